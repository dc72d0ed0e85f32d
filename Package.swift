// swift-tools-version: 6.2
import PackageDescription

// Boundaries that protect people are targets, boundaries that help readers are folders:
// docs/architecture.md says what each target is for and what it may import.
let package = Package(
  name: "chaperone",
  products: [
    .library(name: "PolicyEngine", targets: ["PolicyEngine"]),
    .executable(name: "chaperone", targets: ["chaperone"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(name: "Essentials"),
    .target(
      name: "PolicyEngine",
      dependencies: [.product(name: "Yams", package: "Yams"), "CZlib"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Ledger",
      dependencies: ["Essentials", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "People", dependencies: ["Essentials"]),
    .target(name: "Deadlines", dependencies: ["Essentials"]),
    .target(name: "Mailing", dependencies: ["Essentials"]),
    .target(
      name: "Policies",
      dependencies: [
        "Essentials", "PolicyEngine", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Accounts", dependencies: ["Essentials", "Vault"]),
    .target(
      name: "Storage",
      dependencies: [
        "Essentials", "Ledger", "People", "Policies", "Accounts", "Vault",
        "Deadlines",
        "Mailing",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "SQLiteDriver",
      dependencies: ["Essentials", "Storage", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "PostgresDriver", dependencies: ["Essentials", "Storage", "CLibPQ"]),
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(
      name: "Vault",
      dependencies: [
        "Essentials", "CSodium", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "Connectors",
      dependencies: [
        "Essentials", "Mailing", "CCurl",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "Papers", dependencies: ["Essentials", "CCairo"]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .target(name: "CAssets", exclude: ["assets"]),
    .target(name: "CDocuments"),
    .target(name: "Views", dependencies: ["Essentials", "CAssets"]),
    .target(
      name: "HTTPSupport",
      dependencies: [
        "Essentials", "Views", "CZlib",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "WebUI",
      dependencies: [
        "Essentials", "PolicyEngine", "People", "Policies", "Deadlines", "Accounts", "Vault",
        "Views",
        "HTTPSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "JSONAPI",
      dependencies: [
        "Essentials", "PolicyEngine", "HTTPSupport", "CDocuments",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "Composition",
      dependencies: [
        "Essentials", "Ledger", "PolicyEngine", "People", "Policies", "Deadlines", "Accounts",
        "Mailing", "Connectors", "Papers", "Storage", "SQLiteDriver", "PostgresDriver", "Vault",
        "Views", "HTTPSupport", "WebUI", "JSONAPI", "CDocuments",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Essentials", "Ledger", "PolicyEngine", "Composition",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "chaperone", dependencies: ["Commands"]),
    .target(
      name: "TestSupport",
      dependencies: [
        "Essentials", "PolicyEngine", "Storage", "SQLiteDriver", "PostgresDriver", "Accounts",
        "Vault", "Ledger", "Mailing", "Policies",
        "People", "Deadlines",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
    .testTarget(name: "EssentialsTests", dependencies: ["Essentials", "TestSupport"]),
    .testTarget(
      name: "LedgerTests",
      dependencies: [
        "Ledger", "Essentials", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "PeopleTests", dependencies: ["People", "Essentials", "TestSupport"]),
    .testTarget(name: "DeadlinesTests", dependencies: ["Deadlines", "Essentials", "TestSupport"]),
    .testTarget(
      name: "PoliciesTests",
      dependencies: [
        "Policies", "PolicyEngine", "Essentials", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "AccountsTests",
      dependencies: [
        "Accounts", "Vault", "Essentials", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "StorageProbe",
      dependencies: [
        "Storage", "Essentials", "Ledger", "People", "Policies", "Deadlines", "Accounts", "Mailing",
        "Vault", "PolicyEngine", "WebUI", "Composition", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Tests/StorageProbe"),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "StorageProbe",
        "Storage", "SQLiteDriver", "PostgresDriver", "Essentials", "Ledger", "People", "Policies",
        "PolicyEngine", "TestSupport", "Accounts", "Vault",
        "Deadlines",
        "Mailing",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Schema/Snapshots", "Mailing/Snapshots"]),
    .testTarget(
      name: "VaultTests",
      dependencies: [
        "Vault", "Essentials", "TestSupport", "CSodium",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "MailingTests",
      dependencies: [
        "Mailing", "Essentials", "Ledger", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Words/Snapshots"]),
    .testTarget(
      name: "ConnectorsTests",
      dependencies: [
        "Connectors", "Mailing", "Essentials", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      exclude: ["Servers"]),
    .testTarget(
      name: "PolicyEngineTests",
      dependencies: ["PolicyEngine", "TestSupport"],
      exclude: ["Importing/Fixtures", "PlainWords/Questions"]),
    .testTarget(
      name: "ViewsTests", dependencies: ["Views", "Essentials", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(name: "PapersTests", dependencies: ["Papers", "Essentials"]),
    .testTarget(
      name: "WebUITests",
      dependencies: [
        "StorageProbe",
        "WebUI", "JSONAPI", "Composition", "HTTPSupport", "PolicyEngine", "TestSupport", "People",
        "Policies", "Deadlines", "Mailing", "Storage", "Vault", "Essentials", "Views", "CZlib",
        "Accounts", "Connectors", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      exclude: ["Pages/Snapshots", "School/Snapshots"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Composition", "Essentials", "Ledger", "PolicyEngine", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["Snapshots"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where target.type != .system {
  let isC = target.name.hasPrefix("C") && target.name.dropFirst().first?.isUppercase == true
  if isC { continue }
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
  ]
  target.swiftSettings = settings
}
