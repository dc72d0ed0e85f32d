/// How large a source may be before it is refused.
///
/// A social media policy has some tens of kilobytes and some hundreds of lines. The limits leave room for
/// pictures in a Word file and for 600 printed pages, and stop everything that only wants to tie up the
/// machine: at the limits an import takes less than a second.
public struct ImportLimits: Sendable, Equatable {
  /// The largest file, in bytes.
  public var bytes: Int
  /// The most lines of text.
  public var lines: Int
  /// The most files inside a Word document.
  public var entries: Int
  /// The most bytes that the parts of a Word document may unpack to, all together.
  public var unpackedBytes: Int
  /// The most bytes that one packed byte may unpack to.
  public var ratio: Int

  /// Limits of the caller's choice; the defaults are the ones that Chaperone uses.
  public init(
    bytes: Int = 5_000_000, lines: Int = 30_000, entries: Int = 2_000,
    unpackedBytes: Int = 24_000_000, ratio: Int = 200
  ) {
    self.bytes = bytes
    self.lines = lines
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
  }
}
