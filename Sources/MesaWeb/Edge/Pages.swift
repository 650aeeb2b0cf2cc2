import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird

extension Response {
  /// A page that brings its own style and nothing else: that one is let through, by its hash.
  static func page(_ page: String) -> Response {
    var response = Response.text(page, "text/html; charset=utf-8")
    response.headers[.contentSecurityPolicy] = policy(of: page)
    return response
  }

  private static func policy(of page: String) -> String {
    guard let start = page.firstRange(of: "<style>")?.upperBound,
      let end = page[start...].firstRange(of: "</style>")?.lowerBound
    else { return "default-src 'none'; frame-ancestors 'none'" }
    let hash = Data(SHA256.hash(data: Array(page[start..<end].utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'none'"
  }
}
