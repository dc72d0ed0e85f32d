import Essentials

extension SchoolSettings {
  /// What is different in newer settings, as facts for the record, which identify nobody.
  func facts(changingTo newer: SchoolSettings) -> [String: String] {
    let (old, new) = (plainFacts, newer.plainFacts)
    return new.filter { old[$0.key] != $0.value }
  }

  private var plainFacts: [String: String] {
    [
      "school-hours": "\(hours.opensAt) to \(hours.closesAt)",
      "digest": "weekday \(digestWeekday) at \(digestAt)",
      "quiet-hours": "\(quietFrom) to \(quietUntil)",
      "sign-in-domain": signInDomain ?? "none",
    ]
  }
}
