import Essentials

extension CivilDate {
  /// A day of June 2025, when all examples play; numbers below 1 and above 30 reach into the
  /// months beside it.
  static func june(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_239 + day) }
}
