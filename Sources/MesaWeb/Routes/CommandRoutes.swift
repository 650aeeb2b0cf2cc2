import Canonical
import EventLog
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService
import NIOCore

/// Commands: one as JSON, or many as JSON Lines.
struct CommandRoutes: Sendable {
  let site: Site
  let instance: OpenInstance

  var routes: [Route] { [Route(.post, "/api/v1/commands", .commanding(post))] }

  @Sendable private func post(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(request, ["rehearse"])
    context.asked.readsBack = Self.prefers("return=representation", request)
    let isRehearsal = try query.value("rehearse", "true") { $0 == "true" ? true : nil } ?? false
    switch request.mediaType {
    case "application/json":
      let bytes = try await request.bytes(upTo: WebLimits.command)
      let command = try self.command(bytes, asker, site.identifier)
      return try await counted(context.metrics, isRehearsal) {
        try await one(command, isRehearsal, request, asker)
      }
    case let type? where Self.bulkTypes.contains(type):
      return try await many(request, context, asker, isRehearsal, as: type)
    default:
      throw Refusal(
        "http.mediaType",
        ["expected": .word((["application/json"] + Self.bulkTypes).joined(separator: ", "))])
    }
  }

  private static let bulkTypes = ["application/jsonl", "application/x-ndjson"]

  /// A command as its sender may give it: in the name of the token's person, and within its scopes.
  ///
  /// - Throws: as `CommandRequest.init`; `token.otherPrincipal`, `token.outOfScope`.
  private func command(
    _ bytes: [UInt8], _ asker: Asker, _ identifier: @escaping @Sendable () -> String
  ) throws -> CommandRequest {
    let request = try CommandRequest(
      try JSONValue(parsing: bytes),
      CommandRequest.Setting(
        principal: asker.principal, zone: site.zone, identifier: identifier))
    guard request.principal == asker.principal else {
      throw Refusal("token.otherPrincipal", field: "/as")
    }
    try asker.admit(command: request.name)
    return request
  }

  private func one(
    _ command: CommandRequest, _ isRehearsal: Bool, _ request: Request, _ asker: Asker
  ) async throws -> Response {
    let represents = Self.prefers("return=representation", request)
    let answer =
      try await isRehearsal ? asker.client.rehearse(command) : asker.client.submit(command)
    let told = represents ? try answer.representation : answer.json
    guard !isRehearsal, Self.prefers("receipt", request), !answer.events.isEmpty else {
      return .json(
        told, headers: represents ? [.preferenceApplied: "return=representation"] : [:])
    }
    let receipt = try await instance.log.receipt(
      for: answer.first + answer.events.count - 1, signedBy: try instance.signer())
    return .json(
      told.adding("receipt", .string(receipt.description)),
      headers: [
        .preferenceApplied: represents ? "receipt, return=representation" : "receipt"
      ])
  }

  /// What became of a command that could be read, for whoever watches the service.
  private func counted<R>(
    _ metrics: Metrics?, _ isRehearsal: Bool, _ body: () async throws -> R
  ) async throws -> R {
    guard let metrics, !isRehearsal else { return try await body() }
    do {
      let answer = try await body()
      metrics.command(.accepted)
      return answer
    } catch {
      metrics.command(error is Refusal ? .refused : .failed)
      throw error
    }
  }

  private static func prefers(_ preference: String, _ request: Request) -> Bool {
    request.headers[values: .prefer].joined(separator: ",").split(separator: ",")
      .contains { $0.trimmed.lowercased() == preference }
  }

  /// One line for each line that is no comment: its answer, or the problem with it. What comes after a
  /// refusal is judged all the same.
  ///
  /// A line without an id takes one from the lines so far, so that the same lines can be sent again.
  private func many(
    _ request: Request, _ context: WebContext, _ asker: Asker, _ isRehearsal: Bool,
    as type: String
  ) async throws -> Response {
    let bytes = try await request.bytes(upTo: WebLimits.bulk)
    let chain = instance.vault.lineChain()
    return Response(
      status: .ok, headers: [.contentType: type],
      body: ResponseBody { writer in
        var chain = chain
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false)
          .enumerated()
        {
          guard let first = line.first(where: { ![9, 13, 32].contains($0) }), first != 35 else {
            continue
          }
          let identifier = chain.next(Array(line))
          let answer = await self.answer(
            to: Array(line), asker, isRehearsal, context, identifier)
          let numbered = answer.adding("line", .integer(Int64(index + 1)))
          try await writer.write(ByteBuffer(bytes: numbered.canonicalBytes + [10]))
        }
        try await writer.finish(nil)
      })
  }

  private func answer(
    to line: [UInt8], _ asker: Asker, _ isRehearsal: Bool, _ context: WebContext,
    _ identifier: String
  ) async -> JSONValue {
    do {
      guard line.count <= WebLimits.command else {
        throw Refusal("http.tooLarge", ["maximum": .number(WebLimits.command)])
      }
      let command = try command(line, asker) { identifier }
      return try await counted(context.metrics, isRehearsal) {
        isRehearsal
          ? try await asker.client.rehearse(command).json
          : try await asker.client.submit(command).json
      }
    } catch {
      let problem = Problem(error)
      if problem.isOfUnknown { try? await context.door?.refused(asker.principal) }
      return problem.json(context)
    }
  }
}
