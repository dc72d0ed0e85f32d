internal import Accounts
internal import Connectors
internal import Deadlines
internal import Essentials
internal import Logging
internal import Mailing
internal import People
internal import ServiceLifecycle
internal import WebUI

/// What a school does by the clock: opening what falls due, telling who is late, sending letters, forgetting what ran out.
///
/// Two server processes may both run it: every step is taken by one of them only, in the database.
struct Clockwork: Service {
  private let school: OpenedSchool
  private let transport: MailTransport?
  private let logger: Logger

  /// The clockwork of a school; without a way to send, letters stay on screen and on paper.
  init(_ school: OpenedSchool, transport: MailTransport?, logger: Logger) {
    self.school = school
    self.transport = transport
    self.logger = logger
  }

  /// Runs every minute until the program is told to stop; letters that pages queue go out at once.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      async let rounds: Void = rounds()
      for await _ in school.bell.rings {
        await attempt("letters") { try await send() }
      }
      await rounds
    }
  }

  private func rounds() async {
    var minute = 0
    while !Task.isCancelled {
      await round(minute)
      minute += 1
      try? await Task.sleep(for: .seconds(60))
    }
  }

  /// One round: each part on its own, so that one that fails keeps no other from being done.
  func round(_ minute: Int) async {
    if minute % 60 == 0 {
      await attempt("duties") { try await school.rollDuties(school.id) }
      await attempt("duties of leavers") { try await LeaverDuties(school).passOn() }
      await attempt("duties of roles") { try await DutiesOfRoles(school).openByTheClock() }
      await attempt("duties of versions") {
        try await DutiesOfPublishing(school).withdrawOfPast()
      }
      await attempt("lists") {
        try await ClearRosters(
          RosterDesk(store: school.rosters, office: school.place.office))(school.id)
      }
      await attempt("old letters") { try await ForgetOldLetters(school.post)(in: school.id) }
      await attempt("requests") {
        let requests = StartRequest(school.place)
        // Nobody is written to at night or in the holidays because a day has begun.
        let mayAsk = school.mails ? try await school.maySendNow() : true
        try await requests.followTheVersionInForce(mayAsk: mayAsk)
        if mayAsk { try await requests.askMovers() }
      }
      await attempt("reminders") { try await ReminderLetters(school).queue() }
      await attempt("reviews") { try await ReviewLetters(school).queue() }
      await attempt("partings") { try await PartingLetters(school).queue() }
      await attempt("checkpoints") { try await CheckpointLetters(school).queue() }
      await attempt("accounts") {
        try await ForgetExpired(school.place.reception)(in: school.id)
      }
    }
    await attempt("new keys") { try await NewKeyLetters(school).queue() }
    await attempt("notices") { try await DutyLetters(school).queue() }
    await attempt("letters") { try await send() }
  }

  private func send() async throws {
    guard let transport else { return }
    let desk = LetterDesk(
      setting: { _ in try await setting() },
      address: { letter in
        switch letter.to {
        case .outside(let address): address
        case .person(let id): try await self.address(of: id, for: letter.kind)
        }
      },
      transport: transport)
    // One batch after the other: a school of two hundred is asked in a minute, not in twenty.
    let sendBatch = SendLetters(school.post, desk)
    while try await sendBatch().sent > 0 {}
  }

  /// Nobody's who has left, but for the letter that says goodbye.
  private func address(of id: PersonID, for kind: LetterKind) async throws -> MailAddress? {
    guard let person = try await school.place.office.people.person(id, of: school.id),
      person.status(on: school.place.today()) != .left || kind == .farewell || kind == .termEnded
    else { return nil }
    return person.details.email.flatMap { try? MailAddress($0.description) }
  }

  private func setting() async throws -> LetterSetting? {
    guard let origin = school.place.origin else { return nil }
    let contacts = try await school.place.office.terms.contacts(of: school.id)
    let office = contacts.first { $0.role == .office }
    return try LetterSetting(
      schoolName: try await school.place.schoolName(), site: origin,
      replyTo: office?.email.flatMap { try? MailAddress($0.description) },
      officePhone: office?.phone?.description, clock: school.installation.world.clock)
  }

  private func attempt(_ what: String, _ work: () async throws -> some Any) async {
    do {
      _ = try await work()
    } catch is CancellationError {
      return
    } catch {
      logger.error("A round of \(what) failed.", metadata: ["error": "\(error)"])
    }
  }
}

extension OpenedSchool {
  /// Does once what the clock does every hour, and sends nothing.
  package func doTheHour() async {
    let logger = Logger(label: "chaperone.clockwork")
    await Clockwork(self, transport: nil, logger: logger).round(0)
  }
}
