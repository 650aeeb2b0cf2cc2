import CAnchor
import Canonical
import EventLog

extension Row {
  /// The rows that read one log over and over.
  static var reading: [Row] {
    [
      Row(
        name: "replay", title: "replay of envelopes in order", floor: 0.50, aim: 0.75,
        anchor: "C scan",
        ours: { context in try await replay(try await context.log(of: context.entries)) },
        theirs: { context in
          try Anchor.scan(try await context.log(of: context.entries), mode: Int(MESA_SCAN)).sample
        }),
      verification(cores: 1, floor: 0.50, aim: 0.90),
      verification(cores: 2, floor: 1.0, aim: 1.7),
    ]
  }

  /// Everything: entries, tree, chains, index, what is remembered of commands, each page.
  private static func verification(cores: Int, floor: Double, aim: Double) -> Row {
    Row(
      name: cores == 1 ? "verify" : "verify-\(cores)",
      title: "full verification, \(cores == 1 ? "one core" : "\(cores) cores")", floor: floor,
      aim: aim, anchor: "C scan and hash",
      ours: { context in try verify(try await context.log(of: context.entries), cores: cores) },
      theirs: { context in
        try Anchor.scan(try await context.log(of: context.entries), mode: Int(MESA_SCAN_HASH))
          .sample
      })
  }

  static func replay(_ path: String) async throws -> Sample {
    let start = now()
    let log = try EventLog(path: path, mode: .read)
    var count = 0
    var sum = 0
    try log.entries(from: 1) { entry in
      let envelope = try entry.envelope()
      sum &+= envelope.version &+ Int(envelope.at.milliseconds) &+ envelope.data.count
      count += 1
      return true
    }
    precondition(sum != 0)
    return Sample(rate: Double(count) / (now() - start))
  }

  static func verify(_ path: String, cores: Int) throws -> Sample {
    let start = now()
    let report = try Verification.run(path: path, cores: cores)
    return Sample(rate: Double(report.head.size) / (now() - start))
  }
}
