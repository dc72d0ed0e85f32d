/// The policy as a picture: for every act, who it is done with across, and through what down.
package struct PicturePage: Page {
  /// One square: the answer there, and whether something else can still change it.
  package struct Cell: Sendable, Hashable {
    let word: AnswerWord
    /// The strictest answer is drawn; a corner mark says that others are possible.
    let varies: Bool

    /// An answer that holds whatever else is the case, unless it is said to vary.
    package init(_ word: AnswerWord, varies: Bool = false) {
      self.word = word
      self.varies = varies
    }
  }

  /// One channel of an act, with a square for each audience; nothing where the two cannot meet.
  package struct Row: Sendable {
    let channel: String
    let cells: [Cell?]

    /// A channel with one square for each of the page's audiences, in their order.
    package init(_ channel: String, cells: [Cell?]) {
      self.channel = channel
      self.cells = cells
    }
  }

  /// One act, drawn as a grid of its own.
  package struct Act: Sendable {
    /// The act as the policy words it, such as "accept a connection request".
    let name: String
    let rows: [Row]

    /// An act with a row for each channel.
    package init(_ name: String, rows: [Row]) {
      self.name = name
      self.rows = rows
    }
  }

  let frame: Frame
  /// For whom the picture is drawn, such as "staff".
  let bearer: String
  /// The same picture for others.
  let otherBearers: [AskPage.Link]
  /// The columns of every grid, such as "a pupil here".
  let audiences: [String]
  let acts: [Act]

  /// A picture for one sort of bearer; without acts it explains what will be here.
  package init(
    frame: Frame, bearer: String, otherBearers: [AskPage.Link] = [], audiences: [String],
    acts: [Act]
  ) {
    self.frame = frame
    self.bearer = bearer
    self.otherBearers = otherBearers
    self.audiences = audiences
    self.acts = acts
  }

  package var html: HTML {
    Layout(
      frame, title: "The policy as a picture", current: .picture,
      main: """
        \(PageHeading("The policy as a picture", lead: lead).html)\
        \(if: !otherBearers.isEmpty, others)\
        \(if: acts.isEmpty, nothing, else: picture)
        """
    ).html
  }

  private var lead: HTML {
    """
    What the policy says to \(bearer). Each grid is one act: across, whom it concerns; down,
    through what.
    """
  }

  private var others: HTML {
    """
    <p>The same for \
    \(each: otherBearers, separator: ", ", { "<a href=\"\($0.address)\">\($0.words)</a>" }).</p>

    """
  }

  private var nothing: HTML {
    Notice(
      heading: "There is nothing to draw yet",
      content: """
        <p>When the policy says what may be done with whom and through what, every square of the
        picture is one of its answers. <a href="\(Paths.policy)">Read the policy</a> meanwhile.</p>
        """
    ).html
  }

  private var picture: HTML {
    """
    \(PictureLegend(hasVariation: hasVariation).html)\
    <div class="pictures wide\(if: audiences.count > 7, " pictures--single")">
    \(each: acts.enumerated(), { grid($0.element, at: $0.offset) })</div>
    \(Disclosure("The same as tables", content: "<div class=\"wide\">\(each: acts, table)</div>").html)
    """
  }

  private var hasVariation: Bool {
    acts.contains { $0.rows.contains { $0.cells.contains { $0?.varies == true } } }
  }

  private func grid(_ act: Act, at index: Int) -> HTML {
    PictureGrid(act: act, audiences: audiences, id: "picture-\(index + 1)").html
  }

  private func table(_ act: Act) -> HTML {
    DataTable(
      act.name.capitalisedFirst,
      columns: [DataTable.Column("Through")] + audiences.map { DataTable.Column($0) },
      rows: act.rows.map { row in
        [HTML(text: row.channel)] + row.cells.map { $0?.html ?? "–" }
      }
    ).html
  }
}

extension PicturePage.Cell {
  fileprivate var html: HTML {
    "\(AnswerTag(word).html)\(if: varies, " (can change)")"
  }
}
