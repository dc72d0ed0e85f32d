/// How alike the paragraphs of two policies are, by the words that set them apart.
///
/// Each paragraph is a vector of its stems, weighted by how rare they are in both policies
/// together (tf–idf); two paragraphs are as alike as their vectors point the same way.
struct WordingSimilarity {
  /// `values[i][j]` is how alike the i-th of the one and the j-th of the other are, from 0 to 1.
  let values: [[Double]]
  private let stems: (first: [Set<String>], second: [Set<String>])
  private let bestInRow: [(first: Double, second: Double)]
  private let bestInColumn: [(first: Double, second: Double)]

  init(_ first: [String], _ second: [String]) {
    let stems = (first + second).map(WordStem.all)
    var numbers: [String: Int] = [:]
    var spread: [Int] = []
    let counted = stems.map { words -> [Int: Int] in
      var counts: [Int: Int] = [:]
      for word in words {
        let number = numbers[word, default: numbers.count]
        if number == spread.count {
          numbers[word] = number
          spread.append(0)
        }
        counts[number, default: 0] += 1
      }
      for number in counts.keys { spread[number] += 1 }
      return counts
    }
    let vectors = counted.map { Self.vector($0, spread, of: stems.count) }
    // Where a stem stands among the second policy's paragraphs.
    var places: [Int: [(paragraph: Int, weight: Double)]] = [:]
    for (paragraph, vector) in vectors.dropFirst(first.count).enumerated() {
      for (number, weight) in vector { places[number, default: []].append((paragraph, weight)) }
    }
    var values: [[Double]] = []
    for vector in vectors.prefix(first.count) {
      var row = [Double](repeating: 0, count: second.count)
      for (number, weight) in vector {
        for place in places[number] ?? [] { row[place.paragraph] += weight * place.weight }
      }
      values.append(row)
    }
    self.values = values
    self.stems = (
      stems.prefix(first.count).map(Set.init), stems.dropFirst(first.count).map(Set.init)
    )
    bestInRow = values.map(Self.bestTwo)
    bestInColumn = (0..<second.count).map { column in Self.bestTwo(values.map { $0[column] }) }
  }

  private static func vector(
    _ counts: [Int: Int], _ spread: [Int], of total: Int
  ) -> [(Int, Double)] {
    // Sorted, so that sums come out the same every time.
    let raw = counts.sorted { $0.key < $1.key }.map { number, count in
      (
        number,
        (1 + naturalLogarithm(count)) * (naturalLogarithm(total + 1) - logHalf(spread[number]))
      )
    }
    let length = raw.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    return length > 0 ? raw.map { ($0.0, $0.1 / length) } : []
  }

  /// The logarithm of a count and a half, which keeps words of all paragraphs above zero.
  private static func logHalf(_ count: Int) -> Double { naturalLogarithm(Double(count) + 0.5) }

  private static func naturalLogarithm(_ value: Int) -> Double { naturalLogarithm(Double(value)) }

  /// The natural logarithm by halving into [1, 2) and a series; Foundation is not needed for it.
  private static func naturalLogarithm(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let ratio = (value.significand - 1) / (value.significand + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 19.0, by: 2.0) {
      sum += term / odd
      term *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }

  private static func bestTwo(_ values: [Double]) -> (first: Double, second: Double) {
    var best = (first: 0.0, second: 0.0)
    for value in values {
      if value > best.first {
        best = (value, best.first)
      } else if value > best.second {
        best.second = value
      }
    }
    return best
  }

  /// Whether a pair is the best or second best of both its paragraphs.
  func isNearBest(_ row: Int, _ column: Int) -> Bool {
    let value = values[row][column]
    return value > 0 && value >= bestInRow[row].second && value >= bestInColumn[column].second
  }

  func isBestOfRow(_ row: Int, _ column: Int) -> Bool {
    values[row][column] > 0 && values[row][column] >= bestInRow[row].first
  }

  /// Stems that tell no two paragraphs of such a policy apart.
  private static let everywhere = Set(
    WordStem.all(in: "school staff pupils parents social network policy use uses using people"))

  /// Whether a pair shares enough words to be about the same thing, however rare they are.
  ///
  /// In a short policy one rare word can make two sentences look alike.
  func sharesSubject(_ row: Int, _ column: Int) -> Bool {
    let first = stems.first[row].subtracting(Self.everywhere)
    let second = stems.second[column].subtracting(Self.everywhere)
    let shared = first.intersection(second).count
    let shorter = min(first.count, second.count)
    if shorter <= 3 {
      return shorter >= 2 && shared == shorter && values[row][column] >= 0.6
    }
    return shared >= 3 && shared * 10 >= shorter * 3
  }

  /// How far a pair is ahead of every other pair of its two paragraphs; negative when behind.
  func margin(_ row: Int, _ column: Int) -> Double {
    let value = values[row][column]
    let inRow = value >= bestInRow[row].first ? bestInRow[row].second : bestInRow[row].first
    let inColumn =
      value >= bestInColumn[column].first
      ? bestInColumn[column].second : bestInColumn[column].first
    return value - max(inRow, inColumn)
  }

  /// How alike the neighbours of a pair are: the arrangement around it is the same.
  func surroundings(_ row: Int, _ column: Int) -> Double {
    let rows = values.count
    let columns = values.first?.count ?? 0
    var sum = 0.0
    if row > 0, column > 0 {
      sum += values[row - 1][column - 1]
    } else if row == 0, column == 0 {
      sum += 0.15
    }
    if row + 1 < rows, column + 1 < columns {
      sum += values[row + 1][column + 1]
    } else if row + 1 == rows, column + 1 == columns {
      sum += 0.15
    }
    return min(1, sum / 2)
  }
}
