extension Context {
  /// What somebody is to a case whose glass they have broken and that is still open to them.
  ///
  /// The office on which it was opened must be held still: whoever leaves the desk loses it too.
  ///
  /// - Source: `security.md` §4.8.
  func addGlass(
    to held: inout Standings, _ id: PersonID, _ glass: [CaseFile.GlassBroken]
  ) {
    for glass in glass where glass.person == id && at < glass.until {
      let office: Scope = glass.role == .caseworker ? .ownDesk : .instance
      guard held.contains(Standing(glass.role, office)) else { continue }
      held.insert(glass.role, .glass)
      for compartment in glass.compartments { held.insert(glass.role, compartment.glass) }
    }
  }
}

extension Compartment {
  /// What one is to a case of which this compartment was broken open.
  var glass: Scope {
    switch self {
    case .identity: .glassIdentity
    case .protectedLocation: .glassLocation
    case .health: .glassHealth
    case .police: .glassPolice
    case .accused: .glassAccused
    case .narrative: .glassNarrative
    }
  }
}
