package import Essentials

/// One version on its way to being in force: what has been done, and what is next.
package struct VersionPage: Page {
  /// A signature.
  package struct Signature: Sendable {
    let name: String
    let office: String
    let at: HTML
    let note: String?

    /// Who signed, for which office, when; the note says whether they stood in.
    package init(name: String, office: String, at: Moment, note: String? = nil) {
      self.name = name
      self.office = office
      self.at = at.short
      self.note = note
    }

    /// Who signed on paper, for which office, on which day, and who entered it here.
    package init(
      name: String, office: String, onPaperOn day: CivilDate, enteredBy: String,
      note: String? = nil
    ) {
      self.name = name
      self.office = office
      at = "signed on paper on \(day.words), entered by \(name: enteredBy)"
      self.note = note
    }
  }

  let frame: Frame
  let name: String
  let id: String
  let status: PoliciesPage.Status
  let steps: [Milestones.Milestone]
  let action: Link?
  let signatures: [Signature]
  let start: CSRFField?
  let withdrawal: CSRFField?
  let withdrawalWords: String
  let digest: String
  let links: [Link]
  let marks: [ParagraphMark]

  /// A version by its name with the steps to being in force and the one action that is next for
  /// this reader.
  ///
  /// `start` lets the reader send a draft for review, `withdrawal` take their own signature back,
  /// or those that they entered, in these words; `digest` is the SHA-256 of the
  /// text in hexadecimal digits.
  package init(
    frame: Frame, name: String, id: String, status: PoliciesPage.Status,
    steps: [Milestones.Milestone], action: Link? = nil, start: CSRFField? = nil,
    signatures: [Signature] = [], withdrawal: CSRFField? = nil,
    withdrawalWords: String = "Take my signature back", digest: String, links: [Link] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.name = name
    self.id = id
    self.status = status
    self.steps = steps
    self.action = action
    self.start = start
    self.signatures = signatures
    self.withdrawal = withdrawal
    self.withdrawalWords = withdrawalWords
    self.digest = digest
    self.links = links
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Version \(name)", current: .desk, breadcrumbs: [.desk(frame), .policies],
      main: """
        \(PageHeading("Version \(name)", marks: marks).html)\
        <p class="status">\(status.html)</p>
        \(Milestones(steps).html)\
        \(with: start, { Form(to: Paths.review(id), token: $0, button: Button("Start the review")).html })\
        \(with: action, { $0.button() })\
        \(signed)\(if: !links.isEmpty, "<h2>Read it</h2>\n\(links.html)")\(fingerprint)
        """
    ).html
  }

  private var signed: HTML {
    guard !signatures.isEmpty else { return .empty }
    let table = DataTable(
      "Who signed this text",
      columns: [.init("Name"), .init("As"), .init("When")],
      rows: signatures.map { signature in
        [
          "\(name: signature.name)",
          "\(signature.office)\(with: signature.note, { " (\($0))" })", signature.at,
        ]
      })
    return """
      <h2>Signatures</h2>
      \(table.html)\
      \(with: withdrawal, { token in
        Form(
          to: Paths.withdrawSignature(id), token: token,
          button: Button(withdrawalWords, style: .outlined)
        ).html
      })
      """
  }

  private var fingerprint: HTML {
    """
    <h2>Which text this is</h2>
    <p>A signature and an acknowledgement count for this text and no other. Its SHA-256 digest
    is:</p>
    <p class="digest"><code>\(digest.inGroups(of: 8))</code></p>

    """
  }
}
