import MesaService
import Testing

@Suite struct `Order of words` {
  @Test func `letters come before accents, accents before capitals`() {
    let words = ["cabra", "Cábo", "cabo", "Cabo", "cábo", "cabe"]
    #expect(Catalogue(.es).sorted(words) == ["cabe", "cabo", "Cabo", "cábo", "Cábo", "cabra"])
  }

  @Test func `in Spanish ñ is a letter after n`() {
    let words = ["Nuria", "Ñíguez", "Noya", "Oca", "Muñoz", "Munuera"]
    #expect(
      Catalogue(.es).sorted(words) == ["Munuera", "Muñoz", "Noya", "Nuria", "Ñíguez", "Oca"])
    #expect(Catalogue(.en).sorted(["Nuria", "Ñíguez"]) == ["Ñíguez", "Nuria"])
  }

  @Test func `in Galician ñ is a letter after n too`() {
    #expect(
      Catalogue(.gl).sorted(["Nosa", "Ñ", "Muíño", "Muiños", "Muinto", "O Grove"])
        == ["Muinto", "Muíño", "Muiños", "Nosa", "Ñ", "O Grove"])
  }

  @Test func `in Catalan l·l counts as ll, ç as c and ñ as n`() {
    #expect(
      Catalogue(.ca).sorted(["Colom", "Col·legi", "Collada", "Collet", "Colònia"])
        == ["Collada", "Col·legi", "Collet", "Colom", "Colònia"])
    #expect(
      Catalogue(.ca).sorted(["Força", "Forca", "Forcat", "Muñoz", "Munt", "Munyoz"])
        == ["Forca", "Força", "Forcat", "Muñoz", "Munt", "Munyoz"])
  }

  @Test func `an accent decides only between words of the same letters`() {
    #expect(
      Catalogue(.ca).sorted(["Sòller", "Soller", "Sollerica", "Àngel", "Anna", "Angelina"])
        == ["Àngel", "Angelina", "Anna", "Soller", "Sòller", "Sollerica"])
  }

  @Test func `signs and figures come before letters, and ª and º are letters`() {
    let words = ["Policía 2", "Policía", "policía 10", "2.º", "«Alba»", "María", "M.ª José"]
    #expect(
      Catalogue(.es).sorted(words)
        == ["«Alba»", "2.º", "M.ª José", "María", "Policía", "policía 10", "Policía 2"])
  }

  @Test func `equal names keep their order, spelt either way`() {
    let words = [(1, "Peña"), (2, "Pen\u{303}a"), (3, "Peña")]
    #expect(Catalogue(.es).sorted(words) { $0.1 }.map(\.0) == [1, 2, 3])
  }
}
