/// One question of a form: label above, hint under it, error beside it, then the control.
package struct Field: Illustrated {
  /// What a person answers with.
  package enum Control: Sendable {
    case text(value: String)
    case area(value: String, rows: Int)
    case select([Choice], chosen: String?)
    case radios([Choice], chosen: String?)
    case file(accept: String)
  }

  /// One of the answers to choose from.
  package struct Choice: Sendable, Hashable {
    let value: String
    let label: String
    let hint: String?

    /// A value that the form sends, and the words that a person reads for it.
    package init(_ value: String, _ label: String, hint: String? = nil) {
      self.value = value
      self.label = label
      self.hint = hint
    }
  }

  let name: String
  let label: String
  let hint: String?
  let error: String?
  let control: Control
  let isHeading: Bool

  /// A field; its label is the page's heading where the page asks nothing else.
  package init(
    _ name: String, label: String, hint: String? = nil, error: String? = nil, control: Control,
    isHeading: Bool = false
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.error = error
    self.control = control
    self.isHeading = isHeading
  }

  package var html: HTML {
    if case .radios(let choices, let chosen) = control {
      return RadioGroup(field: self, choices: choices, chosen: chosen).html
    }
    let caption: HTML = "<label class=\"field__label\" for=\"\(name)\">\(label)</label>"
    return """
      <div class="field\(if: error != nil, " field--wrong")">
      \(if: isHeading, "<h1 class=\"field__heading\">\(caption)</h1>", else: caption)
      \(explanation)\(input)
      </div>

      """
  }

  /// Hint and error, which a screen reader reads with the control.
  var explanation: HTML {
    """
    \(with: hint, { "<p class=\"field__hint\" id=\"\(name)-hint\">\($0)</p>\n" })\
    \(with: error, { message in
      """
      <p class="field__error" id="\(name)-error"><span class="hidden">Error: </span>\(message)</p>

      """
    })
    """
  }

  /// The identifiers of hint and error, for `aria-describedby`.
  var description: String? {
    let parts = [hint.map { _ in name + "-hint" }, error.map { _ in name + "-error" }]
    let present = parts.compactMap(\.self)
    return present.isEmpty ? nil : present.joined(separator: " ")
  }

  /// The attributes that every kind of control has.
  private var attributes: HTML {
    """
     id="\(name)" name="\(name)"\(attribute: "aria-describedby", description)\
    \(attribute: "aria-invalid", error == nil ? nil : "true")
    """
  }

  private var input: HTML {
    switch control {
    case .text(let value):
      "<input class=\"field__input\" type=\"text\"\(attributes) value=\"\(value)\">"
    case .area(let value, let rows):
      // A line end right after the tag is dropped by browsers, so one of our own goes first.
      "<textarea class=\"field__input\" rows=\"\(rows)\"\(attributes)>\n\(value)</textarea>"
    case .select(let choices, let chosen):
      """
      <select class="field__input"\(attributes)>
      \(each: choices, { choice in
        """
        <option value="\(choice.value)"\(flag: "selected", choice.value == chosen)>\
        \(choice.label)</option>

        """
      })</select>
      """
    case .file(let accept):
      "<input class=\"field__file\" type=\"file\" accept=\"\(accept)\"\(attributes)>"
    case .radios: .empty
    }
  }
}
