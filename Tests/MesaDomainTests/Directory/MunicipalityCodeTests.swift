import MesaDomain
import Testing

@Suite struct `Municipality codes` {
  @Test(arguments: [("30039", 2), ("01051", 3), ("01001", 4), ("28079", 6), ("52001", 8)])
  func `the check digit is INE's`(code: String, digit: Int) throws {
    #expect(try #require(MunicipalityCode(rawValue: code)).checkDigit == digit)
  }

  @Test(arguments: ["30039", "01001", "52001"])
  func `a code of one of the 52 provinces is well formed`(code: String) throws {
    #expect(try #require(MunicipalityCode(rawValue: code)).isWellFormed)
  }

  @Test(arguments: ["00039", "53001", "30000"])
  func `one of no province, or without a number, is not`(code: String) throws {
    #expect(try !#require(MunicipalityCode(rawValue: code)).isWellFormed)
  }

  @Test(arguments: ["", "3039", "300390", "3003a", "٣٠٠٣٩", " 30039", "30039\n"])
  func `anything but five ASCII digits is no code`(text: String) {
    #expect(MunicipalityCode(rawValue: text) == nil)
  }

  @Test func `every single wrong digit changes the check digit`() throws {
    let digits = Array("30039")
    let right = try #require(MunicipalityCode(rawValue: "30039")).checkDigit
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(try #require(MunicipalityCode(rawValue: String(wrong))).checkDigit != right)
      }
    }
  }

  @Test func `provinces come first in the order of codes`() throws {
    let codes = ["30039", "02001", "30001"].compactMap(MunicipalityCode.init)
    #expect(codes.sorted().map(\.rawValue) == ["02001", "30001", "30039"])
    #expect(codes[0].province == "30")
  }
}

@Suite struct `Agency kinds` {
  @Test func `the list is the handbook's and the islands', each once`() {
    #expect(AgencyKind.known.count == 23)
    #expect(Set(AgencyKind.known).count == 23)
    #expect(AgencyKind(rawValue: "municipality.political").isKnown)
    #expect(!AgencyKind(rawValue: "police").isKnown)
  }
}
