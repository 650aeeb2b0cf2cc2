import Canonical
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A certificate on paper` {
  private func text(
    _ instance: OpenInstance, _ language: Language = .es, as principal: String = "person/officer"
  ) async throws -> String {
    let record = try await instance.show(
      .certificate, Paperwork.certificate, as: principal)
    return TextRenderer(width: language == .es ? 80 : 200)
      .lines(CertificatePaper(record, Catalogue(language)).document()).joined(separator: "\n")
  }

  @Test func `says who certifies what, of which session, by which minutes`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.certified)
      #expect(
        try await text(instance) == """
          Mesa de Alhama
          Plenario
          CERT-2026-001

          Certificación de acuerdos
          ═════════════════════════

          Técnica, que ejerce la secretaría de este órgano (Plenario; Mesa de Alhama),

          CERTIFICA

          Que en la sesión ordinaria celebrada el martes, 3 de febrero de 2026, 10:01
          (Salón), constituida con 2 de 3 miembros (hacían falta 2), el órgano adoptó lo
          siguiente:

          Acuerdo AC-2026-001
          │ Repartir una lista.
          │ Punto: 1. Primeras medidas
          │ Votación: 2 a favor, 0 en contra, 0 abstenciones
          │ Responsable: CAVI
          │ Plazo: 31 de marzo de 2026

          Así consta en el acta ACTA-2026-001, aprobada el 3 de febrero de 2026.

          Y para que conste, la expido el 7 de febrero de 2026.

          La secretaría
          Técnica
          ________________________________________
          """)
    }
  }

  @Test func `years later the same paper comes out`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.certified)
      let before = try await text(instance)
      try await instance.give(
        #"{"command":"agency.amend","data":{"agency":"centre","name":"Otro nombre"}}"#)
      #expect(try await text(instance) == before)
    }
  }

  @Test func `in another language it is a translation, its text as it was written`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.certified)
      let english = try await text(instance, .en)
      #expect(english.contains("only the certificate in Spanish is authentic"))
      #expect(english.contains("Repartir una lista."))
      let record = try await instance.show(
        .certificate, Paperwork.certificate, as: "person/officer")
      let page = Markup(
        HTMLRenderer(.sequence).page([
          CertificatePaper(record, Catalogue(.en)).document()
        ]))
      #expect(page.faults == [])
      #expect(page.barriers == [])
      #expect(
        page.elements.contains { $0.text == "Repartir una lista." && $0.language == "es" })
    }
  }

  @Test func `who asked for it is for secretary, chair and data protection`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.certified)
      func applicant(_ principal: String) async throws -> JSONValue? {
        try await instance.show(.certificate, Paperwork.certificate, as: principal)["applicant"]
      }
      for principal in ["person/officer", "person/mayor", "person/dpo"] {
        #expect(try await applicant(principal) == .string("CANARY-APPLICANT"), "\(principal)")
      }
      for principal in ["person/centre", "person/auditor"] {
        #expect(try await applicant(principal) == nil, "\(principal)")
      }
      for principal in ["person/network", "person/stranger", "system/operator"] {
        let refused = try await refusal { _ = try await applicant(principal) }
        #expect(refused?.code == "record.unknown", "\(principal)")
      }
    }
  }

  private static let session = #"""
    {"approvedAt":null,"closedAt":"2026-02-10T12:00:00.000Z","kind":"ordinary",
    "minutesState":"none","openedAt":"2026-02-10T10:00:00.000Z",
    "quorum":{"members":5,"needed":3,"present":4}}
    """#.replacing("\"approvedAt\":null,", with: "")

  private func paper(_ more: String, _ content: String, _ language: Language) throws -> String {
    let record = try JSONValue(
      parsing: """
        {"content":{"caveat":true,"languages":["es","en"],"mesaName":"Mesa",\(content),
        "session":\(Self.session)},"issuedAt":"2026-02-11T09:00:00.000Z","issuedBy":"p",
        "number":"CERT-2026-001","organ":"plenary",\(more)}
        """)
    return TextRenderer(width: 200).lines(
      CertificatePaper(record, Catalogue(language), names: ["person/p": "Ada"]).document()
    ).joined(separator: "\n")
  }

  @Test func `an erased person's name is gone from it, the office stays`() throws {
    let people = """
      "people":[{"id":"p","name":"‹redacted›","office":"Técnica de Igualdad"}]
      """
    let erased = try paper(
      #""endorsedAt":"2026-02-12T09:00:00.000Z","endorsedBy":"p","kind":"agreements","#
        + people, #""agreements":[],"needsEndorsement":true"#, .es)
    #expect(erased.contains("contenido destruido, Técnica de Igualdad, que ejerce la secretaría"))
    #expect(erased.contains("La secretaría\ncontenido destruido\nTécnica de Igualdad\n"))
    #expect(!erased.contains("‹redacted›") && !erased.contains("Ada"))
  }

  @Test func `who may not know names reads the offices of those who signed`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.certified)
      try await instance.give(
        #"""
        {"effective":"2026-01-12T09:00","command":"person.appoint","data":{"person":"officer","agency":"centre","title":"Técnica de Igualdad","from":"2026-01-12"}}
        """#)
      #expect(try await text(instance).contains("Técnica, Técnica de Igualdad, que ejerce"))
      let auditor = try await text(instance, as: "person/auditor")
      #expect(auditor.contains("Técnica de Igualdad, que ejerce la secretaría"))
      #expect(!auditor.contains("Técnica, ") && !auditor.contains("officer"))
    }
  }

  @Test func `before the approval it says so, and without endorsement that it has no effect`()
    throws
  {
    let content = #""agreements":[],"needsEndorsement":true"#
    let open = try paper(#""kind":"agreements""#, content, .es)
    #expect(open.contains("antes de aprobarse el acta"))
    #expect(open.contains("[SIN VISTO BUENO]") && open.contains("no surte efecto"))
    #expect(open.contains("V.º B.º La presidencia"))
    let endorsed = try paper(
      #""endorsedAt":"2026-02-12T09:00:00.000Z","endorsedBy":"p","kind":"agreements""#, content,
      .es)
    #expect(!endorsed.contains("SIN VISTO BUENO") && !endorsed.contains("no surte efecto"))
    #expect(endorsed.contains("antes de aprobarse el acta"))
  }

  @Test func `both languages of a bilingual one are authentic`() throws {
    let content = """
      "agreements":[{"agreement":"a","count":{"abstained":0,"against":0,"inFavour":3},"item":1,
      "number":"AC-2026-001","text":"Una campaña","title":"Campaña",
      "translations":[{"language":"en","text":"A campaign"}]}],"needsEndorsement":false
      """
    let english = try paper(#""kind":"excerpt""#, content, .en)
    #expect(english.contains("A campaign") && !english.contains("Una campaña"))
    #expect(!english.contains("authentic"))
    #expect(try paper(#""kind":"excerpt""#, content, .es).contains("Una campaña"))
  }

  @Test func `attendance tells each stay`() throws {
    let text = try paper(
      #""kind":"attendance""#,
      """
      "agreements":[],"attendance":{"agencyName":"Agency 1","guest":false,"person":"p",
      "stays":[{"from":"2026-02-10T10:00:00.000Z","mode":"inPerson",
      "to":"2026-02-10T10:30:00.000Z"}]},"needsEndorsement":false
      """, .en)
    #expect(text.contains("Person: Ada") && text.contains("Agency: Agency 1"))
    #expect(text.contains("11:00") && text.contains("11:30"))
    #expect(text.contains("were not approved when this certificate was issued"))
  }
}
