import Foundation
import MesaService
import TestSupport
import Testing

@testable import MesaDomain

/// The registry of rules, held against the source and the tests that stand beside it.
@Suite struct `Rule book` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `has each rule of the handbook once, in its order`() {
    let numbered = ["0", "1", "2", "3", "4", "5"].flatMap { ten in
      (0...9).map { "R" + ten + String($0) }
    }
    let none: Set = ["R00", "R08", "R09", "R29", "R55", "R56", "R57", "R58", "R59"]
    var expected = numbered.filter { !none.contains($0) }
    if let last = expected.firstIndex(of: "R39") { expected.insert("R3A", at: last + 1) }
    #expect(RuleBook.rules.map(\.id) == expected)
  }

  @Test func `says of every code thrown by a rule that it is that rule's, and the other way`()
    throws
  {
    let thrown = try Self.thrown()
    #expect(thrown.count > 50, "the search no longer finds rules")
    let listed = Set(RuleBook.rules.flatMap { rule in rule.codes.map { rule.id + " " + $0 } })
    #expect(thrown.subtracting(listed).sorted() == [], "thrown, and not in the book")
    #expect(listed.subtracting(thrown).sorted() == [], "in the book, and not thrown")
  }

  @Test func `gives no other rule for a code than its text`() {
    for row in RefusalTexts.rows {
      let rules = RuleBook.rules.filter { $0.codes.contains(row.code) }.map(\.id)
      guard let rule = row.rule, !rules.isEmpty else { continue }
      #expect(rules.contains(rule), "\(rule) \(row.code)")
    }
  }

  @Test(arguments: RuleBook.rules.map(\.id))
  func `names functions that are there, under a comment with the rule's id`(id: String) throws {
    let rule = try #require(RuleBook.rule(id))
    let texts = try Self.texts("Sources/MesaDomain")
    for subject in rule.subjects {
      let found = texts.contains { text in
        text.contains(id)
          && (text.contains("func \(subject)(") || text.contains("var \(subject):"))
      }
      #expect(found, "\(id) \(subject)")
    }
  }

  @Test func `has a suite for each rule, named after it`() throws {
    let suite = /@Suite[^\n]*struct `(R[0-9][0-9A])/
    let names = try Self.texts("Tests").flatMap { text in
      text.matches(of: suite).map { String($0.1) }
    }
    let without = Set(RuleBook.rules.map(\.id)).subtracting(names)
    #expect(without.sorted() == [])
  }

  @Test func `is told in words, codes and all`() {
    for language in Language.allCases {
      let words = Catalogue(language)
      for rule in RuleBook.rules {
        #expect(words.has("rule." + rule.id) && words.has("rule.\(rule.id).asks"), "\(rule.id)")
      }
      for kind in Rule.Kind.allCases { #expect(words.has("ruleKind.\(kind)")) }
    }
    let told = Set(RefusalTexts.rows.map(\.code))
    let untold = Set(RuleBook.rules.flatMap(\.codes)).filter { code in
      !told.contains(code) && !code.hasPrefix("gap.")
    }
    #expect(untold == [])
  }

  @Test func `binds where a profile adopts it, and basic law everywhere`() throws {
    let profile = Profile.example { profile in
      profile.plenary.adopted = ["R31": .own]
      profile.plenary.quorum.spokespersons = true
    }
    let other = profile.organs[1]
    for (id, inPlenary, inOther) in [
      ("R20", true, true), ("R31", true, false), ("R36", false, false), ("R22", true, false),
      ("R18", true, true), ("R06", false, true),
    ] {
      let rule = try #require(RuleBook.rule(id))
      #expect(rule.binds(profile.plenary) == inPlenary && rule.binds(other) == inOther, "\(id)")
    }
    #expect(
      Set(RuleBook.rules.filter { $0.kind == .adoptable }.map(\.id))
        .symmetricDifference(Profile.Organ.adoptableRules) == ["R3A"])
  }

  @Test func `stands on paper as it is`() throws {
    let profiles = try ProfileCatalogue().byID.values.sorted { $0.id < $1.id }
    let text = RuleBook.csv(profiles) { Catalogue(.en).text("rule.\($0).asks") }
    let file = Self.root.appending(path: "Protocols/rules.csv")
    if ProcessInfo.processInfo.environment["MESA_PRINT"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  /// `R20 session.noQuorum` for each place where a refusal, a warning or a gap names its rule.
  private static func thrown() throws -> Set<String> {
    let place = /"([a-z]\w*(?:\.\w+)+)",\s*rule:\s*([^,)]*)/
    let id = /"(R[0-9][0-9A])"/
    return Set(
      try texts("Sources").flatMap { text in
        text.matches(of: place).flatMap { found in
          found.2.matches(of: id).map { String($0.1) + " " + String(found.1) }
        }
      })
  }

  /// The Swift files below a folder, but for the catalogues.
  private static func texts(_ folder: String) throws -> [String] {
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" && !$0.path.contains("/Texts/") }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
