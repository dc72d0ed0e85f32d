/// Answers of which one may be chosen, each a target as wide as the column.
struct RadioGroup: Sendable {
  let field: Field
  let choices: [Field.Choice]
  let chosen: String?

  var html: HTML {
    """
    <fieldset class="field\(if: field.error != nil, " field--wrong")"\
    \(attribute: "aria-describedby", field.description)>
    <legend class="field__legend">\
    \(if: field.isHeading, "<h1 class=\"field__heading\">\(field.label)</h1>", else: caption)\
    </legend>
    \(field.explanation)<div class="radios">
    \(each: choices.enumerated(), { radio($0.element, at: $0.offset) })</div>
    </fieldset>

    """
  }

  private var caption: HTML { "<span class=\"field__label\">\(field.label)</span>" }

  /// The first one bears the field's own name, so that the error summary leads to it.
  private func radio(_ choice: Field.Choice, at index: Int) -> HTML {
    let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
    let hintID = choice.hint.map { _ in id + "-hint" }
    return """
      <div class="radios__item">
      <input class="radios__input" type="radio" id="\(id)" name="\(field.name)" \
      value="\(choice.value)"\(attribute: "aria-describedby", hintID)\
      \(flag: "checked", choice.value == chosen)>
      <label class="radios__label" for="\(id)">\(choice.label)</label>
      \(with: choice.hint, { "<p class=\"radios__hint\" id=\"\(id)-hint\">\($0)</p>\n" })</div>

      """
  }
}
