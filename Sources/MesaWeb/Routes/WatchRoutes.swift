import Canonical
import Hummingbird
import MesaDomain
import MesaService

/// Whether the service lives and takes what it is for, to anybody; how it is, to this machine.
///
/// What is told here has no personal data in it, but what others could learn from how busy a service is
/// is nothing for them either: whoever asks from elsewhere, by a proxy too, is told that there is no
/// such address.
struct WatchRoutes: Sendable {
  let instance: OpenInstance
  let door: Doorkeeper
  let metrics: Metrics
  let connections: Connections
  let rounds: ClockRounds
  let certificate: ServerCertificate?

  var routes: [Route] {
    [
      Route(
        .get, "/healthz",
        .nothing { _, _ in .json(.object([JSONMember(name: "status", value: .string("alive"))])) }),
      Route(.get, "/readyz", .nothing(readiness)),
      Route(.get, "/metrics", .nothing(page)),
    ]
  }

  @Sendable private func readiness(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    // Over a log that has lost something nothing is written until somebody answers for it.
    guard instance.continuity.loss == nil else {
      throw ServiceFailure("service.notReady", .unavailable)
    }
    let ready = JSONMember(name: "status", value: .string("ready"))
    guard context.isFromHere(request) else { return .json(.object([ready])) }
    let vitals = await instance.vitals(door.record)
    let members: [(String, JSONValue?)] = [
      ("status", .string("ready")), ("position", .integer(Int64(vitals.position))),
      ("verified", .integer(Int64(vitals.verified))),
      ("lastBackup", vitals.lastBackup.map { .string($0.description) }),
      ("lastClockRound", rounds.last.map { .string($0.description) }),
      ("diskFree", vitals.room.map { .integer(Int64($0.free)) }),
      ("writing", .bool(!door.isShort())),
    ]
    return .json(
      .object(
        members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
  }

  @Sendable private func page(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    guard context.isFromHere(request) else { throw Refusal("http.routeUnknown") }
    let vitals = await instance.vitals(door.record)
    let process = ProcessVitals()
    let now = door.now()
    func age(_ moment: Instant?) -> Int64? {
      moment.map { (now.milliseconds - $0.milliseconds) / 1_000 }
    }
    var page = MetricsPage()
    metrics.write(to: &page)
    page.gauge("mesa_log_position", "Entries in the log.", vitals.position)
    page.gauge(
      "mesa_log_checkpoint_position", "Entries under the last signed checkpoint.", vitals.verified)
    page.gauge(
      "mesa_views_lag", "Entries that the views do not know.", vitals.position - vitals.views)
    page.gauge("mesa_http_connections", "Open connections.", connections.count)
    page.gauge("mesa_disk_free_bytes", "Room on the disk of the data.", vitals.room?.free)
    page.gauge(
      "mesa_disk_short", "1 while nothing is written for want of room.", door.isShort() ? 1 : 0)
    page.gauge(
      "mesa_backup_age_seconds", "Since the last backup was made.", age(vitals.lastBackup))
    page.gauge(
      "mesa_clock_round_age_seconds", "Since terms were last looked through.", age(rounds.last))
    page.gauge(
      "mesa_certificate_seconds_left", "Until the certificate expires.",
      age(certificate?.expires).map { -$0 })
    page.gauge("process_resident_memory_bytes", "Memory in use.", process.resident)
    page.gauge("process_open_fds", "Open files and connections.", process.descriptors)
    page.gauge("process_max_fds", "How many there may be.", process.descriptorLimit)
    return .text(page.text, MetricsPage.mediaType)
  }
}

extension WebContext {
  /// From this machine itself, and not for somebody else by a proxy.
  func isFromHere(_ request: Request) -> Bool {
    ["127.0.0.1", "::1", ClientAddress.local].contains(address.address)
      && request.headers[.forwardedFor] == nil && request.headers[.forwarded] == nil
  }
}
