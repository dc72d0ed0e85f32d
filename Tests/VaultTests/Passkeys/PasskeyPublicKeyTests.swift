import Testing

@testable import Vault

@Suite struct PasskeyPublicKeyTests {
  private func fault(_ change: (inout [CBORKey: CBORValue]) -> Void) throws -> PasskeyFault? {
    let key = try TestAuthenticator.es256().coseKey
    var map = try #require(try CBORReader.only(key[...]).map)
    change(&map)
    return #expect(throws: PasskeyFault.self) { try PasskeyPublicKey(cose: .map(map)) }
  }

  @Test func `a point that is not on the curve is refused`() throws {
    #expect(try fault { $0[-2] = .bytes([UInt8](repeating: 1, count: 32)) } == .unsupportedKey)
    #expect(try fault { $0[-3] = .bytes([UInt8](repeating: 0, count: 32)) } == .unsupportedKey)
  }

  @Test func `a point in any other form is refused`() throws {
    #expect(try fault { $0[-3] = .boolean(true) } == .unsupportedKey)
    #expect(try fault { $0[-2] = .bytes([1]) } == .unsupportedKey)
    #expect(try fault { $0[-2] = nil } == .unsupportedKey)
  }

  @Test func `another kind, algorithm or curve is refused`() throws {
    #expect(try fault { $0[1] = .integer(1) } == .unsupportedKey)
    #expect(try fault { $0[3] = .integer(-257) } == .unsupportedKey)
    #expect(try fault { $0[3] = .integer(-8) } == .unsupportedKey)
    #expect(try fault { $0[-1] = .integer(2) } == .unsupportedKey)
  }

  @Test func `entries that have no place in it are refused`() throws {
    #expect(try fault { $0[-4] = .bytes([UInt8](repeating: 1, count: 32)) } == .unsupportedKey)
    #expect(try fault { $0["kid"] = .text("x") } == .unsupportedKey)
  }

  @Test func `what is no key at all is refused`() {
    for value in [CBORValue.null, .integer(1), .map([:]), .array([]), .text("key")] {
      #expect(throws: PasskeyFault.unsupportedKey) { try PasskeyPublicKey(cose: value) }
    }
  }

  @Test func `a key of Windows Hello's kind is refused where it is too short or none`() throws {
    let map = try #require(try CBORReader.only(try TestAuthenticator.rs256().coseKey[...]).map)
    func fault(_ key: CBORKey, _ value: CBORValue) -> PasskeyFault? {
      var changed = map
      changed[key] = value
      return #expect(throws: PasskeyFault.self) { try PasskeyPublicKey(cose: .map(changed)) }
    }
    let modulus = try #require(map[-1]?.bytes)
    #expect(fault(-1, .bytes(Array(modulus.dropFirst(128)))) == .unsupportedKey)
    #expect(fault(-1, .bytes([0] + modulus)) == .unsupportedKey)
    #expect(fault(-1, .bytes([UInt8](repeating: 0xFF, count: 513))) == .unsupportedKey)
    #expect(fault(-2, .bytes([1])) == .unsupportedKey)
    #expect(fault(-2, .bytes([])) == .unsupportedKey)
    #expect(fault(-2, .bytes([1, 0, 0])) == .unsupportedKey)
    #expect(fault(3, .integer(-37)) == .unsupportedKey)
  }
}
