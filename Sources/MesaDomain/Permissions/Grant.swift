/// One right: who may do it, to which records, and the text that gives it.
public struct Grant: Hashable, Sendable {
  public let role: Role
  /// A command's name, or a question's: `meeting.read`.
  public let action: String
  public let scope: Scope
  public let source: String

  init(_ role: Role, _ action: String, _ scope: Scope, _ source: String) {
    (self.role, self.action, self.scope, self.source) = (role, action, scope, source)
  }
}

/// The whole permission matrix. What no row allows is forbidden.
public enum Permissions {
  public static let all: [Grant] = [
    instanceGrants,
    directoryGrants,
    contactGrants,
    calendarGrants,
    mesaGrants,
    meetingGrants,
    sittingGrants,
    attendeeGrants,
    minutesGrants,
    supplementGrants,
    certificateGrants,
    agreementGrants,
    tokenGrants,
    accountGrants,
    auditGrants,
    accessGrants,
    deskGrants,
    caseGrants,
    caseFileGrants,
    carePlanGrants,
    referralGrants,
    consentGrants,
    conflictGrants,
    conferenceGrants,
    retentionGrants,
    glassGrants,
    networkGrants,
    planGrants,
    coordinationGrants,
    reportGrants,
  ].flatMap(\.self).sorted {
    ($0.action, $0.role, $0.scope) < ($1.action, $1.role, $1.scope)
  }

  private static let byName = Dictionary(grouping: all, by: \.action)
    .reduce(into: [String: Action]()) { $0[$1.key] = Action($1.key, $1.value) }

  /// The rows of an action, to be looked up once by whoever asks it often; none of an unknown one.
  public static func action(_ name: String) -> Action { byName[name] ?? Action(name, []) }

  /// The right that allows this, or nil.
  public static func right(of standings: Set<Standing>, to action: String) -> Grant? {
    Self.action(action).right(of: Standings(standings))
  }

  /// Every action that some row names.
  public static let actions = Set(byName.keys)

  /// Those who may do it, for help texts.
  public static func grants(of action: String) -> [Grant] { Self.action(action).grants }

  /// The matrix as `Protocols/permissions.csv` shows it.
  public static var csv: String {
    all.reduce(into: "action,role,scope,source\n") { text, grant in
      text += "\(grant.action),\(grant.role.rawValue),\(grant.scope.rawValue),"
      text += "\"\(grant.source)\"\n"
    }
  }
}

/// Rows for several actions that share role, scope and source.
func grants(_ role: Role, _ scope: Scope, _ source: String, _ actions: [String]) -> [Grant] {
  actions.map { Grant(role, $0, scope, source) }
}
