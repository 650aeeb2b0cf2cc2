// swift-tools-version: 6.2
import PackageDescription

/// Set by `.ci/run`: our own warnings stop the build, those of packages do not.
let strict = Context.environment["MESA_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(
  name: "HummingbirdTesting", package: "hummingbird")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPTypesHTTP1: Target.Dependency = .product(
  name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let hummingbirdTLS: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let nioTLS: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let nioCompression: Target.Dependency = .product(
  name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let configuration: Target.Dependency = .product(
  name: "Configuration", package: "swift-configuration")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let httpClient: Target.Dependency = .product(
  name: "AsyncHTTPClient", package: "async-http-client")

let package = Package(
  name: "mesa-local",
  products: [
    .executable(name: "mesa", targets: ["mesa"]),
    .executable(name: "mesa-bench", targets: ["mesa-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(
      url: "https://github.com/apple/swift-configuration", exact: "1.4.0",
      traits: ["YAML", "CommandLineArguments"]),
    .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
  ],
  targets: [
    // What both the domain and the log are written in: canonical JSON and instants.
    .target(name: "Canonical", swiftSettings: settings),
    .target(name: "MesaDomain", dependencies: ["Canonical"], swiftSettings: settings),
    .target(
      name: "EventLog", dependencies: ["Canonical", grdb, sqlite, crypto, collections],
      swiftSettings: settings),
    // The profiles of Protocols/coordination and the auditors' verifier, compiled in: the product
    // is one file.
    .target(
      name: "CoordinationProfiles", path: "Protocols",
      exclude: ["events", "commands", "permissions.csv", "rules.csv", "asvs.csv"],
      sources: [
        "APIContract.swift", "AuditorsBundle.swift", "AuditorsVerifier.swift",
        "CoordinationProfiles.swift",
      ],
      resources: [
        .embedInCode("coordination/generic-l40.yaml"),
        .embedInCode("coordination/es-mc-mesa-cavi.yaml"),
        .embedInCode("coordination/es-ga-mesa-cim.yaml"),
        .embedInCode("coordination/es-ex-red-oficinas.yaml"),
        .embedInCode("coordination/es-ib-taula-mancomunada.yaml"),
        .embedInCode("api/openapi.yaml"),
        .embedInCode("reports/report.schema.json"),
        .embedInCode("verifier/verify.py"),
        .embedInCode("bundle/README.txt"),
        .embedInCode("bundle/LEEME.txt"),
      ],
      swiftSettings: settings),
    .target(
      name: "MesaService",
      dependencies: [
        "Canonical", "MesaDomain", "EventLog", "CoordinationProfiles", grdb, sqlite, crypto,
        cryptoExtras, collections, logging, httpClient, nio, nioHTTP, "Yams",
      ],
      swiftSettings: settings),
    .target(
      name: "MesaDocuments", dependencies: ["Canonical", "MesaDomain", "MesaService"],
      swiftSettings: settings),
    // The same instance for other programs: HTTP, and nothing that decides.
    .target(
      name: "MesaWeb",
      dependencies: [
        "Canonical", "MesaDomain", "EventLog", "MesaService", "MesaDocuments", hummingbird,
        hummingbirdCore, httpTypes, nio, nioHTTP, nioHTTPTypes, crypto, logging, lifecycle, signals,
        hummingbirdTLS, nioTLS, nioCompression, nioPosix, configuration, jwt, httpClient,
        nioHTTPTypesHTTP1, "CoordinationProfiles", "Yams",
      ],
      swiftSettings: settings),
    // An instance that a service keeps, for user interfaces elsewhere.
    .target(
      name: "MesaRemote",
      dependencies: ["Canonical", "MesaDomain", "MesaService", httpClient, nio, nioHTTP, nioTLS],
      swiftSettings: settings),
    .executableTarget(
      name: "mesa",
      dependencies: [
        "Canonical", "CoordinationProfiles", "MesaDomain", "EventLog", "MesaService",
        "MesaDocuments", "MesaRemote", "MesaWeb", arguments, logging,
      ],
      swiftSettings: settings),
    // The anchors of mesa-bench: what plain C makes of the same SQLite, tables and indexes.
    .target(name: "CAnchor", linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "mesa-bench",
      dependencies: [
        "CAnchor", "Canonical", "MesaDomain", "EventLog", "MesaService", "MesaDocuments", "MesaWeb",
        hummingbird, logging, arguments,
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Canonical", "MesaDomain", "EventLog", "MesaService"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .target(name: "TestReader", path: "Tests/TestReader", swiftSettings: settings),
    .testTarget(name: "CanonicalTests", dependencies: ["Canonical"], swiftSettings: settings),
    .testTarget(
      name: "EventLogTests", dependencies: ["Canonical", "EventLog", grdb, crypto],
      swiftSettings: settings),
    .testTarget(
      name: "MesaDomainTests",
      dependencies: ["Canonical", "MesaDomain", "MesaService", "TestReader", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MesaServiceTests",
      dependencies: [
        "Canonical", "MesaDomain", "EventLog", "MesaService", "MesaDocuments", "TestReader",
        "TestSupport", grdb, crypto,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "MesaWebTests",
      dependencies: [
        "Canonical", "EventLog", "MesaDomain", "MesaRemote", "MesaService", "MesaWeb", hummingbird,
        hummingbirdTesting, httpTypes, nio, nioHTTP, nioEmbedded, nioTLS, "Yams",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "MesaTerminalTests",
      dependencies: ["Canonical", "MesaDocuments", "MesaService", "mesa"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
