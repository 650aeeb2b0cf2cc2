import Foundation
import Hummingbird
import MesaService
import Testing
import Yams

@testable import MesaWeb

/// `Protocols/api/openapi.yaml` describes what there is, and all of it.
@Suite struct `The contract of the API` {
  private static let methods: Set<String> = ["get", "post", "put", "patch", "delete"]

  private func contract() throws -> [String: Any] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Protocols/api/openapi.yaml"), encoding: .utf8)
    return try #require(try Yams.load(yaml: text) as? [String: Any])
  }

  /// `GET /api/v1/meetings/{id}`, the path of each kind of record written out.
  private func operations() throws -> Set<String> {
    let contract = try contract()
    let components = contract["components"] as? [String: Any]
    let parameters = components?["parameters"] as? [String: [String: Any]]
    let schema = parameters?["kind"]?["schema"] as? [String: Any]
    let kinds = try #require(schema?["enum"] as? [String])
    let paths = try #require(contract["paths"] as? [String: [String: Any]])
    return Set(
      paths.flatMap { path, item in
        item.keys.filter(Self.methods.contains).flatMap { method in
          (path.contains("{kind}") ? kinds : [""]).map {
            method.uppercased() + " " + path.replacing("{kind}", with: $0)
          }
        }
      })
  }

  @Test func `each route stands in it, and nothing else does`() async throws {
    let bed = try await WebBed([])
    let routes = Set(bed.server.routes.map { $0.method.rawValue + " " + $0.path })
    let described = try operations()
    #expect(routes.subtracting(described).sorted() == [])
    #expect(described.subtracting(routes).sorted() == [])
  }

  @Test func `the router has the declared routes and no others`() async throws {
    let bed = try await WebBed([])
    let declared = Set(bed.server.routes.map { $0.method.rawValue + " " + $0.path })
    let router = bed.server.routes.router(bed.server.bearer)
    #expect(Set(router.routes.map { "\($0.method.rawValue) \($0.path)" }) == declared)
  }

  @Test func `every operation says who may ask and how it fails`() throws {
    let paths = try #require(try contract()["paths"] as? [String: [String: Any]])
    for (path, item) in paths {
      for (method, operation) in item where Self.methods.contains(method) {
        let operation = try #require(operation as? [String: Any])
        let responses = try #require(operation["responses"] as? [String: Any])
        #expect(operation["operationId"] != nil, "\(method) \(path)")
        #expect(responses["default"] != nil, "\(method) \(path)")
      }
    }
  }
}
