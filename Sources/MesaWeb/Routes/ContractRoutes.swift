import Canonical
import CoordinationProfiles
import Hummingbird
import MesaDocuments
import MesaService
import Yams

/// What can be asked of the service, told by itself: for programs, and to read.
struct ContractRoutes: Sendable {
  var routes: [Route] {
    [
      Route(.get, "/api/openapi.json", .nothing { _, _ in .json(try Contract.json()) }),
      Route(
        .get, "/api",
        .nothing { _, _ in
          .page(HTMLRenderer().page(ContractPaper(try Contract.json()).document()))
        }),
    ]
  }
}

/// `Protocols/api/openapi.yaml` as one document: what it points to in other files is put into it.
enum Contract {
  private static let elsewhere = "../reports/report.schema.json"

  /// - Throws: where the contract that was compiled in is none.
  static func json() throws -> JSONValue {
    let text = String(decoding: APIContract.openapi, as: UTF8.self)
    guard let node = try Yams.compose(yaml: text) else { return .object([]) }
    let contract = value(of: node)
    let report = try JSONValue(parsing: APIContract.report)
    let schemas = contract["components"]?["schemas"]?.objectValue ?? []
    let components = (contract["components"]?.objectValue ?? []).map { member in
      member.name == "schemas"
        ? JSONMember(
          name: "schemas", value: .object(schemas + [JSONMember(name: "Report", value: report)]))
        : member
    }
    return .object(
      (contract.objectValue ?? []).map { member in
        member.name == "components"
          ? JSONMember(name: "components", value: .object(components)) : member
      })
  }

  private static func value(of node: Node) -> JSONValue {
    switch node {
    case .mapping(let mapping):
      .object(
        mapping.map { key, value in
          JSONMember(name: key.string ?? "", value: self.value(of: value))
        })
    case .sequence(let sequence): .array(sequence.map(value))
    case .scalar(let scalar): value(of: scalar, node)
    case .alias: .null
    }
  }

  private static func value(of scalar: Node.Scalar, _ node: Node) -> JSONValue {
    if scalar.string == elsewhere { return .string("#/components/schemas/Report") }
    guard scalar.style == .plain else { return .string(scalar.string) }
    if let number = Int64(scalar.string) { return .integer(number) }
    if let flag = node.bool { return .bool(flag) }
    return .string(scalar.string)
  }
}

/// The contract as people read it: what can be asked, with what, and what comes.
struct ContractPaper {
  private let contract: JSONValue

  init(_ contract: JSONValue) { self.contract = contract }

  func document() -> Document {
    let info = contract["info"]
    var paper = Document(.en, title: Phrase(info?["title"]?.stringValue ?? ""))
    paper.paragraphs(info?["description"]?.stringValue ?? "")
    for path in contract["paths"]?.objectValue ?? [] {
      let shared = path.value["parameters"]?.arrayValue ?? []
      for operation in path.value.objectValue ?? [] where operation.name != "parameters" {
        tell(operation, at: path.name, shared, &paper)
      }
    }
    return paper
  }

  private func tell(
    _ operation: JSONMember, at path: String, _ shared: [JSONValue], _ paper: inout Document
  ) {
    paper.heading(Phrase("\(operation.name.uppercased()) \(path)"))
    for text in ["summary", "description"].compactMap({ operation.value[$0]?.stringValue }) {
      paper.paragraphs(text)
    }
    let parameters = (shared + (operation.value["parameters"]?.arrayValue ?? [])).map(resolved)
    if !parameters.isEmpty {
      paper.table(
        Document.Table(
          caption: "Parameters", header: ["Name", "In", "Values", "What for"],
          rows: parameters.map { parameter in
            [
              Phrase(text(parameter["name"]), strong: parameter["required"] == .bool(true)),
              Phrase(text(parameter["in"])), Phrase(values(of: parameter["schema"])),
              Phrase(text(parameter["description"])),
            ]
          }))
    }
    let answers = operation.value["responses"]?.objectValue ?? []
    paper.table(
      Document.Table(
        caption: "Answers", header: ["Status", "What", "As"],
        rows: answers.map { answer in
          let answered = resolved(answer.value)
          let types = (answered["content"]?.objectValue ?? []).map(\.name)
          return [
            Phrase(answer.name), Phrase(text(answered["description"])),
            Phrase(types.joined(separator: ", ")),
          ]
        }))
  }

  /// What stands at a reference into this document; the value itself where it is none.
  private func resolved(_ value: JSONValue) -> JSONValue {
    guard let reference = value["$ref"]?.stringValue, reference.hasPrefix("#/") else {
      return value
    }
    return reference.dropFirst(2).split(separator: "/").reduce(contract) { found, step in
      found[String(step)] ?? .null
    }
  }

  /// `integer, 1–100`, or the words that there are.
  private func values(of schema: JSONValue?) -> String {
    guard let schema = schema.map(resolved) else { return "" }
    if let words = schema["enum"]?.arrayValue {
      return words.compactMap(\.stringValue).joined(separator: ", ")
    }
    let limits = ["minimum", "maximum"].map { text(schema[$0]) }
    let range = limits.allSatisfy(\.isEmpty) ? "" : ", " + limits.joined(separator: "–")
    return text(schema["type"]) + (schema["format"].map { ", " + text($0) } ?? "") + range
  }

  private func text(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    default: ""
    }
  }
}
