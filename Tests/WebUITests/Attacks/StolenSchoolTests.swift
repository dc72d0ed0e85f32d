import Accounts
import Composition
import Essentials
import Foundation
import HTTPSupport
import TestSupport
import Testing
import Vault
import WebUI

/// Somebody carries off the database of a whole school in use, without the keys beside it.
@Suite struct StolenSchoolTests {
  @Test func `a copy of the database opens nothing`() async throws {
    try await ServedSchool.with(mails: true) { school in
      let grace = try await school.signUp(.head)
      let dev = try await school.signUp(.office)
      let priya = try await school.signUp(.teacher)
      var secrets: [String: [UInt8]] = ["the password": Array(ServedSchool.password.utf8)]
      for member in [grace, dev, priya] {
        let cookie = member.walker.cookie(.session) ?? ""
        secrets["the cookie of \(member.cast)"] = Array(cookie.utf8)
        secrets["the bytes of its cookie, \(member.cast)"] = Base64.url.decode(cookie)
        secrets["the app of \(member.cast)"] = member.app.bytes
        secrets["the invitation of \(member.cast)"] = Array(member.link.utf8)
        secrets["the sheet of \(member.cast)"] = Array(member.sheet.utf8)
        for code in member.codes {
          secrets["a code on paper, \(code)"] = Array(code.utf8)
          secrets["a code on paper without its dashes, \(code)"] = Array(
            code.filter { $0 != "-" }.utf8)
        }
      }
      secrets.merge(try await letters(school)) { first, _ in first }
      secrets["the address of a calendar"] = try await calendar(priya)
      secrets["the code for setting up"] = Array(
        SchoolServer.setUpPath(of: school.school).suffix(12).utf8)
      let copy = try copy(of: school)
      // The copy is read as it should be: what may be in it is found.
      #expect(copy.range(of: Data("Firefox on Windows".utf8)) != nil)
      #expect(secrets.count > 70 && secrets.values.allSatisfy { $0.count > 5 })
      for (name, secret) in secrets where copy.range(of: Data(secret)) != nil {
        Issue.record("the copy shows \(name)")
      }
    }
  }

  @Test func `a copy of the database shows no passphrase, and no sheet of its key`() async throws {
    try await ServedSchool.with { school in
      _ = try await school.join(.head)
      let (walker, sheet) = try await school.makeKey()
      let cookie = try #require(walker.cookie(.session))
      let copy = try copy(of: school)
      #expect(copy.range(of: Data("Firefox on Windows".utf8)) != nil && sheet.count == 45)
      for secret in [ServedSchool.passphrase, sheet, cookie] {
        #expect(copy.range(of: Data(secret.utf8)) == nil)
      }
      #expect(copy.range(of: Data(try #require(Base64.url.decode(cookie)))) == nil)
    }
  }

  /// Links on their way in letters, one of each kind that is asked for.
  private func letters(_ school: ServedSchool) async throws -> [String: [UInt8]] {
    let visitor = Visitor(address: NetworkAddress("192.0.2.9"), browser: "Firefox")
    var tokens: [String: [UInt8]] = [:]
    for purpose in [LinkPurpose.signIn, .forgottenPassword] {
      let link = try #require(
        try await AskForLink(school.reception)(
          email: ServedSchool.Cast.teacher.email, for: purpose, in: school.school.id,
          from: visitor))
      #expect(try await school.school.place.send(LetterToSend(link)))
      tokens["a letter's link for \(purpose)"] = Array(link.token.text.value.utf8)
    }
    let task = try await GrantTaskLink(school.reception)(
      OneTask("acknowledge", CampaignID(high: 9, low: 9)), to: ServedSchool.Cast.teacher.id,
      in: school.school.id, expiresAt: school.clock.now().adding(seconds: 3600),
      by: .program("test"))
    #expect(try await school.school.place.send(LetterToSend(task)))
    tokens["a letter's link to a task"] = Array(task.token.text.value.utf8)
    return tokens
  }

  private func calendar(_ member: Member) async throws -> [UInt8] {
    try await member.walker.open("/duties")
    try await member.walker.send("/duties/calendar", [:])
    let page = member.walker.page
    let start = try #require(page.firstRange(of: "/duties/calendar/")).upperBound
    let secret = page[start...].prefix {
      $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
    }
    return Array(secret.utf8)
  }

  private func copy(of school: ServedSchool) throws -> Data {
    let path = school.school.installation.folder.database
    var copy = Data()
    for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
      copy += try Data(contentsOf: URL(filePath: file))
    }
    return copy
  }
}
