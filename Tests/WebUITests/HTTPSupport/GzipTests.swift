import HTTPSupport
import Testing

@Suite struct GzipTests {
  @Test(arguments: [0, 1, 1024, 100_000], [1, 4, 9] as [Int32])
  func `bytes come back as they were`(count: Int, level: Int32) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ ($0 >> 7)) }
    let compressed = try #require(Gzip.compressed(bytes, level: level))
    #expect(Inflated.bytes(compressed) == bytes)
  }

  @Test func `text becomes much smaller`() throws {
    let bytes = Array(String(repeating: "A policy is one file. ", count: 500).utf8)
    let compressed = try #require(Gzip.compressed(bytes, level: 6))
    #expect(compressed.count * 20 < bytes.count)
  }
}
