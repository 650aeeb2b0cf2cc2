internal import MesaDomain

extension ImportWork {
  /// The code of a row of INE's list: its parts must agree, and its check digit hold.
  mutating func municipalityCode(
    _ record: ImportRecord, isByRegion: Bool
  ) -> MunicipalityCode? {
    let column = isByRegion ? "cmun" : "municipio_id"
    let province = record.text(isByRegion ? "cpro" : "provincia_id")
    let joined = province + record.text("cmun")
    let text = isByRegion ? joined : record.text("municipio_id")
    let digit = record.text("dc")
    guard let code = MunicipalityCode(rawValue: text), code.isWellFormed else {
      note(.municipality, record, column, suggestion(province, record, digit))
      return nil
    }
    guard text == joined else {
      note(.municipalityParts, record, column, ["parts": joined])
      return nil
    }
    guard digit == String(code.checkDigit) else {
      note(
        .checkDigit, record, "dc",
        ["code": code.rawValue, "expected": String(code.checkDigit)])
      return nil
    }
    return code
  }

  /// Spreadsheets drop leading zeros: where the check digit bears it out, say what it was.
  private func suggestion(
    _ province: String, _ record: ImportRecord, _ digit: String
  ) -> [String: String] {
    func padded(_ text: String, _ count: Int) -> String {
      String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let text = padded(province, 2) + padded(record.text("cmun"), 3)
    guard let code = MunicipalityCode(rawValue: text), code.isWellFormed,
      String(code.checkDigit) == digit
    else { return [:] }
    return ["nearest": code.rawValue]
  }

  /// False beside it where there is a code that is none.
  mutating func optionalMunicipality(_ record: ImportRecord) -> (MunicipalityCode?, Bool) {
    let text = record.text("municipality")
    if text.isEmpty { return (nil, true) }
    if let code = MunicipalityCode(rawValue: text), code.isWellFormed { return (code, true) }
    note(.municipality, record, "municipality")
    return (nil, false)
  }
}
