extension YourKeyPage {
  package static let examples: KeyValuePairs = [
    "locked": YourKeyPage(
      frame: .teacher, token: .example,
      standing: .locked(keepers: ["Grace Adeyemi", "Ruth Whitcombe"])),
    "locked for good": YourKeyPage(
      frame: .teacher, token: .example, standing: .locked(keepers: []),
      errors: [
        FieldError(
          field: Names.sheet,
          message: "That did not open your key. Check all nine groups with your sheet, type your "
            + "password, and try again")
      ]),
    "open": YourKeyPage(frame: .head, token: .example, standing: .open(.password)),
    "open, with old keys": YourKeyPage(
      frame: .teacher, token: .example, standing: .open(.password),
      former: [
        Former(replacedOn: .june(6), isRegained: false),
        Former(replacedOn: .june(2), isRegained: true),
      ],
      errors: [
        FieldError(
          field: Names.oldSheet,
          message: "That did not open an old key of yours. Check all nine groups with the sheet")
      ]),
    "an old key is back": YourKeyPage(
      frame: .teacher, token: .example, standing: .open(.password),
      former: [Former(replacedOn: .june(6), isRegained: true)],
      news: "The old key opens again, with your key of today."),
    "none": YourKeyPage(frame: .teacher, token: .example, standing: .none(mayMake: true)),
    "none in the demonstration": YourKeyPage(
      frame: .teacher, token: .example, standing: .none(mayMake: false)),
    "open with a passphrase": YourKeyPage(
      frame: .teacher, token: .example, standing: .open(.passphrase),
      news: "Your passphrase is new. It opens your key from now on."),
    "not open here": YourKeyPage(frame: .chair, token: .example, standing: .closed(.passphrase)),
    "not open here, with a password": YourKeyPage(
      frame: .head, token: .example, standing: .closed(.password)),
  ]
}
