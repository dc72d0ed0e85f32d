/// Names of people who are made up, as many as are wanted, each once.
enum BigSchoolNames {
  private static let given = [
    "Amara", "Beth", "Callum", "Dilan", "Ella", "Farid", "Greta", "Hana", "Idris", "Joan", "Kim",
    "Leila", "Maria", "Nadia", "Owen", "Petra", "Quinn", "Ray", "Siân", "Tomas", "Una", "Viktor",
    "Wendy", "Xenia", "Yusuf", "Zofia", "Aled", "Bruno", "Clare", "Daria", "Emre", "Fiona", "Gwen",
    "Harold",
  ]
  private static let family = [
    "Abara", "Brandt", "Carrow", "Dunmore", "Ellwood", "Farrow", "Grieves", "Hollis", "Ingleby",
    "Jarvis", "Kestrel", "Lindqvist", "Marsden", "Norwood", "Ormsby", "Pettifer", "Quarles",
    "Rahman", "Sowden", "Thwaite", "Underhill", "Vaughan", "Wiśniewska", "Yardley", "Zeller",
    "Ashby", "Birch", "Costa", "Devlin", "Eastman", "Fairley", "Goodall",
  ]

  /// The name of somebody by number, from 1: the first two have roles.
  static func name(_ number: Int) -> String {
    switch number {
    case 1: "Grace Adeyemi"
    case 2: "Dev Kaur"
    default:
      "\(given[number % given.count]) \(family[number / given.count % family.count])"
    }
  }
}
