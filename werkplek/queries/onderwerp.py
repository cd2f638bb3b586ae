"""What a job or mail is about, for who may open that: each kind starts from ``visible_to`` of its room."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from consulten.models import Consult
from financien.verdelen.models import Signaal, Verdeelbrief, Verdeelmodel
from leerlingen.models import Gezagdrager, Inschrijving
from opp.models import Opp, OppVersie
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagdocument
from schoolaanvragen.models import Schoolaanvraag, Schoolbrief, Snellehulp
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.models import Kwartaalopgave, Thuiszitter
from toewijzing.models import Aanvraag, Brief, Postbundel, Zittingsstuk

BRIEF, TAAK = "brief", "taak"


@dataclass(frozen=True)
class Onderwerp:
    """What it is about, where that stands, and for a mail where the address is mended and what it is today."""

    titel: str
    url: str
    herstel_url: str = ""
    adres: str = ""


Gevonden = dict[int, Onderwerp]
Ids = Collection[int]
Beschrijf = Callable[[Gebruiker, Ids], Gevonden]


@dataclass(frozen=True)
class Taakomschrijving:
    """A kind of job: its name, whether it makes a letter or other paper, and what it is about."""

    naam: str
    groep: str
    beschrijf: Beschrijf


def _about_aanvragen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Aanvraag.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "nummer")
    return {pk: Onderwerp(f"aanvraag {nummer}", reverse("toewijzing:aanvraag", args=[nummer])) for pk, nummer in rows}


def _about_brieven(user: Gebruiker, ids: Ids) -> Gevonden:
    seen = Aanvraag.objects.visible_to(user).values("pk")
    rows = Brief.objects.filter(pk__in=ids, besluit__aanvraag__in=seen).values_list("pk", "besluit__aanvraag__nummer")
    return {pk: Onderwerp(f"aanvraag {nummer}", reverse("toewijzing:aanvraag", args=[nummer])) for pk, nummer in rows}


def _about_zittingsstukken(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Zittingsstuk.objects.visible_to(user).filter(pk__in=ids).select_related("zitting")
    return {
        stuk.pk: Onderwerp(
            f"zitting van {datum(stuk.zitting.datum)}", reverse("toewijzing:zitting", args=[stuk.zitting_id])
        )
        for stuk in rows
    }


def _about_post(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Postbundel.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "dag")
    url = reverse("toewijzing:post")
    return {pk: Onderwerp(f"post van {datum(dag)}", f"{url}?dag={dag.isoformat()}") for pk, dag in rows}


def _about_gezagdragers(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Gezagdrager.objects.visible_to(user).filter(pk__in=ids).select_related("leerling")
    return {
        each.pk: Onderwerp(
            f"{each.naam}, {each.get_relatie_display()} van {each.leerling.naam}",
            reverse("leerlingen:dossier", args=[each.leerling.nummer]),
            reverse("leerlingen:gezagdrager", args=[each.leerling.nummer, each.pk]),
            each.email,
        )
        for each in rows
    }


def _about_thuiszitters(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Thuiszitter.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "nummer")
    return {pk: Onderwerp(f"thuiszitter {nummer}", reverse("thuiszitters:zaak", args=[nummer])) for pk, nummer in rows}


def _about_consulten(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Consult.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "nummer")
    return {pk: Onderwerp(f"consult {nummer}", reverse("consulten:consult", args=[nummer])) for pk, nummer in rows}


def _about_schoolaanvragen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Schoolaanvraag.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "nummer")
    return {pk: Onderwerp(f"schoolaanvraag {nr}", reverse("schoolaanvragen:aanvraag", args=[nr])) for pk, nr in rows}


def _about_schoolbrieven(user: Gebruiker, ids: Ids) -> Gevonden:
    seen = Schoolaanvraag.objects.visible_to(user)
    rows = Schoolbrief.objects.filter(pk__in=ids, besluit__aanvraag__in=seen)
    return {
        pk: Onderwerp(f"schoolaanvraag {nr}", reverse("schoolaanvragen:aanvraag", args=[nr]))
        for pk, nr in rows.values_list("pk", "besluit__aanvraag__nummer")
    }


def _about_hulpen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Snellehulp.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "nummer")
    return {pk: Onderwerp(f"snelle hulp {nr}", reverse("schoolaanvragen:hulp", args=[nr])) for pk, nr in rows}


def _about_signalen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Signaal.objects.visible_to(user).filter(pk__in=ids).values_list("pk", flat=True)
    return {pk: Onderwerp(f"signaal {pk}", reverse("financien:signaal", args=[pk])) for pk in rows}


def _about_opgaven(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Kwartaalopgave.objects.visible_to(user).filter(pk__in=ids)
    return {
        each.pk: Onderwerp(f"opgave van {datum(each.peildatum)}", reverse("thuiszitters:opgave", args=[each.pk]))
        for each in rows
    }


def _about_oppversies(user: Gebruiker, ids: Ids) -> Gevonden:
    seen = Opp.objects.visible_to(user).values("pk")
    rows = OppVersie.objects.filter(pk__in=ids, opp__in=seen).values_list("pk", "opp__nummer")
    return {pk: Onderwerp(f"OPP {nummer}", reverse("opp:opp", args=[nummer])) for pk, nummer in rows}


def _about_inschrijvingen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Inschrijving.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "leerling__nummer")
    return {pk: Onderwerp(f"leerling {nummer}", reverse("leerlingen:dossier", args=[nummer])) for pk, nummer in rows}


def _about_verdeelbrieven(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Verdeelbrief.objects.visible_to(user).filter(pk__in=ids).values_list("pk", "organisatie__naam", "verdeling")
    return {
        pk: Onderwerp(f"brief aan {naam}", reverse("financien:verdeling", args=[verdeling]))
        for pk, naam, verdeling in rows
    }


def _about_verdeelmodellen(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Verdeelmodel.objects.visible_to(user).filter(pk__in=ids)
    return {each.pk: Onderwerp(each.naam, reverse("financien:model", args=[each.pk])) for each in rows}


def _about_jaarverslagen(user: Gebruiker, ids: Ids) -> Gevonden:
    return {each.pk: _describe_verslag(each) for each in Jaarverslag.objects.visible_to(user).filter(pk__in=ids)}


def _about_verslagbestanden(user: Gebruiker, ids: Ids) -> Gevonden:
    rows = Jaarverslagdocument.objects.visible_to(user).filter(pk__in=ids).select_related("jaarverslag")
    return {each.pk: _describe_verslag(each.jaarverslag) for each in rows}


def _describe_verslag(verslag: Jaarverslag) -> Onderwerp:
    url = reverse("rapportage:jaarverslag", args=[verslag.jaar, verslag.volgnummer])
    return Onderwerp(f"jaarverslag {verslag.jaar}", url)


def _about_scholen(user: Gebruiker, ids: Ids) -> Gevonden:
    """A school by name, for the beheerder."""
    if user.rol != Rol.BEHEERDER:
        return {}
    rows = Organisatie.objects.filter(pk__in=ids).values_list("pk", "naam")
    return {pk: Onderwerp(naam, reverse("organisatie:organisatie", args=[pk])) for pk, naam in rows}


def _about_nothing(user: Gebruiker, ids: Ids) -> Gevonden:
    """Of the whole swv: there is no page of one case to go to."""
    return {}


# Every kind of job there is, mail excepted; a test compares it with what the rooms registered.
SOORTEN: dict[str, Taakomschrijving] = {
    "brief": Taakomschrijving("Brief over een besluit", BRIEF, _about_brieven),
    "postbundel": Taakomschrijving("Brieven van een dag in één PDF", BRIEF, _about_post),
    "besluitenlijst": Taakomschrijving("Besluitenlijst van een zitting", BRIEF, _about_zittingsstukken),
    "vergaderbundel": Taakomschrijving("Vergaderbundel van een zitting", BRIEF, _about_zittingsstukken),
    "opp_pdf": Taakomschrijving("OPP als PDF", BRIEF, _about_oppversies),
    "thuiszitters.opgave_pdf": Taakomschrijving("Kwartaalopgave als PDF", BRIEF, _about_opgaven),
    "schoolbrief": Taakomschrijving("Brief aan een school", BRIEF, _about_schoolbrieven),
    "verdeelbrief": Taakomschrijving("Brief over de verdeling", BRIEF, _about_verdeelbrieven),
    "jaarverslag.pdf": Taakomschrijving("Jaarverslag als PDF", BRIEF, _about_verslagbestanden),
    "jaarverslag.cijfers": Taakomschrijving("Cijfers van het jaarverslag", TAAK, _about_jaarverslagen),
    "demo.jaarverslag_openbaar": Taakomschrijving("Jaarverslag openbaar maken", TAAK, _about_jaarverslagen),
    "arrangementen_optellen": Taakomschrijving("Toekenningen optellen voor de verdeling", TAAK, _about_verdeelmodellen),
    "cijfers_tellen": Taakomschrijving("Cijfers tellen voor Sturing", TAAK, _about_nothing),
    "termijnen_opnieuw": Taakomschrijving("Termijnen opnieuw tellen", TAAK, _about_nothing),
    "adviezen_herinneren": Taakomschrijving("Deskundigen herinneren", TAAK, _about_nothing),
    "thuiszitters.escaleren": Taakomschrijving("Dagelijkse ronde langs de thuiszitters", TAAK, _about_nothing),
    "opp_stand": Taakomschrijving("OPP's van een school tellen", TAAK, _about_scholen),
    "opp_overgang": Taakomschrijving("OPP sluiten na een overgang", TAAK, _about_inschrijvingen),
    "opp_uitschrijving": Taakomschrijving("OPP sluiten na een uitschrijving", TAAK, _about_inschrijvingen),
    "kern.nachtronde": Taakomschrijving("Nachtelijke taak, met de hand gestart", TAAK, _about_nothing),
}
ONBEKEND = Taakomschrijving("Taak op de achtergrond", TAAK, _about_nothing)
# What a mail is about (``Bericht.over_soort``).
ZAKEN: dict[str, Beschrijf] = {
    "aanvraag": _about_aanvragen, "thuiszitter": _about_thuiszitters, "gezagdrager": _about_gezagdragers,
    "consult": _about_consulten, "schoolaanvraag": _about_schoolaanvragen, "snellehulp": _about_hulpen,
    "signaal": _about_signalen,
}  # fmt: skip


def describe_all(user: Gebruiker, pairs: Collection[tuple[str, int]], kinds: dict[str, Any]) -> dict[Any, Onderwerp]:
    """{(kind, id): what it is about} for what this person may open; a query per kind. ``kinds``: {kind: Beschrijf}."""
    found: dict[Any, Onderwerp] = {}
    for kind in sorted({kind for kind, _ in pairs} & set(kinds)):
        ids = {pk for other, pk in pairs if other == kind}
        found |= {(kind, pk): about for pk, about in kinds[kind](user, ids).items()}
    return found
