import Crypto
import Dispatch
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A passphrase` {
  private let pepper = SymmetricKey(data: [UInt8](repeating: 7, count: 32))

  /// RFC 7914 §12.
  @Test(arguments: [
    (
      "", "", ScryptCost(logN: 4, r: 1, p: 1),
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
    ),
    (
      "password", "NaCl", ScryptCost(logN: 10, r: 8, p: 16),
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
    ),
    (
      "pleaseletmein", "SodiumChloride", ScryptCost(logN: 14, r: 8, p: 1),
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    ),
  ])
  func `is derived from as RFC 7914 has it`(
    passphrase: String, salt: String, cost: ScryptCost, expected: String
  ) throws {
    let derived = try cost.derive(Array(passphrase.utf8), salt: Array(salt.utf8), count: 64)
    #expect(derived.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
  }

  @Test func `is kept with its cost and its salt, and read again`() throws {
    let cost = ScryptCost(logN: 2)
    let hash = try PassphraseHash(
      Array("secret".utf8), cost, salt: [UInt8](repeating: 1, count: 16), pepper: pepper)
    #expect(hash.text.hasPrefix("$scrypt$ln=2,r=8,p=1$AQEBAQEBAQEBAQEBAQEBAQ$"))
    let read = try #require(PassphraseHash(hash.text))
    #expect(read == hash)
    #expect(try read.accepts(Array("secret".utf8), pepper: pepper))
    #expect(try !read.accepts(Array("Secret".utf8), pepper: pepper))
    let other = SymmetricKey(data: [UInt8](repeating: 8, count: 32))
    #expect(try !read.accepts(Array("secret".utf8), pepper: other))
  }

  @Test(arguments: [
    "", "$scrypt$ln=2,r=8,p=1$AQ", "$scrypt$ln=99,r=8,p=1$AQ$AQ", "$scrypt$r=8,ln=2,p=1$AQ$AQ",
    "$argon2$ln=2,r=8,p=1$AQ$AQ", "$scrypt$ln=2,r=8,p=1$A=$AQ", "$scrypt$ln=2,r=64,p=1$AQ$AQ",
  ])
  func `of another form is none`(text: String) { #expect(PassphraseHash(text) == nil) }

  @Test(arguments: [
    (14, "account.passphraseShort"), (15, nil), (128, nil), (129, "account.passphraseLong"),
  ])
  func `has a length`(count: Int, code: String?) {
    let text = String("qwertz uiop asdf ghjkl yxcv ".repeated(to: count))
    #expect(refused(text) == code)
  }

  @Test func `is measured in code points after composition, and in bytes before all`() {
    // An e and its accent are one.
    #expect(refused(String("u\u{301}e\u{301}i\u{301}o\u{301}a\u{301}".repeated(to: 28))) != nil)
    #expect(refused(String("u\u{301}e\u{301}i\u{301}o\u{301}a\u{301}".repeated(to: 30))) == nil)
    #expect(refused(String(repeating: "🐢🦊🐝🌵🪴", count: 13)) == "account.passphraseLong")
  }

  @Test(arguments: [
    "Vivo en Totana desde siempre", "mi nombre es ana maria ruiz", "m e s a   l o c a l   2026",
    "Correct Horse Battery Staple", "aaaaaaaaaaaaaaaaaaaa",
  ])
  func `that is guessed first is refused`(text: String) {
    #expect(refused(text) == "account.passphraseKnown")
  }

  private func refused(_ text: String) -> String? {
    let rules = PassphraseRules(forbidden: ["Totana"]) { $0 == "correct horse battery staple" }
    do {
      _ = try rules.checked(text, of: ["Ruiz"])
      return nil
    } catch { return error.code }
  }

  @Test func `is derived from one at a time, and few wait`() async throws {
    let queue = HashQueue(places: 1)
    let gate = DispatchSemaphore(value: 0)
    let (started, begun) = AsyncStream.makeStream(of: Void.self)
    let first = Task {
      try await queue.run {
        begun.yield()
        gate.wait()
        return 1
      }
    }
    for await _ in started { break }
    let busy = ServiceFailure("account.busy", .unavailable, ["seconds": "5"])
    await #expect(throws: busy) { try await queue.run { 2 } }
    gate.signal()
    #expect(try await first.value == 1)
    #expect(try await queue.run { 3 } == 3)
  }

  @Test func `that has waited too long is not derived from`() async throws {
    let busy = ServiceFailure("account.busy", .unavailable, ["seconds": "5"])
    await #expect(throws: busy) {
      try await HashQueue(patience: .seconds(-1)).run { 1 }
    }
  }
}

extension String {
  fileprivate func repeated(to count: Int) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    while text.count < count { text.append(contentsOf: unicodeScalars) }
    return String.UnicodeScalarView(text.prefix(count))
  }
}
