import Canonical
import MesaDomain
import MesaService

/// What shows that a case's data were destroyed, line by line in the reader's language.
struct ErasureSheet {
  let words: Catalogue
  let certificate: ErasureCertificate

  var lines: [String] {
    [
      ("code", certificate.code.rawValue), ("case", certificate.case.rawValue),
      ("ground", words.word("erasureGround", certificate.destroyed.ground.rawValue)),
      ("proposedBy", certificate.destroyed.proposedBy.rawValue),
      ("confirmedBy", certificate.destroyed.confirmedBy.rawValue),
      ("destroyedAt", certificate.destroyedAt.local(words)),
      ("position", words.number(String(certificate.position))),
      ("sealed", count(certificate.sealedPositions.count)),
      ("values", count(certificate.sealedValues)),
      ("readable", count(certificate.readablePositions.count)),
      ("before", head(certificate.before)), ("now", head(certificate.now)),
      ("consistent", words.text(certificate.isConsistent ? "cli.yes" : "cli.no")),
    ].map { words.text("cli.erasure." + $0.0) + ": " + $0.1 }
  }

  private func count(_ number: Int) -> String { words.number(String(number)) }

  private func head(_ head: ErasureCertificate.Head) -> String {
    words.text("cli.erasure.head", ["size": String(head.size), "root": head.root])
  }
}
