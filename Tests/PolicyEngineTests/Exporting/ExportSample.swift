import Foundation
import PolicyEngine

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A policy with everything that formats find hard, and ways to look at what they make of it.
enum ExportSample {
  static let text = """
    ---
    policy: "odd & <small>"
    title: Odd "policy" & more
    version: "1"
    school: Larkfield Primary School
    in-force: { from: 2025-06-09, to: 2028-06-09 }
    binds: staff
    roles: { head: { title: the head, else: governors, outside: yes } }
    strength: { should: must }
    ---

    A note with [a link](https://example.org/?a=1&b=2) first.

    ```facts
    do: [post, "send & receive"]
    who: { values: { teacher: a teacher }, groups: { staff: [teacher] } }
    "with \\"x\\"": { values: ["1.10", "ä<b>", "x y"], assume: "1.10", cost: 0 }
    consent: { values: [none, held], settles: { permission: parents, by: held } }
    ```

    ## Rules *& more*

    **1.** Text with *stress*, **strong `code`** and \u{1}\u{7} control, \u{FFFE}.

    - one
      1. nested
    - two\\
      broken

    | a | b |
    |---|---|
    | x |

    ```norms
    - id: a
      must-not: [post, "send & receive"]
      when: { not: { "with \\"x\\"": ["ä<b>", "x y"] } }
      unless: [{ "with \\"x\\"": "1.10" }, { any: [{ consent: none }, { all: [{ consent: held }] }] }]
    - id: b
      advised: post
      overrides: { norm: a, because: "because & <why>" }
      provided: { manner: "kindly & \\"softly\\"", permission: [parents] }
    - id: c
      must: post
      when: { do: "send & receive" }
      report-to: [head]
      within: { text: promptly, set: 2 days, agreed-by: governors }
    ```

    ```tests
    - ask: { do: post, consent: held }
      expect: { advised: [b], answer: yes_with_conditions, also: [], duties: [c, post], cites: ["1"] }
    - { ask: { do: post }, expect: { silent: true } }
    ```

    ```decisions
    - { finding: tension, norms: [a, b], because: agreed, agreed-by: governors }
    ```

    **1a.** Sub.

    **1b.** Sub.

    **2.** Two. {#two .unnumbered}

    ### Deeper

    **2.** Again, the same label.

    ## Empty
    """

  static func export(_ format: PolicyExporter.Format, of text: String = text) throws -> String {
    PolicyExporter(try PolicyParser().parse(text)).export(format)
  }

  static func json(of text: String = text) throws -> [String: Any] {
    let data = Data(try export(.json, of: text).utf8)
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The elements of an XML document as an outline; nil when a parser that is not ours refuses it.
  static func elements(of xml: String) -> [XMLOutline.Element]? {
    let outline = XMLOutline()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = outline
    return parser.parse() ? outline.elements : nil
  }
}

/// Collects elements with their attributes and direct text.
final class XMLOutline: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
