import Essentials
import Testing

@testable import Vault

@Suite struct PaperKeyTests {
  private let key: PaperKey
  private let groups: [String]

  init() throws {
    key = try PaperKey.fresh(.member, random: Larkfield.random())
    groups = key.groups.value
  }

  private func refusal(_ typed: String, for purpose: PaperKey.Purpose = .member) -> Refusal? {
    do {
      _ = try PaperKey(typed: typed, for: purpose)
      return nil
    } catch {
      return error
    }
  }

  @Test func `nine groups of five are printed`() {
    #expect(groups.map(\.count) == [5, 5, 5, 5, 5, 5, 5, 5, 5])
  }

  @Test func `what is printed is read back`() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      let key = try PaperKey.fresh(.school, random: Larkfield.random(seed: seed))
      #expect(try PaperKey(typed: key.groups.value.joined(separator: "-"), for: .school) == key)
    }
  }

  @Test func `capitals, spaces, line breaks and look-alikes are forgiven`() throws {
    let typed = groups.joined(separator: "\r\n ").uppercased()
      .replacing("0", with: "o").replacing("1", with: "I")
    #expect(try PaperKey(typed: typed, for: .member) == key)
    #expect(try PaperKey(typed: groups.joined(), for: .member) == key)
  }

  @Test func `any one wrong letter is found, and its group named`() {
    for group in groups.indices {
      for place in 0..<5 {
        for digit in Base32.digits where digit != Array(groups[group])[place] {
          var letters = Array(groups[group])
          letters[place] = digit
          var typed = groups
          typed[group] = String(letters)
          let found = refusal(typed.joined(separator: " "))
          #expect(found?.code == "paper-key.group")
          #expect(found?.message.hasPrefix("Group \(group + 1) ") == true)
        }
      }
    }
  }

  @Test func `two letters that changed places are found`() {
    for group in groups.indices {
      for place in 0..<4 {
        var letters = Array(groups[group])
        letters.swapAt(place, place + 1)
        guard String(letters) != groups[group] else { continue }
        var typed = groups
        typed[group] = String(letters)
        #expect(refusal(typed.joined(separator: " "))?.code == "paper-key.group")
      }
    }
  }

  @Test func `two groups that changed places are named`() {
    var typed = groups
    typed.swapAt(2, 6)
    #expect(refusal(typed.joined(separator: " "))?.message.hasPrefix("Groups 3 and 7 ") == true)
  }

  @Test func `three mistyped groups are named`() {
    let typed = groups.enumerated().map { [0, 4, 8].contains($0.offset) ? "!" : $0.element }
    #expect(refusal(typed.joined(separator: " "))?.message.hasPrefix("Groups 1, 5 and 9 ") == true)
  }

  @Test func `a group with a letter too few is named`() {
    var typed = groups
    typed[3].removeLast()
    #expect(refusal(typed.joined(separator: " "))?.message.hasPrefix("Group 4 ") == true)
  }

  @Test func `a missing group is told`() {
    #expect(refusal(groups.dropLast().joined(separator: " "))?.code == "paper-key.length")
    #expect(refusal("")?.code == "paper-key.length")
    #expect(refusal(String(repeating: "0", count: 5000))?.code == "paper-key.length")
  }

  @Test func `groups of two sheets do not make one`() throws {
    let other = try PaperKey.fresh(.member, random: Larkfield.random(seed: 2)).groups.value
    let mixed = groups.prefix(4) + other.suffix(5)
    #expect(refusal(mixed.joined(separator: " "))?.code == "paper-key.another-sheet")
  }

  @Test func `a person's sheet is not taken for the school's`() {
    #expect(refusal(groups.joined(separator: " "), for: .school)?.code == "paper-key.another-sheet")
  }

  @Test func `nothing of a sheet is shown when it is printed to a log`() {
    var shown = "\(key) \(key.groups)"
    dump(key, to: &shown)
    for group in groups { #expect(!shown.contains(group)) }
  }
}
