import Essentials
import Testing

@testable import Vault

@Suite struct DataKeyRingTests {
  private let file: KeyFile
  private let ring: DataKeyRing
  private let place = SealedPlace(
    "person.name", school: Larkfield.school, row: Larkfield.grace)
  private let sealed: [UInt8]

  init() throws {
    file = try KeyFile.fresh(random: Larkfield.random())
    ring = DataKeyRing(file)
    sealed = try ring.seal(
      text: "Grace Adeyemi", for: place, random: Larkfield.random(seed: 2))
  }

  @Test func `a value is read back from its place`() throws {
    #expect(try ring.text(sealed, for: place).value == "Grace Adeyemi")
  }

  @Test func `a value is read back whatever its length`() throws {
    let random = Larkfield.random(seed: 3)
    for length in 0..<200 {
      let value = random(length)
      #expect(try ring.open(ring.seal(value, for: place, random: random), for: place) == value)
    }
  }

  @Test func `a value that was moved elsewhere does not open`() {
    let elsewhere = [
      SealedPlace("person.name", school: Larkfield.school, row: Larkfield.priya),
      SealedPlace("person.email", school: Larkfield.school, row: Larkfield.grace),
      SealedPlace("person.name", school: Larkfield.otherSchool, row: Larkfield.grace),
    ]
    for place in elsewhere {
      #expect(throws: VaultFault.doesNotOpen) { try ring.open(sealed, for: place) }
    }
  }

  @Test func `a value that was altered or cut off anywhere does not open`() {
    for altered in sealed.tampered {
      #expect(throws: VaultFault.self) { try ring.open(altered, for: place) }
    }
  }

  @Test func `the same value is sealed differently each time`() throws {
    let random = Larkfield.random(seed: 4)
    #expect(
      try ring.seal(text: "Grace", for: place, random: random)
        != ring.seal(text: "Grace", for: place, random: random))
  }

  @Test func `a sealed value shows neither the text nor its exact length`() throws {
    let random = Larkfield.random(seed: 5)
    let short = try ring.seal(text: "Tom", for: place, random: random)
    let long = try ring.seal(text: "Ruth Whitcombe", for: place, random: random)
    #expect(short.count == long.count)
    #expect(!long.indices.contains { long[$0...].starts(with: Array("Whit".utf8)) })
  }

  @Test func `another installation's key file opens nothing`() throws {
    let other = DataKeyRing(try KeyFile.fresh(random: Larkfield.random(seed: 9)))
    let name = try #require(file.identifiers.data.first).description
    #expect(throws: VaultFault.unknownKey(name)) { try other.open(sealed, for: place) }
  }

  @Test func `after a rotation old values open, new ones are under the new key`() throws {
    let rotated = try file.rotated(random: Larkfield.random(seed: 6))
    let ring = DataKeyRing(rotated)
    #expect(try ring.text(sealed, for: place).value == "Grace Adeyemi")
    #expect(try ring.needsRenewal(sealed))
    let renewed = try ring.seal(
      ring.open(sealed, for: place), for: place, random: Larkfield.random(seed: 7))
    #expect(try !ring.needsRenewal(renewed))
    #expect(throws: VaultFault.self) { try self.ring.open(renewed, for: place) }
  }

  @Test func `once everything is renewed the old key can go`() throws {
    let rotated = try file.rotated(random: Larkfield.random(seed: 6))
    let renewed = try DataKeyRing(rotated).seal(
      text: "Grace Adeyemi", for: place, random: Larkfield.random(seed: 7))
    let retired = DataKeyRing(rotated.retiringOlder())
    #expect(try retired.text(renewed, for: place).value == "Grace Adeyemi")
    #expect(throws: VaultFault.self) { try retired.open(sealed, for: place) }
  }

  @Test func `an opened text is not shown when it is printed`() throws {
    #expect("\(try ring.text(sealed, for: place))" == "▇▇▇")
  }

  @Test(arguments: [
    [], [0x80], [UInt8](repeating: 0, count: 32), [UInt8](repeating: 1, count: 32),
    [0x80] + [UInt8](repeating: 0, count: 32) + [UInt8](repeating: 0, count: 31),
  ])
  func `what was not filled up is not taken for it`(padded: [UInt8]) {
    #expect(Padding.remove(from: padded) == nil)
  }
}
