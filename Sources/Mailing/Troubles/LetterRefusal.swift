package import Essentials

extension Refusal {
  /// There is no such letter.
  package static let noLetter = Refusal("letter.unknown", "There is no such letter.")
  /// The letter is not as it was when the page was made.
  package static let letterChanged = Refusal(
    "letter.changed", "Something happened to this letter meanwhile. Look at the list again.")
  /// Its secret is gone, or does not open anything any more.
  package static let letterLinkGone = Refusal(
    "letter.link-gone", "The link in this letter does not work any more. Send a new one instead.")
  /// Nothing is wrong with it.
  package static let letterFine = Refusal(
    "letter.fine", "Nothing is wrong with this letter. There is nothing to do.")
}
