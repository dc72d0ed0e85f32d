// swift-tools-version: 6.2
import PackageDescription

// One program for all targets, so that they are built once; `Fuzz/run` chooses by FUZZ_TARGET.
// It is built with `--sanitize fuzzer`, which brings libFuzzer's own main function.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "chaperone", path: "..")],
  targets: [
    .executableTarget(
      name: "policy-fuzz",
      dependencies: [.product(name: "PolicyEngine", package: "chaperone")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-parse-as-library"]),
      ])
  ],
  swiftLanguageModes: [.v6]
)
