import Canonical

extension Office {
  /// An office serves one municipality or one mancomunidad, never both.
  ///
  /// - Throws: `office.servesOne`; `territory.municipalityUnknown`; `record.unknown`.
  /// - Source: handbook §7, territory unit of `es-ex-red-oficinas`.
  static func servesOne(
    _ municipality: MunicipalityCode?, _ area: AreaID?, _ context: Context
  ) throws(Refusal) {
    switch (municipality, area) {
    case (let municipality?, nil): try context.known(municipality, field: "/data/municipality")
    case (nil, let area?): _ = try context.area(area)
    case (nil, nil), (_?, _?): throw Refusal("office.servesOne", field: "/data/municipality")
    }
  }

  /// What an office does, it does on a day on which it is open.
  ///
  /// - Throws: `office.notOpen`.
  static func open(
    _ state: State, _ office: OfficeID, on day: CivilDate, field: String
  ) throws(Refusal) {
    guard state.isOpen(on: day) else {
      throw Refusal(
        "office.notOpen", ["office": .word(office.rawValue), "on": .word(day.description)],
        field: field)
    }
  }
}
