/// The exact sentence that a person agrees to; kept with every acknowledgement.
package struct ConsentSentence: Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  package let text: String

  /// The sentence for a version: it names the text by title, its own name and digest, so that nobody can
  /// say later that another one was meant.
  package init(title: String, version: PolicyVersion) {
    text =
      "I have read the \(title.titleInSentence), version \(version.called) "
      + "(\(version.digest.short)), and I will keep to it."
  }

  /// The sentence.
  package var description: String { text }
}

extension String {
  /// A title inside a sentence: “Social media policy” becomes “social media policy”; capitals of
  /// abbreviations stay.
  package var titleInSentence: String {
    let second = dropFirst().first
    guard second?.isLowercase ?? false else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
