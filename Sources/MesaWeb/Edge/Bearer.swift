import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Tells who asks, by the token that the request brings.
struct Bearer: Sendable {
  let client: LocalClient

  /// - Throws: `token.missing`, `token.invalid`.
  func asker(of request: Request) throws -> Asker {
    let headers = request.headers[values: .authorization]
    guard let header = headers.first else { throw Refusal("token.missing") }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard headers.count == 1, parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw Refusal("token.invalid")
    }
    return try asker(by: String(parts[1].trimmed))
  }

  /// - Throws: `token.invalid`.
  func asker(by text: String) throws -> Asker {
    let token = try client.token(of: text)
    return Asker(token: token, client: client.acting(through: token))
  }
}
