/// What the browser is asked when a passkey is used or made, as the page's script reads it.
///
/// All bytes are in base 64 for addresses. Nothing in it is secret but for the challenge, which works in one browser, once.
package struct PasskeyQuestion: Sendable {
  /// What is to be done.
  package enum Task: Sendable {
    /// A passkey is used; `mustBeVerified` where PIN, finger or face has to be asked for.
    case use(mustBeVerified: Bool)
    /// A passkey is made.
    case make(Making)
  }

  /// What a new passkey is made for.
  package struct Making: Sendable {
    let site: String
    let person: String
    let account: String
    let name: String
    let kinds: [Int]

    /// The school's name; the person's identifier, address and name; and COSE's numbers of the kinds of keys.
    package init(site: String, person: String, account: String, name: String, kinds: [Int]) {
      self.site = site
      self.person = person
      self.account = account
      self.name = name
      self.kinds = kinds
    }
  }

  /// The names of the fields in which the answer comes.
  package enum Names {
    /// Which passkey.
    package static let credential = "credential"
    /// What the browser says about the moment.
    package static let client = "client"
    /// What the device says about itself.
    package static let authenticator = "authenticator"
    /// The signature.
    package static let signature = "signature"
    /// Whose passkey it is, as the device knows it.
    package static let user = "user"
    /// The new key, with what the device says about it.
    package static let attestation = "attestation"
  }

  let challenge: String
  let domain: String
  let known: [String]
  let task: Task

  /// A challenge for a domain; `known` are the passkeys that may answer, or that are there already.
  package init(challenge: String, domain: String, known: [String] = [], task: Task) {
    self.challenge = challenge
    self.domain = domain
    self.known = known
    self.task = task
  }

  /// The fields that the script fills in.
  var fields: [HiddenField] {
    let names =
      switch task {
      case .use:
        [Names.credential, Names.client, Names.authenticator, Names.signature, Names.user]
      case .make: [Names.client, Names.attestation]
      }
    return names.map { HiddenField($0, "") }
  }

  /// The form, which only the script shows, and before it what is said where it does not come: JavaScript is off, the
  /// file is held back on the way, or the browser has no passkeys.
  func around(_ form: Form, instead: [Link]) -> HTML {
    """
    <div class="notice notice--attention" data-passkey-without>
    <h2 class="notice__heading">This browser cannot use passkeys here</h2>
    <p>They need JavaScript, and a browser that knows them. Nothing else in Chaperone
    needs a script.</p>
    \(instead.html)</div>
    <div data-passkey="\(kind)" data-challenge="\(challenge)" data-domain="\(domain)"\
     data-known="\(known.joined(separator: " "))" data-verification="\(verification)"\
    \(making) hidden>
    \(form.html)\
    <p class="field__error" role="alert" data-passkey-failed hidden>The browser gave no passkey. Press
    the button to try again, or go another way.</p>
    <p class="field__error" role="alert" data-passkey-failed="InvalidStateError" hidden>This computer
    has a passkey of yours already.</p>
    </div>

    """
  }

  private var kind: String {
    switch task {
    case .use: "use"
    case .make: "make"
    }
  }

  private var verification: String {
    if case .use(mustBeVerified: false) = task { "preferred" } else { "required" }
  }

  private var making: HTML {
    guard case .make(let making) = task else { return .empty }
    return """
       data-site="\(making.site)" data-person="\(making.person)" data-account="\(making.account)"\
       data-name="\(making.name)"\
       data-kinds="\(making.kinds.map(String.init).joined(separator: " "))"
      """
  }

  /// A question as it looks in examples.
  static func example(_ task: Task = .use(mustBeVerified: true)) -> PasskeyQuestion {
    PasskeyQuestion(
      challenge: "ZXhhbXBsZS1jaGFsbGVuZ2UtZXhhbXBsZS1jaGFsbGVu",
      domain: "policy.larkfield.example", known: ["CQkJCQkJCQkJCQkJCQkJCQ"], task: task)
  }
}
