import Canonical
import Testing

@testable import MesaDomain

@Suite struct `Profile values` {
  @Test(arguments: [(7, 4), (8, 4), (1, 1), (0, 0)])
  func `half rounds up`(members: Int, half: Int) throws {
    #expect(try #require(Profile.Fraction(1, 2)).of(members) == half)
  }

  @Test(arguments: ["1/2", "2/3", "1/1"])
  func `a fraction is written as it was read`(text: String) throws {
    #expect(try #require(Profile.Fraction(text)).description == text)
  }

  @Test(arguments: ["0/2", "3/2", "1/0", "01/2", "1 / 2", "+1/2", "1/2/3", "1/1001", "half", ""])
  func `what is no part of a whole is refused`(text: String) {
    #expect(Profile.Fraction(text) == nil)
  }

  @Test(arguments: [
    ("simple", Profile.Majority.simple), ("absolute", .absolute), ("consensus", .consensus),
  ])
  func `a majority has one spelling`(text: String, majority: Profile.Majority) {
    #expect(Profile.Majority(text) == majority)
    #expect(majority.description == text)
  }

  @Test func `a qualified majority is written as its share`() throws {
    let share = try #require(Profile.Fraction(2, 3))
    #expect(Profile.Majority("2/3") == .qualified(share))
    #expect(Profile.Majority.qualified(share).description == "2/3")
    #expect(Profile.Majority("qualified") == nil)
  }

  @Test func `a matter without a majority of its own takes the standard`() throws {
    let share = try #require(Profile.Fraction(2, 3))
    let rule = Profile.DecisionRule(
      standard: .simple, consensusFirst: false, byMatter: ["dissolution": .qualified(share)])
    #expect(rule.majority(for: "dissolution") == .qualified(share))
    #expect(rule.majority(for: "plan") == .simple)
  }
}
