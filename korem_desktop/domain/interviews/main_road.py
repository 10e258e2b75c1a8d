"""The main road, for each of the six situations of ``branches.SITUATIONS``.

Nine steps. The four points of a registrable report (who; what and how much; for what; when, where and how)
and the applicant's data of art. 181(2) of the Criminal Procedure Code are ``Need.LAW``. A page holds at most
four short questions or one long text, so that none scrolls in a window of 1024x540.

Every id here is a key elsewhere (wording, paper phrases, rehearsal cases, saved answers): ids never change.
"""

from __future__ import annotations

from korem_desktop.domain.interviews import branches, main_road_doubts
from korem_desktop.domain.question import Check, Kind, Need, Page, Plan, Question, Step

BODIES = (
    "police", "knb", "anticorruption", "prosecutor", "economic", "revenue", "court", "deputy", "akimat",
    "ministry", "quasi_state", "private", "foreign", "other",
)  # fmt: skip
"""Kinds of body the person reported on may serve in; contacts use the same ids."""

ADDRESSEES = ("anticorruption", "police", "prosecutor", "economic", "own_security", "other", "undecided")
"""Kinds of body the statement may be taken to; ids shared with BODIES mean the same."""

REQUESTS = ("register", "take_evidence", "act_in_time", "follow_instructions", "tell_decision")
PROTECTIONS = ("non_disclosure", "data_apart", "safety")
VOLUNTARY_REPORT = "voluntary_report"
"""The request added where something was given and the applicant wishes it (``request.voluntary``)."""

YES_NO = ("yes", "no")
_TOPIC = 5_000  # characters; more than a printed page for one topic
_ACCOUNT = 20_000  # characters; some seven printed pages
_BOOK = 100_000  # characters; the account is never cut, this only stops a slip such as a pasted book


_OWN_WORDS = (
    Page("happened", Step.OWN_WORDS, (
        Question("happened.kind", Kind.CHOICE, Need.LAW, choices=branches.SITUATIONS),
    )),
    Page("own_words", Step.OWN_WORDS, (
        Question("own.words", Kind.LONG_TEXT, Need.CUSTOMARY, limit=_BOOK),
    )),
    Page("urgent", Step.OWN_WORDS, (
        Question("urgent.set", Kind.CHOICE, Need.CUSTOMARY, choices=YES_NO),
        Question("urgent.when", Kind.WHEN, Need.CUSTOMARY, asked_if=branches.meeting_is_set),
        Question("urgent.place", Kind.TEXT, Need.CUSTOMARY, asked_if=branches.meeting_is_set),
    )),
)  # fmt: skip

_WHO = (
    Page("person_name", Step.WHO, (
        Question("person.name", Kind.PERSON, Need.LAW, may_be_unknown=True),
        Question("person.nickname", Kind.TEXT),
    ), group="person"),
    Page("person_looks", Step.WHO, (
        Question("person.description", Kind.LONG_TEXT, limit=_TOPIC),
    ), group="person"),
    Page("person_post", Step.WHO, (
        Question("person.position", Kind.TEXT, Need.LAW, may_be_unknown=True, may_be_told=True,
                 needed_if=branches.reports_an_official),
        Question("person.institution", Kind.TEXT, Need.LAW, may_be_unknown=True, may_be_told=True,
                 needed_if=branches.reports_an_official),
        Question("person.department", Kind.TEXT, may_be_unknown=True, may_be_told=True),
    ), group="person"),
    Page("person_body", Step.WHO, (
        Question("person.body", Kind.CHOICE, Need.CUSTOMARY, choices=BODIES,
                 needed_if=branches.reports_an_official),
    ), group="person"),
    Page("person_known", Step.WHO, (
        Question("person.known_by", Kind.CHOICE, Need.CUSTOMARY,
                 choices=("know", "document", "they_said", "told", "guess")),
    ), group="person"),
    Page("person_traces", Step.WHO, (
        Question("person.phone", Kind.TEXT, check=Check.PHONE, limit=200),
        Question("person.car", Kind.TEXT, check=Check.CAR, limit=200),
    ), group="person"),
    Page("persons", Step.WHO, (Question("persons", Kind.GROUP, Need.LAW, group="person"),)),
)  # fmt: skip

_EPISODE = (
    Page("episode_who", Step.WHAT, (
        Question("episode.participants", Kind.PARTICIPANTS, Need.CUSTOMARY,
                 choices=("spoke", "go_between", "receives", "decides", "present"),
                 asked_if=branches.several_persons),
    ), group="episode"),
    Page("episode_benefit", Step.WHAT, (
        Question("episode.benefits", Kind.CHOICES, Need.LAW,
                 choices=("money", "property", "services", "veiled")),
    ), group="episode"),
    Page("episode_sum", Step.WHAT, (
        Question("episode.sum", Kind.MONEY, Need.LAW, may_be_unknown=True, either=("episode.benefit",)),
        Question("episode.benefit", Kind.TEXT, Need.LAW, either=("episode.sum",)),
        Question("episode.for_whom", Kind.TEXT, may_be_unknown=True, may_be_told=True),
    ), group="episode"),
    Page("episode_veiled", Step.WHAT, (
        Question("episode.veiled_tie", Kind.LONG_TEXT, Need.LAW, asked_if=branches.is_veiled, limit=_TOPIC),
    ), group="episode"),
    Page("episode_put", Step.WHAT, (
        Question("episode.how_put", Kind.CHOICES, Need.CUSTOMARY,
                 choices=("said", "written", "typed", "hinted")),
    ), group="episode"),
    Page("episode_first", Step.WHAT, (
        Question("episode.first_spoke", Kind.LONG_TEXT, Need.CUSTOMARY, may_be_unknown=True,
                 may_be_told=True, limit=_TOPIC),
    ), group="episode"),
    Page("episode_act", Step.WHAT, (
        Question("episode.act", Kind.LONG_TEXT, Need.LAW, may_be_unknown=True, may_be_told=True,
                 limit=_TOPIC),
    ), group="episode"),
    Page("episode_powers", Step.WHAT, (
        Question("episode.act_kind", Kind.CHOICES, choices=("act", "failure", "patronage", "connivance")),
        Question("episode.powers", Kind.CHOICE, choices=("within", "influence", "not_known")),
    ), group="episode"),
    Page("episode_threat", Step.WHAT, (
        Question("episode.threat", Kind.LONG_TEXT, may_be_unknown=True, may_be_told=True, limit=_TOPIC),
    ), group="episode"),
    Page("episode_otherwise", Step.WHAT, (
        Question("episode.otherwise", Kind.LONG_TEXT, asked_if=branches.is_extorted, may_be_unknown=True,
                 limit=_TOPIC),
    ), group="episode"),
    Page("episode_stage", Step.WHEN_WHERE, (
        Question("episode.stage", Kind.CHOICE, Need.CUSTOMARY,
                 choices=("offered", "demanded", "agreed", "part_given", "given", "refused")),
    ), group="episode"),
    Page("episode_when", Step.WHEN_WHERE, (
        Question("episode.when", Kind.WHEN, Need.LAW, may_be_unknown=True, may_be_told=True),
        Question("episode.place", Kind.TEXT, Need.LAW, may_be_unknown=True, may_be_told=True),
        Question("episode.way", Kind.TEXT, Need.LAW, may_be_unknown=True, may_be_told=True),
    ), group="episode"),
    Page("episodes", Step.WHEN_WHERE, (Question("episodes", Kind.GROUP, Need.LAW, group="episode"),)),
)  # fmt: skip

_TALKS = (
    Page("talk_how", Step.TALKS, (
        Question("talk.channel", Kind.CHOICE, Need.CUSTOMARY,
                 choices=("meeting", "call", "messenger", "sms", "email", "letter", "through_other",
                          "other")),
    ), group="talk"),
    Page("talk_when", Step.TALKS, (
        Question("talk.when", Kind.WHEN, Need.CUSTOMARY, may_be_unknown=True, is_past=True),
        Question("talk.place", Kind.TEXT, may_be_unknown=True, asked_if=branches.talk_has_a_place),
        Question("talk.present", Kind.TEXT, may_be_unknown=True),
    ), group="talk"),
    Page("talk_words", Step.TALKS, (
        Question("talk.verbatim", Kind.CHOICE, Need.CUSTOMARY, choices=("verbatim", "sense")),
        Question("talk.words", Kind.LONG_TEXT, Need.CUSTOMARY, may_be_unknown=True, limit=_ACCOUNT),
    ), group="talk"),
    Page("talks", Step.TALKS, (Question("talks", Kind.GROUP, group="talk"),)),
    Page("witnesses", Step.TALKS, (
        Question("witness.mode", Kind.CHOICE, Need.CUSTOMARY, choices=("named", "later", "none")),
        Question("witness.names", Kind.LONG_TEXT, Need.CUSTOMARY, asked_if=branches.witnesses_are_named,
                 limit=_TOPIC),
    )),
    Page("done", Step.TALKS, (Question("done.what", Kind.LONG_TEXT, limit=_TOPIC),)),
    Page("before", Step.TALKS, (
        Question("filed.before", Kind.CHOICE, Need.CUSTOMARY, choices=YES_NO),
        Question("filed.where", Kind.TEXT, Need.CUSTOMARY, asked_if=branches.filed_before),
        Question("quarrel.any", Kind.CHOICE, Need.CUSTOMARY, choices=YES_NO),
        Question("quarrel.what", Kind.TEXT, Need.CUSTOMARY, asked_if=branches.quarrelled),
    )),
    Page("heard", Step.TALKS, (Question("account.heard", Kind.LONG_TEXT, limit=_ACCOUNT),)),
    Page("suppose", Step.TALKS, (Question("account.suppose", Kind.LONG_TEXT, limit=_ACCOUNT),)),
)  # fmt: skip

_EVIDENCE = (
    Page("evidence", Step.EVIDENCE, (Question("evidence.items", Kind.EVIDENCE),)),
    Page("evidence_handed", Step.EVIDENCE, (
        Question("evidence.handed", Kind.CHOICE, Need.CUSTOMARY, choices=("with_statement", "later"),
                 asked_if=branches.has_evidence),
        Question("evidence.originals", Kind.TEXT, asked_if=branches.has_evidence),
    )),
)  # fmt: skip

_YOU = (
    Page("you_who", Step.YOU, (
        Question("you.standing", Kind.CHOICE, Need.CUSTOMARY,
                 choices=("myself", "helping", "cannot_come", "foreigner", "minor")),
        Question("you.helper", Kind.TEXT, Need.CUSTOMARY, asked_if=branches.has_helper),
    )),
    Page("you_name", Step.YOU, (
        Question("you.name", Kind.PERSON, Need.LAW),
        Question("you.iin", Kind.TEXT, Need.CUSTOMARY, check=Check.IIN, limit=40),
    )),
    Page("you_document", Step.YOU, (
        Question("you.document", Kind.CHOICE, Need.LAW,
                 choices=("id_card", "passport", "residence_permit", "other")),
        Question("you.document_number", Kind.TEXT, Need.LAW, limit=200),
        Question("you.document_issued", Kind.TEXT, Need.CUSTOMARY),
    )),
    Page("you_address", Step.YOU, (
        Question("you.residence", Kind.TEXT, Need.LAW, either=("you.work",)),
        Question("you.work", Kind.TEXT, Need.LAW, either=("you.residence",)),
    )),
    Page("you_contact", Step.YOU, (
        Question("you.phone", Kind.TEXT, Need.CUSTOMARY, check=Check.PHONE, limit=200),
        Question("you.contact", Kind.TEXT),
    )),
)  # fmt: skip

_WHERE_TO_GO = (
    Page("addressee", Step.WHERE_TO_GO, (
        Question("addressee.kind", Kind.CHOICE, Need.CUSTOMARY, choices=ADDRESSEES),
        Question("addressee.name", Kind.TEXT, asked_if=branches.addressee_is_decided),
    )),
    Page("requests", Step.WHERE_TO_GO, (
        Question("request.what", Kind.CHOICES, Need.CUSTOMARY, choices=REQUESTS),
    )),
    Page("protection", Step.WHERE_TO_GO, (
        Question("request.protection", Kind.CHOICES, choices=PROTECTIONS),
        Question("safety.reason", Kind.LONG_TEXT, Need.CUSTOMARY, asked_if=branches.asks_safety,
                 limit=_TOPIC),
    )),
    Page("voluntary", Step.WHERE_TO_GO, (
        Question("request.voluntary", Kind.CHOICE, Need.CUSTOMARY, choices=YES_NO,
                 asked_if=branches.may_be_released),
    )),
)  # fmt: skip

_READ_SIGN = (Page("review", Step.READ_SIGN, (Question("review", Kind.REVIEW),)),)

PLAN = Plan(
    "main_road",
    (*_OWN_WORDS, *_WHO, *_EPISODE, *_TALKS, *_EVIDENCE, *_YOU, *_WHERE_TO_GO, *_READ_SIGN),
    main_road_doubts.find,
)
"""The main road's pages in order, and its doubts."""
