import Essentials
import Policies
import Storage

/// A small policy on its way from the upload to publication, step by step as people take them.
struct ProbePolicy {
  let school: ProbeSchool

  /// Takes all steps; `done` hears of each once it is kept.
  func publish(
    _ text: String = Self.text, to policy: PolicyID? = nil,
    done: @Sendable (String) throws -> Void = { _ in }
  ) async throws -> SchoolPolicy {
    let version = try await upload(text, to: policy)
    try done("uploaded \(version.id)")
    return try await publish(version, done: done)
  }

  /// Uploads a text as a new policy, or as the next version of one.
  func upload(_ text: String, to policy: PolicyID? = nil) async throws -> PolicyVersion {
    let clock = school.clock
    let uploaded = try await UploadPolicy(
      store: school.policies, newIdentifier: clock.newIdentifier, now: clock.now,
      today: clock.today)(
        .markdown(Array(text.utf8)), to: policy, of: school.id, by: ProbeStaff.head)
    guard let version = uploaded.versions.last else { throw ProbeFault("no version") }
    return version
  }

  private func publish(
    _ version: PolicyVersion, done: @Sendable (String) throws -> Void
  ) async throws -> SchoolPolicy {
    let (store, clock) = (school.policies, school.clock)
    func step(_ person: PersonID = ProbeStaff.head) -> PolicyStep {
      PolicyStep(school: school.id, policy: version.policy, version: version.id, by: person)
    }
    _ = try await StartReview(store: store, now: clock.now)(step())
    _ = try await ConfirmRoles(store: store, now: clock.now)(
      [
        "headteacher": .people([ProbeStaff.head]),
        "chair-of-governors": .people([ProbeStaff.chair]),
      ], step())
    let sign = SignPolicy(store: store, now: clock.now, today: clock.today)
    for (office, person, name) in [
      (SigningOffice.headteacher, ProbeStaff.head, "G. Adeyemi"),
      (.chair, ProbeStaff.chair, "R. Whitcombe"),
    ] {
      _ = try await sign(
        .init(office: office, name: name, signedOn: clock.today(), digest: version.digest),
        step(person))
      try done("signed \(version.id) \(office.rawValue)")
    }
    let policy = try await PublishPolicy(store: store, now: clock.now, today: clock.today)(step())
    try done("published \(version.id)")
    return policy
  }

  static let text = """
    ---
    policy: phones
    title: Phone policy
    version: "1"
    review-by: 2028-06-30
    roles:
      headteacher: { title: the headteacher, else: chair-of-governors }
      chair-of-governors: { title: the chair of governors, else: council }
      council: { title: the council, outside: true }
    links:
      Staff code of conduct: not supplied
    ---

    # Phone policy

    ```facts
    do:
      ask: What do you want to do?
      values: { film: film a lesson, acknowledge: acknowledge this policy }
    who:
      ask: Who are you?
      cost: 0
      values: { teacher: a teacher, governor: a governor }
    ```

    **1.** Nobody films a lesson. {#p1}

    ```norms
    - id: p1-film
      must-not: film
    ```

    **2.** Everyone acknowledges this policy. {#p2}

    ```norms
    - id: p2-acknowledge
      must: acknowledge
      gate: acknowledgement
    ```

    ```tests
    - ask: { do: film }
      expect: { must-not: [p1-film] }
    - ask: { do: acknowledge }
      expect: { must: [p2-acknowledge] }
    ```
    """
}

/// What should not happen in the probe.
struct ProbeFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
