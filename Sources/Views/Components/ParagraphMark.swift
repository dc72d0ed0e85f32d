/// The chip that stands wherever a rule acts and leads to the paragraph that says so.
///
/// A label that the paper policy does not print is shown in brackets, so that nobody looks for
/// it on the page in vain.
package struct ParagraphMark: Illustrated {
  let label: String
  let isPrinted: Bool
  let address: Address

  /// A chip for the paragraph with this label, leading to its own page unless told otherwise.
  package init(_ label: String, isPrinted: Bool = true, address: Address? = nil) {
    self.label = label
    self.isPrinted = isPrinted
    self.address = address ?? Paths.paragraph(label)
  }

  package var html: HTML {
    """
    <a class="mark" href="\(address)"><span class="mark__sign" aria-hidden="true">¶</span>\
    <span class="hidden">paragraph </span>\(shownLabel)</a>
    """
  }

  /// The label as it stands in running text.
  var shownLabel: String { isPrinted ? label : "[\(label)]" }

  package static let examples: KeyValuePairs = [
    "printed": ParagraphMark("28"),
    "sub-item": ParagraphMark("22a"),
    "not printed on paper": ParagraphMark("53a", isPrinted: false),
  ]
}

extension Sequence<ParagraphMark> {
  /// The chips side by side.
  package var html: HTML {
    "<span class=\"marks\">\(each: self, separator: " ", \.html)</span>"
  }
}
