/// The straight readings of all events' payloads, printed from the payloads themselves.
///
/// They stand in `Reading/StraightPayloads.swift`: one member a line, in the order of the names.
/// `make print` writes them anew; a test compares.
enum StraightReadings {
  static var text: String {
    var shapes: [String: Shape] = [:]
    for contract in EventContract.all { collect(.object(contract.shape), &shapes) }
    let extensions = shapes.sorted { $0.key < $1.key }.map { name, shape in
      let members = shape.fields.map { field in
        "    \(target(field.name)) = try reader.\(field.optional ? "optional" : "member")(\"\(field.name)\")\n"
      }
      return """

        extension \(name) {
          public init(members reader: inout StraightReader) throws(GaveUp) {
        \(members.joined())  }
        }

        """
    }
    return "// Printed from the payloads by `make print`; a test compares.\n"
      + extensions.joined()
  }

  /// A member as an assignment names it; `case` is a word of the language, too.
  private static func target(_ name: String) -> String {
    name == "case" ? "self.case" : name
  }

  private static func collect(_ form: ValueForm, _ shapes: inout [String: Shape]) {
    switch form {
    case .object(let shape):
      if let name = shape.payload { shapes[name] = shape }
      for field in shape.fields { collect(field.form, &shapes) }
    case .list(let form), .map(let form): collect(form, &shapes)
    case .text, .confidential, .integer, .boolean, .instant, .date, .identifier, .name, .choice,
      .code:
      break
    }
  }
}
