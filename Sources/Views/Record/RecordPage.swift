/// The record in plain words: who did what, when, and which paragraph asks for it.
package struct RecordPage: Page {
  /// A line of the record.
  package struct Entry: Sendable {
    let number: Int
    let at: Moment
    let sentence: String
    let marks: [ParagraphMark]

    /// A line by its number, from 0, as a sentence that names who did what.
    package init(number: Int, at: Moment, sentence: String, marks: [ParagraphMark] = []) {
      self.number = number
      self.at = at
      self.sentence = sentence
      self.marks = marks
    }
  }

  /// How far the record has been checked.
  package struct Checked: Sendable {
    let upTo: Int
    let at: Moment
    let address: Address

    /// How many entries were signed and checked, when, and the checkpoint's page.
    package init(upTo: Int, at: Moment, address: Address) {
      self.upTo = upTo
      self.at = at
      self.address = address
    }
  }

  /// The names of the fields that narrow the record.
  package enum Names {
    /// The first day.
    package static let from = "from"
    /// The last day.
    package static let until = "until"
    /// What it is about.
    package static let about = "about"
    /// Who did it or to whom it was done.
    package static let person = "person"
    /// The page, from 1.
    package static let page = "page"
  }

  let frame: Frame
  let entries: [Entry]
  let total: Int
  let checked: Checked?
  let problem: String?
  let filter: [Field]
  let isFiltered: Bool
  let exports: [Link]
  let turner: PageTurner

  /// Lines of the record, the latest first, and how many match in all.
  ///
  /// `problem` says what the last check found wrong, if anything was.
  package init(
    frame: Frame, entries: [Entry], total: Int, checked: Checked? = nil, problem: String? = nil,
    filter: [Field] = [], isFiltered: Bool = false, exports: [Link] = [], turner: PageTurner
  ) {
    self.frame = frame
    self.entries = entries
    self.total = total
    self.checked = checked
    self.problem = problem
    self.filter = filter
    self.isFiltered = isFiltered
    self.exports = exports
    self.turner = turner
  }
}
