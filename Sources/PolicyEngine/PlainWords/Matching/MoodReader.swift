/// Tells by grammar alone what a question is up to.
struct MoodReader: Sendable {
  private static let asking =
    """
    can i, may i, could i, can we, may we, could we, am i allowed, are we allowed, am i ok, am i alright,
    is it ok, is it fine, is it alright, is it allowed, is it all right, is it acceptable, is it wrong,
    is it bad, is it safe, ok to, ok if, fine to, fine if, allowed to, would it be, is that ok, is that allowed,
    is that fine, thats ok, cant i,
    is this ok, is this allowed,  am i right, is it against, any harm, any problem, ok with,
    permitted to, do you mind, would i be, would it, can my, can our, can parents, can staff, can anyone,
    can someone, can the pta, can the kids, are parents, are mums, are staff,
    thats allowed, isnt it, alright to, all right to, be ok, be alright, be allowed, be fine, ok isnt it, is that a problem, i alright to, whats wrong with, be able to
    """
  private static let obliging =
    """
    do i have to, do we have to, must i, must we, should i, should we, do i need to, do we need to,
    do i need, do we need, have i got to, have we got to, am i supposed to, am i meant to, are we meant to,
    do i really have to, does it have to, do they have to, am i expected to, am i required to,
    are we required to, do i, do we, shall i, ought i, is it compulsory, is it my job, do i really need to,
    do we really have to, are we supposed to, are we expected to
    """
  private static let wondering =
    """
    will i, will we, will they, will school, will the, will a, will my, does it, does the, does this, does that, does a,
    does school, do they, can school, can the school, can they, can the head, can he, can she, can you, could they, could school,
    is it, is there, are there, is that, is this, are we, am i covered, what happens, what if, what counts, what is, whats the,
    doesnt, isnt there, who is, who are, who can, who does, how often, how do, how long, why, when do, when does, which,
    would school, would they, has to be, does anyone, would i, are they, are parents, are governors, is whatsapp, is tiktok
    """
  private static let helping =
    """
    what do i do, what should i do, what do we do, what now, who do i tell, who do i go to, who do i report,
    what happens now, who should i tell, do i report, should i report, do i tell, should i tell, where do i report,
    none of my business, how do i report, who do i speak to, who do i talk to, what can i do, what to do,
    who do i contact, who do we tell, help, what next, what am i meant to do, what am i supposed to do,
    who needs to know, do i need to tell, do i have to tell, do i have to report, do i need to report
    """
  /// Who or what begins a story about others.
  private static let telling =
    """
    someone has, somebody has, someone is, somebody is, has posted, has put, has sent, has been, has just,
    have been, have put, have posted, have sent, have made, just sent, just posted, just put, just seen, just found,
    ive seen, ive found, ive had, ive been, ive got, ive just, i have seen, i have found, i have had, i have been,
    i saw, i found, i got, i received, i noticed, sent me, showed me, shown me, told me, emailed me, texted me,
    keeps sending, keeps posting, keeps messaging, keeps commenting, keep sending, keep posting, is posting,
    is sending, are posting, are sending, been getting, im getting, im being, is being, are being, found out,
    found, saw, noticed, spotted, has got, have got, has hacked, has taken, has set up, has shared, has made,
    weve had, we have had, weve found, weve seen, theyve, theres a, there is a, im worried, worried about,
    has added, has been posting, has called, is calling, are calling, was sent, got sent, set up, messaged me,
    is threatening, threatened, came across, come across, overheard, heard that, i think
    """

  /// What questions for leave begin with, whoever is to do it: "can a parent".
  private static let leave: Set<String> = ["can", "could", "may"]

  /// Past forms that tell a story by themselves where nothing is asked.
  private static let past: Set<String> = [
    "posted", "sent", "shared", "made", "put", "added", "messaged", "texted", "emailed", "showed",
    "clicked", "hacked", "found", "saw", "seen", "took", "called", "wrote", "uploaded",
    "tweeted", "commented", "leaked", "filmed", "received", "threatened", "told",
    "keeps",
    "opened", "caught", "noticed", "overheard", "spotted", "tagged",
  ]
  private let phrasesByFirst: [String: [(QuestionMood, [String])]]

  init() {
    var found: [String: [(QuestionMood, [String])]] = [:]
    for (mood, text) in [
      (QuestionMood.asks, Self.asking), (.obliged, Self.obliging), (.help, Self.helping),
      (.tells, Self.telling), (.wonders, Self.wondering),
    ] {
      for phrase in text.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first { found[first, default: []].append((mood, words)) }
      }
    }
    phrasesByFirst = found
  }

  /// The moods of a question; none for a bare "parents on facebook".
  func moods(of tokens: [QuestionToken]) -> Set<QuestionMood> {
    let words = tokens.map(\.text)
    var found: Set<QuestionMood> = []
    for place in words.indices {
      for (mood, phrase) in phrasesByFirst[words[place]] ?? []
      where words[place...].starts(with: phrase) { found.insert(mood) }
    }
    if !found.contains(.wonders), let first = words.first, Self.leave.contains(first) {
      found.insert(.asks)
    }
    if found.isDisjoint(with: [.asks, .obliged, .wonders]), tellsAStory(words) {
      found.insert(.tells)
    }
    return found
  }

  /// Whether verbs tell of something that happened or goes on.
  ///
  /// Questions are also typed as "messaging a dad on whatsapp": what begins so is asked about.
  private func tellsAStory(_ words: [String]) -> Bool {
    guard let first = words.first, !(first.hasSuffix("ing") && first.utf8.count > 5) else {
      return false
    }
    if words.contains(where: Self.past.contains) { return true }
    return zip(words, words.dropFirst()).contains { auxiliary, verb in
      Self.auxiliaries.contains(auxiliary) && verb.hasSuffix("ing") && verb.utf8.count > 5
    }
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "keeps", "keep", "been", "im", "theyre", "hes", "shes",
  ]
}
