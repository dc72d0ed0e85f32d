/// Answers of which one may be chosen, each a target as wide as the column.
struct RadioGroup: Sendable {
  let field: Field
  let choices: [Field.Choice]
  let chosen: String?

  var html: HTML {
    let content: HTML = """
      \(field.explanation)<div class="radios">
      \(each: choices.enumerated(), { radio($0.element, at: $0.offset) })</div>
      """
    return field.isHeading ? underHeading(content) : underLegend(content)
  }

  private var classes: String { field.error == nil ? "field" : "field field--wrong" }

  private func underLegend(_ content: HTML) -> HTML {
    """
    <fieldset class="\(classes)"\(attribute: "aria-describedby", field.description)>
    <legend class="field__legend"><span class="field__label">\(field.label)</span></legend>
    \(content)
    </fieldset>

    """
  }

  /// A page that asks one thing has the question for its title, and the group is named by it.
  private func underHeading(_ content: HTML) -> HTML {
    """
    <div class="\(classes)" role="radiogroup" aria-labelledby="\(field.name)-heading"\
    \(attribute: "aria-describedby", field.description)>
    <h1 class="field__heading" id="\(field.name)-heading">\(field.label)</h1>
    \(content)
    </div>

    """
  }

  /// The first one bears the field's own name, so that the error summary leads to it.
  private func radio(_ choice: Field.Choice, at index: Int) -> HTML {
    let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
    let hintID = choice.hint.map { _ in id + "-hint" }
    let hint = choice.hint.map { "<p class=\"radios__hint\" id=\"\(id)-hint\">\($0)</p>\n" as HTML }
    return """
      <div class="radios__item">
      <input class="radios__input" type="radio" id="\(id)" name="\(field.name)" \
      value="\(choice.value)"\(attribute: "aria-describedby", hintID)\
      \(flag: "checked", choice.value == chosen)>
      <label class="radios__label" for="\(id)">\(choice.label)</label>
      \(hint)</div>

      """
  }
}
