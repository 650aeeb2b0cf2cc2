import Canonical
import MesaDomain

extension Network.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let name: String?
      let region: Region?
      let from: CivilDate?
      let k: Int
    }
    return ViewRecord(
      kind: "network", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try CanonicalEncoder().encode(
        View(id: id, name: name, region: region, from: from, k: k)))
  }
}

extension Area.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct Member: Encodable {
      let municipality: MunicipalityCode
      let from: CivilDate
      let to: CivilDate?
    }
    struct View: Encodable {
      let id: String
      let name: String?
      let kind: Area.Kind?
      let officialCode: String?
      let members: [Member]
    }
    let members = members.map {
      Member(municipality: $0.municipality, from: $0.tenure.from, to: $0.tenure.to)
    }
    return ViewRecord(
      kind: "area", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try CanonicalEncoder().encode(
        View(id: id, name: name, kind: kind, officialCode: officialCode, members: members)))
  }
}

extension Office.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct Membership: Encodable {
      let network: NetworkID
      let from: CivilDate
      let to: CivilDate?
    }
    struct View: Encodable {
      let id: String
      let name: String?
      let municipality: MunicipalityCode?
      let area: AreaID?
      let agency: AgencyID?
      let openings: [Tenure]
      let networks: [Membership]
      let staff: [Office.Staffed]
    }
    var municipality: MunicipalityCode?
    var area: AreaID?
    switch territory {
    case .municipality(let code): municipality = code
    case .area(let id): area = id
    case nil: break
    }
    let view = View(
      id: id, name: name, municipality: municipality, area: area, agency: agency,
      openings: openings,
      networks: memberships.map {
        Membership(network: $0.network, from: $0.tenure.from, to: $0.tenure.to)
      }, staff: staff)
    return ViewRecord(
      kind: "office", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try CanonicalEncoder().encode(view))
  }
}

extension Activity.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let office: OfficeID?
      let state: String
      let corrections: Int
      let sheet: Activity.Sheet?
    }
    let view = View(
      id: id, office: office, state: isWithdrawn ? "withdrawn" : "recorded",
      corrections: corrections, sheet: sheet)
    return ViewRecord(
      kind: "activity", id: id, mesa: nil, organ: nil, owner: office?.rawValue,
      sort: sheet?.on.description ?? "", body: try CanonicalEncoder().encode(view))
  }
}

extension Contact.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let office: OfficeID?
      let state: String
      let sheet: Contact.Sheet?
    }
    let view = View(
      id: id, office: office, state: isWithdrawn ? "withdrawn" : "recorded", sheet: sheet)
    return ViewRecord(
      kind: "contact", id: id, mesa: nil, organ: nil, owner: office?.rawValue,
      sort: sheet?.on.description ?? "", body: try CanonicalEncoder().encode(view))
  }
}
