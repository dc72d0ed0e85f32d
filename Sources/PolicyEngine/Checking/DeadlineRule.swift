/// Duties with a time that nobody can compute.
struct DeadlineRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    policy.norms.indices.compactMap { index in
      sentence(index, policy).map { sentence in
        policy.about(
          [index],
          PolicyFinding(
            .deadlineWithoutNumber, sentence,
            help: "Agree a number and write it as “set”, with “agreed-by”. "
              + "Until then nobody can be reminded in time."))
      }
    }
  }

  private func sentence(_ index: Int, _ policy: CheckedPolicy) -> String? {
    let norm = policy.norms[index]
    let name = policy.names.norm(index).sentenceStart
    if let every = norm.every, every.set == nil {
      return "\(name) says “\(every.text)” and gives no number."
    }
    if let within = norm.within {
      if within.set != nil { return nil }
      return within.isUnstated
        ? "\(name) asks for a report and gives no time."
        : "\(name) says “\(within.text)” and gives no number."
    }
    guard norm.modality == .must, !norm.reportTo.isEmpty else { return nil }
    return "\(name) asks for a report and gives no time."
  }
}

extension Deadline {
  /// Whether the policy has no word for the time.
  var isUnstated: Bool { text.isEmpty || text.lowercased() == "not stated" }
}
