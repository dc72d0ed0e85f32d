/// Detail that most readers do not need, folded under words that say what it is.
package struct Disclosure: Illustrated {
  let summary: String
  let about: String?
  let content: HTML
  let isOpen: Bool

  /// A folded part; `about` is read out after the summary where several on a page look alike.
  package init(_ summary: String, about: String? = nil, isOpen: Bool = false, content: HTML) {
    self.summary = summary
    self.about = about
    self.isOpen = isOpen
    self.content = content
  }

  package var html: HTML {
    """
    <details class="disclosure"\(flag: "open", isOpen)>
    <summary class="disclosure__summary">\(summary)\
    \(with: about, { "<span class=\"hidden\">, \($0)</span>" })</summary>
    <div class="disclosure__content">
    \(content)
    </div>
    </details>

    """
  }

  package static let examples: KeyValuePairs = [
    "closed": Disclosure("Why do we ask?", content: "<p>The answer depends on it.</p>"),
    "open": Disclosure("Why do we ask?", isOpen: true, content: "<p>The answer depends on it.</p>"),
  ]
}
