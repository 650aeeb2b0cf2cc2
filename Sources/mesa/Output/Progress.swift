/// One line on standard error that tells how long work goes: `Applying  12.000/40.000  30 %
/// 5.200/s  6 s left`.
///
/// Only in a window; drawn at most ten times a second; gone when the work ends.
struct Progress {
  private let terminal: Terminal
  private let label: String
  private let phrases: Phrases
  private let total: Int?
  private let started: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  /// The words and numbers of the asker's language.
  struct Phrases: Sendable {
    let number: @Sendable (Int) -> String
    let rate: @Sendable (Int) -> String
    let remaining: @Sendable (_ time: String) -> String
  }

  init(
    _ label: String, total: Int?, on terminal: Terminal, phrases: Phrases,
    now: ContinuousClock.Instant = .now
  ) {
    (self.label, self.total, self.terminal, self.phrases) = (label, total, terminal, phrases)
    started = now
  }

  /// Tells how much is done; cheap enough to be called for every item.
  mutating func update(_ done: Int, now: ContinuousClock.Instant = .now) {
    guard let line = draw(done, now: now) else { return }
    try? terminal.write("\r" + line + "\u{1b}[K")
  }

  /// Takes the line away, so that what follows starts clean.
  mutating func finish() {
    if drawn != nil { try? terminal.write("\r\u{1b}[K") }
    drawn = nil
  }

  /// The line to draw, or nil when it is not time. Nothing is drawn in the first half second: short
  /// work does not flicker.
  mutating func draw(_ done: Int, now: ContinuousClock.Instant) -> String? {
    guard let width = terminal.width, now - started >= .milliseconds(500) else { return nil }
    if let drawn, now - drawn < .milliseconds(100) { return nil }
    drawn = now
    return line(done, elapsed: now - started, width: width)
  }

  /// What fits of: label, count, share, rate, time left.
  func line(_ done: Int, elapsed: Duration, width: Int) -> String {
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    var parts = [label.printable()]
    if let total, total > 0 {
      parts.append(phrases.number(done) + "/" + phrases.number(total))
      parts.append("\(min(100, done * 100 / total))\u{a0}%")
    } else {
      parts.append(phrases.number(done))
    }
    parts.append(phrases.rate(Int(rate)))
    if let total, rate > 0, done < total {
      parts.append(phrases.remaining(Self.time(seconds: Double(total - done) / rate)))
    }
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : line + "  " + part
      // The last column stays free: a full line would wrap and leave traces.
      if DisplayWidth.of(longer) >= width { break }
      line = longer
    }
    return line
  }

  /// `8 s`, `3 min`, `2 h 05 min`: an estimate, told as one.
  static func time(seconds: Double) -> String {
    let seconds = Int(min(seconds.rounded(.up), 360_000))
    if seconds < 90 { return "\(seconds)\u{a0}s" }
    let minutes = (seconds + 30) / 60
    if minutes < 90 { return "\(minutes)\u{a0}min" }
    let rest = minutes % 60
    return "\(minutes / 60)\u{a0}h " + (rest < 10 ? "0\(rest)" : "\(rest)") + "\u{a0}min"
  }
}
