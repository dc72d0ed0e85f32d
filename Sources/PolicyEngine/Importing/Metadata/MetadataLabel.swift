/// The labels that policies print on covers and in tables, mapped to keys of the front matter.
enum MetadataLabel {
  private static let keys: [String: String] = [
    "title": "title", "policy title": "title", "policy name": "title", "name of policy": "title",
    "policy": "title", "document title": "title", "document name": "title",
    "school": "school", "school name": "school", "name of school": "school", "academy": "school",
    "version": "version", "version number": "version", "version no": "version", "issue": "version",
    "policy number": "number", "policy no": "number", "policy code": "number", "code": "number",
    "code number": "number", "reference": "number", "policy reference": "number", "ref": "number",
    "descriptor code": "number", "document reference": "number", "document number": "number",
    "policy category": "category", "category": "category",
    "approved by": "approved-by", "approved": "approved", "approval": "approved-by",
    "ratified by": "approved-by", "agreed by": "approved-by", "adopted by": "approved-by",
    "authorised by": "approved-by", "approved by governors": "approved",
    "approving body": "approved-by",
    "approval date": "approved", "date approved": "approved", "approved on": "approved",
    "date of approval": "approved", "date ratified": "approved", "ratified": "approved",
    "ratified on": "approved", "date agreed": "approved", "agreed": "approved",
    "adopted": "adopted", "date adopted": "adopted", "adopted on": "adopted",
    "adopted date": "adopted", "adoption date": "adopted", "date of adoption": "adopted",
    "effective": "effective", "effective date": "effective", "effective from": "effective",
    "date effective": "effective", "in force": "effective", "in force from": "effective",
    "implementation date": "effective", "start date": "effective",
    "date": "dated", "date of policy": "dated", "policy date": "dated", "issued": "dated",
    "date issued": "dated", "issue date": "dated", "published": "dated", "date published": "dated",
    "publication date": "dated", "date of issue": "dated", "date written": "dated",
    "written": "dated", "created": "dated", "date created": "dated",
    "reviewed": "reviewed", "last reviewed": "reviewed", "last review": "reviewed",
    "date reviewed": "reviewed", "reviewed on": "reviewed", "date of last review": "reviewed",
    "last reviewed on": "reviewed", "last review date": "reviewed", "revised": "reviewed",
    "updated": "reviewed", "last updated": "reviewed", "date of review": "date-of-review",
    "last revised": "reviewed", "revised on": "reviewed", "date revised": "reviewed",
    "next review": "next-review", "review date": "next-review", "review due": "next-review",
    "next review date": "next-review", "date of next review": "next-review",
    "review by": "next-review", "next review due": "next-review", "review": "next-review",
    "to be reviewed": "next-review", "due for review": "next-review",
    "next review due by": "next-review", "next reviewed": "next-review",
    "review due date": "next-review", "date for review": "next-review",
    "review cycle": "review-cycle", "review frequency": "review-cycle",
    "frequency of review": "review-cycle", "review period": "review-cycle",
    "owner": "owner", "policy owner": "owner", "author": "owner", "written by": "owner",
    "prepared by": "owner", "policy lead": "owner", "lead": "owner", "responsible": "owner",
    "responsible person": "owner", "person responsible": "owner", "responsibility": "owner",
    "staff responsible": "owner", "document owner": "owner", "policy author": "owner",
    "reviewed by": "reviewed-by", "governor committee": "committee", "committee": "committee",
    "responsible committee": "committee", "status": "status", "policy status": "status",
    "statutory": "status", "target audience": "audience", "audience": "audience",
    "applies to": "audience", "distribution": "audience", "signed by": "signed-by",
    "signed": "sign-off", "signature": "sign-off", "sign": "sign-off",
    "legal reference": "legal-reference", "legal references": "legal-reference",
    "legal ref": "legal-reference", "cross reference": "cross-reference",
    "cross references": "cross-reference", "cross ref": "cross-reference",
    "chair of governors": "sign-off", "headteacher": "sign-off", "head teacher": "sign-off",
    "chair": "sign-off", "principal": "sign-off", "print name": "sign-off",
    "name of signatory": "sign-off", "role of signatory": "sign-off",
    "signed on behalf of": "sign-off", "on behalf of": "sign-off",
    "date disseminated to staff": "dated", "date to be reviewed": "next-review",
    "date shared with staff": "dated", "review on": "next-review",
    "member of staff responsible": "owner", "approved at": "approved",
    "contact": "contact", "telephone": "contact", "tel": "contact", "email": "contact",
    "website": "contact", "address": "contact",
  ]

  /// The key of a label; `forgiving` lets one or two wrong letters in long labels pass.
  static func key(_ label: String, forgiving: Bool = false) -> String? {
    // "Role of signatory (e.g. chair)": what stands in brackets explains the label.
    var label = label
    if let open = label.firstIndex(of: "("), open > label.startIndex {
      label = String(label[..<open])
    }
    let words = label.plainWords.flatMap { $0.split(separator: "-").map(String.init) }
    if words.starts(with: ["signed", "on", "behalf", "of"]), words.count <= 9 { return "sign-off" }
    guard !words.isEmpty, words.count <= 6 else { return nil }
    let plain = words.joined(separator: " ")
    if let key = keys[plain] { return key }
    guard forgiving, plain.count >= 5, plain.count <= 30 else { return nil }
    let letters = plain.sorted()
    // Ties go to the first in alphabetical order, so that a mistake reads the same every time.
    return keys.keys.filter { abs($0.count - plain.count) <= 2 && $0.count >= 5 }
      .map { (name: $0, apart: Spelling.distance($0, plain)) }
      .filter {
        // Swapped letters count as two changes, and are the commonest slip.
        let most = plain.count >= 10 || $0.name.sorted() == letters ? 2 : plain.count >= 7 ? 1 : 0
        return $0.apart <= most
      }
      .min { ($0.apart, $0.name) < ($1.apart, $1.name) }
      .flatMap { keys[$0.name] }
  }
}
