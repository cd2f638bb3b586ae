"""docs/praktijk.md, drawn from the files of the thirteen: what each covers, what waits and what can't be said.

``python manage.py shell -c "from tests.praktijk.overzicht import write; write()"`` draws it anew.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.praktijk.alle import DERTIEN
from tests.praktijk.gegevens import Gebeurtenis, Reden, Soort, Swv
from tests.praktijk.wegen import WEGEN, list_rollen
from thuiszitters.standaard import TREDEN
from toewijzing.standaard import SOORTEN
from toewijzing.workflow import AANVRAAG

PLEK = Path(__file__).parents[2] / "docs" / "praktijk.md"
VARIANTEN = {
    "W1": "arrangement for one pupil", "W2": "arrangement for a group", "W3": "budget of a school on request",
    "W4": "lump sum, or money without procedure", "W5": "facility paid from the school's budget",
    "W6": "innovation fund", "W7": "TLV", "W8": "consultation", "W9": "trial or temporary place", "W10": "way back",
    "W11": "table", "W12": "doorzettingsmacht", "W13": "thuiszitter", "W14": "exemption of leerplicht",
    "W15": "from po to vo", "W16": "SOP cycle", "W17": "accountability", "W18": "back to basisondersteuning",
}  # fmt: skip
KOP = """# Thirteen samenwerkingsverbanden on settings alone

Drawn from `tests/praktijk` (a test keeps it in step; `tests/praktijk/overzicht.py` draws it anew). Each of the thirteen swv's
of our sources has one file there: its rules as data with the lines of the source, and the events of its school year. It is
founded through the services behind the pages, with kinds that a second person publishes, and then its people do that year.
"""


def make_overzicht() -> str:
    """The whole page."""
    parts = [KOP, *_events(), *_variants(), *_matrix(), *_waiting(), *_limits()]
    return "\n".join(parts) + "\n"


def write() -> None:
    """Draw the page anew."""
    PLEK.write_text(make_overzicht(), "utf-8")


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"
    yield ""


def count_forms(swv: Swv) -> int:
    """How many forms a beheerder, a second person and the controller send to set it up: one per service of ``bouw``.

    People are invited as one list. Reading what stands there already, and looking for it, is not in it.
    """
    begin = {each["code"]: len(each["vragen"]) for each in SOORTEN[swv.sector]}
    own = {soort.code for soort in swv.gemaakt}
    organisations = 1 + len({school.bestuur for school in swv.scholen}) + len(swv.scholen)
    bodies = sum(1 if each.commissie else 4 for each in swv.organen if not each.rol)  # with three members each
    ladder = len({trede.naam for trede in swv.treden} | {naam for naam, *_ in TREDEN}) if swv.treden else 0
    forms = 3 + organisations + bodies + ladder + len(swv.labels) + len(swv.oppregels) + len(set(begin) - own)
    for soort in swv.gemaakt:
        removed = begin.get(soort.naar or soort.code, 0) if soort.vragen else 0
        forms += 3 + removed + len(soort.vragen) + len(soort.stukken)  # written, laid before somebody, published
        forms += len(soort.plichten) + bool(soort.rondes)  # all rounds of a kind are one form
    geld = swv.verdeling
    answers = [*geld.tellingen.values(), *geld.deelname.values()]
    rows = [swv.budgetten, geld.tarieven, swv.scholen, geld.plaatsingen, *answers]
    return forms + 1 + sum(map(len, rows))


def is_whole(each: Gebeurtenis) -> bool:
    """Played, and nothing of it waits."""
    return each.doen is not None and not each.wacht


def is_part(each: Gebeurtenis) -> bool:
    """Played, and something of it waits."""
    return each.doen is not None and bool(each.wacht)


def _events() -> Iterator[str]:
    yield "## Events of the school year\n"
    rows: list[list[object]] = []
    for swv in DERTIEN.values():
        events = swv.jaar.gebeurtenissen
        waits = Counter(reden for each in events if each.doen is None for reden in each.wacht)
        rows.append([
            swv.code, len(events), sum(map(is_whole, events)), sum(map(is_part, events)), sum(waits.values()),
            ", ".join(f"{reden} {aantal}" for reden, aantal in sorted(waits.items())),
        ])  # fmt: skip
    total: list[object] = ["together", *(sum(int(str(row[plek])) for row in rows) for plek in range(1, 5)), ""]
    yield from _table(["swv", "events", "played", "played, a part waits", "waiting", "for"], [*rows, total])
    turns = sum(weg.beurten for weg in WEGEN)
    asked = sum(weg.beurten * len(list(list_rollen(weg.swv))) for weg in WEGEN)
    combinations = asked * len(AANVRAAG.transitions)
    yield f"Rights: {len(WEGEN)} routes, {turns} turns; of everybody at every turn each of {len(AANVRAAG.transitions)} steps is"
    yield f"allowed or refused as the file says: {combinations} combinations.\n"


def _mark(swv: Swv, variant: str) -> str:
    """How this swv shows this variant: played or made, told elsewhere, waiting, or not its own."""
    kinds = [soort for soort in swv.soorten if variant in soort.w]
    if any(soort.is_gemaakt and variant not in soort.w_wacht for soort in kinds) or any(
        variant in each.w for each in swv.jaar.gebeurtenissen
    ):
        return "yes"
    if any(soort.elders for soort in kinds):
        return "elsewhere"
    return "waits" if kinds else ""


def _variants() -> Iterator[str]:
    yield "## Variants of the source\n"
    yield "«Yes»: a kind of request that is made, or an event that is played. «Elsewhere»: a consultation, a rule of the"
    yield "distribution or a step of the ladder. «Waits»: see below. Empty: the source tells nothing of it at this swv.\n"
    rows = ([f"{code} {naam}", *(_mark(swv, code) for swv in DERTIEN.values())] for code, naam in VARIANTEN.items())
    yield from _table(["variant", *DERTIEN], rows)


def _deciders(swv: Swv) -> str:
    commissie = next((each.naam for each in swv.organen if each.commissie), "")
    names = {"cvt_voorzitter": commissie}
    roles = {stap.rol for soort in swv.gemaakt for stap in soort.weg if stap.doet == "besluit"}
    return ", ".join(sorted(names.get(rol, rol) for rol in roles))


def _ask_opp(swv: Swv) -> str:
    kinds = [soort.code for soort in swv.gemaakt if "opp" in soort.checklist]
    rules = [f"regel: {regel.grond} {regel.label or regel.wat}".strip() for regel in swv.oppregels]
    return ", ".join([*kinds, *rules])


def _matrix() -> Iterator[str]:
    yield "## What differs\n"
    rows = []
    for swv in DERTIEN.values():
        tafels = [trede.tafel for trede in swv.treden if trede.tafel]
        macht = [f"{trede.naam} ({trede.tafel or trede.beslisser})" for trede in swv.treden if trede.macht]
        rows.append([
            swv.code, count_forms(swv), swv.verdeling.preset, ", ".join(soort.code for soort in swv.gemaakt), _deciders(swv), _ask_opp(swv),
            ", ".join(dict.fromkeys(tafels)) or "-", ", ".join(macht) or "none", ", ".join(sorted(swv.matrix)),
        ])  # fmt: skip
    yield "«Forms»: how many are sent to set it up, people as one list (`count_forms`).\n"
    head = [
        "swv",
        "forms",
        "distribution",
        "kinds made",
        "who decides",
        "OPP",
        "tables",
        "doorzettingsmacht",
        "its own",
    ]
    yield from _table(head, rows)


def list_waiting() -> dict[Reden, list[str]]:
    """{what is waited for: the events, whole and in part}, in order."""
    found: dict[Reden, list[str]] = {}
    for swv in DERTIEN.values():
        for each in swv.jaar.gebeurtenissen:
            for reden in each.wacht:
                deel = " (deel)" if each.doen else ""
                found.setdefault(reden, []).append(f"{swv.code} {each.dag}{deel}")
    return dict(sorted(found.items()))


def _waiting() -> Iterator[str]:
    yield "## What waits\n"
    for reden, events in list_waiting().items():
        yield f"- **{reden}** ({len(events)}): {', '.join(events)}"
    yield ""
    kinds = [(swv, soort) for swv in DERTIEN.values() for soort in swv.soorten if soort.wacht_op]
    rows = ([swv.code, soort.code, soort.wacht_op, soort.waarom] for swv, soort in kinds)
    yield from _table(["swv", "kind", "waits for", "why"], rows)


def list_limits() -> list[tuple[Swv, Soort, str]]:
    """What of the rules of a kind can't be said today."""
    return [(swv, soort, text) for swv in DERTIEN.values() for soort in swv.soorten for text in soort.beperking]


def _limits() -> Iterator[str]:
    yield "## What can't be said of a kind that is made\n"
    yield from _table(["swv", "kind", "what"], ([swv.code, soort.code, text] for swv, soort, text in list_limits()))
