// Who keeps networks and offices, and who records what offices do: handbook §6.2.

let networkGrants: [Grant] =
  grants(
    .administrator, .instance, "domain §6.2",
    setUp + [
      "network.read", "office.read", "area.read",
    ])
  + grants(
    .operator, .instance, "design §5 set-up", setUp + ["network.read", "office.read", "area.read"])
  + grants(
    .networkCoordinator, .instance, "domain §6.2 office-years",
    setUp + [
      "network.read", "office.read", "area.read", "activity.read", "report.read",
      "report.release", "activity.record", "activity.correct", "activity.withdraw",
      "contact.record",
    ])
  + grants(
    .officeStaff, .ownOffice, "domain §6.2, §8 no. 14",
    [
      "network.read", "office.read", "activity.read", "activity.record", "activity.correct",
      "activity.withdraw", "contact.record", "contact.correct", "contact.withdraw",
      "contact.read",
    ])
  + grants(.auditor, .instance, "domain §4.4 counts", officeReading)
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", officeReading)
  + grants(
    .member, .own, "domain §6.2 a public service",
    ["network.read", "area.read", "covenant.read", "plan.read", "gathering.read"])
  + grants(.clock, .instance, "Ley 40/2015 art. 49.h", ["covenant.warnOfEnd", "covenant.read"])

/// An equality plan is followed by the mesa of its municipality.
let planGrants: [Grant] =
  grants(
    .facilitator, .ownMesa, "domain §6.6",
    ["plan.adopt", "plan.reportMeasure", "plan.observe", "plan.evaluate", "plan.read"])
  + grants(.secretary, .ownMesa, "domain §6.6", ["plan.read"])
  + grants(.chair, .ownMesa, "domain §6.6", ["plan.read"])

/// What a mesa sets itself, how it finds its own coordination, and what agencies tell it of care.
let coordinationGrants: [Grant] =
  [Role.facilitator, .secretary].flatMap {
    grants(
      $0, .ownMesa, "domain §6.1, §6.4, §6.7",
      [
        "objective.adopt", "objective.progress", "objective.reach", "objective.drop",
        "objective.read", "evaluation.open", "evaluation.close", "evaluation.read",
        "careFigures.report", "careFigures.read", "gathering.takeUpPractice",
      ])
  }
  + grants(
    .chair, .ownMesa, "domain §6.4, §6.7",
    [
      "objective.adopt", "objective.drop", "objective.read", "evaluation.read",
    ])
  + grants(.secretary, .ownOrgan, "domain §6.7, answers on paper", ["evaluation.answer"])
  + grants(.chair, .ownOrgan, "domain §6.7", ["evaluation.answer"])
  + grants(.member, .ownOrgan, "domain §6.7", ["evaluation.answer"])
  + grants(.member, .ownMesa, "domain §2.1", ["objective.read"])
  + grants(.observer, .ownMesa, "domain §2.1", ["objective.read"])
  + grants(
    .member, .ownAgency, "domain §6.1 care figures by agency",
    ["objective.progress", "objective.read", "careFigures.report", "careFigures.read"])
  + grants(
    .networkCoordinator, .instance, "domain §6.4",
    ["objective.read", "evaluation.read", "careFigures.read"])

/// What a mesa tells of itself, and who may see what it told.
let reportGrants: [Grant] =
  grants(.facilitator, .ownMesa, "handbook §6.1", ["report.release", "report.read"])
  + grants(.secretary, .ownMesa, "handbook §6.1", ["report.release", "report.read"])
  + [Role.chair, .member, .observer].flatMap {
    grants($0, .ownMesa, "handbook §6.1 reader: plenary", ["report.read"])
  }

private let setUp = [
  "area.register", "area.join", "area.leave", "network.found", "network.amend",
  "office.register", "office.amend", "office.staff", "office.close", "office.reopen",
  "office.join", "office.leave", "covenant.sign", "covenant.extend", "covenant.report",
  "covenant.denounce", "covenant.nameFollowUp", "covenant.meetFollowUp", "covenant.read",
  "plan.adopt", "plan.reportMeasure", "plan.observe", "plan.evaluate", "plan.read",
  "gathering.announce", "gathering.register", "gathering.hold", "gathering.sharePractice",
  "gathering.takeUpPractice", "gathering.noteOutcome", "gathering.callOff", "gathering.read",
]

private let officeReading = [
  "network.read", "office.read", "area.read", "activity.read", "report.read", "covenant.read",
  "plan.read", "gathering.read", "objective.read", "evaluation.read", "careFigures.read",
]
