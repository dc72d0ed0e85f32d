internal import Essentials
internal import Policies
internal import Testing

struct PolicyDraftTests {
  private let model = Array(PhonePolicy.first.utf8)

  @Test func `a policy file stays byte for byte as it is`() throws {
    let draft = try PolicyDraft(.pasted(PhonePolicy.first), model: Array("other".utf8))
    #expect(draft.bytes == model)
    #expect(draft.account.isEmpty)
  }

  @Test func `the model is taken as it is`() throws {
    #expect(try PolicyDraft(.model, model: model).bytes == model)
  }

  @Test func `a plain text keeps its words and tells what became of it`() throws {
    let text = "Phone policy\n\n1. Staff keep their phones in their bags.\n\n2. Be kind.\n"
    let draft = try PolicyDraft(.file(Array(text.utf8), name: "policy.txt"), model: model)
    #expect(String(decoding: draft.bytes, as: UTF8.self).contains("phones in their bags"))
    #expect(!draft.account.isEmpty)
  }

  @Test func `contact details in a text are pointed out`() throws {
    let text = "Phone policy\n\n1. Staff ring 01632 960 417 and ask.\n\n2. Be kind.\n"
    let draft = try PolicyDraft(.file(Array(text.utf8), name: "policy.txt"), model: model)
    #expect(draft.account.contains { $0.contains("“01632 960 417” (line 3)") })
  }

  @Test func `a policy file with errors is not taken for a plain text`() async {
    let code = await refusal {
      _ = try PolicyDraft(.pasted("---\ntitle: [\n---\n# Policy\n"), model: model)
    }
    #expect(code == "policy.unreadable")
  }

  @Test func `an empty file says what to do`() async {
    let code = await refusal { _ = try PolicyDraft(.file([], name: nil), model: model) }
    #expect(code == "import.empty")
  }

  @Test func `a PDF needs a reader`() async {
    let code = await refusal {
      _ = try PolicyDraft(.file(Array("%PDF-1.7 x".utf8), name: nil), model: model)
    }
    #expect(code == "import.no-text-layer-reader")
  }
}
