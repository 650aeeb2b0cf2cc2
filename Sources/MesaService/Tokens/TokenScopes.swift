public import MesaDomain

/// What of its person's rights a token may use: never more than they are at that moment.
///
/// `read` is every question, `write` every command; a command's name is that command, and a kind of
/// record in the plural (`meetings`) the questions about it.
public struct TokenScopes: Sendable, Equatable {
  public static let read = "read"
  public static let write = "write"

  /// Commands that no token gives: roles, and breaking the glass. They need the person herself.
  public static let reservedCommands: Set<String> = [
    "case.breakGlass", "case.confirmGlass", "person.confirmRole", "person.grantRole",
    "retention.unblock",
  ]

  /// Questions that no token asks: where a woman can be found.
  public static let reservedQuestions: Set<String> = ["case.readLocation"]

  /// In order, each once.
  public let words: [String]

  /// - Throws: `token.scopeMissing`, `token.scopeUnknown`, `token.scopeReserved`.
  public init(_ words: [String]) throws(Refusal) {
    guard !words.isEmpty else { throw Refusal("token.scopeMissing", field: "--scope") }
    for word in words {
      guard !Self.reservedCommands.contains(word) else {
        throw Refusal("token.scopeReserved", ["scope": .word(word)], field: "--scope")
      }
      guard Self.known.contains(word) else {
        throw Refusal(
          "token.scopeUnknown",
          [
            "scope": .word(String(word.prefix(64))),
            "nearest": .word(nearest(to: word, among: Self.known.sorted()) ?? ""),
          ], field: "--scope")
      }
    }
    self.words = Set(words).sorted()
  }

  /// As they were stored.
  init(stored text: String) { words = text.split(separator: " ").map(String.init) }

  private static let known = Set(
    [read, write] + Commands.byName.keys + RecordKind.allCases.map(\.plural))

  public func admits(command name: String) -> Bool {
    !Self.reservedCommands.contains(name) && (words.contains(Self.write) || words.contains(name))
  }

  /// - Parameter kind: of records; nil for what is about several kinds.
  public func admits(reading kind: RecordKind?) -> Bool {
    words.contains(Self.read) || kind.map { words.contains($0.plural) } == true
  }
}

extension RecordKind {
  /// By which many of them are asked for: `meetings`, as in the terminal.
  public var plural: String {
    switch self {
    case .agency: "agencies"
    case .activity: "activities"
    case .minutes, .redactedMinutes, .careFigures, .glass: rawValue
    // Reports are asked for by their names; those that were told are releases.
    case .report: "releases"
    case .instance, .person, .calendar, .mesa, .meeting, .agreement, .certificate, .caseFile,
      .referral, .retention, .carePlan, .network, .office, .area, .contact, .covenant, .plan,
      .objective, .gathering, .evaluation:
      rawValue + "s"
    }
  }
}
