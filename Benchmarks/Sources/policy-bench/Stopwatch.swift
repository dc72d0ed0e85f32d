import Foundation

/// Measures the processor time of this process: other work on the machine is not counted.
enum Stopwatch {
  /// Seconds of processor time so far.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The time that a piece of work takes, in seconds: the median of several rounds.
  ///
  /// Each round repeats the work until it has lasted long enough to be measured.
  static func median(
    rounds: Int = 5, atLeast seconds: Double = 0.2, _ work: () throws -> Void
  ) rethrows -> Double {
    try work()
    var times: [Double] = []
    for _ in 0..<rounds {
      var count = 0
      let start = Self.now
      var now = start
      repeat {
        try work()
        count += 1
        now = Self.now
      } while now - start < seconds
      times.append((now - start) / Double(count))
    }
    return times.sorted()[times.count / 2]
  }
}
