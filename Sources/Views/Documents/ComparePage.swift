/// Two versions of a policy side by side: first for whom something changes, then the words.
package struct ComparePage: Page {
  let frame: Frame
  /// Versions that the program knows, to choose from; empty when it knows only the one in force.
  let versions: [Field.Choice]
  let chosenVersion: String?
  /// What was pasted, so that it is never lost.
  let pasted: String
  let errors: [FieldError]
  /// Unseen fields that the form must send, such as the token against forged requests.
  let carried: [HiddenField]
  let result: Comparison?

  /// The form alone, or the result with the form folded below it.
  package init(
    frame: Frame, versions: [Field.Choice] = [], chosenVersion: String? = nil,
    pasted: String = "", errors: [FieldError] = [], carried: [HiddenField] = [],
    result: Comparison? = nil
  ) {
    self.frame = frame
    self.versions = versions
    self.chosenVersion = chosenVersion
    self.pasted = pasted
    self.errors = errors
    self.carried = carried
    self.result = result
  }

  /// The names of the form's fields.
  package enum Names {
    /// A version that the program knows.
    package static let version = "version"
    /// The pasted text of another one.
    package static let text = "text"
    /// The file of another one.
    package static let file = "file"
  }

  package var html: HTML {
    Layout(
      frame, title: errors.isEmpty ? "Compare versions" : "Error: Compare versions",
      current: .compare,
      main: """
        \(ErrorSummary(errors).html)\
        \(PageHeading("Compare versions", lead: lead).html)\
        \(with: result, \.html)\
        \(if: result == nil, form, else: Disclosure("Compare with another version", content: form).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    See whose answers a new version changes, before anybody has to live by it. Only those people
    need to read it again.
    """
  }

  private var form: HTML {
    """
    <form class="compare" action="\(Paths.compare)" method="post" enctype="multipart/form-data">
    \(each: carried, \.html)\(if: !versions.isEmpty, choice)\
    \(Field(
      Names.text, label: "Paste the other version",
      hint: "The whole policy file, with its rules.",
      error: errors.message(for: Names.text), control: .area(value: pasted, rows: 8)
    ).html)\
    \(Field(
      Names.file, label: "Or choose its file", hint: "A Markdown file of at most 2 MB.",
      error: errors.message(for: Names.file), control: .file(accept: ".md,.markdown,.txt")
    ).html)\
    \(Button("Compare with the policy in force").html)
    </form>

    """
  }

  private var choice: HTML {
    Field(
      Names.version, label: "Choose a version", error: errors.message(for: Names.version),
      control: .select([Field.Choice("", "None of these")] + versions, chosen: chosenVersion)
    ).html
  }
}
