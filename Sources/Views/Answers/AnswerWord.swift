/// The seven things an answer can be, spelled as the policy engine spells them.
package enum AnswerWord: String, CaseIterable, Sendable {
  case no
  case advisedAgainst = "advised_against"
  case yes
  case yesWithConditions = "yes_with_conditions"
  case askFirst = "ask_first"
  case reportNow = "report_now"
  case policySilent = "policy_silent"

  /// The word or words that people read.
  package var words: String {
    switch self {
    case .no: "No"
    case .advisedAgainst: "Advised against"
    case .yes: "Yes"
    case .yesWithConditions: "Yes, if"
    case .askFirst: "Ask first"
    case .reportNow: "Report it now"
    case .policySilent: "The policy does not say"
    }
  }

  /// The words within a sentence.
  package var wordsInSentence: String {
    switch self {
    case .no, .yes: "“\(words)”"
    case .advisedAgainst: "advised against"
    case .yesWithConditions: "“Yes, if”"
    case .askFirst: "“Ask first”"
    case .reportNow: "“Report it now”"
    case .policySilent: "something the policy does not say"
    }
  }

  /// The name in class attributes and symbol identifiers.
  var name: String {
    switch self {
    case .no: "no"
    case .advisedAgainst: "against"
    case .yes: "yes"
    case .yesWithConditions: "if"
    case .askFirst: "ask"
    case .reportNow: "report"
    case .policySilent: "silent"
    }
  }
}
