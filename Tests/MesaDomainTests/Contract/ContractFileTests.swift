import Canonical
import Foundation
import TestSupport
import Testing

@testable import MesaDomain

/// `make print` writes them anew after a wanted change.
@Suite struct `Contracts on disk` {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let protocols = package.appending(path: "Protocols")

  @Test(arguments: Contracts.files.map(\.path))
  func `say what the code says`(path: String) throws {
    let text = try #require(Contracts.files.first { $0.path == path }).text
    try compare(Self.protocols.appending(path: path), text)
  }

  @Test func `the straight readings are those of the payloads`() throws {
    try compare(
      Self.package.appending(path: "Sources/MesaDomain/Reading/StraightPayloads.swift"),
      StraightReadings.text)
  }

  private func compare(_ file: URL, _ text: String) throws {
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
