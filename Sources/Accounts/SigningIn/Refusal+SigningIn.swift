package import Essentials

extension Refusal {
  /// The address is unknown, the account is closed, or the password is wrong: which, nobody is told.
  package static let signInRefused = Refusal(
    "sign-in.refused",
    "That address and password do not fit together. Check both, or ask for a link by e-mail.")

  /// Too many people sign in at this moment.
  package static let signInBusy = Refusal(
    "sign-in.busy", "Many people are signing in at this moment. Wait a few seconds and try again.")

  /// Too many attempts were made; the same words for an account that is there and one that is not.
  package static func signInWait(seconds: Int64) -> Refusal {
    let minutes = max(1, (seconds + 59) / 60)
    let time = minutes == 1 ? "a minute" : "\(minutes) minutes"
    return Refusal("sign-in.wait", "There were many attempts. Wait \(time) and try again.")
  }

  /// The session ended, ran out, or has not come so far.
  package static let sessionGone = Refusal(
    "session.gone", "You are not signed in any more. Sign in again.")

  /// Something needs a fresh proof of who it is.
  package static let proofNeeded = Refusal(
    "session.proof-needed", "Confirm who you are before you go on.")

  /// A second step is to be set up in a session that came about without the password.
  package static let passwordFirst = Refusal(
    "second-factor.password-first",
    "Sign in with your password to set up your second step. If you have forgotten it, ask for a "
      + "link to choose a new one.")

  /// A code was wrong, used before, or of another time.
  package static let codeRefused = Refusal(
    "code.refused",
    "That code did not work. Wait for the next one in your app and type it within half a minute.")

  /// A code from paper was wrong or used before.
  package static let recoveryCodeRefused = Refusal(
    "code.recovery-refused",
    "That code did not work. Each code on your sheet works once; cross it out and try the next.")

  /// A link was used, ran out, was taken back, or never was.
  package static let linkGone = Refusal(
    "link.gone", "This link does not work any more. Ask for a new one.")

  /// The account changed while the form was open.
  package static let accountChanged = Refusal(
    "account.changed", "Your account was changed in another window. Open the page again.")
}

extension Refusal {
  /// Nobody invited the person yet.
  package static let noAccount = Refusal(
    "account.none", "This person has no account yet. Invite them first.")

  /// The account was closed when the person left.
  package static let accountClosed = Refusal(
    "account.closed", "This account is closed. Open it again before you send a link.")

  /// The school's own sign-in names somebody whom we do not know, or know as somebody else.
  package static let providerOtherAccount = Refusal(
    "provider.other-account",
    "The school's sign-in knows you under an address that is not on the school's list. "
      + "Ask the school office to check your address.")

  /// The school has another recovery sheet than the one on the page.
  package static let otherSchoolSheet = Refusal(
    "escrow.exists",
    "A newer sheet was made since you opened this page. Only that one works: look for its print.")

  /// Nobody resets their own second factor.
  package static let ownSecondFactor = Refusal(
    "second-factor.own",
    "Ask another administrator to reset your second factor, or use a code from your sheet.")

  /// The password that is to be changed, or confirmed, was wrong.
  package static let passwordRefused = Refusal(
    "password.refused", "That is not your password. Type it again.")

  /// The password or the sheet was wrong, or the sheet is somebody else's: which, nobody is told.
  package static let keysRefused = Refusal(
    "keys.refused",
    "That did not open your key. Check all nine groups with your sheet, type your password, and try again."
  )

  /// The keys open with the password: there is nothing to open again.
  package static let keysNotLocked = Refusal(
    "keys.not-locked", "This key is not locked. Nothing was changed.")

  /// Only a sheet opens the keys.
  package static let keysLocked = Refusal(
    "keys.locked", "Your key is locked. Open it with your recovery sheet first.")

  /// What was typed is not the school's sheet of today: why, nobody is told.
  package static let schoolSheetRefused = Refusal(
    "keys.school-sheet-refused",
    "That did not open the key. Check all nine groups with the school’s sheet, and that it is the "
      + "sheet that works now.")

  /// The school's sheet is newer than the person's last sign-in with the old password.
  package static let keysNotEntrusted = Refusal(
    "keys.not-entrusted",
    "The school’s sheet cannot open this key: it was made after the key was last used.")

  /// Nobody opens their own keys with the school's sheet: it takes two.
  package static let ownKeysBySchool = Refusal(
    "keys.own",
    "Somebody else has to open your key with the school’s sheet: the headteacher or the chair of "
      + "governors.")

  /// Nobody has said who it is, but for a link in a letter.
  package static let newKeyNotAllowed = Refusal(
    "keys.new-not-allowed",
    "The headteacher or the chair of governors has to allow a new key first. Ask them in person.")

  /// Nobody allows themselves a new key.
  package static let ownNewKey = Refusal(
    "keys.own-new",
    "Somebody else has to allow you a new key: the headteacher or the chair of governors.")

  /// The session came about without the password, or the key is locked.
  package static let keysNotOpen = Refusal(
    "keys.not-open", "Your key is not open here. Open it on this page first.")

  /// What was typed is no sheet of an old key of the person's.
  package static let formerKeysRefused = Refusal(
    "keys.former-refused",
    "That did not open an old key of yours. Check all nine groups with the sheet.")

  /// There is another way to confirm who one is, and it has to be used.
  package static let otherProof = Refusal(
    "session.other-proof", "Confirm it with your code or your passkey.")
}
