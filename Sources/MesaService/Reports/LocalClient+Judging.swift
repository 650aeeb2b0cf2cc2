import Canonical
import MesaDomain

extension LocalClient {
  /// Judges what is asked for beside everything that was told before.
  func judged(
    _ board: inout CountBoard, k: Int, _ offices: [(id: String, state: Office.State)],
    _ context: Context
  ) async throws -> JudgedCounts {
    for told in try await register(context) {
      switch told {
      case .counts(let mesa, let figures): remember(figures, of: mesa, &board)
      case .report(let released): try await remember(released, offices, &board, context)
      }
    }
    for (mesa, ends) in board.stocks {
      CaseworkCounts.balance(MesaID(wellFormed: mesa), ends, &board)
    }
    let related = board.related()
    let counts = try await elements(related, context)
    return related.judged(
      k: k,
      words: { dimension in
        ContactCounts.words(of: dimension) + CaseworkCounts.words(of: dimension)
          + CareCounts.words(of: dimension)
      }, counts: counts)
  }

  /// Puts down what a report told.
  private func remember(
    _ released: ReleasedReport, _ offices: [(id: String, state: Office.State)],
    _ board: inout CountBoard, _ context: Context
  ) async throws {
    guard let question = ReportQuestion(released, as: context.principal) else { return }
    let (period, subject) = (question.period, question.subject)
    switch question.kind {
    case .networkAnnual:
      ContactCounts.remember(
        released, chosen(offices, subject, period, context).map(\.piece),
        before: chosen(offices, subject, period.before, context).map(\.piece), &board)
    case .semesterBalance:
      guard let mesa = subject.mesa else { return }
      CaseworkCounts.remember(balance: released, mesa, period, &board)
      CareCounts.remember(balance: released, mesa, period, &board)
    case .referralPerformance:
      ReferralPerformance.remember(
        released, try await pathways(of: subject, period, context),
        before: try await pathways(of: subject, period.before, context), &board)
    case .statePact, .regionOverview, .attendance, .agreementFulfilment, .planFollowUp,
      .mancomunidadOverview, .coordinationEvaluation, .training:
      break
    }
  }

  /// Puts down the counts that a plenary was told.
  private func remember(
    _ figures: ReleasedFigures, of mesa: MesaID, _ board: inout CountBoard
  ) {
    guard let period = ReportPeriod(from: figures.from, through: figures.to.adding(days: -1))
    else { return }
    for figure in figures.figures {
      if let key = CaseworkCounts.key(figure.cell, mesa, period.monthNumbers) {
        board.remember(key, figure.value)
      }
    }
  }

  /// What each piece of the counts counts now.
  private func elements(
    _ related: RelatedCounts, _ context: Context
  ) async throws -> [String: [CountKey.Piece: ElementCounts]] {
    let ofOffices = related.elements.filter { $0.key.hasPrefix("contacts.") }.values
    var found = try await views.contacts(
      of: Set(ofOffices.flatMap(\.self)).sorted {
        ($0.unit, $0.months.lowerBound) < ($1.unit, $1.months.lowerBound)
      })
    for piece in related.elements[CaseworkCounts.referrals] ?? [] {
      found[CaseworkCounts.referrals, default: [:]][piece] = try await referrals(
        piece, related.keys, context)
    }
    for family in [CaseworkCounts.opened, CaseworkCounts.closed, CaseworkCounts.open] {
      for piece in related.elements[family] ?? [] {
        let (from, to) = instants(MesaID(wellFormed: piece.unit), piece.months, context)
        let tally = try await views.tally(of: piece.unit, from: from, to: to)
        var counts = ElementCounts()
        counts.add(
          "", "",
          family == CaseworkCounts.opened
            ? tally.opened : family == CaseworkCounts.closed ? tally.closed : tally.open)
        found[family, default: [:]][piece] = counts
      }
    }
    for family in CareCounts.families {
      for piece in related.elements[family] ?? [] {
        guard let time = CareCounts.Time(unit: piece.unit) else { continue }
        found[family, default: [:]][piece] = CareCounts.counts(family, time.part) {
          care(time.its($0), context)
        }
      }
    }
    return found
  }

  private func referrals(
    _ piece: CountKey.Piece, _ keys: [CountKey], _ context: Context
  ) async throws -> ElementCounts {
    let parts = piece.unit.split(separator: "/", maxSplits: 1).map(String.init)
    var counts = ElementCounts()
    guard parts.count == 2 else { return counts }
    let mesa = MesaID(wellFormed: parts[0])
    let (from, to) = instants(mesa, piece.months, context)
    let ends = Set(keys.map(\.dimension)).filter { $0.hasPrefix("overdue.") }
    for referral in try await views.referrals(of: parts[0], from: from, to: to)
    where referral.pathway == parts[1] {
      counts.add("", "", 1)
      counts.add("answer", referral.answer.rawValue, 1)
      counts.add("reason", referral.reason ?? "none", 1)
      for end in ends {
        let month = Int(end.dropFirst("overdue.".count)) ?? 0
        let (moment, _) = instants(mesa, month...month, context)
        counts.add(end, referral.isOverdue(by: moment) ? "overdue" : "other", 1)
      }
    }
    return counts
  }

  /// From the beginning of the first month to that of the month after the last.
  func instants(
    _ mesa: MesaID, _ months: ClosedRange<Int>, _ context: Context
  ) -> (from: Instant, to: Instant) {
    let zone = context.state(Mesa.self, .mesa(mesa)).zone
    func start(_ month: Int) -> Instant {
      let day = CivilDate(year: month / 12, month: month % 12 + 1, day: 1)
      return zone.startOfDay(day ?? CivilDate(daysSince1970: 0))
    }
    return (start(months.lowerBound), start(months.upperBound + 1))
  }
}

extension CountBoard {
  /// Last months of which the open cases of each mesa are asked for or were told.
  fileprivate var stocks: [(mesa: String, ends: Set<Int>)] {
    let pieces = mentioned.filter { $0.family == CaseworkCounts.open }.flatMap(\.pieces)
    return Dictionary(grouping: pieces, by: \.unit).sorted { $0.key < $1.key }.map {
      ($0.key, Set($0.value.map(\.months.upperBound)))
    }
  }
}
