internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Hummingbird
internal import Vault
internal import Views

/// A request of anybody, signed in or not: at the door, where people sign in or open a link.
struct Caller: Sendable {
  /// What the pages work with.
  let place: Workplace
  /// Who asks, where somebody is signed in.
  let reader: HTTPSupport.Reader?
  /// What was asked.
  let request: Request
  /// What the router and the session found out.
  let context: WebContext
  /// The school's name.
  let schoolName: String
  /// The policy in force, where there is one.
  let held: HeldPolicy?
  /// The token for the forms of the page.
  let token: CSRFField
  /// The secret that ties the forms to the browser: of the session or of the visit.
  let secret: [UInt8]

  /// What stands around the page.
  var frame: Frame {
    Frame(
      school: schoolName, policy: held?.published.frame.policy, origin: place.origin,
      reader: reader.flatMap { $0.task == nil ? $0 : nil }.map {
        Frame.Reader(name: $0.name, desk: DeskTitle.of($0.audiences), token: token)
      }, offersSignIn: reader == nil)
  }

  /// What stood for a name in the pattern of the address.
  func parameter(_ name: String) -> String {
    context.parameters.get(name).map { FormCoding.decoded($0.utf8) } ?? ""
  }

  /// The chips of paragraphs of the policy in force.
  func marks(_ labels: [String]) -> [ParagraphMark] {
    held?.published.marks(labels) ?? labels.map { ParagraphMark($0) }
  }

  /// The session that the browser brings, in whichever stage.
  var session: SessionSecret? {
    SessionCookie.session.secret(in: request).flatMap { SessionSecret(cookieBytes: $0) }
  }

  /// Who calls, as far as limits and the list of sessions need it.
  var visitor: Visitor {
    Visitor(request, context, isBehindProxy: place.isBehindProxy)
  }

  /// What the address says after the question mark.
  var query: RequestQuery { RequestQuery(request) }
}
