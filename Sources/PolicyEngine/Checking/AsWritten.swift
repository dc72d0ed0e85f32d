extension PolicyDocument {
  /// The same policy as its text alone has it, so that the text's own tensions show.
  ///
  /// Left out is what the school added: overrides between paragraphs, decisions, stand-ins, and
  /// numbers for vague times. An exception that a paragraph makes to its own rule
  /// stays, and so does a number that the text gives, such as “monthly”.
  public func asWritten() -> PolicyDocument {
    var copy = self
    copy.decisions = []
    for index in copy.metadata.roles.indices { copy.metadata.roles[index].standIn = nil }
    for index in copy.norms.indices {
      let paragraph = norms[index].paragraph
      copy.norms[index].overrides.removeAll { norms[$0.norm].paragraph != paragraph }
      copy.norms[index].within = norms[index].within.flatMap(\.asWritten)
      copy.norms[index].every = norms[index].every.flatMap(\.asWritten)
    }
    return copy
  }
}

extension Deadline {
  /// The deadline with its number only where the text gives one; nil where the text has no time.
  fileprivate var asWritten: Deadline? {
    if isUnstated { return nil }
    var copy = self
    if !givesItsNumber { copy.set = nil }
    return copy
  }

  private var givesItsNumber: Bool {
    let word = text.lowercased()
    if let span = Span(word), span == set { return true }
    let adverbs: [String: Span] = [
      "daily": Span(count: 1, unit: .day), "weekly": Span(count: 1, unit: .week),
      "monthly": Span(count: 1, unit: .month), "termly": Span(count: 1, unit: .term),
      "yearly": Span(count: 1, unit: .year), "annually": Span(count: 1, unit: .year),
    ]
    return adverbs[word].map { $0 == set } ?? false
  }
}
