/// A value that a form carries along unseen.
package struct HiddenField: Sendable, Hashable {
  let name: String
  let value: String

  /// A value under the name that the form sends.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var html: HTML { "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n" }
}

extension [HiddenField] {
  /// What was typed and chosen so far, so that a form's next answer loses none of it.
  package init(saying words: String?, facts: [FactChoice]) {
    self = facts.map { HiddenField($0.fact, $0.value) }
    if let words, !words.isEmpty { insert(HiddenField(Paths.sayKey, words), at: 0) }
  }
}
