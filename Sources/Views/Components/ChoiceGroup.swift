/// Answers to choose from, one or several, each a target as wide as the column.
struct ChoiceGroup: Sendable {
  /// Whether one may be chosen or several.
  enum Kind: String, Sendable {
    case radio, checkbox
  }

  let field: Field
  let choices: [Field.Choice]
  let chosen: Set<String>
  let type: Kind

  var html: HTML {
    let content: HTML = """
      \(field.explanation)<div class="radios">
      \(each: choices.enumerated(), { item($0.element, at: $0.offset) })</div>
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
    <div class="\(classes)" role="\(type == .radio ? "radiogroup" : "group")" \
    aria-labelledby="\(field.name)-heading"\(attribute: "aria-describedby", field.description)>
    <h1 class="field__heading" id="\(field.name)-heading">\(field.label)</h1>
    \(content)
    </div>

    """
  }

  /// The first one bears the field's own name, so that the error summary leads to it.
  private func item(_ choice: Field.Choice, at index: Int) -> HTML {
    let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
    let hintID = "\(field.name)-\(index + 1)-hint"
    let hint = choice.hint.map { "<p class=\"radios__hint\" id=\"\(hintID)\">\($0)</p>\n" as HTML }
    return """
      <div class="radios__item">
      <input class="radios__input" type="\(type.rawValue)" id="\(id)" name="\(field.name)" \
      value="\(choice.value)"\(attribute: "aria-describedby", choice.hint.map { _ in hintID })\
      \(flag: "checked", chosen.contains(choice.value))>
      <label class="radios__label" for="\(id)">\(choice.label)</label>
      \(hint)</div>

      """
  }
}
