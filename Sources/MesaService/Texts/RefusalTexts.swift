/// Every code with which a command or a file is refused, and the values its sentence may use.
///
/// The one list: a test asks that each language has a sentence for each row, that sentences ask for no
/// other values, and that no row names a value that no sentence shows.
public enum RefusalTexts {
  public struct Row: Sendable {
    public let code: String
    public let values: Set<String>
    /// Line of the law or the handbook, such as `R20`.
    public let rule: String?
  }

  public static let rows: [Row] =
    handbook + commands + records + directory + mesas + meetings + followUp + storage + input
    + profiles

  private static func row(_ code: String, _ values: String = "", rule: String? = nil) -> Row {
    Row(code: code, values: Set(values.split(separator: " ").map(String.init)), rule: rule)
  }

  /// Handbook §3.
  private static let handbook = [
    row("organ.secretaryMissing", "organ", rule: "R01"),
    row("auth.secretaryOnly", "action", rule: "R02"),
    row("vote.notEntitled", "seat", rule: "R03"),
    row("organ.rulesNotPublished", rule: "R07"),
    row("notice.periodTooShort", "start earliest", rule: "R11"),
    row("notice.channelUnjustified", "channel", rule: "R12"),
    row("notice.contentIncomplete", "missing", rule: "R13"),
    row("agenda.itemNotOnAgenda", "item", rule: "R16"),
    row("agenda.urgencyNeedsAllMembers", "present members", rule: "R16"),
    row("agenda.urgencyNotCarried", "yes no", rule: "R16"),
    row("agenda.itemNotVotable", "item", rule: "R18"),
    row("session.noQuorum", "present members needed missing", rule: "R20"),
    row("vote.quorumLost", "present members needed missing", rule: "R24"),
    row("vote.majorityNotReached", "yes no needed", rule: "R30"),
    row("agreement.incomplete", "missing", rule: "R38"),
    row("agenda.followUpMissing", "open", rule: "R39"),
    row("minutes.contentMissing", "missing", rule: "R40"),
    row("minutes.approvalSkipped", "minutes", rule: "R42"),
    row("minutes.notChairApproved", rule: "R43"),
    row("minutes.objectionsPending", "objections", rule: "R43"),
    row("minutes.immutable", "minutes", rule: "R48"),
  ]

  /// How a command is written, who gives it, and when it took effect.
  private static let commands = [
    row("command.unknown", "command near"),
    row("command.malformed", "problem"),
    row("command.reused", "id"),
    row("command.conflict", "stream expected found"),
    row("field.unknown", "field allowed"),
    row("field.missing", "field"),
    row("field.wrongType", "field expected found"),
    row("field.unknownValue", "field value allowed"),
    row("field.tooLong", "field length limit"),
    row("field.tooMany", "field count limit"),
    row("field.tooFew", "field count limit"),
    row("field.invalid", "field value expected"),
    row("auth.notPermitted", "action roles"),
    row("auth.unknownPrincipal", "principal"),
    row("effective.future", "effective at"),
    row("effective.beforeDependency", "effective dependency"),
    row("effective.tooLate", "effective days"),
    row("time.malformed", "time"),
    row("time.skipped", "time zone next"),
    row("time.zoneUnknown", "zone"),
    row("other", "code"),
  ]

  private static let records = [
    row("record.unknown", "kind id"),
    row("record.exists", "kind id"),
    row("record.notNow", "state possible"),
    row("instance.notOpen"),
    row("instance.alreadyOpen"),
    row("instance.alreadyFounded"),
  ]

  private static let directory = [
    row("agency.unknown", "agency"),
    row("agency.unknownKind", "kind allowed"),
    row("agency.closed", "agency since"),
    row("person.unknown", "person"),
    row("person.noPost", "agency"),
    row("role.exclusive", "role held"),
    row("role.needsSecond", "role"),
    row("role.alreadyHeld", "role"),
    row("role.notHeld", "role"),
    row("role.notPending", "role"),
    row("role.lastAdministrator"),
  ]

  private static let mesas = [
    row("mesa.unknown", "mesa"),
    row("mesa.notConstituted", "state"),
    row("mesa.dissolved", "since"),
    row("mesa.tooFewSeats", "seats needed"),
    row("mesa.postMissing", "missing"),
    row("mesa.profileUnknown", "profile known"),
    row("mesa.municipalityUnknown", "municipality"),
    row("mesa.municipalityMalformed", "municipality"),
    row("mesa.municipalityTaken", "municipality mesa"),
    row("mesa.lastMunicipality", "municipality"),
    row("organ.unknown", "organ known"),
    row("organ.exists", "organ"),
    row("seat.unknown", "seat"),
    row("seat.exists", "seat"),
    row("seat.ended", "seat since"),
    row("seat.vacant", "seat"),
    row("seat.doubleHolding", "seat"),
    row("seat.alternateNotAccredited", "seat"),
  ]

  private static let meetings = [
    row("notice.tooLate", "start issued"),
    row("session.notConvened", "state"),
    row("session.notOpen", "state"),
    row("session.alreadyOpen", "since"),
    row("session.closed", "since"),
    row("session.tooEarly", "start"),
    row("session.itemsPending", "items"),
    row("session.inRecess"),
    row("presence.alreadyPresent", "seat"),
    row("presence.notPresent", "seat"),
    row("agenda.unknownItem", "item items"),
    row("agenda.itemNotDecidable", "item"),
    row("agenda.itemNotOpen", "item"),
    row("agenda.itemClosed", "item"),
    row("vote.doubleVote", "seat"),
    row("vote.notPresent", "seat"),
    row("vote.itemDecided", "item"),
  ]

  private static let followUp = [
    row("minutes.state", "state possible"),
    row("minutes.gaps", "missing"),
    row("minutes.notRecipient"),
    row("agreement.closed", "state"),
    row("agreement.notOpen", "state"),
    row("agreement.evidenceMissing"),
    row("agreement.notResponsible", "agency"),
    row("agreement.dueBeforeAdoption", "due adopted"),
  ]

  /// The log, its files, keys and clock.
  private static let storage = [
    row("entry.tooLarge", "bytes limit"),
    row("clock.setBack", "last now"),
    row("clock.leapt", "last now"),
    row("clock.notStopped"),
    row("log.newer", "found known"),
    row("log.writerRunning"),
    row("log.damaged", "position"),
    row("log.unknownType", "type position"),
    row("disk.full"),
    row("disk.failed"),
    row("data.readOnly", "path"),
    row("data.missing", "path"),
    row("data.exists", "path"),
    row("data.exposed", "path mode"),
    row("data.holdsKey", "path"),
    row("keys.missing", "path"),
    row("keys.exposed", "path mode"),
    row("keys.wrong", "path"),
    row("backup.notVerified", "position"),
  ]

  /// Files and streams that people hand in.
  private static let input = [
    row("input.missing", "path"),
    row("input.failed", "path"),
    row("json.syntax", "line column"),
    row("json.utf8", "line column"),
    row("json.surrogate", "line column"),
    row("json.fraction", "line column"),
    row("json.range", "line column"),
    row("json.duplicateKey", "line column name"),
    row("json.tooDeep", "line column limit"),
    row("json.trailing", "line column"),
    row("json.incomplete", "line column"),
    row("csv.utf8", "line"),
    row("csv.quote", "line"),
    row("csv.columns", "line expected found"),
    row("csv.header", "missing"),
    row("csv.unknownColumn", "column known"),
    row("csv.empty"),
    row("csv.tooLarge", "bytes limit"),
    row("import.cell", "line column problem"),
    row("import.duplicate", "line value first"),
    row("import.reference", "line column value"),
    row("import.errors", "errors"),
  ]

  private static let profiles = [
    row("profile.syntax", "line column problem"),
    row("profile.unknownKey", "line path near"),
    row("profile.missingKey", "line path"),
    row("profile.duplicateKey", "line path"),
    row("profile.wrongType", "line path expected found"),
    row("profile.unknownValue", "line path value allowed"),
    row("profile.range", "line path value limit"),
    row("profile.markMissing", "line path"),
    row("profile.markUnknown", "line path value allowed"),
    row("profile.parentUnknown", "line parent known"),
    row("profile.parentCycle", "line parent"),
    row("profile.version", "line version"),
    row("profile.idMalformed", "line id"),
    row("profile.tooLarge", "bytes limit"),
  ]
}
