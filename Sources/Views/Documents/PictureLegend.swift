/// What the squares of the picture mean, and the drawings that they are copies of.
struct PictureLegend: Sendable {
  let hasVariation: Bool

  var html: HTML {
    """
    <svg class="picture__symbols" width="0" height="0" aria-hidden="true">
    <defs>
    \(each: AnswerWord.allCases, symbol)\
    <g id="cell-none"><rect class="cell cell--none" x="1" y="1" width="38" height="38"/></g>
    <g id="cell-varies"><path class="cell__varies" d="M27 1h12v12z"/></g>
    </defs>
    </svg>
    <ul class="legend">
    \(each: AnswerWord.allCases, { "<li>\(AnswerTag($0).html)</li>\n" })\
    \(if: hasVariation, variation)</ul>

    """
  }

  private func symbol(_ word: AnswerWord) -> HTML {
    """
    <g id="cell-\(word.name)" class="cell-group cell-group--\(word.name)">\
    <rect class="cell" x="1" y="1" width="38" height="38"/>\
    <g transform="translate(9 9) scale(.92)">\(AnswerShape(word: word).drawing)</g></g>

    """
  }

  private var variation: HTML {
    """
    <li><svg class="shape" viewBox="26 0 14 14" aria-hidden="true">\
    <use href="#cell-varies"/></svg> something else can change it; the strictest is drawn</li>

    """
  }
}
