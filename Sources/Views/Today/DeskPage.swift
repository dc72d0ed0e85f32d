/// The reader's own desk: everything that they look after, and nothing else.
package struct DeskPage: Page {
  /// One thing to go to, with what it is for.
  package struct Entry: Sendable {
    let link: Link
    let about: String

    /// A place and a sentence on what one does there.
    package init(_ words: String, _ address: Address, about: String) {
      link = Link(words, address)
      self.about = about
    }
  }

  /// Things that belong together.
  package struct Group: Sendable {
    let heading: String
    let entries: [Entry]

    /// Entries under a heading.
    package init(_ heading: String, _ entries: [Entry]) {
      self.heading = heading
      self.entries = entries
    }
  }

  let frame: Frame
  let roles: [String]
  let groups: [Group]

  /// A desk with the roles that its reader holds, in words.
  package init(frame: Frame, roles: [String], groups: [Group]) {
    self.frame = frame
    self.roles = roles
    self.groups = groups
  }

  private var title: String { Navigation.desk.title(for: frame.reader) }

  package var html: HTML {
    Layout(
      frame, title: title, current: .desk,
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(each: groups, { group in
          """
          <h2>\(group.heading)</h2>
          <ul class="places">
          \(each: group.entries, { entry in
            "<li>\(entry.link.html)<p class=\"places__about\">\(entry.about)</p></li>\n"
          })</ul>

          """
        })
        """
    ).html
  }

  private var lead: HTML? {
    guard let reader = frame.reader else { return nil }
    guard !roles.isEmpty else { return "\(name: reader.name)" }
    return "\(name: reader.name), \(each: roles, separator: ", ", { HTML(text: $0) })"
  }

  private static let own = Group(
    "Yours",
    [
      Entry("Your duties", Paths.duties, about: "What you have to do, and by when."),
      Entry(
        "What you acknowledged", Paths.acknowledged, about: "Your receipts, to be kept or printed."),
      Entry(
        "Where you are signed in", Paths.sessions,
        about: "End what you do not know. Change your password or second step."),
    ])

  package static let examples: KeyValuePairs = [
    "office": DeskPage(
      frame: .office, roles: ["school office"],
      groups: [
        Group(
          "The school",
          [
            Entry("People", Paths.people, about: "Who is bound by the policy, who comes and goes."),
            Entry("Roles", Paths.roles, about: "Who holds which role, and who steps in."),
            Entry("Versions of the policy", Paths.policies, about: "From a draft to in force."),
            Entry("Acknowledgements", Paths.campaigns, about: "Who has answered, who is missing."),
            Entry("Everybody’s duties", Paths.schoolDuties, about: "What is late, and with whom."),
            Entry("The record", Paths.record, about: "Everything that was done, and by whom."),
          ]), own,
      ]),
    "teacher": DeskPage(frame: .teacher, roles: [], groups: [own]),
  ]
}
