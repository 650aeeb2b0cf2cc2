import Canonical

extension Meeting.State {
  mutating func take(_ e: Meeting.Excused, _ moment: Moment) {
    sitting.excuses.append(
      .init(
        version: moment.version, at: moment.effective, seat: e.seat, reason: e.reason,
        note: e.note))
  }

  mutating func take(_ e: Meeting.IdentityAssured, _ moment: Moment) {
    for index in presence.indices
    where presence[index].person == e.person && presence[index].to == nil {
      presence[index].identities += .init(e.method, moment)
    }
  }

  mutating func take(_ e: Meeting.Disconnected, _ moment: Moment) {
    for index in presence.indices
    where presence[index].person == e.person && presence[index].to == nil {
      (presence[index].to, presence[index].departure) = (moment.effective, moment.version)
      presence[index].broken = true
    }
    sitting.incidents.append(
      .init(
        version: moment.version, kind: .connection, person: e.person, note: nil,
        from: moment.effective))
  }

  mutating func take(_ e: Meeting.Reconnected, _ moment: Moment) {
    var stay = Meeting.Presence(
      version: moment.version, person: e.person, seat: e.seat, guest: e.guest, mode: .remote,
      from: moment.effective)
    stay.identities = .init(e.identity, moment)
    presence.append(stay)
    for index in sitting.incidents.indices
    where sitting.incidents[index].person == e.person && sitting.incidents[index].to == nil
      && sitting.incidents[index].kind == .connection
    {
      sitting.incidents[index].resolve(.restored, moment)
    }
  }

  mutating func take(_ e: Meeting.IncidentReported, _ moment: Moment) {
    sitting.incidents.append(
      .init(
        version: moment.version, kind: e.kind, person: e.person, note: e.note,
        from: moment.effective))
  }

  mutating func take(_ e: Meeting.IncidentResolved, _ moment: Moment) {
    guard let index = sitting.incidents.firstIndex(where: { $0.version == e.incident }) else {
      return
    }
    sitting.incidents[index].resolve(e.resolution, moment)
  }

  mutating func take(_ e: Meeting.Recessed, _ moment: Moment) {
    sitting.recesses.append(
      .init(version: moment.version, from: moment.effective, resumesAt: e.resumesAt))
  }

  mutating func take(_ e: Meeting.Resumed, _ moment: Moment) {
    guard let index = sitting.recesses.lastIndex(where: { $0.to == nil }) else { return }
    sitting.recesses[index].to = moment.effective
  }

  mutating func take(_ e: Meeting.ItemParked, _ moment: Moment) {
    sitting.parkings.removeAll { $0.item == e.item }
    sitting.parkings.append(
      .init(version: moment.version, at: moment.effective, item: e.item, until: e.until))
  }

  mutating func take(_ e: Meeting.TieBroken, _ moment: Moment) {
    guard let index = votes.firstIndex(where: { $0.version == e.vote }) else { return }
    votes[index].broken = .init(
      version: moment.version, at: moment.effective, chair: e.chair, sense: e.sense)
    votes[index].result.carried = e.sense == .inFavour
  }

  mutating func take(_ e: Meeting.SenseRecorded, _ moment: Moment) {
    sitting.senses.append(.init(version: moment.version, at: moment.effective, told: e))
  }

  mutating func take(_ e: Meeting.DissentFiled, _ moment: Moment) {
    sitting.dissents.append(.init(version: moment.version, at: moment.effective, filed: e))
  }

  /// Takes out what was recorded under that version, of all that stands here.
  mutating func strikeSitting(_ version: Int) {
    sitting.excuses.removeAll { $0.version == version }
    sitting.incidents.removeAll { $0.version == version }
    for index in sitting.incidents.indices where sitting.incidents[index].resolved == version {
      sitting.incidents[index].reopen()
    }
    sitting.recesses.removeAll { $0.version == version }
    sitting.parkings.removeAll { $0.version == version }
    sitting.senses.removeAll { $0.version == version || $0.told.vote == version }
    for index in presence.indices {
      presence[index].identities.removeAll { $0.version == version }
    }
    for index in votes.indices where votes[index].broken?.version == version {
      votes[index].broken = nil
      votes[index].result.carried = false
    }
  }
}

extension Meeting.Incident {
  fileprivate mutating func resolve(_ resolution: Meeting.Resolution, _ moment: Moment) {
    (self.resolution, resolved, to) = (resolution, moment.version, moment.effective)
  }

  fileprivate mutating func reopen() { (resolution, resolved, to) = (nil, nil, nil) }
}

extension [Meeting.Presence.Identity] {
  /// None where nothing was said of it.
  init(_ method: Meeting.IdentityMethod?, _ moment: Moment) {
    self = method.map { [.init(version: moment.version, method: $0)] } ?? []
  }
}
