import Canonical
import Hummingbird
import MesaDomain
import MesaService

/// What a one-time link is good for. Who has it needs nothing else, and no browser is trusted for it.
struct EnrolmentRoutes: Sendable {
  let client: LocalClient

  var routes: [Route] {
    [
      Route(.post, "/api/v1/enrolment", .nothing(begin)),
      Route(.post, "/api/v1/enrolment/code", .nothing(complete)),
      Route(.post, "/api/v1/passphrase-reset", .nothing(reset)),
    ]
  }

  @Sendable private func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await Fields(request, ["link", "account", "passphrase"])
    let factor = try await client.beginEnrolment(
      fields["link"], login: fields["account"], passphrase: fields["passphrase"])
    return .json(
      .object([
        JSONMember(name: "seed", value: .string(factor.seed)),
        JSONMember(name: "uri", value: .string(factor.uri)),
      ]))
  }

  @Sendable private func complete(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let fields = try await Fields(request, ["link", "code"])
    return .recoveryCodes(try client.accounts.complete(fields["link"], code: fields["code"]))
  }

  @Sendable private func reset(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await Fields(request, ["link", "passphrase", "code"])
    try await client.setPassphrase(
      fields["link"], passphrase: fields["passphrase"], code: fields["code"])
    return .done
  }
}

extension Response {
  /// Shown now, and never again.
  static func recoveryCodes(_ codes: [String]) -> Response {
    .json(
      .object([
        JSONMember(name: "recovery", value: .array(codes.map(JSONValue.string)))
      ]))
  }

  static var done: Response {
    .json(.object([JSONMember(name: "status", value: .string("done"))]))
  }
}
