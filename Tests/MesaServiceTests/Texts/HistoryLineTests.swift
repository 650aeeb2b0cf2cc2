import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Lines of the history` {
  @Test func `an event is told with its values, wherever they stand in it`() throws {
    let opened = try JSONValue(
      parsing: #"{"chair":"p","quorum":{"members":9,"needed":5,"present":6},"secretary":"q"}"#)
    #expect(
      Catalogue(.es).line(ofEvent: "meeting.opened", opened)
        == "Se abrió la sesión: 6 miembros presentes de 9; hacían falta 5")
    let voted = try JSONValue(
      parsing: #"{"carried":true,"count":{"abstained":1,"against":0,"inFavour":6},"item":3}"#)
    #expect(
      Catalogue(.es).line(ofEvent: "meeting.voted", voted)
        == "Se votó el punto 3: 6 a favor, 0 en contra, 1 abstención; sale adelante")
  }

  @Test func `a sealed value is not told`() throws {
    let data = try JSONValue(parsing: #"{"name":{"sealed":"TVMx"}}"#)
    #expect(Catalogue(.en).line(ofEvent: "mesa.promoted", data) == "The mesa was promoted")
  }

  @Test func `an event without a sentence is told by its type`() {
    #expect(Catalogue(.es).line(ofEvent: "no.such", .object([])) == "no.such")
  }

  @Test func `a refusal of the domain is told in the words of its record`() {
    let refusal = Refusal(
      "record.notNow", ["state": "completed", "possible": ["open", "inProgress"]])
    #expect(
      Catalogue(.es).sentence(of: refusal, command: "agreement.report")
        == "Ahora no es posible: el estado es «cumplido». Es posible en estado: abierto o en curso."
    )
  }

  @Test func `the form of a value is told in words`() {
    #expect(Catalogue(.es).words(for: .choice(["a", "b", "c"])) == "uno de: a, b o c")
    #expect(
      Catalogue(.en).words(for: .list(.text(maximum: 4_096)))
        == "a list; each: a text of up to 4096 characters")
  }
}
