/// The door of the demonstration school: looking in as one of its people, who are all made up.
package struct DemonstrationPage: Page {
  /// Somebody to look in as.
  package struct Person: Sendable {
    let id: String
    let name: String
    let about: String

    /// A person with what they are at the school.
    package init(id: String, name: String, about: String) {
      self.id = id
      self.name = name
      self.about = about
    }
  }

  /// The names of the form's fields.
  package enum Names {
    /// Whom to look in as.
    package static let person = "person"
  }

  let frame: Frame
  let token: CSRFField
  let people: [Person]

  /// The door with those whom one may be.
  package init(frame: Frame, token: CSRFField, people: [Person]) {
    self.frame = frame
    self.token = token
    self.people = people
  }

  package var html: HTML {
    Layout(
      frame, title: "Look around",
      main: """
        \(PageHeading("Look around as somebody of the school", lead: lead).html)\
        <ul class="places">
        \(each: people, { person in
          """
          <li>\(Form(
            to: Paths.demonstration, token: token, carried: [HiddenField(Names.person, person.id)],
            button: Button("Look in as \(person.name)", style: .outlined)
          ).html)<p class="places__about">\(person.about)</p></li>

          """
        })</ul>
        """
    ).html
  }

  private var lead: HTML {
    """
    This school and its people are made up. You need no password, and you can try everything: the
    folder of the demonstration can be thrown away and made again.
    """
  }

  package static let examples: KeyValuePairs = [
    "three people": DemonstrationPage(
      frame: .larkfield, token: .example,
      people: [
        Person(id: "a", name: "Grace Adeyemi", about: "Head teacher and safeguarding lead"),
        Person(id: "b", name: "Dev Kaur", about: "School office"),
        Person(id: "c", name: "Priya Nair", about: "Teacher"),
      ])
  ]
}
