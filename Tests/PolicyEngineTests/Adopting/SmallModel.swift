import Foundation

@testable import PolicyEngine

/// A model of four rules, and a school that says the same in its own words and order.
enum SmallModel {
  static let text = """
    ---
    policy: small
    title: Small model
    version: "1"
    binds: staff  # everybody with a contract
    silent: { ask: headteacher }
    roles:
      # the usual recipient
      headteacher: { title: the headteacher, else: chair }
      chair: { title: the chair, outside: true }
    ---

    # Small model

    ```facts
    do:
      ask: What do you want to do?
      values: { connect: accept a request, film: film a show, tell: tell the headteacher }
    who: { ask: Who are you?, values: { staff: staff, parent: a parent } }
    with: { ask: Who with?, values: { pupil: a pupil, leaver: a grown-up leaver } }
    ```

    ## Contact

    **1.** Staff never accept a request from a pupil on a private account. {#p1}

    ```norms
    - id: n-pupil  # the heart of it
      must-not: connect
      when: { with: pupil }
      cites: ["4"]
    ```

    ```tests
    # a pupil asks
    - ask: { do: connect, with: pupil }
      expect: { must-not: [n-pupil], cites: ["1", "4"] }
    ```

    **2.** A grown-up leaver may be accepted on a network for professions. {#p2}

    ```norms
    - id: n-leaver
      may: connect
      when: { with: leaver }
      overrides: p4
    ```

    **3.** Parents may film a show, and keep the film within the family. {#p3}

    ```norms
    - id: n-film
      may: film
      who: parent
    ```

    **4.** Whoever is worried about a leaver's message holds back and informs the headteacher. {#p4}

    ```norms
    - id: n-worry
      advised-against: connect
      when: { with: leaver }
    - id: n-tell
      must: tell
      when: { with: leaver }
      report-to: headteacher
    ```

    ```decisions
    - finding: tension
      paragraphs: ["1", "4"]
      because: Both hold.
    - finding: gap
      norms: [n-film]
      because: Shows are rare.
    ```
    """

  static func model() throws -> PolicyDocument { try PolicyParser().parse(text) }

  /// What the importer makes of a school's text, read as a policy.
  static func school(_ text: String) throws -> PolicyDocument {
    try PolicyParser().parse(PolicyImporter().paste(text).markdown())
  }

  static let renumbered = """
    Larkfield Social Media Policy

    Worries

    11. Somebody who worries about the message of a leaver should hold back, and must inform the \
    headteacher.

    Requests

    12. A request of a pupil to a private account is never accepted by staff.
    13. Staff may accept a leaver who is grown-up, on a network for professions.

    Shows

    14. A show may be filmed by parents, who keep the film in the family.
    15. The caretaker waters the plants in the holidays.
    """

  static func adopted(_ text: String) throws -> (Adoption, PolicyDocument) {
    let adoption = PolicyAdopter().adopt(model: try model(), imported: try school(text))
    return (adoption, try PolicyParser().parse(adoption.markdown))
  }
}

/// The model policy that ships with the product.
enum ShippedModel {
  static func document() throws -> PolicyDocument {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Policies/social-media.policy.md")
    return try PolicyParser().parse([UInt8](try Data(contentsOf: file)))
  }

  /// The sentences of the model alone, as a school's policy, changed by a closure.
  static func school(
    _ model: PolicyDocument, _ change: (Int, Paragraph) -> (label: String, text: String)?
  ) throws -> PolicyDocument {
    var text = "# Policy\n\n## Rules\n\n"
    for (index, paragraph) in model.paragraphs.enumerated() {
      guard let changed = change(index, paragraph) else { continue }
      text += "**\(changed.label).** \(changed.text) {#x\(index)}\n\n"
    }
    return try PolicyParser().parse(text)
  }
}
