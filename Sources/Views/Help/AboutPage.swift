/// What this program is, what it does not do, who helps, and how far everyone can use it.
package struct AboutPage: Page {
  let frame: Frame
  /// Who helps with the site and with the policy, as rows of role and way to reach them.
  let contacts: [SummaryRow]

  /// The page with who can help; without anybody it names the school office.
  package init(frame: Frame, contacts: [SummaryRow]) {
    self.frame = frame
    self.contacts = contacts
  }

  package var html: HTML {
    Layout(
      frame, title: "What this is",
      main: """
        <h1>What this is</h1>
        <p class="lead">\(frame.school) has a policy on social media. This site is that policy,
        put to work.</p>
        \(purpose)\(limits)\(help)\(accessibility)
        """
    ).html
  }

  private var purpose: HTML {
    """
    <h2>What it does</h2>
    <p>You ask what you may do. It answers from the paragraphs of the policy, shows them, and says
    who must be told and by when. The same question always gets the same answer.</p>
    <p>It does not learn, guess or remember. It keeps nothing of what you ask; your question is in
    the address of the page and nowhere else.</p>

    """
  }

  private var limits: HTML {
    """
    <h2>What it does not do</h2>
    <p>It does not decide about people. A person does, and the answer says who. Where the policy
    says nothing, it tells you so, and you ask.</p>
    <p>It is not for emergencies. If anyone is in danger now, call 999.</p>

    """
  }

  private var help: HTML {
    """
    <h2>Who can help</h2>
    \(if: contacts.isEmpty, "<p>Ask the school office.</p>\n", else: SummaryList(contacts).html)
    """
  }

  private var accessibility: HTML {
    """
    <h2>Accessibility</h2>
    <p>We want everyone to be able to use this site. It is made to meet the Web Content
    Accessibility Guidelines 2.2 at level AA. You can:</p>
    <ul>
    <li>use it with a keyboard alone, or with a screen reader</li>
    <li>enlarge it to 400 % without losing anything</li>
    <li>choose a dark screen in your device’s settings</li>
    <li>use it with scripts switched off; it has none</li>
    <li>print every page</li>
    </ul>
    <p>No answer is shown by colour alone. Pictures have their figures as tables beside them.</p>
    <p>If something does not work for you, tell the school office. You will hear back within
    5 school days, and can have the policy on paper or read to you meanwhile.</p>

    """
  }

  package static let examples: KeyValuePairs = [
    "with contacts": AboutPage(
      frame: .larkfield,
      contacts: [
        SummaryRow("The policy", "Mrs Adeyemi, head teacher"),
        SummaryRow("This site", "Mr Pryce, office manager"),
        SummaryRow("Concerns about the head teacher", "Dr Marsh, chair of governors"),
      ]),
    "without contacts": AboutPage(frame: .larkfield, contacts: []),
  ]
}
