/// Tells what words were learned from, so that learned words that are out of date are noticed.
public enum LessonStamp {
  /// A line of note with the fingerprints of the families and the questions (FNV-1a, 64 bits:
  /// draft-eastlake-fnv): it tells files apart, it proves nothing.
  public static func line(families: [UInt8], questions: [UInt8]) -> String {
    "# Made by script/learn; not to be edited. families \(fingerprint(families))"
      + " questions \(fingerprint(questions))"
  }

  private static func fingerprint(_ bytes: [UInt8]) -> String {
    String(
      bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
      radix: 16)
  }
}
