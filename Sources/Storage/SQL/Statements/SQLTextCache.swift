internal import Synchronization

/// The statements of a database that were looked through already.
///
/// The program's texts are few and fixed. Should something make texts without end, those after the
/// first thousand are looked through each time and their prepared statements are not kept.
package final class SQLTextCache: Sendable {
  private let texts = Mutex<[String: SQLText]>([:])
  private let limit: Int
  private let noting: (@Sendable (String) -> Void)?

  /// A cache that keeps so many texts.
  ///
  /// - Parameter noting: Hears each text that is asked for, which is once for each time that it is run.
  package init(limit: Int = 1000, noting: (@Sendable (String) -> Void)? = nil) {
    self.limit = limit
    self.noting = noting
  }

  /// The text, looked through.
  ///
  /// - Throws: `SQLFault` for a text that may not be run.
  package func text(_ sql: String) throws -> SQLText {
    noting?(sql)
    return try texts.withLock { texts in
      if let known = texts[sql] { return known }
      let text = try SQLText(sql, isKept: texts.count < limit)
      if text.isKept { texts[sql] = text }
      return text
    }
  }
}
