import Essentials

/// One content line of an iCalendar file, unfolded: a name, parameters and a value (RFC 5545, section 3.1).
struct ICalendarLine: Hashable, Sendable {
  /// The name in capitals, such as `DTSTART`.
  let name: String
  /// The parameters by their names in capitals, such as `VALUE`.
  let parameters: [String: [String]]
  /// What stands after the colon, as written.
  let value: String
  /// The line of the file on which it begins, counted from 1.
  let number: Int

  /// Reads a line; nothing where it does not follow the grammar.
  init?(_ text: String, number: Int) {
    var rest = Substring(text).unicodeScalars
    func take(until stops: Set<Unicode.Scalar>) -> String {
      let part = rest.prefix { !stops.contains($0) }
      rest = rest[part.endIndex...]
      return String(part)
    }
    let name = take(until: [";", ":"])
    guard Self.isName(name) else { return nil }
    var parameters: [String: [String]] = [:]
    while rest.first == ";" {
      rest.removeFirst()
      let parameter = take(until: ["=", ";", ":"])
      guard Self.isName(parameter), rest.first == "=" else { return nil }
      var values: [String] = []
      repeat {
        rest.removeFirst()
        if rest.first == "\"" {
          rest.removeFirst()
          values.append(take(until: ["\""]))
          guard rest.popFirst() == "\"" else { return nil }
        } else {
          values.append(take(until: [";", ":", ",", "\""]))
        }
      } while rest.first == ","
      parameters[parameter.uppercased()] = values
    }
    guard rest.popFirst() == ":" else { return nil }
    self.name = name.uppercased()
    self.parameters = parameters
    value = String(rest)
    self.number = number
  }

  /// The value as text, with its escapes undone (section 3.3.11); unknown ones stay as they are.
  var text: String {
    var text = String.UnicodeScalarView()
    var scalars = value.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        text.append(scalar)
        continue
      }
      switch next {
      case "n", "N": text.append("\n")
      case "\\", ";", ",": text.append(next)
      default:
        text.append(scalar)
        text.append(next)
      }
    }
    return String(text)
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
