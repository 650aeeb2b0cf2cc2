import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

struct CertificateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "Certify agreements and attendance.",
    discussion: """
      FROM THE REQUEST TO THE PAPER
        mesa certificate request ACTA-2026-003 --interest administration --applicant 'Consejería'
        mesa certificate assess CERTIFICATE --accept
        mesa certificate issue CERTIFICATE
        mesa certificate endorse CERT-2026-001 --as person/CHAIR
        mesa certificate show CERT-2026-001 --format html --out papers
        mesa certificate deliver CERT-2026-001
      """,
    subcommands: [
      Request.self, Assess.self, Review.self, Issue.self, Endorse.self, Deliver.self, Show.self,
      List.self,
    ])

  struct Request: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Enter a request in the register; prints its id (R46).",
      discussion: """
        Interests: member, responsibleAgency, administration, judicial, funding, affected,
        attendance, exOfficio.

        EXAMPLES
          mesa certificate request ACTA-2026-003 --interest exOfficio
          mesa certificate request ACTA-2026-003 --agreement AC-2026-004 --excerpt --interest funding
          mesa certificate request ACTA-2026-003 --attendee person-1 --interest attendance
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "The legitimate interest.") var interest: String
    @Option(help: "An agreement; all of the session if none is said.") var agreement: [String] = []
    @Flag(help: "Of one agreement alone, with its item and vote.") var excerpt = false
    @Option(help: "Whose attendance.") var attendee: String?
    @Option(help: "Agency for which it is asked.") var agency: String?
    @Option(help: "Who asks; sealed.") var applicant: String?
    @Option(help: "What is said in support; sealed.") var statement: String?
    @Flag(help: "The applicant expressly asked for paper.") var onPaper = false

    func validate() throws {
      if attendee != nil, excerpt || !agreement.isEmpty {
        throw ValidationError("Attendance is certified alone: leave out --agreement and --excerpt.")
      }
    }

    func run(_ session: Session) async throws {
      let agreements = try await identifiers(session)
      let kind = attendee != nil ? "attendance" : excerpt ? "excerpt" : "agreements"
      let id = writing.id ?? Edge.identifier()
      var writing = writing
      writing.id = id
      try await session.give(
        "certificate.request",
        data(
          ("agency", text(agency)), ("agreements", agreements), ("applicant", text(applicant)),
          ("attendee", text(attendee)), ("interest", .string(interest)),
          ("kind", .string(kind)), ("meeting", .string(meeting)),
          ("paper", onPaper ? .bool(true) : nil), ("statement", text(statement))), writing)
      if !writing.dryRun { try session.say("cli.certificate.id", ["id": id]) }
    }

    private func identifiers(_ session: Session) async throws -> JSONValue? {
      guard !agreement.isEmpty else { return nil }
      let instance = try await session.connect(.read)
      defer { try? instance.close() }
      let numbers = Numbers(client: instance.client, principal: try globals.actor())
      var found: [JSONValue] = []
      for text in agreement { found.append(.string(try await numbers.identifier(text))) }
      return .array(found)
    }
  }

  struct Assess: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Find a legitimate interest, or refuse and say why (R46).",
      discussion: """
        Reasons: interestNotShown, identityNotShown, notAnAgreement, protectedData, repeated.
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The certificate.") var certificate: String
    @Flag(help: "There is a legitimate interest.") var accept = false
    @Option(help: "There is none, for this reason.") var refuse: String?

    func validate() throws {
      guard accept != (refuse != nil) else {
        throw ValidationError("Say either --accept or --refuse REASON.")
      }
    }

    func run(_ session: Session) async throws {
      try await session.give(
        "certificate.assess",
        data(
          ("certificate", .string(certificate)),
          ("outcome", .string(accept ? "accepted" : "refused")), ("reason", text(refuse))),
        writing)
    }
  }

  struct Review: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The data-protection officer's check, for organs that treat cases (R46).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The certificate.") var certificate: String
    @Flag(inversion: .prefixedNo, help: "Whether it may be issued.") var permit: Bool

    func run(_ session: Session) async throws {
      try await session.give(
        "certificate.review",
        data(("certificate", .string(certificate)), ("permitted", .bool(permit))), writing)
    }
  }

  struct Issue: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Issue it: it takes its number, and what it says is fixed (R45).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The certificate.") var certificate: String
    @Option(help: "Its language; the minutes' own if not said.") var language: String?
    @Flag(help: "In every language of the mesa.") var bilingual = false

    func run(_ session: Session) async throws {
      try await session.give(
        "certificate.issue",
        data(
          ("bilingual", bilingual ? .bool(true) : nil), ("certificate", .string(certificate)),
          ("language", text(language))), writing)
    }
  }

  struct Endorse: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The chair's endorsement, the second signature (R47).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The certificate.") var certificate: String

    func run(_ session: Session) async throws {
      try await session.give(
        "certificate.endorse", data(("certificate", .string(certificate))), writing)
    }
  }

  struct Deliver: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record how it went out: electronically, unless paper was asked for (R46).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The certificate.") var certificate: String
    @Option(help: "electronic, post, hand.") var channel: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "certificate.deliver",
        data(("certificate", .string(certificate)), ("channel", text(channel))), writing)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Read it, or print it; a request before it is issued.",
      discussion: """
        EXAMPLES
          mesa certificate show CERT-2026-001
          mesa certificate show CERT-2026-001 --format html --out papers
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var paper: PaperOptions
    @Argument(help: "The certificate.") var certificate: String

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      let actor = try globals.actor()
      let id = try await Numbers(client: instance.client, principal: actor)
        .identifier(certificate)
      let record = try await instance.client.show(.certificate, id, as: actor)
      let names = try await Names(instance.client, as: actor).byID
      guard record["content"] != nil else {
        let rows = RecordRows(session.words, names).rows(record)
        for line in KeyValue(rows).lines(width: session.out.width, style: session.out.style) {
          try session.out.write(line: line)
        }
        return
      }
      let certificate = CertificatePaper(record, session.words, names: names)
      let setting = try await PaperOptions.setting(of: record, instance.client, actor, session)
      let own = certificate.languages.isEmpty ? setting.languages : certificate.languages
      let documents = paper.languages(own).map {
        certificate.told(in: Catalogue($0, zone: setting.zone)).document()
      }
      try paper.emit(documents, named: certificate.number, session)
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(abstract: "The register of certificates.")
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(.certificates, .init(mesa: mesa), format)
    }
  }
}
