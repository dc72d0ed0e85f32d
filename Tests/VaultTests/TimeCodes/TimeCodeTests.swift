import Essentials
import Testing

@testable import Vault

@Suite struct TimeCodeTests {
  private static let digits = "1234567890123456789012345678901234567890123456789012345678901234"

  /// RFC 6238, appendix B: seconds, then the code with SHA-1, SHA-256 and SHA-512.
  private static let published: [(Int64, [String])] = [
    (59, ["94287082", "46119246", "90693936"]),
    (1_111_111_109, ["07081804", "68084774", "25091201"]),
    (1_111_111_111, ["14050471", "67062674", "99943326"]),
    (1_234_567_890, ["89005924", "91819424", "93441116"]),
    (2_000_000_000, ["69279037", "90698825", "38618901"]),
    (20_000_000_000, ["65353130", "77737706", "47863826"]),
  ]

  @Test(arguments: published)
  func `the codes of RFC 6238 come out`(seconds: Int64, expected: [String]) throws {
    for (algorithm, (length, code)) in zip(
      TimeCode.Algorithm.allCases, zip([20, 32, 64], expected))
    {
      let rule = TimeCode(algorithm: algorithm, digits: 8, period: 30)
      let secret = try TimeCodeSecret(Array(Self.digits.utf8.prefix(length)))
      let step = rule.step(at: Instant(seconds: seconds))
      #expect(rule.code(for: secret, step: step).value == code)
    }
  }

  @Test func `the codes of RFC 4226 come out`() throws {
    let secret = try TimeCodeSecret(Array(Self.digits.utf8.prefix(20)))
    let codes = (0..<10).map { TimeCode.usual.code(for: secret, step: $0).value }
    #expect(
      codes == [
        "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
        "520489",
      ])
  }

  @Test func `a step lasts half a minute, before 1970 as well`() {
    let steps = [-31, -30, -1, 0, 29, 30].map { TimeCode.usual.step(at: Instant(seconds: $0)) }
    #expect(steps == [-2, -1, -1, 0, 0, 1])
  }

  @Test func `a secret of a length that no app makes is refused`() {
    #expect(throws: VaultFault.self) { try TimeCodeSecret([UInt8](repeating: 1, count: 15)) }
    #expect(throws: VaultFault.self) { try TimeCodeSecret([UInt8](repeating: 1, count: 65)) }
  }

  @Test func `the secret is typed in base 32`() throws {
    let secret = try TimeCodeSecret(Array("12345678901234567890".utf8))
    #expect(secret.typed.value == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    let odd = try TimeCodeSecret(Array("foobarfoobarfoobar".utf8))
    #expect(odd.typed.value.replacing(" ", with: "") == "MZXW6YTBOJTG633CMFZGM33PMJQXE")
  }

  @Test func `the address says to the app whose code it is and how it is made`() throws {
    let secret = try TimeCodeSecret(Array("12345678901234567890".utf8))
    let address = TimeCode.usual.address(
      of: secret, school: "Larkfield: Primary & Infants", account: "grace@larkfield.example")
    #expect(
      address.value
        == "otpauth://totp/Larkfield%20%20Primary%20%26%20Infants:grace%40larkfield.example"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Larkfield%20%20Primary%20%26%20Infants&algorithm=SHA1&digits=6&period=30")
  }

  @Test func `nothing of a secret is shown when it is printed`() throws {
    let secret = try TimeCodeSecret.fresh(random: Larkfield.random())
    var shown = "\(secret) \(secret.typed)"
    dump(secret, to: &shown)
    #expect(!shown.contains(secret.base32.prefix(8)))
  }
}
