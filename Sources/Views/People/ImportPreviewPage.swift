/// What a file or list will do to each person, before it is done.
package struct ImportPreviewPage: Page {
  /// Something that differs between what is known and what the file says.
  package struct Change: Sendable {
    let field: String
    let before: String
    let after: String

    /// What is changed, from what, to what; an empty text means that there was or will be none.
    package init(_ field: String, before: String, after: String) {
      self.field = field
      self.before = before
      self.after = after
    }
  }

  /// Somebody in the file.
  package struct Row: Sendable {
    let row: Int
    let name: String
    let detail: String
    let changes: [Change]

    /// The number of the row in the file, the name, what else is known in words, and what changes.
    package init(row: Int, name: String, detail: String = "", changes: [Change] = []) {
      self.row = row
      self.name = name
      self.detail = detail
      self.changes = changes
    }
  }

  /// A row that cannot be taken as it is.
  package struct Problem: Sendable {
    let row: Int
    let column: String?
    let sentence: String

    /// The number of the row, its column if one is to blame, and what to do about it.
    package init(row: Int, column: String? = nil, sentence: String) {
      self.row = row
      self.column = column
      self.sentence = sentence
    }
  }

  /// A row that may be somebody who is known already.
  package struct Doubt: Sendable {
    let field: String
    let row: Int
    let name: String
    let question: String
    let choices: [Field.Choice]
    let chosen: String?

    /// The name of the field that settles it, the row, what is asked about it, and what was chosen.
    package init(
      field: String, row: Int, name: String, question: String, choices: [Field.Choice],
      chosen: String? = nil
    ) {
      self.field = field
      self.row = row
      self.name = name
      self.question = question
      self.choices = choices
      self.chosen = chosen
    }
  }

  let frame: Frame
  let token: CSRFField
  let id: String
  let problems: [Problem]
  let doubts: [Doubt]
  let added: [Row]
  let changed: [Row]
  let unchanged: Int
  let missing: [String]
  let errors: [FieldError]
  let carried: [HiddenField]

  /// Everything that a file or list will do; rows with problems are left out.
  ///
  /// `missing` are people who are known and not in the file. They stay. `carried` says what was seen, so that nothing
  /// else is done than that.
  package init(
    frame: Frame, token: CSRFField, id: String, problems: [Problem] = [], doubts: [Doubt] = [],
    added: [Row], changed: [Row], unchanged: Int, missing: [String] = [],
    errors: [FieldError] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.id = id
    self.problems = problems
    self.doubts = doubts
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.missing = missing
    self.errors = errors
    self.carried = carried
  }
}
