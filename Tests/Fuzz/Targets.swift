import Canonical

#if canImport(Glibc)
  import Glibc
#endif

/// What libFuzzer calls with bytes of its own making: the first of them chooses the parser.
///
/// A parser may refuse whatever it likes, and what it takes it must be able to write as it was. A
/// crash, a hang or a broken promise ends the run with the bytes that did it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let target = Target.allCases[Int(first) % Target.allCases.count]
  target.read(Array(bytes.dropFirst()))
  return 0
}

/// The parsers, in the order of the corpus. A new one goes to the end.
enum Target: CaseIterable {
  case note, receipt, key, policy, proof, answer, entry, json, page, record, writeAhead
  case archive, manifest

  func read(_ bytes: [UInt8]) {
    switch self {
    case .note: readNote(bytes)
    case .receipt: readReceipt(bytes)
    case .key: readKey(bytes)
    case .policy: readPolicy(bytes)
    case .proof: readProof(bytes)
    case .answer: readAnswer(bytes)
    case .entry: readEntry(bytes)
    case .json: readJSON(bytes)
    case .page: readPage(bytes)
    case .record: readRecord(bytes)
    case .writeAhead: readWriteAhead(bytes)
    case .archive: readArchive(bytes)
    case .manifest: readManifest(bytes)
    }
  }

  private func readNote(_ bytes: [UInt8]) {
    guard let note = try? SignedNote(parsing: bytes) else { return }
    promise(Array(note.description.utf8) == bytes)
    _ = try? note.verify(with: [Known.log])
    _ = try? note.cosignature(of: Known.witness)
    guard let checkpoint = try? Checkpoint(text: note.text) else { return }
    promise(checkpoint.text == note.text)
    // Nobody forges what RFC 8032's first key has signed.
    if (try? Checkpoint(note, signedBy: Known.log)) != nil { promise(note.text == Known.text) }
  }

  private func readReceipt(_ bytes: [UInt8]) {
    guard let receipt = try? Receipt(parsing: bytes) else { return }
    promise(Array(receipt.description.utf8) == bytes)
    if (try? receipt.proves(Known.entry, by: Known.log)) == true {
      promise(receipt.proof.leafIndex == 5 && receipt.note.text == Known.text)
    }
  }

  private func readKey(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let key = try? NoteVerifier(vkey: text) else { return }
    promise(key.description == text)
  }

  private func readPolicy(_ bytes: [UInt8]) {
    guard let policy = try? WitnessPolicy(parsing: bytes) else { return }
    _ = policy.isSatisfied(by: Set(policy.witnesses.map(\.name)))
    _ = policy.isSatisfied(by: [])
  }

  private func readProof(_ bytes: [UInt8]) {
    guard let file = try? ProofFile(parsing: bytes) else { return }
    guard let again = try? ProofFile(parsing: Array(file.description.utf8)) else {
      return promise(false)
    }
    promise(again == file)
    switch file {
    case .inclusion(let proof, let root): _ = proof.verifies(leaf: .leaf(bytes), root: root)
    case .consistency(let proof): _ = proof.verifies(first: .empty, second: .leaf(bytes))
    }
  }

  private func readAnswer(_ bytes: [UInt8]) {
    guard let note = try? Receipt(parsing: Known.receipt).note,
      let stored = try? StoredCheckpoint(note)
    else { return promise(false) }
    let call = WitnessCall(
      stored, ConsistencyProof(firstSize: 0, secondSize: 7, hashes: []))
    if case .cosigned(let signature, _) = call.answer(
      status: 200, contentType: nil, body: bytes, from: Known.witness)
    {
      promise(note.signatures.contains(signature))
    }
    _ = call.answer(
      status: 409, contentType: "text/x.tlog.size", body: bytes, from: Known.witness)
  }

  private func readEntry(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      guard let envelope = try? Envelope(bytes, checkingData: true) else { return }
      promise(envelope.position > 0 && envelope.version > 0)
      _ = (envelope.stream, envelope.type, envelope.actor, envelope.command)
      _ = (envelope.via, envelope.cause, envelope.behalf, envelope.reason)
      _ = try? JSONValue.parse(envelope.dataBytes)
    }
  }

  private func readJSON(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes) else { return }
    let written = value.canonicalBytes
    guard let again = try? JSONValue(parsing: written) else { return promise(false) }
    promise(again == value && again.canonicalBytes == written)
  }

  /// A page of a log's file: short ones are filled up, so that cells reach their end.
  private func readPage(_ bytes: [UInt8]) {
    var page = Array(bytes.prefix(4_096))
    page.append(contentsOf: repeatElement(0, count: 4_096 - page.count))
    var taken = TakenBytes(pageSize: page.count)
    page.withUnsafeBytes { bytes in
      for number in 1...2 {
        guard let tree = try? TreePage(bytes, number: number) else { continue }
        try? tree.checkSpace(&taken)
        for index in 0..<tree.count {
          guard let cell = try? tree.cell(index) else { continue }
          readFields(tree.slice(cell.local))
        }
      }
    }
  }

  private func readRecord(_ bytes: [UInt8]) { bytes.withUnsafeBytes { readFields($0) } }

  private func readFields(_ bytes: UnsafeRawBufferPointer) {
    guard var fields = Fields(bytes) else { return }
    _ = (fields.null(), fields.text()?.count, fields.integer())
    _ = (fields.text()?.last, fields.blob()?.last, fields.isEnd)
    var part = EntryPart(EntryPart.Scope(since: 0, size: 9, deep: true))
    try? part.visit(row: 1, bytes)
    var index = IndexPart(since: 0)
    try? index.visit(row: 0, bytes)
    var commands = CommandPart(since: 0)
    try? commands.visit(row: 0, bytes)
  }

  private func readWriteAhead(_ bytes: [UInt8]) {
    let pages = WriteAheadPages(bytes: bytes, pageSize: 512) { _, _ in true }
    var page = [UInt8](repeating: 0, count: 512)
    for number in 0..<16 {
      page.withUnsafeMutableBytes { _ = pages.copy(number, to: $0.baseAddress!) }
    }
  }

  /// An archive that is taken is the one that would be written of its files, to the last byte.
  private func readArchive(_ bytes: [UInt8]) {
    promise(ftruncate(Self.file, 0) == 0)
    promise(bytes.withUnsafeBytes { pwrite(Self.file, $0.baseAddress, $0.count, 0) } == bytes.count)
    guard let tar = try? TarReader("/proc/self/fd/\(Self.file)") else { return }
    var written: [UInt8] = []
    for member in tar.members {
      guard let header = TarHeader(name: member.name, size: member.size),
        let content = try? tar.bytes(of: member, upTo: bytes.count)
      else { return promise(false) }
      promise(member.name.first != "/" && !member.name.split(separator: "/").contains(".."))
      written += header.bytes + content
      written += repeatElement(0, count: TarHeader.padding(member.size))
    }
    promise(written + repeatElement(0, count: 2 * TarHeader.byteCount) == bytes)
  }

  /// Where an archive lies to be read: in memory, and without a name.
  private static let file = {
    var path = Array("/dev/shm/mesa-fuzz-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    promise(descriptor >= 0 && unlink(path) == 0)
    return descriptor
  }()

  private func readManifest(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lengths = [BundleFile.log: 7, BundleFile.key: 9]
    guard let manifest = try? BundleManifest(text: text, lengths: lengths) else { return }
    promise(manifest.text == text && manifest.files.allSatisfy { lengths[$0.name] != nil })
    _ = manifest.files.map { BundleFile.limit(of: $0.name) }
  }
}

/// What a bundle's reader makes of a file that the system refuses.
enum PrivateFile {
  struct Failure: Error { let errno: Int32 }
  static func failure(_ path: String) -> Failure { Failure(errno: errno) }
}

private func promise(_ kept: Bool, line: UInt = #line) {
  if !kept { fatalError("a promise is broken", line: line) }
}

/// The vectors of `log-format.md` D.8.
private enum Known {
  static let log = try! NoteVerifier(
    vkey: "log.example/audit+42dbfa5e+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea")
  static let witness = try! NoteVerifier(
    vkey: "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")
  static let entry: [UInt8] = [0x40, 0x41, 0x42, 0x43]
  static let text = "log.example/audit\n7\n3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=\n"
  static let receipt = Array(
    """
    c2sp.org/tlog-proof@v1
    index 5
    vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
    sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8=
    037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=

    log.example/audit
    7
    3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=

    — log.example/audit Qtv6Xmj1vMzAokrnPdXCaSBStK0FV7c6H5gjMiJoUcKZ2L+ItX5Vr92BfWvdboxqRTlYvK3JIQmprLMnf0XtoXsYBQ4=
    — witness.example/w1 519lMgAAAABkGFDL/bdJNOoYkNV9m9Ml3JWFCIkRwFF09U9gtOa79gCSZRdHo5pahZqKRJzT430EouOjN9k3T7HS0MMzbqHFguhSBQ==

    """.utf8)
}
