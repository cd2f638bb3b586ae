"""The questions of a kind as one request of a school meets them: the same rules as for a request about a pupil."""

from collections.abc import Sequence

from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.queries.bedrag import explain_aantal
from toewijzing.calculations.antwoord import describe_antwoord, is_leeg, make_vorm, to_feit
from toewijzing.calculations.formulier import (
    Onderdeelvraag,
    Vraagstand,
    describe_wachten,
    get_feitvelden,
    judge_vragen,
)
from toewijzing.calculations.voorwaarde import VRAAG, Feit, Waarheid
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.queries.formulier import sort_vragen, to_deel, to_mapping

# Subjects that have a name of their own.
MET_NAAM = frozenset({Aanvraagonderwerp.GROEP, Aanvraagonderwerp.KLAS, Aanvraagonderwerp.LOCATIE})
NAAMVRAAG = {
    Aanvraagonderwerp.GROEP: "Welke groep?", Aanvraagonderwerp.KLAS: "Welke klas?", Aanvraagonderwerp.LOCATIE: "Welke locatie?",
}  # fmt: skip


def get_delen(soort: Aanvraagsoort) -> list[tuple[Vraag, Onderdeelvraag]]:
    """The questions of a kind in order, as rows and as the rules take them."""
    return [(vraag, to_deel(to_mapping(vraag))) for vraag in sort_vragen(soort.vragen.all())]


def get_feiten(aanvraag: Schoolaanvraag, delen: Sequence[Onderdeelvraag]) -> dict[str, Feit]:
    """What is known of this request, the answers included."""
    feiten = aanvraag.read_feiten()
    for deel in delen:
        if deel.vorm:
            feiten[f"{VRAAG}{deel.code}"] = to_feit(deel.vorm, aanvraag.antwoorden.get(deel.code, ""))
    return feiten


def select_vragen(aanvraag: Schoolaanvraag) -> list[tuple[Vraag, Vraagstand, str]]:
    """The questions this request meets: each with whether it is asked, and in words what that waits for."""
    found = get_delen(aanvraag.soort)
    delen = [deel for _, deel in found]
    standen, velden = judge_vragen(delen, get_feiten(aanvraag, delen)), get_feitvelden(delen)
    return [
        (vraag, standen[deel.code], describe_wachten(standen[deel.code], velden))
        for vraag, deel in found
        if standen[deel.code].gevraagd
    ]


def describe_antwoorden(aanvraag: Schoolaanvraag) -> list[tuple[str, str]]:
    """(question, answer in words or "") of the questions this request meets."""
    return [
        (vraag.label, describe_antwoord(make_vorm(to_mapping(vraag)), aanvraag.antwoorden.get(vraag.code, "")))
        for vraag, _, _ in select_vragen(aanvraag)
    ]


def find_ontbrekend(aanvraag: Schoolaanvraag) -> list[str]:
    """What is not filled in and has to be before the request is sent, in the words of the form."""
    soort = aanvraag.soort
    missing = []
    if aanvraag.onderwerp in MET_NAAM and not aanvraag.groep:
        missing.append(NAAMVRAAG[Aanvraagonderwerp(aanvraag.onderwerp)])
    if aanvraag.onderwerp == Aanvraagonderwerp.SCHOLEN and not aanvraag.deelnames.exists():
        missing.append("Welke scholen doen mee?")
    if aanvraag.van is None:
        missing.append("Vanaf wanneer?")
    if soort.vraagt_weken and aanvraag.weken is None:
        missing.append("Hoeveel weken?")
    if not soort.vraagt_weken and aanvraag.tot_en_met is None:
        missing.append("Tot en met?")
    if aanvraag.aantal_leerlingen is None and explain_aantal(soort, "aantal_leerlingen"):
        missing.append("Voor hoeveel leerlingen?")
    missing += _find_omvang(aanvraag)
    for vraag, stand, _ in select_vragen(aanvraag):
        asked = vraag.verplicht and stand.waarheid == Waarheid.JA
        if asked and is_leeg(aanvraag.antwoorden.get(vraag.code, "")):
            missing.append(vraag.label)
    return missing


def _find_omvang(aanvraag: Schoolaanvraag) -> list[str]:
    """An amount or hours: where both are asked, one is enough."""
    asked = {
        "Welk bedrag vraagt u?": (aanvraag.soort.vraagt_bedrag, aanvraag.bedrag),
        "Hoeveel uren vraagt u?": (aanvraag.soort.vraagt_uren, aanvraag.uren),
    }
    missing = [label for label, (vraagt, value) in asked.items() if vraagt and value is None]
    given = [label for label, (vraagt, value) in asked.items() if vraagt and value is not None]
    return [] if given else missing
