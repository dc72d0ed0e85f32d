/// What a question is up to, as far as its grammar tells.
public enum QuestionMood: String, Sendable, Hashable, CaseIterable {
  /// It asks whether the person may do something: "can i", "is it ok to".
  case asks
  /// It asks whether the person has to: "do i have to", "must i", "should i".
  case obliged
  /// It asks how things are or will be: "does it count", "can the school", "what happens if".
  case wonders
  /// It tells of something that has happened: "someone has put", "a parent just sent me".
  case tells
  /// It asks for help with what has happened: "what do i do", "who do i tell".
  case help
}
