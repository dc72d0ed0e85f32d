internal import Essentials

/// A stored value is none that the program writes: the database was changed by somebody else, or is damaged.
package struct StoredValueFault: Error, Hashable, Sendable {
  /// What could not be read; never the value itself.
  package let what: String

  /// Names what could not be read.
  package init(_ what: String) { self.what = what }

  /// Reads something whose rules might refuse it: from the database that is a fault, and nobody's to
  /// mend in a form.
  static func reading<Value>(_ what: String, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let refusal as Refusal {
      throw StoredValueFault("\(what): \(refusal.code)")
    }
  }

  /// The value of a closed list with that name.
  static func value<Value: RawRepresentable<String>>(
    _ type: Value.Type, _ name: String
  ) throws -> Value {
    guard let value = Value(rawValue: name) else { throw StoredValueFault("\(type)") }
    return value
  }
}
