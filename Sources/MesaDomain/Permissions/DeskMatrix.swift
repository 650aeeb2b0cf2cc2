// Who gives places at an agency's desk, and what a place there gives: handbook §4.6.

let deskGrants: [Grant] =
  grants(.member, .ownAgency, "handbook §4.6 addressed to a desk", ["desk.join", "desk.leave"])
  + grants(.facilitator, .ownMesa, "security §5", ["desk.join", "desk.leave", "desk.read"])
  + grants(.administrator, .instance, "security §5 accounts", ["desk.join", "desk.leave"])
  + grants(.operator, .instance, "design §5 set-up", ["desk.join", "desk.leave"])
  + grants(
    .caseworker, .ownDesk, "handbook §4.6",
    ["case.open", "desk.read", "desk.handOver", "record.late"])
  + grants(
    .caseworker, .ownDesk, "handbook §4.6 whom one refers to, and who takes her on",
    ["agency.read", "person.read"])
  + grants(.member, .ownAgency, "handbook §4.6", ["desk.read"])
