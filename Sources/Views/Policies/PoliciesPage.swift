package import Essentials

/// The school's policy through all its versions: which one is in force, who signed it, when it has
/// to be looked at again, and which other policies it counts on.
package struct PoliciesPage: Page {
  /// How far a version has come.
  package enum Status: Sendable, Hashable {
    case draft
    case signed
    case inForce(since: CivilDate)
    case coming(CivilDate)
    case superseded(until: CivilDate)
    case withdrawn
  }

  /// One version.
  package struct Version: Sendable {
    let name: String
    let address: Address
    let status: Status
    let signatures: [Signer]

    /// A version by its name, with its page, its status and who signed it.
    package init(name: String, address: Address, status: Status, signatures: [Signer] = []) {
      self.name = name
      self.address = address
      self.status = status
      self.signatures = signatures
    }
  }

  /// Somebody who signed a version.
  package struct Signer: Sendable {
    let name: String
    let detail: String

    /// A person, and as what and when they signed, as in "headteacher, 2 June 2025".
    package init(_ name: String, _ detail: String) {
      self.name = name
      self.detail = detail
    }
  }

  /// Another policy that this one names.
  package struct Linked: Sendable {
    let title: String
    let address: Address?
    let place: String?

    /// A policy by its title, and where it is: an address, or a place in words; nothing where the
    /// school has not supplied it.
    package init(_ title: String, _ address: Address? = nil, place: String? = nil) {
      self.title = title
      self.address = address
      self.place = place
    }
  }

  let frame: Frame
  let title: String
  let versions: [Version]
  let reviewOn: CivilDate?
  let reviewIsLate: Bool
  let coming: [String]
  let linked: [Linked]
  let mayChange: Bool
  let marks: [ParagraphMark]

  /// A policy by its title, its versions with the newest first, and the day of its next review
  /// with what comes before it, a sentence each.
  package init(
    frame: Frame, title: String, versions: [Version], reviewOn: CivilDate? = nil,
    reviewIsLate: Bool = false, coming: [String] = [], linked: [Linked] = [], mayChange: Bool,
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.title = title
    self.versions = versions
    self.reviewOn = reviewOn
    self.reviewIsLate = reviewIsLate
    self.coming = coming
    self.linked = linked
    self.mayChange = mayChange
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Versions of the policy", current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading(title, marks: marks).html)\
        \(SummaryList(particulars).html)\
        \(if: mayChange, Link("Bring in a new version", Paths.newVersion).button())\
        <h2>Versions</h2>
        \(list)\(others)
        """
    ).html
  }

  private var particulars: [SummaryRow] {
    let current = versions.first { if case .inForce = $0.status { true } else { false } }
    let review: HTML =
      reviewOn.map { day in
        reviewIsLate ? "\(Tag("Late", tone: .bad).html) was due on \(day.html)" : day.html
      } ?? "No day is set"
    let none: HTML = "\(Tag("None", tone: .bad).html) Nothing is permitted until one is."
    return [
      SummaryRow(
        "In force",
        detail: current.map { "<a href=\"\($0.address)\">Version \($0.name)</a>" } ?? none),
      SummaryRow("Next review", detail: "\(review)\(each: coming, { "<br>\($0)" })"),
    ]
  }

  private var list: HTML {
    guard !versions.isEmpty else {
      return EmptyState(
        "There is no version yet",
        why: "Before the first one is published nobody can be held to anything.",
        firstStep: mayChange ? Link("Bring in the policy", Paths.newVersion) : nil
      ).html
    }
    return DataTable(
      "All versions, the newest first. None is ever deleted.",
      columns: [.init("Version"), .init("Status"), .init("Signed by")],
      rows: versions.map { version in
        [
          "<a class=\"nowrap\" href=\"\(version.address)\">\(version.name)</a>",
          version.status.html,
          version.signatures.isEmpty
            ? "Nobody yet"
            : "\(each: version.signatures, separator: "<br>", { "\(name: $0.name), \($0.detail)" })",
        ]
      }
    ).html
  }

  private var others: HTML {
    guard !linked.isEmpty else { return .empty }
    return """
      <h2>Policies that it counts on</h2>
      \(SummaryList(linked.map { policy in
        SummaryRow(
          policy.title,
          detail: policy.address.map { "<a href=\"\($0)\">Read it</a>" }
            ?? policy.place.map { HTML(text: $0) }
            ?? Tag("Not supplied", tone: .attention).html)
      }).html)\
      \(if: mayChange, [Link("Say where they are", Paths.linkedPolicies)].html)
      """
  }
}

extension PoliciesPage.Status {
  /// The word that classes a version, with its day.
  var html: HTML {
    switch self {
    case .draft: Tag("Draft").html
    case .signed: Tag("Signed", tone: .attention).html
    case .inForce(let day): "\(Tag("In force", tone: .good).html) since \(day.short)"
    case .coming(let day): "\(Tag("Published", tone: .good).html) in force from \(day.short)"
    case .superseded(let day): "\(Tag("Superseded").html) until \(day.short)"
    case .withdrawn: Tag("Withdrawn").html
    }
  }
}
