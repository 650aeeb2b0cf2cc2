import Canonical
import Foundation
import TestSupport
import Testing

@testable import MesaDomain

/// `MESA_PRINT=1 swift test --filter MesaDomainTests` writes them anew after a wanted change.
@Suite struct `Contracts on disk` {
  private static let protocols = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Protocols")

  @Test(arguments: Contracts.files.map(\.path))
  func `say what the code says`(path: String) throws {
    let text = try #require(Contracts.files.first { $0.path == path }).text
    let file = Self.protocols.appending(path: path)
    if ProcessInfo.processInfo.environment["MESA_PRINT"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: ["commands", "events"])
  func `there is none of what is gone`(folder: String) throws {
    let found = try FileManager.default.contentsOfDirectory(
      atPath: Self.protocols.appending(path: folder).path(percentEncoded: false))
    let printed = Contracts.files.map(\.path).filter { $0.hasPrefix(folder) }
    #expect(Set(found.map { folder + "/" + $0 }).subtracting(printed) == [])
  }
}
