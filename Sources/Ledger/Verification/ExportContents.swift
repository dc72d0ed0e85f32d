/// Everything that checking needs of an export: digests and no text, so that length does not matter.
struct ExportContents {
  private(set) var header: RecordExportHeader?
  /// The entries, by the digests of their own bytes.
  private(set) var entries: [EntryWalk.Placed] = []
  /// The digests as the export lists them.
  private(set) var listed: [MerkleHash] = []
  private(set) var checkpoint: [UInt8]?
  /// Whether a line of the list is not a digest.
  private(set) var isListUnreadable = false
  /// What is wrong with the shape of the file and the order of the entries.
  private(set) var list = FindingList()

  /// Reads an export to its end, or as far as it can be read.
  init(_ nextChunk: @escaping () throws -> [UInt8]?) throws {
    var reader = RecordExportReader(nextChunk)
    var walk: EntryWalk?
    do {
      while let part = try reader.next() {
        switch part {
        case .header(let header):
          self.header = header
          walk = EntryWalk(of: header.origin.school, from: header.from)
        case .entry(let bytes): walk?.take(bytes)
        case .digest(let bytes):
          if let digest = MerkleHash(base64: bytes) {
            listed.append(digest)
          } else {
            isListUnreadable = true
          }
        case .checkpoint(let bytes): checkpoint = bytes
        }
      }
    } catch let fault as RecordExportFault {
      list.add(.file(fault))
    }
    walk?.finish()
    for finding in walk?.list.all ?? [] { list.add(finding) }
    entries = walk?.placed ?? []
  }

  /// Whether every entry stands where it says, and has the digest that is listed for it.
  var isInOrder: Bool {
    list.findings.isEmpty && !isListUnreadable && entries.count == listed.count
      && zip(entries, listed).allSatisfy { $0.digest == $1 }
  }
}
