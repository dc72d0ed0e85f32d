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
    CONSTRAINT confirmed_role_varies_check CHECK ((varies = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);

ALTER TABLE ONLY public.confirmed_role FORCE ROW LEVEL SECURITY;


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
-- Data for Name: acknowledgement; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.acknowledgement (school_id, number, person_id, policy_id, version_id, campaign_id, yearly_campaign_id, digest, consent, at, route, sheet_id, signed_on, entered_by, went_through_questions) FROM stdin;
\\x00000000000000010000000000000001	1	\\x00000000000000640000000000000002	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456033000000	signed in	\N	\N	\N	1
\\x00000000000000010000000000000001	2	\\x00000000000000640000000000000001	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456034000000	personal link	\N	\N	\N	0
\\x00000000000000010000000000000001	3	\\x00000000000000640000000000000003	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	\\x00000000000000640000000000000011	\N	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	I have read the phone policy, version 1 (665c316d), and I will keep to it.	1749456035000000	paper sheet	\\x00000000000000060000000000000006	2025-06-09	\\x00000000000000020000000000000003	0
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (school_id, campaign_id, policy_id, version_id, why, audience, opens_on, due_on, started_by, started_at, closed_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000011	\\x0000000000000064000000000000000f	\\x00000000000000640000000000000010	new version	people	2025-06-09	2025-06-23	\\x00000000000000020000000000000003	1749456032000000	\N
\.


--
-- Data for Name: campaign_kind; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign_kind (school_id, campaign_id, who) FROM stdin;
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

COPY public.confirmed_role (school_id, version_id, role, varies) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	chair-of-governors	0
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	headteacher	0
\.


--
-- Data for Name: finding_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.finding_decision (school_id, version_id, place, finding, sentence, outcome, reason, decided_by, decided_at) FROM stdin;
\.


--
-- Data for Name: linked_policy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.linked_policy (school_id, policy_id, place, title, kept_at) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000f	0	Staff code of conduct	\N
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
-- Data for Name: policy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy (school_id, policy_id, title, owner_role, review_on, revision) FROM stdin;
\\x00000000000000010000000000000001	\\x0000000000000064000000000000000f	Phone policy	headteacher	2028-06-30	10
\.


--
-- Data for Name: policy_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy_text (school_id, version_id, content) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f626f64792066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f206f6e652066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	\\x2d2d2d0a706f6c6963793a2070686f6e65730a7469746c653a2050686f6e6520706f6c6963790a76657273696f6e3a202231220a7265766965772d62793a20323032382d30362d33300a726f6c65733a0a202068656164746561636865723a207b207469746c653a207468652068656164746561636865722c20656c73653a2063686169722d6f662d676f7665726e6f7273207d0a202063686169722d6f662d676f7665726e6f72733a207b207469746c653a20746865206368616972206f6620676f7665726e6f72732c20656c73653a20636f756e63696c207d0a2020636f756e63696c3a207b207469746c653a2074686520636f756e63696c2c206f7574736964653a2074727565207d0a6c696e6b733a0a2020537461666620636f6465206f6620636f6e647563743a206e6f7420737570706c6965640a2d2d2d0a0a232050686f6e6520706f6c6963790a0a60606066616374730a646f3a0a202061736b3a205768617420646f20796f752077616e7420746f20646f3f0a202076616c7565733a207b2066696c6d3a2066696c6d2061206c6573736f6e2c2061636b6e6f776c656467653a2061636b6e6f776c65646765207468697320706f6c696379207d0a77686f3a0a202061736b3a2057686f2061726520796f753f0a2020636f73743a20300a202076616c7565733a207b20746561636865723a206120746561636865722c20676f7665726e6f723a206120676f7665726e6f72207d0a6060600a0a2a2a312e2a2a204e6f206d656d626572206f662073746166662066696c6d732061206c6573736f6e2e207b2370317d0a0a6060606e6f726d730a2d2069643a2070312d66696c6d0a20206d7573742d6e6f743a2066696c6d0a6060600a0a2a2a322e2a2a2045766572796f6e652061636b6e6f776c6564676573207468697320706f6c6963792e207b2370327d0a0a6060606e6f726d730a2d2069643a2070322d61636b6e6f776c656467650a20206d7573743a2061636b6e6f776c656467650a2020676174653a2061636b6e6f776c656467656d656e740a6060600a0a60606074657374730a2d2061736b3a207b20646f3a2066696c6d207d0a20206578706563743a207b206d7573742d6e6f743a205b70312d66696c6d5d207d0a2d2061736b3a207b20646f3a2061636b6e6f776c65646765207d0a20206578706563743a207b206d7573743a205b70322d61636b6e6f776c656467655d207d0a606060
\.


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy_version (school_id, version_id, policy_id, number, name, digest, uploaded_by, uploaded_at, status, status_on) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x0000000000000064000000000000000f	1	1	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\\x00000000000000020000000000000001	1749456025000000	published	2025-06-09
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	\\x0000000000000064000000000000000f	2	1	\\xa35d5f3a0eaa9de32fb30898bf6a7d77c1be3882d0dcb84176a8e18eb58ce3b2	\\x00000000000000020000000000000001	1749456039000000	withdrawn	2025-06-09
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	\\x0000000000000064000000000000000f	3	1	\\xa4c336a731859ffca1564588cbd77648eb091d785cca837d47779a740ab8d091	\\x00000000000000020000000000000001	1749456040000000	in review	\N
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
\\x00000000000000010000000000000001	27	1749456031000000	policies.signed-copy.attached	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32372c226174223a22323032352d30362d30395430383a30303a33312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e7369676e65642d636f70792e6174746163686564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22636f7079223a2234623135326439663837333663343437313162666635653033646566303830386230653637313033333961623564663632636364616232636366306338646562222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x868871a8bd1d06859540ea21d2e08ceb85b945e54a45ebc2ea575daaac78061d
\\x00000000000000010000000000000001	28	1749456032000000	policies.campaign.started	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32382c226174223a22323032352d30362d30395430383a30303a33322e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303033227d2c22616374223a22706f6c69636965732e63616d706169676e2e73746172746564222c226f626a65637473223a5b7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b2261736b6564223a2235222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226475652d6f6e223a22323032352d30362d3233222c226b656570696e67223a2230222c226f70656e732d6f6e223a22323032352d30362d3039222c2276657273696f6e223a2231222c22776879223a226e65772076657273696f6e227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x262896112e2ec5e3a81897f94246cd93805552cd6609cbc8f9d4bf2884ae6606
\\x00000000000000010000000000000001	29	1749456033000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a32392c226174223a22323032352d30362d30395430383a30303a33332e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030316a30303030303030303030303032227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303032227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a227369676e656420696e222c227175657374696f6e73223a22676f6e65207468726f756768222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x5049ed37dfd795eb91768dcf144a43bc0d99ab0c31e270129b659290d44ab897
\\x00000000000000010000000000000001	30	1749456034000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33302c226174223a22323032352d30362d30395430383a30303a33342e3030303030305a222c226163746f72223a7b226c696e6b223a223030303030303030303030316a30303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303031227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a22706572736f6e616c206c696e6b222c227175657374696f6e73223a226e6f742073686f776e222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x7ce7aac78542e331e84ad96fabc161f9d1aedeb20a93efe82747474c05cc04c0
\\x00000000000000010000000000000001	31	1749456035000000	policies.version.acknowledged	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33312c226174223a22323032352d30362d30395430383a30303a33352e3030303030305a222c226163746f72223a7b226279223a223030303030303030303030303130303030303030303030303033222c22666f72223a223030303030303030303030316a30303030303030303030303033227d2c22616374223a22706f6c69636965732e76657273696f6e2e61636b6e6f776c6564676564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303033227d2c7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a227368656574222c226964223a223030303030303030303030303330303030303030303030303036227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22636f6e73656e74223a2264353139646230623130633338383839343332396334383937666533306138646336643962353837343539303666626539393735333762393231336166373838222c22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22686f77223a227061706572207368656574222c227175657374696f6e73223a226e6f742073686f776e222c227369676e65642d6f6e223a22323032352d30362d3039222c2276657273696f6e223a2231222c2277686f223a2274656163686572227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4c0a220be104050fe71f05d1140128bd88e993484de4535a5c869740b412dfb9
\\x00000000000000010000000000000001	32	1749456036000000	policies.version.reserved	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33322c226174223a22323032352d30362d30395430383a30303a33362e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303032227d2c22616374223a22706f6c69636965732e76657273696f6e2e7265736572766564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226b696e64223a227175657374696f6e222c226e6f7465223a227365616c6564222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x1a168afc7068c66d9dcf22c917e5a3287ba4741101f8df1d885323b2d288a596
\\x00000000000000010000000000000001	33	1749456037000000	policies.reservation.answered	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33332c226174223a22323032352d30362d30395430383a30303a33372e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e7265736572766174696f6e2e616e737765726564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c226b696e64223a227175657374696f6e222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x4be46d1a982b20f78254a3d59bdf9caf02e7dbb002d71bd7fa1c7283fcc5f795
\\x00000000000000010000000000000001	34	1749456038000000	policies.member.excused	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33342c226174223a22323032352d30362d30395430383a30303a33382e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e6d656d6265722e65786375736564222c226f626a65637473223a5b7b226b696e64223a2263616d706169676e222c226964223a223030303030303030303030316a30303030303030303030303068227d2c7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a30303030303030303030303067227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d2c7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030316a30303030303030303030303035227d5d2c2270617261677261706873223a5b2232225d2c226661637473223a7b22646967657374223a2236363563333136643861373933623763343733316139383032333264623533313334336263363262323463656165663264616461366461323761306266383838222c22726561736f6e223a22676976656e222c2276657273696f6e223a2231227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xf993152d0457c817be929eeaf1b574921ef07b92aade51ed4a09f8707d0acd99
\\x00000000000000010000000000000001	35	1749456039000000	policies.version.uploaded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33352c226174223a22323032352d30362d30395430383a30303a33392e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e75706c6f61646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306a227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261333564356633613065616139646533326662333038393862663661376437376331626533383832643064636238343137366138653138656235386365336232222c2276657273696f6e223a2232227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x02732db59e32cb58555425593ff2853f4fab63ec6eb7f8d8722b91889dad8678
\\x00000000000000010000000000000001	36	1749456040000000	policies.version.uploaded	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33362c226174223a22323032352d30362d30395430383a30303a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e75706c6f61646564222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306b227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261346333333661373331383539666663613135363435383863626437373634386562303931643738356363613833376434373737396137343061623864303931222c2276657273696f6e223a2233227d2c22636f6d6d69746d656e7473223a7b7d7d	\\x442d9f6fae2ca3cbc754832a3349ea6475b6aba3dd8c9fa956b1647d4290aac5
\\x00000000000000010000000000000001	37	1749456040000000	policies.version.withdrawn	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33372c226174223a22323032352d30362d30395430383a30303a34302e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e77697468647261776e222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306a227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261333564356633613065616139646533326662333038393862663661376437376331626533383832643064636238343137366138653138656235386365336232222c227265706c616365642d6279223a2233222c2276657273696f6e223a2232227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xac08d0aa7da15b81c8f82fbc6e574a726f42f565160ae5c25a5590ade1dd76de
\\x00000000000000010000000000000001	38	1749456041000000	policies.version.sent-for-review	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303031222c22706f736974696f6e223a33382c226174223a22323032352d30362d30395430383a30303a34312e3030303030305a222c226163746f72223a7b22706572736f6e223a223030303030303030303030303130303030303030303030303031227d2c22616374223a22706f6c69636965732e76657273696f6e2e73656e742d666f722d726576696577222c226f626a65637473223a5b7b226b696e64223a22706f6c6963792d76657273696f6e222c226964223a223030303030303030303030316a3030303030303030303030306b227d2c7b226b696e64223a22706f6c696379222c226964223a223030303030303030303030316a30303030303030303030303066227d5d2c2270617261677261706873223a5b5d2c226661637473223a7b22646967657374223a2261346333333661373331383539666663613135363435383863626437373634386562303931643738356363613833376434373737396137343061623864303931222c2276657273696f6e223a2233227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc55bc181fe2bd1f99594b64a3196a1d95d3f613d53d087ca9825ff0a1c3181c6
\\x00000000000000010000000000000002	0	1749456044000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a302c226174223a22323032352d30362d30395430383a30303a34342e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303031227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xa8423aae126a44a85dc7bec6ecd699b60e66150fd4adb2c231f32c4a8df20da1
\\x00000000000000010000000000000002	1	1749456045000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a312c226174223a22323032352d30362d30395430383a30303a34352e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303032227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22676f7665726e6f72227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xcb641c9afb4b27353f4e36dd56436e7251f3a8e5103c1fe9ac2cd1252cc7b009
\\x00000000000000010000000000000002	2	1749456046000000	people.person.added	\\x7b2276223a312c227363686f6f6c223a223030303030303030303030303067303030303030303030303032222c22706f736974696f6e223a322c226174223a22323032352d30362d30395430383a30303a34362e3030303030305a222c226163746f72223a7b2270726f6772616d223a227365742d7570227d2c22616374223a2270656f706c652e706572736f6e2e6164646564222c226f626a65637473223a5b7b226b696e64223a22706572736f6e222c226964223a223030303030303030303030303130303030303030303030303033227d5d2c2270617261677261706873223a5b223137225d2c226661637473223a7b226b696e64223a22656d706c6f796565227d2c22636f6d6d69746d656e7473223a7b7d7d	\\xc44a0bc395d1553b27aac53755bd1e285795263116d00024e774b22158a51a89
\.


--
-- Data for Name: record_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_head (school_id, size, frontier, checkpoint) FROM stdin;
\\x00000000000000010000000000000002	3	\\x00000000000000031cbcb915c9f18e9e945b0f0bfcc652400dc00617ac37c7f2b7eda53a04016e05c44a0bc395d1553b27aac53755bd1e285795263116d00024e774b22158a51a89	\\x6c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030320a330a46644f4c6f32323039704f4f744e6453533161534c7279696b36744e7456354a4a7059523668533638616f3d0a0ae28094206c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030322044715a3556324b5156384e3768396751585a3549644e6d304148717159594e546f7755683177664c44503264644b4c306e7763385a524e5a386d506d315a6a316931704862545459345352444f31486b4e434c6335464f354741673d0a
\\x00000000000000010000000000000001	39	\\x00000000000000274c0d97e3cd2e1fdb9b6940e5dbc854fc99fe8068720d8b1c67b39eb957a56533ed1bf9430d708c37287b9cf3cab7e00b9d2dd19e96121c78e3dedc8bd0a309960997f6eac105b3b2247ea9db881d6cd21fa6ddff9be9bc1c446bc1dbd913218bc55bc181fe2bd1f99594b64a3196a1d95d3f613d53d087ca9825ff0a1c3181c6	\\x6c61726b6669656c642e6578616d706c652f7265636f72642f30303030303030303030303030673030303030303030303030310a33390a574e6c55516c6b775348456c46354d793951717438706c7731507362456e49714c3635784c4c44787644553d0a0ae28094206c61726b6669656c642e6578616d706c652f7265636f72642f3030303030303030303030303067303030303030303030303031207567416b35757754662b757a353046326b7965533355436b6e2f443158394f7248326174732f5051316a31393049536465586a7679364833495957707656577244456458786373714737453156366c2f6d677239377750796767773d0a
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
\\x00000000000000010000000000000001	0000000000000g000000000001	4
\\x00000000000000010000000000000001	00000000000010000000000003	4
\\x00000000000000010000000000000001	000000000001j0000000000001	4
\\x00000000000000010000000000000001	0000000000000g000000000001	5
\\x00000000000000010000000000000001	00000000000010000000000003	5
\\x00000000000000010000000000000001	000000000001j0000000000002	5
\\x00000000000000010000000000000001	000000000001j0000000000003	6
\\x00000000000000010000000000000001	0000000000000g000000000001	6
\\x00000000000000010000000000000001	00000000000010000000000003	6
\\x00000000000000010000000000000001	00000000000010000000000003	7
\\x00000000000000010000000000000001	000000000001j0000000000004	7
\\x00000000000000010000000000000001	0000000000000g000000000001	7
\\x00000000000000010000000000000001	000000000001j0000000000005	8
\\x00000000000000010000000000000001	0000000000000g000000000001	8
\\x00000000000000010000000000000001	00000000000010000000000003	8
\\x00000000000000010000000000000001	00000000000010000000000003	9
\\x00000000000000010000000000000001	000000000001j0000000000006	9
\\x00000000000000010000000000000001	0000000000000g000000000001	9
\\x00000000000000010000000000000001	000000000001j0000000000007	10
\\x00000000000000010000000000000001	00000000000010000000000001	10
\\x00000000000000010000000000000001	0000000000000g000000000001	10
\\x00000000000000010000000000000001	000000000001j0000000000008	11
\\x00000000000000010000000000000001	00000000000010000000000001	11
\\x00000000000000010000000000000001	0000000000000g000000000001	11
\\x00000000000000010000000000000001	000000000001j0000000000001	12
\\x00000000000000010000000000000001	00000000000010000000000001	12
\\x00000000000000010000000000000001	0000000000000g000000000001	12
\\x00000000000000010000000000000001	000000000001j0000000000009	12
\\x00000000000000010000000000000001	000000000001j000000000000a	13
\\x00000000000000010000000000000001	0000000000000g000000000001	13
\\x00000000000000010000000000000001	000000000001j0000000000001	13
\\x00000000000000010000000000000001	00000000000010000000000001	13
\\x00000000000000010000000000000001	00000000000010000000000001	14
\\x00000000000000010000000000000001	00000000000010000000000002	14
\\x00000000000000010000000000000001	0000000000000g000000000001	14
\\x00000000000000010000000000000001	000000000001j000000000000b	14
\\x00000000000000010000000000000001	000000000001j000000000000c	15
\\x00000000000000010000000000000001	00000000000010000000000003	15
\\x00000000000000010000000000000001	0000000000000g000000000001	15
\\x00000000000000010000000000000001	00000000000010000000000001	15
\\x00000000000000010000000000000001	0000000000000g000000000001	16
\\x00000000000000010000000000000001	00000000000010000000000001	16
\\x00000000000000010000000000000001	000000000001j000000000000d	16
\\x00000000000000010000000000000001	00000000000010000000000001	17
\\x00000000000000010000000000000001	000000000001j000000000000e	17
\\x00000000000000010000000000000001	0000000000000g000000000001	17
\\x00000000000000010000000000000001	000000000001j0000000000001	17
\\x00000000000000010000000000000001	00000000000010000000000003	18
\\x00000000000000010000000000000001	0000000000000g000000000001	18
\\x00000000000000010000000000000001	00000000000010000000000003	19
\\x00000000000000010000000000000001	0000000000000g000000000001	19
\\x00000000000000010000000000000001	00000000000010000000000003	20
\\x00000000000000010000000000000001	000000000001j0000000000006	20
\\x00000000000000010000000000000001	0000000000000g000000000001	20
\\x00000000000000010000000000000001	00000000000010000000000001	21
\\x00000000000000010000000000000001	000000000001j000000000000g	21
\\x00000000000000010000000000000001	000000000001j000000000000f	21
\\x00000000000000010000000000000001	000000000001j000000000000g	22
\\x00000000000000010000000000000001	000000000001j000000000000f	22
\\x00000000000000010000000000000001	00000000000010000000000001	22
\\x00000000000000010000000000000001	00000000000010000000000001	23
\\x00000000000000010000000000000001	000000000001j000000000000f	23
\\x00000000000000010000000000000001	00000000000010000000000002	23
\\x00000000000000010000000000000001	000000000001j000000000000g	23
\\x00000000000000010000000000000001	00000000000010000000000001	24
\\x00000000000000010000000000000001	000000000001j000000000000g	24
\\x00000000000000010000000000000001	000000000001j000000000000f	24
\\x00000000000000010000000000000001	000000000001j000000000000g	25
\\x00000000000000010000000000000001	000000000001j000000000000f	25
\\x00000000000000010000000000000001	00000000000010000000000002	25
\\x00000000000000010000000000000001	000000000001j000000000000g	26
\\x00000000000000010000000000000001	000000000001j000000000000f	26
\\x00000000000000010000000000000001	00000000000010000000000001	26
\\x00000000000000010000000000000001	00000000000010000000000003	27
\\x00000000000000010000000000000001	000000000001j000000000000g	27
\\x00000000000000010000000000000001	000000000001j000000000000f	27
\\x00000000000000010000000000000001	000000000001j000000000000g	28
\\x00000000000000010000000000000001	000000000001j000000000000f	28
\\x00000000000000010000000000000001	000000000001j000000000000h	28
\\x00000000000000010000000000000001	00000000000010000000000003	28
\\x00000000000000010000000000000001	000000000001j000000000000f	29
\\x00000000000000010000000000000001	000000000001j0000000000002	29
\\x00000000000000010000000000000001	000000000001j000000000000h	29
\\x00000000000000010000000000000001	000000000001j000000000000g	29
\\x00000000000000010000000000000001	000000000001j000000000000h	30
\\x00000000000000010000000000000001	000000000001j000000000000f	30
\\x00000000000000010000000000000001	000000000001j0000000000001	30
\\x00000000000000010000000000000001	000000000001j000000000000g	30
\\x00000000000000010000000000000001	000000000001j000000000000g	31
\\x00000000000000010000000000000001	000000000001j000000000000f	31
\\x00000000000000010000000000000001	000000000001j000000000000h	31
\\x00000000000000010000000000000001	00000000000010000000000003	31
\\x00000000000000010000000000000001	00000000000030000000000006	31
\\x00000000000000010000000000000001	000000000001j0000000000003	31
\\x00000000000000010000000000000001	000000000001j000000000000g	32
\\x00000000000000010000000000000001	000000000001j000000000000f	32
\\x00000000000000010000000000000001	00000000000010000000000002	32
\\x00000000000000010000000000000001	00000000000010000000000002	33
\\x00000000000000010000000000000001	000000000001j000000000000f	33
\\x00000000000000010000000000000001	00000000000010000000000001	33
\\x00000000000000010000000000000001	000000000001j000000000000g	33
\\x00000000000000010000000000000001	00000000000010000000000001	34
\\x00000000000000010000000000000001	000000000001j000000000000f	34
\\x00000000000000010000000000000001	000000000001j0000000000005	34
\\x00000000000000010000000000000001	000000000001j000000000000h	34
\\x00000000000000010000000000000001	000000000001j000000000000g	34
\\x00000000000000010000000000000001	000000000001j000000000000j	35
\\x00000000000000010000000000000001	00000000000010000000000001	35
\\x00000000000000010000000000000001	000000000001j000000000000f	35
\\x00000000000000010000000000000001	00000000000010000000000001	36
\\x00000000000000010000000000000001	000000000001j000000000000k	36
\\x00000000000000010000000000000001	000000000001j000000000000f	36
\\x00000000000000010000000000000001	00000000000010000000000001	37
\\x00000000000000010000000000000001	000000000001j000000000000j	37
\\x00000000000000010000000000000001	000000000001j000000000000f	37
\\x00000000000000010000000000000001	000000000001j000000000000f	38
\\x00000000000000010000000000000001	00000000000010000000000001	38
\\x00000000000000010000000000000001	000000000001j000000000000k	38
\\x00000000000000010000000000000002	00000000000010000000000001	0
\\x00000000000000010000000000000002	00000000000010000000000002	1
\\x00000000000000010000000000000002	00000000000010000000000003	2
\.


--
-- Data for Name: record_node; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_node (school_id, level, node_index, hash) FROM stdin;
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
\.


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.school (school_id, name, created_at) FROM stdin;
\\x00000000000000010000000000000001	Larkfield Primary School	1749456002000000
\\x00000000000000010000000000000002	Larkfield Primary School	1749456043000000
\.


--
-- Data for Name: signature; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signature (school_id, version_id, place, office, person_id, name, signed_on, at, digest, stand_in, withdrawn_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	0	headteacher	\\x00000000000000020000000000000001	G. Adeyemi	2025-06-09	1749456028000000	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\N	\N
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	1	chair-of-governors	\\x00000000000000020000000000000002	R. Whitcombe	2025-06-09	1749456029000000	\\x665c316d8a793b7c4731a980232db531343bc62b24ceaef2dada6da27a0bf888	\N	\N
\.


--
-- Data for Name: signed_copy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signed_copy (school_id, version_id, digest, byte_count, attached_by, attached_at) FROM stdin;
\\x00000000000000010000000000000001	\\x00000000000000640000000000000010	\\x4b152d9f8736c44711bff5e03def0808b0e6710339ab5df62ccdab2ccf0c8deb	30	\\x00000000000000020000000000000003	1749456031000000
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
\\x00000000000000010000000000000001	\\x00000000000000640000000000000012	acknowledgement	0	2
\\x00000000000000010000000000000001	\\x00000000000000640000000000000013	acknowledgement	0	2
\.


--
-- Name: acknowledgement acknowledgement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acknowledgement
    ADD CONSTRAINT acknowledgement_pkey PRIMARY KEY (school_id, number);


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
-- Name: finding_decision finding_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_decision
    ADD CONSTRAINT finding_decision_pkey PRIMARY KEY (school_id, version_id, place);


--
-- Name: linked_policy linked_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.linked_policy
    ADD CONSTRAINT linked_policy_pkey PRIMARY KEY (school_id, policy_id, place);


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
-- Name: school school_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_pkey PRIMARY KEY (school_id);


--
-- Name: signature signature_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (school_id, version_id, place);


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
-- Name: campaign_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX campaign_open ON public.campaign USING btree (school_id, version_id, why) WHERE (closed_at IS NULL);


--
-- Name: person_sort_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_sort_name ON public.person USING btree (school_id, sort_name, person_id);


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
-- Name: signature_office; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX signature_office ON public.signature USING btree (school_id, version_id, office) WHERE (withdrawn_at IS NULL);


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
-- Name: linked_policy linked_policy_school_id_policy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.linked_policy
    ADD CONSTRAINT linked_policy_school_id_policy_id_fkey FOREIGN KEY (school_id, policy_id) REFERENCES public.policy(school_id, policy_id) ON DELETE RESTRICT;


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
-- Name: acknowledgement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.acknowledgement ENABLE ROW LEVEL SECURITY;

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
-- Name: finding_decision; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.finding_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: linked_policy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.linked_policy ENABLE ROW LEVEL SECURITY;

--
-- Name: acknowledgement own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.acknowledgement USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


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
-- Name: finding_decision own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.finding_decision USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: linked_policy own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.linked_policy USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: person own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.person USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


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
-- Name: signature own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.signature USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


--
-- Name: signed_copy own_school; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_school ON public.signed_copy USING (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text))) WITH CHECK (((school_id = ( SELECT decode(current_setting('chaperone.school'::text, true), 'hex'::text) AS decode)) OR (( SELECT current_setting('chaperone.installation'::text, true) AS current_setting) = 'on'::text)));


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
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

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
-- Name: signature; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.signature ENABLE ROW LEVEL SECURITY;

--
-- Name: signed_copy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.signed_copy ENABLE ROW LEVEL SECURITY;

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


