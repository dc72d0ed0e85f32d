package import Essentials
package import PolicyEngine

/// Uploads a policy's text: as a new policy, or as the next version of one.
///
/// A version that was still being worked on is withdrawn and kept: what was decided about it was
/// decided about another text.
package struct UploadPolicy: Sendable {
  private let store: any PolicyStore
  private let newIdentifier: IdentifierSource
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to upload.
  package init(
    store: any PolicyStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.newIdentifier = newIdentifier
    self.now = now
    self.today = today
  }

  /// What is uploaded.
  package enum Source: Sendable {
    /// A Markdown file in the policy language, byte for byte.
    case markdown([UInt8])
    /// A policy that was imported from a document; its suggestions are left to the author.
    case imported(ImportedPolicy)

    var bytes: [UInt8] {
      switch self {
      case .markdown(let bytes): bytes
      case .imported(let policy): Array(policy.markdown().utf8)
      }
    }
  }

  /// Uploads a text.
  ///
  /// - Parameters:
  ///   - policy: The policy that it is a version of; nil for a new one.
  ///   - ownerRole: The role that looks after a new policy.
  /// - Returns: The policy with its new version last.
  /// - Throws: `Refusal` where the text cannot be read, or is the text of the last version.
  package func callAsFunction(
    _ source: Source, to policy: PolicyID? = nil, of school: SchoolID, by person: PersonID,
    ownerRole: String = "headteacher"
  ) async throws -> SchoolPolicy {
    let text = PolicyText(bytes: source.bytes)
    let document = try CheckedText.read(text.bytes)
    var changed =
      if let policy { try await store.existing(policy, of: school) } else {
        SchoolPolicy(
          id: newIdentifier(), school: school, title: document.metadata.title,
          ownerRole: ownerRole)
      }
    let replaced = changed.open
    let added = try changed.add(
      text, document, id: newIdentifier(), by: person, at: now(), today: today())
    let step = PolicyStep(school: school, policy: changed.id, version: added.id, by: person)
    var entries = [
      step.entry(
        "policies.version.uploaded", of: added, at: added.uploadedAt,
        paragraphs: added.paragraphs.text)
    ]
    if let replaced {
      entries.append(
        step.entry(
          "policies.version.withdrawn", of: replaced, at: added.uploadedAt,
          paragraphs: replaced.paragraphs.text, facts: ["replaced-by": String(added.number)]))
    }
    try await store.save(
      changed, text: NewText(version: added.id, text: text), recording: entries)
    return changed
  }
}

extension SchoolPolicy {
  /// Adds a text as the next version; the one that was being worked on is withdrawn.
  mutating func add(
    _ text: PolicyText, _ document: PolicyDocument, id: PolicyVersionID, by person: PersonID,
    at: Instant, today: CivilDate
  ) throws(Refusal) -> PolicyVersion {
    if let last = versions.last, last.digest == text.digest {
      throw Refusal(
        "policy.same-text",
        "This is the text of version \(name(of: last)), byte for byte. There is nothing to upload.")
    }
    if let open { try withdraw(open.id, today: today) }
    let version = PolicyVersion(
      id: id, policy: self.id, number: (versions.last?.number ?? 0) + 1,
      name: document.metadata.version, digest: text.digest, uploadedBy: person, uploadedAt: at,
      paragraphs: ActParagraphs(document))
    versions.append(version)
    if !document.metadata.title.isEmpty { title = document.metadata.title }
    // Where they are kept was said of the school, and not of one text: it stays known.
    let known = Dictionary(linked.map { ($0.title, $0.place) }) { first, _ in first }
    linked = LinkedPolicy.all(in: document).map { link in
      LinkedPolicy(title: link.title, place: link.place ?? known[link.title] ?? nil)
    }
    reviewOn = document.metadata.reviewBy.flatMap { CivilDate($0) } ?? reviewOn
    return version
  }
}
