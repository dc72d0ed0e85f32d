/// Schools, and the record of each.
package struct Migration0001Record: Migration {
  /// The first step.
  package let number = 1
  /// What it brings.
  package let name = "record"

  /// The step.
  package init() {}

  /// The tables of the record.
  ///
  /// A level-0 digest of the tree stands with its entry; `record_node` has the roots of every 256, 65,536, …
  /// entries, which is what tiles are put together from. `record_mention` finds entries by what they are about.
  package let statements: [MigrationStatement] = [
    """
    create table school (
      school_id {identifier} primary key,
      name {text} not null check (length(name) > 0),
      created_at {instant} not null
    )
    """,
    .rowLevelSecurity(table: "school"),
    """
    create table record_head (
      school_id {identifier} primary key references school (school_id) on delete restrict,
      size {integer} not null check (size >= 0),
      frontier {bytes} not null,
      checkpoint {bytes} not null
    )
    """,
    .rowLevelSecurity(table: "record_head"),
    """
    create table record_entry (
      school_id {identifier} not null references school (school_id) on delete restrict,
      position {integer} not null check (position >= 0),
      at {instant} not null,
      act {text} not null,
      line {bytes} not null,
      leaf {bytes} not null check (length(leaf) = 32),
      primary key (school_id, position)
    )
    """,
    "create index record_entry_act on record_entry (school_id, act, position)",
    .rowLevelSecurity(table: "record_entry"),
    """
    create table record_node (
      school_id {identifier} not null references school (school_id) on delete restrict,
      level {integer} not null check (level > 0),
      node_index {integer} not null check (node_index >= 0),
      hash {bytes} not null check (length(hash) = 32),
      primary key (school_id, level, node_index)
    )
    """,
    .rowLevelSecurity(table: "record_node"),
    """
    create table record_mention (
      school_id {identifier} not null,
      thing_id {text} not null,
      position {integer} not null,
      primary key (school_id, thing_id, position),
      foreign key (school_id, position)
        references record_entry (school_id, position) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "record_mention"),
  ]
}
