import Canonical
import EventLog
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// What the terminal of this machine asks of a service that holds its files: the same questions and
/// commands, as whom it says.
///
/// Who may open the socket may open the files: more is not asked of them here than there.
struct SocketAnswers: HTTPResponder {
  let instance: OpenInstance
  let site: Site

  func respond(to request: Request, context: WebContext) async throws -> Response {
    guard let said = request.headers[.claimed], let principal = Principal(said) else {
      throw Refusal("auth.unknownPrincipal", field: "--as")
    }
    context.asked.principal = principal
    context.asked.readsBack = true
    let parts = request.uri.path.split(separator: "/").map(String.init)
    guard request.method == .post, parts.prefix(2) == ["api", "v1"] else {
      throw Refusal("http.routeUnknown")
    }
    if parts.count == 4, parts[2] == "questions", let kind = Questions.byName[parts[3]] {
      let bytes = try await request.bytes(upTo: WebLimits.command)
      let purpose = request.headers[.purpose].flatMap { AccessPurpose(rawValue: $0) }
      return try await ReadingPurpose.$said.withValue(purpose) {
        try await QuestionRoutes.answer(
          kind, bytes, of: instance.client, as: principal, admits: { _ in true })
      }
    }
    guard parts.count == 3, parts[2] == "commands" else { throw Refusal("http.routeUnknown") }
    try context.door?.admitWriting()
    return try await carryOut(request, as: principal)
  }

  private func carryOut(_ request: Request, as principal: Principal) async throws -> Response {
    let query = try Query(request, ["rehearse"])
    let command = try CommandRequest(
      try JSONValue(parsing: try await request.bytes(upTo: WebLimits.command)),
      CommandRequest.Setting(
        principal: principal, zone: site.zone, identifier: site.identifier))
    guard command.principal == principal else {
      throw Refusal("token.otherPrincipal", field: "/as")
    }
    if query["rehearse"] == "true" {
      return .json(try await instance.client.rehearse(command).representation)
    }
    let answer = try await instance.client.submit(command)
    guard request.headers[.prefer]?.contains("receipt") == true, !answer.events.isEmpty else {
      return .json(try answer.representation)
    }
    let receipt = try await instance.log.receipt(
      for: answer.first + answer.events.count - 1, signedBy: try instance.signer())
    return .json(
      try answer.representation.adding("receipt", .string(receipt.description)))
  }
}
