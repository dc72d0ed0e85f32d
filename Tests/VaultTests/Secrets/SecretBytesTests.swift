import TestSupport
import Testing

@testable import Vault

@Suite struct SecretBytesTests {
  @Test func `taking bytes over wipes the caller's`() {
    var bytes: [UInt8] = [1, 2, 3]
    let secret = SecretBytes(taking: &bytes)
    #expect(bytes == [0, 0, 0])
    #expect(secret.revealed() == [1, 2, 3])
  }

  @Test func `nothing of a secret is shown when it is printed or dumped`() {
    let secret = SecretBytes(copying: Array("open sesame".utf8))
    var shown = "\(secret) \(String(reflecting: secret))"
    dump(secret, to: &shown)
    for trace in ["sesame", "111", "0x6f", "6f70656e"] { #expect(!shown.contains(trace)) }
  }

  @Test func `secrets are equal when their bytes are`() {
    #expect(SecretBytes(copying: [1, 2]) == SecretBytes(copying: [1, 2]))
    #expect(SecretBytes(copying: [1, 2]) != SecretBytes(copying: [1, 3]))
    #expect(SecretBytes(copying: [1, 2]) != SecretBytes(copying: [1]))
  }

  @Test func `comparison in constant time agrees with comparison`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let left = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        UInt8.random(in: 0...2, using: &generator)
      }
      let right = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        UInt8.random(in: 0...2, using: &generator)
      }
      #expect(ConstantTime.areEqual(left, right) == (left == right))
    }
  }

  @Test func `a source that gives too little, or nothing but zeros, is refused`() {
    #expect(throws: VaultFault.noRandomness) { try Fresh.bytes(16) { _ in [1, 2, 3] } }
    #expect(throws: VaultFault.noRandomness) {
      try Fresh.bytes(16) { [UInt8](repeating: 0, count: $0) }
    }
  }

  @Test func `no two lists of parts give the same binding`() {
    let bindings = [
      Binding("a").with("b").with("c"), Binding("a").with("bc"), Binding("ab").with("c"),
      Binding("abc"), Binding("a").with("b").with("c").with(""), Binding("a").with("").with("bc"),
    ]
    #expect(Set(bindings.map(\.bytes)).count == bindings.count)
  }
}
