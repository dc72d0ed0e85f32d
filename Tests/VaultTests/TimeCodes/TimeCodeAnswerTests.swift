import Essentials
import Testing

@testable import Vault

@Suite struct TimeCodeAnswerTests {
  private let rule = TimeCode.usual
  private let secret: TimeCodeSecret
  private let present: Int64

  init() throws {
    secret = try TimeCodeSecret.fresh(random: Larkfield.random())
    present = rule.step(at: Larkfield.now)
  }

  private func answer(
    to typed: String? = nil, step: Int64 = 0, lastUsed: Int64? = nil
  ) -> TimeCodeAnswer {
    rule.answer(
      to: typed ?? rule.code(for: secret, step: present + step).value, secret: secret,
      now: Larkfield.now, lastUsedStep: lastUsed.map { present + $0 })
  }

  @Test func `a code is taken one step before and after its own, and no further`() {
    #expect(answer(step: -2) == .wrong)
    for step in -1...1 as ClosedRange<Int64> {
      #expect(answer(step: step) == .good(step: present + step))
    }
    #expect(answer(step: 2) == .wrong)
  }

  @Test func `a code works once`() {
    #expect(answer(step: 0, lastUsed: 0) == .used)
    #expect(answer(step: -1, lastUsed: -1) == .used)
  }

  @Test func `once a code has been used, an earlier one no longer works`() {
    #expect(answer(step: -1, lastUsed: 0) == .used)
    #expect(answer(step: 0, lastUsed: 1) == .used)
  }

  @Test func `the next code works after one has been used`() {
    #expect(answer(step: 1, lastUsed: 0) == .good(step: present + 1))
  }

  @Test func `spaces are forgiven`() {
    let code = rule.code(for: secret, step: present).value
    #expect(answer(to: " \(code.prefix(3)) \(code.suffix(3)) ") == .good(step: present))
  }

  @Test(arguments: ["", "000000000", "12345", "１２３４５６", "-12345", "123 45", "abcdef"])
  func `what is no code is wrong`(typed: String) {
    #expect(answer(to: typed) == .wrong)
  }

  @Test func `a code of another person is wrong`() throws {
    let other = try TimeCodeSecret.fresh(random: Larkfield.random(seed: 2))
    #expect(answer(to: rule.code(for: other, step: present).value) == .wrong)
  }

  @Test func `of twenty thousand guesses at most three are right`() {
    let right = (0..<20_000).filter { guess in
      let digits = String(guess * 50)
      return answer(to: String(repeating: "0", count: 6 - digits.count) + digits) != .wrong
    }
    #expect(right.count <= 3)
  }
}
