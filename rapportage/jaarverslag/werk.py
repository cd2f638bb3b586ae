"""When a report is due and who has to do something about it: lines for Mijn werk."""

from datetime import date, timedelta

from django.urls import reverse

from rapportage.jaarverslag.enums import LOPEND, Status
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import BUREAU
from swv.kern.templatetags.verband import datum
from swv.kern.werk import DEZE_WEEK, STRAKS, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import AuditorScope, Rol, ToezichtScope
from swv.organisatie.models import Gebruiker, Lidmaatschap

# From then on it is on the list: writing it takes months.
NABIJ = timedelta(days=120)
DRINGEND = timedelta(days=21)


def describe_deadline(verslag: Jaarverslag, vandaag: date) -> tuple[str, str]:
    """(tone, sentence) about the day before which the report has to be with DUO; ("", "") when that is behind it."""
    if verslag.status in (Status.OPENBAAR, Status.INGETROKKEN) or verslag.volgnummer > 1:
        return "", ""
    uiterlijk = verslag.uiterlijk_op
    if vandaag > uiterlijk:
        return "te-laat", f"te laat: {datum(uiterlijk)}"
    toon = "let-op" if uiterlijk - vandaag <= NABIJ else "neutraal"
    return toon, f"uiterlijk {datum(uiterlijk)}"


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """What this person has to do about reports, in the role in which he or she acts; at most three queries."""
    lid = user.lidmaatschap
    if lid is None or lid.rol not in {*BUREAU, Rol.TOEZICHTHOUDER, Rol.AUDITOR}:
        return []
    if lid.rol in BUREAU:
        own = list(Jaarverslag.objects.visible_to(user))
        return [*_own(own, vandaag), *_missing(own, lid, vandaag)]
    waits: dict[str, str] = {
        ToezichtScope.RVT: "wacht op uw goedkeuring",
        AuditorScope.ACCOUNTANT: "wacht op uw controleverklaring",
    }
    if lid.scope not in waits:
        return []
    rows = Jaarverslag.objects.visible_to(user).filter(status=Status.OPGEMAAKT).prefetch_related("bijlagen")
    return [_line(each, waits[lid.scope], "Bekijk", vandaag) for each in rows if _is_asked(each, lid.scope)]


def _is_asked(verslag: Jaarverslag, scope: str) -> bool:
    """The accountant comes first, then the raad van toezicht."""
    declared = any(row.soort == "controleverklaring" and row.vervallen_op is None for row in verslag.bijlagen.all())
    return declared == (scope == ToezichtScope.RVT)


STANDEN = {
    Status.CONCEPT: ("nog op te maken", "Werk verder"),
    Status.OPGEMAAKT: ("ligt bij de accountant of de raad van toezicht", "Bekijk"),
    Status.GOEDGEKEURD: ("klaar om vast te stellen", "Stel vast"),
    Status.VASTGESTELD: ("nog niet openbaar", "Maak openbaar"),
}


def _own(rows: list[Jaarverslag], vandaag: date) -> list[Werkregel]:
    return [
        _line(each, *STANDEN[Status(each.status)], vandaag)
        for each in rows
        if each.status in {*LOPEND, Status.VASTGESTELD} and vandaag >= each.uiterlijk_op - NABIJ
    ]


def _line(verslag: Jaarverslag, stand: str, knop: str, vandaag: date) -> Werkregel:
    uiterlijk = verslag.uiterlijk_op
    url = reverse("rapportage:jaarverslag", args=[verslag.jaar, verslag.volgnummer])
    groep = TE_LAAT if vandaag > uiterlijk else DEZE_WEEK if uiterlijk - vandaag <= DRINGEND else STRAKS
    return Werkregel(
        groep,
        verslag.naam,
        f"{stand} · {describe_deadline(verslag, vandaag)[1] or 'erratum'}",
        url,
        knop,
        dag=uiterlijk,
    )


def _worked_here(lid: Lidmaatschap, dag: date) -> bool:
    """Did anybody work at this swv in Verband on this day or before? Who asks is one of them; only else it is looked up."""
    return lid.van <= dag or Lidmaatschap.objects.filter(organisatie=lid.organisatie_id, van__lte=dag).exists()


def _missing(rows: list[Jaarverslag], lid: Lidmaatschap, vandaag: date) -> list[Werkregel]:
    """Last year's report that nobody began, from three months before it is due.

    Of a year that ended before the swv began with Verband none is asked: it was made elsewhere.
    """
    jaar = vandaag.year - 1
    uiterlijk = date(vandaag.year, 6, 30)
    if vandaag < uiterlijk - NABIJ or any(each.jaar == jaar for each in rows):
        return []
    if not _worked_here(lid, date(jaar, 12, 31)):
        return []
    groep = TE_LAAT if vandaag > uiterlijk else STRAKS
    stand = f"nog niet begonnen · {'had ' if groep == TE_LAAT else ''}uiterlijk {datum(uiterlijk)}{' klaar moeten zijn' if groep == TE_LAAT else ''}"
    return [
        Werkregel(groep, f"Jaarverslag {jaar}", stand, reverse("rapportage:jaarverslag_nieuw"), "Begin", dag=uiterlijk)
    ]
