/// The rules say no, and the person can do something about it.
///
/// Shown with a status of 422, or one of its own where the request itself is at fault: with the form
/// again, as a page, or as problem+JSON (RFC 9457). On the command line the exit status is 2. Everything else that goes wrong is a fault, of which people see a reference.
package struct Refusal: Error, Hashable, Sendable {
  /// A stable dotted name, such as `file.too-large`.
  package var code: String
  /// What is wrong and what to do, in plain sentences.
  package var message: String
  /// The label of the paragraph of the policy that says so, if one does.
  package var paragraph: String?

  /// States why something is refused.
  package init(_ code: String, _ message: String, paragraph: String? = nil) {
    self.code = code
    self.message = message
    self.paragraph = paragraph
  }
}
