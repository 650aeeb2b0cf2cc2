import MesaDomain
import MesaService

/// What the contracts say of each command: its fields, and who may give it.
struct CommandHelp {
  let session: Session
  private var words: Catalogue { session.words }

  init(_ session: Session) { self.session = session }

  func list() throws {
    let table = TableLayout(
      [
        .init(heading: words.text("column.command"), whole: true),
        .init(heading: words.text("column.what"), minimum: 24),
        .init(heading: words.text("column.roles"), minimum: 12, priority: 1),
      ],
      rows: Commands.all.map { command in
        [command.name, words.text("command." + command.name), roles(command.name)]
      })
    for line in table.lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
  }

  /// - Throws: `command.unknown`.
  func describe(_ name: String) throws {
    guard let command = Commands.byName[name] else {
      throw Refusal("command.unknown", ["command": .word(name), "nearest": ""])
    }
    let out = session.out
    try out.write(line: out.style.heading(command.name))
    for line in WordWrap.lines(
      of: words.text("command.\(name).help"), width: out.width ?? 100)
    {
      try out.write(line: line)
    }
    try out.write(line: "")
    let table = TableLayout(
      [
        .init(heading: words.text("column.field"), whole: true),
        .init(heading: words.text("column.form"), minimum: 20),
        .init(heading: words.text("column.required"), minimum: 8),
      ], rows: rows(command.shape, ""))
    for line in table.lines(width: out.width, style: out.style) { try out.write(line: line) }
    try out.write(line: "")
    try out.write(line: words.text("cli.whoMay") + ": " + roles(name))
    for source in Permissions.grants(of: name).map(\.source).uniqued() {
      try out.write(line: "  " + source)
    }
  }

  private func rows(_ shape: Shape, _ prefix: String) -> [[String]] {
    shape.fields.flatMap { field -> [[String]] in
      let own = [
        prefix + field.name, form(field.form),
        words.text(field.optional ? "cli.optional" : "cli.required"),
      ]
      switch field.form {
      case .object(let inner): return [own] + rows(inner, prefix + field.name + ".")
      case .list(.object(let inner)): return [own] + rows(inner, prefix + field.name + "[].")
      default: return [own]
      }
    }
  }

  private func form(_ form: ValueForm) -> String {
    switch form {
    case .choice(let words): words.joined(separator: " | ")
    case .code(let pattern): pattern
    case .list(let inner): words.text("form.list") + " " + self.form(inner)
    case .text: words.text("form.text")
    case .confidential: words.text("form.confidential")
    case .integer: words.text("form.integer")
    case .boolean: "true | false"
    case .instant: words.text("form.instant")
    case .date: words.text("form.date")
    case .identifier: words.text("form.identifier")
    case .name: words.text("form.name")
    case .map, .object: words.text("form.object")
    }
  }

  private func roles(_ command: String) -> String {
    Permissions.grants(of: command).map { words.text("role." + $0.role.rawValue) }.uniqued()
      .joined(separator: ", ")
  }
}
