import Canonical

extension JSONValue {
  /// A mesa's record with the seats, holders, alternates and posts of one day, and no others.
  func membership(on day: String) -> JSONValue {
    replacing("organs") { organs in
      .array(
        (organs.arrayValue ?? []).map { organ in
          ["chairs", "secretaries", "delegations"].reduce(organ) {
            $0.replacing($1) { $0.lasting(on: day) }
          }
          .replacing("chairOrders") { orders in
            let begun = (orders.arrayValue ?? []).filter { $0.begins(by: day) }
            let last = begun.enumerated().max {
              ($0.element.day("from"), $0.offset) < ($1.element.day("from"), $1.offset)
            }
            return .array(last.map { [$0.element] } ?? [])
          }
          .replacing("seats") { seats in
            .array(
              (seats.lasting(on: day).arrayValue ?? []).map { seat in
                ["holders", "alternates"].reduce(seat) {
                  $0.replacing($1) { $0.lasting(on: day) }
                }
              })
          }
        })
    }
  }

  private func day(_ name: String) -> String { self[name]?.stringValue ?? "" }

  private func begins(by day: String) -> Bool { self.day("from") <= day }

  /// Of a list, what holds on that day, both ends included.
  private func lasting(on day: String) -> JSONValue {
    .array(
      (arrayValue ?? []).filter {
        $0.begins(by: day) && day <= ($0["to"]?.stringValue ?? "9999")
      })
  }

  private func replacing(_ name: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    .object(
      (objectValue ?? []).map {
        $0.name == name ? JSONMember(name: name, value: change($0.value)) : $0
      })
  }
}
