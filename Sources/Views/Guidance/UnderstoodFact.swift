/// One thing that the answer rests on, shown as a chip that leads to the page where it is changed.
package struct UnderstoodFact: Sendable {
  /// Where the value came from, because a guess must never look like something said.
  package enum Origin: Sendable {
    /// Read out of what was typed.
    case said
    /// Picked by the person.
    case chosen
    /// Taken until somebody says otherwise.
    case assumed
    /// The person said that they do not know.
    case unknown
  }

  /// The fact as a short label, such as "Who with".
  let label: String
  let value: String
  let origin: Origin
  /// Where it is changed; nothing when it cannot be.
  let change: Address?

  /// A fact and its value in words; without a way to change it, it is known for certain.
  package init(_ label: String, _ value: String, origin: Origin, change: Address?) {
    self.label = label
    self.value = value
    self.origin = origin
    self.change = change
  }

  var html: HTML {
    let words: HTML = """
      <span class="fact__label">\(label)\(if: origin == .assumed, " (taken as)")</span> \
      <span class="fact__value">\(value)</span>
      """
    guard let change else {
      return "<li><span class=\"fact fact--fixed\">\(words)</span></li>\n"
    }
    return """
      <li><a class="fact\(if: origin == .assumed, " fact--assumed")\
      \(if: origin == .unknown, " fact--unknown")" href="\(change)">\(words) \
      <span class="fact__change">Change</span></a></li>

      """
  }
}

extension [UnderstoodFact] {
  var html: HTML {
    guard !isEmpty else { return "<p>Nothing that the policy has a word for.</p>\n" }
    return "<ul class=\"facts\">\n\(each: self, \.html)</ul>\n"
  }
}
