/// One thing that must hold before an act, or the manner of doing it.
public enum Provision: Hashable, Sendable {
  /// A record to hold, such as the permission of `parents`.
  case permission(String)
  /// A person's decision.
  case ask(String)
  /// A check to pass, such as `restricted-list`.
  case check(String)
  /// How it is to be done, in words.
  case manner(String)

  /// Reads kind and name as a norm block gives them.
  public init?(kind: String, name: String) {
    switch ProvisionKey(rawValue: kind) {
    case .permission: self = .permission(name)
    case .ask: self = .ask(name)
    case .check: self = .check(name)
    case .manner: self = .manner(name)
    case nil: return nil
    }
  }

  /// The kind, as facts settle it.
  public var kind: String {
    switch self {
    case .permission: "permission"
    case .ask: "ask"
    case .check: "check"
    case .manner: "manner"
    }
  }

  /// Whose permission, who is asked, which check, which words.
  public var name: String {
    switch self {
    case .permission(let name), .ask(let name), .check(let name), .manner(let name): name
    }
  }
}
