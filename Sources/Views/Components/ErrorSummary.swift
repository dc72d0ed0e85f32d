/// What is wrong with one field, in words that say how to put it right.
package struct FieldError: Sendable {
  /// The `name` of the field that the error belongs to.
  package let field: String
  /// What to do, as a sentence without a full stop.
  package let message: String

  /// A message for the field with this `name`.
  package init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

/// All that must be put right, first on the page, each linked to its field.
package struct ErrorSummary: Illustrated {
  let errors: [FieldError]

  /// All errors of a form, in the order of its fields.
  package init(_ errors: [FieldError]) {
    self.errors = errors
  }

  package var html: HTML {
    guard !errors.isEmpty else { return .empty }
    return """
      <div class="error-summary" role="alert" aria-labelledby="error-summary-heading">
      <h2 class="error-summary__heading" id="error-summary-heading">Something needs your attention</h2>
      <ul class="error-summary__list">
      \(each: errors, { "<li><a href=\"#\($0.field)\">\($0.message)</a></li>\n" })</ul>
      </div>

      """
  }

  package static let examples: KeyValuePairs = [
    "one": ErrorSummary([
      FieldError(field: "say", message: "Type a question, or pick what you want to do")
    ]),
    "two": ErrorSummary([
      FieldError(field: "text", message: "Paste the other version, or choose its file"),
      FieldError(field: "file", message: "The file must be smaller than 2 MB"),
    ]),
  ]
}

extension [FieldError] {
  /// The message for a field, when there is one.
  func message(for field: String) -> String? {
    first { $0.field == field }?.message
  }
}
