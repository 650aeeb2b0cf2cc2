import Testing

@testable import EventLog

/// What is sent to a witness and what is made of its answer (`log-format.md` D.7).
@Suite struct `A call on a witness` {
  let vectors = `Format vectors`()
  let witness: NoteVerifier
  let note: SignedNote
  let call: WitnessCall

  init() throws {
    witness = try NoteVerifier(vkey: vectors.witnessKey)
    note = try Receipt(parsing: Array(vectors.receipt.utf8)).note
    let bare = SignedNote(text: note.text, signatures: [note.signatures[0]])
    let hash = TreeHash(hex: "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e")!
    call = WitnessCall(
      try StoredCheckpoint(bare),
      ConsistencyProof(firstSize: 4, secondSize: 7, hashes: [hash]))
  }

  private func answer(_ status: Int, _ body: String, _ type: String? = nil) -> WitnessAnswer {
    call.answer(status: status, contentType: type, body: Array(body.utf8), from: witness)
  }

  @Test func `carries the old size, the proof, an empty line and the checkpoint`() {
    #expect(
      call.body == """
        old 4
        g327FS6bB5AQcX6E6GXaTrwPoZioBtWdMb8VrM7yLQ4=

        log.example/audit
        7
        3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=

        \(note.signatures[0])

        """)
  }

  @Test func `brings back the cosignature, whatever else is in the answer`() throws {
    let stranger = "\u{2014} somebody.else QUJDREVGR0g="
    let got = answer(200, "\(stranger)\n\(note.signatures[1])\n")
    let said = try #require(try note.cosignature(of: witness))
    #expect(got == .cosigned(note.signatures[1], said))
    #expect(call.checkpoint.note.adding([note.signatures[1]]) == note)
  }

  @Test func `does not believe a cosignature of another text, key or time`() {
    let line = "\(note.signatures[1])"
    #expect(answer(200, line.replacing("gAAAABk", with: "gAAAABl") + "\n") == .forged)
    #expect(answer(200, "\u{2014} somebody.else QUJDREVGR0g=\n") == .forged)
    #expect(answer(200, "\(note.signatures[0])\n") == .forged)
  }

  @Test(arguments: ["", "\n", "no line\n", "\u{2014} a\n", "7\n"])
  func `makes no sense of what is no signature line`(body: String) {
    #expect(answer(200, body) == .senseless)
  }

  @Test func `learns from a conflict where the witness stands`() {
    #expect(answer(409, "3\n", "text/x.tlog.size") == .latest(size: 3))
    #expect(answer(409, "7\n", "text/x.tlog.size; charset=utf-8") == .latest(size: 7))
    #expect(answer(409, "8\n", "text/x.tlog.size") == .ahead(size: 8))
  }

  @Test(arguments: ["", "4\n", "07\n", "-1\n", "7", "99999999999999999999\n", "7\n\n"])
  func `makes no sense of a conflict without another size`(body: String) {
    #expect(answer(409, body, "text/x.tlog.size") == .senseless)
  }

  @Test func `tells a contradiction from a refusal`() {
    #expect(answer(409, "same size, other root\n", "text/plain") == .contradicts)
    #expect(answer(422, "") == .contradicts)
    #expect(answer(404, "") == .unknownLog)
    #expect(answer(403, "") == .unknownKey)
    #expect(answer(400, "") == .failed(status: 400))
    #expect(answer(503, "") == .failed(status: 503))
  }
}
