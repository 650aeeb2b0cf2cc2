import HTTPTypes
import Hummingbird
import MesaDomain

/// What a browser keeps of us; nothing of it can be read by a script or sent by a page of another site.
enum BrowserCookie: String {
  /// Of somebody who is signed in.
  case session = "__Host-mesa"
  /// Of a browser before anybody is known: the second step has to come from where the first did.
  case before = "__Host-mesa-before"
  /// By which a browser keeps its own tries when others have used up its owner's.
  case device = "__Host-mesa-device"

  /// Days; of the rest as long as the browser runs.
  private static let deviceDays = 90

  /// - Throws: `http.twoProofs` where it is there twice.
  func value(in request: Request) throws(Refusal) -> String? {
    let values = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .map(\.trimmed).filter { $0.hasPrefix(rawValue + "=") }
    guard values.count <= 1 else { throw Refusal("http.twoProofs") }
    return values.first.map { String($0.dropFirst(rawValue.count + 1)) }
  }

  func header(_ value: String) throws -> HTTPField {
    let age = self == .device ? Self.deviceDays * 86_400 : nil
    return try field(value, age)
  }

  /// Makes the browser forget it.
  func ended() throws -> HTTPField { try field("", 0) }

  private func field(_ value: String, _ age: Int?) throws -> HTTPField {
    let cookie = try Cookie.validated(
      name: rawValue, value: value, maxAge: age, path: "/", secure: true, httpOnly: true,
      sameSite: .strict)
    return HTTPField(name: .setCookie, value: cookie.description)
  }
}
