import Canonical
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Around everything: whatever comes out of the service comes out through here.
///
/// Middleware of the router covers neither what it throws nor the routes it does not have. So this
/// stands outside of it: it renders every failure, and sets on every answer the headers that keep a
/// browser from doing harm with it.
struct Outermost<Inner: HTTPResponder>: HTTPResponder where Inner.Context == WebContext {
  let inner: Inner
  let site: Site
  let routes: [Route]
  let client: LocalClient
  let journal: Journal
  var door: Doorkeeper?
  var metrics: Metrics?

  func respond(to request: Request, context: WebContext) async throws -> Response {
    var context = context
    context.requestID = site.identifier(of: request)
    context.words = site.words(request)
    site.locate(request, &context)
    context.door = door
    context.metrics = metrics
    metrics?.began()
    let start = ContinuousClock.now
    var response: Response
    var failure: String?
    do {
      let time = AnswerTime(
        limit: door?.limits.answer ?? WebLimits.answer, body: door?.limits.body ?? WebLimits.body)
      response = try await time.bound { [context] in try await answer(request, context) }
    } catch {
      let problem = Problem(error)
      if problem.isOfUnknown, let principal = context.asked.principal {
        try? await door?.refused(principal)
      }
      failure = FailureReport(error).code
      response = problem.response(context)
    }
    response.headers.secure(transport: context.isSecure)
    response.headers[.requestID] = context.requestID
    Compression.prepare(&response, of: request)
    if request.method == .head { response = response.createHeadResponse() }
    metrics?.answered(
      context.endpointPath, response.status.code, in: start.duration(to: .now))
    journal.note(
      Journal.Line(
        request: context.requestID, method: request.method.rawValue,
        route: context.endpointPath, status: response.status.code,
        taken: start.duration(to: .now), failure: failure,
        principal: context.asked.principal?.description))
    return response
  }

  private func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try site.admit(request)
    try refuseExposedTokens(request)
    let response = try await ReadingPurpose.$request.withValue(context.requestID) {
      try await inner.respond(to: request, context: context)
    }
    let ours: [String?] = [Problem.mediaType, PlainPage.mediaType]
    let isOurs = ours.contains(response.headers[.contentType])
    guard response.status.code >= 400, !isOurs else { return response }
    if response.status == .notFound, let refusal = otherMethods(request) { throw refusal }
    return Problem(status: response.status).response(context)
  }

  /// What stands in an address is kept by proxies and histories: such a token is nobody's secret any
  /// more.
  private func refuseExposedTokens(_ request: Request) throws {
    guard let query = request.uri.query, query.contains("mesa_") else { return }
    for (name, value) in request.uri.queryParameters {
      for text in [String(name), String(value)] { try client.revokeExposed(text) }
    }
    throw Refusal("token.inQuery")
  }

  private func otherMethods(_ request: Request) -> Refusal? {
    // `/enrol/code` is no link.
    let possible = routes.filter { $0.isOf(request.uri.path) }
    let most = possible.map(\.literalSteps).max()
    let methods = possible.filter { $0.literalSteps == most }.map(\.method.rawValue)
    guard !methods.isEmpty else { return nil }
    let all = methods + (methods.contains("GET") ? ["HEAD"] : [])
    return Refusal(
      "http.methodNotAllowed", ["allowed": .word(Set(all).sorted().joined(separator: ", "))])
  }
}
