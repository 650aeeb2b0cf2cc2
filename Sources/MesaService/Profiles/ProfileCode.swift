/// What the check of a profile can find. One list: the catalogues have a sentence for each.
public enum ProfileCode: String, Sendable, CaseIterable {
  // The file.
  case unreadable = "profile.unreadable"
  case fileTooLarge = "profile.fileTooLarge"
  case utf8 = "profile.utf8"
  case syntax = "profile.syntax"
  case empty = "profile.empty"
  case anchor = "profile.anchor"
  case duplicateKey = "profile.duplicateKey"
  // Keys and values.
  case unknownKey = "profile.unknownKey"
  case missing = "profile.missing"
  case duplicate = "profile.duplicate"
  case wrongType = "profile.wrongType"
  case unknownValue = "profile.unknownValue"
  case range = "profile.range"
  case blank = "profile.blank"
  case tooLong = "profile.tooLong"
  case controlCharacter = "profile.controlCharacter"
  // Kinship.
  case unknownParent = "profile.unknownParent"
  case notInherited = "profile.notInherited"
  case duplicateID = "profile.duplicateID"
  case faulty = "profile.faulty"
  // Marks.
  case unknownPath = "profile.unknownPath"
  case unconfirmed = "profile.unconfirmed"
  case unmarked = "profile.unmarked"
  // What the law asks of the values.
  case rulesNotPublished = "organ.rulesNotPublished"
  case noLanguage = "profile.noLanguage"
  case dateOrder = "profile.dateOrder"
  case chairUndefined = "profile.chairUndefined"
  case secretaryUndefined = "profile.secretaryUndefined"
  case noSeats = "profile.noSeats"
  case requiredSeatWithoutMinimum = "profile.requiredSeatWithoutMinimum"
  case noSpokespersonSeats = "profile.noSpokespersonSeats"
  case quorumBelowLaw = "profile.quorumBelowLaw"
  case ruleNotAdopted = "profile.ruleNotAdopted"
  case hoursTooLong = "term.hoursTooLong"
  case plenaryTreatsCases = "profile.plenaryTreatsCases"
  case plenaryOptional = "profile.plenaryOptional"
  case recordingOfCases = "profile.recordingOfCases"
  // The result.
  case tooLarge = "profile.tooLarge"
  case defect = "profile.defect"
}
