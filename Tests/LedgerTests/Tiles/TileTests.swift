import Testing

@testable import Ledger

@Suite struct TileTests {
  @Test func `a tree of 70,000 entries has the tiles that the specification counts`() {
    let tiles = Tile.all(of: 70_000)
    #expect(tiles.count { $0.level == 0 && $0.isFull } == 273)
    #expect(tiles.filter { $0.level == 0 && !$0.isFull }.map(\.width) == [112])
    #expect(tiles.count { $0.level == 1 && $0.isFull } == 1)
    #expect(tiles.filter { $0.level == 1 && !$0.isFull }.map(\.width) == [17])
    #expect(tiles.filter { $0.level == 2 }.map(\.width) == [1])
    #expect(tiles.count { $0.level > 2 } == 0)
  }

  @Test func `a tree of 256 entries has a full tile and one of width 1 above it`() {
    #expect(
      Tile.all(of: 256) == [
        Tile(level: 0, index: 0), Tile(level: 1, index: 0, width: 1),
      ])
  }

  @Test func `a tree without entries has no tiles`() { #expect(Tile.all(of: 0).isEmpty) }

  @Test func `an append changes the edge and nothing before it`() {
    #expect(
      Tile.changed(from: 250, to: 520) == [
        Tile(level: 0, index: 0), Tile(level: 0, index: 1), Tile(level: 0, index: 2, width: 8),
        Tile(level: 1, index: 0, width: 2),
      ])
    #expect(Tile.changed(from: 256, to: 257) == [Tile(level: 0, index: 1, width: 1)])
    #expect(Tile.changed(from: 300, to: 300).isEmpty)
  }

  @Test(arguments: [
    (Tile(level: 0, index: 1_234_067), "tile/0/x001/x234/067"),
    (Tile(level: 0, index: 0), "tile/0/000"),
    (Tile(level: 1, index: 1000), "tile/1/x001/000"),
    (Tile(level: 2, index: 0, width: 1), "tile/2/000.p/1"),
    (Tile(level: 0, index: 1_234_067, width: 89), "tile/0/x001/x234/067.p/89"),
    (
      Tile(level: 63, index: 999_999_999_999_999_999, width: 255),
      "tile/63/x999/x999/x999/x999/x999/999.p/255"
    ),
  ])
  func `a path is the one of the specification, there and back`(tile: Tile, path: String) {
    #expect(tile.path == path)
    #expect(Tile(path: path) == tile)
  }

  @Test func `entries are served beside their tile`() {
    #expect(Tile(level: 0, index: 273, width: 112).entriesPath == "tile/entries/273.p/112")
  }

  @Test(arguments: [
    "", "tile/0/", "tile/0", "tile/0/1", "tile/0/0000", "tile/0/x000/001", "tile/64/000",
    "tile/00/000", "tile/-1/000", "tile/0/001/000", "tile/0/000.p/0", "tile/0/000.p/256",
    "tile/0/000.p/", "tile/0/000.p/01", "tile/0/000.p/1/", "/tile/0/000", "tile/0/+01",
    "tile/entries/000", "tile/0/x1/000", "tile/0/000.p",
    "tile/0/x001/x000/x000/x000/x000/x000/000",
  ])
  func `another spelling of a path is refused`(path: String) {
    #expect(Tile(path: path) == nil)
  }

  @Test func `a tile is served as its digests and comes back from them`() throws {
    let tree = PlainTree(size: 300)
    let written = WrittenTile(
      Tile(level: 0, index: 1, width: 44), hashes: tree.tile(level: 0, index: 1))
    #expect(written.bytes.count == 44 * 32)
    #expect(try WrittenTile(written.tile, bytes: written.bytes) == written)
    #expect(throws: MerkleFault.self) {
      try WrittenTile(written.tile, bytes: written.bytes.dropLast())
    }
  }
}
