import Foundation

/// A region's network as commands: offices that hold activities and attend to people, year after
/// year, beside mesas that meet.
enum NetworkWorkload {
  static let offices = 37
  static let years = 2003...2012
  /// Contacts for each activity, as in the network of Extremadura.
  private static let contactsPerActivity = 2

  static let coordinator = "coordinator"

  static func office(_ number: Int) -> String { "office-\(number)" }

  /// The network, its offices, and who writes down what they do.
  static var setting: [[UInt8]] {
    [
      MesaWorkload.command(
        "admin", "person.register", "\"person\":\"\(coordinator)\",\"name\":\"Somebody\""),
      MesaWorkload.command(
        "admin", "person.grantRole",
        "\"person\":\"\(coordinator)\",\"role\":\"networkCoordinator\""),
      MesaWorkload.command(
        coordinator, "network.found",
        "\"network\":\"network\",\"name\":\"Network\",\"region\":\"11\",\"from\":\"2003-01-01\""),
    ]
      + (0..<offices).map { number in
        MesaWorkload.command(
          coordinator, "office.register",
          "\"office\":\"\(office(number))\",\"name\":\"Office \(number)\",\"municipality\":"
            + "\"10\(String(format: "%03d", number + 1))\",\"network\":\"network\","
            + "\"openedOn\":\"2003-01-01\"")
      }
  }

  /// What is recorded one after the other: an activity, then people who came by themselves.
  static func deed(_ number: Int) -> [UInt8] {
    let place = "\"office\":\"\(office(number % offices))\""
    let day = day(number)
    if !number.isMultiple(of: contactsPerActivity + 1) {
      let area = number.isMultiple(of: 5) ? "genderViolence" : "information"
      let subject = ["legal", "psychological", "social", "employment"][number % 4]
      return MesaWorkload.command(
        coordinator, "contact.record",
        place + ",\"contact\":\"c\(number)\",\"sheet\":{\"on\":\"\(day)\",\"attended\":"
          + "\"\(number.isMultiple(of: 4) ? "professional" : "privatePerson")\",\"attention\":"
          + "\"\(area)\",\"subject\":\"\(subject)\",\"sex\":"
          + "\"\(number.isMultiple(of: 7) ? "man" : "woman")\",\"countBasis\":\"attendance\"}")
    }
    return activity(number, place, day)
  }

  /// Only activities: the deeds of which there are a million.
  static func activity(_ number: Int) -> [UInt8] {
    activity(number, "\"office\":\"\(office(number % offices))\"", day(number))
  }

  private static func activity(_ number: Int, _ place: String, _ day: String) -> [UInt8] {
    let topic = ["violencePrevention", "coResponsibility", "health"][number % 3]
    let target = ["pupils", "teachers", "womensAssociations"][number / 3 % 3]
    return MesaWorkload.command(
      coordinator, "activity.record",
      place + ",\"activity\":\"a\(number)\",\"sheet\":{\"kind\":"
        + "\"\(number.isMultiple(of: 4) ? "training" : "prevention")\",\"title\":\"Workshop\","
        + "\"topics\":[\"\(topic)\"],\"targets\":[\"\(target)\"],\"on\":\"\(day)\","
        + "\"durationMinutes\":120,\"countBasis\":\"attendance\",\"people\":{\"total\":26,"
        + "\"women\":18,\"men\":8}}")
  }

  /// Days go round the years, so that every office has every month.
  private static func day(_ number: Int) -> String {
    let month = number / offices % (12 * years.count)
    return String(
      format: "%04d-%02d-%02d", years.lowerBound + month / 12, month % 12 + 1, number % 28 + 1)
  }

  /// Rows of a file as `mesa import activities` reads it.
  static func csv(_ rows: Int) -> [UInt8] {
    var text = "office,date,kind,title,topics,targets,hours,people,women,men,id\n"
    for number in 0..<rows {
      text += "\(office(number % offices)),\(day(number)),prevention,Workshop,health,pupils,"
      text += "2,26,18,8,i\(number)\n"
    }
    return Array(text.utf8)
  }
}
