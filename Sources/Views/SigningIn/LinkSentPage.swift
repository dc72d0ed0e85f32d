/// After asking for a link: the same words for an address that is known and one that is not.
package struct LinkSentPage: Page {
  let frame: Frame
  let email: String
  let minutes: Int

  /// The page for the address that was typed; the link works for so many minutes.
  package init(frame: Frame, email: String, minutes: Int = 15) {
    self.frame = frame
    self.email = email
    self.minutes = minutes
  }

  package var html: HTML {
    Layout(
      frame, title: "Look in your e-mail",
      main: """
        <h1>Look in your e-mail</h1>
        <p class="lead">If <strong>\(name: email)</strong> belongs to somebody at
        \(frame.school), a link is on its way to it.</p>
        <p>The link works once, for \(minutes) minutes. You may open it on any computer. The message
        names nobody and says nothing about you.</p>
        <h2>If nothing comes</h2>
        <ul>
        <li>Wait two minutes, then look among the unwanted mail.</li>
        <li>Check that the address above is right.</li>
        <li>Ask the school office. It can see whether mail is going out, and can print a link.</li>
        </ul>
        \(Link("Type the address again", Paths.signInByLink).button(.outlined))
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "sent": LinkSentPage(frame: .larkfield, email: "priya.nair@larkfield.example"),
    "hostile address": LinkSentPage(
      frame: .larkfield, email: "\"<img src=x onerror=alert(1)>\"@\u{202E}larkfield.example"),
  ]
}
