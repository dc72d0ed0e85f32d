/// What the name of a key may be (C2SP signed-note).
enum NoteName {
  /// Not empty, without spaces of any script, plus signs and control characters.
  static func isSound(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20
      }
  }
}
