/// The drawing that goes with an answer's word, told apart by outline as well as colour.
///
/// An octagon stops, a triangle warns, a disc lets pass, a ticked box has terms, a speech bubble
/// asks, a bell reports, and a broken ring says nothing.
struct AnswerShape: Sendable {
  let word: AnswerWord

  /// The drawing at the size of the text around it; the word beside it says what it means.
  var html: HTML {
    """
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">\(drawing)</svg>
    """
  }

  /// The outline in the answer's colour and the glyph cut out of it.
  var drawing: HTML {
    switch word {
    case .no:
      """
      <path class="shape__body" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"/>\
      <path class="shape__line" d="M8 8l8 8M16 8l-8 8"/>
      """
    case .advisedAgainst:
      """
      <path class="shape__body" d="M12 1.5 23.5 22H.5z"/>\
      <path class="shape__line" d="M12 8.5v6M12 17.6v.8"/>
      """
    case .yes:
      """
      <circle class="shape__body" cx="12" cy="12" r="11"/>\
      <path class="shape__line" d="M6.8 12.4l3.6 3.6 6.8-7.6"/>
      """
    case .yesWithConditions:
      """
      <rect class="shape__body" x="1.5" y="1.5" width="21" height="21" rx="3"/>\
      <path class="shape__line" d="M5.5 8.2l2 2 3.4-4M14 8.5h5M6 16.2h13"/>
      """
    case .askFirst:
      """
      <path class="shape__body" d="M4 2h16a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-8l-6 5v-5H4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"/>\
      <path class="shape__line" d="M9.3 7.6a2.7 2.7 0 1 1 4 2.3c-.9.5-1.3.9-1.3 1.9M12 14.3v.7"/>
      """
    case .reportNow:
      """
      <path class="shape__body" d="M12 1a2 2 0 0 1 2 2v.4c3.1.8 5 3.5 5 6.8V15l2.5 4h-19L5 15v-4.8c0-3.3 1.9-6 5-6.8V3a2 2 0 0 1 2-2z"/>\
      <path class="shape__body" d="M9 20.5h6a3 3 0 0 1-6 0z"/>\
      <path class="shape__line" d="M12 8v4.5M12 15.3v.4"/>
      """
    case .policySilent:
      """
      <circle class="shape__ring" cx="12" cy="12" r="10"/>\
      <path class="shape__dash" d="M7.5 12h9"/>
      """
    }
  }
}
