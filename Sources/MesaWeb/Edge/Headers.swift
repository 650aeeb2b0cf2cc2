import HTTPTypes

extension HTTPField.Name {
  static let requestID = Self("X-Request-Id")!
  static let prefer = Self("Prefer")!
  static let preferenceApplied = Self("Preference-Applied")!
  static let lastEventID = Self("Last-Event-ID")!
  static let claimed = Self("Mesa-As")!
  static let purpose = Self("Mesa-Purpose")!
  static let referrerPolicy = Self("Referrer-Policy")!
  static let openerPolicy = Self("Cross-Origin-Opener-Policy")!
  static let resourcePolicy = Self("Cross-Origin-Resource-Policy")!
  static let permissionsPolicy = Self("Permissions-Policy")!
  static let forwarded = Self("Forwarded")!
  static let forwardedFor = Self("X-Forwarded-For")!
  static let forwardedProto = Self("X-Forwarded-Proto")!
}

extension HTTPFields {
  /// On every answer, errors too (security handbook §4.3). What a handler has said of its own stays.
  ///
  /// - Parameter transport: whether it goes to the browser in TLS, in which everything shall come from
  ///   then on.
  mutating func secure(transport: Bool) {
    for (name, value) in Self.security where self[name] == nil { self[name] = value }
    if transport { self[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
  }

  private static let security: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
      require-trusted-types-for 'script'
      """
    ),
    (.xContentTypeOptions, "nosniff"),
    (.referrerPolicy, "no-referrer"),
    (.cacheControl, "no-store"),
    (.openerPolicy, "same-origin"),
    (.resourcePolicy, "same-origin"),
    (.permissionsPolicy, "camera=(), microphone=(), geolocation=()"),
  ]
}
