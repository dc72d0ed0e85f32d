extension Paths {
  /// E-mail address and password; the form is sent here too.
  package static let signIn = Address(encoded: "/sign-in")
  /// Asking for a link by e-mail instead.
  package static let signInByLink = Address(encoded: "/sign-in/link")
  /// After asking for a link.
  package static let linkSent = Address(encoded: "/sign-in/link/sent")
  /// With a passkey that is kept on a school computer, and nothing else.
  package static let passkey = Address(encoded: "/sign-in/passkey")
  /// With a passkey after the password.
  package static let passkeyStep = Address(encoded: "/sign-in/code/passkey")
  /// Confirming with a passkey who one is.
  package static let passkeyProof = Address(encoded: "/sign-in/confirm/passkey")
  /// Adding a passkey, as the first second step or another.
  package static let addPasskey = Address(encoded: "/sign-in/second-factor/passkey")
  /// One's own passkeys.
  package static let passkeys = Address(encoded: "/sign-in/passkeys")
  /// The code of an authenticator, after the password.
  package static let secondFactor = Address(encoded: "/sign-in/code")
  /// A recovery code from paper, in its place.
  package static let recoveryCode = Address(encoded: "/sign-in/recovery-code")
  /// A new password.
  package static let password = Address(encoded: "/sign-in/password")
  /// Setting up an authenticator.
  package static let secondFactorSetUp = Address(encoded: "/sign-in/second-factor")
  /// New recovery codes, shown once.
  package static let recoveryCodes = Address(encoded: "/sign-in/recovery-codes")
  /// Where somebody is signed in.
  package static let sessions = Address(encoded: "/sign-in/sessions")
  /// Ends one of them, or all others.
  package static let endSession = Address(encoded: "/sign-in/sessions/end")
  /// Signing out.
  package static let signOut = Address(encoded: "/sign-in/out")
  /// After signing out.
  package static let signedOut = Address(encoded: "/sign-in/signed-out")
  /// Looking in as somebody of the demonstration school; only there.
  package static let demonstration = Address(encoded: "/demonstration")
  /// The key on paper that the school falls back on.
  package static let schoolSheet = Address(encoded: "/school/recovery-sheet")
  /// Somebody's own key, and opening it again.
  package static let yourKey = Address(encoded: "/sign-in/key")
  /// The first key, of somebody who signs in without a password.
  package static let firstKey = Address(encoded: "/sign-in/key/first")
  /// Opening one's key for as long as one is signed in.
  package static let openKey = Address(encoded: "/sign-in/key/open")
  /// A new passphrase for one's key.
  package static let passphrase = Address(encoded: "/sign-in/key/passphrase")
  /// Opening one's key with the sheet, since the passphrase was forgotten.
  package static let forgottenPassphrase = Address(encoded: "/sign-in/key/forgotten")
  /// Locking one's key, so that the school may help.
  package static let lockKey = Address(encoded: "/sign-in/key/lock")
  /// A new key, where nothing opens the old one.
  package static let newKey = Address(encoded: "/sign-in/key/new")
  /// Opening a key of before, whose sheet was found.
  package static let formerKey = Address(encoded: "/sign-in/key/former")
  /// A new sheet for a key that is open.
  package static let newSheet = Address(encoded: "/sign-in/key/sheet")
  /// Confirming who one is before something that matters.
  package static let stepUp = Address(encoded: "/sign-in/confirm")

  /// Opening somebody's key with the school's sheet.
  package static func schoolKey(_ person: String) -> Address {
    Address(encoded: "/school/recovery-sheet/" + Query.encoded(person))
  }

  /// Allowing somebody to make a new key.
  package static func allowNewKey(_ person: String) -> Address {
    Address(encoded: schoolKey(person).text + "/new-key")
  }

  /// A link that was sent or printed, as its holder opens it.
  package static func openLink(_ token: String) -> Address {
    Address(encoded: "/sign-in/by/" + Query.encoded(token))
  }

  /// One of one's own passkeys, to be removed.
  package static func passkey(_ id: String) -> Address {
    Address(encoded: passkeys.text + "/" + Query.encoded(id))
  }

  /// The school's own sign-in, by the name it has in the settings.
  package static func signIn(with provider: String) -> Address {
    Address(encoded: "/sign-in/with/" + Query.encoded(provider))
  }

  /// Where the school's own sign-in leads back to.
  package static func back(from provider: String) -> Address {
    Address(encoded: signIn(with: provider).text + "/back")
  }
}

extension Paths.Pattern {
  /// Opening somebody's key with the school's sheet.
  package static let schoolKey = "/school/recovery-sheet/{person}"
  /// Allowing somebody to make a new key.
  package static let allowNewKey = "/school/recovery-sheet/{person}/new-key"
  /// A link that was sent or printed.
  package static let openLink = "/sign-in/by/{token}"
  /// One of one's own passkeys.
  package static let passkey = "/sign-in/passkeys/{passkey}"
  /// The school's own sign-in.
  package static let signInWith = "/sign-in/with/{provider}"
  /// The way back from it.
  package static let backFromProvider = "/sign-in/with/{provider}/back"
}
