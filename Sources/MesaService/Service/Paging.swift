public import Canonical
import MesaDomain

/// By what a list is ordered.
public enum RecordSort: String, CaseIterable, Sendable {
  case code, due, id, name, number, openedAt, startsAt, state
}

/// Which piece of a list is asked for, and in which order.
public struct PageWish: Sendable {
  /// Behind the record with this id.
  public var after: String?
  /// Records at most; nil: all.
  public var limit: Int?
  /// Nil: the list's own order.
  public var sort: RecordSort?
  public var descending = false
  /// In whose dictionary names are ordered.
  public var language = Language.standard

  public init() {}
}

/// A piece of a list.
public struct RecordPage: Sendable {
  public let records: [JSONValue]
  /// Id of the last of them, where there are more.
  public let next: String?
}

extension LocalClient {
  public func list(_ question: ListQuestion) async throws -> [JSONValue] {
    try await page(question, PageWish()).records
  }

  /// A piece of a list: what is in other pieces is neither opened nor recorded as read.
  ///
  /// - Throws: as `list`; `list.cursorUnknown`: the record behind which it goes on may have left the
  ///   list.
  public func page(_ question: ListQuestion, _ wish: PageWish) async throws -> RecordPage {
    let kind = question.kind
    try await upToDate()
    if kind.isOfOffices {
      let all = try await deeds(question)
      let piece = try Piece(all, wish) { $0[$1] }
      return RecordPage(records: piece.indices.map { all[$0] }, next: piece.next)
    }
    let context = context(question.principal)
    try context.knowsPrincipal()
    if let mesa = question.mesa, !kind.isOfDesks {
      try context.authorize("mesa.read", at: .mesa(mesa))
    }
    var visible = try await candidates(question, context).filter { record in
      (try? context.authorize(kind.action, at: context.place(of: record))) != nil
    }
    var shown = try visible.map { try listed($0, kind, context) }
    if kind == .redactedMinutes {
      let both = zip(visible, shown).filter { mayReadRedacted($0, $1, context) }
      (visible, shown) = (both.map(\.0), both.map(\.1))
    }
    let opener = opener
    let piece = try Piece(shown, wish) { record, name in
      // A list of cases is ordered by what stands in it openly.
      kind.isGuarded ? record[name] : record[name].map { opener.opened($0) }
    }
    let records = try await disclosing(
      piece.indices.map { shown[$0] }, of: piece.indices.map { visible[$0] }, kind, .listed, context
    )
    return RecordPage(records: try records.map(footed), next: piece.next)
  }
}

/// Where the records of a page stand among all of them.
private struct Piece {
  let indices: ArraySlice<Int>
  let next: String?

  init(
    _ all: [JSONValue], _ wish: PageWish, _ value: (JSONValue, String) -> JSONValue?
  ) throws(Refusal) {
    var order = Array(all.indices)
    if let sort = wish.sort {
      let keys = all.map { record in Self.text(value(record, sort.rawValue)) }
      order = Catalogue(wish.language).sorted(order) { keys[$0] }
      if wish.descending { order.reverse() }
    }
    var start = 0
    if let cursor = wish.after {
      guard let index = order.firstIndex(where: { all[$0]["id"]?.stringValue == cursor }) else {
        throw Refusal("list.cursorUnknown")
      }
      start = index + 1
    }
    let indices = order[start...].prefix(wish.limit ?? .max)
    next =
      indices.endIndex < order.endIndex
      ? indices.last.flatMap { all[$0]["id"]?.stringValue } : nil
    self.indices = indices
  }

  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number):
      String(repeating: "0", count: max(0, 19 - "\(number)".count)) + "\(number)"
    default: ""
    }
  }
}
