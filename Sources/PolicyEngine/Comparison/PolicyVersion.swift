/// One of two versions of a policy, in terms that both share.
struct PolicyVersion {
  /// The version's document.
  let document: PolicyDocument
  /// The norms over the joined facts.
  let norms: [Norm]
  /// The norms, each after those that override it.
  let order: [Int]
  /// The number of what each norm says, apart from its place in a file: equal numbers in both
  /// versions say the same.
  let contents: [Int]
  /// The same for one act: which other acts the norm is about does not matter there.
  let contentsAboutOneAct: [Int]
  /// The paragraphs that each norm is cited by, by shared identifiers.
  let paragraphsOfNorm: [[String]]

  /// Prepares a version.
  ///
  /// - Parameters:
  ///   - shared: The shared identifier of each paragraph, by its own.
  ///   - numbers: The numbers of what norms say, for both versions.
  init(
    _ document: PolicyDocument, norms: [Norm], shared: [String: String],
    numbers: inout Interning<NormContent>
  ) {
    self.document = document
    self.norms = norms
    order = OverrideOrder.order(norms) ?? []
    let byLabel = Dictionary(
      document.paragraphs.map { ($0.label, $0.id) }, uniquingKeysWith: { first, _ in first })
    paragraphsOfNorm = norms.map { norm in
      ([norm.paragraph] + norm.cites.map { byLabel[$0] ?? $0 }).map { shared[$0] ?? $0 }
    }
    var contents: [Int] = []
    var aboutOneAct: [Int] = []
    for (index, norm) in norms.enumerated() {
      let content = NormContent(norm, of: norms, paragraphs: paragraphsOfNorm[index])
      contents.append(numbers.number(of: content))
      aboutOneAct.append(numbers.number(of: content.aboutOneAct))
    }
    self.contents = contents
    contentsAboutOneAct = aboutOneAct
  }

  /// The shared identifiers of the paragraphs that some norms are cited by.
  func paragraphs(_ norms: [Int]) -> Set<String> {
    norms.reduce(into: []) { $0.formUnion(paragraphsOfNorm[$1]) }
  }

  /// The labels that some norms are cited by, in reading order.
  func labels(_ norms: some Sequence<Int>) -> [String] {
    var seen: Set<String> = []
    return norms.sorted().flatMap { document.labels(ofNorm: $0).prefix(1) }
      .filter { seen.insert($0).inserted }
  }
}

/// What a norm says, apart from where it stands: equal contents decide alike.
struct NormContent: Hashable {
  private var norm: Norm
  private let paragraphs: [String]
  private let overridden: [String]

  init(_ norm: Norm, of norms: [Norm], paragraphs: [String]) {
    var bare = norm
    bare.position = SourcePosition(line: 1, column: 1)
    bare.overrides = []
    bare.note = nil
    bare.paragraph = ""
    bare.cites = []
    bare.within?.agreedBy = nil
    bare.every?.agreedBy = nil
    self.norm = bare
    self.paragraphs = paragraphs
    overridden = norm.overrides.map { norms[$0.norm].id }.sorted()
  }

  /// The same for one act: which other acts the norm is about does not matter there.
  var aboutOneAct: NormContent {
    var copy = self
    copy.norm.acts = ValueSet()
    return copy
  }
}
