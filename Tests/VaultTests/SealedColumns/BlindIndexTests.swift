import Essentials
import Testing

@testable import Vault

@Suite struct BlindIndexTests {
  private let file: KeyFile
  private let index: BlindIndex
  private let address = "grace@larkfield.example"

  init() throws {
    file = try KeyFile.fresh(random: Larkfield.random())
    index = BlindIndex(file)
  }

  private func digest(
    of value: String = "grace@larkfield.example", column: String = "person.email",
    school: SchoolID = Larkfield.school
  ) -> [UInt8] {
    index.digest(of: value, column: column, school: school)
  }

  @Test func `the same value is found by the same 16 bytes`() {
    #expect(digest() == digest())
    #expect(digest().count == 16)
  }

  @Test func `another value, column, school or key gives other bytes`() throws {
    let other = BlindIndex(try KeyFile.fresh(random: Larkfield.random(seed: 2)))
    let all = [
      digest(), digest(of: "priya@larkfield.example"), digest(column: "invitation.email"),
      digest(school: Larkfield.otherSchool),
      other.digest(of: address, column: "person.email", school: Larkfield.school),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func `during a rotation a value is looked for under the old key too`() throws {
    let rotated = BlindIndex(try file.rotated(random: Larkfield.random(seed: 3)))
    let digests = rotated.digests(of: address, column: "person.email", school: Larkfield.school)
    #expect(digests.count == 2)
    #expect(digests.last == digest())
    #expect(digests.first != digest())
  }

  @Test func `a digest under the old key is to be renewed`() throws {
    let rotated = BlindIndex(try file.rotated(random: Larkfield.random(seed: 3)))
    func needsRenewal(_ index: BlindIndex) -> Bool {
      index.needsRenewal(digest(), of: address, column: "person.email", school: Larkfield.school)
    }
    #expect(!needsRenewal(index))
    #expect(needsRenewal(rotated))
  }
}
