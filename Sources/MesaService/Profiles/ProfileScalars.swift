internal import Canonical
internal import MesaDomain
internal import Yams

extension ProfileReader {
  /// One value without parts. Nothing is converted: `yes` is no boolean, `2017` no text.
  mutating func read(
    _ scalar: Node.Scalar, as shape: ProfileShape, at path: String, _ place: TextPlace
  ) -> JSONValue? {
    func refuse(_ found: String? = nil) -> JSONValue? {
      note(
        .wrongType, path, place,
        ["expected": shape.name, "found": found ?? scalar.typeName])
      return nil
    }
    // A tag in the file (`!!str 1`) would be a second way to say what type a value has.
    guard scalar.tag == .implicit || (!scalar.isPlain && scalar.tag == Tag(.str)) else {
      return refuse(scalar.tag.description)
    }
    switch shape {
    case .boolean:
      if scalar.isPlain, scalar.string == "true" { return .bool(true) }
      if scalar.isPlain, scalar.string == "false" { return .bool(false) }
      return refuse()
    case .integer(let range):
      guard scalar.isPlain, scalar.typeName == "integer" else { return refuse() }
      // Beyond 64 bits it is out of range all the same.
      if let number = Int(scalar.string), range.contains(number) { return .integer(Int64(number)) }
      note(
        .range, path, place,
        [
          "found": String(scalar.string.prefix(32)), "minimum": String(range.lowerBound),
          "maximum": String(range.upperBound),
        ])
      return nil
    case .date:
      guard CivilDate(scalar.string) != nil else { return refuse() }
      return .string(scalar.string)
    case .fraction:
      guard Profile.Fraction(scalar.string) != nil else { return refuse() }
      return .string(scalar.string)
    case .majority:
      guard Profile.Majority(scalar.string) != nil else { return refuse() }
      return .string(scalar.string)
    case .slug:
      guard scalar.isText else { return refuse() }
      guard MesaID(rawValue: scalar.string) != nil else { return refuse("text") }
      return .string(scalar.string)
    case .word(let known):
      guard scalar.isText else { return refuse() }
      guard known.contains(scalar.string) else {
        unknown(.unknownValue, scalar.string, known, path, place)
        return nil
      }
      return .string(scalar.string)
    case .text(let maximum):
      guard scalar.isText else { return refuse() }
      return text(Normalisation.nfc(scalar.string), maximum, path, place)
    case .list, .table, .marks, .object, .keyed:
      return refuse()
    }
  }

  private mutating func text(
    _ text: String, _ maximum: Int, _ path: String, _ place: TextPlace
  ) -> JSONValue? {
    if text.isBlank {
      note(.blank, path, place)
    } else if text.hasControlCharacters {
      note(.controlCharacter, path, place)
    } else if text.unicodeScalars.count > maximum {
      note(
        .tooLong, path, place,
        ["found": String(text.unicodeScalars.count), "maximum": String(maximum)])
    } else {
      return .string(text)
    }
    return nil
  }
}

extension ProfileShape {
  /// As the catalogue calls it.
  var name: String {
    switch self {
    case .text, .word: "text"
    case .slug: "slug"
    case .integer: "integer"
    case .boolean: "boolean"
    case .date: "date"
    case .fraction: "fraction"
    case .majority: "majority"
    case .list, .keyed: "list"
    case .table, .marks, .object: "mapping"
    }
  }
}

extension Node {
  /// What it looks like, as the catalogue calls it.
  var typeName: String {
    switch self {
    case .scalar(let scalar): scalar.typeName
    case .mapping: "mapping"
    case .sequence: "list"
    case .alias: "alias"
    }
  }
}

extension Node.Scalar {
  var isPlain: Bool { style == .plain || style == .any }
  var isNull: Bool { typeName == "null" }
  /// Quoted, or plain and nothing that YAML would take for something else.
  var isText: Bool { typeName == "text" }

  /// What YAML 1.1 makes of it: the version that most tools, and so most authors' habits, follow.
  var typeName: String {
    guard isPlain else { return "text" }
    switch string {
    case "", "~", "null", "Null", "NULL": return "null"
    case "true", "false": return "boolean"
    default: break
    }
    let bytes = Array(string.utf8)
    let digits = bytes.first == 45 || bytes.first == 43 ? bytes.dropFirst() : bytes[...]
    if !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) {
      // 010 is eight to YAML 1.1 and ten to 1.2.
      return digits.count > 1 && digits.first == 48 || bytes.first == 43 ? "number" : "integer"
    }
    let lowered = string.lowercased()
    if ["yes", "no", "on", "off", "y", "n", "true", "false"].contains(lowered) {
      return "ambiguous"
    }
    if lowered.hasPrefix("0x") || lowered.hasPrefix("0o") || lowered.hasPrefix("0b") {
      return "number"
    }
    if [".inf", "-.inf", ".nan", "+.inf"].contains(lowered) || Double(string) != nil {
      return "number"
    }
    return CivilDate(string) == nil ? "text" : "date"
  }
}
