import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Safe contact` {
  private func rules(
    _ channels: [CaseFile.ContactChannel], hours: [CaseFile.ContactHours] = [],
    silent: Bool = false
  ) throws -> CaseFile.State {
    var world = try World.caseOfCentre()
    try world.give(
      CaseFile.SetContactRules(
        case: .one, channels: channels, hours: hours, neverLeaveMessage: silent,
        neverMention: silent), as: .centre)
    return world.file()
  }

  private func verdict(
    _ file: CaseFile.State, _ channel: CaseFile.ContactChannel,
    at moment: Instant = "2026-02-04T10:00"
  ) -> CaseFile.ContactVerdict {
    file.mayContact(by: channel, at: moment, in: .peninsular)
  }

  @Test func `before she was asked nobody calls or writes`() throws {
    let file = try World.caseOfCentre().file()
    for channel in CaseFile.ContactChannel.allCases {
      #expect(verdict(file, channel) == .forbidden(.notAgreed))
    }
  }

  @Test func `what she did not name is forbidden, and without any way everything is`() throws {
    let file = try rules([.phone])
    #expect(
      verdict(file, .phone) == .allowed(.init(leavesMessage: true, mentionsSender: true)))
    #expect(verdict(file, .email) == .forbidden(.channel))
    #expect(verdict(try rules([]), .phone) == .forbidden(.none))
  }

  @Test func `no message and no name where she said so`() throws {
    let file = try rules([.phone], silent: true)
    #expect(
      verdict(file, .phone) == .allowed(.init(leavesMessage: false, mentionsSender: false)))
  }

  @Test func `hours bind what rings, on her clock`() throws {
    let file = try rules(
      [.phone, .email], hours: [.init(days: [.wednesday], from: 9, to: 14)])
    let allowed = CaseFile.ContactVerdict.allowed(
      .init(leavesMessage: true, mentionsSender: true))
    // Wednesday, 4 February 2026: 09:00 there is 08:00 UTC.
    #expect(verdict(file, .phone, at: "2026-02-04T07:59") == .forbidden(.hours))
    #expect(verdict(file, .phone, at: "2026-02-04T08:00") == allowed)
    #expect(verdict(file, .phone, at: "2026-02-04T12:59") == allowed)
    #expect(verdict(file, .phone, at: "2026-02-04T13:00") == .forbidden(.hours))
    #expect(verdict(file, .phone, at: "2026-02-05T10:00") == .forbidden(.hours))
    #expect(verdict(file, .email, at: "2026-02-05T10:00") == allowed)
    #expect(
      file.mayContact(by: .phone, at: "2026-02-04T13:30", in: .canary) == allowed)
  }

  @Test(arguments: [(9, 9, false), (14, 9, false), (-1, 9, false), (0, 25, false), (0, 24, true)])
  func `hours go from an earlier to a later one`(from: Int, to: Int, fits: Bool) throws {
    let world = try World.caseOfCentre()
    let outcome = world.when(
      CaseFile.SetContactRules(
        case: .one, channels: [.phone], hours: [.init(days: [], from: from, to: to)],
        neverLeaveMessage: false, neverMention: false), as: .centre)
    if fits { outcome.thenAccepted() } else { outcome.thenRefused("field.outOfRange") }
  }
}
