import Essentials
import TestSupport
import Testing

@testable import Vault

@Suite struct PasswordRulesTests {
  private let rules = PasswordRules(
    schoolNames: ["Larkfield Primary School"], personNames: ["Grace Adeyemi", "Mrs Adeyemi"])

  private func refusal(_ text: String) -> String? {
    do {
      try rules.check(Password(text))
      return nil
    } catch {
      return error.code
    }
  }

  @Test(arguments: [
    "hedgehog lantern", "three green doors", "wxqkvjbmzhtr", "kettle-Tuesday-otter",
    "the school has eleven kettles", "Grace keeps seven kettles", "837402916537",
    "ήλιος και θάλασσα", "ペンギンは青い海を泳いでいる", "🐙🦔🐢🦉🐝🦋🐌🦀🐬🦢🦩🐿",
    "Ä quiet öther pebble", "x9#Lq2!vR7@t",
  ])
  func `a long password that nobody would guess is taken`(text: String) {
    #expect(refusal(text) == nil)
  }

  @Test(arguments: ["", "hedgehog", "eleven char", "🐙🦔🐢🦉🐝🦋"])
  func `a short password is refused`(text: String) {
    #expect(refusal(text) == "password.too-short")
  }

  @Test func `length is counted in scalars once the spelling is settled`() {
    #expect(refusal("e\u{301}glu moth x") == "password.too-short")
    #expect(refusal("e\u{301}glu moths xy") == nil)
  }

  @Test func `256 characters are taken and 257 are not`() {
    let words = String(repeating: "otter kettle moth ", count: 20)
    #expect(refusal(String(words.prefix(256))) == nil)
    #expect(refusal(String(words.prefix(257))) == "password.too-long")
  }

  @Test(arguments: [
    "Larkfield2025", "larkfieldprimary", "L4rkf13ld-2025!", "Larkfield Primary School",
    "GraceAdeyemi1", "adeyemi.grace.77", "mrs adeyemi 12", "ádéyémi grace!",
  ])
  func `the school's name or one's own is refused, whatever is hung on to it`(text: String) {
    #expect(refusal(text) == "password.name")
  }

  @Test(arguments: [
    "password1234", "Passw0rd!!!!", "P@$$w0rd2025", "letmein12345", "qwertyuiop12", "123456789012",
    "abcdefghijkl", "aaaaaaaaaaaa", "abababababab", "1q2w3e4r5t6y", "Summer2025!!", "liverpool1892",
    "iloveyou2010", "correct horse battery staple", "welcomewelcome", "teacher12345",
    "Monday090625", "zyxwvutsrqpo", "football-football", "111111111111", "qwerty qwerty qwerty",
  ])
  func `a password that everybody tries first is refused`(text: String) {
    #expect(refusal(text) == "password.common")
  }

  @Test func `digits, capitals and symbols are never asked for`() {
    var generator = SeededGenerator(seed: 63)
    let words = ["otter", "kettle", "lantern", "pebble", "walnut", "harbour", "cobweb", "thistle"]
    for _ in 0..<200 {
      let phrase = words.shuffled(using: &generator).prefix(3).joined(separator: " ")
      #expect(refusal(phrase) == nil, "\(phrase)")
    }
  }

  @Test func `twelve random letters are never refused`() {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<500 {
      let text = String((0..<14).map { _ in Base32.digits.randomElement(using: &generator) ?? "0" })
      #expect(refusal(text) == nil, "\(text)")
    }
  }

  @Test func `a refusal says what to do`() {
    for refusal in [
      PasswordRules.tooShort, PasswordRules.tooLong, PasswordRules.isName, PasswordRules.isCommon,
    ] {
      #expect(refusal.message.hasSuffix("."))
      #expect(!refusal.message.contains("!"))
    }
  }
}
