import Foundation

/// What some work took: on the clock and of the processors.
struct ProcessorTime: Encodable {
  let wall: Double
  let cpu: Double

  /// Does some work once.
  static func of(_ work: () throws -> Void) rethrows -> ProcessorTime {
    let (wall, cpu) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    try work()
    return ProcessorTime(
      wall: seconds(CLOCK_MONOTONIC) - wall, cpu: seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu)
  }

  /// A clock of the system, in seconds.
  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// The value below which this share of the values lies; nothing of nothing.
  func quantile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
