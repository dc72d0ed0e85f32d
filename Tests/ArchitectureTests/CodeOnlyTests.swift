import Testing

@Suite struct CodeOnlyTests {
  @Test func `comments and strings go, code and line numbers stay`() {
    let text = ##"""
      let a = "print(" // try!
      /* fatalError( /* nested */
         as! */ let b = 1
      let c = """
        print(\(show("x", [1: ")"])))
        """ + #"quote " and \(kept"# + "\" as! "
      print(c)
      """##
    let lines = CodeOnly.lines(of: text)
    #expect(lines.count == 7)
    #expect(lines[0] == "let a = \"\" ")
    #expect(lines[2] == " let b = 1")
    #expect(lines[5] == "\" + \"\" + \"\"")
    #expect(lines[6] == "print(c)")
  }
}
