/// What a person may be to the product, to a mesa or to an organ.
public enum Role: String, Choice, Comparable {
  /// Convenes meetings, runs them, chases the agreements.
  case facilitator
  /// Guards legality, keeps minutes and certificates (Ley 40/2015 art. 16). By designation.
  case secretary
  /// Presides an organ and approves its minutes. By designation.
  case chair
  /// Holds a seat or is accredited as its alternate. By appointment.
  case member
  /// Serves at an agency's desk: opens cases, sends and answers referrals. By place at a desk.
  case caseworker
  /// Works in an office: records what it does. By a post in the office's agency.
  case officeStaff
  /// Replays and proves the log; excludes every other role (ENS op.acc.3).
  case auditor
  /// Agencies, persons, roles, settings; never a case.
  case administrator
  case dataProtectionOfficer
  /// Follows a network of offices: counts, never cases.
  case networkCoordinator
  /// Present without voice or vote.
  case observer
  /// The terminal of the machine itself, before and beside accounts.
  case `operator`
  /// What falls due by itself.
  case clock

  /// Those that a grant gives. The others follow from a designation or a seat.
  public static let grantable: [Role] = [
    .facilitator, .auditor, .administrator, .dataProtectionOfficer, .networkCoordinator, .observer,
  ]
  /// Granted for one mesa at a time.
  public static let ofOneMesa: Set<Role> = [.facilitator, .observer]

  public static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}

/// What the principal is to the record concerned, computed from state.
public enum Scope: String, CaseIterable, Sendable, Comparable {
  /// Anything of this instance.
  case instance
  /// A mesa, by a role granted for it or a place in one of its organs.
  case ownMesa
  /// An organ in which one is chair, secretary or member.
  case ownOrgan
  /// An agency for which one sits.
  case ownAgency
  /// An office in whose agency one has a post.
  case ownOffice
  /// Oneself.
  case own
  /// A mesa in which one serves at some desk.
  case ownDesk
  /// A case for which one's agency answers.
  case caseHolder
  /// A case whose holder or team one's agency is.
  case caseTeam
  /// A case of which one's agency has taken a referral in hand.
  case caseAddressee
  /// A case of which a referral waits on one's desk.
  case caseNotified
  /// What one's own agency wrote in a case.
  case producer
  /// What was expressly shared with one's agency in a case.
  case sharedWith
  /// A case on the roster of a session, for who has declared that nothing stands in the way.
  case roster
  /// The same while it is spoken of, and her identity was opened for it.
  case opened
  /// A referral that one's agency made.
  case origin
  /// A referral that was sent to one's agency.
  case destination
  /// A referral to an agency without account, whose answers on paper one enters.
  case onPaper
  /// A referral that was late or grew dangerous, and was brought before one.
  case escalated
  /// What is marked as relevant to safety in a case on the roster.
  case flagged
  /// A case of which one has broken the glass, as long as it stays open: one for the file, and one
  /// for each compartment that was asked for.
  case glass, glassIdentity, glassLocation, glassHealth, glassPolice, glassAccused, glassNarrative

  public static func < (a: Scope, b: Scope) -> Bool { a.rawValue < b.rawValue }
}

/// One role in one scope that the principal has towards the record.
public struct Standing: Hashable, Sendable {
  public let role: Role
  public let scope: Scope

  public init(_ role: Role, _ scope: Scope) { (self.role, self.scope) = (role, scope) }
}
