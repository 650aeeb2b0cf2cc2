import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Case conferences` {
  @Test func `a case that was proposed comes onto the roster by its code`() throws {
    var world = try World.withCase()
    try world.rostered()
    let state = world.state(Conference.self, .conference(.first))
    let listed = try #require(state.cases.first)
    #expect(listed.code == world.theFile.code)
    #expect(listed.minutes == 20 && listed.order == 1 && listed.risk == "notAssessed")
    #expect(world.theFile.roster == [.init(meeting: .first, organ: .commission)])
  }

  @Test func `one that nobody proposed does not exist for the secretary`() throws {
    var world = try World.withCase()
    try world.rostered()
    let other = CaseID(wellFormed: "another-case")
    try world.give(
      CaseFile.Open(case: other, mesa: .totana, kinds: [.economic]), as: .desk(1))
    let none = CaseID(wellFormed: "no-such-case")
    for id in [other, none] {
      let outcome = world.when(Conference.List(meeting: .first, case: id), as: .secretary)
      #expect(throws: Refusal.unknown("case", id.rawValue)) { try outcome.result.get() }
    }
  }

  @Test func `the clock proposes when the term for the review has passed, and once`() throws {
    var world = try World.withCase {
      $0.referralDeadlines = [
        .init(
          risk: "notAssessed", commissionReview: .calendarDays(30), escalateTo: [])
      ]
    }
    let propose = Conference.Propose(case: World.theCase, reason: .reviewDue)
    world.when(propose, as: .clock, at: "2026-03-03T09:00").thenRefused("conference.notDue")
    world.at("2026-03-05T09:00")
    try world.give(propose, as: .clock)
    #expect(world.theReview.proposal?.proposed.reason == .reviewDue)
    world.when(propose, as: .clock).thenNothing()
  }

  @Test func `no case comes before the plenary`() throws {
    var world = try World.withCase()
    world.when(
      Conference.Propose(case: World.theCase, organ: .plenary, reason: .team), as: .desk(1)
    ).thenRefused("conference.notCaseOrgan", rule: "R19", field: "/data/organ")
    try world.give(Conference.Propose(case: World.theCase, reason: .team), as: .desk(1))
    try world.convene()
    world.when(Conference.List(meeting: .first, case: World.theCase), as: .secretary)
      .thenRefused("conference.notCaseOrgan", rule: "R19")
  }

  @Test(arguments: [(20, 0), (60, 0), (61, 1)])
  func `more than the session has time for is told`(minutes: Int, warnings: Int) throws {
    var world = try World.withCase()
    try world.rostered()
    let outcome = world.when(
      Conference.List(meeting: .first, case: World.theCase, minutes: minutes), as: .secretary)
    guard case .success(let decision) = outcome.result else {
      Issue.record("refused")
      return
    }
    #expect(decision.warnings.count == warnings)
  }

  @Test func `a case is left once her voice and the next review are recorded`() throws {
    var world = try World.withCase()
    try world.speaking()
    let finish = Conference.Finish(meeting: .first, case: World.theCase)
    world.when(finish, as: .secretary).thenRefused("conference.notDiscussed")
    try world.discuss()
    try world.give(finish, as: .secretary)
    #expect(world.theFile.roster == [])
    let again = try #require(world.theReview.proposal?.proposed)
    #expect(again.reason == .followUp && again.due == "2026-03-10")
  }

  @Test func `an agreement of the case stands with the case and tells its agency no more`()
    throws
  {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction(owner: 3)
    let action = try #require(world.theReview.actions.first)
    #expect(action.agreed.number == 1 && action.agreed.owner == .agency(3))
    #expect(world.theFile.standing(of: .agency(3)) == .notified)
  }

  @Test func `only its agency reports on an action, and says whether it helped`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction(owner: 1)
    func reporting(_ helped: Bool?) -> Conference.ReportAction {
      Conference.ReportAction(case: World.theCase, action: 1, outcome: .done, helped: helped)
    }
    world.when(reporting(nil), as: .desk(1)).thenRefused("conference.effectMissing")
    world.when(reporting(true), as: .desk(2)).thenRefused("record.unknown")
    world.involve(2)
    world.when(reporting(true), as: .desk(2)).thenRefused("conference.actionUnknown")
    try world.give(reporting(true), as: .desk(1))
    #expect(world.theReview.pending == [])
  }

  @Test func `what is not done comes back on the next roster`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(Conference.Finish(meeting: .first, case: World.theCase), as: .secretary)
    try world.give(Conference.Close(meeting: .first), as: .secretary)
    try world.give(
      Meeting.Convene(
        meeting: .second, mesa: .totana, organ: .commission, kind: .ordinary,
        startsAt: "2026-03-10T10:00", place: "Town hall", agenda: World.agenda),
      as: .secretary)
    try world.give(Conference.List(meeting: .second, case: World.theCase), as: .secretary)
    let listed = world.state(Conference.self, .conference(.second)).cases.first
    #expect(listed?.pending == 1 && listed?.reason == .followUp)
  }

  @Test func `identity opens for the item alone`() throws {
    var world = try World.withCase()
    try world.speaking()
    let place = Place.caseFile(.totana, World.theCase, .file)
    func reads() -> Bool {
      (try? world.context(.holder(2)).authorize("case.readIdentity", at: place)) != nil
    }
    #expect(!reads())
    try world.give(
      Conference.OpenIdentity(
        meeting: .first, case: World.theCase, reason: .protectionMeasure),
      as: .chair)
    #expect(reads())
    #expect((try? world.context(.holder(2)).authorize("case.readLocation", at: place)) == nil)
    try world.discuss()
    try world.give(Conference.Finish(meeting: .first, case: World.theCase), as: .secretary)
    #expect(!reads())
  }

  @Test func `the roster closes when every case was spoken of or parked`() throws {
    var world = try World.withCase()
    try world.inSession()
    let code = try #require(world.theFile.code)
    world.when(Conference.Close(meeting: .first), as: .secretary)
      .thenRefused("conference.itemsLeft", ["codes": .words([code.rawValue])])
    try world.give(
      Conference.Park(meeting: .first, case: World.theCase, until: .nextSession),
      as: .chair)
    world.when(Conference.Close(meeting: .first), as: .secretary)
      .then(
        Emission(
          .conference(.first),
          Conference.Event.closed(.init(codes: [], parked: [code], actions: 0))))
  }

  @Test func `a case that was left for another session is not begun in this one`() throws {
    var world = try World.withCase()
    try world.inSession()
    try world.declare()
    try world.give(
      Conference.Park(meeting: .first, case: World.theCase, until: .nextSession), as: .chair)
    world.when(Conference.Open(meeting: .first, case: World.theCase), as: .secretary)
      .thenRefused("conference.itemTaken")
  }

  @Test func `one that was left for later in the session is`() throws {
    var world = try World.withCase()
    try world.inSession()
    try world.declare()
    try world.give(
      Conference.Park(meeting: .first, case: World.theCase, until: .laterInSession),
      as: .chair)
    world.when(Conference.Open(meeting: .first, case: World.theCase), as: .secretary)
      .thenAccepted()
  }

  @Test func `the minutes carry its code and a count, for who has no conflict in it`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(Conference.Finish(meeting: .first, case: World.theCase), as: .secretary)
    let code = try #require(world.theFile.code)
    #expect(
      world.context(.holder(2)).minutedCases(of: .first)
        == [MinutedCase(code: code, actions: 1, parked: false)])
    try world.give(
      Conflict.Exclude(case: World.theCase, person: .holder(2), ground: .closeFriendship),
      as: .officer)
    #expect(world.context(.holder(2)).minutedCases(of: .first) == [])
  }

  @Test func `the roster leaves out what the asker has a conflict in`() throws {
    var world = try World.withCase()
    try world.rostered()
    #expect(try world.context(.holder(2)).roster(of: .first).0.cases.count == 1)
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .closeFriendship), as: .holder(2))
    #expect(try world.context(.holder(2)).roster(of: .first).0.cases.isEmpty)
    #expect(throws: Refusal.self) { try world.context(.outsider).roster(of: .first) }
  }
}

@Suite struct `R19 No case in what organs of policy write` {
  @Test(arguments: ["C-7K3Q-M2XP-5", "sobre c-7k3q-m2xp-5.", "R 7K3Q M2XP 5", "R-2222-3333-4"])
  func `a code of a case or a referral is found`(text: String) {
    #expect(PersonalData.found(in: text) == .caseReference)
  }

  @Test(arguments: ["CAMPAÑAS", "Ruta 2026-2027", "C-2026-03", "Convocatoria 25N", "RESPALDARA"])
  func `other words and numbers are not`(text: String) {
    #expect(PersonalData.found(in: text) != .caseReference)
  }

  @Test func `no event or command of sessions, minutes and agreements can hold a case`() throws {
    let kinds = ["meeting", "minutes", "agreement", "book", "certificate", "mesa", "recording"]
    let events = EventContract.all.filter { kinds.contains(String($0.type.prefix { $0 != "." })) }
    let commands = Commands.all.filter { kinds.contains(String($0.name.prefix { $0 != "." })) }
    #expect(events.count > 50 && commands.count > 40, "the search no longer finds them")
    for event in events { #expect(try !holdsCase(event.payload), "\(event.form)") }
    for command in commands { #expect(try !holdsCase(command.type), "\(command.name)") }
    // The search itself finds one where there is one.
    #expect(try holdsCase(Conference.Listed.self) && holdsCase(Conference.Declare.self))
  }

  private func holdsCase(_ type: any Payload.Type) throws -> Bool {
    func sample<P: Payload>(_ type: P.Type) throws -> P { try Probe.sample(type).0 }
    return holdsCase(value: try sample(type))
  }

  private func holdsCase(value: Any) -> Bool {
    if value is CaseID || value is SpeakableCode || value is ReferralID || value is CaseOrgan {
      return true
    }
    return Mirror(reflecting: value).children.contains { holdsCase(value: $0.value) }
  }
}
