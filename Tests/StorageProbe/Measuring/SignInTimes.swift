import Essentials
import Vault

/// What signing in with a password costs, at the cost that is used: Argon2id with 64 MiB.
struct SignInTimes: Encodable {
  /// Comparing with the hash of a person who is known, and the password is right.
  let rightPassword: ProcessorTime
  /// The same with another password.
  let wrongPassword: ProcessorTime
  /// Comparing for somebody who is unknown.
  let unknownPerson: ProcessorTime
  /// The right password, and the person's keys opened with it.
  let wholeSignIn: ProcessorTime
  let memoryKiB: Int
  let passes: Int

  /// Medians of so many rounds; each round does all of them, so that a busy machine hurts all alike.
  static func measure(rounds: Int) throws -> SignInTimes {
    let random: RandomBytes = { count in (0..<count).map { _ in UInt8.random(in: 0...255) } }
    let password = try Password("three kind otters by the pond")
    let other = try Password("four kind otters by the pond")
    let hash = try PasswordHash(of: password, random: random)
    let decoy = try PasswordHash.decoy(random: random)
    let owner = MemberKeyOwner(school: ProbeSchool.larkfield, person: ProbeStaff.head)
    let keys = try MemberKeys.make(for: owner, password: password, escrow: nil, random: random).keys
    var times: [[ProcessorTime]] = []
    for _ in 0..<rounds {
      times.append([
        try .of { try expect(hash.matches(password)) },
        try .of { try expect(!hash.matches(other)) },
        try .of { try expect(!decoy.matches(other)) },
        try .of {
          try expect(hash.matches(password))
          _ = try keys.open(with: password)
        },
      ])
    }
    func median(_ place: Int) -> ProcessorTime {
      ProcessorTime(
        wall: times.map { $0[place].wall }.quantile(0.5),
        cpu: times.map { $0[place].cpu }.quantile(0.5))
    }
    return SignInTimes(
      rightPassword: median(0), wrongPassword: median(1), unknownPerson: median(2),
      wholeSignIn: median(3), memoryKiB: hash.cost.memoryKiB, passes: hash.cost.passes)
  }

  private static func expect(_ isSo: Bool) throws {
    if !isSo { throw ProbeFault("a password was not compared rightly") }
  }
}
