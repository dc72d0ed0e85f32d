/// What opens somebody's key beside a sheet: the password, or a passphrase where they sign in without one.
package enum KeyWord: String, Sendable {
  /// The password.
  case password
  /// A passphrase, which signs nobody in.
  case passphrase
  /// One of the two: whoever helps need not know which.
  case either = "password or passphrase"
}

/// A new passphrase, typed twice; neither ever comes back.
struct NewPassphraseFields {
  /// The names of the fields.
  enum Names {
    static let passphrase = "passphrase"
    static let again = "again"
  }

  private let fields: [Field]

  init(isNew: Bool = true, errors: [FieldError] = []) {
    fields = [
      Field(
        Names.passphrase, label: isNew ? "New passphrase" : "Passphrase",
        hint: "At least 12 characters. Three words that do not belong together are good.",
        error: errors.message(for: Names.passphrase), control: .password(isNew: true)),
      Field(
        Names.again, label: "The same passphrase again", error: errors.message(for: Names.again),
        control: .password(isNew: true)),
    ]
  }

  var html: HTML { "\(each: fields, \.html)" }
}
