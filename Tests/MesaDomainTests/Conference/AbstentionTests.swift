import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R50 Grounds for abstaining` {
  @Test func `a case is begun when everybody in the room has declared`() throws {
    var world = try World.withCase()
    try world.inSession()
    try world.declare()
    world.when(Conference.Open(meeting: .first, case: World.theCase), as: .secretary)
      .then(
        Emission(
          .conference(.first),
          Conference.Event.itemOpened(
            .init(
              case: World.theCase,
              present: ["chair", "holder-1", "holder-2", "holder-3", "secretary"], away: []))))
  }

  @Test func `while one is silent it is not, and it is told who`() throws {
    var world = try World.withCase()
    try world.inSession()
    try world.declare(except: [.holder(2)])
    world.when(Conference.Open(meeting: .first, case: World.theCase), as: .secretary)
      .thenRefused("conflict.undeclared", rule: "R50", ["people": ["holder-2"]])
  }

  @Test func `who has a conflict leaves the room and need not declare`() throws {
    var world = try World.withCase()
    try world.inSession()
    try world.declare(except: [.holder(2)])
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .closeFriendship), as: .holder(2))
    let opened = world.when(
      Conference.Open(meeting: .first, case: World.theCase), as: .secretary
    ).event(Conference.Event.self)
    guard case .itemOpened(let item) = opened else {
      Issue.record("the case was not begun")
      return
    }
    #expect(item.away == ["holder-2"])
    #expect(!item.present.contains("holder-2"))
  }

  @Test(arguments: [(Conflict.Line.blood, 4), (.affinity, 2)])
  func `kinship counts to the fourth degree of blood and the second of affinity`(
    line: Conflict.Line, last: Int
  ) throws {
    let world = try World.withCase()
    func declaring(_ degree: Int) -> Outcome {
      world.when(
        Conflict.Declare(case: World.theCase, ground: .kinship, line: line, degree: degree),
        as: .desk(1))
    }
    declaring(last).thenAccepted()
    declaring(last + 1)
      .thenRefused(
        "conflict.degreeBeyond", rule: "R50", ["limit": .number(last)], field: "/data/degree")
  }

  @Test func `kinship is told with its degree`() throws {
    try World.withCase()
      .when(Conflict.Declare(case: World.theCase, ground: .kinship), as: .desk(1))
      .thenRefused("conflict.degreeMissing", rule: "R50")
  }

  @Test(arguments: [("2024-02-02", true), ("2024-02-01", false)])
  func `a service relation counts for two years`(ended: String, counts: Bool) throws {
    let day = try #require(CivilDate(ended))
    let outcome = try World.withCase().when(
      Conflict.Declare(case: World.theCase, ground: .serviceRelation, endedOn: day),
      as: .desk(1))
    if counts {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused("conflict.serviceLongAgo", rule: "R50")
    }
  }

  @Test func `before declaring nobody sees more than the code`() throws {
    var world = try World.withCase()
    try world.rostered()
    let place = Place.caseFile(.totana, World.theCase, .file)
    #expect(!world.context(.holder(2)).mayKnow(place))
    try world.give(
      Conference.Declare(meeting: .first, cases: [World.theCase]), as: .holder(2))
    #expect((try? world.context(.holder(2)).authorize("case.readHeader", at: place)) != nil)
    #expect((try? world.context(.holder(2)).authorize("case.readIdentity", at: place)) == nil)
  }
}

@Suite struct `R51 Abstention` {
  @Test func `who declares a conflict is out at once`() throws {
    var world = try World.withCase()
    let place = Place.caseFile(.totana, World.theCase, .file)
    #expect(world.context(.desk(1)).mayKnow(place))
    let decision = try world.give(
      Conflict.Declare(case: World.theCase, ground: .personalInterest), as: .desk(1))
    #expect(decision.warnings.map(\.code) == ["conflict.accessSuspended"])
    #expect(world.theFile.excluded == [.desk(1)])
    #expect(!world.context(.desk(1)).mayKnow(place))
  }

  @Test func `the holder of the agency's seat decides, and the person comes back`() throws {
    var world = try World.withCase()
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .personalInterest), as: .desk(1))
    try world.give(
      Conflict.Decide(case: World.theCase, person: .desk(1), outcome: .notConflict),
      as: .holder(1))
    #expect(world.theFile.excluded == [])
    #expect(world.conflict(of: .desk(1)).stage == .dismissed)
  }

  @Test(arguments: [Principal.holder(2), .desk(1), .desk(2), .outsider, .auditor])
  func `nobody else decides, nor learns that there is something to decide`(
    principal: Principal
  ) throws {
    var world = try World.withCase()
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .personalInterest), as: .desk(1))
    let outcome = world.when(
      Conflict.Decide(case: World.theCase, person: .desk(1), outcome: .notConflict),
      as: principal)
    if principal == .auditor {
      outcome.thenRefused("auth.notPermitted")
    } else {
      outcome.thenRefused("record.unknown")
    }
  }

  @Test func `the superior may order it`() throws {
    var world = try World.withCase()
    try world.give(
      Conflict.Exclude(case: World.theCase, person: .desk(1), ground: .manifestEnmity),
      as: .holder(1))
    #expect(world.theFile.excluded == [.desk(1)])
    world.when(
      Conflict.Exclude(case: World.theCase, person: .desk(1), ground: .manifestEnmity),
      as: .holder(1)
    ).thenNothing()
  }
}

@Suite struct `R52 Recusal` {
  private static let cause = [Conflict.GroundTold(.manifestEnmity)]

  private static func recused() throws -> World {
    var world = try World.withCase()
    world.involve(2)
    // A Friday.
    world.at("2026-02-06T11:00")
    try world.give(
      Conflict.Recuse(
        case: World.theCase, person: .desk(1), grounds: cause, promoter: .subject,
        text: "She says why"),
      as: .desk(2))
    return world
  }

  @Test func `it is in writing and tells its causes`() throws {
    var world = try World.withCase()
    world.involve(2)
    func recusing(_ grounds: [Conflict.GroundTold], _ text: Confidential?) -> Outcome {
      world.when(
        Conflict.Recuse(
          case: World.theCase, person: .desk(1), grounds: grounds, promoter: .subject,
          text: text),
        as: .desk(2))
    }
    recusing(Self.cause, "She says why").thenAccepted()
    recusing([], "She says why")
      .thenRefused("recusal.noCause", rule: "R52", field: "/data/grounds")
    recusing(Self.cause, nil).thenRefused("recusal.noCause", rule: "R52", field: "/data/text")
  }

  @Test func `the person answers by the end of the next working day`() throws {
    let world = try Self.recused()
    let until = try #require(world.conflict(of: .desk(1)).answerBy)
    // Monday 9 February ends in Totana at 23:00 UTC.
    #expect(until.at.description == "2026-02-09T22:59:59.999Z")
    let answer = Conflict.Answer(case: World.theCase, admits: false)
    world.when(answer, as: .desk(1), at: until.at).thenAccepted()
    world.when(answer, as: .desk(1), at: until.at.minutes(1))
      .thenRefused("recusal.late", rule: "R52")
    world.when(answer, as: .desk(2), at: until.at).thenRefused("record.unknown")
  }

  @Test func `who admits the cause is out at once`() throws {
    var world = try Self.recused()
    try world.give(Conflict.Answer(case: World.theCase, admits: true), as: .desk(1))
    #expect(world.theFile.excluded == [.desk(1)])
  }

  @Test func `who denies it stays, and the superior decides within three working days`() throws {
    var world = try Self.recused()
    world.at("2026-02-09T09:00")
    try world.give(Conflict.Answer(case: World.theCase, admits: false), as: .desk(1))
    #expect(world.theFile.excluded == [])
    let by = try #require(world.conflict(of: .desk(1)).decideBy)
    #expect(by.at.description == "2026-02-12T22:59:59.999Z")
    let late = world.when(
      Conflict.Decide(case: World.theCase, person: .desk(1), outcome: .confirmed),
      as: .holder(1), at: "2026-02-13T09:00")
    guard case .decided(let decided) = late.event(Conflict.Event.self) else {
      Issue.record("it was not decided")
      return
    }
    #expect(decided.late)
  }

  @Test func `nothing is decided before the answer, or the end of its term`() throws {
    let world = try Self.recused()
    let decide = Conflict.Decide(
      case: World.theCase, person: .desk(1), outcome: .confirmed)
    world.when(decide, as: .holder(1))
      .thenRefused("recusal.notAnswered", rule: "R52")
    world.when(decide, as: .holder(1), at: "2026-02-10T09:00").thenAccepted()
  }
}

@Suite struct `R53 Acts with a ground` {
  @Test func `what was agreed in the person's presence is looked at again, and stands`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .closeFriendship), as: .holder(2))
    let action = try #require(world.theReview.actions.first)
    #expect(action.reviewNeeded)
    #expect(action.isPending)
  }

  @Test func `what was agreed without the person is not`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .closeFriendship), as: .desk(1))
    #expect(world.theReview.actions.map(\.reviewNeeded) == [false])
  }
}

@Suite struct `R54 A conflict removes access` {
  @Test func `of a whole agency nobody knows the case`() throws {
    var world = try World.withCase()
    world.involve(2)
    let place = Place.caseFile(.totana, World.theCase, .file)
    #expect(world.context(.desk(2)).mayKnow(place))
    try world.give(
      Conflict.ExcludeAgency(case: World.theCase, agency: .agency(2)), as: .desk(1))
    #expect(!world.context(.desk(2)).mayKnow(place))
    #expect(world.theFile.standing(of: .agency(2)) == nil)
    try world.give(
      Conflict.ReadmitAgency(case: World.theCase, agency: .agency(2)), as: .officer)
    #expect(world.theFile.excludedAgencies == [])
  }

  @Test func `the agency that holds the case cannot be kept out of it`() throws {
    try World.withCase()
      .when(Conflict.ExcludeAgency(case: World.theCase, agency: .agency(1)), as: .officer)
      .thenRefused("conflict.holderAgency")
  }

  @Test func `an agency that stays out is not told, nor one where nobody is free`() throws {
    var world = try World.withCase()
    func free(_ agency: Int) -> String? {
      do {
        try world.context(.desk(1)).freeToReceive(.agency(agency), case: World.theCase)
        return nil
      } catch { return error.code }
    }
    #expect(free(2) == nil)
    try world.give(
      Conflict.Exclude(case: World.theCase, person: .desk(2), ground: .accusedAtWork),
      as: .officer)
    #expect(free(2) == "conflict.nobodyFree")
    try world.give(
      Conflict.ExcludeAgency(case: World.theCase, agency: .agency(3)), as: .facilitator)
    #expect(free(3) == "conflict.agencyExcluded")
  }

  @Test func `who takes the place has no conflict of their own`() throws {
    var world = try World.withCase()
    try world.give(
      Conflict.Exclude(case: World.theCase, person: .desk(2), ground: .accusedAtWork),
      as: .officer)
    try world.give(
      Conflict.Declare(case: World.theCase, ground: .personalInterest), as: .desk(1))
    func naming(_ alternate: PersonID) -> Outcome {
      world.when(
        Conflict.Decide(
          case: World.theCase, person: .desk(1), outcome: .confirmed, alternate: alternate),
        as: .holder(1))
    }
    naming(.desk(2)).thenRefused("conflict.accessDenied", rule: "R54")
    naming(.desk(3)).thenAccepted()
  }

  @Test func `an exclusion that is proposed changes nothing until it is decided`() throws {
    var world = try World.withCase()
    world.involve(2)
    try world.give(
      Conflict.Propose(case: World.theCase, person: .desk(2), ground: .accusedAtWork),
      as: .desk(1))
    #expect(world.theFile.excluded == [])
    try world.give(
      Conflict.Decide(case: World.theCase, person: .desk(2), outcome: .confirmed),
      as: .facilitator)
    #expect(world.theFile.excluded == [.desk(2)])
  }
}
