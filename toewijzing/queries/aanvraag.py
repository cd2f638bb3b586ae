"""Reading that more than one page, the API or a rule needs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import JSONObject
from django.utils import timezone

from leerlingen.models import Document, Gezagdrager
from leerlingen.signals import guides
from swv.kern.adressen import get_ontbrekend
from swv.kern.termijnen import (
    Aanvulling,
    Beslistermijn,
    Instemming,
    Verlenging,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
    calculate_norm,
    get_stilstand,
)
from swv.kern.termijnen import TermijnGebeurtenis as Gebeurtenis
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.wet.queries import get_feiten
from toewijzing.calculations import (
    BesluitRegels,
    Checkregel,
    Gegevens,
    Kandidaat,
    Ontbreekt,
    Veldregel,
    check_periode,
    find_eerste_eind,
    find_missing,
)
from toewijzing.enums import Termijnsoort, Vraagstap
from toewijzing.models import (
    Aanvraag,
    AanvraagDocument,
    Aanvraagsoort,
    AanvraagStatus,
    Agendapunt,
    Besluit,
    Deskundigenadvies,
    Zienswijze,
)
from toewijzing.permissions import decider_role
from toewijzing.queries.brief import decides_alone
from toewijzing.queries.grens import find_buiten, get_vragen, with_andere_tlv
from toewijzing.queries.opp import counting, explain_opp, get_opp_documenten, with_opp

# --- kinds ----------------------------------------------------------------------------------------------------------


def get_soorten(school: Organisatie, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds of request this school can make today, at every swv it belongs to (itself or through its board)."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    van = Q(scholen_van=[]) | Q(scholen_van__contains=[school.schoolsoort])
    return (
        Aanvraagsoort.objects.filter(holds_on(vandaag), van, swv__in=swv)
        .select_related("swv")
        .order_by("swv__naam", "naam", "pk")
    )


# --- the term -------------------------------------------------------------------------------------------------------


def to_gebeurtenissen(rows: Any) -> list[Gebeurtenis]:
    """Stored term events as the values the pure term functions take."""
    events: list[Gebeurtenis] = []
    for row in rows:
        match row.soort:
            case Termijnsoort.VRAAG:
                events.append(Aanvulling(row.datum, row.tot, row.beantwoord_op))
            case Termijnsoort.UITSTEL:
                events.append(Instemming(row.datum, row.tot))
            case Termijnsoort.VERLENGING:
                events.append(Verlenging(row.weken, row.datum))
    return events


def get_beslistermijn(aanvraag: Aanvraag, vandaag: date) -> Beslistermijn | None:
    """The legal term (Awb 4:13) as it stands on this day; None before receipt or when it is no Awb-besluit.

    Agreed uitstel counts to its end from the day it was agreed, so what a list keeps does not grow old.
    """
    if aanvraag.ontvangen_op is None or not aanvraag.soort.is_awb_besluit:
        return None
    events = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all())
    calculate = partial(
        calculate_beslistermijn, aanvraag.ontvangen_op, aanvraag.soort.wettelijke_weken, events,
        gelijkgesteld=get_feiten(aanvraag.swv_id).gelijkgestelde_dagen,
    )  # fmt: skip
    return replace(calculate(vandaag), uiterlijk=calculate(get_peildatum(events, vandaag)).uiterlijk)


def get_peildatum(events: Sequence[Gebeurtenis], vandaag: date) -> date:
    """Today, or the first day after uitstel that was agreed (Awb 4:15 lid 2a)."""
    agreed = [
        event.tot_en_met + timedelta(days=1) for event in events if isinstance(event, Instemming) and event.tot_en_met
    ]
    return max([vandaag, *agreed])


def get_norm(aanvraag: Aanvraag, vandaag: date) -> date | None:
    """The swv's own service norm; it stands still together with the legal term."""
    if aanvraag.ontvangen_op is None:
        return None
    events, soort = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all()), aanvraag.soort
    return calculate_norm(
        aanvraag.ontvangen_op, soort.norm_aantal, soort.norm_eenheid, get_stilstand(events),
        vandaag=get_peildatum(events, vandaag), gelijkgesteld=get_feiten(aanvraag.swv_id).gelijkgestelde_dagen,
    )  # fmt: skip


# --- completeness ---------------------------------------------------------------------------------------------------


def get_velden(aanvraag: Aanvraag, vandaag: date) -> list[Veldregel]:
    """The fields and open questions this kind of request needs, with what was filled in."""
    soort, velden = aanvraag.soort, []
    if soort.vraagt_categorie:
        velden.append(Veldregel("gevraagde_categorie", "de categorie", Vraagstap.VRAAG, aanvraag.gevraagde_categorie))
    velden.append(Veldregel("gevraagd_van", "de gewenste begindatum", Vraagstap.VRAAG, aanvraag.gevraagd_van))
    if not soort.vraagt_weken:
        velden.append(
            Veldregel("gevraagd_tot_en_met", "de gewenste einddatum", Vraagstap.VRAAG, aanvraag.gevraagd_tot_en_met)
        )
    if soort.vraagt_bedrag:
        velden.append(Veldregel("gevraagd_bedrag", "het gevraagde bedrag", Vraagstap.VRAAG, aanvraag.gevraagd_bedrag))
    if soort.vraagt_weken:
        velden.append(Veldregel("gevraagde_weken", "het aantal weken", Vraagstap.VRAAG, aanvraag.gevraagde_weken))
        velden.append(
            Veldregel("gevraagde_dagen_per_week", "dagen per week", Vraagstap.VRAAG, aanvraag.gevraagde_dagen_per_week)
        )
    for vraag in get_vragen(aanvraag, vandaag):
        if vraag.verplicht:
            velden.append(
                Veldregel(vraag.code, vraag.label, vraag.stap, aanvraag.antwoorden.get(vraag.code, "").strip())
            )
    return velden


ADRES_FEITEN = ("land", "adres", "postcode", "plaats")
GEZAG_FEITEN = ("pk", "naam", "relatie", *ADRES_FEITEN)


def with_completeness(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """What ``get_missing`` looks at, read along with the request itself: three queries less on a page."""
    vandaag = timezone.localdate()
    gezag = Gezagdrager.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), leerling=OuterRef("leerling"))
    bijlagen = counting(AanvraagDocument.objects.filter(aanvraag=OuterRef("pk")))
    return with_andere_tlv(with_opp(aanvragen, vandaag), vandaag).annotate(  # type: ignore[no-redef]  # the model names it for who reads it
        gezagdragers=ArraySubquery(
            gezag.order_by("pk").values(feiten=JSONObject(**{name: name for name in GEZAG_FEITEN}))
        ),
        soorten_bijlagen=ArraySubquery(bijlagen.order_by("pk").values("document__soort")),
        data_bijlagen=ArraySubquery(bijlagen.order_by("pk").values("document__datum")),
        gehoorde_partijen=ArraySubquery(Zienswijze.objects.filter(aanvraag=OuterRef("pk")).values("partij")),
    )


def _read_facts(aanvraag: Aanvraag, vandaag: date) -> tuple[list[str], list[tuple[str, date]], list[str]]:
    """(per gezagdrager what its address lacks, in words, or ""; kind and date of each document, parties heard)."""
    if hasattr(aanvraag, "gehoorde_partijen"):
        documenten = list(zip(aanvraag.soorten_bijlagen, aanvraag.data_bijlagen, strict=True))
        adressen = [describe_gap(gezag) for gezag in aanvraag.gezagdragers]
        return adressen, documenten, aanvraag.gehoorde_partijen
    gezagdragers = aanvraag.leerling.gezagdrager_set.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    bijlagen = counting(AanvraagDocument.objects.filter(aanvraag=aanvraag))
    return (
        [describe_gap(gezag) for gezag in gezagdragers.values("naam", *ADRES_FEITEN)],
        list(bijlagen.values_list("document__soort", "document__datum")),
        [zienswijze.partij for zienswijze in aanvraag.zienswijzen.all()],
    )


def describe_gap(gezag: Mapping[str, str]) -> str:
    """«M. de Boer (postcode, plaats)»: what the address of this gezagdrager lacks; "" when it is complete."""
    ontbreekt = get_ontbrekend(*(gezag[name] for name in ADRES_FEITEN))
    return f"{gezag['naam']} ({', '.join(ontbreekt)})" if ontbreekt else ""


def get_missing(aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """What is still missing before this request can leave the school. Uses ``with_completeness`` when it is there."""
    adressen, documenten, partijen = _read_facts(aanvraag, vandaag)
    gegevens = Gegevens(
        vandaag=vandaag,
        # The highest age it can be: what the pupil is to be asked from an age on, is never asked too late.
        leeftijd=aanvraag.leerling.mogelijke_leeftijd_op(vandaag),
        velden=get_velden(aanvraag, vandaag),
        checklist=[
            Checkregel(
                item.soort,
                item.label,
                item.documentsoort,
                item.verplicht,
                item.max_leeftijd_maanden,
                item.vanaf_leeftijd,
            )
            for item in aanvraag.soort.checklist.all()
        ],
        documenten=[*documenten, *get_opp_documenten(aanvraag, vandaag)],
        partijen=frozenset(partijen),
        gezagdragers=len(adressen),
        zonder_adres=[gap for gap in adressen if gap],
        geen_gezag=bool(aanvraag.leerling.geen_gezag),
        beslist_zelf=decides_alone(aanvraag.leerling, vandaag),
        leerling_ontbreekt=aanvraag.leerling.adres_ontbreekt,
    )
    wrong = [*_wrong_period(aanvraag, vandaag), *find_buiten(aanvraag, vandaag)]
    return [*wrong, *explain_opp(find_missing(gegevens), aanvraag, vandaag)]


def get_eerste_eind(aanvraag: Aanvraag, begin: date, gegeven_op: date) -> date:
    """The first end of a tlv for (v)so that begins and is given on these days (WEC 40 lid 15)."""
    schooljaren = get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", gegeven_op)
    return find_eerste_eind(begin, gegeven_op, schooljaren)


def _wrong_period(aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """A period was asked that couldn't be granted today: better said now than by the commission."""
    begin, eind, regel = aanvraag.gevraagd_van, aanvraag.gevraagd_tot_en_met, aanvraag.soort.periode_regel
    schooljaren = get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", vandaag)
    fouten = check_periode(regel, begin, eind, vandaag, schooljaren) if begin and eind else {}
    return [Ontbreekt("veld:gevraagd_tot_en_met", texts[0], Vraagstap.VRAAG) for texts in fouten.values()]


# --- advices --------------------------------------------------------------------------------------------------------


def get_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """The advices that count: asked, and not withdrawn. Uses a prefetch when there is one."""
    return [advies for advies in aanvraag.adviezen.all() if advies.vervallen_op is None]


def has_all_adviezen(aanvraag: Aanvraag) -> bool:
    """As many experts signed as this kind asks; true at once where it asks none."""
    signed = [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]
    return len(signed) >= aanvraag.soort.aantal_deskundigen


def get_kandidaat(aanvraag: Aanvraag, deskundige: Gebruiker) -> Kandidaat:
    """What is known of this expert that bears on independence in this case."""
    pupil = {"leerling_id": aanvraag.leerling_id}
    touched = (
        aanvraag.aangemaakt_door_id == deskundige.pk
        or aanvraag.statussen.filter(door=deskundige).exists()
        or aanvraag.zienswijzen.filter(vastgelegd_door=deskundige).exists()
    )
    guided = (
        Document.objects.filter(toegevoegd_door=deskundige, **pupil).exists()
        or Zienswijze.objects.filter(vastgelegd_door=deskundige, **pupil).exclude(aanvraag=aanvraag).exists()
        or AanvraagStatus.objects.filter(door=deskundige, **pupil)
        .exclude(aanvraag=aanvraag)
        .exclude(actie="advies_ondertekenen")
        .exists()
        or guides(aanvraag.leerling_id, deskundige)
    )
    decides = {Rol.CVT_LID, Rol.CVT_VOORZITTER, decider_role(aanvraag)}
    return Kandidaat(
        discipline=deskundige.discipline,
        registratie=deskundige.registratie,
        werkt_bij_school_of_bestuur=aanvraag.school_id in deskundige.gebonden_scholen,
        betrokken_bij_aanvraag=touched,
        betrokken_bij_begeleiding=guided,
        beslist_mee=any(
            lid.rol in decides and lid.organisatie_id == aanvraag.swv_id for lid in deskundige.lidmaatschappen
        ),
        al_gevraagd=any(advies.deskundige_id == deskundige.pk for advies in get_adviezen(aanvraag)),
    )


def get_deskundigen(aanvraag: Aanvraag, vandaag: date) -> QuerySet[Gebruiker]:
    """Experts who can be asked by this swv: in its own service or from outside."""
    rol = Q(lidmaatschap__rol=Rol.DESKUNDIGE) & holds_on(vandaag, "lidmaatschap__")
    bij = Q(lidmaatschap__organisatie=aanvraag.swv_id) | Q(lidmaatschap__organisatie__soort="extern")
    return Gebruiker.objects.filter(rol, bij, is_active=True).distinct().order_by("sorteernaam", "pk")


# --- decision -------------------------------------------------------------------------------------------------------


def get_bezwaartermijn(aanvraag: Aanvraag, bekend: date) -> tuple[date, date]:
    """First and last day to object to what is made known on this day (Awb 6:7 and 6:8)."""
    feiten = get_feiten(aanvraag.swv_id)
    weken = feiten.get_getal("bezwaartermijn", bekend)
    return calculate_bezwaartermijn(bekend, weken, feiten.gelijkgestelde_dagen)


def get_besluit_regels(aanvraag: Aanvraag, rol: str, vandaag: date) -> BesluitRegels:
    """What a decision on this request has to hold; the amount in euro up to which this role decides, or None."""
    soort = aanvraag.soort
    limited = soort.mandaatbedrag is not None and rol == soort.beslisser
    return BesluitRegels(
        soort.geeft_tlv,
        soort.vraagt_categorie,
        soort.vraagt_bedrag,
        soort.vraagt_weken,
        soort.periode_regel,
        soort.max_weken,
        soort.max_dagen_per_week,
        soort.mandaatbedrag if limited else None,
        get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", vandaag),
    )


def get_besluit(aanvraag: Aanvraag) -> Besluit | None:
    """The decision that holds, if there is one. Uses a prefetch when there is one."""
    return next((besluit for besluit in aanvraag.besluiten.all() if besluit.status != "vervallen"), None)


def is_ready_for_zitting(aanvraag: Aanvraag) -> str:
    """ "" when the request can be put on an agenda, else the Dutch reason why not."""
    if aanvraag.compleet_op is None:
        return "De aanvraag is nog niet compleet verklaard."
    if aanvraag.soort.aantal_deskundigen and not has_all_adviezen(aanvraag):
        return "Nog niet alle deskundigen hebben hun advies ondertekend."
    return ""


def open_agendapunt(aanvraag: Aanvraag) -> Agendapunt | None:
    """Where this request stands on an agenda without an advice yet."""
    return aanvraag.agendapunten.select_related("zitting").filter(vervallen_op__isnull=True, oordeel="").first()


def last_advice(aanvraag: Aanvraag) -> Agendapunt | None:
    """The agenda item with the commission's advice, if there is one. Uses a prefetch when there is one."""
    advised = [punt for punt in aanvraag.agendapunten.all() if punt.oordeel]
    return max(advised, key=lambda punt: punt.pk, default=None)


def with_case(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """Everything the case page shows, in a fixed number of queries."""
    return aanvragen.select_related(
        "leerling", "soort", "school__bestuur", "swv", "ontvangende_school", "aangemaakt_door", "tlv_nummer__swv"
    ).prefetch_related(
        "soort__vragen",
        Prefetch("adviezen", queryset=Deskundigenadvies.objects.select_related("deskundige")),
        Prefetch("besluiten", queryset=Besluit.objects.select_related("beslist_door").prefetch_related("brieven")),
        "termijngebeurtenissen",
    )


def today() -> date:
    """The Dutch date."""
    return timezone.localdate()
