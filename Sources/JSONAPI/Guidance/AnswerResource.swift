package import HTTPSupport
package import PolicyEngine
internal import Essentials
internal import HTTPTypes
internal import Hummingbird

/// "May I …?" as JSON: from exact facts, or from plain words.
package struct AnswerResource: Sendable {
  private let adviser: Adviser
  private let plainWords: PlainWordsAdviser

  /// Answers by a policy.
  package init(_ plainWords: PlainWordsAdviser) {
    adviser = plainWords.adviser
    self.plainWords = plainWords
  }

  /// The routes.
  package var routes: [Route] {
    let adviser = adviser
    let plainWords = plainWords
    return [
      Route(.post, "/api/v1/decide", for: [.everyone]) { request, _ in
        let body = try await SentBytes.of(request, atMost: 64 << 10)
        let answer = try Self.decide(body, by: adviser)
        return FreshResponse.json(answer, to: request)
      },
      Route(.get, "/api/v1/ask", for: [.everyone]) { request, _ in
        let words = RequestQuery(request)["say"] ?? ""
        guard words.contains(where: { !$0.isWhitespace }) else {
          throw Refusal("ask.empty", "Put the question into “say”, such as ?say=may I …")
        }
        var writer = JSONWriter()
        plainWords.answer(words).write(to: &writer, document: adviser.document)
        return FreshResponse.json(writer.bytes, to: request)
      },
    ]
  }

  /// Facts in, answer out.
  private static func decide(_ bytes: [UInt8], by adviser: Adviser) throws -> [UInt8] {
    do {
      let told = try PartialSituation(json: bytes, in: adviser.document.facts)
      var writer = JSONWriter()
      adviser.answer(to: told).write(to: &writer, document: adviser.document)
      return writer.bytes
    } catch let error as InvalidFacts {
      throw Refusal(error.code, error.message)
    } catch let error as UnknownName {
      throw Refusal(error.code, error.message)
    }
  }
}
