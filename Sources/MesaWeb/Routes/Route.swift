import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// One thing that can be asked of the service: where, by whom, and how it is answered.
struct Route: Sendable {
  typealias Answer = @Sendable (Request, WebContext, Asker) async throws -> Response

  /// What a token needs for it; a session is as good as a token for everything. Rights beside are judged where they always are.
  enum Need: Sendable {
    /// Nobody who is known.
    case nothing(@Sendable (Request, WebContext) async throws -> Response)
    /// Questions about records of a kind; nil where they are about several.
    case reading(RecordKind?, Answer)
    /// Questions that name themselves what they are about.
    case asking(Answer)
    /// Commands, each admitted by its own name.
    case commanding(Answer)
  }

  let method: HTTPRequest.Method
  /// `/api/v1/meetings/{id}`
  let path: String
  let need: Need
  /// Whether somebody who is signed in has to have shown a code lately.
  let asksCode: Bool

  init(_ method: HTTPRequest.Method, _ path: String, _ need: Need, asksCode: Bool = false) {
    (self.method, self.path, self.need, self.asksCode) = (method, path, need, asksCode)
  }

  /// Whether a path is of this route, whatever its method.
  func isOf(_ asked: String) -> Bool {
    let (own, asked) = (path.split(separator: "/"), asked.split(separator: "/"))
    return own.count == asked.count
      && zip(own, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }

  /// How many steps of the path say what stands there: of two routes that a path may be of, the
  /// router takes the one with more.
  var literalSteps: Int { path.split(separator: "/").count { !$0.hasPrefix("{") } }

  /// Answers for whoever is signed in, or whose token goes so far.
  ///
  /// - Throws: as `Bearer.asker`; `token.outOfScope`, `account.codeNeeded`.
  func respond(
    to request: Request, _ context: WebContext, _ bearer: Bearer
  ) async throws -> Response {
    switch need {
    case .nothing(let answer): return try await answer(request, context)
    case .reading(let kind, let answer):
      let asker = try bearer.asker(of: request)
      context.asked.principal = asker.principal
      try context.door?.admit(asker.principal)
      try asker.admit(reading: kind)
      if asksCode { try asker.requireFresh() }
      return try await ReadingPurpose.$said.withValue(try purpose(of: request)) {
        try await answer(request, context, asker)
      }
    case .asking(let answer):
      let asker = try bearer.asker(of: request)
      context.asked.principal = asker.principal
      try context.door?.admit(asker.principal)
      return try await ReadingPurpose.$said.withValue(try purpose(of: request)) {
        try await answer(request, context, asker)
      }
    case .commanding(let answer):
      let asker = try bearer.asker(of: request)
      context.asked.principal = asker.principal
      try context.door?.admit(asker.principal)
      try context.door?.admitWriting()
      return try await answer(request, context, asker)
    }
  }

  /// - Throws: `query.invalid`.
  private func purpose(of request: Request) throws(Refusal) -> AccessPurpose? {
    guard let text = request.headers[.purpose] else { return nil }
    guard let purpose = AccessPurpose(rawValue: text) else {
      throw Refusal(
        "query.invalid",
        [
          "name": "Mesa-Purpose",
          "expected": .word(AccessPurpose.allCases.map(\.rawValue).joined(separator: ", ")),
        ])
    }
    return purpose
  }
}

extension Refusal {
  static func outOfScope(_ scope: String) -> Refusal {
    Refusal("token.outOfScope", ["scope": .word(scope)])
  }
}

extension [Route] {
  /// All of them behind a router.
  func router(_ bearer: Bearer) -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    for route in self {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await route.respond(to: request, context, bearer)
      }
    }
    return router
  }
}
