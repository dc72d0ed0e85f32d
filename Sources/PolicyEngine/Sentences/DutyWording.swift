extension Wording {
  /// What must hold first, or how, a part each: “first ask the headteacher”.
  func provisions(_ provisions: [Provision]) -> [String] {
    let permissions = provisions.filter { $0.kind == "permission" }.map {
      metadata.title(ofRole: $0.name)
    }
    var parts: [String] = []
    if !permissions.isEmpty {
      parts.append("this needs the permission of " + EnglishList.and(permissions))
    }
    let checks = provisions.filter { $0.kind == "check" }.map(\.name.spaced)
    if !checks.isEmpty { parts.append("check first: " + EnglishList.and(checks)) }
    for provision in provisions {
      switch provision {
      case .permission, .check: continue
      case .ask(let role): parts.append("ask \(metadata.title(ofRole: role)) first")
      case .manner(let words): parts.append("do it like this: " + person.rewrite(words))
      }
    }
    return parts
  }

  /// Who hears of it, by when, how often and what is kept, a part each.
  func duty(_ norm: Norm) -> [String] {
    var parts: [String] = []
    let time = norm.within.map(limit)
    if !norm.reportTo.isEmpty {
      let roles = EnglishList.and(norm.reportTo.map { metadata.title(ofRole: $0) })
      parts.append("report to \(roles)" + (time.map { " " + $0 } ?? ""))
    } else if let time {
      parts.append("do it " + time)
    }
    if let every = norm.every { parts.append("do it " + interval(every)) }
    if let record = norm.record { parts.append("keep a record: " + person.rewrite(record)) }
    return parts
  }

  /// “within 1 school day”, “at once”, “promptly (no number is set)”.
  func limit(_ deadline: Deadline) -> String {
    guard let span = deadline.set else { return vague(deadline) }
    return span.unit == .now ? "at once" : "within \(span)"
  }

  /// “every month”, “every 2 weeks”, “regularly (no number is set)”.
  func interval(_ deadline: Deadline) -> String {
    guard let span = deadline.set else { return vague(deadline) }
    if span.unit == .now { return "at once" }
    return "every " + (span.count == 1 ? span.unit.rawValue : "\(span)")
  }

  private func vague(_ deadline: Deadline) -> String {
    deadline.text.isEmpty ? "with no time set" : "“\(deadline.text)” (no number is set)"
  }
}
