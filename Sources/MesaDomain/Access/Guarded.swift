extension StreamKind {
  /// Whether whoever is shown data of such a record is recorded first: case data, always.
  ///
  /// - Source: handbook §4.4, §5.1 purpose limitation; LO 7/2021 art. 33.
  public var isGuarded: Bool {
    switch self {
    case .caseFile, .match, .referral, .carePlan, .consent, .conference, .review, .conflict,
      .retention, .glass:
      true
    case .instance, .list, .agency, .person, .mesa, .meeting, .agreement, .book, .territory,
      .calendar, .certificate, .desk, .network, .office, .area, .activity, .contact,
      .covenant, .plan, .report, .objective, .gathering, .evaluation, .careFigures:
      false
    }
  }
}
