extension Migration0003Policies {
  /// Requests to acknowledge, whom they concern and the people in them.
  static let campaigns: [MigrationStatement] = [
    """
    create table campaign (
      school_id {identifier} not null,
      campaign_id {identifier} not null,
      policy_id {identifier} not null,
      version_id {identifier} not null,
      why {text} not null check (why in ('joining', 'new version', 'yearly')),
      audience {text} not null check (audience in ('everyone', 'kinds', 'people')),
      opens_on {date} not null check (opens_on like '____-__-__'),
      due_on {date} not null check (due_on like '____-__-__'),
      started_by {identifier},
      started_at {instant} not null,
      closed_at {instant},
      primary key (school_id, campaign_id),
      unique (school_id, version_id, campaign_id),
      check (due_on >= opens_on),
      foreign key (school_id, policy_id, version_id)
        references policy_version (school_id, policy_id, version_id) on delete restrict,
      foreign key (school_id, started_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    """
    create unique index campaign_open on campaign (school_id, version_id, why)
    where closed_at is null
    """,
    .rowLevelSecurity(table: "campaign"),
    """
    create table campaign_kind (
      school_id {identifier} not null,
      campaign_id {identifier} not null,
      who {text} not null,
      primary key (school_id, campaign_id, who),
      foreign key (school_id, campaign_id)
        references campaign (school_id, campaign_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "campaign_kind"),
    """
    create table campaign_person (
      school_id {identifier} not null,
      campaign_id {identifier} not null,
      person_id {identifier} not null,
      primary key (school_id, campaign_id, person_id),
      foreign key (school_id, campaign_id)
        references campaign (school_id, campaign_id) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "campaign_person"),
    """
    create table campaign_member (
      school_id {identifier} not null,
      campaign_id {identifier} not null,
      person_id {identifier} not null,
      place {integer} not null check (place >= 0),
      who {text} not null,
      has_email {boolean} not null check (has_email in (0, 1)),
      state {text} not null check (state in ('asked', 'keeps', 'excused')),
      due_on {date} check (due_on like '____-__-__'),
      kept_version_id {identifier},
      excused_reason {text},
      excused_by {identifier},
      excused_at {instant},
      primary key (school_id, campaign_id, person_id),
      unique (school_id, campaign_id, place),
      check ((state = 'asked') = (due_on is not null)),
      check ((state = 'keeps') = (kept_version_id is not null)),
      check ((state = 'excused') = (excused_reason is not null)),
      check ((state = 'excused') = (excused_by is not null)),
      check ((state = 'excused') = (excused_at is not null)),
      foreign key (school_id, campaign_id)
        references campaign (school_id, campaign_id) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, kept_version_id)
        references policy_version (school_id, version_id) on delete restrict,
      foreign key (school_id, excused_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "campaign_member"),
  ]

  /// Acknowledgements and reservations.
  ///
  /// `number` counts a school's acknowledgements in the order in which they came in. A null is like
  /// no other null in a unique key, so two indexes say that a person has one acknowledgement of a
  /// version, and one more for each yearly request.
  static let answers: [MigrationStatement] = [
    """
    create table acknowledgement (
      school_id {identifier} not null,
      number {integer} not null check (number > 0),
      person_id {identifier} not null,
      policy_id {identifier} not null,
      version_id {identifier} not null,
      campaign_id {identifier},
      yearly_campaign_id {identifier},
      digest {bytes} not null,
      consent {text} not null check (length(consent) > 0),
      at {instant} not null,
      route {text} not null
        check (route in ('signed in', 'personal link', 'shared computer', 'paper sheet')),
      sheet_id {identifier},
      signed_on {date} check (signed_on like '____-__-__'),
      entered_by {identifier},
      went_through_questions {boolean} not null check (went_through_questions in (0, 1)),
      primary key (school_id, number),
      check ((route = 'paper sheet') = (sheet_id is not null)),
      check ((route = 'paper sheet') = (signed_on is not null)),
      check ((route = 'paper sheet') = (entered_by is not null)),
      foreign key (school_id, policy_id, version_id)
        references policy_version (school_id, policy_id, version_id) on delete restrict,
      foreign key (school_id, version_id, digest)
        references policy_version (school_id, version_id, digest) on delete restrict,
      foreign key (school_id, version_id, campaign_id)
        references campaign (school_id, version_id, campaign_id) on delete restrict,
      foreign key (school_id, version_id, yearly_campaign_id)
        references campaign (school_id, version_id, campaign_id) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, entered_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    """
    create unique index acknowledgement_once
    on acknowledgement (school_id, version_id, person_id) where yearly_campaign_id is null
    """,
    """
    create unique index acknowledgement_yearly
    on acknowledgement (school_id, version_id, person_id, yearly_campaign_id)
    where yearly_campaign_id is not null
    """,
    """
    create index acknowledgement_version on acknowledgement (school_id, version_id, number)
    """,
    """
    create index acknowledgement_person
    on acknowledgement (school_id, version_id, person_id, number)
    """,
    """
    create index acknowledgement_latest
    on acknowledgement (school_id, policy_id, person_id, at, number)
    """,
    .rowLevelSecurity(table: "acknowledgement"),
    """
    create table reservation (
      school_id {identifier} not null,
      version_id {identifier} not null,
      person_id {identifier} not null,
      campaign_id {identifier},
      kind {text} not null check (kind in ('question', 'disagreement')),
      note_id {identifier},
      at {instant} not null,
      answered_at {instant},
      primary key (school_id, version_id, person_id),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict,
      foreign key (school_id, version_id, campaign_id)
        references campaign (school_id, version_id, campaign_id) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "reservation"),
  ]
}
