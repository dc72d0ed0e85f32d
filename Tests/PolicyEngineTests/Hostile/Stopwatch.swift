import Foundation

/// The processor's time that this thread takes, so that other tests beside it do not count.
struct Stopwatch {
  private let start = Self.now()

  /// How many seconds have been used.
  var seconds: Double { Self.now() - start }

  /// Whether the program is not optimised, and some ten times slower.
  static var isPatient: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
