package import Essentials

/// One request to acknowledge a version: how far it has come, and who is missing.
///
/// It says what can be done about it. Nobody is ranked.
package struct CampaignPage: Page {
  /// Somebody who has not answered.
  package struct Missing: Sendable {
    let name: String
    let address: Address
    let id: String
    let how: String
    let state: PersonState
    let remindedAt: Moment?

    /// A person with their page, how they are asked in words, and when they were last reminded.
    ///
    /// Of somebody with a question there is a link to note that it was answered.
    package init(
      name: String, address: Address, id: String, how: String, state: PersonState,
      remindedAt: Moment? = nil
    ) {
      self.name = name
      self.address = address
      self.id = id
      self.how = how
      self.state = state
      self.remindedAt = remindedAt
    }
  }

  /// How many have answered, and how.
  package struct Progress: Sendable {
    let asked: Int
    let acknowledged: Int
    let onPaper: Int
    let questions: Int
    let excused: Int

    /// Everyone who was asked, and of them those who acknowledged (on paper among them), those
    /// with an open question, and those who were excused.
    package init(asked: Int, acknowledged: Int, onPaper: Int, questions: Int, excused: Int) {
      self.asked = asked
      self.acknowledged = acknowledged
      self.onPaper = onPaper
      self.questions = questions
      self.excused = excused
    }
  }

  let frame: Frame
  let token: CSRFField
  let title: String
  let id: String
  let dueOn: CivilDate
  let why: String
  let progress: Progress
  let missing: [Missing]
  let mayRemind: Bool
  let nextReminder: String?
  let errors: [FieldError]
  let notice: String?
  let marks: [ParagraphMark]
  let isOpen: Bool
  let total: Int
  let search: String
  let turner: PageTurner

  /// The names of the fields that narrow the list of those who are missing.
  package enum Names {
    /// Part of a name.
    package static let search = "q"
    /// The page, from 1.
    package static let page = "page"
  }

  /// A campaign by its title with why people were asked, how far it has come and who is missing.
  ///
  /// `nextReminder` says in a sentence when the program reminds by itself, or that it does so no
  /// more; `notice` says what was just done; of a request that is closed nothing can be done. Where
  /// more people are missing than fit on a page, `total` says how many match what was searched for.
  package init(
    frame: Frame, token: CSRFField, title: String, id: String, dueOn: CivilDate, why: String,
    progress: Progress, missing: [Missing], mayRemind: Bool, nextReminder: String? = nil,
    errors: [FieldError] = [], notice: String? = nil, marks: [ParagraphMark] = [],
    isOpen: Bool = true, total: Int? = nil, search: String = "", turner: PageTurner? = nil
  ) {
    self.frame = frame
    self.token = token
    self.title = title
    self.id = id
    self.dueOn = dueOn
    self.why = why
    self.progress = progress
    self.missing = missing
    self.mayRemind = mayRemind
    self.nextReminder = nextReminder
    self.errors = errors
    self.notice = notice
    self.marks = marks
    self.isOpen = isOpen
    self.total = total ?? missing.count
    self.search = search
    self.turner = turner ?? PageTurner(1, of: 1, previous: nil, next: nil)
  }
}
