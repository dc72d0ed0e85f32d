internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Makes the receipts of what somebody acknowledged.
enum ReceiptPages {
  /// Which receipt, by its number: the first that somebody ever got is 1, and no number ever changes.
  static let key = "number"

  /// The receipt that the address names, the latest otherwise; whoever has none goes to the policy.
  ///
  /// Whoever came by a link to one request sees the receipt of that one.
  static func reply(_ visit: Visit) async throws -> Reply {
    var answers = try await visit.place.library.acknowledgements.acknowledgements(
      by: visit.person, in: visit.school)
    if let task = visit.reader.task {
      guard task.kind == TaskPlace.acknowledge, let id = CampaignID(task.id),
        let campaign = try await visit.place.library.campaigns.campaign(id, of: visit.school)
      else { throw Visit.absent }
      answers = answers.filter {
        $0.version == campaign.version && (!campaign.why.wantsOwnAnswer || $0.yearly == campaign.id)
      }
    }
    guard !answers.isEmpty else { return .go(to: Paths.acknowledge) }
    let policies = try await visit.place.shelf.policies()
    var index = 0
    if let number = visit.query[key] {
      guard let number = Int(number), (1...answers.count).contains(number) else {
        throw Visit.absent
      }
      index = answers.count - number
    }
    let earlier = answers.indices.filter { $0 != index }.map { other in
      let day = visit.place.duties.clock.date(at: answers[other].at)
      return Link(
        "\(title(answers[other], policies).capitalisedStart), \(day.words)",
        Paths.acknowledged.with(key, String(answers.count - other)))
    }
    return .page(
      page(
        answers[index], policies, frame: visit.frame, name: visit.reader.name, place: visit.place,
        earlier: earlier))
  }

  /// One receipt.
  static func page(
    _ given: Acknowledgement, _ policies: [SchoolPolicy], frame: Frame, name: String,
    place: Workplace, earlier: [Link] = []
  ) -> AcknowledgedPage {
    AcknowledgedPage(
      frame: frame, name: name, version: "the " + title(given, policies), sentence: given.consent,
      at: place.moment(given.at), how: how(given.route), digest: given.digest.description,
      earlier: earlier)
  }

  private static func title(_ given: Acknowledgement, _ policies: [SchoolPolicy]) -> String {
    let policy = policies.first { $0.id == given.policy }
    guard let policy, let version = policy.version(given.version) else { return "policy" }
    return "\(policy.title.titleInSentence), version \(version.name)"
  }

  private static func how(_ route: AcknowledgementRoute) -> String {
    switch route {
    case .signedIn: "Signed in"
    case .personalLink: "By a personal link"
    case .sharedComputer: "On a shared computer, with a code"
    case .paper(let paper): "On paper, signed on \(paper.signedOn.words)"
    }
  }
}
