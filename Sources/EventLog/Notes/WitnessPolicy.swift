/// Whose cosignatures make a checkpoint valid, and where to ask for them (C2SP tlog-policy).
///
/// `log VKEY [URL]`, `witness NAME VKEY [URL]`, `group NAME all|any|K NAME…`,
/// `quorum NAME|none`; exactly one quorum; names stand before they are used.
public struct WitnessPolicy: Sendable {
  public struct Witness: Sendable, Equatable {
    /// In the policy alone; what signs is the name in the key.
    public let name: String
    public let key: NoteVerifier
    /// The prefix that `add-checkpoint` stands under.
    public let url: String?
  }

  /// Why a file is no policy: its first bad line.
  public struct Fault: Error, Sendable, Equatable {
    public let line: Int
    public var code: String { "witness.policy" }
  }

  public private(set) var logs: [NoteVerifier] = []
  public private(set) var witnesses: [Witness] = []
  private var groups: [String: (needed: Int, members: [String])] = [:]
  /// Nil asks for no cosignature.
  private var quorum: String?

  public static let maximumBytes = 65_536
  /// Of logs, of witnesses, and of groups.
  static let maximumLines = 64

  /// - Throws: `Fault`.
  public init(parsing bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.maximumBytes, let text = String(validating: bytes, as: UTF8.self)
    else { throw Fault(line: 1) }
    var quorums = 0
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
        throw Fault(line: number)
      }
      let words = line.split { $0 == 0x20 || $0 == 0x09 }.compactMap { String($0) }
      guard let keyword = words.first, keyword.utf8.first != UInt8(ascii: "#") else { continue }
      let rest = Array(words.dropFirst())
      let understood =
        switch keyword {
        case "log": add(log: rest)
        case "witness": add(witness: rest)
        case "group": add(group: rest)
        case "quorum": set(quorum: rest, &quorums)
        default: false
        }
      guard understood else { throw Fault(line: number) }
    }
    guard quorums == 1 else { throw Fault(line: number) }
  }

  /// Whether these witnesses, by their names in the policy, are enough.
  public func isSatisfied(by cosigners: Set<String>) -> Bool {
    guard let quorum else { return true }
    return isWitnessed(quorum, by: cosigners)
  }

  private func isWitnessed(_ name: String, by cosigners: Set<String>) -> Bool {
    // A group names only what stands before it, so that this ends.
    guard let group = groups[name] else { return cosigners.contains(name) }
    return group.members.count { isWitnessed($0, by: cosigners) } >= group.needed
  }

  private mutating func add(log words: [String]) -> Bool {
    guard (1...2).contains(words.count), let key = try? NoteVerifier(vkey: words[0]),
      !key.isWitness, logs.count < Self.maximumLines, !logs.contains(where: { $0.sharesKey(key) })
    else { return false }
    logs.append(key)
    return true
  }

  private mutating func add(witness words: [String]) -> Bool {
    guard (2...3).contains(words.count), let key = try? NoteVerifier(vkey: words[1]),
      key.isWitness, isFree(words[0]), witnesses.count < Self.maximumLines,
      !witnesses.contains(where: { $0.key.sharesKey(key) })
    else { return false }
    witnesses.append(Witness(name: words[0], key: key, url: words.count == 3 ? words[2] : nil))
    return true
  }

  private mutating func add(group words: [String]) -> Bool {
    guard words.count >= 3, isFree(words[0]), groups.count < Self.maximumLines else { return false }
    let members = Array(words.dropFirst(2))
    let used = Set(groups.values.flatMap(\.members))
    guard members.allSatisfy({ isDefined($0) && !used.contains($0) }),
      Set(members).count == members.count
    else { return false }
    let needed: Int?
    switch words[1] {
    case "all": needed = members.count
    case "any": needed = 1
    default: needed = Int(words[1]).flatMap { String($0) == words[1] ? $0 : nil }
    }
    guard let needed, (1...members.count).contains(needed) else { return false }
    groups[words[0]] = (needed, members)
    return true
  }

  private mutating func set(quorum words: [String], _ quorums: inout Int) -> Bool {
    quorums += 1
    guard quorums == 1, words.count == 1, words[0] == "none" || isDefined(words[0]) else {
      return false
    }
    quorum = words[0] == "none" ? nil : words[0]
    return true
  }

  private func isDefined(_ name: String) -> Bool {
    groups[name] != nil || witnesses.contains { $0.name == name }
  }

  private func isFree(_ name: String) -> Bool { name != "none" && !isDefined(name) }
}
