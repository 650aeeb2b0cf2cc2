import MesaService
import ServiceLifecycle

/// What goes on beside the requests: views that follow the log, and what falls due by itself.
struct Upkeep: Service {
  let client: LocalClient
  let rounds: ClockRounds

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { try? await client.followViews() }
        group.addTask {
          while !Task.isCancelled {
            // What cannot be done now, for want of room or of an answer to a restore, is done by a
            // later round.
            if (try? await client.clockRound(dryRun: false)) != nil {
              rounds.passed(at: client.handler.now())
            }
            try? client.keepTokenUses()
            try? await Task.sleep(for: .seconds(60))
          }
        }
        await group.waitForAll()
      }
    }
  }
}
