import ArgumentParser

/// How the program ends: what scripts may rely on.
enum ExitStatus {
  /// It was answered.
  static let answered = ExitCode(0)
  /// The policy has findings that block publication, or a test of it failed.
  static let blocked = ExitCode(1)
  /// It was refused: the input is not as it must be, and the message says what to do.
  static let refused = ExitCode(2)
  /// Something broke that is not the user's doing (sysexits.h: EX_SOFTWARE).
  static let fault = ExitCode(70)
}
