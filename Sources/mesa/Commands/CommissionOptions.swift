import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// A commission, and how what is found of it is shown.
struct CommissionOptions: ParsableArguments {
  @Argument(help: "The mesa.") var mesa: String
  @Argument(help: "The organ: technicalCommission.") var organ: String
  @Option(help: "text or json.") var format = OutputFormat.text

  typealias Question = (any MesaClient, OrganKind, MesaID, Principal) async throws -> [JSONValue]

  /// What is to be shown as text; nil where it was written as JSON, or said that there is nothing.
  func ask(
    _ session: Session, orSay nothing: String, _ question: Question
  ) async throws -> [JSONValue]? {
    guard let mesa = MesaID(rawValue: mesa), let organ = OrganKind(rawValue: organ) else {
      throw Refusal("record.unknown", ["kind": "mesa", "id": .word(mesa)])
    }
    let found = try await session.asking { client, principal in
      try await question(client, organ, mesa, principal)
    }
    if format == .json {
      try session.write(json: .array(found))
      return nil
    }
    if found.isEmpty {
      try session.say(nothing, [:])
      return nil
    }
    return found
  }
}
