/// One line of the law, as the handbook's §3 numbers them: what `rule:` in a refusal refers to.
public struct Rule: Sendable {
  /// Why it binds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Ley 40/2015 arts. 15–18: always on.
    case basic = "B"
    /// On where the organ's profile adopts it.
    case adoptable = "A"
    /// Well-known practice, or what follows from another rule: always on.
    case practice = "–"
    /// Disputed: the profile says how.
    case open = "?"
  }

  /// `R20`
  public let id: String
  public let kind: Kind
  /// What gives it, as a lawyer cites it.
  public let article: String
  /// Names of the functions that hold it.
  public let subjects: [String]
  /// With which it refuses or warns.
  public let codes: [String]

  init(_ id: String, _ kind: Kind, _ article: String, _ subjects: String, _ codes: String) {
    (self.id, self.kind, self.article) = (id, kind, article)
    self.subjects = subjects.split(separator: " ").map(String.init)
    self.codes = codes.split(separator: " ").map(String.init)
  }

  /// Whether it binds an organ with those rules.
  public func binds(_ organ: Profile.Organ) -> Bool {
    switch (kind, id) {
    case (_, "R22"): organ.quorum.spokespersons
    case (.adoptable, _): organ.adopts(id)
    case (.basic, _), (.practice, _), (.open, _): true
    }
  }
}

/// Every rule of the handbook's §3, in its order.
public enum RuleBook {
  public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// The table as `Protocols/rules.csv` shows it: a column for each profile, in which `on` stands
  /// where the rule binds every organ, `plenary` or `others` where it binds only those.
  ///
  /// - Parameter summary: one sentence that says what the rule asks, by its id.
  public static func csv(_ profiles: [Profile], summary: (String) -> String) -> String {
    let head = ["rule", "kind", "article", "functions", "codes", "summary"] + profiles.map(\.id)
    let rows = rules.map { rule in
      [
        rule.id, rule.kind.rawValue, rule.article, rule.subjects.joined(separator: " "),
        rule.codes.joined(separator: " "), summary(rule.id),
      ] + profiles.map { cell(rule, $0) }
    }
    return ([head] + rows).map { row in
      row.map { $0.contains { ",;\"".contains($0) } ? "\"\($0)\"" : $0 }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  private static func cell(_ rule: Rule, _ profile: Profile) -> String {
    let bound = profile.organs.filter(rule.binds)
    if bound.count == profile.organs.count { return "on" }
    let kinds = bound.map(\.kind)
    return kinds == ["plenary"] ? "plenary" : kinds.isEmpty ? "" : "others"
  }
}
