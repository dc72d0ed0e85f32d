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
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
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
    .target(name: "CAssets", exclude: ["assets"]),
    .target(name: "CDocuments"),
    .target(name: "Views", dependencies: ["Essentials", "CAssets"]),
    .target(
      name: "HTTPSupport",
      dependencies: [
        "Essentials", "Views", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "WebUI",
      dependencies: [
        "Essentials", "PolicyEngine", "Views", "HTTPSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
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
        "Essentials", "PolicyEngine", "Views", "HTTPSupport", "WebUI", "JSONAPI", "CDocuments",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Essentials", "PolicyEngine", "Composition",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "chaperone", dependencies: ["Commands"]),
    .target(name: "TestSupport", dependencies: ["Essentials", "PolicyEngine"]),
    .testTarget(name: "EssentialsTests", dependencies: ["Essentials"]),
    .testTarget(
      name: "PolicyEngineTests",
      dependencies: ["PolicyEngine", "TestSupport"],
      exclude: ["Importing/Fixtures", "PlainWords/Questions"]),
    .testTarget(
      name: "ViewsTests", dependencies: ["Views", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "WebUITests",
      dependencies: [
        "WebUI", "JSONAPI", "Composition", "HTTPSupport", "PolicyEngine", "TestSupport",
        "Essentials", "Views", "CZlib",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      exclude: ["Pages/Snapshots"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Composition", "PolicyEngine", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
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
