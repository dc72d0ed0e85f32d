internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Views

/// Where somebody wanted to go when they were asked to sign in: a path of this site and no other.
struct Destination: Sendable {
  /// The page of what needs one today.
  static let today = Destination(path: nil)

  private let path: String?

  /// A wish that was kept while somebody was at another site.
  init(path: String?) {
    // The same check as where the wish is noted: nobody is led to another site by a link to our door.
    self.path = path.flatMap { SignInNeeded(returningTo: $0).destination }
  }

  /// The wish as the address carries it.
  init(_ query: RequestQuery) { self.init(path: query[SignInPage.Names.next]) }

  /// The wish as the form carries it.
  init(_ form: FormBody) { self.init(path: form.text(SignInPage.Names.next)) }

  /// What the next form carries.
  var fields: [HiddenField] {
    path.map { [HiddenField(SignInPage.Names.next, $0)] } ?? []
  }

  /// Goes on from a step of signing in, with the new session's cookie.
  func reply(after new: NewSession) -> Reply {
    go(new.session.stage).setting(.session, new.secret.cookieBytes.value)
  }

  /// The page of a stage.
  func go(_ stage: SessionStage) -> Reply { .go(to: place(after: stage)) }

  /// Where somebody goes on after a step, with the wish carried along.
  func place(after stage: SessionStage) -> Address {
    switch stage {
    case .choosesPassword: address(Paths.password)
    case .needsSecondFactor: address(Paths.secondFactor)
    case .mustSetUpSecondFactor: address(Paths.secondFactorSetUp)
    case .signedIn: path.flatMap { Address(checking: $0) } ?? Paths.today
    case .task(let task): Address(checking: TaskPlace.path(of: task)) ?? Paths.policy
    }
  }

  /// An address that carries the wish on.
  func address(_ address: Address) -> Address {
    path.map { address.with(SignInPage.Names.next, $0) } ?? address
  }

  /// The same wish, or another one where there was none.
  func orElse(_ address: Address) -> Destination {
    path == nil ? Destination(path: address.text) : self
  }

  /// Goes on to the wish of the beginning, or to another place where there was none.
  func go(or address: Address) -> Reply {
    path.map { Reply.leave(to: $0) } ?? .go(to: address)
  }
}

/// Where the one task of a link is done.
enum TaskPlace {
  /// What a link to acknowledge the policy is called.
  static let acknowledge = "acknowledge"

  /// The path of the task's page.
  static func path(of task: OneTask) -> String {
    task.kind == acknowledge ? Paths.acknowledge.text : Paths.policy.text
  }
}
