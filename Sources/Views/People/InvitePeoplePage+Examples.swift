extension InvitePeoplePage {
  package static let examples: KeyValuePairs = [
    "ordinary": InvitePeoplePage(
      frame: .office, token: .example,
      guests: Guests(
        ready: [
          Guest(id: "p2", name: "Joel Okoro", detail: "joel.okoro@larkfield.example"),
          Guest(id: "p10", name: "محمد الأحمد", detail: "m.alahmad@larkfield.example"),
        ],
        neverCame: [Guest(id: "p1", name: "Priya Nair", detail: "priya.nair@larkfield.example")],
        onPaper: [Guest(id: "p7", name: "Joan Pettifer")],
        later: [Guest(id: "p8", name: "Ellen Page-Grant", detail: "Monday 1 September 2025")]),
      withLinks: 3),
    "only those who never came": InvitePeoplePage(
      frame: .office, token: .example,
      guests: Guests(
        neverCame: [Guest(id: "p1", name: "Priya Nair", detail: "priya.nair@larkfield.example")]),
      withLinks: 1, news: "12 letters are on their way."),
    "without e-mail": InvitePeoplePage(
      frame: .office, token: .example,
      guests: Guests(onPaper: [Guest(id: "p7", name: "Joan Pettifer")]), sendsLetters: false),
    "the list is another one": InvitePeoplePage(
      frame: .office, token: .example,
      guests: Guests(
        ready: [Guest(id: "p2", name: "Joel Okoro", detail: "joel.okoro@larkfield.example")]),
      error: "The list has changed since you opened this page. Look at it again."),
    "nobody is left": InvitePeoplePage(
      frame: .office, token: .example, guests: Guests()),
  ]
}
