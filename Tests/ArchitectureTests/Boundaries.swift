/// What each target may import: the written form of the table in `docs/architecture.md`.
///
/// The compiler refuses an import that nobody in a target's dependency closure declares, and lets one through that
/// comes in by way of another target. This table catches those. A new target needs a row here, a row in the
/// documentation, and a reason.
enum Boundaries {
  /// The target's modules, and the modules that come with the toolchain, by target.
  static let allowedImports: [String: Set<String>] = [
    "Essentials": platform,
    "PolicyEngine": platform.union(["FoundationXML", "Yams", "CZlib"]),
    "Ledger": platform.union(["Essentials", "Crypto"]),
    "People": platform.union(["Essentials"]),
    "Deadlines": platform.union(["Essentials"]),
    "Policies": platform.union(["Essentials", "PolicyEngine", "Crypto"]),
    "Accounts": platform.union(["Essentials", "Vault", "Dispatch"]),
    "Mailing": platform.union(["Essentials"]),
    "Storage": platform.union([
      "Essentials", "Ledger", "People", "Policies", "Deadlines", "Mailing", "Accounts", "Vault",
      "Crypto",
    ]),
    "SQLiteDriver": platform.union(["Essentials", "Storage", "GRDB", "Dispatch"]),
    "PostgresDriver": platform.union(["Essentials", "Storage", "CLibPQ", "Dispatch"]),
    "Vault": platform.union(["Essentials", "CSodium", "Crypto", "CryptoExtras"]),
    "Connectors": platform.union(["Essentials", "Mailing", "CCurl", "Crypto", "CryptoExtras"]),
    "Views": platform.union(["Essentials", "CAssets"]),
    "Papers": platform.union(["Essentials", "CCairo"]),
    "HTTPSupport": platform.union(["Essentials", "Views", "CZlib", "Crypto", "Logging"])
      .union(http),
    "WebUI": platform.union(http).union([
      "Essentials", "PolicyEngine", "People", "Policies", "Deadlines", "Accounts", "Vault",
      "Views", "HTTPSupport",
    ]),
    "JSONAPI": platform.union(http).union([
      "Essentials", "PolicyEngine", "HTTPSupport", "CDocuments",
    ]),
    "Composition": platform.union(system).union(http).union([
      "Essentials", "Ledger", "PolicyEngine", "People", "Policies", "Deadlines", "Accounts",
      "Mailing", "Connectors", "Papers", "Storage", "SQLiteDriver", "PostgresDriver", "Vault",
      "Views", "HTTPSupport", "WebUI", "JSONAPI", "CDocuments", "Crypto", "Logging",
      "ServiceLifecycle",
    ]),
    "Commands": platform.union(system).union([
      "Essentials", "Ledger", "PolicyEngine", "Composition", "ArgumentParser",
    ]),
    "chaperone": ["Commands"],
    "TestSupport": platform.union(system).union(http).union([
      "Essentials", "PolicyEngine", "Storage", "SQLiteDriver", "PostgresDriver", "NIOEmbedded",
      "Accounts", "Vault", "Crypto", "Ledger", "Mailing", "Policies",
      "People", "Deadlines",
    ]),
    "StorageProbe": platform.union(system).union([
      "Essentials", "Ledger", "People", "Policies", "Deadlines", "Storage", "Vault", "TestSupport",
      "Accounts", "Mailing", "PolicyEngine", "Crypto", "WebUI", "Composition",
    ]),
    "CCurl": [],
    "CCairo": [],
    "CLibPQ": [],
    "CSodium": [],
    "CZlib": [],
    "CAssets": [],
    "CDocuments": [],
  ]

  /// Targets that may show text on the terminal.
  static let mayPrint: Set<String> = ["Commands"]

  /// Targets that may read the clock, make identifiers and look at the environment.
  static let mayReadTheWorld: Set<String> = ["Composition", "Commands", "TestSupport"]

  /// The length at which a file has certainly grown a second idea.
  static let longestFile = 400

  private static let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "Synchronization",
  ]
  private static let system: Set<String> = ["Glibc", "Musl"]
  private static let http: Set<String> = ["Hummingbird", "HTTPTypes", "NIOCore"]
}
