import Canonical
import EventLog
public import MesaDomain

/// A number of minutes, agreements or certificates that is missing or stands twice: there must be
/// none, since the organ's book gives them in order, year by year.
public struct NumberingFinding: Sendable, Equatable, Codable {
  public enum Problem: String, Sendable, CaseIterable, Codable { case missing, twice }
  /// What is numbered: `minutes`, `agreement`, `certificate`.
  public let series: String
  /// The organ's book.
  public let book: String
  public let year: Int
  public let number: Int
  public let problem: Problem
}

extension LocalClient {
  /// Counts through the numbers that the organs' books gave, year by year.
  ///
  /// - Returns: how many numbers there are, and what is wrong with them.
  /// - Throws: `auth.notPermitted`, `LogFault`.
  public func numbering(
    as principal: Principal
  ) async throws -> (numbers: Int, findings: [NumberingFinding]) {
    try authorize("log.read", as: principal)
    var given: [Series: [Int]] = [:]
    try handler.log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      guard let series = Self.numbered[envelope.type], past?.horizon.admits(envelope) ?? true,
        let data = try? JSONValue.parse(envelope.dataBytes),
        let year = data["year"]?.integerValue, let number = data["number"]?.integerValue
      else { return true }
      let key = Series(name: series, book: envelope.stream, year: Int(year))
      given[key, default: []].append(Int(number))
      return true
    }
    var findings: [NumberingFinding] = []
    for (series, numbers) in given.sorted(by: { $0.key < $1.key }) {
      let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
      for number in 1...max(1, numbers.max() ?? 1) where counts[number] != 1 {
        findings.append(series.finding(number, counts[number] == nil ? .missing : .twice))
      }
    }
    return (given.values.reduce(0) { $0 + $1.count }, findings)
  }

  private static let numbered = [
    "book.minutesNumbered": "minutes", "book.agreementEntered": "agreement",
    "book.certificateNumbered": "certificate",
  ]

  private struct Series: Hashable, Comparable {
    let name: String
    let book: String
    let year: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.book, a.name, a.year) < (b.book, b.name, b.year)
    }

    func finding(_ number: Int, _ problem: NumberingFinding.Problem) -> NumberingFinding {
      NumberingFinding(series: name, book: book, year: year, number: number, problem: problem)
    }
  }
}
