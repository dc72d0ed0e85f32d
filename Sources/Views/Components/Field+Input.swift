extension Field {
  /// The control itself, for those that are one element.
  var input: HTML {
    switch control {
    case .text(let value): line("text", value)
    case .email(let value): line("email", value, attributes: " spellcheck=\"false\"")
    case .password: line("password", "")
    case .code(let value, let isDigits):
      line(
        "text", value, isShort: true,
        attributes: """
          \(if: isDigits, " inputmode=\"numeric\"") autocapitalize="none" spellcheck="false"
          """)
    case .day(let value): line("text", value, isShort: true)
    case .area(let value, let rows): area(value, rows, kind: "")
    case .note(let value): area(value, 4, kind: " field__input--note")
    case .select(let choices, let chosen): select(choices, chosen)
    case .file(let accept):
      "<input class=\"field__file\" type=\"file\" accept=\"\(accept)\"\(attributes)>"
    case .radios, .checkboxes: .empty
    }
  }

  /// The attributes that every kind of control has.
  private var attributes: HTML {
    """
     id="\(name)" name="\(name)"\(attribute: "autocomplete", completion)\
    \(attribute: "aria-describedby", description)\
    \(attribute: "aria-invalid", error == nil ? nil : "true")
    """
  }

  private var completion: String? {
    if let autocomplete { return autocomplete }
    if case .password(let isNew) = control { return isNew ? "new-password" : "current-password" }
    return nil
  }

  private func line(
    _ type: String, _ value: String, isShort: Bool = false, attributes more: HTML = .empty
  ) -> HTML {
    """
    <input class="field__input\(if: isShort, " field__input--short")" type="\(type)"\(attributes)\
    \(more) value="\(value)">
    """
  }

  private func area(_ value: String, _ rows: Int, kind: String) -> HTML {
    // A line end right after the tag is dropped by browsers, so one of our own goes first.
    """
    <textarea class="field__input\(kind)" rows="\(rows)"\(attributes)>
    \(value)</textarea>
    """
  }

  private func select(_ choices: [Choice], _ chosen: String?) -> HTML {
    """
    <select class="field__input"\(attributes)>
    \(each: choices, { choice in
      """
      <option value="\(choice.value)"\(flag: "selected", choice.value == chosen)>\
      \(choice.label)</option>

      """
    })</select>
    """
  }
}
