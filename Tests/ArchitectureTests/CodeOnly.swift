/// Takes comments and string contents out of Swift text, and keeps every line where it was.
///
/// Good enough for looking at words: nested comments, multi-line and raw strings are understood; code inside an
/// interpolation counts as string; a regular expression literal with a lone quote loses the rest of its line.
enum CodeOnly {
  static func lines(of text: String) -> [String] {
    var scanner = Scanner(rest: Substring(text).unicodeScalars)
    scanner.run()
    return scanner.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private struct Scanner {
    var rest: Substring.UnicodeScalarView
    var output = ""

    mutating func run() {
      while let next = rest.first {
        if next != "/", next != "\"", next != "#" {
          take(next)
        } else if starts("//") {
          skipLine()
        } else if starts("/*") {
          skipComment()
        } else if let opening = stringOpening() {
          skipString(opening)
        } else {
          take(next)
        }
      }
    }

    private func starts(_ word: String) -> Bool { rest.starts(with: word.unicodeScalars) }

    private mutating func take(_ scalar: Unicode.Scalar) {
      output.unicodeScalars.append(scalar)
      rest.removeFirst()
    }

    /// Drops scalars, but keeps the line breaks among them.
    private mutating func drop(_ count: Int) {
      for _ in 0..<count {
        guard let scalar = rest.popFirst() else { return }
        if scalar == "\n" { output.unicodeScalars.append(scalar) }
      }
    }

    private mutating func skipLine() {
      while let scalar = rest.first, scalar != "\n" { drop(1) }
    }

    private mutating func skipComment() {
      var depth = 0
      repeat {
        if starts("/*") {
          depth += 1
          drop(2)
        } else if starts("*/") {
          depth -= 1
          drop(2)
        } else {
          drop(1)
        }
      } while depth > 0 && !rest.isEmpty
    }

    /// The opening mark of a string that starts here: `"`, `"""`, `#"`, and so on.
    private func stringOpening() -> String? {
      let hashes = String(repeating: "#", count: rest.prefix { $0 == "#" }.count)
      for quotes in ["\"\"\"", "\""] where starts(hashes + quotes) { return hashes + quotes }
      return nil
    }

    private mutating func skipString(_ opening: String) {
      let hashes = opening.filter { $0 == "#" }
      let quotes = opening.filter { $0 == "\"" }
      let escape = "\\" + hashes
      output += "\""
      drop(opening.unicodeScalars.count)
      while !rest.isEmpty {
        if starts(quotes + hashes) {
          drop(opening.unicodeScalars.count)
          output += "\""
          return
        }
        if starts(escape) {
          drop(escape.unicodeScalars.count)
          if starts("(") { skipInterpolation() } else { drop(1) }
        } else if quotes.count == 1, starts("\n") {
          return
        } else {
          drop(1)
        }
      }
    }

    /// Skips `(…)` of an interpolation, with strings inside it.
    private mutating func skipInterpolation() {
      var depth = 0
      repeat {
        if let opening = stringOpening() {
          let kept = output
          skipString(opening)
          output = kept + String(repeating: "\n", count: breaks(in: output) - breaks(in: kept))
          continue
        }
        if starts("(") { depth += 1 }
        if starts(")") { depth -= 1 }
        drop(1)
      } while depth > 0 && !rest.isEmpty
    }

    private func breaks(in text: String) -> Int { text.unicodeScalars.count { $0 == "\n" } }
  }
}
