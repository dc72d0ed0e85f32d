/// Every address in the program, as a pattern for the router and as a link for a page.
///
/// Both come from one place so that a link cannot lead to a route that does not exist.
package enum Paths {
  /// The first page, which leads to the question that most people come with.
  package static let home = Address(encoded: "/")
  /// The whole policy to be read.
  package static let policy = Address(encoded: "/policy")
  /// The box to ask in, and everything one can ask about.
  package static let mayI = Address(encoded: "/may-i")
  /// What the checker found.
  package static let findings = Address(encoded: "/findings")
  /// Two versions side by side; the form is sent here too.
  package static let compare = Address(encoded: "/compare")
  /// The policy as a picture.
  package static let picture = Address(encoded: "/picture")
  /// What this is, help and accessibility.
  package static let about = Address(encoded: "/about")

  /// Addresses that take something after them or carry a query, as the router spells them.
  package enum Pattern {
    /// One paragraph, by its printed label.
    package static let paragraph = "/policy/paragraphs/{label}"
    /// An answer; everything in it is in the query.
    package static let answer = "/may-i/answer"
    /// One fact of a question, to be changed.
    package static let changeFact = "/may-i/change"
    /// A file of the program, by the name that carries its digest.
    package static let asset = "/assets/{name}"
  }

  /// The query key that carries what a person typed.
  package static let sayKey = "say"
  /// The query key that names the fact to be changed.
  package static let changeKey = "change"
  /// The value of a fact that somebody has been asked for and does not know.
  package static let unknownValue = "unknown"

  /// The query key that names the person for whom the picture is drawn.
  package static let bearerKey = "who"

  /// The policy as a picture, drawn for one kind of person.
  package static func picture(for bearer: String) -> Address {
    var query = Query()
    query.add(bearerKey, bearer)
    return Address(encoded: picture.text + query.text)
  }

  /// One paragraph on a page of its own.
  package static func paragraph(_ label: String) -> Address {
    Address(encoded: "/policy/paragraphs/" + Query.encoded(label))
  }

  /// A place within the page that reads the whole policy.
  package static func policy(at anchor: String) -> Address {
    Address(encoded: "/policy#" + Query.encoded(anchor))
  }

  /// The answer to a question, which is wholly in its address and so can be kept and sent.
  package static func answer(saying words: String? = nil, facts: [FactChoice] = []) -> Address {
    Address(encoded: Pattern.answer + Query(saying: words, facts: facts).text)
  }

  /// The page that changes one fact of a question and keeps the others.
  package static func changeFact(
    _ fact: String, saying words: String? = nil, facts: [FactChoice] = []
  ) -> Address {
    var query = Query()
    query.add(changeKey, fact)
    query.add(saying: words, facts: facts)
    return Address(encoded: Pattern.changeFact + query.text)
  }
}

/// A fact of the policy and the value chosen for it, by their names in the policy.
package struct FactChoice: Sendable, Hashable {
  /// The fact's name in the policy, such as `via`.
  package let fact: String
  /// The value's name in the policy, such as `letter`.
  package let value: String

  /// A fact and a value by their names.
  package init(_ fact: String, _ value: String) {
    self.fact = fact
    self.value = value
  }
}
