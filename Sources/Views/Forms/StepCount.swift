/// How far one has come, in words: "Step 2 of 5".
package struct StepCount: Illustrated {
  let step: Int
  let count: Int

  /// The step that one is at, from 1, of so many.
  package init(_ step: Int, of count: Int) {
    self.step = step
    self.count = count
  }

  /// The words alone, for a title.
  var words: String { "Step \(step) of \(count)" }

  package var html: HTML { "<p class=\"step-count\">\(words)</p>\n" }

  package static let examples: KeyValuePairs = ["second": StepCount(2, of: 5)]
}
