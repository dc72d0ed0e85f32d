internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Synchronization
internal import TestSupport

/// Larkfield Primary School: its people, its clock, its stores and the steps that tests share.
struct Larkfield: Sendable {
  let id = SchoolID(high: 1, low: 1)
  let policies = MemoryPolicyStore()
  let acknowledgements = MemoryAcknowledgementStore()
  let campaigns = MemoryCampaignStore()
  let clock = Clock()

  static let head = PersonID(high: 2, low: 1)
  static let chair = PersonID(high: 2, low: 2)
  static let office = PersonID(high: 2, low: 3)
  static let teacher = PersonID(high: 2, low: 4)
  static let assistant = PersonID(high: 2, low: 5)
  static let governor = PersonID(high: 2, low: 6)

  /// A clock that stands still until a test moves it, and identifiers that count.
  final class Clock: Sendable {
    private let state = Mutex((today: day("2025-06-09"), seconds: Int64(0), next: UInt64(100)))

    var today: CivilDate {
      get { state.withLock { $0.today } }
      set { state.withLock { $0.today = newValue } }
    }

    /// Every look at the clock is a second later.
    func now() -> Instant {
      state.withLock {
        $0.seconds += 1
        return Instant(seconds: Int64($0.today.daysSince1970) * 86_400 + 32_400 + $0.seconds)
      }
    }

    func identifier() -> (high: UInt64, low: UInt64) {
      state.withLock {
        $0.next += 1
        return (3, $0.next)
      }
    }
  }

  var now: @Sendable () -> Instant { { [clock] in clock.now() } }
  var today: @Sendable () -> CivilDate { { [clock] in clock.today } }
  var newIdentifier: IdentifierSource { IdentifierSource { [clock] in clock.identifier() } }

  var upload: UploadPolicy {
    UploadPolicy(store: policies, newIdentifier: newIdentifier, now: now, today: today)
  }
  var startCampaign: StartCampaign {
    StartCampaign(
      policies: policies, acknowledgements: acknowledgements, store: campaigns,
      newIdentifier: newIdentifier, now: now, today: today)
  }
  var acknowledge: AcknowledgePolicy {
    AcknowledgePolicy(
      policies: policies, campaigns: campaigns, store: acknowledgements, now: now, today: today)
  }
  var enterPaper: EnterPaperAcknowledgements {
    EnterPaperAcknowledgements(
      policies: policies, campaigns: campaigns, store: acknowledgements, now: now, today: today)
  }
  var ask: AskAboutPolicy {
    AskAboutPolicy(policies: policies, store: acknowledgements, now: now, today: today)
  }

  func step(
    _ version: PolicyVersion, by person: PersonID = Larkfield.head
  ) -> PolicyStep {
    PolicyStep(school: id, policy: version.policy, version: version.id, by: person)
  }

  /// Uploads a text and takes it as far as both signatures.
  func signed(_ text: String, to policy: PolicyID? = nil) async throws -> PolicyVersion {
    var version = try await reviewed(text, to: policy)
    for (office, person) in [(SigningOffice.headteacher, Self.head), (.chair, Self.chair)] {
      version = try await SignPolicy(store: policies, now: now, today: today)(
        .init(
          office: office, name: "G. Adeyemi", signedOn: clock.today, digest: version.digest),
        step(version, by: person))
    }
    return version
  }

  /// Uploads a text and confirms its roles.
  func reviewed(_ text: String, to policy: PolicyID? = nil) async throws -> PolicyVersion {
    let uploaded = try await upload(
      .markdown(Array(text.utf8)), to: policy, of: id, by: Self.head)
    guard let version = uploaded.versions.last else { throw Refusal.noVersion }
    _ = try await StartReview(store: policies, now: now)(step(version))
    return try await ConfirmRoles(store: policies, now: now)(
      ["headteacher": .people([Self.head]), "chair-of-governors": .people([Self.chair])],
      step(version))
  }

  /// Uploads a text and publishes it from today.
  func published(_ text: String, to policy: PolicyID? = nil) async throws -> PolicyVersion {
    let version = try await signed(text, to: policy)
    let changed = try await PublishPolicy(store: policies, now: now, today: today)(step(version))
    guard let published = changed.version(version.id) else { throw Refusal.noVersion }
    return published
  }

  /// What the page shows of a version.
  func shown(_ version: PolicyVersion) -> ShownText {
    ShownText(
      digest: version.digest,
      consent: ConsentSentence(title: "Phone policy", version: version).text,
      wentThroughQuestions: true)
  }

  func acknowledged(
    _ version: PolicyVersion, by reader: Reader, campaign: CampaignID? = nil
  ) async throws -> Acknowledgement {
    try await acknowledge(
      version.id, of: version.policy, in: id, by: reader, shown: shown(version),
      route: .signedIn, campaign: campaign)
  }
}

/// A day that a test writes down.
func day(_ text: String) -> CivilDate {
  CivilDate(text) ?? CivilDate(daysSince1970: 0)
}

/// A person of the school.
func reader(
  _ id: PersonID, _ who: String, hasEmail: Bool = true, joinedOn: String = "2020-09-01",
  leftOn: String? = nil
) -> Reader {
  Reader(
    id: id, who: who, hasEmail: hasEmail, joinedOn: day(joinedOn), leftOn: leftOn.map { day($0) })
}

/// The code of the refusal that something ends with; nil where it ends otherwise.
func refusal(_ body: () async throws -> Void) async -> String? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  } catch {
    return "fault: \(error)"
  }
}
