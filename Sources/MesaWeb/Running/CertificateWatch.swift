import MesaService
import ServiceLifecycle
import UnixSignals

/// Takes a renewed certificate: at once when told so by SIGHUP, else when it is found.
struct CertificateWatch: Service {
  let certificate: ServerCertificate
  let door: Doorkeeper

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          for await _ in await UnixSignalsSequence(trapping: .sighup) { look() }
        }
        group.addTask {
          while (try? await Task.sleep(for: .seconds(30))) != nil { look() }
        }
        await group.waitForAll()
      }
    }
  }

  func look() {
    do {
      if try certificate.reload() { door.note(.certificateTaken) }
    } catch {
      door.note(.certificateRefused)
    }
  }
}
