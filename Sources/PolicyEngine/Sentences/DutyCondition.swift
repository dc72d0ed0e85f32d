extension Condition {
  /// The condition of a duty as it is read: without “or they ask about the duty itself”.
  ///
  /// Authors write `any: [{ do: tell }, { event: worry }]` so that asking about telling and having a
  /// worry both count; “must tell when they want to tell” would say nothing.
  func asDuty(about norm: Norm, act: Int) -> Condition {
    guard norm.modality == .must else { return self }
    switch self {
    case .any(let parts):
      let rest = parts.filter { part in
        if case .test(act, let values) = part.single { return !values.isSubset(of: norm.acts) }
        return true
      }
      return rest.isEmpty || rest.count == parts.count ? self : .any(rest)
    case .all(let parts): return .all(parts.map { $0.asDuty(about: norm, act: act) })
    default: return self
    }
  }

  /// The only part of a condition with one part.
  private var single: Condition {
    if case .all(let parts) = self, parts.count == 1 { return parts[0].single }
    return self
  }
}
