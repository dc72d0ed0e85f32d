// swift-tools-version: 6.2
import PackageDescription

// Measures the engine from outside, as a program that depends on it would use it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "chaperone", path: "..")],
  targets: [
    .executableTarget(
      name: "policy-bench",
      dependencies: [.product(name: "PolicyEngine", package: "chaperone")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
