internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Hummingbird
internal import Vault
internal import Views

/// A request of somebody who is signed in, with what every page about the school needs.
struct Visit: Sendable {
  /// What the pages work with.
  let place: Workplace
  /// Who asks.
  let reader: HTTPSupport.Reader
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

  /// The person who asks.
  var person: PersonID { reader.person }
  /// The school whose pages these are.
  var school: SchoolID { place.school }
  /// The day at the school.
  var today: CivilDate { place.today() }

  /// What stands around the page; nothing that the holder of a link to one task could not open.
  var frame: Frame {
    guard reader.task == nil else {
      return Frame(school: schoolName, policy: held?.published.frame.policy, origin: place.origin)
    }
    return Frame(
      school: schoolName, policy: held?.published.frame.policy, origin: place.origin,
      reader: Frame.Reader(name: reader.name, desk: DeskTitle.of(reader.audiences), token: token))
  }

  /// What stood for a name in the pattern of the address.
  func parameter(_ name: String) -> String {
    context.parameters.get(name).map { FormCoding.decoded($0.utf8) } ?? ""
  }

  /// The identifier that stood there.
  ///
  /// - Throws: 404 where it is none.
  func identifier<Mark>(_ name: String, of kind: Mark.Type = Mark.self) throws -> Identifier<Mark> {
    guard let id = Identifier<Mark>(parameter(name)) else { throw Self.absent }
    return id
  }

  /// What the address says after the question mark.
  var query: RequestQuery { RequestQuery(request) }

  /// The session that the browser brought.
  var session: SessionSecret? {
    SessionCookie.session.secret(in: request).flatMap { SessionSecret(cookieBytes: $0) }
  }

  /// Who asks, as far as limits and the list of sessions need it.
  var visitor: Visitor {
    Visitor(request, context, isBehindProxy: place.isBehindProxy)
  }

  /// Insists that the reader has shown a moment ago who they are: somebody else may sit at the computer by now.
  ///
  /// - Throws: `Refusal/proofNeeded`.
  func requireFreshProof() throws(Refusal) {
    guard let provedAt = reader.provedAt,
      place.now() < provedAt.adding(seconds: SessionTimes.proof)
    else { throw .proofNeeded }
  }

  /// The address of the page that is open, to come back to.
  var address: Address? { Address(checking: request.uri.path) }

  /// Whether the reader is one of these.
  func isOne(of audiences: Set<HTTPSupport.Audience>) -> Bool {
    !reader.audiences.isDisjoint(with: audiences)
  }

  /// The chips of paragraphs of the policy in force.
  func marks(_ labels: [String]) -> [ParagraphMark] {
    held?.published.marks(labels) ?? labels.map { ParagraphMark($0) }
  }

  /// What is thrown where there is nothing at an address, or nothing for this reader.
  static let absent = HTTPError(.notFound)
}
