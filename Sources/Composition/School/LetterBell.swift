/// Rings when a letter was queued, so that somebody who waits for a link does not wait for the next minute.
package struct LetterBell: Sendable {
  /// The rings; however many there were since somebody listened, they count as one.
  let rings: AsyncStream<Void>
  private let rope: AsyncStream<Void>.Continuation

  init() { (rings, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  /// Rings.
  func callAsFunction() { rope.yield() }
}
