import Canonical
import Hummingbird
import MesaService

/// Whether the service lives, and whether it takes what it is for; to anybody, and no more than that.
struct HealthRoutes: Sendable {
  let instance: OpenInstance

  var routes: [Route] {
    [
      Route(.get, "/healthz", .nothing { _, _ in Self.answer("alive") }),
      Route(
        .get, "/readyz",
        .nothing { _, _ in
          // Over a log that has lost something nothing is written until somebody answers for it.
          guard instance.continuity.loss == nil else {
            throw ServiceFailure("service.notReady", .unavailable)
          }
          return Self.answer("ready")
        }),
    ]
  }

  private static func answer(_ status: String) -> Response {
    .json(.object([JSONMember(name: "status", value: .string(status))]))
  }
}
