import Essentials

@testable import Papers

/// Days and packs of the one fictional school.
enum Larkfield {
  static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else { throw Unreadable(text: text) }
    return day
  }

  static func moment(_ day: String, _ time: String) throws -> LocalMoment {
    guard let time = LocalTime(time) else { throw Unreadable(text: time) }
    return LocalMoment(try self.day(day), time)
  }

  struct Unreadable: Error {
    let text: String
  }

  static let digest =
    "sha256:9f2c7a51e0b84d6633c1f0a7d95e2b481c06fae7395bd1820e4f6a7c93d05b1e"
  static let earlier =
    "sha256:1b7e94d2a3058c6ff20b61d7e8493ac5507e1fd3a6b2c8904d5e7f10b3a6c2d9"

  static let checkpoint = """
    larkfield.example/record/7f3kq2
    1847
    Zm9ydHkgdHdvIGxpdHRsZSBzcGFycm93cyBzYXQgb24gYSB3YWw=

    — larkfield.example/record/7f3kq2 q83vEjRWeJC0pZ1Xk2Y7uJm4hT0sLrB6nQwE9dFgCaVxNoHyIiKlMtPzRbSfUjWqAeDvGcOhXn3T5y8BmLk0ZsJQFg1i2o4p6r7=
    """

  static var making: EvidencePack.Making {
    get throws {
      EvidencePack.Making(
        instant: Instant(seconds: 1_781_021_400), at: try moment("2026-06-09", "17:10"),
        by: "Grace Adeyemi", role: "headteacher", from: try day("2025-09-01"),
        through: try day("2026-06-09"))
    }
  }

  /// A pack of a school where nothing has happened yet.
  static var empty: EvidencePack {
    get throws {
      EvidencePack(
        school: "Larkfield Primary School",
        policy: EvidencePack.Policy(
          title: "Social media policy", version: "1", inForceFrom: nil, reviewBy: nil,
          digest: digest),
        making: try making,
        signOff: EvidencePack.SignOff(missing: ["headteacher", "chair of governors"]))
    }
  }

  /// The pack after a believable year, made once.
  static let yearDocument = Result { Poppler(bytes: try year.pdf()) }

  /// A pack after a believable year.
  static var year: EvidencePack {
    get throws {
      var pack = try empty
      pack.policy.version = "3"
      pack.policy.inForceFrom = try day("2025-09-08")
      pack.policy.reviewBy = try day("2028-06-30")
      pack.signOff = try signOff
      pack.versions = try versions
      pack.asking = try asking
      pack.duties = try duties
      pack.findings = try findings
      pack.holders = try holders
      pack.record = EvidencePack.RecordProof(
        entries: 1847, checkpoint: checkpoint, signedAt: try moment("2026-06-09", "03:00"),
        key: "larkfield.example/record+4f1c9a20+AZ3pQ0vTcmV8nYt5uR1sK7wXjL2eGhBdFoIaPyMzQ6Ub",
        address: "https://policy.larkfield.example/record")
      pack.text = PolicyWords.sections
      return pack
    }
  }

  private static var signOff: EvidencePack.SignOff {
    get throws {
      EvidencePack.SignOff(
        signatures: [
          EvidencePack.Signature(
            name: "Grace Adeyemi", office: "headteacher", signedOn: try day("2025-09-01"),
            digest: digest),
          EvidencePack.Signature(
            name: "Ruth Whitcombe", office: "chair of governors", signedOn: try day("2025-09-04"),
            digest: digest),
        ],
        copy: EvidencePack.SignOff.Copy(
          digest: earlier, by: "Dev Kaur", at: try moment("2025-09-05", "11:32")))
    }
  }

  private static var versions: [EvidencePack.Version] {
    get throws {
      [
        EvidencePack.Version(
          name: "1", standing: "Superseded", from: try day("2025-06-09"),
          through: try day("2025-07-20"), digest: earlier),
        EvidencePack.Version(
          name: "2", standing: "Superseded", from: try day("2025-07-21"),
          through: try day("2025-09-07"), digest: earlier),
        EvidencePack.Version(
          name: "3", standing: "In force", from: try day("2025-09-08"), through: nil,
          digest: digest),
      ]
    }
  }

  private static var holders: [EvidencePack.Holder] {
    get throws {
      [
        EvidencePack.Holder(
          role: "Headteacher", name: "Grace Adeyemi", since: try day("2019-09-01")),
        EvidencePack.Holder(
          role: "Designated safeguarding lead", name: "Grace Adeyemi",
          since: try day("2019-09-01"),
          remark: "Reports about the headteacher go to the chair of governors."),
        EvidencePack.Holder(
          role: "Deputy safeguarding lead", name: "Tom Ellery", since: try day("2023-01-09")),
        EvidencePack.Holder(
          role: "Chair of governors", name: "Ruth Whitcombe", since: try day("2022-09-15")),
        EvidencePack.Holder(
          role: "Data protection officer", name: "Mina Aldous", since: try day("2024-04-15")),
        EvidencePack.Holder(role: "Vice-chair of governors", name: nil, since: nil),
        EvidencePack.Holder(
          role: "Website provider", name: "Sam Birch, Halden Web", since: try day("2021-02-01")),
      ]
    }
  }

  private static var findings: [EvidencePack.Finding] {
    get throws {
      [
        EvidencePack.Finding(
          kind: "Rules that differ",
          sentence: "Paragraph 44 allows e-mail to parents; paragraph 46 bars any e-mail.",
          paragraphs: ["44", "46"],
          decision: EvidencePack.Finding.Decision(
            "“Personal” in paragraph 46 belongs to the mobile and to the e-mail.",
            by: "Grace Adeyemi", on: try day("2025-08-28"))),
        EvidencePack.Finding(
          kind: "Not said", sentence: "Nobody is named for reports about the headteacher.",
          paragraphs: ["18", "40", "61"],
          decision: EvidencePack.Finding.Decision(
            "They go to the chair of governors.", by: "Ruth Whitcombe",
            on: try day("2025-09-02"))),
        EvidencePack.Finding(
          kind: "Worth a look",
          sentence: "A monthly change of the password is against national advice.",
          paragraphs: ["51"]),
      ]
    }
  }
}
