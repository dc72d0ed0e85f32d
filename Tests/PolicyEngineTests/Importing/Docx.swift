@testable import PolicyEngine

/// Builds small Word documents, stored without compression.
enum Docx {
  static func document(_ body: String) -> String {
    "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
  }

  static func archive(_ files: [(String, String)], claiming size: Int? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let content = Array(text.utf8)
      let offset = bytes.count
      let sum = Int(Inflate.checksum(content))
      let sizes = u32(sum) + u32(content.count) + u32(size ?? content.count)
      bytes += [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes
      bytes += u16(name.utf8.count) + u16(0) + Array(name.utf8) + content
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes
      directory += u16(name.utf8.count) + u16(0) + u16(0) + u16(0) + u16(0) + u32(0) + u32(offset)
      directory += Array(name.utf8)
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + u16(files.count) + u16(files.count)
    return bytes + u32(directory.count) + u32(start) + u16(0)
  }

  private static func u16(_ value: Int) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)]
  }

  private static func u32(_ value: Int) -> [UInt8] { u16(value & 0xFFFF) + u16(value >> 16) }
}
