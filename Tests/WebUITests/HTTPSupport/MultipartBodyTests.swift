import Essentials
import Testing

@testable import HTTPSupport

@Suite struct MultipartBodyTests {
  private let whole =
    "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--X\r\n"
    + "Content-Disposition: form-data; name=\"f\"; filename=\"a.md\"\r\n"
    + "Content-Type: text/markdown\r\n\r\ntwo\r\n\r\nthree\r\n--X--\r\n"

  private func read(_ text: String) throws -> [String] {
    try MultipartBody(Array(text.utf8), boundary: "X").parts.map {
      "\($0.name)=\(String(decoding: $0.bytes, as: UTF8.self))"
    }
  }

  @Test func `texts and files are read by their names`() throws {
    #expect(try read(whole) == ["a=one", "f=two\r\n\r\nthree"])
  }

  @Test func `a part may be empty`() throws {
    let body = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--X--"
    #expect(try read(body) == ["a="])
  }

  @Test func `a part without a head has no name and is left out`() throws {
    #expect(try read("--X\r\n\r\nbody\r\n--X--").isEmpty)
  }

  @Test func `what stands before the first part is left out`() throws {
    #expect(try read("preamble\r\n" + whole).count == 2)
  }

  @Test func `a body that is cut off anywhere is refused, never failed upon`() {
    let bytes = Array(whole.utf8)
    // The closing mark is whole two bytes before the end.
    for length in 0..<(bytes.count - 2) {
      #expect(throws: Refusal.self, "at \(length)") {
        try MultipartBody(Array(bytes[..<length]), boundary: "X")
      }
    }
  }

  @Test func `a body with a byte changed anywhere is read or refused`() {
    for place in whole.utf8.indices {
      var bytes = Array(whole.utf8)
      bytes[whole.utf8.distance(from: whole.utf8.startIndex, to: place)] = 13
      do throws(Refusal) {
        _ = try MultipartBody(bytes, boundary: "X")
      } catch {
        #expect(error.code == "form.multipart")
      }
    }
  }

  @Test func `more than 20 parts are refused`() {
    let part = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
    #expect(throws: Refusal.self) {
      try read(String(repeating: part, count: 21) + "--X--")
    }
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=abc", "abc"),
    ("multipart/form-data; boundary=\"a b\"; charset=utf-8", "a b"),
    ("Multipart/Form-Data; Boundary=abc", "abc"),
  ])
  func `a boundary is read with or without quotation marks`(type: String, boundary: String) {
    #expect(MultipartBody.boundary(of: type) == boundary)
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "text/plain; boundary=a",
    "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
  ])
  func `without a usable boundary there is none`(type: String) {
    #expect(MultipartBody.boundary(of: type) == nil)
  }
}
