/// The word that an answer to "May I …?" begins with.
public enum AnswerWord: String, Sendable, CaseIterable, Codable {
  case no
  case advisedAgainst = "advised_against"
  case yes
  case yesWithConditions = "yes_with_conditions"
  case askFirst = "ask_first"
  case reportNow = "report_now"
  case policySilent = "policy_silent"
}
