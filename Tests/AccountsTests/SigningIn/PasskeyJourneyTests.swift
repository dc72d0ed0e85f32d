import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct PasskeyJourneyTests {
  @Test func `a passkey is a second factor when it is made, and lets in alone from then on`()
    async throws
  {
    let school = try Larkfield()
    var device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let ask = AskForPasskey(school.reception)
    let made = try await RegisterPasskey(school.reception)(
      device.registration(try ask(holder: session, in: Larkfield.school)),
      name: "Staff room", session: session)
    #expect(made.codes.count == 10 && made.session.session.stage == .signedIn)
    let visit = try #require(SessionSecret(cookieBytes: Array(repeating: 4, count: 32)))
    let assertion = try device.assertion(try ask(holder: visit, in: Larkfield.school))
    let signIn = SignInWithPasskey(school.reception)
    let alone = try await signIn(
      assertion, holder: visit, in: Larkfield.school, from: Larkfield.desk)
    #expect(alone.session.stage == .signedIn && alone.session.person == Larkfield.priya)
    // The same answer again: its challenge was answered.
    let told = await refusal {
      try await signIn(assertion, holder: visit, in: Larkfield.school, from: Larkfield.desk)
    }
    #expect(told?.code == "passkey.not-taken")
  }

  @Test func `asking writes nothing, however often, and each question is another one`() async throws
  {
    let school = try Larkfield()
    let visit = try #require(SessionSecret(cookieBytes: Array(repeating: 4, count: 32)))
    let before = school.store.writes
    let asked = try (0..<1000).map { _ in
      try AskForPasskey(school.reception)(holder: visit, in: Larkfield.school)
    }
    #expect(Set(asked).count == 1000 && school.store.writes == before)
  }

  @Test func `once a question was answered, an earlier one of the same browser is over`()
    async throws
  {
    let school = try Larkfield()
    var device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let ask = AskForPasskey(school.reception)
    _ = try await RegisterPasskey(school.reception)(
      device.registration(try ask(holder: session, in: Larkfield.school)), name: "",
      session: session)
    let visit = try #require(SessionSecret(cookieBytes: Array(repeating: 4, count: 32)))
    let earlier = try ask(holder: visit, in: Larkfield.school)
    school.later(seconds: 1)
    let later = try ask(holder: visit, in: Larkfield.school)
    let signIn = SignInWithPasskey(school.reception)
    _ = try await signIn(
      device.assertion(later), holder: visit, in: Larkfield.school, from: Larkfield.desk)
    let late = try device.assertion(earlier)
    let told = await refusal {
      try await signIn(late, holder: visit, in: Larkfield.school, from: Larkfield.desk)
    }
    #expect(told?.code == "passkey.not-taken")
  }

  @Test func `a question that nobody here asked, or of another school, is not taken`() async throws
  {
    let school = try Larkfield()
    var device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let ask = AskForPasskey(school.reception)
    _ = try await RegisterPasskey(school.reception)(
      device.registration(try ask(holder: session, in: Larkfield.school)), name: "",
      session: session)
    let visit = try #require(SessionSecret(cookieBytes: Array(repeating: 4, count: 32)))
    let own = try ask(holder: visit, in: Larkfield.school)
    // One that would hold for ever.
    let patient = try PasskeyChallenge(
      stored: [0x7F] + Array(repeating: 0xFF, count: 7) + own.bytes.dropFirst(8))
    let invented = try PasskeyChallenge(stored: Array(repeating: 9, count: 32))
    let neighbours = try ask(holder: visit, in: Larkfield.neighbour)
    for challenge in [patient, invented, neighbours] {
      let answer = try device.assertion(challenge)
      let told = await refusal {
        try await SignInWithPasskey(school.reception)(
          answer, holder: visit, in: Larkfield.school, from: Larkfield.desk)
      }
      #expect(told?.code == "passkey.not-taken")
    }
  }

  @Test func `a passkey stands beside the password`() async throws {
    let school = try Larkfield()
    var device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let ask = AskForPasskey(school.reception)
    _ = try await RegisterPasskey(school.reception)(
      device.registration(try ask(holder: session, in: Larkfield.school)), name: "",
      session: session)
    let half = try await school.signIn()
    #expect(half.session.stage == .needsSecondFactor)
    let whole = try await ProveWithPasskey(school.reception)(
      device.assertion(try ask(holder: half.secret, in: Larkfield.school)),
      session: half.secret, from: Larkfield.desk)
    #expect(whole.session.stage == .signedIn)
    let told = await refusal {
      try await RemovePasskey(school.reception)(
        Array(repeating: 9, count: 32), session: whole.secret)
    }
    #expect(told?.code == "passkey.last")
  }

  @Test func `an answer for another browser's challenge is not taken`() async throws {
    let school = try Larkfield()
    let device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let other = try #require(SessionSecret(cookieBytes: Array(repeating: 4, count: 32)))
    let challenge = try AskForPasskey(school.reception)(
      holder: other, in: Larkfield.school)
    let told = await refusal {
      try await RegisterPasskey(school.reception)(
        device.registration(challenge), name: "Staff room", session: session)
    }
    #expect(told?.code == "passkey.not-taken")
  }

  @Test func `a passkey without PIN, finger or face is a second step, and confirms nothing alone`()
    async throws
  {
    let school = try Larkfield()
    var device = PasskeyDevice(Larkfield.site)
    let session = try await school.join().session.secret
    let ask = AskForPasskey(school.reception)
    _ = try await RegisterPasskey(school.reception)(
      device.registration(try ask(holder: session, in: Larkfield.school)), name: "",
      session: session)
    device.isVerified = false
    let half = try await school.signIn()
    let whole = try await ProveWithPasskey(school.reception)(
      device.assertion(try ask(holder: half.secret, in: Larkfield.school)),
      session: half.secret, from: Larkfield.desk)
    let confirm = StepUp(school.reception)
    let without = try device.assertion(try ask(holder: whole.secret, in: Larkfield.school))
    let told = await refusal {
      try await confirm(.passkey(without), session: whole.secret, from: Larkfield.desk)
    }
    #expect(told?.code == "passkey.not-taken")
    device.isVerified = true
    let with = try device.assertion(try ask(holder: whole.secret, in: Larkfield.school))
    _ = try await confirm(.passkey(with), session: whole.secret, from: Larkfield.desk)
  }
}
