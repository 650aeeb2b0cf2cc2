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
    collegiate + commands + records + storage + input + profiles

  private static func row(_ code: String, _ values: String = "", rule: String? = nil) -> Row {
    Row(code: code, values: Set(values.split(separator: " ").map(String.init)), rule: rule)
  }

  /// Chair, secretary, notice, agenda, quorum, votes, minutes: handbook §3.
  private static let collegiate = [
    row("organ.secretaryMissing", "on", rule: "R01"),
    row("organ.chairMissing", "on", rule: "R01"),
    row("organ.chairIsSecretary", "post"),
    row("vote.notEntitled", "seat", rule: "R03"),
    row("organ.rulesNotPublished", "profile", rule: "R07"),
    row("notice.periodTooShort", "start earliest", rule: "R11"),
    row("notice.channelUnjustified", "channel", rule: "R12"),
    row("notice.contentIncomplete", "modality missing", rule: "R13"),
    row("agenda.itemNotOnAgenda", "item items", rule: "R16"),
    row("agenda.urgencyNeedsAllMembers", "present members", rule: "R16"),
    row("agenda.urgencyNotCarried", "inFavour against", rule: "R16"),
    row("agenda.itemNotVotable", "item", rule: "R18"),
    row("session.noQuorum", "present members needed missing", rule: "R20"),
    row("vote.quorumLost", "present members needed missing", rule: "R24"),
    row("vote.majorityNotReached", "inFavour against majority item", rule: "R30"),
    row("vote.missing", "item", rule: "R30"),
    row("vote.tooMany", "votes entitled", rule: "R03"),
    row("agreement.incomplete", "missing", rule: "R38"),
    row("minutes.contentMissing", "missing", rule: "R40"),
    row("minutes.approvalSkipped", "minutes", rule: "R42"),
    row("minutes.notChairApproved", rule: "R43"),
    row("minutes.objectionsPending", "objections", rule: "R43"),
    row("minutes.immutable", "number", rule: "R48"),
    row("organ.unknown", "organ known"),
    row("notice.tooLate", "startsAt"),
    row("session.tooEarly", "startsAt"),
    row("session.remoteForbidden", rule: "R25"),
    row("session.itemsUntreated", "items"),
    row("presence.notPresent"),
    row("presence.noSeat", rule: "R37"),
    row("correction.unknown", "version"),
    row("correction.inUse", "version"),
    row("vote.doubleVote", "seat", rule: "R03"),
    row("vote.notPresent", "seat", rule: "R03"),
    row("vote.itemDecided", "item"),
    row("minutes.gaps", "missing"),
    row("minutes.notRecipient"),
    row("agreement.evidenceMissing"),
  ]

  /// How a command is written, who gives it, and when it took effect.
  private static let commands = [
    row("auth.secretaryOnly", "action", rule: "R02"),
    row("command.unknown", "command near"),
    row("command.malformed", "problem"),
    row("command.reused", "id"),
    row("command.conflict", "stream found expected"),
    row("field.unknown", "field known"),
    row("field.missing", "field"),
    row("field.wrongType", "field expected"),
    row("field.unknownValue", "field known"),
    row("field.tooLong", "field count maximum"),
    row("field.tooMany", "field count maximum"),
    row("field.tooFew", "field count minimum"),
    row("field.invalid", "field earliest"),
    row("auth.notPermitted", "action roles"),
    row("auth.unknownPrincipal", "principal"),
    row("effective.future", "effective at"),
    row("effective.beforeDependency", "effective earliest"),
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
    row("role.exclusive", "role held"),
    row("role.needsSecond", "administrators role"),
    row("role.lastAdministrators", "administrators"),
    row("mesa.notConstituted", "state"),
    row("mesa.tooFewSeats", "seats needed"),
    row("mesa.profileUnknown", "profile known"),
    row("mesa.municipalityUnknown", "code"),
    row("mesa.municipalityTaken", "code"),
    row("mesa.municipalityUnverified", "codes"),
    row("mesa.lastMunicipality"),
    row("mesa.notDormant", "due"),
    row("seat.unknown", "seat"),
    row("seat.occupied", "seat"),
    row("seat.doubleHolding", "seat", rule: "R28"),
    row("seat.alternateNotAccredited", "seat", rule: "R06"),
  ]

  /// The log, its files, keys and clock.
  private static let storage = [
    row("entry.tooLarge", "bytes limit"),
    row("clock.setBack", "now last"),
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
    row("json.duplicateKey", "name line column"),
    row("json.tooDeep", "line column limit"),
    row("json.trailing", "line column"),
    row("json.incomplete", "line column"),
    row("csv.utf8", "line"),
    row("csv.quote", "line"),
    row("csv.columns", "line found expected"),
    row("csv.header", "missing"),
    row("csv.unknownColumn", "column known"),
    row("csv.empty"),
    row("csv.tooLarge", "bytes limit"),
    row("import.cell", "line column problem"),
    row("import.duplicate", "line value first"),
    row("import.reference", "line column value"),
    row("import.errors", "errors"),
  ]

  /// Findings of `mesa protocol check`; where they are is told before the sentence.
  private static let profiles = [
    row("profile.syntax", "problem"),
    row("profile.utf8"),
    row("profile.empty"),
    row("profile.anchor", "path"),
    row("profile.unknownKey", "key nearest known"),
    row("profile.missing", "path key rule"),
    row("profile.duplicateKey", "key firstLine"),
    row("profile.duplicate", "key firstLine"),
    row("profile.duplicateID", "key"),
    row("profile.wrongType", "path expected found"),
    row("profile.unknownValue", "path key nearest known"),
    row("profile.range", "path found minimum maximum"),
    row("profile.blank", "path"),
    row("profile.tooLong", "path found maximum"),
    row("profile.controlCharacter", "path"),
    row("profile.fileTooLarge", "found maximum"),
    row("profile.tooLarge", "found maximum"),
    row("profile.unknownParent", "key nearest known"),
    row("profile.unknownPath", "path"),
    row("profile.unconfirmed", "path"),
    row("profile.unmarked", "path"),
    row("profile.noLanguage"),
    row("profile.dateOrder", "path rule"),
    row("profile.chairUndefined", "path rule"),
    row("profile.secretaryUndefined", "path rule"),
    row("profile.requiredSeatWithoutMinimum", "path"),
    row("profile.noSeats", "path"),
    row("profile.noSpokespersonSeats", "path rule"),
    row("profile.quorumBelowLaw", "path found minimum rule"),
    row("profile.ruleNotAdopted", "path rule"),
    row("profile.hoursBeyondDay", "path found maximum"),
    row("profile.plenaryTreatsCases", "path rule"),
    row("profile.plenaryOptional", "path"),
    row("profile.recordingOfCases", "path rule"),
    row("profile.defect", "problem"),
    row("profile.faulty"),
    row("profile.unreadable", "path"),
  ]
}
