/// Fields and the one button that sends them; whatever changes something carries the token.
///
/// There is no way to make a form that posts without a token, so that nobody can forget it.
package struct Form: Illustrated {
  let address: Address
  let token: CSRFField?
  let carried: [HiddenField]
  let isUpload: Bool
  let button: Button
  let cancel: Link?
  let content: HTML

  /// A form that changes something, or whose content must not stand in an address.
  package init(
    to address: Address, token: CSRFField, carried: [HiddenField] = [], isUpload: Bool = false,
    button: Button, cancel: Link? = nil, content: HTML = .empty
  ) {
    self.address = address
    self.token = token
    self.carried = carried
    self.isUpload = isUpload
    self.button = button
    self.cancel = cancel
    self.content = content
  }

  package var html: HTML {
    // The school's own words for what is wrong are better than the browser's, and come with all
    // of them at once; so the browser is asked not to check.
    """
    <form class="form" action="\(address)" method="post"\
    \(attribute: "enctype", isUpload ? "multipart/form-data" : nil) novalidate>
    \(with: token, \.html)\(each: carried, \.html)\(content)\
    <p class="actions">\(button.html)\(with: cancel, { " \($0.html)" })</p>
    </form>

    """
  }

  package static let examples: KeyValuePairs = [
    "with a way back": Form(
      to: Paths.people, token: .example, button: Button("Add this person"),
      cancel: Link("Back to people", Paths.people),
      content: Field("name", label: "Name", control: .text(value: "Joel Okoro")).html),
    "button alone": Form(
      to: Paths.signOut, token: .example, button: Button("Sign out", style: .outlined)),
    "upload": Form(
      to: Paths.people, token: .example, carried: [HiddenField("step", "2")], isUpload: true,
      button: Button("Show what will happen"),
      content: Field("file", label: "The file", control: .file(accept: ".csv")).html),
  ]
}

extension CSRFField {
  /// A token as it looks in examples.
  static let example = CSRFField("example-token")
}
