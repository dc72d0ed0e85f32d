extension Adviser {
  /// Whether another value of one fact, all else as it is, would give another answer: another word,
  /// other conditions, or other duties.
  ///
  /// For showing what was taken for granted: of a dozen assumptions one or two matter, and the wrong
  /// one is not found among the others. While a fact is unknown any of them may matter.
  public func wouldChange(_ answer: Answer, with fact: Int) -> Bool {
    guard answer.situation.complete != nil else { return true }
    let now = gist(answer.situation)
    return document.facts[fact].values.indices.contains { value in
      guard value != answer.situation[fact] else { return false }
      var other = answer.situation
      other[fact] = value
      return gist(other) != now
    }
  }
}
