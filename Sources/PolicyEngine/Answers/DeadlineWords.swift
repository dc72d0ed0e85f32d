extension Deadline {
  /// The deadline as people are told it: the school's number, or the policy's own word.
  public var words: String {
    guard let set else { return text }
    if set.unit == .now { return "at once" }
    return "within " + set.description
  }
}
