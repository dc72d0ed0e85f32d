import Accounts
import Essentials
import Testing

@Suite struct AttemptLimitsTests {
  @Test func `the delay doubles and stops at a quarter of an hour`() {
    let start = Instant(seconds: 0)
    let delays = (4...12).map {
      AttemptLimits.account.nextAt(after: $0, lastAt: start).microseconds / 1_000_000
    }
    #expect(delays == [0, 30, 60, 120, 240, 480, 900, 900, 900])
    #expect(
      AttemptLimits.account.nextAt(after: .max, lastAt: start) == Instant(seconds: 900))
  }

  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
    ("2001:DB8:0:1:aa:bb:cc:dd", "2001:db8:0:1::"), ("2001:db8::1", "2001:db8:0:0::"),
    ("2001:0db8:0000:0001::1", "2001:db8:0:1::"), ("fe80::1%eth0", "fe80:0:0:0::"),
    ("::1", "0:0:0:0::"), ("192.0.2.7:52011", "192.0.2.7"),
    ("[2001:db8:0:1::5]:443", "2001:db8:0:1::"),
  ])
  func `an address counts with its whole home`(_ written: String, _ counted: String) {
    #expect(NetworkAddress(written).counted == counted)
  }
}
