/// Setting up an authenticator, with the key as text and as a QR code that the server has drawn.
package struct SecondFactorSetUpPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The first code, which shows that it works.
    package static let code = "code"
  }

  let frame: Frame
  let token: CSRFField
  let secret: String
  let provisioning: String
  let passkey: Address?
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// The key in base 32 and the `otpauth` address that carries it; `passkey` leads to a passkey in
  /// its place.
  package init(
    frame: Frame, token: CSRFField, secret: String, provisioning: String,
    passkey: Address? = nil, errors: [FieldError] = [], marks: [ParagraphMark] = [],
    carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.secret = secret
    self.provisioning = provisioning
    self.passkey = passkey
    self.errors = errors
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "Set up your second step", errors: errors,
      current: frame.reader == nil ? nil : .desk,
      main: """
        \(PageHeading("Set up your second step", lead: lead, marks: marks).html)\
        \(Notice(heading: "You do not need a phone of your own", content: ownPhone).html)\
        <h2>1. Give the key to your authenticator</h2>
        \(key)\
        <h2>2. Type the code that it shows</h2>
        \(Form(
          to: Paths.secondFactorSetUp, token: token, carried: carried,
          button: Button("Turn on the second step"), content: field.html
        ).html)\
        \(with: passkey, instead)
        """
    ).html
  }

  private var lead: HTML {
    "A password can be stolen. With a second step, a stolen password is not enough."
  }

  private var ownPhone: HTML {
    """
    <p>The authenticator on a school computer will do, and so will recovery codes on paper, which
    you get next. Nobody expects you to use a device of your own.</p>
    """
  }

  private func instead(_ passkey: Address) -> HTML {
    """
    <h2>Or without codes</h2>
    <p>On a computer where you have a login of your own, a passkey does the same: the computer asks
    for its PIN, your finger or your face.</p>
    \([Link("Add a passkey instead", passkey)].html)
    """
  }

  private var key: HTML {
    """
    <div class="key">
    \(with: QRPicture(provisioning, title: "The key as a QR code"), \.html)\
    <div class="key__words">
    <p>Scan the picture, or type this key:</p>
    <p class="key__text"><code>\(secret.inGroups(of: 4))</code></p>
    <p>It stands for a code of 6 digits that changes every 30 seconds. Show it to nobody.</p>
    </div>
    </div>

    """
  }

  private var field: Field {
    Field(
      Names.code, label: "Code", hint: "6 digits.", error: errors.message(for: Names.code),
      control: .code(value: "", isDigits: true), autocomplete: "one-time-code")
  }

  private static let key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
  private static let address = """
    otpauth://totp/Larkfield%20Primary%20School:priya.nair%40larkfield.example?secret=\(key)\
    &issuer=Larkfield%20Primary%20School
    """

  package static let examples: KeyValuePairs = [
    "first": SecondFactorSetUpPage(
      frame: .teacher, token: .example, secret: key, provisioning: address,
      marks: [ParagraphMark("49")]),
    "passkey offered": SecondFactorSetUpPage(
      frame: .larkfield, token: .example, secret: key, provisioning: address,
      passkey: Paths.addPasskey),
    "wrong code": SecondFactorSetUpPage(
      frame: .teacher, token: .example, secret: key, provisioning: address,
      errors: [
        FieldError(
          field: Names.code,
          message: "This code does not fit. Check the clock of the device, then type the next code")
      ]),
    "too long for a picture": SecondFactorSetUpPage(
      frame: .longName, token: .example, secret: key,
      provisioning: address + String(repeating: "%C5%81", count: 20)),
  ]
}

extension String {
  /// The text in groups that an eye can keep, with spaces between.
  func inGroups(of length: Int) -> String {
    stride(from: 0, to: count, by: length).map { start in
      String(dropFirst(start).prefix(length))
    }.joined(separator: " ")
  }
}
