/// A value that is used but never shown: a password, a token, a name in a message log.
///
/// Printing, logging, dumping or interpolating it gives a bar instead, so that nobody shows it by accident.
/// Whoever needs it asks for `value`, which a reader can search for.
package struct Redacted<Value: Sendable>: Sendable {
  /// What is hidden.
  package let value: Value

  /// Hides a value.
  package init(_ value: Value) { self.value = value }
}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A bar.
  package var description: String { "▇▇▇" }
  /// A bar.
  package var debugDescription: String { "▇▇▇" }
  /// Nothing inside is shown when the value is dumped.
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Redacted: Equatable where Value: Equatable {}
extension Redacted: Hashable where Value: Hashable {}
