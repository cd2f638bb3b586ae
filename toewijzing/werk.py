"""What waits for somebody about requests, decisions, bezwaren and meetings: lines for Mijn werk."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from swv.kern.templatetags.verband import datum_kort
from swv.kern.werk import (
    DEZE_WEEK,
    GETELD_TOT,
    STRAKS,
    TE_LAAT,
    WACHT,
    Werk,
    Werkregel,
    Werkrest,
    Werksamen,
    register_werk,
)
from swv.kern.zaken.tegelijk import TEGELIJK as PARAMETER
from swv.organisatie.models import Gebruiker
from toewijzing.enums import VOOR_VERSTUREN, Bezwaarstap, Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Agendapunt, Bezwaar, Zitting
from toewijzing.presentatie.werk import (
    describe_aflopend,
    describe_bezwaar,
    describe_line,
    describe_zitting,
    short_day,
)
from toewijzing.queries.eigenaar import EIGENAARROLLEN
from toewijzing.queries.ronde import get_sluitend
from toewijzing.queries.stem import get_te_stemmen, get_voorlopige
from toewijzing.queries.werk import (
    BINNENKORT,
    Aflopend,
    Werkgroep,
    get_bekend_te_maken,
    get_open_bezwaren,
    get_soorten_en_aflopend,
    get_werkgroepen,
    get_zitting,
)
from toewijzing.workflow import AANVRAAG
from toewijzing.workflow.tegelijk import TEGELIJK, VOOR_REDEN

# Where the button of a reason leads that is called otherwise than its step.
STAP_VAN = {"stap_binnen": "stap_afronden"}
FORMULIER = {
    "invullen": "leerling", "aanvullen_swv": "leerling", "invullen_bestuur": "leerling", "bij_ouders": "gehoord",
    "aanvullen": "vraag",
}  # fmt: skip
ACTIES = {"deskundige_vragen", "agenderen", "besluiten", "stap_afronden"}


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> Werk:
    """What this person has to do, in the role in which he or she acts; at most ten queries."""
    zitting = get_zitting(user, vandaag)
    soorten, aflopend, te_beoordelen = get_soorten_en_aflopend(user, vandaag)
    groepen, voor_school = get_werkgroepen(user, vandaag, soorten)
    besluiten: list[Any] = list(get_bekend_te_maken(user))  # with ``maakt`` and ``verouderd``
    klaar = sum(not (besluit.maakt or besluit.verouderd) for besluit in besluiten)
    return [
        *[each for groep in groepen for each in describe_groep(groep, user)],
        *[each for groep in groepen for each in describe_samen(groep.naam, groep.redenen, user, soorten)],
        *[describe_brieven(besluit) for besluit in besluiten],
        *describe_samen(DEZE_WEEK, {"bekendmaken": klaar}, user, soorten),
        *[describe_bezwaarregel(bezwaar, vandaag) for bezwaar in get_open_bezwaren(user)],
        *([describe_zittingregel(zitting, vandaag)] if zitting else []),
        *[describe_ronde(ronde) for ronde in get_te_stemmen(user, vandaag)],
        *[describe_voor_school(zaak) for zaak in voor_school],
        *[describe_sluitend(rij, vandaag) for rij in get_sluitend(user, vandaag)],
        *[describe_voorlopig(punt, vandaag) for punt in get_voorlopige(user, vandaag)],
        *[describe_einde(row) for row in aflopend],
        *[describe_versie(soort) for soort in te_beoordelen],
    ]


def describe_voor_school(zaak: Aanvraag) -> Werkregel:
    """A request that the swv began for a school and did not send yet."""
    wat = f"{zaak.nummer} · {zaak.soort.naam} · {zaak.leerling.naam}"
    url = reverse("toewijzing:voor_school_invullen", args=[zaak.nummer])
    return Werkregel(DEZE_WEEK, wat, "begonnen voor de school; nog in te vullen of te versturen", url, "Vul in")


def describe_samen(
    groep: str, redenen: Mapping[str, int], user: Gebruiker, soorten: Sequence[Aanvraagsoort]
) -> list[Werksamen]:
    """The steps this person can take at once for what waits for the same reason more than once; ``redenen`` is
    {code: how many}."""
    own = TEGELIJK.get(user.rol, ())
    names = [name for code, aantal in redenen.items() if aantal > 1 for name in VOOR_REDEN.get(code, ())]
    # Which of two steps is the way on depends on the kind: only those for which there is a kind.
    experts = {soort.has_stap(Stap.DESKUNDIGEN) for soort in soorten}
    tekent_mee = any(soort.has_stap(Stap.MEETEKENEN) for soort in soorten)
    akkoorden = {sum(doet in VOOR_VERSTUREN for doet in soort.route) for soort in soorten}
    gone = {
        "verklaar_compleet": False not in experts, "naar_deskundigen": True not in experts,
        "meteen_indienen": 0 not in akkoorden, "vraag_akkoord": akkoorden <= {0}, "akkoord_geven": akkoorden <= {0, 1},
        "voorleggen_consulent": not tekent_mee,
    }  # fmt: skip
    url = reverse("toewijzing:aanvragen")
    return [
        Werksamen(groep, AANVRAAG.get(name).label, f"{url}?{urlencode({PARAMETER: name})}")
        for name in names
        if name in own and not gone.get(name)
    ]


def describe_sluitend(rij: Mapping[str, Any], vandaag: date, url: str = "") -> Werkregel:
    """A round that closes while requests for it were not handed in; ``url`` is the list of those of another room."""
    dagen = (rij["sluit_op"] - vandaag).days
    wanneer = "vandaag" if dagen == 0 else "morgen" if dagen == 1 else f"over {dagen} dagen"
    aantal = f"{rij['aantal']} {'aanvraag is' if rij['aantal'] == 1 else 'aanvragen zijn'} nog niet ingediend"
    url = url or f"{reverse('toewijzing:aanvragen')}?{urlencode({'soort': rij['soort_code'], 'status': 'lopend'})}"
    stand = f"{rij['soort_code']} · {aantal}"
    return Werkregel(DEZE_WEEK, f"{rij['naam']} sluit {wanneer}", stand, url, "Bekijk", dag=rij["sluit_op"])


def describe_groep(groep: Werkgroep, user: Gebruiker) -> Werk:
    """The requests of one group that are shown, and how many more there are."""
    own = user.pk if user.rol in EIGENAARROLLEN else 0
    regels = [
        describe_aanvraag(groep.naam, aanvraag, code, dag, eigen=aanvraag.eigenaar_id == own)
        for aanvraag, code, dag in groep.getoond
    ]
    rest = groep.totaal - len(regels)
    keuze = "te_laat=on" if groep.naam == TE_LAAT else "status=lopend"
    url = f"{reverse('toewijzing:aanvragen')}?{keuze}"
    return [*regels, *([Werkrest(groep.naam, rest, url, veel=groep.totaal > GETELD_TOT)] if rest else [])]


def describe_aanvraag(groep: str, aanvraag: Aanvraag, code: str, dag: date | None, *, eigen: bool = False) -> Werkregel:
    """One request: ``code`` says what there is to do, ``eigen`` that it has this person as its owner."""
    url = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    # Fewer experts than are needed: was that because one gave the case back?
    zin = "deskundige_terug" if code == "deskundige_vragen" and aanvraag.is_teruggegeven else code
    stand, knop = describe_line(zin, dag, te_laat=groep == TE_LAAT)
    return Werkregel(
        groep, _title(aanvraag), f"{aanvraag.soort.code} · {'van u · ' if eigen else ''}{stand}", url, knop,
        knop_url=get_button_url(code, aanvraag.nummer), dag=dag, eigen=eigen,
    )  # fmt: skip


def get_button_url(code: str, nummer: str) -> str:
    """Straight to what has to be done; "" for the request itself."""
    if code in FORMULIER:
        return reverse("toewijzing:stap", args=[nummer, FORMULIER[code]])
    if STAP_VAN.get(code, code) in ACTIES:
        return reverse("toewijzing:actie", args=[nummer, STAP_VAN.get(code, code)])
    if code == "commissieadvies":
        return reverse("toewijzing:actie", args=[nummer, "adviseren"])
    return reverse("toewijzing:advies", args=[nummer]) if code == "adviseren" else ""


def describe_brieven(besluit: Any) -> Werkregel:
    """A decision that nobody was told yet; ``maakt`` and ``verouderd`` say what its letters wait for."""
    aanvraag = besluit.aanvraag
    url = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    if besluit.maakt:
        stand, knop, knop_url = "de brieven worden gemaakt", "Bekijk", f"{url}?tab=besluit"
    elif besluit.verouderd:
        stand, knop, stap = (
            "besluit genomen; de brieven hebben de datum van vandaag nodig",
            "Maak brieven",
            "brieven_opnieuw",
        )
        knop_url = reverse("toewijzing:actie", args=[aanvraag.nummer, stap])
    else:
        stand, knop, stap = "besluit genomen; brieven klaar om te versturen", "Maak bekend", "bekendmaken"
        knop_url = reverse("toewijzing:actie", args=[aanvraag.nummer, stap])
    return Werkregel(
        DEZE_WEEK, _title(aanvraag), f"{aanvraag.soort.code} · {stand}", url, knop, knop_url=knop_url, dag=besluit.datum
    )


def describe_bezwaarregel(bezwaar: Bezwaar, vandaag: date) -> Werkregel:
    """An open bezwaar by the day of its next step; advice and decision are for others."""
    volgende = bezwaar.volgende
    if volgende is None:
        raise ValueError("A bezwaar that is over waits for nobody.")
    aanvraag, stap, dag = bezwaar.besluit.aanvraag, volgende.stap, volgende.uiterlijk
    late, waits = dag < vandaag, stap != Bezwaarstap.DOORZENDEN
    groep = TE_LAAT if late else WACHT if waits else DEZE_WEEK if dag <= vandaag + BINNENKORT else STRAKS
    url = f"{reverse('toewijzing:aanvraag', args=[aanvraag.nummer])}?tab=besluit#bezwaren"
    return Werkregel(
        groep, _title(aanvraag), describe_bezwaar(stap, dag, te_laat=late), url, "" if waits else "Leg vast",
        knop_url=reverse("toewijzing:bezwaar_stap", args=[aanvraag.nummer, bezwaar.pk, stap]), dag=dag,
    )  # fmt: skip


def describe_zittingregel(zitting: Zitting, vandaag: date) -> Werkregel:
    """The next meeting as a line of Mijn werk: of this week within seven days, else for later."""
    groep = DEZE_WEEK if zitting.datum <= vandaag + BINNENKORT else STRAKS
    url = reverse("toewijzing:zitting", args=[zitting.pk])
    titel = f"Zitting van {short_day(zitting.datum)}"
    return Werkregel(groep, titel, describe_zitting(zitting), url, "Open de agenda", dag=zitting.datum)


def describe_ronde(ronde: Any) -> Werkregel:
    """A written round in which this member still has to vote on ``zaken`` cases."""
    url = reverse("toewijzing:zitting", args=[ronde.pk])
    zaken = "1 zaak" if ronde.zaken == 1 else f"{ronde.zaken} zaken"
    stand = f"schriftelijke ronde: stem over {zaken}, tot en met {datum_kort(ronde.datum)}"
    return Werkregel(DEZE_WEEK, f"Ronde van {short_day(ronde.datum)}", stand, url, "Geef uw stem", dag=ronde.datum)


def describe_voorlopig(punt: Agendapunt, vandaag: date) -> Werkregel:
    """A case whose agenda closes today or closed, with advices of experts still on their way."""
    late = punt.zitting.sluitingsdatum < vandaag
    url = reverse("toewijzing:aanvraag", args=[punt.aanvraag.nummer])
    wanneer = "sloot" if late else "sluit vandaag"
    stand = f"voorlopig op de agenda van {datum_kort(punt.zitting.datum)}, die {wanneer}; er zijn nog adviezen onderweg"
    return Werkregel(
        TE_LAAT if late else DEZE_WEEK, _title(punt.aanvraag), f"{punt.aanvraag.soort.code} · {stand}", url, "Bekijk",
        dag=punt.zitting.sluitingsdatum,
    )  # fmt: skip


def describe_versie(soort: Aanvraagsoort) -> Werkregel:
    """A version of a kind that somebody else wrote, to be published or given back; its day is when it is meant to hold."""
    stand = f"{soort.code} · nieuwe versie, bedoeld vanaf {datum_kort(soort.van)}: publiceer haar of geef haar terug"
    return Werkregel(
        DEZE_WEEK, soort.naam, stand, reverse("toewijzing:versie", args=[soort.pk]), "Beoordeel", dag=soort.van
    )


def describe_einde(row: Aflopend) -> Werkregel:
    """Grants of one kind that end on one day."""
    url = f"{reverse('toewijzing:aanvragen')}?{urlencode({'status': 'besloten', 'soort': row.code})}"
    stand = describe_aflopend(row.aantal, row.soort)
    return Werkregel(STRAKS, f"Loopt af op {datum_kort(row.eind)}", stand, url, dag=row.eind)


def _title(aanvraag: Aanvraag) -> str:
    return f"{aanvraag.nummer} · {aanvraag.leerling.naam}"
