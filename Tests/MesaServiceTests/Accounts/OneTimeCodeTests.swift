import Canonical
import Testing

@testable import MesaService

@Suite struct `A one-time code` {
  private static let seed = Array("12345678901234567890".utf8)

  /// RFC 6238 appendix B, SHA-1.
  @Test(arguments: [
    (Int64(59), "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `is as RFC 6238 has it`(seconds: Int64, code: String) {
    let step = OneTimeCode.step(at: Instant(milliseconds: seconds * 1_000))
    #expect(OneTimeCode.text(Self.seed, step: step, digits: 8) == code)
    #expect(OneTimeCode.text(Self.seed, step: step) == String(code.suffix(6)))
  }

  @Test(arguments: [(-2, false), (-1, true), (0, true), (1, false)])
  func `is accepted of this step and the one before`(offset: Int64, isAccepted: Bool) {
    let now = Instant(milliseconds: 1_234_567_890_000)
    let step = OneTimeCode.step(at: now)
    let code = OneTimeCode.text(Self.seed, step: step + offset)
    let found = OneTimeCode.accepted(code, of: Self.seed, at: now, after: 0)
    #expect(found == (isAccepted ? step + offset : nil))
    let typed = code.prefix(3) + " " + code.suffix(3)
    #expect(OneTimeCode.accepted(String(typed), of: Self.seed, at: now, after: 0) == found)
  }

  @Test func `of a step that was accepted is none, nor of one before it`() {
    let now = Instant(milliseconds: 1_234_567_890_000)
    let step = OneTimeCode.step(at: now)
    for ago in [Int64(0), 1] {
      let code = OneTimeCode.text(Self.seed, step: step - ago)
      #expect(OneTimeCode.accepted(code, of: Self.seed, at: now, after: step) == nil)
    }
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "🐢"])
  func `of another form is none`(typed: String) {
    let now = Instant(milliseconds: 1_234_567_890_000)
    #expect(OneTimeCode.accepted(typed, of: Self.seed, at: now, after: 0) == nil)
  }

  @Test func `is set up by an address that authenticators read`() {
    #expect(
      OneTimeCode.uri(Self.seed, issuer: "Mesa de Totana", account: "ana@é")
        == "otpauth://totp/Mesa%20de%20Totana:ana%40%C3%A9"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mesa%20de%20Totana")
  }
}
