import Canonical
import Testing

@testable import MesaDomain
@testable import MesaService

@Suite struct `Profile rules` {
  let catalogue: ProfileCatalogue

  init() throws { catalogue = try embedded.get() }

  func errors(plenary: String) -> [String] {
    let text = """
      id: a-town
      version: 1
      parent: generic-l40
      title: {es: A, en: A}
      organs:
        - kind: plenary
          \(plenary)
      """
    return catalogue.check(Array(text.utf8), named: "x").errors
      .map { "\($0.path) \($0.code) \($0.values["rule"] ?? "-")" }
  }

  @Test(arguments: [
    ("quorum: {fraction: 1/3}", "quorum/fraction profile.quorumBelowLaw R20"),
    ("castingVote: true", "castingVote profile.ruleNotAdopted R31"),
    ("abstentionForbiddenFor: [exOfficio]", "abstentionForbiddenFor profile.ruleNotAdopted R33"),
    ("dissent: {value: 2, unit: day, count: working}", "dissent profile.ruleNotAdopted R36"),
    (
      "secondCall: {delayMinutes: 30, fraction: 1/3, minimum: 3}",
      "secondCall profile.ruleNotAdopted R23"
    ),
    ("notice: {source: own}", "notice/source profile.ruleNotAdopted R11"),
    (
      "notice: {extraordinary: {value: 48, unit: hour}}",
      "notice/extraordinary term.hoursTooLong -"
    ),
    (
      "petitionCutoff: {value: 1, unit: day, count: working}",
      "petitionCutoff profile.ruleNotAdopted R15"
    ),
    (
      "transcriptTerm: {value: 1, unit: day, count: working}",
      "transcriptTerm profile.ruleNotAdopted R35"
    ),
    ("chairSubstitution: [rank, age]", "chairSubstitution profile.ruleNotAdopted R05"),
    ("dissentOpenToAll: true", "dissentOpenToAll profile.ruleNotAdopted R36"),
    (
      "minutes: {answerTerm: {value: 25, unit: hour, count: working}}",
      "minutes/answerTerm term.hoursTooLong -"
    ),
    (
      "notice: {urgent: {value: 36, unit: hour, count: working}}",
      "notice/urgent term.hoursTooLong -"
    ),
    (
      "standingItems: [{id: figures, title: {en: A}, kind: debate, sessions: []}]",
      "standingItems/figures/title profile.missing R49"
    ),
    ("quorum: {spokespersons: true}", "quorum/spokespersons profile.noSpokespersonSeats R22"),
    ("chairRule: []", "chairRule profile.chairUndefined R05"),
    ("secretaryRule: {kinds: []}", "secretaryRule profile.secretaryUndefined R01"),
    ("dataScope: cases", "dataScope profile.plenaryTreatsCases R19"),
    ("optional: true", "optional profile.plenaryOptional -"),
    (
      "seats: [{agencyKind: health, minimum: 0}]",
      "seats/health profile.requiredSeatWithoutMinimum -"
    ),
  ])
  func `a value that the law does not bear out is refused`(line: String, error: String) {
    #expect(errors(plenary: line) == ["organs/plenary/" + error])
  }

  @Test(arguments: [
    "quorum: {fraction: 2/3}",
    "castingVote: true\n    adopted: {R31: own}",
    "dissent: {value: 2, unit: day, count: working}\n    adopted: {R36: adopted-art19}",
    "notice: {source: own}\n    adopted: {R11: own}",
    "notice: {extraordinary: {value: 24, unit: hour}}",
    "chairSubstitution: [rank, age]\n    adopted: {R05: own}",
    "standingItems: [{id: figures, title: {es: A}, kind: debate, sessions: [ordinary]}]",
    "minutes: {answerTerm: {value: 72, unit: hour, count: calendar}}",
  ])
  func `one that stands on an adopted rule is not`(line: String) {
    #expect(errors(plenary: line) == [])
  }

  @Test func `titles are wanted in every language of the mesa`() {
    let text = "id: a-town\nversion: 1\nparent: generic-l40\ntitle: {es: A}\nlanguages: [eu, es]\n"
    let errors = catalogue.check(Array(text.utf8), named: "x").errors
    #expect(errors.allSatisfy { $0.code == "profile.missing" && $0.values["key"] == "eu" })
    #expect(Set(errors.map(\.path)).isSuperset(of: ["organs/plenary/title"]))
  }

  @Test func `R07 rules with effects on others and without a gazette are warned of`() {
    let text = """
      id: a-town
      version: 1
      parent: generic-l40
      title: {es: A, en: A}
      thirdPartyEffects: true
      regulation: {reference: Reglamento}
      marks: {thirdPartyEffects: S, regulation: S}
      """
    let report = catalogue.check(Array(text.utf8), named: "x")
    #expect(report.findings.map(\.code) == ["organ.rulesNotPublished"])
    #expect(report.profile != nil)
    let published = text.replacing("Reglamento}", with: "Reglamento, gazette: BORM 12}")
    #expect(catalogue.check(Array(published.utf8), named: "x").findings == [])
  }

  @Test func `a regulation cannot end before it begins`() {
    let text = """
      id: a-town
      version: 1
      parent: generic-l40
      title: {es: A, en: A}
      regulation: {reference: R, inForceFrom: 2026-02-01, inForceTo: 2026-01-31}
      marks: {regulation: S}
      """
    #expect(
      catalogue.check(Array(text.utf8), named: "x").errors.map(\.code) == ["profile.dateOrder"])
  }
}

@Suite struct `Profile schema` {
  @Test func `has exactly the keys of Profile, at every depth`() throws {
    let profile = try #require(try ProfileCatalogue()["es-mc-mesa-cavi"])
    let value = try JSONValue(parsing: CanonicalEncoder().encode(profile))
    #expect(unknown(in: value, ProfileSchema.root, "") == [])
    // And the other way: every key of the schema that the profile could leave out is optional.
    #expect(ProfileSchema.root.missing(in: value).isEmpty)
  }

  @Test func `has the keys that no profile uses yet, and asks for them where Profile does`() {
    #expect(differences(.object(Shape.of(Profile.self)), ProfileSchema.root, "") == [])
  }

  @Test func `values go by the same paths in the domain and in files`() throws {
    for profile in try ProfileCatalogue().byID.values {
      let value = try JSONValue(parsing: CanonicalEncoder().encode(profile))
      #expect(
        Set(profile.valuePaths).symmetricDifference(ProfileSchema.root.leaves(of: value)) == [])
      #expect(profile.valuePaths.count == Set(profile.valuePaths).count)
    }
  }

  /// Where names, or whether they may be left out, are not the same in the type and in the schema.
  func differences(_ form: ValueForm, _ shape: ProfileShape, _ path: String) -> [String] {
    switch (form, shape) {
    case (.object(let type), .object(let fields)):
      // Marks are the loader's to add.
      let fields = fields.filter { $0.name != "marks" }
      let typed = type.fields.filter { $0.name != "marks" }
      let names = Set(typed.map(\.name)).symmetricDifference(fields.map(\.name))
      return names.map { path + "/" + $0 }.sorted()
        + fields.flatMap { field -> [String] in
          let here = path + "/" + field.name
          guard let found = type[field.name] else { return [] }
          return (found.optional == field.required ? [here + "?"] : [])
            + differences(found.form, field.shape, here)
        }
    case (.list(let form), .keyed(_, let fields)): return differences(form, .object(fields), path)
    default: return []
    }
  }

  /// Names that the encoded value has and the schema has not.
  func unknown(in value: JSONValue, _ shape: ProfileShape, _ path: String) -> [String] {
    switch shape {
    case .object(let fields):
      (value.objectValue ?? []).flatMap { member -> [String] in
        let path = path + "/" + member.name
        guard let field = fields.first(where: { $0.name == member.name }) else { return [path] }
        return unknown(in: member.value, field.shape, path)
      }
    case .keyed(_, let fields):
      (value.arrayValue ?? []).flatMap { unknown(in: $0, .object(fields), path) }
    default: []
    }
  }
}
