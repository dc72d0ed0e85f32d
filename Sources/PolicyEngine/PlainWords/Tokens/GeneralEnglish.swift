/// What the matcher knows about English by itself.
///
/// Nothing here is about schools, platforms or rules: those words come from the policy.
enum GeneralEnglish {
  /// Words that may stand between the words of a phrase without changing it.
  static let glue = set(
    """
    a an the my our your his her their its this that these those some any all just really only so
    then please like also even still ever now own of both maybe actually basically quickly u
    """)

  /// Words that say nothing by themselves.
  static let stopWords = glue.union(
    set(
      """
      i im ive id ill me we us you youre he hes she shes it they theyre them him hers theirs is am
      are was were be been being do does did doing done have has had having will would can could may
      might shall should must to for from in into on onto off at by with about as and or but if when
      while because cos than there here what who whos whom whose which why how where no not dont
      doesnt didnt cant couldnt wont wouldnt isnt arent wasnt hasnt havent aint up out over back too
      very much get got go going goes gone yes ok okay oh well hi hiya hello hey sorry thanks thank
      let lets one two thing things way bit lot lots sort kind know think want wants wanted need
      needs say says said ask asks asked make makes made time day week today
      """))

  /// Words that deny what follows them.
  static let negations = set(
    "not never isnt arent wasnt werent dont doesnt didnt cant couldnt wont hasnt havent aint nor")

  /// Endings of numbers that are no words: 6s, 4th.
  static let numberEndings = set("s st nd rd th")

  /// Chat's abbreviations, written out.
  static let writtenOut: [String: [String]] = {
    let pairs: [String: String] = [
      "u": "you", "ur": "your", "urs": "yours", "r": "are", "n": "and", "w": "with",
      "pls": "please", "plz": "please", "thx": "thanks", "cos": "because", "coz": "because",
      "cuz": "because", "bc": "because", "ppl": "people", "peeps": "people", "msg": "message",
      "msgs": "messages", "msgd": "messaged", "msged": "messaged", "msging": "messaging",
      "abt": "about", "gonna": "going to", "wanna": "want to", "gotta": "got to", "thru": "through",
      "tho": "though", "yr": "year", "yrs": "year", "y": "year", "tmrw": "tomorrow",
      "alright": "ok", "allright": "ok", "okay": "ok", "okey": "ok", "oks": "ok", "k": "ok",
      "alrite": "ok", "kinda": "kind of", "dunno": "dont know", "lemme": "let me",
      "yeah": "yes", "nope": "no", "btw": "by the way", "rn": "right now", "bday": "birthday",
      "xmas": "christmas", "cannot": "can not", "defo": "definitely", "pic": "pic",
    ]
    return pairs.mapValues { $0.split(separator: " ").map(String.init) }
  }()

  /// Number words, small ones.
  static let numbers: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
  ]

  /// Forms that no rule brings together.
  static let irregular: [String: String] = [
    "sent": "send", "told": "tell", "spoke": "speak", "spoken": "speak", "wrote": "write",
    "written": "write", "rang": "ring", "rung": "ring", "took": "take", "taken": "take",
    "made": "make", "found": "find", "saw": "see", "seen": "see", "gave": "give", "given": "give",
    "children": "child", "kiddies": "kid", "men": "man", "women": "woman", "used": "use",
    "using": "use", "uses": "use", "went": "go", "shown": "show", "kept": "keep", "met": "meet",
    "gotten": "get", "got": "get", "hid": "hide", "hidden": "hide", "lied": "lie", "lying": "lie",
    "taught": "teach", "bought": "buy", "sold": "sell", "said": "say", "came": "come",
    "knew": "know", "known": "know", "wives": "wife", "selling": "sell", "being": "be",
    "stole": "steal", "stolen": "steal", "hacked": "hack", "ran": "run", "running": "run",
    "worn": "wear", "wore": "wear", "chose": "choose", "chosen": "choose", "texted": "text",
    "txt": "text", "txted": "text", "txting": "text", "txts": "text", "txtd": "text",
    "thought": "think", "heard": "hear", "wearing": "wear", "drew": "draw", "drawn": "draw",
    "began": "begin", "swore": "swear", "sworn": "swear", "broke": "break", "broken": "break",
    "held": "hold", "dealt": "deal", "dying": "die", "tying": "tie",
  ]

  /// Words that only look inflected.
  static let unstemmed = set(
    """
    was has his its bus gas yes us is as does this plus thus always news hes shes whos thats whats
    heres theres lets thing ring king sing bring string spring during evening morning nothing
    something anything everything here there where were have some same gone done more one use red
    need feed seed bed shed used wedding sports sometimes afterwards series maths ours theirs yours
    perhaps pants across off add all ill tell per
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
