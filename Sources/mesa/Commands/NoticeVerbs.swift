import ArgumentParser
import Canonical
import MesaService

/// What a notice says, as options.
struct NoticeOptions: ParsableArguments {
  @Option(help: "When it begins: 2026-12-01T10:00.") var startsAt: String?
  @Option(help: "inPerson, remote or hybrid.") var modality: String?
  @Option(help: "Where, for those who come.") var place: String?
  @Option(help: "System and address to connect to.") var connection: String?
  @Option(help: "How identity is assured at a distance.") var identity: String?
  @Option(
    help: """
      An item of the agenda, KIND:TITLE or TITLE; in order, as often as needed. standing/ID:TITLE \
      says what a standing item of the organ is about this time.
      """)
  var item: [String] = []

  /// Nil where no item is given.
  var agenda: JSONValue? {
    item.isEmpty ? nil : .array(item.map(askedItem))
  }

  var link: JSONValue? {
    connection.map { data(("identityMethod", text(identity)), ("system", .string($0))) }
  }
}

/// `decision:Plan` is an item to decide on, `Plan` one to talk about; `standing/balance:First half`
/// the standing item of that name.
private func askedItem(_ written: String) -> JSONValue {
  if written.hasPrefix("standing/"), let colon = written.firstIndex(of: ":") {
    let id = written[..<colon].dropFirst("standing/".count)
    let title = written[written.index(after: colon)...].drop { $0 == " " }
    return data(("standing", .string(String(id))), ("title", .string(String(title))))
  }
  let kinds = ["information", "debate", "decision"]
  if let colon = written.firstIndex(of: ":"), kinds.contains(String(written[..<colon])) {
    let title = written[written.index(after: colon)...].drop { $0 == " " }
    return data(
      ("kind", .string(String(written[..<colon]))), ("title", .string(String(title))))
  }
  return data(("title", .string(written)))
}

extension MeetingCommand {
  struct Series: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Plan an organ's sessions for a year; each is then ordered and convened.",
      discussion: """
        As often as the organ's rules say, at the hour of the first; a day that is no working day
        gives way to the next. Needs the working calendars: mesa calendar import.

        EXAMPLES
          mesa meeting series --mesa totana --first 2026-02-10T10:00 --dry-run
          mesa meeting series --mesa totana --organ technicalCommission --first 2026-01-14T09:30 \\
            --until 2026-06-30
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Option(help: "The mesa.") var mesa: String
    @Option(help: "Its organ.") var organ = "plenary"
    @Option(help: "The first session: 2026-02-10T10:00.") var first: String
    @Option(help: "Every how many months, where the rules do not say.") var everyMonths: Int?
    @Option(help: "Last possible day; the end of the year if not said.") var until: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.planSeries",
        data(
          ("everyMonths", number(everyMonths)), ("first", text(first)), ("mesa", text(mesa)),
          ("organ", text(organ)), ("until", text(until))), writing)
    }
  }

  struct Order: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The chair orders a session to be convened (R10); prints its id.",
      discussion: """
        EXAMPLES
          mesa meeting order --mesa totana --starts-at 2026-12-01T10:00 \\
            --item 'information:Balance del semestre' --item 'decision:Plan' --as person/CHAIR
          mesa meeting order MEETING --item 'decision:Plan'        one that was planned
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "A session that was planned, or whose notice was withdrawn.")
    var meeting: String?
    @Option(help: "The mesa.") var mesa: String?
    @Option(help: "Its organ; plenary if not said.") var organ: String?
    @Option(help: "ordinary, extraordinary, urgent or constitutive.") var kind: String?
    @OptionGroup var notice: NoticeOptions

    func validate() throws {
      if meeting == nil, mesa == nil {
        throw ValidationError("Name the session, or give --mesa for a new one.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.orderNotice",
        data(
          ("agenda", notice.agenda ?? .array([])), ("connection", notice.link),
          ("kind", text(kind)), ("meeting", text(meeting)), ("mesa", text(mesa)),
          ("modality", text(notice.modality)),
          ("organ", text(organ ?? (meeting == nil ? "plenary" : nil))),
          ("place", text(notice.place)), ("startsAt", text(notice.startsAt))), writing)
    }
  }

  struct Convene: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Call a session, or issue the notice that the chair ordered; prints its id.",
      discussion: """
        EXAMPLES
          mesa meeting convene --mesa totana --starts-at 2026-12-01T10:00 --place 'Salón de plenos' \\
            --item 'information:Balance del semestre' --item 'decision:Plan de prevención'
          mesa meeting convene MEETING --place 'Salón de plenos'     as the chair ordered it
          mesa meeting convene --mesa totana --kind universal --place 'Sala 2' --item 'decision:Plan'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "A session that was ordered, planned or withdrawn.") var ordered: String?
    @Option(help: "The mesa.") var mesa: String?
    @Option(help: "Its organ; plenary if not said.") var organ: String?
    @Option(help: "ordinary, extraordinary, urgent, universal or constitutive.")
    var kind: String?
    @OptionGroup var notice: NoticeOptions
    @Option(help: "electronic, post, hand or telephone.") var channel: String?
    @Option(help: "Why not electronically: noElectronicMeans, systemDown, byRequest.")
    var channelReason: String?
    @Option(help: "The session's own id, if you choose one.") var meeting: String?

    func validate() throws {
      if ordered == nil, mesa == nil {
        throw ValidationError("Name the session, or give --mesa for a new one.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.convene",
        data(
          ("agenda", notice.agenda), ("channel", text(channel)),
          ("channelReason", text(channelReason)), ("connection", notice.link),
          ("kind", text(kind)), ("meeting", text(ordered ?? meeting)), ("mesa", text(mesa)),
          ("modality", text(notice.modality)),
          ("organ", text(organ ?? (ordered == nil ? "plenary" : nil))),
          ("place", text(notice.place)), ("startsAt", text(notice.startsAt))), writing)
    }
  }

  struct Dispatch: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record that the notice reached a member, and what proves it (R12).",
      discussion: """
        EXAMPLES
          mesa meeting dispatch MEETING health --delivered-at 2026-11-20T09:12 --reference RE-2026-114
          mesa meeting dispatch MEETING police --channel hand --channel-reason byRequest \\
            --delivered-at 2026-11-20T12:30 --proof signedCopy --sha256 9f86d0…
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "The seat of the member.") var seat: String
    @Option(help: "electronic, post, hand or telephone; that of the notice if not said.")
    var channel: String?
    @Option(help: "Why not electronically: noElectronicMeans, systemDown, byRequest.")
    var channelReason: String?
    @Option(help: "When it was delivered.") var deliveredAt: String
    @Option(
      help: "electronicReceipt, registerEntry, postalReceipt, signedCopy or callNote.")
    var proof = "electronicReceipt"
    @Option(help: "Code by which the proof is found; no names.") var reference: String?
    @Option(help: "SHA-256 of the file that holds it.") var sha256: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.recordDispatch",
        data(
          ("channel", text(channel)), ("channelReason", text(channelReason)),
          ("deliveredAt", text(deliveredAt)), ("meeting", text(meeting)),
          (
            "proof",
            data(
              ("kind", text(proof)), ("reference", text(reference)), ("sha256", text(sha256)))
          ),
          ("seat", text(seat))), writing)
    }
  }

  struct Amend: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Correct a notice that went out, or issue it again.",
      discussion: """
        Where date or agenda change the period runs anew; --item gives the whole agenda.

        EXAMPLES
          mesa meeting amend MEETING --reason otherPlace --place 'Casa de cultura'
          mesa meeting amend MEETING --reason otherDate --starts-at 2026-12-03T10:00
          mesa meeting amend MEETING --reason otherMembers --reissue
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(
      help: """
        error, otherDate, otherPlace, otherMatters, moreDocuments, notDelivered or otherMembers.
        """)
    var reason: String
    @OptionGroup var notice: NoticeOptions
    @Flag(help: "It goes out once more although nothing in it changes.") var reissue = false

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.amendNotice",
        data(
          ("agenda", notice.agenda), ("connection", notice.link), ("meeting", text(meeting)),
          ("modality", text(notice.modality)), ("place", text(notice.place)),
          ("reason", text(reason)), ("reissue", reissue ? .bool(true) : nil),
          ("startsAt", text(notice.startsAt))), writing)
    }
  }

  struct Withdraw: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Take the notice back; the session can be called again.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "error, noMatters, attendanceNotExpected, forceMajeure or other.")
    var reason: String

    func run(_ session: Session) async throws {
      try await session.give(
        "meeting.withdrawNotice", data(("meeting", text(meeting)), ("reason", text(reason))),
        writing)
    }
  }
}
