/// How many of how many, in words and as a bar.
package struct Tally: Illustrated {
  let done: Int
  let count: Int
  let words: String

  /// A number of so many, and the words that follow them, such as "have acknowledged it".
  package init(_ done: Int, of count: Int, _ words: String) {
    self.done = done
    self.count = count
    self.words = words
  }

  package var html: HTML {
    """
    <div class="tally">
    <p class="tally__words"><strong>\(done.grouped) of \(count.grouped)</strong> \(words)</p>
    <svg class="tally__bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="tally__all" width="100" height="2"/>\
    <rect class="tally__done" width="\(percent)" height="2"/></svg>
    </div>

    """
  }

  /// Rounded down, so that only a whole bar means everybody.
  private var percent: Int { count > 0 ? min(100, max(0, done * 100 / count)) : 0 }

  package static let examples: KeyValuePairs = [
    "some": Tally(31, of: 47, "people have acknowledged it"),
    "all": Tally(47, of: 47, "people have acknowledged it"),
    "nobody asked": Tally(0, of: 0, "people have been asked"),
  ]
}
