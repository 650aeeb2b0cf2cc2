import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// What a one-time link opens in a browser: the same as `EnrolmentRoutes`, for people.
struct EnrolmentPages: Sendable {
  let client: LocalClient

  var routes: [Route] {
    [
      Route(
        .get, "/enrol/{link}",
        .nothing { request, context in
          _ = try Query(request, [])
          return enrol(context.parameters.get("link") ?? "", context).response()
        }),
      Route(.post, "/enrol", .nothing(begin)),
      Route(.post, "/enrol/code", .nothing(complete)),
      Route(
        .get, "/reset/{link}",
        .nothing { request, context in
          _ = try Query(request, [])
          return reset(context.parameters.get("link") ?? "", context).response()
        }),
      Route(.post, "/reset", .nothing(change)),
    ]
  }

  private func enrol(_ link: String, _ context: WebContext, _ told: String? = nil) -> PlainPage {
    let words = context.words
    var page = PlainPage(words, "web.enrol.title")
    page.paragraph(told ?? words.text("web.enrol.begin"))
    page.form(
      "/enrol",
      [
        .hidden(name: "link", value: link),
        .text(name: "account", label: words.text("web.account"), completion: "username"),
        .secret(
          name: "passphrase", label: words.text("web.newPassphrase"), completion: "new-password"),
      ], submit: words.text("web.continue"))
    return page
  }

  @Sendable private func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await FormBody(request, ["link", "account", "passphrase"])
    do {
      let factor = try await client.beginEnrolment(
        form["link"], login: form["account"], passphrase: form["passphrase"])
      var page = PlainPage(context.words, "web.enrol.title")
      page.paragraph(context.words.text("web.enrol.seed"))
      page.code(factor.seed)
      page.code(factor.uri)
      ask(&page, form["link"], context.words)
      return page.response()
    } catch {
      let problem = Problem(error)
      return enrol(form["link"], context, problem.sentence(context.words)).response(problem.status)
    }
  }

  private func ask(_ page: inout PlainPage, _ link: String, _ words: Catalogue) {
    page.form(
      "/enrol/code",
      [
        .hidden(name: "link", value: link),
        .text(name: "code", label: words.text("web.code"), completion: "one-time-code"),
      ], submit: words.text("web.continue"))
  }

  @Sendable private func complete(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let form = try await FormBody(request, ["link", "code"])
    var page = PlainPage(context.words, "web.enrol.title")
    do {
      let codes = try client.accounts.complete(form["link"], code: form["code"])
      page.paragraph(context.words.text("web.enrol.recovery"))
      page.list(codes)
      page.link("/sign-in", context.words.text("web.signIn"))
      return page.response()
    } catch {
      let problem = Problem(error)
      page.paragraph(problem.sentence(context.words))
      ask(&page, form["link"], context.words)
      return page.response(problem.status)
    }
  }

  private func reset(_ link: String, _ context: WebContext, _ told: String? = nil) -> PlainPage {
    let words = context.words
    var page = PlainPage(words, "web.reset.title")
    page.paragraph(told ?? words.text("web.reset.begin"))
    page.form(
      "/reset",
      [
        .hidden(name: "link", value: link),
        .secret(
          name: "passphrase", label: words.text("web.newPassphrase"), completion: "new-password"),
        .text(name: "code", label: words.text("web.code"), completion: "one-time-code"),
      ], submit: words.text("web.continue"))
    return page
  }

  @Sendable private func change(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let form = try await FormBody(request, ["link", "passphrase", "code"])
    do {
      try await client.setPassphrase(
        form["link"], passphrase: form["passphrase"], code: form["code"])
      var page = PlainPage(context.words, "web.reset.title")
      page.paragraph(context.words.text("web.reset.done"))
      page.link("/sign-in", context.words.text("web.signIn"))
      return page.response()
    } catch {
      let problem = Problem(error)
      return reset(form["link"], context, problem.sentence(context.words)).response(problem.status)
    }
  }
}
