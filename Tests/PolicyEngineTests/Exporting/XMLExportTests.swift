import PolicyEngine
import Testing

@Suite struct XMLExportTests {
  private func elements(
    _ format: PolicyExporter.Format, of text: String = ExportSample.text
  ) throws -> [XMLOutline.Element] {
    let xml = try ExportSample.export(format, of: text)
    return try #require(ExportSample.elements(of: xml), "the XML is not well-formed")
  }

  @Test(arguments: [PolicyExporter.Format.akn, .legalruleml])
  func `whatever a policy holds, the XML is well-formed`(format: PolicyExporter.Format) throws {
    _ = try elements(format)
    _ = try elements(format, of: "")
    _ = try elements(
      format, of: "**1.** ]]> \u{1F}\u{7F}\u{85}\u{FFFF}\u{10FFFF} <![CDATA[ &#0; \"\u{338}")
  }

  @Test func `paragraphs have a name by place and one that stays`() throws {
    let paragraphs = try elements(.akn).filter { $0.name.hasSuffix("paragraph") }
    #expect(
      paragraphs.compactMap { $0.attributes["eId"] } == [
        "sec_2__para_1", "sec_2__para_1__subpara_1a", "sec_2__para_1__subpara_1b", "sec_2__para_2",
        "sec_2__sec_3__para_2",
      ])
    #expect(paragraphs.compactMap { $0.attributes["wId"] } == ["p1", "p1a", "p1b", "two", "p2"])
  }

  @Test func `numbers, headings and blocks are what the reader sees`() throws {
    let elements = try elements(.akn)
    #expect(elements.filter { $0.name == "num" }.map(\.text) == ["1.", "1a.", "1b.", "[2]", "2."])
    #expect(elements.filter { $0.name == "heading" }.map(\.text) == ["Rules ", "Deeper", "Empty"])
    for name in ["i", "b", "ul", "ol", "table", "eol", "a"] {
      #expect(elements.contains { $0.name == name }, "no \(name)")
    }
    #expect(elements.first { $0.name == "a" }?.attributes["href"] == "https://example.org/?a=1&b=2")
  }

  @Test func `the document says what it is`() throws {
    let elements = try elements(.akn)
    let uri = elements.first { $0.name == "FRBRuri" }?.attributes["value"]
    #expect(uri == "/akn/gb/doc/policy/2025-06-09/odd%20%26%20%3Csmall%3E")
    #expect(
      elements.filter { $0.name == "FRBRdate" }.allSatisfy { $0.attributes["date"] == "2025-06-09" }
    )
    #expect(
      elements.first { $0.name == "TLCOrganization" }?.attributes["showAs"]
        == "Larkfield Primary School")
    #expect(elements.filter { $0.name == "eventRef" }.count == 2)
  }

  @Test func `norms are statements with their operator, and advice is none`() throws {
    let elements = try elements(.legalruleml)
    let operators = ["lrml:Prohibition", "lrml:Obligation", "lrml:Permission"]
    #expect(
      elements.filter { operators.contains($0.name) }.map(\.name) == [
        "lrml:Prohibition", "lrml:Obligation",
      ])
    #expect(
      elements.filter { $0.name == "lrml:ConstitutiveStatement" }.map { $0.attributes["key"] } == [
        "norm-b"
      ])
    #expect(
      elements.filter { $0.name == "lrml:DefeasibleStrength" }.map { $0.attributes["iri"] } == [
        nil, "urn:chaperone:strength:advised", nil,
      ])
  }

  @Test func `overrides, sources and exceptions are told`() throws {
    let elements = try elements(.legalruleml)
    let override = try #require(elements.first { $0.name == "lrml:Override" })
    #expect(override.attributes == ["over": "#norm-b", "under": "#norm-a"])
    #expect(elements.first { $0.name == "lrml:Comment" }?.text == "because & <why>")
    let sources = elements.filter { $0.name == "lrml:LegalSource" }.compactMap {
      $0.attributes["key"]
    }
    #expect(sources == ["source-p1", "source-p1a", "source-p1b", "source-two", "source-p2"])
    #expect(elements.filter { $0.name == "ruleml:Naf" }.count == 2)
    #expect(elements.filter { $0.name == "ruleml:Neg" }.count == 1)
    #expect(elements.contains { $0.attributes["iri"] == ":with%20%22x%22.%C3%A4%3Cb%3E" })
  }

  @Test func `one label for twenty thousand paragraphs takes no longer than other labels`() throws {
    let document = try PolicyParser().parse(String(repeating: "**1.** a\n", count: 20_000))
    let stopwatch = Stopwatch()
    for format in PolicyExporter.Format.allCases { _ = PolicyExporter(document).export(format) }
    _ = PolicyFormatter().format(document.source)
    #expect(stopwatch.seconds < (Stopwatch.isPatient ? 10 : 1))
  }

  @Test func `every reference leads to a key`() throws {
    let elements = try elements(.legalruleml)
    let keys = Set(elements.compactMap { $0.attributes["key"]?.drop { $0 == ":" } })
    for element in elements {
      for name in ["keyref", "over", "under"] {
        guard let target = element.attributes[name] else { continue }
        #expect(keys.contains(target.dropFirst()), "\(target) leads nowhere")
      }
    }
  }
}
