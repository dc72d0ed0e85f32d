/// Step 3: the people whom the policy names by their role, filled in from its text where they
/// stand there.
package struct SetUpRolesPage: Page {
  /// One role and who holds it.
  package struct Holder: Sendable {
    let role: String
    let title: String
    let about: String
    /// The name that was typed.
    package let name: String
    /// The address that was typed.
    package let email: String
    /// The appointment that the page showed, so that nothing is taken away that nobody saw; nothing where nobody has the role.
    package let shown: String?
    /// What happens if the role is taken from the one who has it, to be ticked; nothing where nobody asked for it.
    package var taking: String?

    /// A role by its name in the policy and its title, what it is for, and what was typed.
    package init(
      role: String, title: String, about: String, name: String = "", email: String = "",
      shown: String? = nil, taking: String? = nil
    ) {
      self.shown = shown
      self.taking = taking
      self.role = role
      self.title = title
      self.about = about
      self.name = name
      self.email = email
    }

    /// The name of the field for the holder's name.
    package var nameField: String { role + "-name" }
    /// The name of the hidden field with the appointment that was shown.
    package var shownField: String { role + "-shown" }
    /// The name of the field that says that the role is taken away.
    package var takeField: String { role + "-take" }
    /// The name of the field for the holder's e-mail address.
    package var emailField: String { role + "-email" }
  }

  /// What a ticked box says.
  package static let yes = "yes"

  let frame: Frame
  let token: CSRFField
  let holders: [Holder]
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The step with all roles in the order in which they are asked.
  package init(
    frame: Frame, token: CSRFField, holders: [Holder], errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.holders = holders
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    SetUpStep(
      frame: frame, step: .roles,
      lead: """
        Reports and questions go to these people. One person may hold several roles; type the name
        again. Leave a role empty if you do not know yet; empty a field to take the role away.
        """,
      errors: errors, marks: marks,
      main: Form(
        to: Paths.setUpRoles, token: token, button: Button("Go on to everyone else"),
        cancel: SetUpStep.back(from: .roles), content: "\(each: holders, fields)"
      ).html
    ).html
  }

  private func fields(_ holder: Holder) -> HTML {
    """
    <fieldset class="pair">
    <legend class="pair__legend"><span class="field__label">\(holder.title)</span></legend>
    <p class="field__hint">\(holder.about)</p>\(holder.shown.map { HiddenField(holder.shownField, $0).html })
    <div class="pair__fields">
    \(Field(
      holder.nameField, label: "Name", error: errors.message(for: holder.nameField),
      control: .text(value: holder.name)
    ).html)\
    \(Field(
      holder.emailField, label: "E-mail", error: errors.message(for: holder.emailField),
      control: .email(value: holder.email)
    ).html)</div>
    \(holder.taking.map { sentence in
      Field(
        holder.takeField, label: "Is it to be taken away?",
        control: .checkboxes([Field.Choice(Self.yes, sentence)], chosen: [])
      ).html
    })</fieldset>

    """
  }
}
