/// Signing a version in one's own name, for one's office.
package struct SignPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The name, typed as a signature.
    package static let name = "name"
    /// That the text was read.
    package static let read = "read"
    /// A signed copy, if there is one.
    package static let copy = "copy"
  }

  let frame: Frame
  let token: CSRFField
  let version: String
  let id: String
  let name: String
  let office: String
  let standsInFor: String?
  let statement: String
  let accepted: [String]
  let typed: String
  let hasRead: Bool
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// A version, who signs it for which office, and the exact sentence that is signed.
  ///
  /// `accepted` are findings that were left as they are, with their reasons, so that nobody signs
  /// without having seen them; `carried` holds the digest of the text that was shown.
  package init(
    frame: Frame, token: CSRFField, version: String, id: String, name: String, office: String,
    standsInFor: String? = nil, statement: String, accepted: [String] = [], typed: String = "",
    hasRead: Bool = false, errors: [FieldError] = [], marks: [ParagraphMark] = [],
    carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.id = id
    self.name = name
    self.office = office
    self.standsInFor = standsInFor
    self.statement = statement
    self.accepted = accepted
    self.typed = typed
    self.hasRead = hasRead
    self.errors = errors
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "Sign version \(version)", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb("Version \(version)", Paths.version(id))],
      main: """
        \(PageHeading("Sign version \(version)", lead: lead, marks: marks).html)\
        \([Link("Read the whole text", Paths.versionText(id))].html)\
        \(if: !accepted.isEmpty, known)\
        <h2>What you sign</h2>
        <blockquote class="statement">\(statement)</blockquote>
        \(Form(
          to: Paths.sign(id), token: token, carried: carried, isUpload: true,
          button: Button("Sign as \(office)"), cancel: Link("Not now", Paths.version(id)),
          content: "\(fields.map(\.html))"
        ).html)\
        <p>Your name, your office, the day and the time are kept with the version. Until it is
        published you can take your signature back.</p>
        """
    ).html
  }

  private var lead: HTML {
    """
    You sign as \(office)\(with: standsInFor, { ", standing in for \(name: $0)" }), in your own name.
    """
  }

  private var known: HTML {
    Notice(
      .attention, heading: "What was left as it is",
      content: "<ul>\n\(each: accepted, { "<li>\($0)</li>\n" })</ul>"
    ).html
  }

  private var fields: [Field] {
    [
      Field(
        Names.read, label: "Before you sign", error: errors.message(for: Names.read),
        control: .checkboxes(
          [Field.Choice("yes", "I have read the whole text")], chosen: hasRead ? ["yes"] : [])),
      Field(
        Names.name, label: "Your name", hint: "Type it as it stands here: \(name.isolated)",
        error: errors.message(for: Names.name), control: .text(value: typed), autocomplete: "name"),
      Field(
        Names.copy, label: "A signed copy, if you signed on paper too",
        hint: "A PDF of at most 5 MB. It is kept with the version.",
        error: errors.message(for: Names.copy), control: .file(accept: ".pdf")),
    ]
  }

  private static let sentence = """
    I approve this text of the social media policy of Larkfield Primary School, version 2025-09, \
    which begins 9f86d081 884c7d65.
    """

  package static let examples: KeyValuePairs = [
    "head": SignPage(
      frame: .head, token: .example, version: "2025-09", id: "v9", name: "Grace Adeyemi",
      office: "headteacher", statement: sentence, marks: [ParagraphMark("12")],
      carried: [HiddenField("digest", VersionPage.digest)]),
    "stand-in, with findings and errors": SignPage(
      frame: .chair, token: .example, version: "2025-09", id: "v9", name: "Łukasz Żółkiewski",
      office: "chair of governors", standsInFor: "Ruth Whitcombe", statement: sentence,
      accepted: [
        "Paragraphs 39 and 46 disagree. Left, because “46 is about school matters”."
      ], typed: "Lukasz",
      errors: [
        FieldError(field: Names.read, message: "Say that you have read the text"),
        FieldError(field: Names.name, message: "Type your whole name, with every mark"),
      ]),
  ]
}
