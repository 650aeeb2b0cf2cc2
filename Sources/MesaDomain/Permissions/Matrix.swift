// The rows. Long on purpose: a reviewer reads each right on its own line in permissions.csv.

let instanceGrants: [Grant] =
  grants(
    .administrator, .instance, "security §5 accounts, settings",
    [
      "instance.open", "list.importMunicipalities", "instance.read",
    ])
  + grants(
    .operator, .instance, "design §5 set-up",
    [
      "list.importMunicipalities", "clock.acknowledge", "instance.read",
    ])
  + [Role.administrator, .operator].flatMap {
    grants($0, .instance, "security §4.7 restore with loss", ["instance.acknowledgeRestore"])
  }
  + grants(.dataProtectionOfficer, .instance, "security §5", ["instance.read"])

let directoryGrants: [Grant] =
  grants(
    .administrator, .instance, "security §5 accounts, settings",
    [
      "agency.register", "agency.amend", "agency.close", "agency.read",
      "person.register", "person.amend", "person.appoint", "person.endPost", "person.read",
      "person.grantRole", "person.confirmRole", "person.revokeRole",
    ])
  + grants(
    .operator, .instance, "design §5 set-up",
    [
      "agency.register", "agency.amend", "agency.close", "agency.read",
      "person.register", "person.amend", "person.appoint", "person.endPost", "person.read",
    ])
  + grants(.facilitator, .ownMesa, "domain §2.3 composition", ["agency.read", "person.read"])
  + grants(.secretary, .ownMesa, "R40 attendees", ["agency.read", "person.read"])
  + grants(.chair, .ownMesa, "R40 attendees", ["agency.read", "person.read"])
  + grants(.member, .ownMesa, "domain §2.3 composition", ["agency.read", "person.read"])
  + grants(.member, .own, "GDPR 16 rectification", ["person.amend"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["agency.read", "person.read"])
  + grants(.auditor, .instance, "domain §4.4 pseudonym only", ["agency.read"])
  + grants(.networkCoordinator, .instance, "domain §6.2", ["agency.read"])

let contactGrants: [Grant] =
  grants(.administrator, .instance, "security §5 accounts", ["person.readContact"])
  + grants(.operator, .instance, "design §5 set-up", ["person.readContact"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["person.readContact"])
  + grants(.facilitator, .ownMesa, "R12 dispatch of notices", ["person.readContact"])
  + grants(.secretary, .ownMesa, "R12 dispatch of notices", ["person.readContact"])
  + grants(.member, .own, "GDPR 15 access", ["person.read", "person.readContact"])

let calendarGrants: [Grant] =
  grants(
    .administrator, .instance, "L39 30.7", ["calendar.import", "calendar.read"])
  + grants(.operator, .instance, "design §5 set-up", ["calendar.import", "calendar.read"])
  + grants(.secretary, .ownMesa, "L40 16.2", ["calendar.import"])
  + grants(.facilitator, .ownMesa, "security §5 sessions", ["calendar.import"])
  + grants(.member, .own, "L39 30.7 published", ["calendar.read"])

let mesaGrants: [Grant] =
  grants(
    .administrator, .instance, "domain §2.6",
    [
      "mesa.promote", "mesa.constitute", "mesa.addSeat", "mesa.endSeat", "mesa.assignSeat",
      "mesa.releaseSeat", "mesa.designate", "mesa.endDesignation", "mesa.join", "mesa.leave",
      "mesa.dissolve", "mesa.read", "record.late",
    ])
  + grants(
    .operator, .instance, "design §5 set-up",
    [
      "mesa.promote", "mesa.addSeat", "mesa.assignSeat", "mesa.designate", "mesa.read",
      "record.late",
    ])
  + grants(
    .facilitator, .ownMesa, "domain §2.6 promotion",
    [
      "mesa.constitute", "mesa.addSeat", "mesa.endSeat", "mesa.assignSeat", "mesa.releaseSeat",
      "mesa.designate", "mesa.endDesignation", "mesa.join", "mesa.leave", "mesa.read",
      "record.late",
    ])
  + grants(
    .secretary, .ownMesa, "L40 16.2",
    [
      "mesa.assignSeat", "mesa.releaseSeat", "mesa.read", "record.late",
    ])
  + membershipGrants
  + grants(
    .secretary, .ownMesa, "R07, L40 15.2", ["mesa.amendProfile", "mesa.confirmValues"])
  + grants(
    .facilitator, .ownMesa, "R07, L40 15.2", ["mesa.amendProfile", "mesa.confirmValues"])
  + grants(.facilitator, .ownMesa, "handbook §6.1 semester balance", ["mesa.releaseFigures"])
  + grants(.secretary, .ownMesa, "handbook §6.1 semester balance", ["mesa.releaseFigures"])
  + grants(.chair, .ownMesa, "domain §4.4", ["mesa.read"])
  + grants(.member, .ownMesa, "domain §4.4", ["mesa.read"])
  + grants(.observer, .ownMesa, "domain §4.4", ["mesa.read"])
  + grants(.auditor, .instance, "domain §4.4", ["mesa.read"])
  + grants(.networkCoordinator, .instance, "domain §6.4", ["mesa.read"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["mesa.read"])
  + grants(.clock, .instance, "domain §2.6", ["mesa.becomeDormant", "mesa.read", "record.late"])

/// Who sits and presides from which day on.
private let membershipGrants: [Grant] =
  grants(
    .administrator, .instance, "domain §2.6",
    ["mesa.renewSeats", "mesa.substitute", "mesa.delegateChair", "mesa.orderChair"])
  + grants(
    .facilitator, .ownMesa, "domain §2.6",
    [
      "mesa.renewSeats", "mesa.substitute", "mesa.delegateChair", "mesa.orderChair",
      "person.handOver",
    ])
  + grants(.secretary, .ownMesa, "L40 16.2", ["mesa.renewSeats", "person.handOver"])
  + grants(
    .secretary, .ownOrgan, "R05, R06, L40 19.2, 19.3",
    ["mesa.substitute", "mesa.delegateChair", "mesa.orderChair"])
  + grants(.chair, .ownOrgan, "R05, L40 19.2", ["mesa.delegateChair"])

let meetingGrants: [Grant] =
  grants(
    .facilitator, .ownMesa, "security §5 sessions",
    [
      "meeting.convene", "meeting.cancel", "meeting.postpone", "meeting.arrive", "meeting.leave",
      "meeting.startItem", "meeting.deliberate", "meeting.read",
    ])
  + grants(
    .secretary, .ownOrgan, "R02, L40 16.2",
    [
      "meeting.convene", "meeting.cancel", "meeting.postpone", "meeting.arrive", "meeting.leave",
      "meeting.open", "meeting.startItem", "meeting.deliberate", "meeting.declareUrgency",
      "meeting.vote", "meeting.adopt", "meeting.correct", "meeting.close", "meeting.read",
    ])
  + grants(.chair, .ownOrgan, "L40 17.3", ["meeting.cancel", "meeting.postpone", "meeting.read"])
  + grants(.member, .ownOrgan, "L40 17.3", ["meeting.read"])
  + grants(.observer, .ownMesa, "R37", ["meeting.read"])
  + grants(.auditor, .instance, "domain §4.4", ["meeting.read"])
  + noticeGrants

/// What comes before a session is opened: R10–R17, R22, R23.
private let noticeGrants: [Grant] =
  grants(
    .chair, .ownOrgan, "R10, R15, L40 19.2",
    [
      "meeting.orderNotice", "meeting.amendNotice", "meeting.withdrawNotice",
      "meeting.answerProposal", "meeting.planSeries",
    ])
  + grants(.chair, .ownOrgan, "R22, L40 17.2", ["meeting.deemConstituted"])
  + grants(
    .secretary, .ownOrgan, "R10, R12, L40 17.3",
    [
      "meeting.planSeries", "meeting.recordDispatch", "meeting.amendNotice",
      "meeting.withdrawNotice",
    ])
  + grants(.secretary, .ownOrgan, "R02, R17, L40 17.2", ["meeting.agreeToMeet"])
  + grants(.secretary, .ownOrgan, "R02, R23", ["meeting.recordFailedCall"])
  + grants(.secretary, .ownOrgan, "R15, on paper", ["meeting.proposeItem"])
  + grants(.member, .ownOrgan, "R15, L40 19.2.b", ["meeting.proposeItem"])
  + grants(
    .facilitator, .ownMesa, "security §5 sessions",
    ["meeting.planSeries", "meeting.recordDispatch"])

let sittingGrants: [Grant] =
  grants(
    .facilitator, .ownMesa, "security §5 sessions",
    [
      "meeting.excuse", "meeting.disconnect", "meeting.reconnect", "meeting.reportIncident",
    ])
  + grants(
    .secretary, .ownOrgan, "R02, L40 16.2",
    [
      "meeting.excuse", "meeting.disconnect", "meeting.reconnect", "meeting.reportIncident",
      "meeting.assureIdentity", "meeting.resolveIncident", "meeting.recess", "meeting.resume",
      "meeting.park", "meeting.reorder", "meeting.breakTie", "meeting.requestRecordOfVote",
      "meeting.fileDissent",
    ])
  + grants(
    .chair, .ownOrgan, "L40 19.2.c",
    ["meeting.recess", "meeting.resume", "meeting.park", "meeting.reorder"])
  + grants(.chair, .ownOrgan, "R31, L40 19.2.d", ["meeting.breakTie"])
  + grants(.member, .ownOrgan, "R32, R34, L40 17.6", ["meeting.requestRecordOfVote"])
  + grants(.member, .ownOrgan, "R36, L40 19.5", ["meeting.fileDissent"])
  + grants(.member, .ownOrgan, "L40 19.3", ["meeting.excuse"])

let attendeeGrants: [Grant] =
  grants(.secretary, .ownOrgan, "R40 attendees", ["meeting.readNames"])
  + grants(.chair, .ownOrgan, "R40 attendees", ["meeting.readNames"])
  + grants(.member, .ownOrgan, "R40 attendees", ["meeting.readNames"])
  + grants(.facilitator, .ownMesa, "R40 attendees", ["meeting.readNames"])

let minutesGrants: [Grant] =
  grants(
    .secretary, .ownOrgan, "R02, R40, L40 18",
    [
      "minutes.draft", "minutes.circulate", "minutes.respond", "minutes.approve", "minutes.rectify",
      "minutes.read",
    ])
  + grants(
    .chair, .ownOrgan, "R43, L40 18.2",
    [
      "minutes.approveByChair", "minutes.read", "record.late",
    ])
  + grants(.member, .ownOrgan, "R43, L40 18.2", ["minutes.respond", "minutes.read"])
  + grants(.facilitator, .ownMesa, "security §5 sessions", ["minutes.read"])
  + grants(.auditor, .instance, "domain §4.4", ["minutes.read"])

/// Recordings, transcripts, translations and the redacted edition.
let supplementGrants: [Grant] =
  grants(
    .secretary, .ownOrgan, "R02, L40 18.1, 19.5",
    [
      "meeting.attachRecording", "meeting.certifyRecording", "minutes.requestTranscript",
      "minutes.submitTranscript", "minutes.checkTranscript", "minutes.translate",
      "minutes.release", "minutes.publish", "recording.read", "minutes.readRedacted",
    ])
  + grants(
    .chair, .ownOrgan, "R3A, R44, L40 18.2",
    ["minutes.publish", "recording.read", "minutes.readRedacted"])
  + grants(
    .member, .ownOrgan, "R35, R44, L40 18.2, 19.5",
    [
      "minutes.requestTranscript", "minutes.submitTranscript", "minutes.publish",
      "recording.read", "minutes.readRedacted",
    ])
  + grants(.facilitator, .ownMesa, "security §5 sessions", ["minutes.readRedacted"])
  + grants(.observer, .ownMesa, "domain §4.4 approved, redacted", ["minutes.readRedacted"])
  + grants(.auditor, .instance, "domain §4.4", ["minutes.readRedacted"])
  + grants(
    .networkCoordinator, .instance, "domain §4.4 approved, redacted", ["minutes.readRedacted"])

let certificateGrants: [Grant] =
  grants(
    .secretary, .ownOrgan, "R02, R46, L40 16.2, 17.7",
    [
      "certificate.request", "certificate.assess", "certificate.issue", "certificate.deliver",
      "certificate.read", "certificate.readApplicant",
    ])
  + grants(
    .chair, .ownOrgan, "R47, L40 19.2.f",
    [
      "certificate.request", "certificate.endorse", "certificate.read",
      "certificate.readApplicant",
    ])
  + grants(
    .member, .ownOrgan, "R46, L40 17.7", ["certificate.request", "certificate.read"])
  + grants(
    .facilitator, .ownMesa, "R46 register", ["certificate.request", "certificate.read"])
  + grants(
    .dataProtectionOfficer, .instance, "R46, GDPR 39",
    ["certificate.review", "certificate.read", "certificate.readApplicant"])
  + grants(.auditor, .instance, "domain §4.4", ["certificate.read"])

let agreementGrants: [Grant] =
  grants(
    .member, .ownAgency, "R38, R39",
    [
      "agreement.report", "agreement.evidence", "agreement.complete",
      "agreement.nameResponsible", "agreement.read", "record.late",
    ])
  + grants(
    .secretary, .ownOrgan, "R39",
    [
      "agreement.report", "agreement.evidence", "agreement.complete", "agreement.cancel",
      "agreement.extend", "agreement.supersede", "agreement.remind",
      "agreement.nameResponsible", "agreement.read",
    ])
  + grants(
    .facilitator, .ownMesa, "R39",
    [
      "agreement.report", "agreement.evidence", "agreement.complete", "agreement.remind",
      "agreement.nameResponsible", "agreement.read",
    ])
  + grants(.chair, .ownOrgan, "R39", ["agreement.extend", "agreement.read"])
  + grants(.member, .ownOrgan, "domain §4.4", ["agreement.read"])
  + grants(.observer, .ownMesa, "domain §4.4", ["agreement.read"])
  + grants(.auditor, .instance, "domain §4.4", ["agreement.read"])
  + grants(.networkCoordinator, .instance, "domain §4.4", ["agreement.read"])
  + grants(.clock, .instance, "R38", ["agreement.becomeOverdue", "agreement.read"])

let tokenGrants: [Grant] =
  grants(
    .member, .own, "security §5 accounts, tokens: own",
    ["token.issue", "token.read", "token.revoke"])
  + grants(
    .administrator, .instance, "security §5 accounts, tokens",
    ["token.issue", "token.read", "token.revoke"])

let accountGrants: [Grant] =
  grants(
    .administrator, .instance, "security §4.1, §5 accounts",
    [
      "account.read", "account.invite", "account.close", "account.reset", "account.confirm",
      "account.endSessions", "account.approveFactor", "account.readEvents",
    ])
  + grants(
    .dataProtectionOfficer, .instance, "security §4.1 second person, §5 read",
    ["account.read", "account.approveFactor", "account.readEvents"])
  + grants(.auditor, .instance, "security §4.12 sign-ins", ["account.readEvents"])
  + grants(
    .operator, .instance, "security §4.1 first administrator", ["account.inviteAdministrator"])
  + grants(
    .member, .own, "security §4.2 own sessions", ["account.readOwn", "account.endSessions"])

let auditGrants: [Grant] =
  grants(.auditor, .instance, "security §5 verify, checkpoints", ["log.read", "log.verify"])
  + grants(.operator, .instance, "security §5 verify, checkpoints", ["log.read", "log.verify"])
  + grants(.administrator, .instance, "security §5 verify, checkpoints", ["log.verify"])
  + grants(.member, .own, "security §5 verify, checkpoints", ["log.verify"])
  + grants(.dataProtectionOfficer, .instance, "security §5 verify", ["log.verify"])
  + [Role.auditor, .operator, .dataProtectionOfficer].flatMap {
    grants($0, .instance, "features §2 nos. 3, 24; security §5 export all", ["log.exportBundle"])
  }
  + grants(
    .dataProtectionOfficer, .instance, "security §5 export all", ["log.exportMinutesKeys"])
