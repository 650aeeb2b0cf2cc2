import ServiceLifecycle

/// Says that the service ends, as soon as it is told to.
struct Farewell: Service {
  let supervisor: Supervisor

  func run() async throws {
    try await gracefulShutdown()
    supervisor.tell("STOPPING=1")
  }
}
