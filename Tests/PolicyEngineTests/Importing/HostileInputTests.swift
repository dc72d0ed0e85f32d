import Foundation
import Testing

@testable import PolicyEngine

@Suite("Importing: hostile shapes take little time")
struct HostileInputTests {
  private func seconds(_ text: String) -> Double {
    let before = Self.worked()
    if let policy = try? PolicyImporter().paste(text) {
      _ = policy.account
      _ = policy.markdown()
    }
    return Self.worked() - before
  }

  /// What this thread has worked, in seconds: what else the machine does is not its fault.
  private static func worked() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Twice the size may take about twice the time, never four times; debug builds are slow, so the
  /// sizes are small and the proof is the ratio.
  @Test(arguments: [
    "1.\n", " ", "a@b.example ", "[", "[x] ", "1. a\n", "- a\n", "a) b\n", "i) b\n", "Contents\n",
    "Contents\nA\n1\n", "aaaaaaaaaaaaaaa     bbbbbbbbbbbbbbbbbb cccc\n", "Aims\n\n", "Signed: x\n",
    "a | b\n", "|-|\n", "```\n", "~~~ x\n", "0", "01234 567 890 ", "A. B\n", "Page 3\n",
    "\u{0C}a\n",
    "Staff must not if unless ", "\u{301}", "_", "*", "…", "1.1.1.1.1 a\n", "Date: x\n", "a:\nb\n",
    "The headteacher, Jo Bell, ", "AB1 2CD ", "Mr Big ", "x\u{2028}", "\r", "1\n",
    "**1.** x {#p1}\n",
    "## a\n", "<", "(", "1. Aa\n\n\n", "o \n", "Appendix A\n1. b\n",
  ])
  func `time grows with size and no faster`(unit: String) {
    let small = String(repeating: unit, count: 1_500 / max(1, unit.utf8.count))
    let large = String(repeating: unit, count: 12_000 / max(1, unit.utf8.count))
    let first = seconds(small)
    let second = seconds(large)
    // Eight times the size; twenty leaves room for a busy machine, sixty-four would be a square.
    #expect(second < max(0.5, first * 20) + 0.5, "\(unit): \(first) s, then \(second) s")
  }

  @Test func `too many lines are refused`() throws {
    let text = String(repeating: "1.\n", count: 30_002)
    #expect(throws: ImportRefusal.tooManyLines(limit: 30_000)) { try PolicyImporter().paste(text) }
  }
}
