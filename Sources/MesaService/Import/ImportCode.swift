/// What the reading of a CSV file can find. One list: the catalogues have a sentence for each.
public enum ImportCode: String, Sendable, CaseIterable {
  // The file, as CSV.
  case tooLarge = "csv.tooLarge"
  case empty = "csv.empty"
  case utf8 = "csv.utf8"
  case unclosedQuote = "csv.unclosedQuote"
  case afterQuote = "csv.afterQuote"
  case strayQuote = "csv.strayQuote"
  // Its first line, and the form of the others.
  case unknownColumn = "import.unknownColumn"
  case missingColumn = "import.missingColumn"
  case duplicateColumn = "import.duplicateColumn"
  case fieldCount = "import.fieldCount"
  // Fields.
  case missing = "import.missing"
  case duplicate = "import.duplicate"
  case identifier = "import.identifier"
  case agencyKind = "import.agencyKind"
  case organ = "import.organ"
  case duplicateAlternate = "import.duplicateAlternate"
  case vote = "import.vote"
  case date = "import.date"
  case email = "import.email"
  case phone = "import.phone"
  case controlCharacter = "import.controlCharacter"
  case fieldTooLong = "import.tooLong"
  case municipality = "import.municipality"
  case municipalityParts = "import.municipalityParts"
  case checkDigit = "import.checkDigit"
}
