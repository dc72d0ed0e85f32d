/// The foot of every page: which version it rests on, and what this program is.
struct Colophon: Sendable {
  let frame: Frame

  var html: HTML {
    """
    <footer class="colophon">
    <div class="colophon__inner">
    <p>\(stamp)</p>
    <p class="colophon__help"><a href="\(Paths.about)">What this is, and how to get help</a>\
    \(if: frame.offersSignIn && frame.reader == nil, signIn)</p>
    \(printedFrom)</div>
    </footer>
    """
  }

  private var signIn: HTML { " · <a href=\"\(Paths.signIn)\">Sign in</a>" }

  private var stamp: HTML {
    if frame.isBeingSetUp { return "The school is being set up. Nothing is in force yet." }
    guard let policy = frame.policy else {
      return "No policy is loaded, so nothing is permitted here. Ask the school office."
    }
    return """
      <a href="\(Paths.policy)">\(policy.title)</a>, version \(policy.version)\
      \(with: policy.inForceFrom, { ", in force from \($0)" })
      """
  }

  /// Paper cannot be followed, so a printed page says where it came from.
  private var printedFrom: HTML {
    frame.origin.map { "<p class=\"colophon__origin\">Printed from \($0)</p>\n" } ?? .empty
  }
}
