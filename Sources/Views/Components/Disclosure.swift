/// Detail that most readers do not need, folded under words that say what it is.
package struct Disclosure: Illustrated {
  let summary: String
  let content: HTML
  let isOpen: Bool

  package init(_ summary: String, isOpen: Bool = false, content: HTML) {
    self.summary = summary
    self.isOpen = isOpen
    self.content = content
  }

  package var html: HTML {
    """
    <details class="disclosure"\(flag: "open", isOpen)>
    <summary class="disclosure__summary">\(summary)</summary>
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
