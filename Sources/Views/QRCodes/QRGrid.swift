/// The modules of a symbol while it is drawn: dark or light, and whether data may stand there.
struct QRGrid: Sendable {
  let version: QRVersion
  private(set) var dark: [Bool]
  private var isFixed: [Bool]

  var side: Int { version.side }

  /// A grid with everything that is the same in all symbols of a version
  /// (ISO/IEC 18004:2015, 6.3).
  init(_ version: QRVersion) {
    self.version = version
    dark = Array(repeating: false, count: version.side * version.side)
    isFixed = dark
    drawTiming()
    for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { drawFinder(row, column) }
    drawAlignment()
    drawFormat(mask: 0)
    drawVersion()
  }

  subscript(row: Int, column: Int) -> Bool { dark[row * side + column] }

  private mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard (0..<side).contains(row), (0..<side).contains(column) else { return }
    dark[row * side + column] = isDark
    isFixed[row * side + column] = true
  }

  private mutating func drawTiming() {
    for place in 0..<side {
      fix(6, place, place % 2 == 0)
      fix(place, 6, place % 2 == 0)
    }
  }

  /// A finder with the light line around it.
  private mutating func drawFinder(_ row: Int, _ column: Int) {
    for down in -4...4 {
      for across in -4...4 {
        let ring = max(abs(down), abs(across))
        fix(row + down, column + across, ring != 2 && ring != 4)
      }
    }
  }

  private mutating func drawAlignment() {
    let last = side - 7
    for row in version.alignment {
      for column in version.alignment {
        // Finders stand in three of the corners.
        guard ![[6, 6], [6, last], [last, 6]].contains([row, column]) else { continue }
        for down in -2...2 {
          for across in -2...2 {
            fix(row + down, column + across, max(abs(down), abs(across)) != 1)
          }
        }
      }
    }
  }

  /// Level and mask, twice, with the module that is always dark (7.9).
  mutating func drawFormat(mask: Int) {
    let bits = QRBits.format(mask: mask)
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0..<6 { fix(place, 8, bit(place)) }
    fix(7, 8, bit(6))
    fix(8, 8, bit(7))
    fix(8, 7, bit(8))
    for place in 9..<15 { fix(8, 14 - place, bit(place)) }
    for place in 0..<8 { fix(8, side - 1 - place, bit(place)) }
    for place in 8..<15 { fix(side - 15 + place, 8, bit(place)) }
    fix(side - 8, 8, true)
  }

  /// From version 7 on, the version, twice (7.10).
  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    let bits = QRBits.version(version.number)
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      let (far, near) = (side - 11 + place % 3, place / 3)
      fix(near, far, isDark)
      fix(far, near, isDark)
    }
  }

  /// Writes codewords upwards and downwards in pairs of columns from the right (7.7.3).
  mutating func write(_ codewords: [UInt8]) {
    let bits: [Bool] = codewords.flatMap { byte in
      (0..<8).reversed().map { byte >> UInt8($0) & 1 == 1 }
    }
    for (place, bit) in zip(free, bits) { dark[place] = bit }
  }

  /// Turns the data modules over for which the mask holds (7.8.2).
  mutating func apply(mask: Int) {
    for row in 0..<side {
      for column in 0..<side where !isFixed[row * side + column] {
        if QRMask.holds(mask, row, column) { dark[row * side + column].toggle() }
      }
    }
  }

  /// The places for data in the order in which they are filled.
  var free: [Int] {
    var places: [Int] = []
    var isUpward = true
    var right = side - 1
    while right > 0 {
      // The column of the vertical timing line belongs to no pair.
      if right == 6 { right = 5 }
      for step in 0..<side {
        let row = isUpward ? side - 1 - step : step
        for column in [right, right - 1] where !isFixed[row * side + column] {
          places.append(row * side + column)
        }
      }
      isUpward.toggle()
      right -= 2
    }
    return places
  }
}
