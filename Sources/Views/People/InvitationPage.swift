package import Essentials

/// A link that lets somebody choose a password: sent to them alone, or shown once to be printed and handed over.
package struct InvitationPage: Page {
  let frame: Frame
  let name: String
  let link: String?
  let until: CivilDate
  let back: Link

  /// A link for a person, until a day; none where it went to them by e-mail, since then nobody else is to see it.
  package init(
    frame: Frame, name: String, link: String?, until: CivilDate, back: Address
  ) {
    self.frame = frame
    self.name = name
    self.link = link
    self.until = until
    self.back = Link("Back to \(name)", back)
  }

  package var html: HTML {
    Layout(
      frame, title: "A link for \(name)", current: .desk, breadcrumbs: [.desk(frame), .people],
      main: """
        \(PageHeading("A link for \(name)", lead: lead).html)\
        \(with: link, shown)\
        \([back].html)
        """
    ).html
  }

  private func shown(_ link: String) -> HTML {
    """
    <div class="key">
    \(with: picture(link), \.html)\
    <div class="key__words">
    <p class="key__text"><code>\(link)</code></p>
    <p>It works once, until \(until.html).</p>
    </div>
    </div>
    \(Notice(.attention, heading: "You see it only this once", content: care).html)
    """
  }

  /// A phone can only follow a whole address.
  private func picture(_ link: String) -> QRPicture? {
    link.hasPrefix("http") ? QRPicture(link, title: "The link as a QR code") : nil
  }

  private var lead: HTML {
    link == nil
      ? "It is on its way by e-mail, to \(name: name) alone. It works once, until \(until.html)."
      : "Print this page and hand it to \(name: name): whoever has it chooses the password."
  }

  private var care: HTML {
    "<p>Give it to nobody else, and do not leave it in the tray of the printer.</p>\n"
  }

  package static let examples: KeyValuePairs = [
    "on paper": InvitationPage(
      frame: .office, name: "Joan Pettifer",
      link: "https://policy.larkfield.example/sign-in/by/k7d2m9xq4twr3hp0v8zes5jcn6gby1",
      until: .june(23), back: Paths.person("p1")),
    "sent": InvitationPage(
      frame: .office, name: "Priya Nair", link: nil, until: .june(23), back: Paths.person("p1")),
  ]
}
