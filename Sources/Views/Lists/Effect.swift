/// Something that an act sets off, told before it is confirmed.
package struct Effect: Sendable {
  let sentence: String
  let marks: [ParagraphMark]

  /// What will happen or has to be done, and the paragraphs that ask for it.
  package init(_ sentence: String, marks: [ParagraphMark] = []) {
    self.sentence = sentence
    self.marks = marks
  }
}

extension [Effect] {
  var html: HTML {
    guard !isEmpty else { return .empty }
    return """
      <ul class="consequences">
      \(each: self, { one in
        "<li>\(one.sentence)\(if: !one.marks.isEmpty, " \(one.marks.html)")</li>\n"
      })</ul>

      """
  }
}
