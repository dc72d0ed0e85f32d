/// What is due and what is to be sent, a school's days and settings, and lists that wait for somebody's yes.
package struct Migration0005Deadlines: Migration {
  /// The fifth step.
  package let number = 5
  /// What it brings.
  package let name = "deadlines"

  /// The step.
  package init() {}

  /// The tables.
  ///
  /// What ends in `_seal` was written by somebody and is sealed before it comes here. A place in a series is taken
  /// once, except by a duty that was handed over: a null is like no other null in a unique key, so two indexes
  /// say so, one for people and one for roles.
  package let statements: [MigrationStatement] = duties + post + days + schools

  private static let duties: [MigrationStatement] = [
    """
    create table duty (
      school_id {identifier} not null references school (school_id) on delete restrict,
      duty_id {identifier} not null,
      kind_name {text} not null,
      kind_title {text} not null,
      kind_sentence {text} not null,
      owner_person_id {identifier},
      owner_role {text},
      source_kind {text} not null check (source_kind in ('norm', 'act', 'school')),
      source_name {text},
      source_act_id {text},
      paragraphs {text} not null,
      series_standing {text},
      series_period {text},
      bearer_person_id {identifier},
      bearer_role {text},
      proof_wanted {text} not null
        check (proof_wanted in ('date only', 'sentence', 'document')),
      grace_school_days {integer} not null check (grace_school_days >= 0),
      is_urgent {boolean} not null check (is_urgent in (0, 1)),
      opened_at {instant} not null,
      due_on {date} check (due_on like '____-__-__'),
      due_at {instant} not null,
      state {text} not null check (state in
        ('pending', 'overdue', 'done', 'done-late', 'not-done', 'waived', 'handed-over', 'void')),
      done_on {date} check (done_on like '____-__-__'),
      note_seal {bytes},
      reference_seal {bytes},
      reason_seal {bytes},
      handed_over_to {identifier},
      reminders_taken {integer} not null check (reminders_taken >= 0),
      revision {integer} not null check (revision > 0),
      primary key (school_id, duty_id),
      check ((owner_person_id is null) <> (owner_role is null)),
      check ((source_kind = 'school') = (source_name is null)),
      check ((source_kind = 'act') = (source_act_id is not null)),
      check ((series_standing is null) = (series_period is null)),
      check (series_standing is not null or (bearer_person_id is null and bearer_role is null)),
      check (series_standing is null or (bearer_person_id is null) <> (bearer_role is null)),
      check ((state in ('done', 'done-late')) = (done_on is not null)),
      check (done_on is not null or (note_seal is null and reference_seal is null)),
      check ((state in ('not-done', 'waived', 'void')) = (reason_seal is not null)),
      check (state = 'handed-over' or handed_over_to is null),
      foreign key (school_id, owner_person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, bearer_person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, handed_over_to)
        references duty (school_id, duty_id) on delete restrict
    )
    """,
    """
    create unique index duty_place_of_person
    on duty (school_id, series_standing, series_period, bearer_person_id)
    where state <> 'handed-over' and bearer_person_id is not null
    """,
    """
    create unique index duty_place_of_role
    on duty (school_id, series_standing, series_period, bearer_role)
    where state <> 'handed-over' and bearer_role is not null
    """,
    "create index duty_series on duty (school_id, series_standing, series_period)",
    "create index duty_due on duty (school_id, due_at, duty_id)",
    """
    create index duty_open on duty (school_id, due_at, duty_id)
    where state in ('pending', 'overdue')
    """,
    "create index duty_owner_person on duty (school_id, owner_person_id)",
    "create index duty_owner_role on duty (school_id, owner_role)",
    .rowLevelSecurity(table: "duty"),
    """
    create table duty_change (
      school_id {identifier} not null,
      duty_id {identifier} not null,
      place {integer} not null check (place >= 0),
      at {instant} not null,
      actor {text} not null check (actor in ('person', 'link', 'on behalf', 'program')),
      actor_person_id {identifier},
      behalf_person_id {identifier},
      actor_program {text},
      what {text} not null,
      detail {text},
      other_duty_id {identifier},
      told_person_id {identifier},
      primary key (school_id, duty_id, place),
      check ((actor = 'program') = (actor_program is not null)),
      check ((actor = 'program') = (actor_person_id is null)),
      check ((actor = 'on behalf') = (behalf_person_id is not null)),
      check ((what in ('attested', 'moved', 'reminded')) = (detail is not null)),
      check ((what in ('handed-over', 'taken-over')) = (other_duty_id is not null)),
      check ((what = 'escalated') = (told_person_id is not null)),
      foreign key (school_id, duty_id)
        references duty (school_id, duty_id) on delete restrict,
      foreign key (school_id, other_duty_id)
        references duty (school_id, duty_id) on delete restrict,
      foreign key (school_id, actor_person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, behalf_person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, told_person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "duty_change"),
  ]
}
