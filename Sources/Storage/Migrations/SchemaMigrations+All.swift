extension SchemaMigrations {
  /// Every step that brings a database to today's tables, in order.
  package static let all: [any Migration] = [
    Migration0001Record(), Migration0002People(), Migration0003Policies(), Migration0004Accounts(),
    Migration0005Deadlines(), Migration0006Mailing(), Migration0007Adoption(),
    Migration0008FormerKeys(), Migration0009NewPlace(), Migration0010Told(),
    Migration0011Salts(), Migration0012OwnAnswers(),
  ]
}
