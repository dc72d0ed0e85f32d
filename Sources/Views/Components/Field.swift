/// One question of a form: label above, hint under it, error beside it, then the control.
package struct Field: Illustrated {
  /// What a person answers with.
  package enum Control: Sendable {
    case text(value: String)
    /// An address for e-mail, with the keyboard that has an at sign.
    case email(value: String)
    /// A secret, which is never shown and never comes back with the form.
    case password(isNew: Bool)
    /// A short code that somebody reads off something, digits or letters.
    case code(value: String, isDigits: Bool)
    /// A day as it was typed; `TypedDay` reads it.
    case day(value: String)
    /// A long text of which every sign counts, such as a policy.
    case area(value: String, rows: Int)
    /// A few sentences.
    case note(value: String)
    case select([Choice], chosen: String?)
    case radios([Choice], chosen: String?)
    case checkboxes([Choice], chosen: Set<String>)
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
  let autocomplete: String?

  /// A field; its label is the page's heading where the page asks nothing else.
  ///
  /// `autocomplete` says what about the reader themselves is asked for, so that a browser can
  /// fill it in (WCAG 2.2, 1.3.5); facts about other people leave it out.
  package init(
    _ name: String, label: String, hint: String? = nil, error: String? = nil, control: Control,
    isHeading: Bool = false, autocomplete: String? = nil
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.error = error
    self.control = control
    self.isHeading = isHeading
    self.autocomplete = autocomplete
  }

  package var html: HTML {
    switch control {
    case .radios(let choices, let chosen):
      return ChoiceGroup(
        field: self, choices: choices, chosen: chosen.map { [$0] } ?? [], type: .radio
      ).html
    case .checkboxes(let choices, let chosen):
      return ChoiceGroup(field: self, choices: choices, chosen: chosen, type: .checkbox).html
    default: break
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
    \(with: shownHint, { "<p class=\"field__hint\" id=\"\(name)-hint\">\($0)</p>\n" })\
    \(with: error, { message in
      """
      <p class="field__error" id="\(name)-error"><span class="hidden">Error: </span>\(message)</p>

      """
    })
    """
  }

  /// The hint, with an example where there is a form to keep to.
  private var shownHint: String? {
    guard case .day = control else { return hint }
    return [hint, "Such as 9 June 2025."].compactMap(\.self).joined(separator: " ")
  }

  /// The identifiers of hint and error, for `aria-describedby`.
  var description: String? {
    let parts = [shownHint.map { _ in name + "-hint" }, error.map { _ in name + "-error" }]
    let present = parts.compactMap(\.self)
    return present.isEmpty ? nil : present.joined(separator: " ")
  }
}
