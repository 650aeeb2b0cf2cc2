import Canonical

// What closing, joining and telling apart do to a file.

extension CaseFile.State {
  mutating func close(_ e: CaseFile.Closed, _ moment: Moment) {
    (stage, closed, closedAt) = (.closed, e, moment.effective)
  }

  mutating func reopen(_ e: CaseFile.Reopened) {
    (stage, closed, closedAt) = (.open, nil, nil)
    if e.repeats, let day = e.incidentOn {
      repeated(day, .afterClosing)
    }
  }

  mutating func merge(_ e: CaseFile.Merged, _ moment: Moment) {
    (stage, mergedInto) = (.merged, e.into)
    inherit(e.parties, e.into, moment)
    exclude(e.excluded)
  }

  mutating func absorb(_ e: CaseFile.Absorbed, _ moment: Moment) {
    absorbed.append(e)
    kinds += e.kinds.filter { !kinds.contains($0) }
    inherit(e.parties, e.case, moment)
    exclude(e.excluded)
    if let risk = e.risk { risks.append(risk) }
    minorsAtRisk = minorsAtRisk || e.minorsAtRisk
    if let rules = e.contact {
      contact = rules
      note(.contact(rules), rules.agency, .identity, moment)
    }
  }

  /// Who is a party already stays what it is; nobody comes along as a second holder.
  private mutating func inherit(
    _ others: [CaseFile.Inherited], _ file: CaseID, _ moment: Moment
  ) {
    for other in others where standing(of: other.agency) == nil {
      parties.append(
        CaseFile.Party(
          agency: other.agency, standing: other.standing == .holder ? .team : other.standing,
          since: moment.effective, via: file))
    }
  }

  /// Those who came along from the other file leave again; a conflict of interest stays one until
  /// somebody has looked at it.
  mutating func separate(_ other: CaseID) {
    parties.removeAll { $0.via == other }
    if mergedInto == other { (stage, mergedInto) = (.open, nil) }
    for gone in absorbed.filter({ $0.case == other }) {
      risks.removeAll { $0 == gone.risk }
      if let rules = gone.contact {
        entries.removeAll { $0.content == .contact(rules) }
        reckon()
      }
    }
    absorbed.removeAll { $0.case == other }
  }

  mutating func detach(_ e: CaseFile.Detached) {
    for index in entries.indices where e.entries.contains(entries[index].version) {
      entries[index].movedTo = e.to
      if case .incident(let incident) = entries[index].content, let reason = incident.repeats,
        let found = repeats.firstIndex(of: CaseFile.Repeat(on: incident.on, reason: reason))
      {
        repeats.remove(at: found)
        repeatWaits = repeatWaits && !repeats.isEmpty
      }
    }
    reckon()
  }

  mutating func attach(_ e: CaseFile.Attached) {
    for written in e.entries {
      for index in entries.indices where entries[index].version == written.entry {
        entries[index].at = written.at
      }
    }
  }

  /// What follows from entries, once some of them have gone.
  private mutating func reckon() {
    (contact, minorsAtRisk) = (nil, absorbed.contains(where: \.minorsAtRisk))
    for entry in entries where entry.movedTo == nil {
      switch entry.content {
      case .contact(let rules): contact = rules
      case .dependants(let told): minorsAtRisk = minorsAtRisk || told.minorsAtRisk
      default: break
      }
    }
  }

  mutating func settle(_ e: CaseFile.RepeatSettled) {
    for index in matches.indices where matches[index].id == e.match { matches[index].settled = e }
    if e.confirmed { repeated(e.on, .otherFile) }
  }
}
