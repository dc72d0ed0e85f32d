/// A row of up to 256 neighbouring digests of the tree, as they are stored and served (C2SP tlog-tiles).
///
/// On level 0 they are entries; on each further level, roots of full tiles of the level below. A full
/// tile never changes again. A partial one is named by its width, so that it does not change either.
package struct Tile: Hashable, Sendable {
  /// The level, from 0; a digest on level 1 stands over 256 entries.
  package let level: Int
  /// How many tiles of the level stand before it.
  package let index: Int
  /// How many digests it holds: 256, or fewer at the right edge.
  package let width: Int

  /// How many digests a full tile holds.
  package static let fullWidth = 256

  /// The tile at a place.
  package init(level: Int, index: Int, width: Int = Tile.fullWidth) {
    self.level = level
    self.index = index
    self.width = width
  }

  /// Whether nothing will be added to it.
  package var isFull: Bool { width == Tile.fullWidth }

  /// Every tile of a tree, from the lowest level up and from left to right.
  package static func all(of size: Int) -> [Tile] { changed(from: 0, to: size) }

  /// The tiles that are new or wider in a tree of one size than in a tree of an earlier one.
  package static func changed(from old: Int, to new: Int) -> [Tile] {
    var tiles: [Tile] = []
    for level in 0..<8 {
      let (before, after) = (old >> (8 * level), new >> (8 * level))
      guard after > before else { break }
      for index in before / fullWidth...(after - 1) / fullWidth {
        let width = min(fullWidth, after - index * fullWidth)
        tiles.append(Tile(level: level, index: index, width: width))
      }
    }
    return tiles
  }
}
