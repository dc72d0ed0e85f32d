import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct SignInAttackTests {
  @Test func `an unknown address costs as much Argon2 work as a known one`() async throws {
    let school = try Larkfield()
    try await school.join()
    var work: [Int] = []
    for email in ["priya.nair@larkfield.example", "nobody@larkfield.example"] {
      let before = await school.gate.finished
      await #expect(throws: Refusal.signInRefused) {
        try await school.signIn(email, "not the password at all")
      }
      work.append(await school.gate.finished - before)
    }
    #expect(work == [1, 1])
  }

  @Test func `a closed account and one without a password answer as if unknown`() async throws {
    let school = try Larkfield()
    try await school.join()
    _ = try await InvitePerson(school.reception)(
      Larkfield.grace, in: Larkfield.school, by: .program("test"))
    try await DisableAccount(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .person(Larkfield.grace))
    for email in Larkfield.emails.keys {
      let before = await school.gate.finished
      await #expect(throws: Refusal.signInRefused) { try await school.signIn(email) }
      #expect(await school.gate.finished == before + 1)
    }
  }

  @Test func `brute force is slowed, known address or not, in the same words`() async throws {
    let school = try Larkfield()
    try await school.join()
    var refusals: [[Refusal]] = []
    for email in ["priya.nair@larkfield.example", "nobody@larkfield.example"] {
      var told: [Refusal] = []
      for _ in 0..<7 {
        await told.append(try #require(refusal { try await school.signIn(email, "wrong wrong") }))
      }
      refusals.append(told)
    }
    #expect(refusals[0] == refusals[1])
    #expect(refusals[0].map(\.code).suffix(2) == ["sign-in.wait", "sign-in.wait"])
    #expect(refusals[0].map(\.code).prefix(5).allSatisfy { $0 == "sign-in.refused" })
    let waiting = await refusal { try await school.signIn() }
    #expect(waiting?.code == "sign-in.wait", "not even the right password gets in meanwhile")
    school.later(seconds: 31)
    #expect(try await school.signIn().session.stage == .mustSetUpSecondFactor)
  }

  @Test func `one computer that tries many addresses is slowed`() async throws {
    let school = try Larkfield()
    for number in 0..<50 {
      let told = await refusal { try await school.signIn("p\(number)@larkfield.example", "wrong") }
      #expect(told == Refusal.signInRefused)
    }
    let last = await refusal { try await school.signIn("last@larkfield.example", "wrong") }
    #expect(last?.code == "sign-in.wait")
    let elsewhere = Visitor(address: NetworkAddress("192.0.2.2"), browser: "Safari on iPad")
    let other = await refusal {
      try await school.signIn("last@larkfield.example", "wrong", from: elsewhere)
    }
    #expect(other == Refusal.signInRefused)
  }

  @Test func `other spellings of an address are counted with it`() async throws {
    let school = try Larkfield()
    try await school.join()
    let spellings = [
      "Priya.Nair@larkfield.example", " priya.nair@larkfield.example",
      "priya.nair@larkfield.example\u{2003}", "priya. nair@larkfield.example\u{200B}",
      "priya.nair@lar\u{212A}field.example", "priya.nair@larkfield.example",
    ]
    var codes: [String?] = []
    for email in spellings {
      codes.append(await refusal { try await school.signIn(email, "wrong wrong") }?.code)
    }
    #expect(codes.last == "sign-in.wait")
  }

  @Test func `a hundred guesses at once are counted as a hundred`() async throws {
    let school = try Larkfield()
    try await school.join()
    let codes = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<100 {
        group.addTask {
          await refusal { try await school.signIn("priya.nair@larkfield.example", "wrong wrong") }?
            .code
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.count { $0 == "sign-in.wait" } == 95)
  }

  @Test func `a session that was there before signing in is never taken over`() async throws {
    let school = try Larkfield()
    try await school.join()
    let planted = try await school.signIn("priya.nair@larkfield.example")
    let fresh = try await school.signIn(replacing: planted.secret)
    #expect(fresh.secret != planted.secret)
    #expect(try await FindSession(school.reception)(planted.secret) == nil)
  }

  @Test func `each change of privilege makes a new secret, and the old one opens nothing`()
    async throws
  {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let half = try await school.signIn()
    let whole = try await ProveWithTimeCode(school.reception)(
      member.app.code(at: school.now), session: half.secret, from: Larkfield.desk)
    school.later(seconds: 60)
    let proved = try await StepUp(school.reception)(
      .timeCode(member.app.code(at: school.now)), session: whole.secret, from: Larkfield.desk)
    for old in [half, whole] {
      #expect(try await FindSession(school.reception)(old.secret) == nil)
    }
    #expect(try await FindSession(school.reception)(proved.secret)?.isSignedIn == true)
    #expect(half.session.id == proved.session.id)
  }

  @Test func `a half-open session is not signed in and does nothing else`() async throws {
    let school = try Larkfield()
    _ = try await school.joinWithApp()
    let half = try await school.signIn()
    #expect(half.session.stage == .needsSecondFactor)
    #expect(try await FindSession(school.reception)(half.secret)?.isSignedIn == false)
    await #expect(throws: Refusal.sessionGone) {
      try await RenewRecoveryCodes(school.reception)(session: half.secret)
    }
    await #expect(throws: Refusal.sessionGone) {
      try await StartSecondFactor(school.reception)(
        session: half.secret, school: "Larkfield", account: "priya")
    }
  }
}

/// The refusal that something ends in; nothing where it ends otherwise.
func refusal<Value>(_ work: () async throws -> Value) async -> Refusal? {
  do {
    _ = try await work()
    return nil
  } catch {
    return error as? Refusal
  }
}
