extension Tile {
  /// Where the tile is served, such as `tile/0/x001/x234/067` or `tile/1/000.p/17` (C2SP tlog-tiles).
  package var path: String { "tile/\(level)/\(place)" }

  /// Where the entries themselves are served that a tile of level 0 holds the digests of.
  package var entriesPath: String { "tile/entries/\(place)" }

  /// The index in groups of three digits, all but the last marked, and the width of a partial tile.
  private var place: String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      let group = String(repeating: "0", count: 3 - digits.count) + digits
      groups.append(groups.isEmpty ? group : "x" + group)
      rest /= 1000
    } while rest > 0
    let suffix = isFull ? "" : ".p/\(width)"
    return groups.reversed().joined(separator: "/") + suffix
  }

  /// Reads what `path` gives; every other spelling of the same place is refused.
  package init?(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    guard parts.popFirst() == "tile", let level = parts.popFirst().flatMap({ Int($0) }),
      (0...63).contains(level)
    else { return nil }
    var width = Tile.fullWidth
    if parts.dropLast().last?.hasSuffix(".p") == true {
      guard let partial = parts.popLast().flatMap({ Int($0) }), (1..<width).contains(partial),
        let last = parts.popLast()
      else { return nil }
      width = partial
      parts.append(last.dropLast(2))
    }
    guard (1...6).contains(parts.count) else { return nil }
    var index = 0
    for part in parts {
      guard let group = Int(part.suffix(3)) else { return nil }
      index = index * 1000 + group
    }
    self.init(level: level, index: index, width: width)
    guard self.path == path else { return nil }
  }
}
