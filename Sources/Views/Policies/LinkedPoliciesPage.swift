/// Saying where the policies are kept that the school's policy counts on.
package struct LinkedPoliciesPage: Page {
  /// One of them, as typed.
  package struct Linked: Sendable {
    let title: String
    let place: String

    /// A policy by its title, and where it is, as typed.
    package init(_ title: String, place: String) {
      self.title = title
      self.place = place
    }
  }

  /// The name of the field of the policy at a place in the list, from 0.
  package static func name(_ place: Int) -> String { "place-\(place)" }

  /// The name of the hidden field with the title of that policy, so that no place comes to stand under another title.
  package static func titleName(_ place: Int) -> String { "title-\(place)" }

  let frame: Frame
  let token: CSRFField
  let linked: [Linked]
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The form, with what is known or was typed.
  package init(
    frame: Frame, token: CSRFField, linked: [Linked], errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.linked = linked
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Where the other policies are", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Versions of the policy", Paths.policies)],
      main: """
        \(PageHeading("Where the other policies are", lead: lead, marks: marks).html)\
        \(Form(
          to: Paths.linkedPolicies, token: token,
          carried: linked.enumerated().map { HiddenField(Self.titleName($0.offset), $0.element.title) },
          button: Button("Keep these places"),
          cancel: Link("Back to the versions", Paths.policies),
          content: "\(each: linked.enumerated(), { field($0.offset, $0.element).html })"
        ).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    The policy counts on these. Give an address that begins with https, or say where the paper is, such
    as “in the staff room”. What is left empty shows as not supplied.
    """
  }

  private func field(_ place: Int, _ linked: Linked) -> Field {
    Field(
      Self.name(place), label: linked.title, error: errors.message(for: Self.name(place)),
      control: .text(value: linked.place))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": LinkedPoliciesPage(
      frame: .office, token: .example,
      linked: [
        Linked(
          "Child protection and safeguarding policy",
          place: "https://www.larkfield.example/policies/safeguarding"),
        Linked("Staff code of conduct", place: "On paper in the staff room"),
        Linked("Mobile phone policy", place: ""),
      ], marks: [ParagraphMark("8")]),
    "errors": LinkedPoliciesPage(
      frame: .office, token: .example,
      linked: [Linked("Mobile phone policy", place: "Somewhere in a very long sentence")],
      errors: [
        FieldError(field: name(0), message: "Shorten the place to 300 characters")
      ]),
  ]
}
