import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import MesaDomain

/// That a request which changes something was meant by who is signed in, and not made by a page of
/// another site in their browser.
///
/// - Source: `security.md` §4.3.
extension Request {
  /// Programs send none of these; browsers cannot leave all of them out.
  var isOfBrowser: Bool {
    headers[.fetchSite] != nil || headers[.origin] != nil || headers[.cookie] != nil
  }

  /// - Throws: `http.crossSite` unless the browser says that the page was ours.
  func refuseCrossSite() throws(Refusal) {
    if let site = headers[.fetchSite] {
      guard site == "same-origin" else { throw Refusal("http.crossSite") }
      return
    }
    // The host is one of ours: requests for others have been refused.
    guard let origin = headers[.origin]?.lowercased(), let authority = head.authority?.lowercased(),
      ["https://" + authority, "http://" + authority].contains(origin)
    else { throw Refusal("http.crossSite") }
  }

  /// - Parameter code: what is sent, masked, by our pages alone.
  /// - Throws: `http.crossSite`.
  func requireForm(_ code: [UInt8]) throws(Refusal) {
    guard let text = headers[.formToken], FormToken.isOf(text, code) else {
      throw Refusal("http.crossSite")
    }
  }
}

/// A code under a mask that is another each time, so that what is compressed with it tells nothing of it.
enum FormToken {
  private static let length = 32

  static func text(_ code: [UInt8]) -> String {
    var generator = SystemRandomNumberGenerator()
    let mask = code.map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return Data(mask + zip(code, mask).map { $0 ^ $1 }).base64EncodedString()
  }

  /// Every byte is compared, whichever differ.
  static func isOf(_ text: String, _ code: [UInt8]) -> Bool {
    guard let bytes = Data(base64Encoded: text), bytes.count == 2 * length, code.count == length
    else { return false }
    let (mask, masked) = (bytes.prefix(length), bytes.suffix(length))
    let differences = zip(zip(mask, masked), code).map { $0.0 ^ $0.1 ^ $1 }
    return differences.reduce(0, |) == 0
  }
}

extension HTTPField.Name {
  static let fetchSite = Self("Sec-Fetch-Site")!
  static let formToken = Self("Mesa-Form")!
  static let clearSiteData = Self("Clear-Site-Data")!
}
