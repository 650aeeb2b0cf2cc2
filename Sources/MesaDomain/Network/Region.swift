/// An autonomous community or city by its two digits of INE, `11` for Extremadura.
///
/// - Source: INE, codes of autonomous communities and of provinces.
public enum Region: String, Choice {
  case andalucia = "01"
  case aragon = "02"
  case asturias = "03"
  case balears = "04"
  case canarias = "05"
  case cantabria = "06"
  case castillaLeon = "07"
  case castillaLaMancha = "08"
  case cataluna = "09"
  case valencia = "10"
  case extremadura = "11"
  case galicia = "12"
  case madrid = "13"
  case murcia = "14"
  case navarra = "15"
  case paisVasco = "16"
  case rioja = "17"
  case ceuta = "18"
  case melilla = "19"

  /// Its provinces by their two digits of INE.
  public var provinces: [String] {
    switch self {
    case .andalucia: ["04", "11", "14", "18", "21", "23", "29", "41"]
    case .aragon: ["22", "44", "50"]
    case .asturias: ["33"]
    case .balears: ["07"]
    case .canarias: ["35", "38"]
    case .cantabria: ["39"]
    case .castillaLeon: ["05", "09", "24", "34", "37", "40", "42", "47", "49"]
    case .castillaLaMancha: ["02", "13", "16", "19", "45"]
    case .cataluna: ["08", "17", "25", "43"]
    case .valencia: ["03", "12", "46"]
    case .extremadura: ["06", "10"]
    case .galicia: ["15", "27", "32", "36"]
    case .madrid: ["28"]
    case .murcia: ["30"]
    case .navarra: ["31"]
    case .paisVasco: ["01", "20", "48"]
    case .rioja: ["26"]
    case .ceuta: ["51"]
    case .melilla: ["52"]
    }
  }

  /// The region of a municipality; nil for a code of no province.
  public static func of(_ municipality: MunicipalityCode) -> Region? {
    allCases.first { $0.provinces.contains(municipality.province) }
  }
}
