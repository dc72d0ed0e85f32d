internal import CCairo

/// Why a document could not be made: the drawing library's own word.
///
/// A fault, never the reader's doing: no text that is put into a document can cause one.
package struct PaperFault: Error, Hashable, Sendable {
  /// What was being done.
  package let step: String
  /// The library's number for what went wrong.
  package let status: Int
  /// The library's words for it.
  package let reason: String

  /// Takes the library's word for what went wrong.
  init(_ step: String, _ status: cairo_status_t) {
    self.step = step
    self.status = Int(status.rawValue)
    reason = String(cString: cairo_status_to_string(status))
  }

  /// Lets a status through that is none.
  static func check(_ status: cairo_status_t, _ step: String) throws(PaperFault) {
    guard status == CAIRO_STATUS_SUCCESS else { throw PaperFault(step, status) }
  }
}
