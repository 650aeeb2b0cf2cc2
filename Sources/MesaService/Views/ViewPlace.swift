import MesaDomain

extension ViewRecord {
  /// What a question about the record touches.
  var place: Place {
    let mesa = mesa.flatMap { MesaID(rawValue: $0) }
    let organ = organ.flatMap { OrganKind(rawValue: $0) }
    switch kind {
    case "agency": return AgencyID(rawValue: id).map { .agency($0) } ?? nowhere
    case "person", "glass": return PersonID(rawValue: id).map { .person($0) } ?? nowhere
    case "mesa": return mesa.map { .mesa($0) } ?? nowhere
    case "meeting", "certificate", "evaluation":
      guard let mesa, let organ else { return nowhere }
      return .organ(mesa, organ)
    case "agreement", "objective", "careFigures":
      guard let mesa, let organ else { return nowhere }
      let agencies = (owner ?? "").split(separator: " ")
      return .agreement(
        mesa, organ, agencies: agencies.compactMap { AgencyID(rawValue: String($0)) })
    case "instance", "retention", "area", "covenant", "gathering": return .instance
    case "plan":
      return owner.flatMap { MunicipalityCode(rawValue: $0) }.map { .municipality($0) } ?? nowhere
    case "report":
      return mesa.map { .mesa($0) } ?? owner.flatMap { NetworkID(rawValue: $0) }.map {
        .network($0)
      }
        ?? .instance
    case "network": return NetworkID(rawValue: id).map { .network($0) } ?? nowhere
    case "office": return OfficeID(rawValue: id).map { .office($0) } ?? nowhere
    case "activity", "contact":
      return owner.flatMap { OfficeID(rawValue: $0) }.map { .office($0) } ?? nowhere
    case "case", "carePlan":
      guard let mesa, let file = CaseID(rawValue: id) else { return nowhere }
      return .caseFile(mesa, file, .file)
    case "referral":
      guard let mesa, let referral = ReferralID(rawValue: id) else { return nowhere }
      return .referral(mesa, referral)
    case "calendar":
      return CalendarID(rawValue: id)?.municipality.map { .municipality($0) } ?? nowhere
    default: return nowhere
    }
  }

  private var nowhere: Place { .nowhere(kind: kind, id: id) }
}
