import Testing

@testable import PolicyEngine

@Suite struct StemmerTests {
  @Test(arguments: [
    ["share", "shares", "shared", "sharing"], ["add", "adds", "added", "adding"],
    ["chat", "chats", "chatted", "chatting"], ["story", "stories"], ["message", "messaging"],
    ["child", "children"], ["send", "sent", "sending"], ["tell", "told", "telling"],
    ["selfie", "selfies"], ["bully", "bullied", "bullying"], ["tag", "tagged", "tagging"],
  ])
  func `forms of a word come together`(forms: [String]) {
    #expect(Set(forms.map(Stemmer.stem)).count == 1)
  }

  @Test(arguments: [
    ("news", "new"), ("ring", "r"), ("has", "ha"), ("hes", "he"), ("need", "ne"),
  ])
  func `words that only look inflected stay whole`(word: String, cut: String) {
    #expect(Stemmer.stem(word) != cut)
  }
}
