extension RecordSentences {
  /// Lines about accounts and signing in.
  static let accounts: [String: Maker] = [
    "accounts.invited": { "\($0.who) invited \($0.whom) to sign in." },
    "accounts.closed": { "\($0.who) closed the account of \($0.whom)." },
    "accounts.reopened": { "\($0.who) opened the account of \($0.whom) again." },
    "accounts.ways-in.ended": { "\($0.who) ended all sign-ins and links of \($0.whom)." },
    "accounts.session.begun": { "\($0.who) began to sign in\(way($0))." },
    "accounts.session.signed-in": { "\($0.who) signed in\(way($0))." },
    "accounts.session.task-opened": { "\($0.who) opened a link to one task." },
    "accounts.session.proved": { "\($0.who) confirmed who they are." },
    "accounts.session.ended": { "\($0.who) signed out somewhere." },
    "accounts.link.asked": { "Somebody asked for a link that signs \($0.whom) in." },
    "accounts.link.granted": { "\($0.who) gave \($0.whom) a link to one task." },
    "accounts.link.ended": { "\($0.who) ended the links to one task of \($0.whom)." },
    "accounts.password.set": { "\($0.who) chose a password." },
    "accounts.password.changed": { "\($0.who) changed their password." },
    "accounts.keys.made": { "\($0.who) made their key, under a passphrase." },
    "accounts.keys.opened": { "\($0.who) opened their key." },
    "accounts.passphrase.changed": { "\($0.who) changed the passphrase of their key." },
    "accounts.passphrase.forgotten": { line in
      "\(line.who) said that they forgot their passphrase; a recovery sheet opens their key now."
    },
    "accounts.keys.reopened": { "\($0.who) opened their key again with a recovery sheet." },
    "accounts.keys.replaced": { line in
      "\(line.who) made a new key; what was locked with the one before opens with its own sheet only."
    },
    "accounts.keys.new-allowed": { "\($0.who) allowed \($0.whom) to make a new key." },
    "accounts.keys.regained": { "\($0.who) opened an old key again with its recovery sheet." },
    "accounts.keys.sheet-renewed": { "\($0.who) made a new recovery sheet of their own." },
    "accounts.keys.opened-by-school": { line in
      "\(line.who) opened the key of \(line.whom) with the school’s recovery sheet\(sheet(line)), "
        + "and made a new sheet for them."
    },
    "accounts.provider.linked": { "\($0.who) linked their account of the school’s provider." },
    "accounts.provider.unlinked": {
      "\($0.who) unlinked \($0.isOwn ? "themselves" : $0.whom) from the school’s provider."
    },
    "accounts.passkey.removed": { "\($0.who) removed a passkey." },
    "accounts.second-factor.begun": { "\($0.who) began to set up a second step." },
    "accounts.second-factor.set": { line in
      line["kind"] == "passkey"
        ? "\(line.who) added a passkey." : "\(line.who) set up a second step."
    },
    "accounts.second-factor.reset": { "\($0.who) reset the second step of \($0.whom)." },
    "accounts.recovery-code.used": { line in
      "\(line.who) used a recovery code; \(line.count("left", "is", "are")) left."
    },
    "accounts.recovery-codes.renewed": { "\($0.who) printed new recovery codes." },
    "accounts.escrow.made": { "\($0.who) made the school’s recovery sheet\(sheet($0))." },
    "accounts.escrow.replaced": { line in
      "\(line.who) made a new recovery sheet for the school\(sheet(line)); the one before works no "
        + "more."
    },
    "accounts.expired.forgotten": { _ in "Sign-ins and links that had ended were forgotten." },
  ]

  /// Lines about e-mail.
  static let mail: [String: Maker] = [
    "mailing.letter.queued": { "\($0.who) wrote an e-mail to \($0.whom): \($0.plain("kind"))." },
    "mailing.letter.sent": { "An e-mail went to \($0.whom): \($0.plain("kind"))." },
    "mailing.letter.bounced": { line in
      "An e-mail to \(line.whom) came back: \(line.plain("kind"))."
    },
    "mailing.letter.given-up": { line in
      "An e-mail to \(line.whom) was given up: \(line.plain("kind"))."
    },
    "mailing.letter.set-aside": { "\($0.who) set aside an e-mail that could not be sent." },
    "mailing.letter.sent-again": { "\($0.who) had an e-mail sent again." },
    "mailing.address.used-again": { line in
      "\(line.who) said that the address of \(line.whom) is right, from which an e-mail had come back."
    },
    "mailing.address.bounced": { _ in "An e-mail address turned out not to work." },
    "mailing.letters.forgotten": { line in
      "\(line.count("count", "old e-mail was", "old e-mails were")) forgotten."
    },
  ]

  private static func sheet(_ line: RecordedWords) -> String {
    line["sheet"].map { ", \($0)" } ?? ""
  }

  private static func way(_ line: RecordedWords) -> String {
    switch line["way"] {
    case "password": " with a password"
    case "passkey": " with a passkey"
    case "link": " by a link"
    case "provider": " with the school’s provider"
    case "invitation": " by an invitation"
    case "forgotten-password": " after forgetting the password"
    default: ""
    }
  }
}
