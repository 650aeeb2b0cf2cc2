public import Canonical

extension Shape {
  /// Every way in which the value is not of this form, with its place; empty when it is.
  ///
  /// Unknown fields are refused: what a sender meant by them would be lost.
  public func faults(in value: JSONValue, at pointer: String) -> [Refusal] {
    guard let members = value.objectValue else {
      return [Refusal("field.wrongType", ["expected": "object"], field: pointer)]
    }
    var faults: [Refusal] = []
    for member in members where self[member.name] == nil {
      faults.append(
        Refusal(
          "field.unknown", ["known": .words(fields.map(\.name))],
          field: pointer + "/" + escaped(member.name)))
    }
    for field in fields {
      let place = pointer + "/" + field.name
      switch value[field.name] {
      case .some(let present): faults += field.form.faults(in: present, at: place)
      case .none where !field.optional: faults.append(Refusal("field.missing", field: place))
      case .none: break
      }
    }
    return faults
  }

  private func escaped(_ name: String) -> String {
    String(name.prefix(64).map { $0 == "/" || $0 == "~" ? "_" : $0 })
  }
}

extension ValueForm {
  func faults(in value: JSONValue, at pointer: String) -> [Refusal] {
    func wrong(_ expected: String) -> [Refusal] {
      [Refusal("field.wrongType", ["expected": .word(expected)], field: pointer)]
    }
    switch self {
    case .text(let maximum): return text(value, maximum, pointer) ?? wrong("text")
    case .confidential: return text(value, Limits.confidential, pointer) ?? wrong("text")
    case .integer: return value.integerValue == nil ? wrong("integer") : []
    case .boolean:
      if case .bool = value { return [] }
      return wrong("boolean")
    case .instant: return scalar(value, wrong("instant")) { Instant($0) != nil }
    case .date: return scalar(value, wrong("date")) { CivilDate($0) != nil }
    case .identifier: return scalar(value, wrong("identifier")) { MesaID(rawValue: $0) != nil }
    case .name: return scalar(value, wrong("name")) { OrganKind(rawValue: $0) != nil }
    case .code(let pattern): return scalar(value, wrong(pattern)) { accepts($0, as: pattern) }
    case .choice(let words):
      guard let word = value.stringValue else { return wrong("text") }
      if words.contains(word) { return [] }
      return [Refusal("field.unknownValue", ["known": .words(words)], field: pointer)]
    case .list(let form):
      guard let elements = value.arrayValue else { return wrong("list") }
      guard elements.count <= Limits.list else {
        return [
          Refusal(
            "field.tooMany", ["maximum": .number(Limits.list), "count": .number(elements.count)],
            field: pointer)
        ]
      }
      return elements.enumerated().flatMap { form.faults(in: $1, at: pointer + "/\($0)") }
    case .map(let form):
      guard let members = value.objectValue else { return wrong("object") }
      return members.flatMap { form.faults(in: $0.value, at: pointer + "/" + $0.name) }
    case .object(let shape): return shape.faults(in: value, at: pointer)
    }
  }

  /// Whether a text is of that form.
  private func accepts(_ text: String, as pattern: String) -> Bool {
    switch ValueForm.code(pattern: pattern) {
    case Profile.Fraction.form: Profile.Fraction(text) != nil
    case Profile.Majority.form: Profile.Majority(text) != nil
    case AccessMonth.form: AccessMonth(rawValue: text) != nil
    case SpeakableCode.form: SpeakableCode(rawValue: text) != nil
    default: MunicipalityCode(rawValue: text)?.isWellFormed == true
    }
  }

  private func scalar(
    _ value: JSONValue, _ wrong: [Refusal], _ accepts: (String) -> Bool
  ) -> [Refusal] {
    value.stringValue.map(accepts) == true ? [] : wrong
  }

  /// Nil when the value is not text at all.
  private func text(_ value: JSONValue, _ maximum: Int, _ pointer: String) -> [Refusal]? {
    guard let text = value.stringValue else { return nil }
    let blank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if blank { return [Refusal("field.missing", field: pointer)] }
    let count = text.unicodeScalars.count
    guard count > maximum else { return [] }
    return [
      Refusal(
        "field.tooLong", ["maximum": .number(maximum), "count": .number(count)], field: pointer)
    ]
  }
}
