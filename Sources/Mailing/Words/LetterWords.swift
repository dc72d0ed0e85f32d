/// What a kind of letter says, before it becomes a message.
struct LetterWords {
  /// The line in the list of mails.
  let subject: String
  /// What it is about and what to do.
  let lead: [String]
  /// What the link does, as a verb; nothing where there is nothing to open.
  var action: String?
  /// What else is to be known.
  var after: [String] = []
  /// Why the person gets it, after "You get this because".
  let because: String
}
