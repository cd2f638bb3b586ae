"""What a request still lacks before it can leave the school."""

from collections.abc import Mapping
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, CharField, F, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Concat, JSONObject
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.adressen import get_ontbrekend
from swv.kern.meelezen import read_along
from swv.wet.queries import get_feiten
from toewijzing.calculations import (
    Checkregel,
    Gegevens,
    Ontbreekt,
    Veldregel,
    check_periode,
    find_eerste_eind,
    find_missing,
)
from toewijzing.calculations.antwoord import is_leeg
from toewijzing.calculations.bedrag import Bedragregel, Bedragwijze
from toewijzing.calculations.voorwaarde import Waarheid
from toewijzing.enums import Checksoort, Ondertekenaar, Vraagstap
from toewijzing.models import Aanvraag, AanvraagDocument, ChecklistItem, Zienswijze
from toewijzing.queries.bedrag import why_no_tarief
from toewijzing.queries.brief import decides_alone
from toewijzing.queries.formulier import select_items
from toewijzing.queries.grens import find_buiten, get_vragen, with_andere_tlv
from toewijzing.queries.opp import counting, explain_opp, get_opp_documenten, with_opp
from toewijzing.queries.ronde import coming_for


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
    velden += get_bedragvelden(aanvraag)
    if soort.vraagt_weken:
        velden.append(Veldregel("gevraagde_weken", "het aantal weken", Vraagstap.VRAAG, aanvraag.gevraagde_weken))
        velden.append(
            Veldregel("gevraagde_dagen_per_week", "dagen per week", Vraagstap.VRAAG, aanvraag.gevraagde_dagen_per_week)
        )
    for vraag in get_vragen(aanvraag, vandaag):
        if vraag.verplicht:
            antwoord = aanvraag.antwoorden.get(vraag.code, "")
            velden.append(Veldregel(vraag.code, vraag.label, vraag.stap, "" if is_leeg(antwoord) else antwoord))
    return velden


def get_bedragvelden(aanvraag: Aanvraag) -> list[Veldregel]:
    """The amount or the number, by the rule of the kind; a fixed amount is not asked."""
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is not None and regel.telt:
        label = f"het aantal {regel.eenheid}"
        return [Veldregel("gevraagd_aantal", label, Vraagstap.VRAAG, aanvraag.gevraagd_aantal)]
    if regel is not None and regel.wijze == Bedragwijze.TOTAAL:
        return [Veldregel("gevraagd_bedrag", "het gevraagde bedrag", Vraagstap.VRAAG, aanvraag.gevraagd_bedrag)]
    return []


def to_checkregel(item: ChecklistItem, *, verplicht: bool) -> Checkregel:
    """An item of the checklist as the pure check takes it; who has to sign it stands in its name."""
    return Checkregel(
        item.soort, name_item(item), get_bijlagesoort(item), verplicht, item.max_leeftijd_maanden, item.vanaf_leeftijd,
        item.groep,
    )  # fmt: skip


def get_bijlagesoort(item: ChecklistItem) -> str:
    """What documents are called that meet this item: a kind of document of the dossier, or «eigen:CODE»."""
    return f"{EIGEN}{item.code}" if item.soort == Checksoort.EIGEN_DOCUMENT else item.documentsoort


def name_item(item: ChecklistItem) -> str:
    """«plan van aanpak, ondertekend door ouders en schoolleider (op elke bladzijde)»."""
    names = [Ondertekenaar(code).label for code in item.ondertekenaars]
    wie = " en ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
    signed = f", ondertekend door {wie}" if wie else ""
    return f"{item.label}{signed}" + (f" ({item.ondertekening})" if item.ondertekening else "")


# What a document of a request counts as: the kind of its own that was chosen, else its kind in the dossier.
EIGEN = "eigen:"
BIJLAGESOORT = Case(
    When(eigen_soort="", then=F("document__soort")), default=Concat(Value(EIGEN), F("eigen_soort")),
    output_field=CharField(),
)  # fmt: skip
ADRES_FEITEN = ("land", "adres", "postcode", "plaats")
GEZAG_FEITEN = ("pk", "naam", "relatie", *ADRES_FEITEN)


def with_completeness(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """What ``get_missing`` looks at, read along with the request itself: three queries less on a page."""
    vandaag = timezone.localdate()
    gezag = Gezagdrager.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), leerling=OuterRef("leerling"))
    bijlagen = counting(AanvraagDocument.objects.filter(aanvraag=OuterRef("pk")))
    return read_along(
        with_andere_tlv(with_opp(aanvragen, vandaag), vandaag),
        gezagdragers=ArraySubquery(
            gezag.order_by("pk").values(feiten=JSONObject(**{name: name for name in GEZAG_FEITEN}))
        ),
        soorten_bijlagen=ArraySubquery(bijlagen.order_by("pk").values(als=BIJLAGESOORT)),
        data_bijlagen=ArraySubquery(bijlagen.order_by("pk").values("document__datum")),
        gehoorde_partijen=ArraySubquery(Zienswijze.objects.filter(aanvraag=OuterRef("pk")).values("partij")),
        heeft_ronde=coming_for(vandaag),
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
        list(bijlagen.values_list(BIJLAGESOORT, "document__datum")),
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
            to_checkregel(item, verplicht=item.verplicht and stand.waarheid == Waarheid.JA)
            for item, stand in select_items(aanvraag, vandaag)
        ],
        documenten=[*documenten, *get_opp_documenten(aanvraag, vandaag)],
        partijen=frozenset(partijen),
        gezagdragers=len(adressen),
        zonder_adres=[gap for gap in adressen if gap],
        geen_gezag=bool(aanvraag.leerling.geen_gezag),
        beslist_zelf=decides_alone(aanvraag.leerling, vandaag),
        leerling_ontbreekt=aanvraag.leerling.adres_ontbreekt,
    )
    tarief = why_no_tarief(aanvraag)
    wrong = [Ontbreekt("veld:gevraagd_tarief", tarief, Vraagstap.VRAAG)] if tarief else []
    wrong += [*find_wrong_period(aanvraag, vandaag), *find_buiten(aanvraag, vandaag)]
    return [*wrong, *explain_opp(find_missing(gegevens), aanvraag, vandaag)]


def find_wrong_period(aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """A period was asked that couldn't be granted today: better said now than by the commission."""
    begin, eind, regel = aanvraag.gevraagd_van, aanvraag.gevraagd_tot_en_met, aanvraag.soort.periode_regel
    schooljaren = get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", vandaag)
    fouten = check_periode(regel, begin, eind, vandaag, schooljaren) if begin and eind else {}
    return [Ontbreekt("veld:gevraagd_tot_en_met", texts[0], Vraagstap.VRAAG) for texts in fouten.values()]


def get_eerste_eind(aanvraag: Aanvraag, begin: date, gegeven_op: date) -> date:
    """The first end of a tlv for (v)so that begins and is given on these days (WEC 40 lid 15)."""
    schooljaren = get_feiten(aanvraag.swv_id).get_getal("tlv_schooljaren", gegeven_op)
    return find_eerste_eind(begin, gegeven_op, schooljaren)
