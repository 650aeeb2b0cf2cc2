/// The official list of municipalities, imported in chunks.
public enum Municipalities: Aggregate {
  public static let kind = StreamKind.list

  public struct State: Sendable, Equatable {
    /// Name by code; empty when no list was imported.
    public var names: [MunicipalityCode: String] = [:]
    public var source: String?
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable { case imported(Imported) }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .imported(let e):
      state.source = e.source
      for entry in e.municipalities { state.names[entry.code] = entry.name }
    }
  }

  public struct Entry: Payload {
    public let code: MunicipalityCode
    public let name: String

    public init(code: MunicipalityCode, name: String) { (self.code, self.name) = (code, name) }
  }

  /// A chunk of the list; a code that comes again takes the newer name.
  public struct Imported: Payload {
    /// Edition of the list, `INE 2017`.
    public let source: String
    public let municipalities: [Entry]
  }

  /// Takes a chunk of the official list in.
  public struct Import: Command {
    public static let name = "list.importMunicipalities"
    public let source: String
    public let municipalities: [Entry]

    public init(source: String, municipalities: [Entry]) {
      (self.source, self.municipalities) = (source, municipalities)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let known = context.state(Municipalities.self, .municipalities)
      let news = municipalities.filter { known.names[$0.code] != $0.name }
      if news.isEmpty { return .nothing }
      let imported = Imported(source: source, municipalities: news)
      return Decision([Emission(.municipalities, Event.imported(imported))])
    }
  }
}

extension Municipalities.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case imported = "list.municipalitiesImported/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .imported(let e): (.imported, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .imported: .imported(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    Municipalities.Imported.self
  }
}
