--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    school_id bytea NOT NULL,
    person_id bytea NOT NULL,
    password text COLLATE pg_catalog."C",
    time_code bytea,
    last_used_step bigint,
    recovery_salt bytea,
    recovery_digests bytea,
    recovery_made_at bigint,
    public_key bytea,
    password_seal bytea,
    recovery_seal bytea,
    escrow_seal bytea,
    entrusted_to bytea,
    disabled_at bigint,
    created_at bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT account_check CHECK (((recovery_salt IS NULL) = (recovery_digests IS NULL))),
    CONSTRAINT account_check1 CHECK (((public_key IS NULL) = (recovery_seal IS NULL))),
    CONSTRAINT account_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.account FORCE ROW LEVEL SECURITY;


--
-- Name: acknowledgement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.acknowledgement (
    school_id bytea NOT NULL,
    number bigint NOT NULL,
    person_id bytea NOT NULL,
    policy_id bytea NOT NULL,
    version_id bytea NOT NULL,
    campaign_id bytea,
    yearly_campaign_id bytea,
    digest bytea NOT NULL,
    consent text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    route text NOT NULL COLLATE pg_catalog."C",
    sheet_id bytea,
    signed_on text COLLATE pg_catalog."C",
    entered_by bytea,
    went_through_questions bigint NOT NULL,
    CONSTRAINT acknowledgement_check CHECK (((route = 'paper sheet'::text) = (sheet_id IS NOT NULL))),
    CONSTRAINT acknowledgement_check1 CHECK (((route = 'paper sheet'::text) = (signed_on IS NOT NULL))),
    CONSTRAINT acknowledgement_check2 CHECK (((route = 'paper sheet'::text) = (entered_by IS NOT NULL))),
    CONSTRAINT acknowledgement_consent_check CHECK ((length(consent) > 0)),
    CONSTRAINT acknowledgement_number_check CHECK ((number > 0)),
    CONSTRAINT acknowledgement_route_check CHECK ((route = ANY (ARRAY['signed in'::text, 'personal link'::text, 'shared computer'::text, 'paper sheet'::text]))),
    CONSTRAINT acknowledgement_signed_on_check CHECK ((signed_on ~~ '____-__-__'::text)),
    CONSTRAINT acknowledgement_went_through_questions_check CHECK ((went_through_questions = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

ALTER TABLE ONLY public.acknowledgement FORCE ROW LEVEL SECURITY;


--
-- Name: bounced_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bounced_address (
    school_id bytea NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);

ALTER TABLE ONLY public.bounced_address FORCE ROW LEVEL SECURITY;


--
-- Name: calendar_feed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_feed (
    school_id bytea NOT NULL,
    person_id bytea NOT NULL,
    digest bytea NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT calendar_feed_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY public.calendar_feed FORCE ROW LEVEL SECURITY;


--
-- Name: campaign; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign (
    school_id bytea NOT NULL,
    campaign_id bytea NOT NULL,
    policy_id bytea NOT NULL,
    version_id bytea NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C",
    audience text NOT NULL COLLATE pg_catalog."C",
    opens_on text NOT NULL COLLATE pg_catalog."C",
    due_on text NOT NULL COLLATE pg_catalog."C",
    started_by bytea,
    started_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT campaign_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'kinds'::text, 'people'::text]))),
    CONSTRAINT campaign_check CHECK ((due_on >= opens_on)),
    CONSTRAINT campaign_due_on_check CHECK ((due_on ~~ '____-__-__'::text)),
    CONSTRAINT campaign_opens_on_check CHECK ((opens_on ~~ '____-__-__'::text)),
    CONSTRAINT campaign_why_check CHECK ((why = ANY (ARRAY['joining'::text, 'new version'::text, 'yearly'::text])))
);

ALTER TABLE ONLY public.campaign FORCE ROW LEVEL SECURITY;


--
-- Name: campaign_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_kind (
    school_id bytea NOT NULL,
    campaign_id bytea NOT NULL,
    who text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.campaign_kind FORCE ROW LEVEL SECURITY;


--
-- Name: campaign_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_member (
    school_id bytea NOT NULL,
    campaign_id bytea NOT NULL,
    person_id bytea NOT NULL,
    place bigint NOT NULL,
    who text NOT NULL COLLATE pg_catalog."C",
    has_email bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    due_on text COLLATE pg_catalog."C",
    kept_version_id bytea,
    excused_reason text COLLATE pg_catalog."C",
    excused_by bytea,
    excused_at bigint,
    CONSTRAINT campaign_member_check CHECK (((state = 'asked'::text) = (due_on IS NOT NULL))),
    CONSTRAINT campaign_member_check1 CHECK (((state = 'keeps'::text) = (kept_version_id IS NOT NULL))),
    CONSTRAINT campaign_member_check2 CHECK (((state = 'excused'::text) = (excused_reason IS NOT NULL))),
    CONSTRAINT campaign_member_check3 CHECK (((state = 'excused'::text) = (excused_by IS NOT NULL))),
    CONSTRAINT campaign_member_check4 CHECK (((state = 'excused'::text) = (excused_at IS NOT NULL))),
    CONSTRAINT campaign_member_due_on_check CHECK ((due_on ~~ '____-__-__'::text)),
    CONSTRAINT campaign_member_has_email_check CHECK ((has_email = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT campaign_member_place_check CHECK ((place >= 0)),
    CONSTRAINT campaign_member_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'keeps'::text, 'excused'::text])))
);

ALTER TABLE ONLY public.campaign_member FORCE ROW LEVEL SECURITY;


--
-- Name: campaign_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_person (
    school_id bytea NOT NULL,
    campaign_id bytea NOT NULL,
    person_id bytea NOT NULL
);

ALTER TABLE ONLY public.campaign_person FORCE ROW LEVEL SECURITY;


--
-- Name: confirmed_holder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.confirmed_holder (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    person_id bytea NOT NULL,
    CONSTRAINT confirmed_holder_place_check CHECK ((place >= 0))
);

ALTER TABLE ONLY public.confirmed_holder FORCE ROW LEVEL SECURITY;


--
-- Name: confirmed_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.confirmed_role (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    varies bigint NOT NULL,
    outside text COLLATE pg_catalog."C",
    CONSTRAINT confirmed_role_varies_check CHECK ((varies = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

ALTER TABLE ONLY public.confirmed_role FORCE ROW LEVEL SECURITY;


--
-- Name: digest_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.digest_item (
    school_id bytea NOT NULL,
    notice_key text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    duty_id bytea NOT NULL,
    due_on text NOT NULL COLLATE pg_catalog."C",
    section bigint NOT NULL,
    CONSTRAINT digest_item_due_on_check CHECK ((due_on ~~ '____-__-__'::text)),
    CONSTRAINT digest_item_place_check CHECK ((place >= 0)),
    CONSTRAINT digest_item_section_check CHECK ((section = ANY (ARRAY[(0)::bigint, (1)::bigint, (2)::bigint])))
);

ALTER TABLE ONLY public.digest_item FORCE ROW LEVEL SECURITY;


--
-- Name: duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty (
    school_id bytea NOT NULL,
    duty_id bytea NOT NULL,
    kind_name text NOT NULL COLLATE pg_catalog."C",
    kind_title text NOT NULL COLLATE pg_catalog."C",
    kind_sentence text NOT NULL COLLATE pg_catalog."C",
    owner_person_id bytea,
    owner_role text COLLATE pg_catalog."C",
    source_kind text NOT NULL COLLATE pg_catalog."C",
    source_name text COLLATE pg_catalog."C",
    source_act_id text COLLATE pg_catalog."C",
    paragraphs text NOT NULL COLLATE pg_catalog."C",
    series_standing text COLLATE pg_catalog."C",
    series_period text COLLATE pg_catalog."C",
    bearer_person_id bytea,
    bearer_role text COLLATE pg_catalog."C",
    proof_wanted text NOT NULL COLLATE pg_catalog."C",
    grace_school_days bigint NOT NULL,
    is_urgent bigint NOT NULL,
    opened_at bigint NOT NULL,
    due_on text COLLATE pg_catalog."C",
    due_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    done_on text COLLATE pg_catalog."C",
    note_seal bytea,
    reference_seal bytea,
    reason_seal bytea,
    handed_over_to bytea,
    reminders_taken bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT duty_check CHECK (((owner_person_id IS NULL) <> (owner_role IS NULL))),
    CONSTRAINT duty_check1 CHECK (((source_kind = 'school'::text) = (source_name IS NULL))),
    CONSTRAINT duty_check2 CHECK (((source_kind = 'act'::text) = (source_act_id IS NOT NULL))),
    CONSTRAINT duty_check3 CHECK (((series_standing IS NULL) = (series_period IS NULL))),
    CONSTRAINT duty_check4 CHECK (((series_standing IS NOT NULL) OR ((bearer_person_id IS NULL) AND (bearer_role IS NULL)))),
    CONSTRAINT duty_check5 CHECK (((series_standing IS NULL) OR ((bearer_person_id IS NULL) <> (bearer_role IS NULL)))),
    CONSTRAINT duty_check6 CHECK (((state = ANY (ARRAY['done'::text, 'done-late'::text])) = (done_on IS NOT NULL))),
    CONSTRAINT duty_check7 CHECK (((done_on IS NOT NULL) OR ((note_seal IS NULL) AND (reference_seal IS NULL)))),
    CONSTRAINT duty_check8 CHECK (((state = ANY (ARRAY['not-done'::text, 'waived'::text, 'void'::text])) = (reason_seal IS NOT NULL))),
    CONSTRAINT duty_check9 CHECK (((state = 'handed-over'::text) OR (handed_over_to IS NULL))),
    CONSTRAINT duty_done_on_check CHECK ((done_on ~~ '____-__-__'::text)),
    CONSTRAINT duty_due_on_check CHECK ((due_on ~~ '____-__-__'::text)),
    CONSTRAINT duty_grace_school_days_check CHECK ((grace_school_days >= 0)),
    CONSTRAINT duty_is_urgent_check CHECK ((is_urgent = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT duty_proof_wanted_check CHECK ((proof_wanted = ANY (ARRAY['date only'::text, 'sentence'::text, 'document'::text]))),
    CONSTRAINT duty_reminders_taken_check CHECK ((reminders_taken >= 0)),
    CONSTRAINT duty_revision_check CHECK ((revision > 0)),
    CONSTRAINT duty_source_kind_check CHECK ((source_kind = ANY (ARRAY['norm'::text, 'act'::text, 'school'::text]))),
    CONSTRAINT duty_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'overdue'::text, 'done'::text, 'done-late'::text, 'not-done'::text, 'waived'::text, 'handed-over'::text, 'void'::text])))
);

ALTER TABLE ONLY public.duty FORCE ROW LEVEL SECURITY;


--
-- Name: duty_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty_change (
    school_id bytea NOT NULL,
    duty_id bytea NOT NULL,
    place bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    actor_person_id bytea,
    behalf_person_id bytea,
    actor_program text COLLATE pg_catalog."C",
    what text NOT NULL COLLATE pg_catalog."C",
    detail text COLLATE pg_catalog."C",
    other_duty_id bytea,
    told_person_id bytea,
    CONSTRAINT duty_change_actor_check CHECK ((actor = ANY (ARRAY['person'::text, 'link'::text, 'on behalf'::text, 'program'::text]))),
    CONSTRAINT duty_change_check CHECK (((actor = 'program'::text) = (actor_program IS NOT NULL))),
    CONSTRAINT duty_change_check1 CHECK (((actor = 'program'::text) = (actor_person_id IS NULL))),
    CONSTRAINT duty_change_check2 CHECK (((actor = 'on behalf'::text) = (behalf_person_id IS NOT NULL))),
    CONSTRAINT duty_change_check3 CHECK (((what = ANY (ARRAY['attested'::text, 'moved'::text, 'reminded'::text])) = (detail IS NOT NULL))),
    CONSTRAINT duty_change_check4 CHECK (((what = ANY (ARRAY['handed-over'::text, 'taken-over'::text])) = (other_duty_id IS NOT NULL))),
    CONSTRAINT duty_change_check5 CHECK (((what = 'escalated'::text) = (told_person_id IS NOT NULL))),
    CONSTRAINT duty_change_place_check CHECK ((place >= 0))
);

ALTER TABLE ONLY public.duty_change FORCE ROW LEVEL SECURITY;


--
-- Name: duty_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty_notice (
    school_id bytea NOT NULL,
    notice_key text NOT NULL COLLATE pg_catalog."C",
    recipient_id bytea NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    duty_id bytea,
    step bigint,
    role text COLLATE pg_catalog."C",
    is_urgent bigint NOT NULL,
    decided_at bigint,
    week_of text COLLATE pg_catalog."C",
    taken_at bigint,
    CONSTRAINT duty_notice_check CHECK (((reason = 'digest'::text) = (week_of IS NOT NULL))),
    CONSTRAINT duty_notice_check1 CHECK (((reason = 'digest'::text) = (duty_id IS NULL))),
    CONSTRAINT duty_notice_check2 CHECK (((reason = 'digest'::text) = (decided_at IS NULL))),
    CONSTRAINT duty_notice_check3 CHECK (((reason = 'reminder'::text) = (step IS NOT NULL))),
    CONSTRAINT duty_notice_check4 CHECK (((reason = 'nobody-holds-role'::text) = (role IS NOT NULL))),
    CONSTRAINT duty_notice_is_urgent_check CHECK ((is_urgent = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT duty_notice_reason_check CHECK ((reason = ANY (ARRAY['reminder'::text, 'late'::text, 'reminding-ended'::text, 'nobody-holds-role'::text, 'digest'::text]))),
    CONSTRAINT duty_notice_step_check CHECK ((step >= 0)),
    CONSTRAINT duty_notice_week_of_check CHECK ((week_of ~~ '____-__-__'::text))
);

ALTER TABLE ONLY public.duty_notice FORCE ROW LEVEL SECURITY;


--
-- Name: finding_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.finding_decision (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    place bigint NOT NULL,
    finding text NOT NULL COLLATE pg_catalog."C",
    sentence text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    decided_by bytea NOT NULL,
    decided_at bigint NOT NULL,
    CONSTRAINT finding_decision_check CHECK (((outcome = 'accepted'::text) = (reason IS NOT NULL))),
    CONSTRAINT finding_decision_outcome_check CHECK ((outcome = ANY (ARRAY['mended'::text, 'accepted'::text]))),
    CONSTRAINT finding_decision_place_check CHECK ((place >= 0))
);

ALTER TABLE ONLY public.finding_decision FORCE ROW LEVEL SECURITY;


--
-- Name: inset_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inset_day (
    school_id bytea NOT NULL,
    day_on text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT inset_day_day_on_check CHECK ((day_on ~~ '____-__-__'::text))
);

ALTER TABLE ONLY public.inset_day FORCE ROW LEVEL SECURITY;


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    school_id bytea NOT NULL,
    letter_id bytea NOT NULL,
    letter_key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    detail text COLLATE pg_catalog."C",
    person_id bytea,
    outside_address text COLLATE pg_catalog."C",
    path text COLLATE pg_catalog."C",
    sealed_token bytea,
    link_expires_at bigint,
    goes_first bigint NOT NULL,
    not_before bigint NOT NULL,
    queued_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    trouble text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    attempts bigint NOT NULL,
    leased_until bigint,
    address text COLLATE pg_catalog."C",
    CONSTRAINT letter_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT letter_check CHECK (((person_id IS NULL) <> (outside_address IS NULL))),
    CONSTRAINT letter_check1 CHECK (((path IS NOT NULL) OR (sealed_token IS NULL))),
    CONSTRAINT letter_check2 CHECK (((state <> 'sent'::text) OR (sealed_token IS NULL))),
    CONSTRAINT letter_goes_first_check CHECK ((goes_first = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

ALTER TABLE ONLY public.letter FORCE ROW LEVEL SECURITY;


--
-- Name: linked_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.linked_policy (
    school_id bytea NOT NULL,
    policy_id bytea NOT NULL,
    place bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    kept_at text COLLATE pg_catalog."C",
    CONSTRAINT linked_policy_place_check CHECK ((place >= 0))
);

ALTER TABLE ONLY public.linked_policy FORCE ROW LEVEL SECURITY;


--
-- Name: passkey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey (
    school_id bytea NOT NULL,
    person_id bytea NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    may_be_backed_up bigint NOT NULL,
    is_backed_up bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    place bigint NOT NULL,
    CONSTRAINT passkey_counter_check CHECK ((counter >= 0)),
    CONSTRAINT passkey_is_backed_up_check CHECK ((is_backed_up = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT passkey_may_be_backed_up_check CHECK ((may_be_backed_up = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

ALTER TABLE ONLY public.passkey FORCE ROW LEVEL SECURITY;


--
-- Name: passkey_challenge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey_challenge (
    school_id bytea NOT NULL,
    holder bytea NOT NULL,
    challenge bytea NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT passkey_challenge_challenge_check CHECK ((length(challenge) = 32)),
    CONSTRAINT passkey_challenge_holder_check CHECK ((length(holder) = 32))
);

ALTER TABLE ONLY public.passkey_challenge FORCE ROW LEVEL SECURITY;


--
-- Name: pending_roster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending_roster (
    school_id bytea NOT NULL,
    roster_id bytea NOT NULL,
    made_by bytea NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    content_seal bytea NOT NULL,
    decisions_seal bytea NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT pending_roster_check CHECK ((expires_at > created_at)),
    CONSTRAINT pending_roster_form_check CHECK ((form = ANY (ARRAY['file'::text, 'pasted'::text]))),
    CONSTRAINT pending_roster_revision_check CHECK ((revision > 0)),
    CONSTRAINT pending_roster_subject_check CHECK ((subject = ANY (ARRAY['staff'::text, 'governors'::text])))
);

ALTER TABLE ONLY public.pending_roster FORCE ROW LEVEL SECURITY;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    school_id bytea NOT NULL,
    person_id bytea NOT NULL,
    given_name text NOT NULL COLLATE pg_catalog."C",
    sort_name text NOT NULL COLLATE pg_catalog."C",
    plain_name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    post text COLLATE pg_catalog."C",
    is_also_governor bigint NOT NULL,
    provider text COLLATE pg_catalog."C",
    job_title text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    started_on text COLLATE pg_catalog."C",
    line_manager_id bytea,
    reference text COLLATE pg_catalog."C",
    last_day_on text COLLATE pg_catalog."C",
    leaving_recorded_at bigint,
    revision bigint NOT NULL,
    CONSTRAINT person_check CHECK (((last_day_on IS NULL) = (leaving_recorded_at IS NULL))),
    CONSTRAINT person_check1 CHECK (((kind = 'employee'::text) = (post IS NOT NULL))),
    CONSTRAINT person_is_also_governor_check CHECK ((is_also_governor = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT person_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;


--
-- Name: personal_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.personal_link (
    school_id bytea NOT NULL,
    lookup bytea NOT NULL,
    digest bytea NOT NULL,
    purpose text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    person_id bytea NOT NULL,
    task_kind text COLLATE pg_catalog."C",
    task_id text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT personal_link_check CHECK (((task_kind IS NULL) = (task_id IS NULL))),
    CONSTRAINT personal_link_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT personal_link_lookup_check CHECK ((length(lookup) = 16))
);

ALTER TABLE ONLY public.personal_link FORCE ROW LEVEL SECURITY;


--
-- Name: phrase_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.phrase_reading (
    school_id bytea NOT NULL,
    phrase text NOT NULL COLLATE pg_catalog."C",
    reading text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.phrase_reading FORCE ROW LEVEL SECURITY;


--
-- Name: policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy (
    school_id bytea NOT NULL,
    policy_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    owner_role text NOT NULL COLLATE pg_catalog."C",
    review_on text COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    CONSTRAINT policy_owner_role_check CHECK ((length(owner_role) > 0)),
    CONSTRAINT policy_review_on_check CHECK ((review_on ~~ '____-__-__'::text)),
    CONSTRAINT policy_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.policy FORCE ROW LEVEL SECURITY;


--
-- Name: policy_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_text (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    content bytea NOT NULL
);

ALTER TABLE ONLY public.policy_text FORCE ROW LEVEL SECURITY;


--
-- Name: policy_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_version (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    policy_id bytea NOT NULL,
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    digest bytea NOT NULL,
    uploaded_by bytea NOT NULL,
    uploaded_at bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    status_on text COLLATE pg_catalog."C",
    CONSTRAINT policy_version_check CHECK (((status = ANY (ARRAY['published'::text, 'withdrawn'::text])) = (status_on IS NOT NULL))),
    CONSTRAINT policy_version_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT policy_version_number_check CHECK ((number > 0)),
    CONSTRAINT policy_version_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'in review'::text, 'signed'::text, 'published'::text, 'withdrawn'::text]))),
    CONSTRAINT policy_version_status_on_check CHECK ((status_on ~~ '____-__-__'::text))
);

ALTER TABLE ONLY public.policy_version FORCE ROW LEVEL SECURITY;


--
-- Name: provider_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider_subject (
    school_id bytea NOT NULL,
    issuer text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    person_id bytea NOT NULL
);

ALTER TABLE ONLY public.provider_subject FORCE ROW LEVEL SECURITY;


--
-- Name: record_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_entry (
    school_id bytea NOT NULL,
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    act text NOT NULL COLLATE pg_catalog."C",
    line bytea NOT NULL,
    leaf bytea NOT NULL,
    CONSTRAINT record_entry_leaf_check CHECK ((length(leaf) = 32)),
    CONSTRAINT record_entry_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.record_entry FORCE ROW LEVEL SECURITY;


--
-- Name: record_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_head (
    school_id bytea NOT NULL,
    size bigint NOT NULL,
    frontier bytea NOT NULL,
    checkpoint bytea NOT NULL,
    CONSTRAINT record_head_size_check CHECK ((size >= 0))
);

ALTER TABLE ONLY public.record_head FORCE ROW LEVEL SECURITY;


--
-- Name: record_mention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_mention (
    school_id bytea NOT NULL,
    thing_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);

ALTER TABLE ONLY public.record_mention FORCE ROW LEVEL SECURITY;


--
-- Name: record_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_node (
    school_id bytea NOT NULL,
    level bigint NOT NULL,
    node_index bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT record_node_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT record_node_level_check CHECK ((level > 0)),
    CONSTRAINT record_node_node_index_check CHECK ((node_index >= 0))
);

ALTER TABLE ONLY public.record_node FORCE ROW LEVEL SECURITY;


--
-- Name: reservation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservation (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    person_id bytea NOT NULL,
    campaign_id bytea,
    kind text NOT NULL COLLATE pg_catalog."C",
    note_id bytea,
    at bigint NOT NULL,
    answered_at bigint,
    CONSTRAINT reservation_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'disagreement'::text])))
);

ALTER TABLE ONLY public.reservation FORCE ROW LEVEL SECURITY;


--
-- Name: role_contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_contact (
    school_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    verified_on text COLLATE pg_catalog."C",
    verified_by bytea,
    verified_for text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    CONSTRAINT role_contact_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.role_contact FORCE ROW LEVEL SECURITY;


--
-- Name: roles_confirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roles_confirmation (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    confirmed_by bytea NOT NULL,
    confirmed_at bigint NOT NULL
);

ALTER TABLE ONLY public.roles_confirmation FORCE ROW LEVEL SECURITY;


--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    digest bytea NOT NULL,
    taken_at bigint NOT NULL
);


--
-- Name: school; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school (
    school_id bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT school_name_check CHECK ((length(name) > 0))
);

ALTER TABLE ONLY public.school FORCE ROW LEVEL SECURITY;


--
-- Name: school_closure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school_closure (
    school_id bytea NOT NULL,
    place bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    first_on text NOT NULL COLLATE pg_catalog."C",
    last_on text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT school_closure_check CHECK ((last_on >= first_on)),
    CONSTRAINT school_closure_first_on_check CHECK ((first_on ~~ '____-__-__'::text)),
    CONSTRAINT school_closure_last_on_check CHECK ((last_on ~~ '____-__-__'::text)),
    CONSTRAINT school_closure_place_check CHECK ((place >= 0)),
    CONSTRAINT school_closure_reason_check CHECK ((reason = ANY (ARRAY['half-term'::text, 'holiday'::text, 'other'::text])))
);

ALTER TABLE ONLY public.school_closure FORCE ROW LEVEL SECURITY;


--
-- Name: school_escrow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school_escrow (
    school_id bytea NOT NULL,
    public_key bytea NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT school_escrow_public_key_check CHECK ((length(public_key) = 32))
);

ALTER TABLE ONLY public.school_escrow FORCE ROW LEVEL SECURITY;


--
-- Name: school_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school_setting (
    school_id bytea NOT NULL,
    opens_at bigint NOT NULL,
    closes_at bigint NOT NULL,
    digest_weekday bigint NOT NULL,
    digest_at bigint NOT NULL,
    quiet_from bigint NOT NULL,
    quiet_until bigint NOT NULL,
    sign_in_domain text COLLATE pg_catalog."C",
    roles_confirmed_at bigint,
    set_up_finished_at bigint,
    revision bigint NOT NULL,
    CONSTRAINT school_setting_check CHECK ((opens_at < closes_at)),
    CONSTRAINT school_setting_check1 CHECK ((quiet_until < quiet_from)),
    CONSTRAINT school_setting_closes_at_check CHECK (((closes_at >= 0) AND (closes_at <= 1439))),
    CONSTRAINT school_setting_digest_at_check CHECK (((digest_at >= 0) AND (digest_at <= 1439))),
    CONSTRAINT school_setting_digest_weekday_check CHECK (((digest_weekday >= 1) AND (digest_weekday <= 5))),
    CONSTRAINT school_setting_opens_at_check CHECK (((opens_at >= 0) AND (opens_at <= 1439))),
    CONSTRAINT school_setting_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439))),
    CONSTRAINT school_setting_quiet_until_check CHECK (((quiet_until >= 0) AND (quiet_until <= 1439))),
    CONSTRAINT school_setting_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.school_setting FORCE ROW LEVEL SECURITY;


--
-- Name: school_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school_term (
    school_id bytea NOT NULL,
    first_on text NOT NULL COLLATE pg_catalog."C",
    last_on text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT school_term_check CHECK ((last_on >= first_on)),
    CONSTRAINT school_term_first_on_check CHECK ((first_on ~~ '____-__-__'::text)),
    CONSTRAINT school_term_last_on_check CHECK ((last_on ~~ '____-__-__'::text))
);

ALTER TABLE ONLY public.school_term FORCE ROW LEVEL SECURITY;


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    school_id bytea NOT NULL,
    session_id bytea NOT NULL,
    person_id bytea NOT NULL,
    digest bytea NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    task_kind text COLLATE pg_catalog."C",
    task_id text COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    browser text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    proved_at bigint,
    expires_at bigint NOT NULL,
    seal bytea,
    offered_time_code bytea,
    CONSTRAINT session_check CHECK (((task_kind IS NULL) = (task_id IS NULL))),
    CONSTRAINT session_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;


--
-- Name: sign_in_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_attempt (
    school_id bytea NOT NULL,
    counted_by bytea NOT NULL,
    attempts bigint NOT NULL,
    last_at bigint NOT NULL,
    CONSTRAINT sign_in_attempt_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT sign_in_attempt_counted_by_check CHECK ((length(counted_by) = 16))
);

ALTER TABLE ONLY public.sign_in_attempt FORCE ROW LEVEL SECURITY;


--
-- Name: signature; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signature (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    place bigint NOT NULL,
    office text NOT NULL COLLATE pg_catalog."C",
    person_id bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    signed_on text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    digest bytea NOT NULL,
    stand_in text COLLATE pg_catalog."C",
    withdrawn_at bigint,
    entered_by bytea,
    CONSTRAINT signature_name_check CHECK ((length(name) > 0)),
    CONSTRAINT signature_office_check CHECK ((office = ANY (ARRAY['headteacher'::text, 'chair-of-governors'::text]))),
    CONSTRAINT signature_place_check CHECK ((place >= 0)),
    CONSTRAINT signature_signed_on_check CHECK ((signed_on ~~ '____-__-__'::text))
);

ALTER TABLE ONLY public.signature FORCE ROW LEVEL SECURITY;


--
-- Name: signed_copy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signed_copy (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    digest bytea NOT NULL,
    byte_count bigint NOT NULL,
    attached_by bytea NOT NULL,
    attached_at bigint NOT NULL,
    CONSTRAINT signed_copy_byte_count_check CHECK ((byte_count >= 0)),
    CONSTRAINT signed_copy_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY public.signed_copy FORCE ROW LEVEL SECURITY;


--
-- Name: signed_copy_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signed_copy_file (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    digest bytea NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT signed_copy_file_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY public.signed_copy_file FORCE ROW LEVEL SECURITY;


--
-- Name: stand_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stand_in (
    school_id bytea NOT NULL,
    stand_in_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    person_id bytea NOT NULL,
    from_on text NOT NULL COLLATE pg_catalog."C",
    until_on text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    named_by bytea NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT stand_in_check CHECK (((until_on IS NULL) OR (until_on >= from_on))),
    CONSTRAINT stand_in_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.stand_in FORCE ROW LEVEL SECURITY;


--
-- Name: term_of_office; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.term_of_office (
    school_id bytea NOT NULL,
    term_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    person_id bytea,
    outside_name text COLLATE pg_catalog."C",
    outside_sort_name text COLLATE pg_catalog."C",
    outside_organisation text COLLATE pg_catalog."C",
    outside_email text COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    until_on text COLLATE pg_catalog."C",
    appointed_by bytea NOT NULL,
    reason text COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    CONSTRAINT term_of_office_check CHECK (((person_id IS NULL) <> (outside_name IS NULL))),
    CONSTRAINT term_of_office_check1 CHECK (((until_on IS NULL) OR (until_on >= from_on))),
    CONSTRAINT term_of_office_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY public.term_of_office FORCE ROW LEVEL SECURITY;


--
-- Name: version_paragraph; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.version_paragraph (
    school_id bytea NOT NULL,
    version_id bytea NOT NULL,
    asks_for text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    label text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT version_paragraph_asks_for_check CHECK ((asks_for = ANY (ARRAY['acknowledgement'::text, 'roles'::text, 'text'::text]))),
    CONSTRAINT version_paragraph_place_check CHECK ((place >= 0))
);

ALTER TABLE ONLY public.version_paragraph FORCE ROW LEVEL SECURITY;


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (school_id, person_id, password, time_code, last_used_step, recovery_salt, recovery_digests, recovery_made_at, public_key, password_seal, recovery_seal, escrow_seal, entrusted_to, disabled_at, created_at, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000020000000000000001	$argon2id$v=19$m=8,t=1,p=1$KCkqKywtLi8wMTIzNDU2Nw$R1vEGcWNieOvInd/2dq4i6S050HuUuNzJOWCsMwcv8w	\\x01178f17b5e4a7f7016dc77caf667469beaa06d7a7977158af4375038c6e73a8bc065c48ae13f328c4c3892b463b282b4530f6620e59ce105a5526d3d384c7156570df5a72	58315201	\\x9c356773570673ded0855468bd64dd9b	\\xf780e1597f419d0ed455a3e7aa45316456cfe756e3a2cea75698a84991be287eff69d94c2401a7bcd90995429da056036531e94b6dad428d8528cf3f0b7791fba5b048b0748abea3947916e4a92d3ef2f09f84e1f97fd787de7a362abdbc829af2e13f840a485e9f225ad208a467195a2164c0c8f5380518c7a372995dc1b4eb3f92a6dcd9d85404bb901d92a209263208364d430f5c046eb0ec1100aeb0d753556f561fab3ab31a90e0f73c722360721339254e9762588546bb859fce444eb9ce1d7186f5620b0673f17b8998c3cc608ccadc3c825b1661e7f99e121d86c01b9b94d5fa4731644743b843596db102198f78212f6b2e009d67c379f15d885cdd4db5f69cf1561e6857ec543a4a65ea2577d5786b6b4c0b5f8d62e0fe97c9d5e9abba55855031c854df69852a075f9b3e3c6f8cd18dc91ec5af6187e1f611475e	1749456060000000	\\x492f1cb85847ffc7bb427865f64c5e8041ec0499b37a1da945a15b4102af027e	\\x000000080128292a2b2c2d2e2f303132333435363728292a2b2c2d2e2f3031323343ddc3f3d311daacc0f31ad5dd200d81c92f15c22684f4b36af3f3b8593d06ed6b458ecaa748137eab4a9bc045bd68f5	\\x28292a2b2c2d2e2f303132336cfb1ebe0ee18b20902a3f6cb72824922f2673cdbf4486f9f92d27c36a64190b75a0794524c22fdd6ec00c13ed88bc26	\\xffd9d2729413ed44cf7b641ee5416b7ae7591e8283b609a6dd282faa8223fb7cfeaa6ed31bc1b7d449b61232a39cd102f81820adba689871796fb820444ee464906090217a12717f0ea23c986ac09a2c	\\x292f549bcc1b95afe060add027d368103f4fd782803aaddde4dbfea779f91126	\N	1749456045000000	4
\\x00000000000000010000000000000001	\\x00000000000000640000000000000002	$argon2id$v=19$m=8,t=1,p=1$2BFgkdTdm2xdFKAWdN1yPw$YMd5mxcK80fC1sDme95R5heNp9uQXRjJdFgJWbyJCn4	\N	\N	\N	\N	\N	\\x2f9e96b06439e2589472f92df2716774dbdad630c7f94e1eb86bf5f47eb8e00c	\\x00000008011449006b1bcf572c9d852b40a51c2495e12f034b6f0282ff51ceae97e528bd558027a4df1ca6474e0e5cd635da12180e46ecebdb29d4866552ac891a03262e6070e11bcf01266688baee25df	\\x0f338017729d71af17df1bd6194254d9854eed927200046124b2098a37ca744e08be0d927bd940d3ccfd9c1ee352762821a9602ff4bea0eb67a6d39b	\\x7a043a74ca98149ab6451d8867ef12acd295e83ca1c72ce0cfbe797dd43f41416d3b369d175df1a4f1bb6519997342680601b0d3a4e0582056b4b530b09288abdf69437e13566b865517d9b7de1604a5	\\x292f549bcc1b95afe060add027d368103f4fd782803aaddde4dbfea779f91126	\N	1749456073000000	3
\\x00000000000000010000000000000001	\\x00000000000000640000000000000006	$argon2id$v=19$m=8,t=1,p=1$ldlJtGd9dmbOyk5vZEfuOg$2JptKrbwv/UKGyLa3BXvHttrf2xvavUcXyEDB0Hpyeg	\N	\N	\N	\N	\N	\\x9fb42310dd2865448cb7820cdc545a9e7c577798cd9e228b4b5aeae44baa1211	\\x0000000801e0940474360dc7de41baff51b5cb11cf34b3218b289b648521cb5da9bb0daf8ae2b339465080975b116f0c38af7031197a07b2e9402521cbb660b1c5145bcbd8a159152e1756621c7c62a540	\\x75e2330fef348b87bd343d5343fee8b79626f44db1393ea1d57e9c45a93dbc9aa16df2918b198e7f7a19ca534d0a7045bcf51d878caf973b9c64c9dd	\\xe17b7eae7343aa9a32098c793461852b63396b7d176b6041882de23ca5198a6df3655253f6794b369f776b717310d883f851fee54dbd15ec2209ba53ef305d57a4f8d8cf11413f4778c42e6209e152d2	\\x292f549bcc1b95afe060add027d368103f4fd782803aaddde4dbfea779f91126	1749456110000000	1749456100000000	3
\.


--
-- Data for Name: acknowledgement; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.acknowledgement (school_id, number, person_id, policy_id, version_id, campaign_id, yearly_campaign_id, digest, consent, at, route, sheet_id, signed_on, entered_by, went_through_questions) FROM stdin;
\\x00000000000000010000000000000001	1	\\x00000000000000640000000000000002	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456033000000	signed in	\N	\N	\N	1
\\x00000000000000010000000000000001	2	\\x00000000000000640000000000000001	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456034000000	personal link	\N	\N	\N	0
\\x00000000000000010000000000000001	3	\\x00000000000000640000000000000003	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456035000000	paper sheet	\\x00000000000000060000000000000006	2025-06-09	\\x00000000000000020000000000000003	0
\.


--
-- Data for Name: bounced_address; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bounced_address (school_id, address, at) FROM stdin;
\\x00000000000000010000000000000001	s.birch@larkfield.example	1749456140000000
\.


--
-- Data for Name: calendar_feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.calendar_feed (school_id, person_id, digest, made_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000002	\\x8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaab	1749456114000000
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (school_id, campaign_id, policy_id, version_id, why, audience, opens_on, due_on, started_by, started_at, closed_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	new version	people	2025-06-09	2025-06-23	\\x00000000000000020000000000000003	1749456032000000	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	yearly	kinds	2025-06-09	2025-07-04	\\x00000000000000020000000000000003	1749456039000000	\N
\.


--
-- Data for Name: campaign_kind; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_kind (school_id, campaign_id, who) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	teacher
\.


--
-- Data for Name: campaign_member; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_member (school_id, campaign_id, person_id, place, who, has_email, state, due_on, kept_version_id, excused_reason, excused_by, excused_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000002	0	teacher	1	asked	2025-06-23	\N	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000001	1	teacher	1	asked	2025-06-23	\N	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000003	2	teacher	0	asked	2025-06-23	\N	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000020000000000000002	3	governor	1	asked	2025-06-23	\N	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000005	4	teacher	1	excused	\N	\N	long leave	\\x00000000000000020000000000000001	1749456038000000
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	\\x00000000000000640000000000000002	0	teacher	1	asked	2025-07-04	\N	\N	\N	\N
\.


--
-- Data for Name: campaign_person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_person (school_id, campaign_id, person_id) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000020000000000000002
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000001
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000002
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000003
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x00000000000000640000000000000005
\.


--
-- Data for Name: confirmed_holder; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.confirmed_holder (school_id, version_id, role, place, person_id) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	chair-of-governors	0	\\x00000000000000020000000000000002
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	headteacher	0	\\x00000000000000020000000000000001
\.


--
-- Data for Name: confirmed_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.confirmed_role (school_id, version_id, role, varies, outside) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	chair-of-governors	0	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	headteacher	0	\N
\.


--
-- Data for Name: digest_item; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.digest_item (school_id, notice_key, place, duty_id, due_on, section) FROM stdin;
\\x00000000000000010000000000000001	digest/2025-06-09/000000000001j0000000000002	0	\\x0000000000000064000000000000001f	2025-06-13	1
\.


--
-- Data for Name: duty; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.duty (school_id, duty_id, kind_name, kind_title, kind_sentence, owner_person_id, owner_role, source_kind, source_name, source_act_id, paragraphs, series_standing, series_period, bearer_person_id, bearer_role, proof_wanted, grace_school_days, is_urgent, opened_at, due_on, due_at, state, done_on, note_seal, reference_seal, reason_seal, handed_over_to, reminders_taken, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000020	provider-meeting	Look after provider-meeting	See to provider-meeting.	\\x00000000000000640000000000000002	\N	norm	p51-meeting	\N	51	\N	\N	\N	\N	sentence	2	0	1749456117000000	2025-06-13	1749855600000000	done	2025-06-09	\\x01178f17b5e4a7f701ecaa8858474b7c2671daa7122b4a54f65197f03d77f71f876ec23ed284406c33385a7d2f458874b90be8181c70d3f577f6f2f9c06e7b3a928ed97d40	\\x01178f17b5e4a7f701f20240faea2d0e47a8e6ec5a9d8992e867e8a1f11b79b574ae1d1a4f7cd1d29f8117eaa7e553798b3fca2dcf16afbc0280fc8f4f19178b17ee087713	\N	\N	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000021	picture-check	Look after picture-check	See to picture-check.	\\x00000000000000640000000000000002	\N	school	\N	\N	51	\N	\N	\N	\N	sentence	2	0	1749456119000000	2025-06-13	1749855600000000	not-done	\N	\N	\N	\\x01178f17b5e4a7f701ed26d72a0f4356d45da6fbf907e1314686978dd19fae8c87414d4947959c80ab6673909242ed592bd61064714b7beeada7078868163739a7b3b152f4	\N	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000022	year-list	Look after year-list	See to year-list.	\\x00000000000000640000000000000002	\N	school	\N	\N	51	\N	\N	\N	\N	sentence	2	0	1749456121000000	2025-06-13	1749855600000000	waived	\N	\N	\N	\\x01178f17b5e4a7f70181bc88d43fac239fdc64301f9d260ca0d357251eed7ab114973535cc768dc8613a9c5d8b8072bfd956e97e6a7334a6f6131477c25c3eeaa734c72178	\N	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000024	contact-check	Look after contact-check	See to contact-check.	\N	office	act	person	000000000001j0000000000002	51	\N	\N	\N	\N	sentence	2	0	1749456124000000	2025-06-13	1749855600000000	pending	\N	\N	\N	\N	\N	0	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000023	contact-check	Look after contact-check	See to contact-check.	\\x00000000000000020000000000000003	\N	act	person	000000000001j0000000000002	51	\N	\N	\N	\N	sentence	2	0	1749456123000000	2025-06-13	1749855600000000	handed-over	\N	\N	\N	\N	\\x00000000000000640000000000000024	0	2
\\x00000000000000010000000000000001	\\x0000000000000064000000000000001f	website-password	Look after website-password	See to website-password.	\\x00000000000000640000000000000002	\N	school	\N	\N	51	website-password	2025-06	\\x00000000000000640000000000000002	\N	sentence	2	0	1749456116000000	2025-06-13	1749855600000000	pending	\N	\N	\N	\N	\N	1	2
\.


--
-- Data for Name: duty_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.duty_change (school_id, duty_id, place, at, actor, actor_person_id, behalf_person_id, actor_program, what, detail, other_duty_id, told_person_id) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000001f	0	1749456116000000	program	\N	\N	duties	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000020	0	1749456117000000	program	\N	\N	duties	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000020	1	1749456118000000	person	\\x00000000000000640000000000000002	\N	\N	attested	in time	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000021	0	1749456119000000	program	\N	\N	duties	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000021	1	1749456120000000	person	\\x00000000000000640000000000000002	\N	\N	explained	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000022	0	1749456121000000	program	\N	\N	duties	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000022	1	1749456122000000	person	\\x00000000000000020000000000000001	\N	\N	waived	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000023	0	1749456123000000	program	\N	\N	duties	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000023	1	1749456124000000	person	\\x00000000000000020000000000000001	\N	\N	handed-over	\N	\\x00000000000000640000000000000024	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000024	0	1749456124000000	person	\\x00000000000000020000000000000001	\N	\N	opened	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000024	1	1749456124000000	person	\\x00000000000000020000000000000001	\N	\N	taken-over	\N	\\x00000000000000640000000000000023	\N
\\x00000000000000010000000000000001	\\x0000000000000064000000000000001f	1	1749456125000000	program	\N	\N	duties	reminded	0	\N	\N
\.


--
-- Data for Name: duty_notice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.duty_notice (school_id, notice_key, recipient_id, reason, duty_id, step, role, is_urgent, decided_at, week_of, taken_at) FROM stdin;
\\x00000000000000010000000000000001	digest/2025-06-09/000000000001j0000000000002	\\x00000000000000640000000000000002	digest	\N	\N	\N	0	\N	2025-06-09	\N
\\x00000000000000010000000000000001	duty/000000000001j000000000000z/reminder/0/000000000001j0000000000002	\\x00000000000000640000000000000002	reminder	\\x0000000000000064000000000000001f	0	\N	0	1749456126000000	\N	\N
\.


--
-- Data for Name: finding_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.finding_decision (school_id, version_id, place, finding, sentence, outcome, reason, decided_by, decided_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000014	0	placeholder-left_1	Paragraph 1 still has “[name]” to fill in.	accepted	The name follows in July.	\\x00000000000000020000000000000001	1749456043000000
\.


--
-- Data for Name: inset_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.inset_day (school_id, day_on) FROM stdin;
\\x00000000000000010000000000000001	2025-06-27
\.


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.letter (school_id, letter_id, letter_key, kind, detail, person_id, outside_address, path, sealed_token, link_expires_at, goes_first, not_before, queued_at, state, trouble, at, attempts, leased_until, address) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000090000000000000001	letter/0	sign-in	\N	\\x00000000000000640000000000000002	\N	/link/	\\x01178f17b5e4a7f7011a4cfe3b21fb41850218ff5247aed7e8786e8b99f382ae38a37b93d25fe7631c3faf37b84fa1382360a2aadef894bb99e8cc4738dfad2ac524f3b187694070b2c196b12cbfabeab0f54adbd8355f74b24fbe09d31d4b8d321b4dd7c1	1749457034000000	1	1749456134000000	1749456134000000	waiting	\N	1749456194000000	0	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000090000000000000002	letter/1	due	\N	\\x00000000000000640000000000000002	\N	\N	\N	\N	0	1749456134000000	1749456134000000	sent	\N	1749456134000000	1	\N	p.nair@larkfield.example
\\x00000000000000010000000000000001	\\x00000000000000090000000000000003	letter/2	week	1 2 3	\\x00000000000000640000000000000004	\N	\N	\N	\N	0	1749456134000000	1749456134000000	bounced	address-bounced	1749456140000000	1	\N	s.birch@larkfield.example
\.


--
-- Data for Name: linked_policy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.linked_policy (school_id, policy_id, place, title, kept_at) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000f	0	Staff code of conduct	\N
\.


--
-- Data for Name: passkey; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.passkey (school_id, person_id, credential_id, public_key, counter, may_be_backed_up, is_backed_up, name, made_at, place) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000002	\\x1e1f202122232425262728292a2b2c2d	\\x02af3d20264f9c26ef085b5ce537f417d424037a0963a6386ff6d050e5bf773714	7	1	0	Computer in the staff room	1749456087000000	0
\.


--
-- Data for Name: passkey_challenge; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.passkey_challenge (school_id, holder, challenge, expires_at) FROM stdin;
\\x00000000000000010000000000000001	\\x09d8c4f642d9a09f60d468ba2e6125df6bb7dcf6eaf286dd2e225c1ce45dac19	\\x78797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f9091929394959697	1749456398000000
\.


--
-- Data for Name: pending_roster; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.pending_roster (school_id, roster_id, made_by, form, subject, columns, content_seal, decisions_seal, created_at, expires_at, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000060000000000000002	\\x00000000000000020000000000000003	pasted	staff		\\x01178f17b5e4a7f70168e5c6e9bb3b4758e53efb529a31f823e51bc5db333d3d6e1c3b1ea6cb85930a379cfd9354c05334bda521005ea99ea91b172a482e3bcc2ebd88cba0	\\x01178f17b5e4a7f70103fb43ca34a35f55b9f953324839cbef097af315822fab25eb1702fa490559b01ab416b548adb16256cf03ed782150f1caeac192cb1f9f504074369a	1749456132000000	1749542532000000	1
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (school_id, person_id, given_name, sort_name, plain_name, kind, post, is_also_governor, provider, job_title, email, started_on, line_manager_id, reference, last_day_on, leaving_recorded_at, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000020000000000000001	Grace Adeyemi	Adeyemi, Grace	adeyemi grace	employee	teaching	0	\N	\N	head@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000020000000000000002	Ruth Whitcombe	Whitcombe, Ruth	whitcombe ruth	governor	\N	0	\N	\N	chair@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000020000000000000003	Dev Kaur	Kaur, Dev	kaur dev	employee	support	0	\N	\N	office@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000003	Joel Okoro	Okoro, Joel	okoro joel	employee	support	0	\N	Teaching Assistant	\N	2022-01-04	\N	00412	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000001	Tom Ellery	Ellery, Tom	ellery tom	employee	teaching	0	\N	Deputy Headteacher	deputy@larkfield.example	2019-09-01	\N	00402	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000002	Priya Nair	Nair, Priya	nair priya	employee	teaching	0	\N	Class Teacher	p.nair@larkfield.example	2021-09-01	\N	00411	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000004	Sam Birch	Birch, Sam	birch sam	contractor	\N	0	Halden Web	\N	s.birch@larkfield.example	\N	\N	\N	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000005	Łucja Ó Briain-Nguyễn	Briain-Nguyễn, Łucja Ó	briain nguyen lucja o	agency	\N	1	Brightwell Supply	Cover teacher	\N	\N	\N	S-7	\N	\N	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000006	Ellen Page-Grant	Page-Grant, Ellen	page grant ellen	volunteer	\N	0	\N	\N	\N	\N	\N	\N	2025-07-18	1749456023000000	2
\\x00000000000000010000000000000002	\\x00000000000000020000000000000001	Grace Adeyemi	Adeyemi, Grace	adeyemi grace	employee	teaching	0	\N	\N	head@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\\x00000000000000010000000000000002	\\x00000000000000020000000000000002	Ruth Whitcombe	Whitcombe, Ruth	whitcombe ruth	governor	\N	0	\N	\N	chair@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\\x00000000000000010000000000000002	\\x00000000000000020000000000000003	Dev Kaur	Kaur, Dev	kaur dev	employee	support	0	\N	\N	office@larkfield.example	2018-09-01	\N	\N	\N	\N	1
\.


--
-- Data for Name: personal_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.personal_link (school_id, lookup, digest, purpose, subject, person_id, task_kind, task_id, created_at, expires_at) FROM stdin;
\\x00000000000000010000000000000001	\\x7a9cbad7698d7c8851800e7f2db26da2	\\x6611187c30e31cfea4f16b446c4be37a678de015937bcbb1be24a38f063fc1e8	task	000000000001j0000000000005 acknowledge 0000000000002g000000000005	\\x00000000000000640000000000000005	acknowledge	0000000000002g000000000005	1749456091000000	1750665689000000
\.


--
-- Data for Name: phrase_reading; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phrase_reading (school_id, phrase, reading, reason) FROM stdin;
\\x00000000000000010000000000000001	promptly	within 1 school day	Agreed by the governors in May.
\.


--
-- Data for Name: policy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy (school_id, policy_id, title, owner_role, review_on, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000f	Phone policy	headteacher	2028-06-30	11
\.


--
-- Data for Name: policy_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy_text (school_id, version_id, content) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f626f64792066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f206f6e652066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\\x00000000000000010000000000000001	\\x00000000000000640000000000000014	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f206d656d626572206f66207374616666206f66205b6e616d655d2066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\.


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy_version (school_id, version_id, policy_id, number, name, digest, uploaded_by, uploaded_at, status, status_on) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x0000000000000064000000000000000f	1	1	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\\x00000000000000020000000000000001	1749456025000000	published	2025-06-09
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	\\x0000000000000064000000000000000f	2	1	\\xa35d5f3a0eaa9de32fb30898bf6a7d77c1be3882d0dcb84176a8e18eb58ce3b2	\\x00000000000000020000000000000001	1749456040000000	withdrawn	2025-06-09
\\x00000000000000010000000000000001	\\x00000000000000640000000000000014	\\x0000000000000064000000000000000f	3	1	\\x3439889847fd3e29b4d64735e3406894bc3de22bab4ba2c050a14a9e088380e2	\\x00000000000000020000000000000001	1749456041000000	in review	\N
\.


--
-- Data for Name: provider_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.provider_subject (school_id, issuer, subject, person_id) FROM stdin;
\\x00000000000000010000000000000001	https://accounts.google.com	117007	\\x00000000000000640000000000000002
\.


--
-- Data for Name: record_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_entry (school_id, "position", at, act, line, leaf) FROM stdin;
\\x00000000000000010000000000000001	0	1749456003000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a302c226174223a22323032352d30362d30395430383a30303a30332e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x38fce301123dcfde154613ba9e263dc5c90259b20ee8ee583724e2dc8bb870a6
\\x00000000000000010000000000000001	1	1749456004000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a312c226174223a22323032352d30362d30395430383a30303a30342e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22676f7665726e6f72227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfeade1dccdfef11ac27b5df3b32863c028ff7c8ba878032c6ff42b22240bbaa7
\\x00000000000000010000000000000001	2	1749456005000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a322c226174223a22323032352d30362d30395430383a30303a30352e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303033227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x463f901b0773cd7cd210b48a326b3b7cef8747d898ff537b8241ddeb12c0ce08
\\x00000000000000010000000000000001	3	1749456009000000	people.roster.imported	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a332c226174223a22323032352d30362d30395430383a30303a30392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e726f737465722e696d706f72746564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226164646564223a2233222c226368616e676564223a2230222c226c697374223a227374616666227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x413d87949ee994f7943ec417f65a398d068d8f8a2cbe96e76f615b28e429ab7b
\\x00000000000000010000000000000001	4	1749456006000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a342c226174223a22323032352d30362d30395430383a30303a30362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2bc9e9333a8eaf3843f7909a049f61aae30fa748fdc47a8eef6b622df6248028
\\x00000000000000010000000000000001	5	1749456007000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a352c226174223a22323032352d30362d30395430383a30303a30372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfe5a1a02c70414ee441badf841518eb2cf362a5a85ffd837f8532a8925436995
\\x00000000000000010000000000000001	6	1749456008000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a362c226174223a22323032352d30362d30395430383a30303a30382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303033227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1e7c6e509af5171452ee44a6cb071beba58e679688ff1fc018ed3d8201e8e4a1
\\x00000000000000010000000000000001	7	1749456010000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a372c226174223a22323032352d30362d30395430383a30303a31302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303034227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a22636f6e74726163746f72227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x63bd061bdd7b585170704c27a6c8cea0fa55b66e069792fe482c2054488b9a87
\\x00000000000000010000000000000001	8	1749456011000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a382c226174223a22323032352d30362d30395430383a30303a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303035227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a226167656e6379227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfeab55b623f64eb9639390dc1f5be818e40e153248ef2704d9b8202eb5e7f777
\\x00000000000000010000000000000001	9	1749456012000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a392c226174223a22323032352d30362d30395430383a30303a31322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132222c223137225d2c226661637473223a7b226b696e64223a22766f6c756e74656572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6406242f468a68347e9165f75f04f655ca776e20f66bf4cded52fd9a3a2d9767
\\x00000000000000010000000000000001	10	1749456013000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31302c226174223a22323032352d30362d30395430383a30303a31332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303037227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223136222c223138222c223337225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a226865616474656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2cbe44e129b43dfd69a1f90b3af93b0e4a707a060553789de23f1613aeb3065d
\\x00000000000000010000000000000001	11	1749456014000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31312c226174223a22323032352d30362d30395430383a30303a31342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303038227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223138222c223430225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a2264657369676e617465642d736166656775617264696e672d6c656164227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x202ad9721fb124a774260062cd2d135f03d4a508b0ca8ff536f9c7ecf9459fab
\\x00000000000000010000000000000001	12	1749456015000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31322c226174223a22323032352d30362d30395430383a30303a31352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303039227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223430225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a226465707574792d736166656775617264696e672d6c656164227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf92ae495bc8366ea2f08b3727246acf7611435c5cd795036233d083591ef0800
\\x00000000000000010000000000000001	13	1749456016000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31332c226174223a22323032352d30362d30395430383a30303a31362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303061227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223239222c223531225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a2273656e696f722d6c656164657273686970227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x53a267f93b8c165a13648d7b2cd3fe1892f7dcaaf0329d5b36510aa5c368b714
\\x00000000000000010000000000000001	14	1749456017000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31342c226174223a22323032352d30362d30395430383a30303a31372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303062227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223138225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a2263686169722d6f662d676f7665726e6f7273227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0da51e4aecc1cd5bf8f5fcddc4f1c95e90454ef75eccb738d368433e0148eca1
\\x00000000000000010000000000000001	15	1749456018000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31352c226174223a22323032352d30362d30395430383a30303a31382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303063227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303033227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223132225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a226f6666696365227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x8b522c64d338d82bb4355cf496c2c8a5ffe3da20fdabd75a90dc3264efb01b77
\\x00000000000000010000000000000001	16	1749456019000000	people.role.appointed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31362c226174223a22323032352d30362d30395430383a30303a31392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e726f6c652e6170706f696e746564222c226f626a65637473223a5b7b226b696e64223a227465726d222c226964223a223030303030303030303030316a30303030303030303030303064227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223138225d2c226661637473223a7b2266726f6d223a22323032342d30392d3031222c22726f6c65223a22646174612d70726f74656374696f6e2d6f666669636572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1fc6524276081463f17b16d752ddbab96243db724b32a08998e89cba6fe45d19
\\x00000000000000010000000000000001	17	1749456020000000	people.stand-in.named	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31372c226174223a22323032352d30362d30395430383a30303a32302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a2270656f706c652e7374616e642d696e2e6e616d6564222c226f626a65637473223a5b7b226b696e64223a227374616e642d696e222c226964223a223030303030303030303030316a30303030303030303030303065227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223136222c223138222c223337225d2c226661637473223a7b2266726f6d223a22323032352d30362d3039222c22726f6c65223a226865616474656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd0163a233e6864e5f93c87a4aa151fe0336630e6ba7e74fe8555aa45401452c1
\\x00000000000000010000000000000001	18	1749456021000000	people.contact.changed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31382c226174223a22323032352d30362d30395430383a30303a32312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e636f6e746163742e6368616e676564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223138225d2c226661637473223a7b22726f6c65223a22646174612d70726f74656374696f6e2d6f666669636572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa114be8fe3b39a2d5f92b111919ccd1c24d832982713de215983ab693debb2dc
\\x00000000000000010000000000000001	19	1749456022000000	people.directory.verified	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a31392c226174223a22323032352d30362d30395430383a30303a32322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e6469726563746f72792e7665726966696564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223138225d2c226661637473223a7b22726f6c6573223a22686561647465616368657220646174612d70726f74656374696f6e2d6f666669636572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbb7472f40aca18e71d4cbfb6dfb4f7b0fe703f3a3c35e08e8db5e389ad29ece0
\\x00000000000000010000000000000001	20	1749456024000000	people.person.left	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32302c226174223a22323032352d30362d30395430383a30303a32342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e706572736f6e2e6c656674222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d2c7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226c6173742d646179223a22323032352d30372d3138222c22726f6c65732d656e646564223a2230227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x25e7a25f2fef0db9ca426d4d009928cf6489b13e42dfcf38e361d813b0698546
\\x00000000000000010000000000000001	21	1749456025000000	policies.version.uploaded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32312c226174223a22323032352d30362d30395430383a30303a32352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e75706c6f61646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbaa7d9c911461fc223d2f6b20ddc05cd2cb4da9967ed20538c6f0578fb92d16c
\\x00000000000000010000000000000001	22	1749456026000000	policies.version.sent-for-review	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32322c226174223a22323032352d30362d30395430383a30303a32362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e73656e742d666f722d726576696577222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb2f5fa7cc318d8e41c927221db655ec7dda0ded9348f2fe4632b4ab074fb4da5
\\x00000000000000010000000000000001	23	1749456027000000	policies.roles.confirmed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32332c226174223a22323032352d30362d30395430383a30303a32372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e726f6c65732e636f6e6669726d6564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22726f6c6573223a2232222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0985732a00b0af6698714292f25357db9888f3d662116fbffed613f1d956e93b
\\x00000000000000010000000000000001	24	1749456028000000	policies.version.signed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32342c226174223a22323032352d30362d30395430383a30303a32382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e7369676e6564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226f6666696365223a226865616474656163686572222c227369676e65642d6f6e223a22323032352d30362d3039222c227374616e642d696e223a226e6f222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xdde53002a60338f69482d3a0f1ddbcc6cf83d04b5af2ce4a5f273b42ec8316e6
\\x00000000000000010000000000000001	25	1749456029000000	policies.version.signed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32352c226174223a22323032352d30362d30395430383a30303a32392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303032227d2c22616374223a22706f6c69636965732e76657273696f6e2e7369676e6564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226f6666696365223a2263686169722d6f662d676f7665726e6f7273222c227369676e65642d6f6e223a22323032352d30362d3039222c227374616e642d696e223a226e6f222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd36b7fe61239724b0de4d78b3ea5a580c0b04617befc988cfd3554ee5ff05565
\\x00000000000000010000000000000001	26	1749456030000000	policies.version.published	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32362c226174223a22323032352d30362d30395430383a30303a33302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e7075626c6973686564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2266726f6d223a22323032352d30362d3039222c2273757065727365646573223a226e6f6e65222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0d9936c03887002e6f5f88efa4417fd89990a8aaccae8fbeab72b776365dbd33
\\x00000000000000010000000000000001	27	1749456031000000	policies.signed-copy.received	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32372c226174223a22323032352d30362d30395430383a30303a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e7369676e65642d636f70792e7265636569766564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22636f7079223a2234623135326439663837333663343437313162666635653033646566303830386230653637313033333961623564663632636364616232636366306338646562222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xab8641a98cf71e1e5b29e5c5ee30018c9f26e8d20a4ffa3d82ebff331e8764bf
\\x00000000000000010000000000000001	28	1749456031000000	policies.signed-copy.attached	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32382c226174223a22323032352d30362d30395430383a30303a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e7369676e65642d636f70792e6174746163686564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22636f7079223a2234623135326439663837333663343437313162666635653033646566303830386230653637313033333961623564663632636364616232636366306338646562222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd674ba559b3c11b563608eb6e49eab8baa18bb66cc8c4cc03fc3c33b31ba73d0
\\x00000000000000010000000000000001	40	1749456042000000	policies.version.sent-for-review	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34302c226174223a22323032352d30362d30395430383a30303a34322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e73656e742d666f722d726576696577222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306d227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2233343339383839383437666433653239623464363437333565333430363839346263336465323262616234626132633035306131346139653038383338306532222c2276657273696f6e223a2233227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd13134814aaf1dc4c82f6043f237957dae5cebf150786f89488973750831b62a
\\x00000000000000010000000000000001	29	1749456032000000	policies.campaign.started	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32392c226174223a22323032352d30362d30395430383a30303a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e63616d706169676e2e73746172746564222c226f626a65637473223a5b7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b2261736b6564223a2235222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226475652d6f6e223a22323032352d30362d3233222c226b656570696e67223a2230222c226f70656e732d6f6e223a22323032352d30362d3039222c2276657273696f6e223a2231222c22776879223a226e65772076657273696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe5ef7ce192017de7b3a3c50033e0465cc4534681cbf813123fbd23b467a9ba6e
\\x00000000000000010000000000000001	30	1749456033000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33302c226174223a22323032352d30362d30395430383a30303a33332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a227369676e656420696e222c227175657374696f6e73223a22676f6e65207468726f756768222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x20124e46d95a48d63f678575e41b85b7f4947fe69e13e4e17009231138487778
\\x00000000000000010000000000000001	31	1749456034000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33312c226174223a22323032352d30362d30395430383a30303a33342e3030303030305a222c226163746f72223a7b226c696e6b223a223030303030303030303030316a30303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a22706572736f6e616c206c696e6b222c227175657374696f6e73223a226e6f742073686f776e222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xcb6cd0ab5d2aa40a0c0cdade61688393d1fea727b5b1d529657b5bd6d8fa0c0e
\\x00000000000000010000000000000001	32	1749456035000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33322c226174223a22323032352d30362d30395430383a30303a33352e3030303030305a222c226163746f72223a7b226279223a223030303030303030303030303130303030303030303030303033222c22666f72223a223030303030303030303030316a30303030303030303030303033227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303033227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a227368656574222c226964223a223030303030303030303030303330303030303030303030303036227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a227061706572207368656574222c227175657374696f6e73223a226e6f742073686f776e222c227369676e65642d6f6e223a22323032352d30362d3039222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xcc4919fe9b219c42a61f276cf8b515fdbefc50b8c30710ed7b9b794838c16952
\\x00000000000000010000000000000001	33	1749456036000000	policies.version.reserved	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33332c226174223a22323032352d30362d30395430383a30303a33362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303032227d2c22616374223a22706f6c69636965732e76657273696f6e2e7265736572766564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226b696e64223a227175657374696f6e222c226e6f7465223a227365616c6564222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1df6eb8efb24508c12b042fb831c99414a3bfafe68fb2ba611b23a59fff1f649
\\x00000000000000010000000000000001	34	1749456037000000	policies.reservation.answered	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33342c226174223a22323032352d30362d30395430383a30303a33372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e7265736572766174696f6e2e616e737765726564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226b696e64223a227175657374696f6e222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc3483c222db004df3443948b2a810f5e1f565262b43fc34a384c30e04b1174c5
\\x00000000000000010000000000000001	35	1749456038000000	policies.member.excused	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33352c226174223a22323032352d30362d30395430383a30303a33382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e6d656d6265722e65786375736564222c226f626a65637473223a5b7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303035227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22726561736f6e223a22676976656e222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x228e23cc6b01c14e58ea36b3b569ad9f7eb302316d5bf702323f5976d383f6d8
\\x00000000000000010000000000000001	36	1749456039000000	policies.campaign.started	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33362c226174223a22323032352d30362d30395430383a30303a33392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e63616d706169676e2e73746172746564222c226f626a65637473223a5b7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a3030303030303030303030306a227d2c7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b2261736b6564223a2231222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226475652d6f6e223a22323032352d30372d3034222c226b656570696e67223a2230222c226f70656e732d6f6e223a22323032352d30362d3039222c2276657273696f6e223a2231222c22776879223a22796561726c79227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbc904fd9a725013465928c841425bdaeb87afe9d2a6b1314313f6940cafdaa64
\\x00000000000000010000000000000001	37	1749456040000000	policies.version.uploaded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33372c226174223a22323032352d30362d30395430383a30303a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e75706c6f61646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306b227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261333564356633613065616139646533326662333038393862663661376437376331626533383832643064636238343137366138653138656235386365336232222c2276657273696f6e223a2232227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd7713fe88e3ec084bbec17fd84ceaecee2f214f269a3ff1f510af832fc81be26
\\x00000000000000010000000000000001	38	1749456041000000	policies.version.uploaded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33382c226174223a22323032352d30362d30395430383a30303a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e75706c6f61646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306d227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2233343339383839383437666433653239623464363437333565333430363839346263336465323262616234626132633035306131346139653038383338306532222c2276657273696f6e223a2233227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa120009c6d7f0951df17954ecd171918f669d001de78d23292e70971c0858e39
\\x00000000000000010000000000000001	39	1749456041000000	policies.version.withdrawn	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33392c226174223a22323032352d30362d30395430383a30303a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e77697468647261776e222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306b227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261333564356633613065616139646533326662333038393862663661376437376331626533383832643064636238343137366138653138656235386365336232222c227265706c616365642d6279223a2233222c2276657273696f6e223a2232227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb0d0421b68579b0531bd2a20a81b6f0e8c9feea7774f66c2067010810749eb39
\\x00000000000000010000000000000001	41	1749456043000000	policies.finding.decided	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34312c226174223a22323032352d30362d30395430383a30303a34332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e66696e64696e672e64656369646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306d227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b2231225d2c226661637473223a7b22646967657374223a2233343339383839383437666433653239623464363437333565333430363839346263336465323262616234626132633035306131346139653038383338306532222c2266696e64696e67223a22706c616365686f6c6465722d6c6566745f31222c226f7574636f6d65223a226163636570746564222c2276657273696f6e223a2233227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf05f3ffb385d2e136c98fe9c3cff8ff1aa9c8a4662646728a7d843679bceccb9
\\x00000000000000010000000000000001	42	1749456046000000	accounts.invited	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34322c226174223a22323032352d30362d30395430383a30303a34362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226163636f756e74732e696e7669746564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x87b7f8678bf85c826ef4c92836264e0cd38043b736b4656e2988917c00c83e2f
\\x00000000000000010000000000000001	43	1749456049000000	accounts.session.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34332c226174223a22323032352d30362d30395430383a30303a34392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e73657373696f6e2e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x424c4f782a7da62a190e0854a0c812fd47b3427b55b90c3f3f42b67a46e41861
\\x00000000000000010000000000000001	44	1749456052000000	accounts.password.set	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34342c226174223a22323032352d30362d30395430383a30303a35322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e70617373776f72642e736574222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b226166746572223a22696e7669746174696f6e222c226b657973223a226d616465227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x21b36e543dfb75d7f59a09314c753316560edd3c3be8aab0d9b30d7e579ba80d
\\x00000000000000010000000000000001	45	1749456053000000	accounts.session.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34352c226174223a22323032352d30362d30395430383a30303a35332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e73657373696f6e2e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x30a162b3ac59667c337723bf8b33b553c93f06e28b4f76278fa7a031a97c3bb2
\\x00000000000000010000000000000001	46	1749456055000000	accounts.second-factor.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34362c226174223a22323032352d30362d30395430383a30303a35352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e7365636f6e642d666163746f722e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa76ad3d0156f96655183a2a6cad5d105284eaa4291fbdac1fa338ce0a6834969
\\x00000000000000010000000000000001	47	1749456063000000	accounts.second-factor.set	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34372c226174223a22323032352d30362d30395430383a30313a30332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e7365636f6e642d666163746f722e736574222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b226b696e64223a2274696d6520636f6465227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x07602db40f574ac97a577d7534271f95bf7702ca11a20cc7cffb523c390e09d2
\\x00000000000000010000000000000001	48	1749456064000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34382c226174223a22323032352d30362d30395430383a30313a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x11b76db43914b6f95470eeacb1daa45079bae0638be332866f967b96fbb18809
\\x00000000000000010000000000000001	49	1749456068000000	accounts.escrow.made	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a34392c226174223a22323032352d30362d30395430383a30313a30382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e657363726f772e6d616465222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b227368656574223a223534716e2d39367963227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb31bdea7653bf564c820845659476921298365d32e76eba752c3d4fbc1ab4456
\\x00000000000000010000000000000001	50	1749456071000000	accounts.session.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35302c226174223a22323032352d30362d30395430383a30313a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a226163636f756e74732e73657373696f6e2e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x35ed28e66605f14d25e0fbf334501eb79dca6b7f6b9d84c70aecf7702dd99a8e
\\x00000000000000010000000000000001	51	1749456074000000	accounts.invited	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35312c226174223a22323032352d30362d30395430383a30313a31342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226163636f756e74732e696e7669746564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xce170cd41541d6fa23347610fc9a16742427a70e1997db17fcb33d529b854b82
\\x00000000000000010000000000000001	52	1749456077000000	accounts.session.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35322c226174223a22323032352d30362d30395430383a30313a31372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x47bae5e8153cde2227aa5a8169bc50b5e00f853a9d0fb67ab46c64c266de68a9
\\x00000000000000010000000000000001	53	1749456081000000	accounts.password.set	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35332c226174223a22323032352d30362d30395430383a30313a32312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e70617373776f72642e736574222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b226166746572223a22696e7669746174696f6e222c226b657973223a226d616465227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x735fc33330ff809cfa8ec792d03da606e65bd50588eaed8a35f9019a5ac7bee1
\\x00000000000000010000000000000001	54	1749456082000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35342c226174223a22323032352d30362d30395430383a30313a32322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x98f65a1a7e906dbc14bb226e08679f734969134db55c0f3277fd9f8363200074
\\x00000000000000010000000000000001	55	1749456086000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35352c226174223a22323032352d30362d30395430383a30313a32362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf03dc6b57fdc0109464014d04bd8bee34629c77ff955eafd2759cc84134c3ed7
\\x00000000000000010000000000000001	56	1749456088000000	accounts.second-factor.set	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35362c226174223a22323032352d30362d30395430383a30313a32382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e7365636f6e642d666163746f722e736574222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b226b696e64223a22706173736b6579227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbe164a59869a3f1802da84af880ddc5c1d1377a5f54d144f102cb3590010cefb
\\x00000000000000010000000000000001	57	1749456092000000	accounts.link.granted	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35372c226174223a22323032352d30362d30395430383a30313a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226163636f756e74732e6c696e6b2e6772616e746564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303035227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b227461736b223a2261636b6e6f776c65646765227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x69c340bedc6da400218eeee9ae07ea53d91063d2213764c1ddce56d9ebb392f8
\\x00000000000000010000000000000001	58	1749456101000000	accounts.invited	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35382c226174223a22323032352d30362d30395430383a30313a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226163636f756e74732e696e7669746564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5967f72aa852d8adb87bc8365b90dddee4f054139dfb71859f39572a6d6fcf08
\\x00000000000000010000000000000001	59	1749456104000000	accounts.session.begun	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a35392c226174223a22323032352d30362d30395430383a30313a34342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303036227d2c22616374223a226163636f756e74732e73657373696f6e2e626567756e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1dc9ebdadf39d6101670f785ba4a03700efbff5c125154bdeaba5a4ddbc80700
\\x00000000000000010000000000000001	60	1749456108000000	accounts.password.set	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36302c226174223a22323032352d30362d30395430383a30313a34382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303036227d2c22616374223a226163636f756e74732e70617373776f72642e736574222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b226166746572223a22696e7669746174696f6e222c226b657973223a226d616465227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x58e4098905ace729c31c2e72c8d9a4c915f48cc5a348469ea351f7bfeefd05f6
\\x00000000000000010000000000000001	61	1749456109000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36312c226174223a22323032352d30362d30395430383a30313a34392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303036227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a22696e7669746174696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x05716b3fa4eae04aa90d2df6e3107fdfa925a6fda8d773308915757fd01763be
\\x00000000000000010000000000000001	62	1749456111000000	accounts.closed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36322c226174223a22323032352d30362d30395430383a30313a35312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226163636f756e74732e636c6f736564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303036227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfb383c1665dc4590c1474ce169d646c1aa1b422e6824d80501ab4abfa18e9691
\\x00000000000000010000000000000001	63	1749456112000000	deadlines.calendar.changed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36332c226174223a22323032352d30362d30395430383a30313a35322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22646561646c696e65732e63616c656e6461722e6368616e676564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22636c6f7375726573223a2231222c22696e7365742d64617973223a2231222c227465726d73223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa97ed661e2f3d5c2b6646009a13d5b51c17c74b8652fad265100c2a5dae7e4ea
\\x00000000000000010000000000000001	64	1749456113000000	deadlines.reading.changed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36342c226174223a22323032352d30362d30395430383a30313a35332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22646561646c696e65732e72656164696e672e6368616e676564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22706872617365223a2270726f6d70746c79222c2276616c7565223a2277697468696e2031207363686f6f6c20646179227d2c22636f6d6d69746d656e7473223a7b22726561736f6e223a2243516b4a43516b4a43516b4a43516b4a43516b4a43516b4a43516b4a43516b4a43516b4a43516b4a43516b227d7d	\\x1ac6afa2d81cbd67c5ef966a357bbd4fd21f8b8f8f42db753fedb8b83db22d84
\\x00000000000000010000000000000001	65	1749456115000000	deadlines.feed.made	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36352c226174223a22323032352d30362d30395430383a30313a35352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a22646561646c696e65732e666565642e6d616465222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x9c422a87b7e4a04aa0786de5ed96ad25ab2b1d31ff4b0be051b26e63fa9d13ee
\\x00000000000000010000000000000001	66	1749456116000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36362c226174223a22323032352d30362d30395430383a30313a35362e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a3030303030303030303030307a227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22776562736974652d70617373776f7264222c22706572696f64223a22323032352d3036222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x067923a0675d8939999e1625ca362fc0b8cef6fbb0353a4db09e56855d3ef47c
\\x00000000000000010000000000000001	67	1749456117000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36372c226174223a22323032352d30362d30395430383a30313a35372e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303130227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a2270726f76696465722d6d656574696e67222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfbb30cf8e4b8527da379933b753c9a2ccd0cdbca0ef27b206ef9e960d8ff1e87
\\x00000000000000010000000000000001	68	1749456118000000	deadlines.duty.attested	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36382c226174223a22323032352d30362d30395430383a30313a35382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a22646561646c696e65732e647574792e6174746573746564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303130227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22646f6e652d6f6e223a22323032352d30362d3039222c22647565223a22323032352d30362d3133222c226b696e64223a2270726f76696465722d6d656574696e67222c226c617465223a226e6f222c227374617465223a22646f6e65227d2c22636f6d6d69746d656e7473223a7b226e6f7465223a2243416749434167494341674943416749434167494341674943416749434167494341674943416749434167222c227265666572656e6365223a2243416749434167494341674943416749434167494341674943416749434167494341674943416749434167227d7d	\\x5d32216b9bee7f39feb8a1da47e81c91af5bdb50300bf2dd57ec6f5211eb5a73
\\x00000000000000010000000000000001	69	1749456119000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a36392c226174223a22323032352d30362d30395430383a30313a35392e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303131227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22706963747572652d636865636b222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3fcca66b9ddb4bf99f92bb5defce432938ad1bb5ba55758fb28a347382e09088
\\x00000000000000010000000000000001	70	1749456120000000	deadlines.duty.explained	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37302c226174223a22323032352d30362d30395430383a30323a30302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a22646561646c696e65732e647574792e6578706c61696e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303131227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22706963747572652d636865636b222c227374617465223a226e6f742d646f6e65227d2c22636f6d6d69746d656e7473223a7b22726561736f6e223a2243416749434167494341674943416749434167494341674943416749434167494341674943416749434167227d7d	\\xfec8b03d6a8f94cbf6b7d10e8009c5b3613440fb080d8c8c3953da738415821f
\\x00000000000000010000000000000001	71	1749456121000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37312c226174223a22323032352d30362d30395430383a30323a30312e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303132227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22796561722d6c697374222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3a2bade0b17a61c541d2786218912a9781cc2799e3d8bc5bf54188c43f4b6ed7
\\x00000000000000010000000000000001	72	1749456122000000	deadlines.duty.waived	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37322c226174223a22323032352d30362d30395430383a30323a30322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22646561646c696e65732e647574792e776169766564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303132227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22796561722d6c697374222c227374617465223a22776169766564227d2c22636f6d6d69746d656e7473223a7b22726561736f6e223a2243416749434167494341674943416749434167494341674943416749434167494341674943416749434167227d7d	\\x5b97f0a080daa8d066a9800c9796095fbc4936537e799fa0af637b06f8c117b0
\\x00000000000000010000000000000001	73	1749456123000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37332c226174223a22323032352d30362d30395430383a30323a30332e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303133227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303033227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22636f6e746163742d636865636b222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xccdbf517c2e6b0e648f9be67f82b0d181dced160f1bebb7386c3c5efd3e358c6
\\x00000000000000010000000000000001	74	1749456124000000	deadlines.duty.handed-over	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37342c226174223a22323032352d30362d30395430383a30323a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22646561646c696e65732e647574792e68616e6465642d6f766572222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303133227d2c7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303134227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22636f6e746163742d636865636b222c227374617465223a2268616e6465642d6f766572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x754f1d1b04a3e8e8dc0ce2435097ccc1f00e53ae73219b4cc4d1ddea070bfb5f
\\x00000000000000010000000000000001	75	1749456124000000	deadlines.duty.opened	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37352c226174223a22323032352d30362d30395430383a30323a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22646561646c696e65732e647574792e6f70656e6564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303134227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22636f6e746163742d636865636b222c22726f6c65223a226f6666696365222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd55b2199ce567833b03a059d17a3e359a9071ac72f5dc50e57bf54fd95600b8f
\\x00000000000000010000000000000001	76	1749456124000000	deadlines.duty.taken-over	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37362c226174223a22323032352d30362d30395430383a30323a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22646561646c696e65732e647574792e74616b656e2d6f766572222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303134227d2c7b226b696e64223a2264757479222c226964223a223030303030303030303030316a30303030303030303030303133227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22636f6e746163742d636865636b222c227374617465223a2270656e64696e67227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfb42b4c4467127d4a2900b5d6743e4ad33511180ca494a1c1acf2d58816b4ee0
\\x00000000000000010000000000000001	77	1749456125000000	deadlines.duty.reminded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37372c226174223a22323032352d30362d30395430383a30323a30352e3030303030305a222c226163746f72223a7b2270726f6772616d223a22647574696573227d2c22616374223a22646561646c696e65732e647574792e72656d696e646564222c226f626a65637473223a5b7b226b696e64223a2264757479222c226964223a223030303030303030303030316a3030303030303030303030307a227d5d2c2270617261677261706873223a5b223531225d2c226661637473223a7b22647565223a22323032352d30362d3133222c226b696e64223a22776562736974652d70617373776f7264222c22706572696f64223a22323032352d3036222c227374617465223a2270656e64696e67222c2273746570223a2230227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x763635b295100b8c0d89403a070b6762231465dea4b784cca1b2dbc878262ac8
\\x00000000000000010000000000000001	78	1749456127000000	people.school.settings-changed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37382c226174223a22323032352d30362d30395430383a30323a30372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e7363686f6f6c2e73657474696e67732d6368616e676564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a227765656b64617920322061742030373a3330222c227369676e2d696e2d646f6d61696e223a226c61726b6669656c642e6578616d706c65227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfc5fe697dccf48f570ee207ef183c1b3cd0ff9573b8e1e7937c053e8c04dbe0f
\\x00000000000000010000000000000001	79	1749456129000000	people.school.roles-confirmed	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a37392c226174223a22323032352d30362d30395430383a30323a30392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e7363686f6f6c2e726f6c65732d636f6e6669726d6564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x576381845572382e89860692f2a95f53ec473c1baded95fe3e386ba9ef423b77
\\x00000000000000010000000000000001	80	1749456131000000	people.school.set-up-finished	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38302c226174223a22323032352d30362d30395430383a30323a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e7363686f6f6c2e7365742d75702d66696e6973686564222c226f626a65637473223a5b7b226b696e64223a227363686f6f6c222c226964223a223030303030303030303030303067303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6aa376ce1e15e86a5ce3fba18c650c4e1cc18b8c0fbc04ff77df80141141ed42
\\x00000000000000010000000000000001	81	1749456133000000	people.roster.sent	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38312c226174223a22323032352d30362d30395430383a30323a31332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a2270656f706c652e726f737465722e73656e74222c226f626a65637473223a5b7b226b696e64223a22726f73746572222c226964223a223030303030303030303030303330303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x14654d88c125d306b4380478e459bd1baa58540b09d0c7f3c22ac4d5991c5129
\\x00000000000000010000000000000001	82	1749456135000000	mailing.letter.queued	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38322c226174223a22323032352d30362d30395430383a30323a31352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e6c65747465722e717565756564222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303031227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbec7ac6dff8001ccb3053c028be0dbafdc8bdd51a35fba6b9b9eee2695b75006
\\x00000000000000010000000000000001	83	1749456136000000	mailing.letter.queued	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38332c226174223a22323032352d30362d30395430383a30323a31362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e6c65747465722e717565756564222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3d51db824a3748fb2b6ec3ddd90d7ad6953d33cd191b4426a90e331073a5388c
\\x00000000000000010000000000000001	84	1749456137000000	mailing.letter.queued	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38342c226174223a22323032352d30362d30395430383a30323a31372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e6c65747465722e717565756564222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303033227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x34bf702dba3a98ef4129f1c11ce4ca18b7dff328b78306b6dbca16b5d6c88cc8
\\x00000000000000010000000000000001	85	1749456138000000	mailing.letter.sent	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38352c226174223a22323032352d30362d30395430383a30323a31382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e6c65747465722e73656e74222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa6c174c43126b6a874433d37104f7c8122ffec6aba25f6833f58c6b435eac6ad
\\x00000000000000010000000000000001	86	1749456139000000	mailing.letter.sent	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38362c226174223a22323032352d30362d30395430383a30323a31392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e6c65747465722e73656e74222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303033227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0c9108fc974a4e06f0cebb9cbff3f420c4fa8ccd86ecf1c71a576099084cd5ce
\\x00000000000000010000000000000001	87	1749456141000000	mailing.address.bounced	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38372c226174223a22323032352d30362d30395430383a30323a32312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a226d61696c696e672e616464726573732e626f756e636564222c226f626a65637473223a5b7b226b696e64223a226c6574746572222c226964223a223030303030303030303030303467303030303030303030303033227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b7d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf116df51ec4fce3ee44610af732aeba509dd762e4f4a80f7aa6fc752734bd218
\\x00000000000000010000000000000001	88	1749456142000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38382c226174223a22323032352d30362d30395430383a30323a32322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xebd48a378b0a0e7949135dece5a5802069b52d7740c6488e4b4014ad17fdcd0f
\\x00000000000000010000000000000001	89	1749456143000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a38392c226174223a22323032352d30362d30395430383a30323a32332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xdf2eb648633c384b8bbca489d14ca70f8e096ce472707cfb06fdd390bbc46edd
\\x00000000000000010000000000000001	90	1749456144000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39302c226174223a22323032352d30362d30395430383a30323a32342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc6c60e0fc709bca447906fab4a73ef44fcdf8b35289a3d90b374cc93c5c287ac
\\x00000000000000010000000000000001	91	1749456145000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39312c226174223a22323032352d30362d30395430383a30323a32352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2f363980b25e287f41e98b4dc0c6397ea675aa86b732cdad76543722377559c3
\\x00000000000000010000000000000001	92	1749456146000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39322c226174223a22323032352d30362d30395430383a30323a32362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6a06d92b06d0e80952f6e6adfa9423ad64a349b367f5cc7d240b9ced61ef1abd
\\x00000000000000010000000000000001	93	1749456147000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39332c226174223a22323032352d30362d30395430383a30323a32372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc57ad7cb525d650bd79dbd742094fa40f85013bd7be8fcff7c5194f4655d817c
\\x00000000000000010000000000000001	94	1749456148000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39342c226174223a22323032352d30362d30395430383a30323a32382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x86fdaff9475dc5f4aeb877e35e47701b0b4b66bd4f513fb44830918de96778dc
\\x00000000000000010000000000000001	95	1749456149000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39352c226174223a22323032352d30362d30395430383a30323a32392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xcaa78ad061d28f460d6b76dc376f88acd33a1a452a0c92322e8aad8628ce6b24
\\x00000000000000010000000000000001	96	1749456150000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39362c226174223a22323032352d30362d30395430383a30323a33302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x10a934d95f5f885b515b841f2b7d306cde9cb65f5b16e14d24a460080115f7e3
\\x00000000000000010000000000000001	97	1749456151000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39372c226174223a22323032352d30362d30395430383a30323a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x850148d2bf40a25a857b00d2a988c58dfa3e9c887aeba43cac6e647159c2955d
\\x00000000000000010000000000000001	98	1749456152000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39382c226174223a22323032352d30362d30395430383a30323a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6a4ee9d3d305e864f67cd7092a9b62a3f2df4e2c53712e4020bbc5927b3b736b
\\x00000000000000010000000000000001	99	1749456153000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a39392c226174223a22323032352d30362d30395430383a30323a33332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd2c9b73ac45bf4fa5852a681e72f41d83a544ad7bc3ffc06393495c082becb9f
\\x00000000000000010000000000000001	100	1749456154000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130302c226174223a22323032352d30362d30395430383a30323a33342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd14b6503e53285cfb63bc9f47409015c3dbc69b6d71a11d399d9387f4f056b97
\\x00000000000000010000000000000001	101	1749456155000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130312c226174223a22323032352d30362d30395430383a30323a33352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4902755362818eed250481b43a3536141edca48845a5aafd76cb945118bab760
\\x00000000000000010000000000000001	102	1749456156000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130322c226174223a22323032352d30362d30395430383a30323a33362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2468eb207f904e56f42fdd855dfb7285ac6d2d95a33f7429fe942671d947134f
\\x00000000000000010000000000000001	103	1749456157000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130332c226174223a22323032352d30362d30395430383a30323a33372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf939809a2f4f317646b23129125cbca55ed4b51b178b111e1620612e6f814ffb
\\x00000000000000010000000000000001	104	1749456158000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130342c226174223a22323032352d30362d30395430383a30323a33382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x50b681dcd222d9060a66d42e03f2d23b035665d057500badc5d16f8cffa7a5f8
\\x00000000000000010000000000000001	105	1749456159000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130352c226174223a22323032352d30362d30395430383a30323a33392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf730c705e3ff34eac1e73370d7bc6eab0ab3d05694869040e763a6ee92ff7d7e
\\x00000000000000010000000000000001	106	1749456160000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130362c226174223a22323032352d30362d30395430383a30323a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xdf5f8ddb2fce879accb942f296720c1765704c2e234c69089cc44d086c75f290
\\x00000000000000010000000000000001	107	1749456161000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130372c226174223a22323032352d30362d30395430383a30323a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x097f068d60a81b3f141f6cf3d53484153ed94f9c47894ab9fe97b453605c749c
\\x00000000000000010000000000000001	108	1749456162000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130382c226174223a22323032352d30362d30395430383a30323a34322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x7c999abb0226e6ddeb8596619477b5e4671e8371ea81e6e15b73c584b1c34e4d
\\x00000000000000010000000000000001	109	1749456163000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3130392c226174223a22323032352d30362d30395430383a30323a34332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x33d83d0b75fc105753a2845a12442bb516d31565e969b2772140a69903752989
\\x00000000000000010000000000000001	110	1749456164000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131302c226174223a22323032352d30362d30395430383a30323a34342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc0733dc14b55f4f45683672e72882de2854e63a25d1bb281c86a8453f313a778
\\x00000000000000010000000000000001	111	1749456165000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131312c226174223a22323032352d30362d30395430383a30323a34352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1c25a66ff1ba682a3ac531f20fe0d5ef8456f8a5f0b24c76ac62af9980c75c21
\\x00000000000000010000000000000001	112	1749456166000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131322c226174223a22323032352d30362d30395430383a30323a34362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x001d70bb4c2fdd2d0480f13389daaa5df6dedeb48ee34b4cb889604adeb82e3b
\\x00000000000000010000000000000001	113	1749456167000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131332c226174223a22323032352d30362d30395430383a30323a34372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x05c0d52d92fe2b757f5127ed6830d0b4b669a8ed38a47e1f7831e694b6f91780
\\x00000000000000010000000000000001	114	1749456168000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131342c226174223a22323032352d30362d30395430383a30323a34382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe673d2522ed6dfba6f450ebf13217a0a2d8d51d6ac92d61683a1ccd484771d7a
\\x00000000000000010000000000000001	115	1749456169000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131352c226174223a22323032352d30362d30395430383a30323a34392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc3d09bbece9822c857053af27d4346021f08ae5b4832f2ae61e64bb2eac7bcdc
\\x00000000000000010000000000000001	116	1749456170000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131362c226174223a22323032352d30362d30395430383a30323a35302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd522d439e64abb9454978dc9de5f16d6bf03c2ef9816a1cfe8b5feeefc95dea3
\\x00000000000000010000000000000001	117	1749456171000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131372c226174223a22323032352d30362d30395430383a30323a35312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5064ec74ebb1e218f6ecc7420cd495a56f8e94d4cdeef7bc5d02bfa4792d775a
\\x00000000000000010000000000000001	118	1749456172000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131382c226174223a22323032352d30362d30395430383a30323a35322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbc90a5adaf2170685ec36179e000e3694f8fe4bf4335160446f2f515aeeda73a
\\x00000000000000010000000000000001	119	1749456173000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3131392c226174223a22323032352d30362d30395430383a30323a35332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x7cd060a5064db8f458199a227611c024a083ff2224a7f27d1b11e189fde2e7a3
\\x00000000000000010000000000000001	120	1749456174000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132302c226174223a22323032352d30362d30395430383a30323a35342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x11d3bc09749fa0f459fddd408cbecbc93e9728087ea6bb02ec95fff9dbe04072
\\x00000000000000010000000000000001	121	1749456175000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132312c226174223a22323032352d30362d30395430383a30323a35352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1ba38283cf56e9dbad2e6dd319a5824f058fbd2de66abefe5282be3a389a19d4
\\x00000000000000010000000000000001	122	1749456176000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132322c226174223a22323032352d30362d30395430383a30323a35362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa84c3eee9278381fbd91df0c93fe280650b53f5b59a014615534e846a0606a41
\\x00000000000000010000000000000001	123	1749456177000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132332c226174223a22323032352d30362d30395430383a30323a35372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x99a45ca99581e07f9a36c51131271dbe10f78038a598ff55d8ca9493d6db2cd1
\\x00000000000000010000000000000001	124	1749456178000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132342c226174223a22323032352d30362d30395430383a30323a35382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x47ab6c1836c4145fc7aa272cba717329c06a0534a1af1a0e8c14828a64c65b4a
\\x00000000000000010000000000000001	125	1749456179000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132352c226174223a22323032352d30362d30395430383a30323a35392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1ed9f39cf0553143b98c1e88e1ea50f808bc3380b9ccdde8b77b6e0518084370
\\x00000000000000010000000000000001	126	1749456180000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132362c226174223a22323032352d30362d30395430383a30333a30302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6b30beddf5863ed144b7baf4b31b1bcca0bf608ba6c1cca86af7c6168fe4514e
\\x00000000000000010000000000000001	127	1749456181000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132372c226174223a22323032352d30362d30395430383a30333a30312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe14d0a7a062d263adb206fa4e0f083c8b1ed6f5cf0b7253a4d0b8b49e5a63f21
\\x00000000000000010000000000000001	128	1749456182000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132382c226174223a22323032352d30362d30395430383a30333a30322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1f1748e22a6906851c533a84480199061a5ed3fc73633d1cc36c096699795c9d
\\x00000000000000010000000000000001	129	1749456183000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3132392c226174223a22323032352d30362d30395430383a30333a30332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2deca453873fc81d9171fea2301f9f279028c6eb4f08c73669107709c07af56f
\\x00000000000000010000000000000001	130	1749456184000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133302c226174223a22323032352d30362d30395430383a30333a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x09d6791cce5ad6be275f3a6ca0da3a25026f4dc5cea80cbb8f8b018394cb129e
\\x00000000000000010000000000000001	131	1749456185000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133312c226174223a22323032352d30362d30395430383a30333a30352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x926f06fcafea2066d2a41cc435dd53a1602cb8442deed668d1624bb8a5a421df
\\x00000000000000010000000000000001	132	1749456186000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133322c226174223a22323032352d30362d30395430383a30333a30362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x63533290b939690430aa12767d10b810f29cdf80071a6694e456f5588b72c422
\\x00000000000000010000000000000001	133	1749456187000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133332c226174223a22323032352d30362d30395430383a30333a30372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x91ea4f5a038545dd12e2a2ce9d29a483ea0f832223fbe3bfcb467d66a7a115b9
\\x00000000000000010000000000000001	134	1749456188000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133342c226174223a22323032352d30362d30395430383a30333a30382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x82cfd6356de66a4da4b4bc8f6af16aef215f0e5cdeb696719893c8aee42794ce
\\x00000000000000010000000000000001	135	1749456189000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133352c226174223a22323032352d30362d30395430383a30333a30392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x885745c4c031cfae9f764a07ffc20483d41e621730f6574e06141706166c29c8
\\x00000000000000010000000000000001	136	1749456190000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133362c226174223a22323032352d30362d30395430383a30333a31302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbe780fc3f9d5c105e969194bed997f3eeb4d4f41c4deb143832bcfe0deed286e
\\x00000000000000010000000000000001	137	1749456191000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133372c226174223a22323032352d30362d30395430383a30333a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x9d155c9f898e31bd873ecab4d9cd7c7bbe27928933d15936d24131a8f3586efa
\\x00000000000000010000000000000001	138	1749456192000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133382c226174223a22323032352d30362d30395430383a30333a31322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd021bc7de72d2b8656359fe764ba26405eb2cf94797ffac31e6870ed77fd716b
\\x00000000000000010000000000000001	139	1749456193000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3133392c226174223a22323032352d30362d30395430383a30333a31332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x317fd7cbd1ec7c617a16c379c55f55a88d31f0a1cf14ba52b4b40ce5af96570a
\\x00000000000000010000000000000001	140	1749456194000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134302c226174223a22323032352d30362d30395430383a30333a31342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa226e0baffc749e8e2449b4ee40f5225558e6622eb30562e132198844b521281
\\x00000000000000010000000000000001	141	1749456195000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134312c226174223a22323032352d30362d30395430383a30333a31352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x044b159c6518d6832f4b80fa5550aa4e995ac681b479074f3f83fa96e45ff558
\\x00000000000000010000000000000001	142	1749456196000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134322c226174223a22323032352d30362d30395430383a30333a31362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe9800c7e3b528567363d0bb859abe4aebd0abc42c757249a91f0e4b93c07964a
\\x00000000000000010000000000000001	143	1749456197000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134332c226174223a22323032352d30362d30395430383a30333a31372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x20bc6561838bec4f13c436f24ec38aee8cc29680aa17a6ba46e7b4b2bfee3c8e
\\x00000000000000010000000000000001	144	1749456198000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134342c226174223a22323032352d30362d30395430383a30333a31382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf797f018bec101d365aba8984bd09c77071fa3ebedbe88d1ff0272eb155cf622
\\x00000000000000010000000000000001	145	1749456199000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134352c226174223a22323032352d30362d30395430383a30333a31392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd0a286baa1e5c8584ee596cf1cc6f44f16c510b71a74e3e3272b0564e5b1723f
\\x00000000000000010000000000000001	146	1749456200000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134362c226174223a22323032352d30362d30395430383a30333a32302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6af0febf682317b9c07e9d53caea5a3e3658bee722b6aca517cf72b7dc9c4bc3
\\x00000000000000010000000000000001	147	1749456201000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134372c226174223a22323032352d30362d30395430383a30333a32312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5d64a6a616fef564333fbf257ade27c0d1c95f0ea5209b08868d287d51912735
\\x00000000000000010000000000000001	148	1749456202000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134382c226174223a22323032352d30362d30395430383a30333a32322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc7956437e9959c35db9a6d0b44afcc9db7a380da24fa39f43fa06fc43a8bdd98
\\x00000000000000010000000000000001	149	1749456203000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3134392c226174223a22323032352d30362d30395430383a30333a32332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3fc3176ad24559da0d375ed736ed992fc6c3d11920262995b56917d047519825
\\x00000000000000010000000000000001	150	1749456204000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135302c226174223a22323032352d30362d30395430383a30333a32342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd8cf6bf67d7e12edfa5e3ca0181b06f98f9b634c4023aeb9c88a224ae3a09723
\\x00000000000000010000000000000001	151	1749456205000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135312c226174223a22323032352d30362d30395430383a30333a32352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe6ccd8988bfdf4292966e9c6840829cf815b3158434f5e57524296d8b50216dd
\\x00000000000000010000000000000001	152	1749456206000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135322c226174223a22323032352d30362d30395430383a30333a32362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2dd2af907ef2d8d3bace5012ff2342ed3f512c5da738ea19e39691c996acf072
\\x00000000000000010000000000000001	153	1749456207000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135332c226174223a22323032352d30362d30395430383a30333a32372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbe9878bcd97c5f69f1eb2b2210242d4417e172ca0722348953e67cfde3575b5d
\\x00000000000000010000000000000001	154	1749456208000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135342c226174223a22323032352d30362d30395430383a30333a32382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4b0784d77ae40a5564598416cb23c1ba03b4454fb974ee21fde4d1245c1437b0
\\x00000000000000010000000000000001	155	1749456209000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135352c226174223a22323032352d30362d30395430383a30333a32392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc9e6f32557021977d3b14b173592397f4b268426a2594fe8c2d616b975100498
\\x00000000000000010000000000000001	156	1749456210000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135362c226174223a22323032352d30362d30395430383a30333a33302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x38574d892ca672cc1276622f05a23cf91cb174335ef5a1d877c0cab8b5c1489c
\\x00000000000000010000000000000001	157	1749456211000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135372c226174223a22323032352d30362d30395430383a30333a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x016c3a2cdd1d0aa9a1ce845b0d54e44afbe299564d029e4287d51ec5381f460d
\\x00000000000000010000000000000001	158	1749456212000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135382c226174223a22323032352d30362d30395430383a30333a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x02fcf1d5e34a447e10f8446367e650a07262cd24dbda26461bc3f3ebf7504cad
\\x00000000000000010000000000000001	159	1749456213000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3135392c226174223a22323032352d30362d30395430383a30333a33332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5d0c0ec5afd9dfa695b0e48665d50796d80e3c97e948b8e87028626270bd2fdf
\\x00000000000000010000000000000001	160	1749456214000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136302c226174223a22323032352d30362d30395430383a30333a33342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf77d42ba894fede9d0b2e8282c8cdd0512d395405ac8cf7f807c778fce9b6554
\\x00000000000000010000000000000001	161	1749456215000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136312c226174223a22323032352d30362d30395430383a30333a33352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x84af97730441129b1baf59573a1edf81573f3ceab8e3719211f0b7e1ed780f8b
\\x00000000000000010000000000000001	162	1749456216000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136322c226174223a22323032352d30362d30395430383a30333a33362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5ba148970af860fa5698075631a405eaf5428b8ed2d4c8b8dd306271dbaca7d8
\\x00000000000000010000000000000001	163	1749456217000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136332c226174223a22323032352d30362d30395430383a30333a33372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x8a564a019d39df147883aab88af35dc433d24616d83ed9321906028a549d7436
\\x00000000000000010000000000000001	164	1749456218000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136342c226174223a22323032352d30362d30395430383a30333a33382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa9d9872d9b848e31acc0c44f33a7d07ce8d82a9daeaefe7dc2dda1f0876582b4
\\x00000000000000010000000000000001	165	1749456219000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136352c226174223a22323032352d30362d30395430383a30333a33392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5932bf49a21bbe811986699e7c26826e5cf3e669e9fae13f04d2aa2e5c0fab4b
\\x00000000000000010000000000000001	166	1749456220000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136362c226174223a22323032352d30362d30395430383a30333a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x9a54cd4a1cc8d676339926ca77ff0a7ec0d3cbb7a357329899e036eb1d639fff
\\x00000000000000010000000000000001	167	1749456221000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136372c226174223a22323032352d30362d30395430383a30333a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x018d9eacf42ad33d0b8944d63a4de34ff85461e00ba296fe4627225329d88dd3
\\x00000000000000010000000000000001	168	1749456222000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136382c226174223a22323032352d30362d30395430383a30333a34322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd0efc6d78139ab8ec7672119377a0857e161720c142640a4f7aee02027ef2a85
\\x00000000000000010000000000000001	169	1749456223000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3136392c226174223a22323032352d30362d30395430383a30333a34332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x482c48a422b2ac5bb26bf2de8ca72582188fac18d39e047d55f7549bc57e9ebe
\\x00000000000000010000000000000001	170	1749456224000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137302c226174223a22323032352d30362d30395430383a30333a34342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb035c27e867ce1f1bc540d03ac311643d32ac6f9e8594f59b8ae3b5a1d35e855
\\x00000000000000010000000000000001	171	1749456225000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137312c226174223a22323032352d30362d30395430383a30333a34352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x27c88d4708935931ac571747e8a8a4a14a261e3c47bb1569984ef2de3b26b758
\\x00000000000000010000000000000001	172	1749456226000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137322c226174223a22323032352d30362d30395430383a30333a34362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x94ba60998b281bec104592118d1ddf38be167758b976fb057b5cc14573bcb4ac
\\x00000000000000010000000000000001	173	1749456227000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137332c226174223a22323032352d30362d30395430383a30333a34372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x67f8f82b9a058f009ce6a0548b73faf88ec66457ee376a9cccd610c49f659b20
\\x00000000000000010000000000000001	174	1749456228000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137342c226174223a22323032352d30362d30395430383a30333a34382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xae2eb75056c05212ea9576f5f9f14d6d7a14d15e4341ccdc3264e500dcb70c71
\\x00000000000000010000000000000001	175	1749456229000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137352c226174223a22323032352d30362d30395430383a30333a34392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x33b8a3a7a5bb875e671f120cc5f48c087ad02790fc4652fab7088d2fff895020
\\x00000000000000010000000000000001	176	1749456230000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137362c226174223a22323032352d30362d30395430383a30333a35302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd3f1445e704117d58dd6335cde39e9523ed7b88ff27986bf0a6871aa86309f29
\\x00000000000000010000000000000001	177	1749456231000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137372c226174223a22323032352d30362d30395430383a30333a35312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb4a20b0fea3eac573079b53608a41a558739e5f922e331d61ef1a2b98a9d3fd0
\\x00000000000000010000000000000001	178	1749456232000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137382c226174223a22323032352d30362d30395430383a30333a35322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf1de5942b32eabcbd59ac379329c31a9ab366dbd0b0ab47427c88e7481ea4f44
\\x00000000000000010000000000000001	179	1749456233000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3137392c226174223a22323032352d30362d30395430383a30333a35332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe3a3b4a9d20bf6a54463137c80fbc9bbcab52c5dda8c2f26d95de271186dfc87
\\x00000000000000010000000000000001	180	1749456234000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138302c226174223a22323032352d30362d30395430383a30333a35342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4971f14744c2f504ef0b7bb50b437ee7e0372bfc55e231f2db267eeb92fd8f53
\\x00000000000000010000000000000001	181	1749456235000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138312c226174223a22323032352d30362d30395430383a30333a35352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6c640faa48e359ae96afc2c1018bfa5a096d9603e673c6b2fff526d74bc96b80
\\x00000000000000010000000000000001	182	1749456236000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138322c226174223a22323032352d30362d30395430383a30333a35362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbb9f6936e54e1af56da98adcf335fa026e071f9c54543b9270f4c55b437fa6f3
\\x00000000000000010000000000000001	183	1749456237000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138332c226174223a22323032352d30362d30395430383a30333a35372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfef6713041e366bcd18b15af6557c4feb85730b12b2bbc26e6a37c14510e8850
\\x00000000000000010000000000000001	184	1749456238000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138342c226174223a22323032352d30362d30395430383a30333a35382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb5eafd4d66cc4efa6ca5835a108465024a87ec17a67e5e290cfb6652b8258342
\\x00000000000000010000000000000001	185	1749456239000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138352c226174223a22323032352d30362d30395430383a30333a35392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb0c84ffce20b06109f77c16694c5f27b19bb84b669ee587649cd130a69ea0e17
\\x00000000000000010000000000000001	186	1749456240000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138362c226174223a22323032352d30362d30395430383a30343a30302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb8fda6e0ac252567bf0334cc7e0e294ee18b40d7b15201ea09bec4e6900ea614
\\x00000000000000010000000000000001	187	1749456241000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138372c226174223a22323032352d30362d30395430383a30343a30312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x44f270006fbb276cff4d43daee0342803cff4dea56a54a1e449fc5e8f988e76c
\\x00000000000000010000000000000001	188	1749456242000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138382c226174223a22323032352d30362d30395430383a30343a30322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0180e30bdaa1df0cdc6e674b27114ee10a24f63fb6675c53a272b75a1437ec74
\\x00000000000000010000000000000001	189	1749456243000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3138392c226174223a22323032352d30362d30395430383a30343a30332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbe8da9d9d082f78dc8dbd81242a54781e911fdc31e3c0b7cd58562142d4443f9
\\x00000000000000010000000000000001	190	1749456244000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139302c226174223a22323032352d30362d30395430383a30343a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa66fc7ee65341673398544f777501494aa7d813a8d162a5279b387b045911666
\\x00000000000000010000000000000001	191	1749456245000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139312c226174223a22323032352d30362d30395430383a30343a30352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0bbffd40aabc10336bcf2703a1e23649e974f82ea1bcc4589105d334b982bce3
\\x00000000000000010000000000000001	192	1749456246000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139322c226174223a22323032352d30362d30395430383a30343a30362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbd92d818d51466314b5fad429eade3601d396586a500ac146e22e72f75463052
\\x00000000000000010000000000000001	193	1749456247000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139332c226174223a22323032352d30362d30395430383a30343a30372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xadb33537a38fb4229aee141532016ab57fe673e925fd7be9c609e9118604f858
\\x00000000000000010000000000000001	194	1749456248000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139342c226174223a22323032352d30362d30395430383a30343a30382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf2e0a04602d88d439c192e989a8fcb979093b947d744dca903d01365fe6d3e6b
\\x00000000000000010000000000000001	195	1749456249000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139352c226174223a22323032352d30362d30395430383a30343a30392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa7b3a46003895c8523164ef424ac6e2ef4cec2546886480a39097a1e20bc8453
\\x00000000000000010000000000000001	196	1749456250000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139362c226174223a22323032352d30362d30395430383a30343a31302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x106fc467b348fed15366495379dd2bf8a255768f3353c7b2d1b37ac391d0a199
\\x00000000000000010000000000000001	197	1749456251000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139372c226174223a22323032352d30362d30395430383a30343a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x8b03ec3f5f621479eda7459c6249d93f7f763b26fafa5307bb53f3414ad78b6b
\\x00000000000000010000000000000001	198	1749456252000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139382c226174223a22323032352d30362d30395430383a30343a31322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6756276d23cb208a386129f4785e75f384fe20dc161fa0b5d29d6ca88527e0be
\\x00000000000000010000000000000001	199	1749456253000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3139392c226174223a22323032352d30362d30395430383a30343a31332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe4cb4d317aa9adf3b2b8c138e758f4da1b26ee3038d09ce13436ecbfdeeb4db5
\\x00000000000000010000000000000001	200	1749456254000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230302c226174223a22323032352d30362d30395430383a30343a31342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x0ec0f1c98ee1f9aab199a509877ac4465e2229b579fd6a12ffa038949d64acec
\\x00000000000000010000000000000001	201	1749456255000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230312c226174223a22323032352d30362d30395430383a30343a31352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2744ee95fd765975ccea5f44bf31eff80d070456d990af08c1ed2fdd9bf56dee
\\x00000000000000010000000000000001	202	1749456256000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230322c226174223a22323032352d30362d30395430383a30343a31362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc93e10d436d51f35271e04003772e4b699274a14b6ea512193b9e3bc48099d17
\\x00000000000000010000000000000001	203	1749456257000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230332c226174223a22323032352d30362d30395430383a30343a31372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x14229ed9fc7323b9b18d5c56df06194d648ac19bb00f4b6b0b818dff8d3daab7
\\x00000000000000010000000000000001	204	1749456258000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230342c226174223a22323032352d30362d30395430383a30343a31382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x50780501223b5180ff00b824c08ced80c007a7d06048598f1136d1b39f95c15f
\\x00000000000000010000000000000001	205	1749456259000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230352c226174223a22323032352d30362d30395430383a30343a31392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xbe5c9462218f8d4b7114fb2108eb6e4bcb731ccb5f3977421d2583534c38c3c4
\\x00000000000000010000000000000001	206	1749456260000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230362c226174223a22323032352d30362d30395430383a30343a32302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x24a5232255f028faba8741ebb3d0a791b5d458355e1d3d047e2b588525d2857c
\\x00000000000000010000000000000001	207	1749456261000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230372c226174223a22323032352d30362d30395430383a30343a32312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x88f2e34caea3cd2e8574314882a0ee82272f00931138852781756dfc102ea6c5
\\x00000000000000010000000000000001	208	1749456262000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230382c226174223a22323032352d30362d30395430383a30343a32322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4e8870934af2ceb186a9f9586d6e16bc97f67daef65e65bb6b5c5e90a1f7fe68
\\x00000000000000010000000000000001	209	1749456263000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3230392c226174223a22323032352d30362d30395430383a30343a32332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xd056ceec768a828042d16ea5c55c79667a5fc682f4b0dd882633e0762224b760
\\x00000000000000010000000000000001	210	1749456264000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231302c226174223a22323032352d30362d30395430383a30343a32342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xce99bb79dbfb8fec96ab81f2b98f6fe0a784fed92e43b40f6df8d8c4a9c7ec7f
\\x00000000000000010000000000000001	211	1749456265000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231312c226174223a22323032352d30362d30395430383a30343a32352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xed13cc4e7b1055dd0688932d858c2ab4088c46ae6749aced61e1fe1cf37f728a
\\x00000000000000010000000000000001	212	1749456266000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231322c226174223a22323032352d30362d30395430383a30343a32362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc31b3ffee5c5f5f3029e5a514f99b0436ea5cb0b4d3dfa9fb8110b78d046950a
\\x00000000000000010000000000000001	213	1749456267000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231332c226174223a22323032352d30362d30395430383a30343a32372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x23b5c9190b9748cd35c5bc8fa45c44ba2af63a4d26b7aa9da278707719082cd2
\\x00000000000000010000000000000001	214	1749456268000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231342c226174223a22323032352d30362d30395430383a30343a32382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5082343180b3d4786ed7b2861e2ddaac8d2a55399e3a7b0deac20a9ee3f7a5cf
\\x00000000000000010000000000000001	215	1749456269000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231352c226174223a22323032352d30362d30395430383a30343a32392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2191cf7e93e2a8705e1386ccccb8034d593158d1bcd163927ef9748573ea5110
\\x00000000000000010000000000000001	216	1749456270000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231362c226174223a22323032352d30362d30395430383a30343a33302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xca41cd3a9835048a624811db1494544e3f0acc9984a1833d34f2c840f7a081c9
\\x00000000000000010000000000000001	217	1749456271000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231372c226174223a22323032352d30362d30395430383a30343a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc3248da3df15ee1ca11d2602faee7de8ea326faafd7bf353c931afdb3a5b38a4
\\x00000000000000010000000000000001	218	1749456272000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231382c226174223a22323032352d30362d30395430383a30343a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xdbe62d24a4e490db96c04be8a9b7e9cb90152265ccdaecd096ed8d80847b07e7
\\x00000000000000010000000000000001	219	1749456273000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3231392c226174223a22323032352d30362d30395430383a30343a33332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x93de6cc8556c970c420fd49f3923fef946a59e1998f0dc114ab4f2462bd7ea5e
\\x00000000000000010000000000000001	220	1749456274000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232302c226174223a22323032352d30362d30395430383a30343a33342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4a1fa20d2487d89a07f157f4758d385fabee7686964c8d0ef0b03c9d6a9d2def
\\x00000000000000010000000000000001	221	1749456275000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232312c226174223a22323032352d30362d30395430383a30343a33352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3af2b7828908d9162b201f0718b3663d0f66b1e4f7f85908eb909be91932f156
\\x00000000000000010000000000000001	222	1749456276000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232322c226174223a22323032352d30362d30395430383a30343a33362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf260bda918fbd015d343bc9a800fbf5ef57f28bb255e37d1d24dfd096851b864
\\x00000000000000010000000000000001	223	1749456277000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232332c226174223a22323032352d30362d30395430383a30343a33372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xfbfb882b05b27495f4bd6af869f63ff4c47aebada2abd1534c632e215be0821e
\\x00000000000000010000000000000001	224	1749456278000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232342c226174223a22323032352d30362d30395430383a30343a33382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x539487dfc6fe5581b761a93717f16b14524943df46509422cf4b8de16e6d0082
\\x00000000000000010000000000000001	225	1749456279000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232352c226174223a22323032352d30362d30395430383a30343a33392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5e31c237951eb6e143b2df70d750bc13950f05baa360b92251f36cca01290f20
\\x00000000000000010000000000000001	226	1749456280000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232362c226174223a22323032352d30362d30395430383a30343a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x144c271c6420e91b408d058bf1ad277e1d77272e550e33ae414555a4c0653048
\\x00000000000000010000000000000001	227	1749456281000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232372c226174223a22323032352d30362d30395430383a30343a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3c2fdeffc401724cf32df3e4def078c1be1ba95c582197941ea8ec143e5b9856
\\x00000000000000010000000000000001	228	1749456282000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232382c226174223a22323032352d30362d30395430383a30343a34322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x707b96c1ba0d9632b27e066769fcd2575b4fae508704349e5baec54c3ef78563
\\x00000000000000010000000000000001	229	1749456283000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3232392c226174223a22323032352d30362d30395430383a30343a34332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1647c9e2811b4b44c55c28af2488ba35a8b38db65ec73af93d4369c4c45cbbf0
\\x00000000000000010000000000000001	230	1749456284000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233302c226174223a22323032352d30362d30395430383a30343a34342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3e7ec963e27b9055af82d611ead8f1f2a1061aab891d548a500d2cd844a2c661
\\x00000000000000010000000000000001	231	1749456285000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233312c226174223a22323032352d30362d30395430383a30343a34352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x311c550d5878e778d728fd4294270ae6f4c48a1a7fa16a56dac7838eb12860d2
\\x00000000000000010000000000000001	232	1749456286000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233322c226174223a22323032352d30362d30395430383a30343a34362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5307b3a9196bfd120cebe92b3c363dc0d8579015aba24d046600e49df7a280d6
\\x00000000000000010000000000000001	233	1749456287000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233332c226174223a22323032352d30362d30395430383a30343a34372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2b65bf9c3e23b09ae152568716a452539b8d0541a6121aa3811d90dcd09cffce
\\x00000000000000010000000000000001	234	1749456288000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233342c226174223a22323032352d30362d30395430383a30343a34382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6157f35a0d88d0f2ed197201727877f47cfdc323cbb72309ba708041c991639e
\\x00000000000000010000000000000001	235	1749456289000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233352c226174223a22323032352d30362d30395430383a30343a34392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x6442f2ca47092d3de3f9856c8d3d07c883fe0700170aaadbd58b11f4a14af9ca
\\x00000000000000010000000000000001	236	1749456290000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233362c226174223a22323032352d30362d30395430383a30343a35302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x2ff7999ef1ea9e5343a40fcb3e3e9a4c084e68d9542f6170471bc547f59a7b62
\\x00000000000000010000000000000001	237	1749456291000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233372c226174223a22323032352d30362d30395430383a30343a35312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x463acd7bf14c94e6845d2419f42aabf058602226601c43104134698379aa3bda
\\x00000000000000010000000000000001	238	1749456292000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233382c226174223a22323032352d30362d30395430383a30343a35322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa0fbf4e38db99081648e5482815427ef996e085c4b85bab3c2e2a8efc05c7cc9
\\x00000000000000010000000000000001	239	1749456293000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3233392c226174223a22323032352d30362d30395430383a30343a35332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x647f0b036ef26fdc4b003a2361ce8a9563920ea12ff330b77e0d1d36b1710222
\\x00000000000000010000000000000001	240	1749456294000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234302c226174223a22323032352d30362d30395430383a30343a35342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x407d1530fd81b17e69d672e21584fec613f9bfca0d5ec4eed588a56d5bb8ca00
\\x00000000000000010000000000000001	241	1749456295000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234312c226174223a22323032352d30362d30395430383a30343a35352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5eb1b91de155ef57cb8c12761c45be41ebde62531f652abfa36856d470649894
\\x00000000000000010000000000000001	242	1749456296000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234322c226174223a22323032352d30362d30395430383a30343a35362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x07ade7bbb8230f0ec58f1b2f5c3d1b23952341dbb8db5235d6a1f73c4272cb8a
\\x00000000000000010000000000000001	243	1749456297000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234332c226174223a22323032352d30362d30395430383a30343a35372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe7416733cfbda6e8b41a3f5de99a6fb5eba25fc545446baaa17771159caf063a
\\x00000000000000010000000000000001	244	1749456298000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234342c226174223a22323032352d30362d30395430383a30343a35382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x3fc5aa80de8f797add1e87630876b9edfd96f9b91ee6635a1c3b619d4ee62ccc
\\x00000000000000010000000000000001	245	1749456299000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234352c226174223a22323032352d30362d30395430383a30343a35392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x59c0ceba72de1d35bf92b35e7a89faba5a4f352284f16282b510424af524f084
\\x00000000000000010000000000000001	246	1749456300000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234362c226174223a22323032352d30362d30395430383a30353a30302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x52d335f45cb8ff19987303a00e982292c1a039dd3b6b2897f461bd1ca3f65525
\\x00000000000000010000000000000001	247	1749456301000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234372c226174223a22323032352d30362d30395430383a30353a30312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe37b2612fcae6ee107c82c016a92447608f3349300425bb956dbc6ef01516c43
\\x00000000000000010000000000000001	248	1749456302000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234382c226174223a22323032352d30362d30395430383a30353a30322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xb478a0d26c56cf4890f94b16e92d86d1a91299da4a8013e8984be52c7ebe052a
\\x00000000000000010000000000000001	249	1749456303000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3234392c226174223a22323032352d30362d30395430383a30353a30332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xdfa52d1161d234a913f8fdde31a3db689f5e114efebf404dc41e70a653df65f2
\\x00000000000000010000000000000001	250	1749456304000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235302c226174223a22323032352d30362d30395430383a30353a30342e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4bcb0d59ece6a07eefa6f347f7df4a8b753d367479d62af2ff2e3d53f1fa7c96
\\x00000000000000010000000000000001	251	1749456305000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235312c226174223a22323032352d30362d30395430383a30353a30352e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf22ad845d96daa312c89d8d88b73069c75979be18efe0ef1c0a2ab4fe6d941fd
\\x00000000000000010000000000000001	252	1749456306000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235322c226174223a22323032352d30362d30395430383a30353a30362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa56d4370fd76f9c5b545a8b7a937192f25ab23c049c0816a6fbb4ae5f3d8faac
\\x00000000000000010000000000000001	253	1749456307000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235332c226174223a22323032352d30362d30395430383a30353a30372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5b7e807f2ebe13cfe0146e97be32b472eb1a5b7ca560c6b04e83604039b5d927
\\x00000000000000010000000000000001	254	1749456308000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235342c226174223a22323032352d30362d30395430383a30353a30382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc6afa8b701fa412511c765ca3899c3a6e60d61325fb772dc57adf203938fa2eb
\\x00000000000000010000000000000001	255	1749456309000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235352c226174223a22323032352d30362d30395430383a30353a30392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xe209453f37c427ad4ec02a20fe7d3301c12c6002435843abc28470a83dd2dc76
\\x00000000000000010000000000000001	256	1749456310000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235362c226174223a22323032352d30362d30395430383a30353a31302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc1c4dd124b4a7b7752c2155f3e15d865022a6ad87ca70530b6fe8e858158a1ad
\\x00000000000000010000000000000001	257	1749456311000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235372c226174223a22323032352d30362d30395430383a30353a31312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf5902237ae34ed7a991e146c38105280ddf6ea4f5716637bee6117c1380c32c7
\\x00000000000000010000000000000001	258	1749456312000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235382c226174223a22323032352d30362d30395430383a30353a31322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5fd32e525792b0589edf8b271acd24397c38b7603d085cafa5816cffc26c0991
\\x00000000000000010000000000000001	259	1749456313000000	accounts.session.signed-in	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a3235392c226174223a22323032352d30362d30395430383a30353a31332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a226163636f756e74732e73657373696f6e2e7369676e65642d696e222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22776179223a2270617373776f7264227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa514f82821ed7636f9018a28533a202d3c27a3bddcbc647f6ec343adc892a0a5
\\x00000000000000010000000000000002	0	1749456316000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a302c226174223a22323032352d30362d30395430383a30353a31362e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf5725f87eee83d55646db7cbaa0f943f5f4c5a9a4b96c5404b2941e11ea4300e
\\x00000000000000010000000000000002	1	1749456317000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a312c226174223a22323032352d30362d30395430383a30353a31372e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22676f7665726e6f72227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xadb21b3594c92b40c04915ca8623876dfa826efab98e9488dea21a225db8c03d
\\x00000000000000010000000000000002	2	1749456318000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a322c226174223a22323032352d30362d30395430383a30353a31382e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303033227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x71d40ec34793d36a7d5dc75da24a0605c6566aedc2786716bcec54e3ed445f06
\.


--
-- Data for Name: record_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_head (school_id, size, frontier, checkpoint) FROM stdin;
\\x00000000000000010000000000000001	260	\\x000000000000010422eab18fc02985a9a0881fb35ebaec7b3d6f12d7e174aad3a9acaf40b94cad549f2e30a23a0c0713c1362c7fd3d0792eed0d00dfe1998a53f312f3410890fa5e	\\x6c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030310a3236300a7444646f527a6668596a72523238434f656630446a566259524a4f6251367556586134686a4c68584d4b513d0a0ae28094206c61726b6669656c642e6578616d706c652f7265636f72642f3030303030303030303030303067303030303030303030303031207567416b356c4e61706e32654364444d534a4d59477561324355784f5747664a53764e5a6b4c50706b556e7a7a6376624d754d547368334d515249686e7a314c426e6e2f2f565252456c474f78546e3355546a62624261717841513d0a
\\x00000000000000010000000000000002	3	\\x00000000000000036544058d27ccf3bd9f1cdb7724ccdc646bcdeb8cbbc4171bd7d4bcfd864db5da71d40ec34793d36a7d5dc75da24a0605c6566aedc2786716bcec54e3ed445f06	\\x6c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030320a330a6b47673879654d6e744437686c416a745a47515a67656f554c79507644787774506666586b30796852314d3d0a0ae28094206c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030322044715a35567a6a54534a774948344663735a554732434557554a5430526f3073556842426b77776356424a436b573779594a4e7471474932534a4435776d4a412f3571714e374a36455279334462474350616968565067535177673d0a
\.


--
-- Data for Name: record_mention; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_mention (school_id, thing_id, "position") FROM stdin;
\\x00000000000000010000000000000001	00000000000010000000000001	0
\\x00000000000000010000000000000001	00000000000010000000000002	1
\\x00000000000000010000000000000001	00000000000010000000000003	2
\\x00000000000000010000000000000001	0000000000000g000000000001	3
\\x00000000000000010000000000000001	00000000000010000000000003	3
\\x00000000000000010000000000000001	000000000001j0000000000001	4
\\x00000000000000010000000000000001	0000000000000g000000000001	4
\\x00000000000000010000000000000001	00000000000010000000000003	4
\\x00000000000000010000000000000001	0000000000000g000000000001	5
\\x00000000000000010000000000000001	000000000001j0000000000002	5
\\x00000000000000010000000000000001	00000000000010000000000003	5
\\x00000000000000010000000000000001	0000000000000g000000000001	6
\\x00000000000000010000000000000001	00000000000010000000000003	6
\\x00000000000000010000000000000001	000000000001j0000000000003	6
\\x00000000000000010000000000000001	0000000000000g000000000001	7
\\x00000000000000010000000000000001	00000000000010000000000003	7
\\x00000000000000010000000000000001	000000000001j0000000000004	7
\\x00000000000000010000000000000001	0000000000000g000000000001	8
\\x00000000000000010000000000000001	00000000000010000000000003	8
\\x00000000000000010000000000000001	000000000001j0000000000005	8
\\x00000000000000010000000000000001	0000000000000g000000000001	9
\\x00000000000000010000000000000001	000000000001j0000000000006	9
\\x00000000000000010000000000000001	00000000000010000000000003	9
\\x00000000000000010000000000000001	00000000000010000000000001	10
\\x00000000000000010000000000000001	0000000000000g000000000001	10
\\x00000000000000010000000000000001	000000000001j0000000000007	10
\\x00000000000000010000000000000001	00000000000010000000000001	11
\\x00000000000000010000000000000001	000000000001j0000000000008	11
\\x00000000000000010000000000000001	0000000000000g000000000001	11
\\x00000000000000010000000000000001	00000000000010000000000001	12
\\x00000000000000010000000000000001	000000000001j0000000000001	12
\\x00000000000000010000000000000001	000000000001j0000000000009	12
\\x00000000000000010000000000000001	0000000000000g000000000001	12
\\x00000000000000010000000000000001	0000000000000g000000000001	13
\\x00000000000000010000000000000001	000000000001j000000000000a	13
\\x00000000000000010000000000000001	00000000000010000000000001	13
\\x00000000000000010000000000000001	000000000001j0000000000001	13
\\x00000000000000010000000000000001	000000000001j000000000000b	14
\\x00000000000000010000000000000001	00000000000010000000000002	14
\\x00000000000000010000000000000001	0000000000000g000000000001	14
\\x00000000000000010000000000000001	00000000000010000000000001	14
\\x00000000000000010000000000000001	0000000000000g000000000001	15
\\x00000000000000010000000000000001	000000000001j000000000000c	15
\\x00000000000000010000000000000001	00000000000010000000000003	15
\\x00000000000000010000000000000001	00000000000010000000000001	15
\\x00000000000000010000000000000001	0000000000000g000000000001	16
\\x00000000000000010000000000000001	000000000001j000000000000d	16
\\x00000000000000010000000000000001	00000000000010000000000001	16
\\x00000000000000010000000000000001	0000000000000g000000000001	17
\\x00000000000000010000000000000001	000000000001j000000000000e	17
\\x00000000000000010000000000000001	00000000000010000000000001	17
\\x00000000000000010000000000000001	000000000001j0000000000001	17
\\x00000000000000010000000000000001	0000000000000g000000000001	18
\\x00000000000000010000000000000001	00000000000010000000000003	18
\\x00000000000000010000000000000001	0000000000000g000000000001	19
\\x00000000000000010000000000000001	00000000000010000000000003	19
\\x00000000000000010000000000000001	0000000000000g000000000001	20
\\x00000000000000010000000000000001	000000000001j0000000000006	20
\\x00000000000000010000000000000001	00000000000010000000000003	20
\\x00000000000000010000000000000001	00000000000010000000000001	21
\\x00000000000000010000000000000001	000000000001j000000000000f	21
\\x00000000000000010000000000000001	000000000001j000000000000g	21
\\x00000000000000010000000000000001	00000000000010000000000001	22
\\x00000000000000010000000000000001	000000000001j000000000000f	22
\\x00000000000000010000000000000001	000000000001j000000000000g	22
\\x00000000000000010000000000000001	00000000000010000000000001	23
\\x00000000000000010000000000000001	000000000001j000000000000g	23
\\x00000000000000010000000000000001	00000000000010000000000002	23
\\x00000000000000010000000000000001	000000000001j000000000000f	23
\\x00000000000000010000000000000001	00000000000010000000000001	24
\\x00000000000000010000000000000001	000000000001j000000000000f	24
\\x00000000000000010000000000000001	000000000001j000000000000g	24
\\x00000000000000010000000000000001	000000000001j000000000000f	25
\\x00000000000000010000000000000001	000000000001j000000000000g	25
\\x00000000000000010000000000000001	00000000000010000000000002	25
\\x00000000000000010000000000000001	00000000000010000000000001	26
\\x00000000000000010000000000000001	000000000001j000000000000f	26
\\x00000000000000010000000000000001	000000000001j000000000000g	26
\\x00000000000000010000000000000001	00000000000010000000000003	27
\\x00000000000000010000000000000001	000000000001j000000000000f	27
\\x00000000000000010000000000000001	000000000001j000000000000g	27
\\x00000000000000010000000000000001	000000000001j000000000000g	28
\\x00000000000000010000000000000001	000000000001j000000000000f	28
\\x00000000000000010000000000000001	00000000000010000000000003	28
\\x00000000000000010000000000000001	000000000001j000000000000f	29
\\x00000000000000010000000000000001	000000000001j000000000000g	29
\\x00000000000000010000000000000001	00000000000010000000000003	29
\\x00000000000000010000000000000001	000000000001j000000000000h	29
\\x00000000000000010000000000000001	000000000001j000000000000g	30
\\x00000000000000010000000000000001	000000000001j000000000000f	30
\\x00000000000000010000000000000001	000000000001j0000000000002	30
\\x00000000000000010000000000000001	000000000001j000000000000h	30
\\x00000000000000010000000000000001	000000000001j000000000000g	31
\\x00000000000000010000000000000001	000000000001j000000000000f	31
\\x00000000000000010000000000000001	000000000001j0000000000001	31
\\x00000000000000010000000000000001	000000000001j000000000000h	31
\\x00000000000000010000000000000001	000000000001j000000000000h	32
\\x00000000000000010000000000000001	00000000000030000000000006	32
\\x00000000000000010000000000000001	00000000000010000000000003	32
\\x00000000000000010000000000000001	000000000001j0000000000003	32
\\x00000000000000010000000000000001	000000000001j000000000000g	32
\\x00000000000000010000000000000001	000000000001j000000000000f	32
\\x00000000000000010000000000000001	000000000001j000000000000g	33
\\x00000000000000010000000000000001	000000000001j000000000000f	33
\\x00000000000000010000000000000001	00000000000010000000000002	33
\\x00000000000000010000000000000001	000000000001j000000000000f	34
\\x00000000000000010000000000000001	000000000001j000000000000g	34
\\x00000000000000010000000000000001	00000000000010000000000001	34
\\x00000000000000010000000000000001	00000000000010000000000002	34
\\x00000000000000010000000000000001	000000000001j0000000000005	35
\\x00000000000000010000000000000001	000000000001j000000000000h	35
\\x00000000000000010000000000000001	000000000001j000000000000g	35
\\x00000000000000010000000000000001	000000000001j000000000000f	35
\\x00000000000000010000000000000001	00000000000010000000000001	35
\\x00000000000000010000000000000001	000000000001j000000000000f	36
\\x00000000000000010000000000000001	000000000001j000000000000g	36
\\x00000000000000010000000000000001	00000000000010000000000003	36
\\x00000000000000010000000000000001	000000000001j000000000000j	36
\\x00000000000000010000000000000001	00000000000010000000000001	37
\\x00000000000000010000000000000001	000000000001j000000000000k	37
\\x00000000000000010000000000000001	000000000001j000000000000f	37
\\x00000000000000010000000000000001	000000000001j000000000000m	38
\\x00000000000000010000000000000001	00000000000010000000000001	38
\\x00000000000000010000000000000001	000000000001j000000000000f	38
\\x00000000000000010000000000000001	00000000000010000000000001	39
\\x00000000000000010000000000000001	000000000001j000000000000k	39
\\x00000000000000010000000000000001	000000000001j000000000000f	39
\\x00000000000000010000000000000001	000000000001j000000000000m	40
\\x00000000000000010000000000000001	00000000000010000000000001	40
\\x00000000000000010000000000000001	000000000001j000000000000f	40
\\x00000000000000010000000000000001	000000000001j000000000000m	41
\\x00000000000000010000000000000001	00000000000010000000000001	41
\\x00000000000000010000000000000001	000000000001j000000000000f	41
\\x00000000000000010000000000000001	00000000000010000000000001	42
\\x00000000000000010000000000000001	00000000000010000000000003	42
\\x00000000000000010000000000000001	00000000000010000000000001	43
\\x00000000000000010000000000000001	00000000000010000000000001	44
\\x00000000000000010000000000000001	00000000000010000000000001	45
\\x00000000000000010000000000000001	00000000000010000000000001	46
\\x00000000000000010000000000000001	00000000000010000000000001	47
\\x00000000000000010000000000000001	00000000000010000000000001	48
\\x00000000000000010000000000000001	00000000000010000000000001	49
\\x00000000000000010000000000000001	00000000000010000000000001	50
\\x00000000000000010000000000000001	00000000000010000000000003	51
\\x00000000000000010000000000000001	000000000001j0000000000002	51
\\x00000000000000010000000000000001	000000000001j0000000000002	52
\\x00000000000000010000000000000001	000000000001j0000000000002	53
\\x00000000000000010000000000000001	000000000001j0000000000002	54
\\x00000000000000010000000000000001	000000000001j0000000000002	55
\\x00000000000000010000000000000001	000000000001j0000000000002	56
\\x00000000000000010000000000000001	000000000001j0000000000005	57
\\x00000000000000010000000000000001	00000000000010000000000003	57
\\x00000000000000010000000000000001	00000000000010000000000003	58
\\x00000000000000010000000000000001	000000000001j0000000000006	58
\\x00000000000000010000000000000001	000000000001j0000000000006	59
\\x00000000000000010000000000000001	000000000001j0000000000006	60
\\x00000000000000010000000000000001	000000000001j0000000000006	61
\\x00000000000000010000000000000001	00000000000010000000000003	62
\\x00000000000000010000000000000001	000000000001j0000000000006	62
\\x00000000000000010000000000000001	00000000000010000000000003	63
\\x00000000000000010000000000000001	0000000000000g000000000001	63
\\x00000000000000010000000000000001	00000000000010000000000001	64
\\x00000000000000010000000000000001	0000000000000g000000000001	64
\\x00000000000000010000000000000001	000000000001j0000000000002	65
\\x00000000000000010000000000000001	000000000001j000000000000z	66
\\x00000000000000010000000000000001	000000000001j0000000000002	66
\\x00000000000000010000000000000001	000000000001j0000000000002	67
\\x00000000000000010000000000000001	000000000001j0000000000010	67
\\x00000000000000010000000000000001	000000000001j0000000000002	68
\\x00000000000000010000000000000001	000000000001j0000000000010	68
\\x00000000000000010000000000000001	000000000001j0000000000011	69
\\x00000000000000010000000000000001	000000000001j0000000000002	69
\\x00000000000000010000000000000001	000000000001j0000000000011	70
\\x00000000000000010000000000000001	000000000001j0000000000002	70
\\x00000000000000010000000000000001	000000000001j0000000000012	71
\\x00000000000000010000000000000001	000000000001j0000000000002	71
\\x00000000000000010000000000000001	000000000001j0000000000012	72
\\x00000000000000010000000000000001	00000000000010000000000001	72
\\x00000000000000010000000000000001	000000000001j0000000000013	73
\\x00000000000000010000000000000001	00000000000010000000000003	73
\\x00000000000000010000000000000001	00000000000010000000000001	74
\\x00000000000000010000000000000001	000000000001j0000000000013	74
\\x00000000000000010000000000000001	000000000001j0000000000014	74
\\x00000000000000010000000000000001	00000000000010000000000001	75
\\x00000000000000010000000000000001	000000000001j0000000000014	75
\\x00000000000000010000000000000001	00000000000010000000000001	76
\\x00000000000000010000000000000001	000000000001j0000000000013	76
\\x00000000000000010000000000000001	000000000001j0000000000014	76
\\x00000000000000010000000000000001	000000000001j000000000000z	77
\\x00000000000000010000000000000001	00000000000010000000000003	78
\\x00000000000000010000000000000001	0000000000000g000000000001	78
\\x00000000000000010000000000000001	00000000000010000000000003	79
\\x00000000000000010000000000000001	0000000000000g000000000001	79
\\x00000000000000010000000000000001	00000000000010000000000003	80
\\x00000000000000010000000000000001	0000000000000g000000000001	80
\\x00000000000000010000000000000001	00000000000030000000000002	81
\\x00000000000000010000000000000001	00000000000010000000000003	81
\\x00000000000000010000000000000001	00000000000010000000000003	82
\\x00000000000000010000000000000001	0000000000004g000000000001	82
\\x00000000000000010000000000000001	00000000000010000000000003	83
\\x00000000000000010000000000000001	0000000000004g000000000002	83
\\x00000000000000010000000000000001	00000000000010000000000003	84
\\x00000000000000010000000000000001	0000000000004g000000000003	84
\\x00000000000000010000000000000001	0000000000004g000000000002	85
\\x00000000000000010000000000000001	00000000000010000000000003	85
\\x00000000000000010000000000000001	00000000000010000000000003	86
\\x00000000000000010000000000000001	0000000000004g000000000003	86
\\x00000000000000010000000000000001	0000000000004g000000000003	87
\\x00000000000000010000000000000001	00000000000010000000000003	87
\\x00000000000000010000000000000001	000000000001j0000000000002	88
\\x00000000000000010000000000000001	000000000001j0000000000002	89
\\x00000000000000010000000000000001	000000000001j0000000000002	90
\\x00000000000000010000000000000001	000000000001j0000000000002	91
\\x00000000000000010000000000000001	000000000001j0000000000002	92
\\x00000000000000010000000000000001	000000000001j0000000000002	93
\\x00000000000000010000000000000001	000000000001j0000000000002	94
\\x00000000000000010000000000000001	000000000001j0000000000002	95
\\x00000000000000010000000000000001	000000000001j0000000000002	96
\\x00000000000000010000000000000001	000000000001j0000000000002	97
\\x00000000000000010000000000000001	000000000001j0000000000002	98
\\x00000000000000010000000000000001	000000000001j0000000000002	99
\\x00000000000000010000000000000001	000000000001j0000000000002	100
\\x00000000000000010000000000000001	000000000001j0000000000002	101
\\x00000000000000010000000000000001	000000000001j0000000000002	102
\\x00000000000000010000000000000001	000000000001j0000000000002	103
\\x00000000000000010000000000000001	000000000001j0000000000002	104
\\x00000000000000010000000000000001	000000000001j0000000000002	105
\\x00000000000000010000000000000001	000000000001j0000000000002	106
\\x00000000000000010000000000000001	000000000001j0000000000002	107
\\x00000000000000010000000000000001	000000000001j0000000000002	108
\\x00000000000000010000000000000001	000000000001j0000000000002	109
\\x00000000000000010000000000000001	000000000001j0000000000002	110
\\x00000000000000010000000000000001	000000000001j0000000000002	111
\\x00000000000000010000000000000001	000000000001j0000000000002	112
\\x00000000000000010000000000000001	000000000001j0000000000002	113
\\x00000000000000010000000000000001	000000000001j0000000000002	114
\\x00000000000000010000000000000001	000000000001j0000000000002	115
\\x00000000000000010000000000000001	000000000001j0000000000002	116
\\x00000000000000010000000000000001	000000000001j0000000000002	117
\\x00000000000000010000000000000001	000000000001j0000000000002	118
\\x00000000000000010000000000000001	000000000001j0000000000002	119
\\x00000000000000010000000000000001	000000000001j0000000000002	120
\\x00000000000000010000000000000001	000000000001j0000000000002	121
\\x00000000000000010000000000000001	000000000001j0000000000002	122
\\x00000000000000010000000000000001	000000000001j0000000000002	123
\\x00000000000000010000000000000001	000000000001j0000000000002	124
\\x00000000000000010000000000000001	000000000001j0000000000002	125
\\x00000000000000010000000000000001	000000000001j0000000000002	126
\\x00000000000000010000000000000001	000000000001j0000000000002	127
\\x00000000000000010000000000000001	000000000001j0000000000002	128
\\x00000000000000010000000000000001	000000000001j0000000000002	129
\\x00000000000000010000000000000001	000000000001j0000000000002	130
\\x00000000000000010000000000000001	000000000001j0000000000002	131
\\x00000000000000010000000000000001	000000000001j0000000000002	132
\\x00000000000000010000000000000001	000000000001j0000000000002	133
\\x00000000000000010000000000000001	000000000001j0000000000002	134
\\x00000000000000010000000000000001	000000000001j0000000000002	135
\\x00000000000000010000000000000001	000000000001j0000000000002	136
\\x00000000000000010000000000000001	000000000001j0000000000002	137
\\x00000000000000010000000000000001	000000000001j0000000000002	138
\\x00000000000000010000000000000001	000000000001j0000000000002	139
\\x00000000000000010000000000000001	000000000001j0000000000002	140
\\x00000000000000010000000000000001	000000000001j0000000000002	141
\\x00000000000000010000000000000001	000000000001j0000000000002	142
\\x00000000000000010000000000000001	000000000001j0000000000002	143
\\x00000000000000010000000000000001	000000000001j0000000000002	144
\\x00000000000000010000000000000001	000000000001j0000000000002	145
\\x00000000000000010000000000000001	000000000001j0000000000002	146
\\x00000000000000010000000000000001	000000000001j0000000000002	147
\\x00000000000000010000000000000001	000000000001j0000000000002	148
\\x00000000000000010000000000000001	000000000001j0000000000002	149
\\x00000000000000010000000000000001	000000000001j0000000000002	150
\\x00000000000000010000000000000001	000000000001j0000000000002	151
\\x00000000000000010000000000000001	000000000001j0000000000002	152
\\x00000000000000010000000000000001	000000000001j0000000000002	153
\\x00000000000000010000000000000001	000000000001j0000000000002	154
\\x00000000000000010000000000000001	000000000001j0000000000002	155
\\x00000000000000010000000000000001	000000000001j0000000000002	156
\\x00000000000000010000000000000001	000000000001j0000000000002	157
\\x00000000000000010000000000000001	000000000001j0000000000002	158
\\x00000000000000010000000000000001	000000000001j0000000000002	159
\\x00000000000000010000000000000001	000000000001j0000000000002	160
\\x00000000000000010000000000000001	000000000001j0000000000002	161
\\x00000000000000010000000000000001	000000000001j0000000000002	162
\\x00000000000000010000000000000001	000000000001j0000000000002	163
\\x00000000000000010000000000000001	000000000001j0000000000002	164
\\x00000000000000010000000000000001	000000000001j0000000000002	165
\\x00000000000000010000000000000001	000000000001j0000000000002	166
\\x00000000000000010000000000000001	000000000001j0000000000002	167
\\x00000000000000010000000000000001	000000000001j0000000000002	168
\\x00000000000000010000000000000001	000000000001j0000000000002	169
\\x00000000000000010000000000000001	000000000001j0000000000002	170
\\x00000000000000010000000000000001	000000000001j0000000000002	171
\\x00000000000000010000000000000001	000000000001j0000000000002	172
\\x00000000000000010000000000000001	000000000001j0000000000002	173
\\x00000000000000010000000000000001	000000000001j0000000000002	174
\\x00000000000000010000000000000001	000000000001j0000000000002	175
\\x00000000000000010000000000000001	000000000001j0000000000002	176
\\x00000000000000010000000000000001	000000000001j0000000000002	177
\\x00000000000000010000000000000001	000000000001j0000000000002	178
\\x00000000000000010000000000000001	000000000001j0000000000002	179
\\x00000000000000010000000000000001	000000000001j0000000000002	180
\\x00000000000000010000000000000001	000000000001j0000000000002	181
\\x00000000000000010000000000000001	000000000001j0000000000002	182
\\x00000000000000010000000000000001	000000000001j0000000000002	183
\\x00000000000000010000000000000001	000000000001j0000000000002	184
\\x00000000000000010000000000000001	000000000001j0000000000002	185
\\x00000000000000010000000000000001	000000000001j0000000000002	186
\\x00000000000000010000000000000001	000000000001j0000000000002	187
\\x00000000000000010000000000000001	000000000001j0000000000002	188
\\x00000000000000010000000000000001	000000000001j0000000000002	189
\\x00000000000000010000000000000001	000000000001j0000000000002	190
\\x00000000000000010000000000000001	000000000001j0000000000002	191
\\x00000000000000010000000000000001	000000000001j0000000000002	192
\\x00000000000000010000000000000001	000000000001j0000000000002	193
\\x00000000000000010000000000000001	000000000001j0000000000002	194
\\x00000000000000010000000000000001	000000000001j0000000000002	195
\\x00000000000000010000000000000001	000000000001j0000000000002	196
\\x00000000000000010000000000000001	000000000001j0000000000002	197
\\x00000000000000010000000000000001	000000000001j0000000000002	198
\\x00000000000000010000000000000001	000000000001j0000000000002	199
\\x00000000000000010000000000000001	000000000001j0000000000002	200
\\x00000000000000010000000000000001	000000000001j0000000000002	201
\\x00000000000000010000000000000001	000000000001j0000000000002	202
\\x00000000000000010000000000000001	000000000001j0000000000002	203
\\x00000000000000010000000000000001	000000000001j0000000000002	204
\\x00000000000000010000000000000001	000000000001j0000000000002	205
\\x00000000000000010000000000000001	000000000001j0000000000002	206
\\x00000000000000010000000000000001	000000000001j0000000000002	207
\\x00000000000000010000000000000001	000000000001j0000000000002	208
\\x00000000000000010000000000000001	000000000001j0000000000002	209
\\x00000000000000010000000000000001	000000000001j0000000000002	210
\\x00000000000000010000000000000001	000000000001j0000000000002	211
\\x00000000000000010000000000000001	000000000001j0000000000002	212
\\x00000000000000010000000000000001	000000000001j0000000000002	213
\\x00000000000000010000000000000001	000000000001j0000000000002	214
\\x00000000000000010000000000000001	000000000001j0000000000002	215
\\x00000000000000010000000000000001	000000000001j0000000000002	216
\\x00000000000000010000000000000001	000000000001j0000000000002	217
\\x00000000000000010000000000000001	000000000001j0000000000002	218
\\x00000000000000010000000000000001	000000000001j0000000000002	219
\\x00000000000000010000000000000001	000000000001j0000000000002	220
\\x00000000000000010000000000000001	000000000001j0000000000002	221
\\x00000000000000010000000000000001	000000000001j0000000000002	222
\\x00000000000000010000000000000001	000000000001j0000000000002	223
\\x00000000000000010000000000000001	000000000001j0000000000002	224
\\x00000000000000010000000000000001	000000000001j0000000000002	225
\\x00000000000000010000000000000001	000000000001j0000000000002	226
\\x00000000000000010000000000000001	000000000001j0000000000002	227
\\x00000000000000010000000000000001	000000000001j0000000000002	228
\\x00000000000000010000000000000001	000000000001j0000000000002	229
\\x00000000000000010000000000000001	000000000001j0000000000002	230
\\x00000000000000010000000000000001	000000000001j0000000000002	231
\\x00000000000000010000000000000001	000000000001j0000000000002	232
\\x00000000000000010000000000000001	000000000001j0000000000002	233
\\x00000000000000010000000000000001	000000000001j0000000000002	234
\\x00000000000000010000000000000001	000000000001j0000000000002	235
\\x00000000000000010000000000000001	000000000001j0000000000002	236
\\x00000000000000010000000000000001	000000000001j0000000000002	237
\\x00000000000000010000000000000001	000000000001j0000000000002	238
\\x00000000000000010000000000000001	000000000001j0000000000002	239
\\x00000000000000010000000000000001	000000000001j0000000000002	240
\\x00000000000000010000000000000001	000000000001j0000000000002	241
\\x00000000000000010000000000000001	000000000001j0000000000002	242
\\x00000000000000010000000000000001	000000000001j0000000000002	243
\\x00000000000000010000000000000001	000000000001j0000000000002	244
\\x00000000000000010000000000000001	000000000001j0000000000002	245
\\x00000000000000010000000000000001	000000000001j0000000000002	246
\\x00000000000000010000000000000001	000000000001j0000000000002	247
\\x00000000000000010000000000000001	000000000001j0000000000002	248
\\x00000000000000010000000000000001	000000000001j0000000000002	249
\\x00000000000000010000000000000001	000000000001j0000000000002	250
\\x00000000000000010000000000000001	000000000001j0000000000002	251
\\x00000000000000010000000000000001	000000000001j0000000000002	252
\\x00000000000000010000000000000001	000000000001j0000000000002	253
\\x00000000000000010000000000000001	000000000001j0000000000002	254
\\x00000000000000010000000000000001	000000000001j0000000000002	255
\\x00000000000000010000000000000001	000000000001j0000000000002	256
\\x00000000000000010000000000000001	000000000001j0000000000002	257
\\x00000000000000010000000000000001	000000000001j0000000000002	258
\\x00000000000000010000000000000001	000000000001j0000000000002	259
\\x00000000000000010000000000000002	00000000000010000000000001	0
\\x00000000000000010000000000000002	00000000000010000000000002	1
\\x00000000000000010000000000000002	00000000000010000000000003	2
\.


--
-- Data for Name: record_node; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_node (school_id, level, node_index, hash) FROM stdin;
\\x00000000000000010000000000000001	1	0	\\x22eab18fc02985a9a0881fb35ebaec7b3d6f12d7e174aad3a9acaf40b94cad54
\.


--
-- Data for Name: reservation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reservation (school_id, version_id, person_id, campaign_id, kind, note_id, at, answered_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x00000000000000020000000000000002	\\x00000000000000640000000000000011	question	\\x00000000000000070000000000000007	1749456036000000	1749456037000000
\.


--
-- Data for Name: role_contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role_contact (school_id, role, email, phone, verified_on, verified_by, verified_for, revision) FROM stdin;
\\x00000000000000010000000000000001	headteacher	\N	\N	2025-06-09	\\x00000000000000020000000000000003	person\t00000000000010000000000001	1
\\x00000000000000010000000000000001	data-protection-officer	dpo@larkfield.example	01632 960123	2025-06-09	\\x00000000000000020000000000000003	outside\tMina Aldous\tAldous, Mina\tAldous Data\tdpo@larkfield.example	2
\.


--
-- Data for Name: roles_confirmation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.roles_confirmation (school_id, version_id, confirmed_by, confirmed_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x00000000000000020000000000000001	1749456027000000
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (number, name, digest, taken_at) FROM stdin;
1	record	\\x232ced58ff7f8bae3283955ae9fd3af82e006b38cfe5c091ab4483d9fa673a00	1749456001000000
2	people	\\xd787c9e8df1b1f2518ae6246e7b7bdf5f660b43c38b851b13dcd17d4c256127e	1749456001000000
3	policies	\\xd611150e8fe3e3557dd3119477dfb700528f9a113b6ccf9b7b6a16644a1c7ecd	1749456001000000
4	accounts	\\xce3732bea744e929942755498fa07f9df338f571bba9eb410047fb1a2f001d0f	1749456001000000
5	deadlines	\\xa643cb85e26b3456a19ca36a94b0f0eac7543eeedb89fd35f93938a79823d036	1749456001000000
6	mailing	\\x9684659812d8cf846cf675cb13f818c70c5be2fdb7d69d62e6e4f28a899df9b6	1749456001000000
7	adoption	\\x586026f316eb3faa4ea646c7542c74de2cf01e38f235395b6fa2a3ca648fedce	1749456001000000
\.


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school (school_id, name, created_at) FROM stdin;
\\x00000000000000010000000000000001	Larkfield Primary School	1749456002000000
\\x00000000000000010000000000000002	Larkfield Primary School	1749456315000000
\.


--
-- Data for Name: school_closure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school_closure (school_id, place, name, reason, first_on, last_on) FROM stdin;
\\x00000000000000010000000000000001	0	Half-term	half-term	2025-05-26	2025-05-30
\.


--
-- Data for Name: school_escrow; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school_escrow (school_id, public_key, made_at) FROM stdin;
\\x00000000000000010000000000000001	\\x292f549bcc1b95afe060add027d368103f4fd782803aaddde4dbfea779f91126	1749456067000000
\.


--
-- Data for Name: school_setting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school_setting (school_id, opens_at, closes_at, digest_weekday, digest_at, quiet_from, quiet_until, sign_in_domain, roles_confirmed_at, set_up_finished_at, revision) FROM stdin;
\\x00000000000000010000000000000001	480	1020	2	450	1020	420	larkfield.example	1749456128000000	1749456130000000	3
\.


--
-- Data for Name: school_term; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school_term (school_id, first_on, last_on, name) FROM stdin;
\\x00000000000000010000000000000001	2025-04-22	2025-07-18	Summer term
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (school_id, session_id, person_id, digest, stage, task_kind, task_id, way, browser, started_at, last_seen_at, proved_at, expires_at, seal, offered_time_code) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000015	\\x00000000000000020000000000000001	\\x59f448822a3f52146244beadd1ed5e6bbdbe287363edec5588f34383318ae422	signed-in	\N	\N	invitation	Firefox on Windows	1749456048000000	1749456062000000	1749456061000000	1749499262000000	\\xe99bea9c1bf58771c3f67806cb9448b5705bf7c95514d82879d1f83a2ef3ad331a275b5faa4d89af09cda5f7631f0137f83c2496083d264c8c1971d2	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000016	\\x00000000000000020000000000000001	\\x11678bd70d7cf31089da7ab927fece43129a90b1bcbf3fce554b81d36a0f9bdd	needs-second-factor	\N	\N	password	Firefox on Windows	1749456070000000	1749456070000000	\N	1749457870000000	\\x41af1f3b803fb5f66972dc32dd8581b13c3565dba11d391a42dca22e4c6102be77343ac598ddd65d4ca21267c94c0f38d283ba4d0c85582167cdf2e1	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000017	\\x00000000000000640000000000000002	\\x56129300262a352a5197a5bd9e28db2da17e5821150e235449237c83b86c4336	signed-in	\N	\N	invitation	Firefox on Windows	1749456076000000	1749456080000000	1749456079000000	1749499280000000	\\xa9d2c25995ae2ed4aab3ee35973ec9580dcde90a143b14e2b9e69b309d0e64afdab2ee0fd7f74b4929f172fbdc27e9036631a0e9ba1c6ea6c5e73e81	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000018	\\x00000000000000640000000000000002	\\x5a6fa889a0a35a3f6f3011aa480384194fa17d47d7199c7eb9c4cbedb6a04a09	signed-in	\N	\N	password	Firefox on Windows	1749456085000000	1749456085000000	1749456084000000	1749499285000000	\\x6465666768696a6b6c6d6e6fdff28dcf919e7b5534ba3428fed09ba9f35ee59452e3cd89db7a4ed8ac8074da33ba56fb1c88526e1bf3dfff0fda59ff	\N
\.


--
-- Data for Name: sign_in_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in_attempt (school_id, counted_by, attempts, last_at) FROM stdin;
\\x00000000000000010000000000000001	\\x6cee7cc3d32e3b88ff8798a958684cdd	0	1749456058000000
\\x00000000000000010000000000000001	\\xcd6cd59f3d742c1d3da463404f693fc8	5	1749456097000000
\\x00000000000000010000000000000001	\\x17ff43ee44c7caaf60ed7cd45d7b9f74	5	1749456097000000
\.


--
-- Data for Name: signature; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signature (school_id, version_id, place, office, person_id, name, signed_on, at, digest, stand_in, withdrawn_at, entered_by) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	0	headteacher	\\x00000000000000020000000000000001	G. Adeyemi	2025-06-09	1749456028000000	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\N	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	1	chair-of-governors	\\x00000000000000020000000000000002	R. Whitcombe	2025-06-09	1749456029000000	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\N	\N	\N
\.


--
-- Data for Name: signed_copy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signed_copy (school_id, version_id, digest, byte_count, attached_by, attached_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x4b152d9f8736c44711bff5e03def0808b0e6710339ab5df62ccdab2ccf0c8deb	30	\\x00000000000000020000000000000003	1749456031000000
\.


--
-- Data for Name: signed_copy_file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signed_copy_file (school_id, version_id, digest, content) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x4b152d9f8736c44711bff5e03def0808b0e6710339ab5df62ccdab2ccf0c8deb	\\x255044462d312e37207369676e6564206f6e207061706572202525454f46
\.


--
-- Data for Name: stand_in; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stand_in (school_id, stand_in_id, role, person_id, from_on, until_on, reason, named_by, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000e	headteacher	\\x00000000000000640000000000000001	2025-06-09	2025-06-20	leave	\\x00000000000000020000000000000001	1
\.


--
-- Data for Name: term_of_office; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.term_of_office (school_id, term_id, role, person_id, outside_name, outside_sort_name, outside_organisation, outside_email, from_on, until_on, appointed_by, reason, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000007	headteacher	\\x00000000000000020000000000000001	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000008	designated-safeguarding-lead	\\x00000000000000020000000000000001	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x00000000000000640000000000000009	deputy-safeguarding-lead	\\x00000000000000640000000000000001	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000a	senior-leadership	\\x00000000000000640000000000000001	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000b	chair-of-governors	\\x00000000000000020000000000000002	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000c	office	\\x00000000000000020000000000000003	\N	\N	\N	\N	2024-09-01	\N	\\x00000000000000020000000000000001	appointed by the governors	1
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000d	data-protection-officer	\N	Mina Aldous	Aldous, Mina	Aldous Data	dpo@larkfield.example	2024-09-01	2026-08-31	\\x00000000000000020000000000000001	\N	1
\.


--
-- Data for Name: version_paragraph; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.version_paragraph (school_id, version_id, asks_for, place, label) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	acknowledgement	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	acknowledgement	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000014	acknowledgement	0	2
\.


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (school_id, person_id);


--
-- Name: acknowledgement acknowledgement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_pkey PRIMARY KEY (school_id, number);


--
-- Name: bounced_address bounced_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bounced_address
    ADD CONSTRAINT bounced_address_pkey PRIMARY KEY (school_id, address);


--
-- Name: calendar_feed calendar_feed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (school_id, person_id);


--
-- Name: campaign_kind campaign_kind_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_kind
    ADD CONSTRAINT campaign_kind_pkey PRIMARY KEY (school_id, campaign_id, who);


--
-- Name: campaign_member campaign_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_pkey PRIMARY KEY (school_id, campaign_id, person_id);


--
-- Name: campaign_member campaign_member_school_id_campaign_id_place_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_school_id_campaign_id_place_key UNIQUE (school_id, campaign_id, place);


--
-- Name: campaign_person campaign_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_person
    ADD CONSTRAINT campaign_person_pkey PRIMARY KEY (school_id, campaign_id, person_id);


--
-- Name: campaign campaign_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_pkey PRIMARY KEY (school_id, campaign_id);


--
-- Name: campaign campaign_school_id_version_id_campaign_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_school_id_version_id_campaign_id_key UNIQUE (school_id, version_id, campaign_id);


--
-- Name: confirmed_holder confirmed_holder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_holder
    ADD CONSTRAINT confirmed_holder_pkey PRIMARY KEY (school_id, version_id, role, place);


--
-- Name: confirmed_role confirmed_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_role
    ADD CONSTRAINT confirmed_role_pkey PRIMARY KEY (school_id, version_id, role);


--
-- Name: digest_item digest_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT digest_item_pkey PRIMARY KEY (school_id, notice_key, place);


--
-- Name: duty_change duty_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_pkey PRIMARY KEY (school_id, duty_id, place);


--
-- Name: duty_notice duty_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_notice
    ADD CONSTRAINT duty_notice_pkey PRIMARY KEY (school_id, notice_key);


--
-- Name: duty duty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (school_id, duty_id);


--
-- Name: finding_decision finding_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_decision
    ADD CONSTRAINT finding_decision_pkey PRIMARY KEY (school_id, version_id, place);


--
-- Name: inset_day inset_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inset_day
    ADD CONSTRAINT inset_day_pkey PRIMARY KEY (school_id, day_on);


--
-- Name: letter letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (school_id, letter_id);


--
-- Name: letter letter_school_id_letter_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_school_id_letter_key_key UNIQUE (school_id, letter_key);


--
-- Name: linked_policy linked_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.linked_policy
    ADD CONSTRAINT linked_policy_pkey PRIMARY KEY (school_id, policy_id, place);


--
-- Name: passkey_challenge passkey_challenge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT passkey_challenge_pkey PRIMARY KEY (school_id, holder);


--
-- Name: passkey passkey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (school_id, person_id, credential_id);


--
-- Name: pending_roster pending_roster_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_roster
    ADD CONSTRAINT pending_roster_pkey PRIMARY KEY (school_id, roster_id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (school_id, person_id);


--
-- Name: person person_school_id_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_school_id_email_key UNIQUE (school_id, email);


--
-- Name: personal_link personal_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_pkey PRIMARY KEY (school_id, lookup);


--
-- Name: phrase_reading phrase_reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phrase_reading
    ADD CONSTRAINT phrase_reading_pkey PRIMARY KEY (school_id, phrase);


--
-- Name: policy policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (school_id, policy_id);


--
-- Name: policy_text policy_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_text
    ADD CONSTRAINT policy_text_pkey PRIMARY KEY (school_id, version_id);


--
-- Name: policy_version policy_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_pkey PRIMARY KEY (school_id, version_id);


--
-- Name: policy_version policy_version_school_id_policy_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_school_id_policy_id_number_key UNIQUE (school_id, policy_id, number);


--
-- Name: policy_version policy_version_school_id_policy_id_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_school_id_policy_id_version_id_key UNIQUE (school_id, policy_id, version_id);


--
-- Name: policy_version policy_version_school_id_version_id_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_school_id_version_id_digest_key UNIQUE (school_id, version_id, digest);


--
-- Name: provider_subject provider_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_subject
    ADD CONSTRAINT provider_subject_pkey PRIMARY KEY (school_id, issuer, subject);


--
-- Name: provider_subject provider_subject_school_id_person_id_issuer_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_subject
    ADD CONSTRAINT provider_subject_school_id_person_id_issuer_key UNIQUE (school_id, person_id, issuer);


--
-- Name: record_entry record_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_entry
    ADD CONSTRAINT record_entry_pkey PRIMARY KEY (school_id, "position");


--
-- Name: record_head record_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_head
    ADD CONSTRAINT record_head_pkey PRIMARY KEY (school_id);


--
-- Name: record_mention record_mention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_mention
    ADD CONSTRAINT record_mention_pkey PRIMARY KEY (school_id, thing_id, "position");


--
-- Name: record_node record_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_node
    ADD CONSTRAINT record_node_pkey PRIMARY KEY (school_id, level, node_index);


--
-- Name: reservation reservation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_pkey PRIMARY KEY (school_id, version_id, person_id);


--
-- Name: role_contact role_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_contact
    ADD CONSTRAINT role_contact_pkey PRIMARY KEY (school_id, role);


--
-- Name: roles_confirmation roles_confirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles_confirmation
    ADD CONSTRAINT roles_confirmation_pkey PRIMARY KEY (school_id, version_id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (number);


--
-- Name: school_closure school_closure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_closure
    ADD CONSTRAINT school_closure_pkey PRIMARY KEY (school_id, place);


--
-- Name: school_escrow school_escrow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_escrow
    ADD CONSTRAINT school_escrow_pkey PRIMARY KEY (school_id);


--
-- Name: school school_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_pkey PRIMARY KEY (school_id);


--
-- Name: school_setting school_setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_setting
    ADD CONSTRAINT school_setting_pkey PRIMARY KEY (school_id);


--
-- Name: school_term school_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_term
    ADD CONSTRAINT school_term_pkey PRIMARY KEY (school_id, first_on);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (school_id, session_id);


--
-- Name: sign_in_attempt sign_in_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (school_id, counted_by);


--
-- Name: signature signature_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (school_id, version_id, place);


--
-- Name: signed_copy_file signed_copy_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_copy_file
    ADD CONSTRAINT signed_copy_file_pkey PRIMARY KEY (school_id, version_id, digest);


--
-- Name: signed_copy signed_copy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT signed_copy_pkey PRIMARY KEY (school_id, version_id);


--
-- Name: stand_in stand_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stand_in
    ADD CONSTRAINT stand_in_pkey PRIMARY KEY (school_id, stand_in_id);


--
-- Name: term_of_office term_of_office_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_of_office
    ADD CONSTRAINT term_of_office_pkey PRIMARY KEY (school_id, term_id);


--
-- Name: version_paragraph version_paragraph_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version_paragraph
    ADD CONSTRAINT version_paragraph_pkey PRIMARY KEY (school_id, version_id, asks_for, place);


--
-- Name: acknowledgement_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acknowledgement_latest ON public.acknowledgement USING btree (school_id, policy_id, person_id, at, number);


--
-- Name: acknowledgement_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX acknowledgement_once ON public.acknowledgement USING btree (school_id, version_id, person_id) WHERE (yearly_campaign_id IS NULL);


--
-- Name: acknowledgement_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acknowledgement_person ON public.acknowledgement USING btree (school_id, version_id, person_id, number);


--
-- Name: acknowledgement_version; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acknowledgement_version ON public.acknowledgement USING btree (school_id, version_id, number);


--
-- Name: acknowledgement_yearly; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX acknowledgement_yearly ON public.acknowledgement USING btree (school_id, version_id, person_id, yearly_campaign_id) WHERE (yearly_campaign_id IS NOT NULL);


--
-- Name: calendar_feed_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX calendar_feed_digest ON public.calendar_feed USING btree (digest);


--
-- Name: campaign_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX campaign_open ON public.campaign USING btree (school_id, version_id, why) WHERE (closed_at IS NULL);


--
-- Name: duty_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_due ON public.duty USING btree (school_id, due_at, duty_id);


--
-- Name: duty_notice_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_notice_digest ON public.duty_notice USING btree (school_id, recipient_id, week_of) WHERE (week_of IS NOT NULL);


--
-- Name: duty_notice_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_notice_waiting ON public.duty_notice USING btree (school_id, decided_at, notice_key) WHERE (taken_at IS NULL);


--
-- Name: duty_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_open ON public.duty USING btree (school_id, due_at, duty_id) WHERE (state = ANY (ARRAY['pending'::text, 'overdue'::text]));


--
-- Name: duty_owner_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_owner_person ON public.duty USING btree (school_id, owner_person_id);


--
-- Name: duty_owner_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_owner_role ON public.duty USING btree (school_id, owner_role);


--
-- Name: duty_place_of_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX duty_place_of_person ON public.duty USING btree (school_id, series_standing, series_period, bearer_person_id) WHERE ((state <> 'handed-over'::text) AND (bearer_person_id IS NOT NULL));


--
-- Name: duty_place_of_role; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX duty_place_of_role ON public.duty USING btree (school_id, series_standing, series_period, bearer_role) WHERE ((state <> 'handed-over'::text) AND (bearer_role IS NOT NULL));


--
-- Name: duty_series; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX duty_series ON public.duty USING btree (school_id, series_standing, series_period);


--
-- Name: letter_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_by_address ON public.letter USING btree (school_id, address);


--
-- Name: letter_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_by_state ON public.letter USING btree (school_id, state, at);


--
-- Name: letter_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_to_send ON public.letter USING btree (state, at);


--
-- Name: passkey_credential; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX passkey_credential ON public.passkey USING btree (credential_id);


--
-- Name: pending_roster_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_roster_expires ON public.pending_roster USING btree (school_id, expires_at);


--
-- Name: person_sort_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_sort_name ON public.person USING btree (school_id, sort_name, person_id);


--
-- Name: personal_link_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX personal_link_person ON public.personal_link USING btree (school_id, person_id, purpose);


--
-- Name: policy_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX policy_title ON public.policy USING btree (school_id, title, policy_id);


--
-- Name: policy_version_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX policy_version_open ON public.policy_version USING btree (school_id, policy_id) WHERE (status = ANY (ARRAY['draft'::text, 'in review'::text, 'signed'::text]));


--
-- Name: record_entry_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_entry_act ON public.record_entry USING btree (school_id, act, "position");


--
-- Name: session_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX session_digest ON public.session USING btree (digest);


--
-- Name: session_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_person ON public.session USING btree (school_id, person_id, last_seen_at);


--
-- Name: signature_office; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX signature_office ON public.signature USING btree (school_id, version_id, office) WHERE (withdrawn_at IS NULL);


--
-- Name: account account_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: account account_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_entered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_entered_by_fkey FOREIGN KEY (school_id, entered_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_policy_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_policy_id_version_id_fkey FOREIGN KEY (school_id, policy_id, version_id) REFERENCES public.policy_version(school_id, policy_id, version_id) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_version_id_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_version_id_campaign_id_fkey FOREIGN KEY (school_id, version_id, campaign_id) REFERENCES public.campaign(school_id, version_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_version_id_digest_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_version_id_digest_fkey FOREIGN KEY (school_id, version_id, digest) REFERENCES public.policy_version(school_id, version_id, digest) ON DELETE RESTRICT;


--
-- Name: acknowledgement acknowledgement_school_id_version_id_yearly_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_school_id_version_id_yearly_campaign_id_fkey FOREIGN KEY (school_id, version_id, yearly_campaign_id) REFERENCES public.campaign(school_id, version_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: bounced_address bounced_address_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bounced_address
    ADD CONSTRAINT bounced_address_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: calendar_feed calendar_feed_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: calendar_feed calendar_feed_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: campaign_kind campaign_kind_school_id_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_kind
    ADD CONSTRAINT campaign_kind_school_id_campaign_id_fkey FOREIGN KEY (school_id, campaign_id) REFERENCES public.campaign(school_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: campaign_member campaign_member_school_id_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_school_id_campaign_id_fkey FOREIGN KEY (school_id, campaign_id) REFERENCES public.campaign(school_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: campaign_member campaign_member_school_id_excused_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_school_id_excused_by_fkey FOREIGN KEY (school_id, excused_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: campaign_member campaign_member_school_id_kept_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_school_id_kept_version_id_fkey FOREIGN KEY (school_id, kept_version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: campaign_member campaign_member_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_member
    ADD CONSTRAINT campaign_member_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: campaign_person campaign_person_school_id_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_person
    ADD CONSTRAINT campaign_person_school_id_campaign_id_fkey FOREIGN KEY (school_id, campaign_id) REFERENCES public.campaign(school_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: campaign_person campaign_person_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_person
    ADD CONSTRAINT campaign_person_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: campaign campaign_school_id_policy_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_school_id_policy_id_version_id_fkey FOREIGN KEY (school_id, policy_id, version_id) REFERENCES public.policy_version(school_id, policy_id, version_id) ON DELETE RESTRICT;


--
-- Name: campaign campaign_school_id_started_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_school_id_started_by_fkey FOREIGN KEY (school_id, started_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: confirmed_holder confirmed_holder_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_holder
    ADD CONSTRAINT confirmed_holder_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: confirmed_holder confirmed_holder_school_id_version_id_role_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_holder
    ADD CONSTRAINT confirmed_holder_school_id_version_id_role_fkey FOREIGN KEY (school_id, version_id, role) REFERENCES public.confirmed_role(school_id, version_id, role) ON DELETE RESTRICT;


--
-- Name: confirmed_role confirmed_role_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_role
    ADD CONSTRAINT confirmed_role_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.roles_confirmation(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: digest_item digest_item_school_id_duty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT digest_item_school_id_duty_id_fkey FOREIGN KEY (school_id, duty_id) REFERENCES public.duty(school_id, duty_id) ON DELETE RESTRICT;


--
-- Name: digest_item digest_item_school_id_notice_key_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_item
    ADD CONSTRAINT digest_item_school_id_notice_key_fkey FOREIGN KEY (school_id, notice_key) REFERENCES public.duty_notice(school_id, notice_key) ON DELETE RESTRICT;


--
-- Name: duty_change duty_change_school_id_actor_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_school_id_actor_person_id_fkey FOREIGN KEY (school_id, actor_person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: duty_change duty_change_school_id_behalf_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_school_id_behalf_person_id_fkey FOREIGN KEY (school_id, behalf_person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: duty_change duty_change_school_id_duty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_school_id_duty_id_fkey FOREIGN KEY (school_id, duty_id) REFERENCES public.duty(school_id, duty_id) ON DELETE RESTRICT;


--
-- Name: duty_change duty_change_school_id_other_duty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_school_id_other_duty_id_fkey FOREIGN KEY (school_id, other_duty_id) REFERENCES public.duty(school_id, duty_id) ON DELETE RESTRICT;


--
-- Name: duty_change duty_change_school_id_told_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_change
    ADD CONSTRAINT duty_change_school_id_told_person_id_fkey FOREIGN KEY (school_id, told_person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: duty_notice duty_notice_school_id_duty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_notice
    ADD CONSTRAINT duty_notice_school_id_duty_id_fkey FOREIGN KEY (school_id, duty_id) REFERENCES public.duty(school_id, duty_id) ON DELETE RESTRICT;


--
-- Name: duty_notice duty_notice_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_notice
    ADD CONSTRAINT duty_notice_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: duty_notice duty_notice_school_id_recipient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty_notice
    ADD CONSTRAINT duty_notice_school_id_recipient_id_fkey FOREIGN KEY (school_id, recipient_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: duty duty_school_id_bearer_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_school_id_bearer_person_id_fkey FOREIGN KEY (school_id, bearer_person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: duty duty_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: duty duty_school_id_handed_over_to_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_school_id_handed_over_to_fkey FOREIGN KEY (school_id, handed_over_to) REFERENCES public.duty(school_id, duty_id) ON DELETE RESTRICT;


--
-- Name: duty duty_school_id_owner_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_school_id_owner_person_id_fkey FOREIGN KEY (school_id, owner_person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: finding_decision finding_decision_school_id_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_decision
    ADD CONSTRAINT finding_decision_school_id_decided_by_fkey FOREIGN KEY (school_id, decided_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: finding_decision finding_decision_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_decision
    ADD CONSTRAINT finding_decision_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: inset_day inset_day_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inset_day
    ADD CONSTRAINT inset_day_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: letter letter_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: letter letter_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: linked_policy linked_policy_school_id_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.linked_policy
    ADD CONSTRAINT linked_policy_school_id_policy_id_fkey FOREIGN KEY (school_id, policy_id) REFERENCES public.policy(school_id, policy_id) ON DELETE RESTRICT;


--
-- Name: passkey_challenge passkey_challenge_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT passkey_challenge_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: passkey passkey_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: passkey passkey_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.account(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: pending_roster pending_roster_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_roster
    ADD CONSTRAINT pending_roster_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: pending_roster pending_roster_school_id_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_roster
    ADD CONSTRAINT pending_roster_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: person person_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: person person_school_id_line_manager_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_school_id_line_manager_id_fkey FOREIGN KEY (school_id, line_manager_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: personal_link personal_link_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: personal_link personal_link_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: phrase_reading phrase_reading_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phrase_reading
    ADD CONSTRAINT phrase_reading_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: policy policy_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: policy_text policy_text_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_text
    ADD CONSTRAINT policy_text_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: policy_version policy_version_school_id_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_school_id_policy_id_fkey FOREIGN KEY (school_id, policy_id) REFERENCES public.policy(school_id, policy_id) ON DELETE RESTRICT;


--
-- Name: policy_version policy_version_school_id_uploaded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT policy_version_school_id_uploaded_by_fkey FOREIGN KEY (school_id, uploaded_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: provider_subject provider_subject_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_subject
    ADD CONSTRAINT provider_subject_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: provider_subject provider_subject_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_subject
    ADD CONSTRAINT provider_subject_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.account(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: record_entry record_entry_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_entry
    ADD CONSTRAINT record_entry_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: record_head record_head_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_head
    ADD CONSTRAINT record_head_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: record_mention record_mention_school_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_mention
    ADD CONSTRAINT record_mention_school_id_position_fkey FOREIGN KEY (school_id, "position") REFERENCES public.record_entry(school_id, "position") ON DELETE RESTRICT;


--
-- Name: record_node record_node_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_node
    ADD CONSTRAINT record_node_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: reservation reservation_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: reservation reservation_school_id_version_id_campaign_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_school_id_version_id_campaign_id_fkey FOREIGN KEY (school_id, version_id, campaign_id) REFERENCES public.campaign(school_id, version_id, campaign_id) ON DELETE RESTRICT;


--
-- Name: reservation reservation_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation
    ADD CONSTRAINT reservation_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: role_contact role_contact_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_contact
    ADD CONSTRAINT role_contact_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: role_contact role_contact_school_id_verified_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_contact
    ADD CONSTRAINT role_contact_school_id_verified_by_fkey FOREIGN KEY (school_id, verified_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: roles_confirmation roles_confirmation_school_id_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles_confirmation
    ADD CONSTRAINT roles_confirmation_school_id_confirmed_by_fkey FOREIGN KEY (school_id, confirmed_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: roles_confirmation roles_confirmation_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles_confirmation
    ADD CONSTRAINT roles_confirmation_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: school_closure school_closure_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_closure
    ADD CONSTRAINT school_closure_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: school_escrow school_escrow_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_escrow
    ADD CONSTRAINT school_escrow_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: school_setting school_setting_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_setting
    ADD CONSTRAINT school_setting_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: school_term school_term_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school_term
    ADD CONSTRAINT school_term_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: session session_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: session session_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: sign_in_attempt sign_in_attempt_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: signature signature_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: signature signature_school_id_version_id_digest_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_school_id_version_id_digest_fkey FOREIGN KEY (school_id, version_id, digest) REFERENCES public.policy_version(school_id, version_id, digest) ON DELETE RESTRICT;


--
-- Name: signed_copy_file signed_copy_file_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_copy_file
    ADD CONSTRAINT signed_copy_file_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: signed_copy signed_copy_school_id_attached_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT signed_copy_school_id_attached_by_fkey FOREIGN KEY (school_id, attached_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: signed_copy signed_copy_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT signed_copy_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: stand_in stand_in_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stand_in
    ADD CONSTRAINT stand_in_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: stand_in stand_in_school_id_named_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stand_in
    ADD CONSTRAINT stand_in_school_id_named_by_fkey FOREIGN KEY (school_id, named_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: stand_in stand_in_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stand_in
    ADD CONSTRAINT stand_in_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: term_of_office term_of_office_school_id_appointed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_of_office
    ADD CONSTRAINT term_of_office_school_id_appointed_by_fkey FOREIGN KEY (school_id, appointed_by) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: term_of_office term_of_office_school_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_of_office
    ADD CONSTRAINT term_of_office_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(school_id) ON DELETE RESTRICT;


--
-- Name: term_of_office term_of_office_school_id_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_of_office
    ADD CONSTRAINT term_of_office_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, person_id) ON DELETE RESTRICT;


--
-- Name: version_paragraph version_paragraph_school_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version_paragraph
    ADD CONSTRAINT version_paragraph_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES public.policy_version(school_id, version_id) ON DELETE RESTRICT;


--
-- Name: account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

--
-- Name: acknowledgement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.acknowledgement ENABLE ROW LEVEL SECURITY;

--
-- Name: bounced_address; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bounced_address ENABLE ROW LEVEL SECURITY;

--
-- Name: calendar_feed; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calendar_feed ENABLE ROW LEVEL SECURITY;

--
-- Name: campaign; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.campaign ENABLE ROW LEVEL SECURITY;

--
-- Name: campaign_kind; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.campaign_kind ENABLE ROW LEVEL SECURITY;

--
-- Name: campaign_member; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.campaign_member ENABLE ROW LEVEL SECURITY;

--
-- Name: campaign_person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.campaign_person ENABLE ROW LEVEL SECURITY;

--
-- Name: confirmed_holder; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.confirmed_holder ENABLE ROW LEVEL SECURITY;

--
-- Name: confirmed_role; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.confirmed_role ENABLE ROW LEVEL SECURITY;

--
-- Name: digest_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.digest_item ENABLE ROW LEVEL SECURITY;

--
-- Name: duty; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.duty ENABLE ROW LEVEL SECURITY;

--
-- Name: duty_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.duty_change ENABLE ROW LEVEL SECURITY;

--
-- Name: duty_notice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.duty_notice ENABLE ROW LEVEL SECURITY;

--
-- Name: finding_decision; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.finding_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: inset_day; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.inset_day ENABLE ROW LEVEL SECURITY;

--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: linked_policy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.linked_policy ENABLE ROW LEVEL SECURITY;

--
-- Name: account own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.account USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: acknowledgement own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.acknowledgement USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: bounced_address own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.bounced_address USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: calendar_feed own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.calendar_feed USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: campaign own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.campaign USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: campaign_kind own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.campaign_kind USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: campaign_member own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.campaign_member USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: campaign_person own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.campaign_person USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: confirmed_holder own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.confirmed_holder USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: confirmed_role own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.confirmed_role USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: digest_item own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.digest_item USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: duty own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.duty USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: duty_change own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.duty_change USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: duty_notice own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.duty_notice USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: finding_decision own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.finding_decision USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: inset_day own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.inset_day USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: letter own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.letter USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: linked_policy own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.linked_policy USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: passkey own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.passkey USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: passkey_challenge own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.passkey_challenge USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: pending_roster own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.pending_roster USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: person own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.person USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: personal_link own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.personal_link USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: phrase_reading own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.phrase_reading USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: policy own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.policy USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: policy_text own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.policy_text USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: policy_version own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.policy_version USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: provider_subject own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.provider_subject USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: record_entry own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.record_entry USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: record_head own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.record_head USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: record_mention own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.record_mention USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: record_node own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.record_node USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: reservation own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.reservation USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: role_contact own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.role_contact USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: roles_confirmation own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.roles_confirmation USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: school own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.school USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: school_closure own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.school_closure USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: school_escrow own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.school_escrow USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: school_setting own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.school_setting USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: school_term own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.school_term USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: session own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.session USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: sign_in_attempt own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.sign_in_attempt USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: signature own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.signature USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: signed_copy own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.signed_copy USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: signed_copy_file own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.signed_copy_file USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: stand_in own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.stand_in USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: term_of_office own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.term_of_office USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: version_paragraph own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.version_paragraph USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: passkey; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.passkey ENABLE ROW LEVEL SECURITY;

--
-- Name: passkey_challenge; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.passkey_challenge ENABLE ROW LEVEL SECURITY;

--
-- Name: pending_roster; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.pending_roster ENABLE ROW LEVEL SECURITY;

--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: personal_link; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.personal_link ENABLE ROW LEVEL SECURITY;

--
-- Name: phrase_reading; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.phrase_reading ENABLE ROW LEVEL SECURITY;

--
-- Name: policy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.policy ENABLE ROW LEVEL SECURITY;

--
-- Name: policy_text; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.policy_text ENABLE ROW LEVEL SECURITY;

--
-- Name: policy_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.policy_version ENABLE ROW LEVEL SECURITY;

--
-- Name: provider_subject; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.provider_subject ENABLE ROW LEVEL SECURITY;

--
-- Name: record_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.record_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: record_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.record_head ENABLE ROW LEVEL SECURITY;

--
-- Name: record_mention; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.record_mention ENABLE ROW LEVEL SECURITY;

--
-- Name: record_node; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.record_node ENABLE ROW LEVEL SECURITY;

--
-- Name: reservation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reservation ENABLE ROW LEVEL SECURITY;

--
-- Name: role_contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.role_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: roles_confirmation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.roles_confirmation ENABLE ROW LEVEL SECURITY;

--
-- Name: school; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.school ENABLE ROW LEVEL SECURITY;

--
-- Name: school_closure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.school_closure ENABLE ROW LEVEL SECURITY;

--
-- Name: school_escrow; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.school_escrow ENABLE ROW LEVEL SECURITY;

--
-- Name: school_setting; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.school_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: school_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.school_term ENABLE ROW LEVEL SECURITY;

--
-- Name: session; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_in_attempt; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_in_attempt ENABLE ROW LEVEL SECURITY;

--
-- Name: signature; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.signature ENABLE ROW LEVEL SECURITY;

--
-- Name: signed_copy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.signed_copy ENABLE ROW LEVEL SECURITY;

--
-- Name: signed_copy_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.signed_copy_file ENABLE ROW LEVEL SECURITY;

--
-- Name: stand_in; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.stand_in ENABLE ROW LEVEL SECURITY;

--
-- Name: term_of_office; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.term_of_office ENABLE ROW LEVEL SECURITY;

--
-- Name: version_paragraph; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.version_paragraph ENABLE ROW LEVEL SECURITY;

--
-- PostgreSQL database dump complete
--


