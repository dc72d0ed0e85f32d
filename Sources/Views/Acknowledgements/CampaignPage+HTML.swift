extension CampaignPage {
  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Acknowledgements", Paths.campaigns)],
      main: """
        \(PageHeading(title, lead: HTML(text: why), marks: marks).html)\
        \(with: notice, { Notice(content: "<p role=\"status\">\($0)</p>\n").html })\
        \(Tally(
          progress.acknowledged, of: progress.asked, "people have acknowledged it"
        ).html)\
        \(SummaryList(rows).html)\
        <h2>Who is missing</h2>
        \(if: total == 0 && search.isEmpty, nobody, else: "\(list)\(if: isOpen, actions)")
        """
    ).html
  }

  private var rows: [SummaryRow] {
    [
      SummaryRow("To be answered by", detail: dueOn.html),
      SummaryRow("On paper", "\(progress.onPaper)"),
      SummaryRow("With a question", "\(progress.questions)"),
      SummaryRow("Excused", "\(progress.excused)"),
    ]
  }

  private var nobody: HTML {
    guard progress.asked > 0 else {
      return EmptyState(
        "Nobody has been asked yet",
        why: "Everyone whom the policy binds is asked once they are among the people.",
        firstStep: Link("Add people", Paths.importPeople)
      ).html
    }
    return EmptyState(
      "Nobody is missing",
      why:
        "Everyone who was asked has answered. The record can show it to an inspector at any time.",
      firstStep: Link("Read the record", Paths.record)
    ).html
  }

  /// Those who are missing, a hundred on a page; a search stands above them where they are more.
  private var list: HTML {
    "\(if: turner.count > 1 || !search.isEmpty, filter)\(if: total > 0, table, else: noMatch)\(turner.html)"
  }

  private var filter: HTML {
    Filter(
      Paths.campaign(id),
      fields: [Field(Names.search, label: "Part of the name", control: .text(value: search))],
      isActive: !search.isEmpty
    ).html
  }

  private var noMatch: HTML {
    EmptyState(
      "Nobody who is missing matches", why: "Whoever has answered is not listed here.",
      firstStep: Link("Show everybody who is missing", Paths.campaign(id))
    ).html
  }

  private var table: HTML {
    DataTable(
      turner.caption(total == 1 ? "1 person" : "\(total.grouped) people"),
      columns: [.init("Name"), .init("Asked"), .init("State"), .init("Last reminded")],
      rows: missing.map { person in
        [
          "<a href=\"\(person.address)\">\(name: person.name)</a>", HTML(text: person.how),
          "\(person.state.html)\(if: isOpen, doing(person))", person.remindedAt?.short ?? "Not yet",
        ]
      }
    ).html
  }

  private func doing(_ person: Missing) -> HTML {
    """
    \(if: person.state == .question, answering(person))\
     <a class="aside" href="\(Paths.excuse(id, person.id))">Excuse\
    <span class="hidden"> \(name: person.name)</span></a>
    """
  }

  private func answering(_ person: Missing) -> HTML {
    """
     <a class="aside" href="\(Paths.answerReservation(id, person.id))">Answered\
    <span class="hidden"> \(name: person.name)</span></a>
    """
  }

  private var actions: HTML {
    """
    <section class="screen-only">
    <h2>What you can do</h2>
    \(with: nextReminder, { "<p>\($0)</p>\n" })\
    \(if: mayRemind, Form(
      to: Paths.remind(id), token: token, button: Button("Remind those who have an e-mail address")
    ).html)\
    \([
      Link("Print the sheet to be signed", Paths.printedSheet(id)),
      Link("Enter what was signed on paper", Paths.enterPaper(id)),
    ].html)\
    </section>

    """
  }
}
