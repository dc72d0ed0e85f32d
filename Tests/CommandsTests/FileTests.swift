import Foundation
import Testing

@Suite struct FileTests {
  @Test func `a file that is too large is refused`() throws {
    let folder = try TemporaryFolder()
    try Data(count: (32 << 20) + 1).write(to: folder.file("large.md"))
    let run = try Program.run(["policy", "show", "large.md", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "file.too-large")
  }

  @Test func `a policy that is not UTF-8 is refused`() throws {
    let folder = try TemporaryFolder()
    try Data([0xFF, 0xFE, 0x41, 0xC0]).write(to: folder.file("bytes.md"))
    #expect(try Program.run(["policy", "show", "bytes.md"], in: folder).status == 2)
  }

  @Test func `an output that exists is not replaced unasked`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1. Be kind.\n", to: "s.txt")
    try folder.write("mine", to: "o.md")
    let run = try Program.run(["policy", "import", "s.txt", "-o", "o.md", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "file.exists")
    #expect(try folder.read("o.md") == "mine")
  }

  @Test func `an output is replaced on demand, and no draft stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1. Be kind.\n", to: "s.txt")
    try folder.write("mine", to: "o.md")
    let run = try Program.run(["policy", "import", "s.txt", "-o", "o.md", "--force"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("o.md").contains("Be kind."))
    #expect(try folder.names == ["o.md", "s.txt"])
  }

  @Test(arguments: ["none/o.md", "taken"])
  func `an output that cannot be written leaves nothing behind`(output: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("1. Be kind.\n", to: "s.txt")
    try FileManager.default.createDirectory(
      at: folder.file("taken"), withIntermediateDirectories: true)
    let run = try Program.run(
      ["policy", "import", "s.txt", "-o", output, "--force", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "file.unwritable")
    #expect(try folder.names == ["s.txt", "taken"])
  }

  @Test func `what was imported can be read again`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Larkfield Primary School\n\n1. Be kind.\n2. Be calm.\n", to: "s.txt")
    _ = try Program.run(["policy", "import", "s.txt", "-o", "o.md"], in: folder)
    let run = try Program.run(["policy", "show", "o.md", "1"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Be kind."))
  }
}
