internal import Essentials

/// Goes through the entries of an export in order, and notes which stand where and which do not.
struct EntryWalk {
  /// An entry's digest, and the position that it stands for.
  struct Placed {
    var position: Int
    var digest: MerkleHash
  }

  private let school: SchoolID
  /// The position of the next entry, if all is in order.
  private(set) var expected: Int
  /// Every entry in the order of the file.
  private(set) var placed: [Placed] = []
  /// Positions that were passed over and have not come since.
  private var gaps: [Range<Int>] = []
  /// An entry that is not the one expected, while the next one has not shown why.
  private var doubtful: (expected: Int, says: Int)?
  private(set) var list = FindingList()

  init(of school: SchoolID, from position: Int) {
    self.school = school
    expected = position
  }

  /// The next line.
  mutating func take(_ bytes: [UInt8]) {
    let digest = MerkleHash.leaf(bytes)
    let line: RecordLine
    do {
      line = try RecordLine(bytes: bytes)
    } catch {
      settle(followedBy: nil)
      let place = expected..<expected + 1
      list.add(error == .unknownVersion ? .newerVersion(place) : .unreadable(place))
      placed.append(Placed(position: expected, digest: digest))
      expected += 1
      return
    }
    settle(followedBy: line.position)
    placed.append(Placed(position: line.position, digest: digest))
    if line.school != school { list.add(.otherSchool(line.position..<line.position + 1)) }
    if line.position == expected {
      expected += 1
    } else {
      doubtful = (expected, line.position)
    }
  }

  /// After the last line: positions that were passed over are missing.
  mutating func finish() {
    settle(followedBy: nil)
    for gap in gaps { list.add(.missing(gap)) }
  }

  /// Decides about an entry that was not the one expected, now that the next one is known.
  ///
  /// If the next one goes on as though it had been the right one, only its position is wrong.
  private mutating func settle(followedBy next: Int?) {
    guard let (expected, says) = doubtful else { return }
    doubtful = nil
    if next == expected + 1, next != says + 1 {
      list.add(.wrongPosition(at: expected, says: says))
      placed[placed.count - 1].position = expected
      self.expected = expected + 1
    } else if says > expected {
      gaps.append(expected..<says)
      self.expected = says + 1
    } else if fillGap(says) {
      list.add(.outOfOrder(says..<says + 1))
    } else {
      list.add(.repeated(says..<says + 1))
    }
  }

  /// Takes a position out of the gap that it lies in; the gaps ascend.
  private mutating func fillGap(_ position: Int) -> Bool {
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low < gaps.count, gaps[low].contains(position) else { return false }
    let gap = gaps[low]
    let rest = [gap.lowerBound..<position, position + 1..<gap.upperBound].filter { !$0.isEmpty }
    gaps.replaceSubrange(low...low, with: rest)
    return true
  }
}
