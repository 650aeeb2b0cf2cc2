import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Texts of the domain` {
  @Test(arguments: Commands.all.map(\.name))
  func `every command has a title and a help`(name: String) {
    for language in Language.allCases {
      let keys = Set(Catalogue(language).keys)
      #expect(keys.contains("command." + name))
      #expect(keys.contains("command." + name + ".help"))
    }
  }

  @Test func `no text is of a command that is not there`() {
    let keys = Catalogue(.en).keys.filter { $0.hasPrefix("command.") && !$0.hasSuffix(".help") }
    let known = Set(Commands.all.map { "command." + $0.name })
    #expect(keys.filter { !known.contains($0) } == [])
  }

  @Test(arguments: Commands.all.map(\.name))
  func `every field of a command is named`(name: String) throws {
    let shape = try #require(Commands.byName[name]).shape
    for field in fields(of: .object(shape)) {
      #expect(Catalogue(.es).has("field." + field), "\(name): \(field)")
    }
  }

  @Test func `every role, kind of agency and choice has its word`() {
    for role in Role.allCases { #expect(Catalogue(.es).has("role." + role.rawValue)) }
    for kind in AgencyKind.known { #expect(Catalogue(.es).has("agencyKind." + kind.rawValue)) }
    for kind in Profile.Organ.kinds { #expect(Catalogue(.es).has("organ." + kind)) }
    for matter in Profile.Organ.matters { #expect(Catalogue(.es).has("matter." + matter)) }
    for kind in StreamKind.allCases { #expect(Catalogue(.es).has("kind." + kind.rawValue)) }
    for stage in Meeting.Stage.allCases { #expect(Catalogue(.es).has("state." + stage.rawValue)) }
    for stage in Mesa.Stage.allCases { #expect(Catalogue(.es).has("state." + stage.rawValue)) }
    for stage in Agreement.Stage.allCases { #expect(Catalogue(.es).has("state." + stage.rawValue)) }
    for stage in Minutes.Stage.allCases { #expect(Catalogue(.es).has("state." + stage.rawValue)) }
  }

  private func fields(of form: ValueForm) -> [String] {
    switch form {
    // Its keys are those of its file, which are told by their path.
    case Profile.form: []
    case .object(let shape): shape.fields.flatMap { [$0.name] + fields(of: $0.form) }
    case .list(let form), .map(let form): fields(of: form)
    case .text, .confidential, .integer, .boolean, .instant, .date, .identifier, .name, .choice,
      .code:
      []
    }
  }
}
