import MesaDomain
import MesaService

/// What `mesa help COMMAND` tells: what it does, how it is given, its fields, who may give it.
struct CommandSheet {
  let descriptor: CommandDescriptor
  let catalogue: Catalogue

  func lines(width: Int?, style: TextStyle) -> [String] {
    let name = descriptor.name
    var lines = [style.heading(catalogue.text("command." + name)) + style.faint("  " + name), ""]
    lines += WordWrap.lines(of: catalogue.text("command.\(name).help"), width: width ?? Int.max)
    lines += ["", style.heading(catalogue.text("cli.givenAs")), "  " + given]
    if !fields.isEmpty {
      lines += ["", style.heading(catalogue.text("cli.fields"))] + table.lines(width: width)
    }
    lines += ["", style.heading(catalogue.text("cli.whoMay"))]
    return lines + whoMay.map { "  " + $0 }
  }

  /// Every command in one table, for `mesa do --list`.
  static func list(_ descriptors: [CommandDescriptor], _ catalogue: Catalogue) -> TableLayout {
    TableLayout(
      [
        .init(heading: catalogue.text("column.command"), whole: true),
        .init(heading: catalogue.text("column.help"), minimum: 16),
        .init(heading: catalogue.text("cli.whoMay"), minimum: 16, priority: 1),
      ],
      rows: descriptors.map { descriptor in
        let roles = Set(Permissions.grants(of: descriptor.name).map(\.role)).sorted()
        return [
          descriptor.name, catalogue.text("command." + descriptor.name),
          roles.map { catalogue.word("role", $0.rawValue) }.joined(separator: ", "),
        ]
      })
  }

  /// Required fields first: what one has to write.
  private var fields: [Shape.Field] {
    descriptor.shape.fields.filter { !$0.optional } + descriptor.shape.fields.filter(\.optional)
  }

  private var given: String {
    let required = fields.filter { !$0.optional }.map { $0.name + "=" + sample($0.form) }
    return (["mesa do", descriptor.name] + required).joined(separator: " ")
  }

  /// Short enough for a line; what needs JSON says so.
  private func sample(_ form: ValueForm) -> String {
    switch form {
    case .text, .confidential: "'…'"
    case .integer: "1"
    case .boolean: "true"
    case .instant: "2026-11-22T09:30"
    case .date: "2026-11-22"
    case .identifier, .name, .code: "…"
    case .choice(let words): words.first ?? "…"
    case .list, .map: "'[…]'"
    case .object: "'{…}'"
    }
  }

  private var table: TableLayout {
    TableLayout(
      [
        .init(heading: catalogue.text("column.field"), whole: true),
        .init(heading: catalogue.text("column.help"), minimum: 12),
        .init(heading: catalogue.text("column.value"), minimum: 16),
      ],
      rows: fields.flatMap { rows(of: $0.form, named: $0.name, optional: $0.optional) })
  }

  /// A field's row, and below it the rows of what it holds: `agenda`, `agenda/title`.
  private func rows(of form: ValueForm, named name: String, optional: Bool) -> [[String]] {
    let last = String(name.split(separator: "/").last ?? "")
    // A record may have a word of its own: consent is given `to` agencies, a post until a day.
    let record = descriptor.name.prefix { $0 != "." }
    let key = ["field.\(record).\(last)", "field." + last].first(where: catalogue.has)
    let meaning = key.map { catalogue.text($0) } ?? ""
    let note = optional ? " (" + catalogue.text("cli.optional") + ")" : ""
    let row = [name, meaning + note, catalogue.words(for: form)]
    switch form {
    case Profile.form: return [row]
    case .object(let shape), .list(.object(let shape)), .map(.object(let shape)):
      return [row]
        + shape.fields.flatMap {
          rows(of: $0.form, named: name + "/" + $0.name, optional: $0.optional)
        }
    default: return [row]
    }
  }

  private var whoMay: [String] {
    let grants = Permissions.grants(of: descriptor.name)
    guard grants.contains(where: { $0.role != .clock }) else {
      return [catalogue.text("cli.nobody")]
    }
    return grants.map {
      catalogue.word("role", $0.role.rawValue) + ", " + catalogue.word("scope", $0.scope.rawValue)
        + " (" + $0.source + ")"
    }
  }
}
