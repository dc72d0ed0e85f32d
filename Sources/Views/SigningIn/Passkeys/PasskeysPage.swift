/// A person's own passkeys.
package struct PasskeysPage: Page {
  /// A passkey as its owner sees it.
  package struct Passkey: Sendable {
    let id: String
    let name: String
    let madeAt: Moment
    let isElsewhereToo: Bool

    /// A passkey by its identifier, with what its owner calls it; `isElsewhereToo` where the device keeps a copy elsewhere.
    package init(id: String, name: String, madeAt: Moment, isElsewhereToo: Bool = false) {
      self.id = id
      self.name = name
      self.madeAt = madeAt
      self.isElsewhereToo = isElsewhereToo
    }
  }

  let frame: Frame
  let passkeys: [Passkey]
  let isPossible: Bool
  let mayRemoveLast: Bool

  /// All passkeys of the reader.
  ///
  /// - Parameters:
  ///   - isPossible: Whether browsers have passkeys at this site's address.
  ///   - mayRemoveLast: Whether there is another second step, so that none of them is the only one.
  package init(frame: Frame, passkeys: [Passkey], isPossible: Bool, mayRemoveLast: Bool) {
    self.frame = frame
    self.passkeys = passkeys
    self.isPossible = isPossible
    self.mayRemoveLast = mayRemoveLast
  }

  package var html: HTML {
    Layout(
      frame, title: "Your passkeys", current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Where you are signed in", Paths.sessions)],
      main: """
        \(PageHeading("Your passkeys", lead: lead).html)\
        \(list)\
        \(if: isPossible, Link("Add a passkey for this computer", Paths.addPasskey).button(),
          else: Self.impossible)
        """
    ).html
  }

  /// Said wherever a passkey cannot be asked for.
  static var impossible: HTML {
    Notice(
      heading: "Passkeys do not work at this address",
      content: """
        <p>Browsers use them only where Chaperone has a name and an encrypted connection, as in
        https://policy.larkfield.example. Whoever runs it gives it one with --origin.</p>
        """
    ).html
  }

  private var lead: HTML {
    """
    A passkey signs you in without a password: the computer asks for its PIN, your finger or your
    face. It also does as your second step.
    """
  }

  private var list: HTML {
    guard !passkeys.isEmpty else {
      return EmptyState(
        "You have no passkey yet",
        why: "You can go on signing in as you do. One for each computer that you use is enough."
      ).html
    }
    return DataTable(
      "Passkeys",
      columns: [.init("Where"), .init("Added"), .init("What to do")],
      rows: passkeys.map { passkey in
        [
          """
          \(name: passkey.name)\
          \(if: passkey.isElsewhereToo, " (copied to other devices of yours)")
          """,
          passkey.madeAt.short, remove(passkey),
        ]
      }
    ).html
  }

  private func remove(_ passkey: Passkey) -> HTML {
    guard mayRemoveLast || passkeys.count > 1 else {
      return "Your only second step: add another before you remove it"
    }
    return """
      <a href="\(Paths.passkey(passkey.id))">Remove it<span class="hidden">: \
      \(name: passkey.name)</span></a>
      """
  }

  private static let staffRoom = Passkey(
    id: "CQkJCQkJCQkJCQkJCQkJCQ", name: "Computer in the staff room",
    madeAt: Moment(.june(9), "08:41"))

  package static let examples: KeyValuePairs = [
    "none": PasskeysPage(frame: .teacher, passkeys: [], isPossible: true, mayRemoveLast: true),
    "only one": PasskeysPage(
      frame: .teacher, passkeys: [staffRoom], isPossible: true, mayRemoveLast: false),
    "several": PasskeysPage(
      frame: .head,
      passkeys: [
        staffRoom,
        Passkey(
          id: "CAgICAgICAgICAgICAgICA", name: "<b>\u{202E}potpal",
          madeAt: Moment(.june(6), "12:10"),
          isElsewhereToo: true),
      ], isPossible: true, mayRemoveLast: true),
    "impossible": PasskeysPage(
      frame: .office, passkeys: [], isPossible: false, mayRemoveLast: true),
  ]
}
