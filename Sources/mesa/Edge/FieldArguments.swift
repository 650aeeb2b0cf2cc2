import Canonical
import MesaDomain
import MesaService

/// `key=value` arguments as a command's data, by the form that the command's contract says.
enum FieldArguments {
  /// - Throws: `command.unknown`, `field.unknown`, `field.wrongType`.
  static func object(_ arguments: [String], of command: String) throws(Refusal) -> JSONValue {
    guard let shape = Commands.byName[command]?.shape else {
      throw .unknownCommand(command)
    }
    var value = JSONValue.object([])
    for argument in arguments {
      guard let equals = argument.firstIndex(of: "=") else {
        throw Refusal(
          "argument.malformed", ["argument": .word(String(argument.prefix(40)))])
      }
      let path = argument[..<equals].split(separator: ".").map(String.init)
      let text = String(argument[argument.index(after: equals)...])
      value = try setting(value, path[...], text, .object(shape), "/data")
    }
    return value
  }

  private static func setting(
    _ value: JSONValue, _ path: ArraySlice<String>, _ text: String, _ form: ValueForm,
    _ pointer: String
  ) throws(Refusal) -> JSONValue {
    guard let name = path.first else { return try parsed(text, form, pointer) }
    guard case .object(let shape) = form, let field = shape[name] else {
      throw Refusal("field.unknown", field: pointer + "/" + name)
    }
    let inner = try setting(
      value[name] ?? .object([]), path.dropFirst(), text, field.form, pointer + "/" + name)
    let others = (value.objectValue ?? []).filter { $0.name != name }
    return .object(others + [JSONMember(name: name, value: inner)])
  }

  private static func parsed(
    _ text: String, _ form: ValueForm, _ pointer: String
  ) throws(Refusal) -> JSONValue {
    func wrong(_ expected: String) -> Refusal {
      Refusal("field.wrongType", ["expected": .word(expected)], field: pointer)
    }
    switch form {
    case .integer:
      guard let number = Int64(text) else { throw wrong("integer") }
      return .integer(number)
    case .boolean:
      guard let bool = Bool(text) else { throw wrong("boolean") }
      return .bool(bool)
    case .list(let inner):
      if text.first == "[" {
        guard let list = try? JSONValue(parsing: text) else { throw wrong("list") }
        return list
      }
      var elements: [JSONValue] = []
      for part in text.split(separator: ",") {
        elements.append(try parsed(String(part), inner, pointer))
      }
      return .array(elements)
    case .object, .map:
      guard let object = try? JSONValue(parsing: text) else { throw wrong("object") }
      return object
    case .text, .confidential, .instant, .date, .identifier, .name, .choice, .code:
      return .string(text)
    }
  }
}
