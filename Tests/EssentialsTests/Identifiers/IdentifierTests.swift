import Essentials
import TestSupport
import Testing

@Suite struct IdentifierTests {
  @Test func `what is written is read again, as text and as bytes`() {
    var dice = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      let id = PersonID(high: dice.next(), low: dice.next())
      #expect(PersonID(id.description) == id)
      #expect(PersonID(bytes: id.bytes) == id)
      #expect(id.description.utf8.count == 26)
      #expect(id.bytes.count == 16)
    }
  }

  @Test func `the smallest and the largest are what they should be`() {
    #expect(PersonID(high: 0, low: 0).description == String(repeating: "0", count: 26))
    #expect(
      PersonID(high: .max, low: .max).description == "7" + String(repeating: "z", count: 25))
  }

  @Test func `upper case and look-alikes copied from paper are forgiven`() {
    let id = PersonID(high: 0, low: 0x11)
    #expect(id.description == "0000000000000000000000000h")
    #expect(PersonID("OOOOOOOOOOOOOOOOOOOOOOOOoH") == id)
    #expect(PersonID("0000000000000000000000000L") == PersonID(high: 0, low: 1))
    #expect(PersonID("0000000000000000000000000i") == PersonID(high: 0, low: 1))
  }

  @Test(arguments: [
    "", "0", "0000000000000000000000000", "000000000000000000000000000",
    "80000000000000000000000000", "0000000000000000000000000u", "000000000000000000000000é",
    "0000000000000-00000000000-", "000000000000000000000000 0",
  ])
  func `what is no identifier is none`(text: String) {
    #expect(PersonID(text) == nil)
  }

  @Test(arguments: [0, 15, 17]) func `only 16 bytes are one`(count: Int) {
    #expect(PersonID(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test func `they are ordered as their text is`() {
    var dice = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      let (one, two) = (
        DutyID(high: dice.next(), low: dice.next()), DutyID(high: dice.next(), low: dice.next())
      )
      #expect((one < two) == (one.description < two.description))
    }
  }

  @Test func `a source gives what it is given`() {
    let source = IdentifierSource { (7, 9) }
    let person: PersonID = source()
    #expect(person == PersonID(high: 7, low: 9))
    #expect(source(Kind.Duty.self) == DutyID(high: 7, low: 9))
  }
}
