"""Reading that more than one page, the API or a rule needs."""

from collections.abc import Iterable
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Prefetch, QuerySet
from django.db.models.functions import JSONObject

from leerlingen.models import Gezagdrager, Inschrijving, Leerling
from opp.calculations import (
    Doelregel,
    Gezag,
    Handeling,
    Instemmingsweging,
    Onderdeelregel,
    OppGegevens,
    Tekort,
    check_wet,
    hash_handelingsdeel,
    hash_tekst,
    weigh_instemming,
)
from opp.enums import (
    LOPEND,
    Herkomst,
    Instemmingstand,
    Onderdeel,
)
from opp.models import Doel, Label, Opp, OppHandeling, OppSoort, OppVersie
from swv.kern.meelezen import read_along
from swv.organisatie.models import Organisatie, holds_on

TEKSTEN = (
    "uitstroom", "bevorderend", "belemmerend", "basisondersteuning", "ondersteuningsbehoefte", "afwijkingen",
    "oordeel_cvb",
)  # fmt: skip
DOELVELDEN = ("doel", "meetbaar", "steun", "wie", "hoe_vaak", "van", "tot_en_met")
# The open questions of a request that an adopted OPP answers: {code of the question: parts, in this order}.
BEKENDE_VRAGEN: dict[str, tuple[str, ...]] = {
    "gedaan": (Onderdeel.BASISONDERSTEUNING,),
    "waarom": (Onderdeel.ONDERSTEUNINGSBEHOEFTE, Onderdeel.BELEMMEREND),
    "doel": (Onderdeel.HANDELINGSDEEL,),
}

# --- types ----------------------------------------------------------------------------------------------------------


def get_soorten(school: Organisatie, vandaag: date) -> QuerySet[OppSoort]:
    """The types this school can use today, of every swv it belongs to (itself or through its board)."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    fitting = OppSoort.objects.filter(holds_on(vandaag), swv__in=swv, schoolsoorten__contains=[school.schoolsoort])
    return fitting.select_related("swv").order_by("swv__sorteernaam", "-is_opp", "sorteernaam", "pk")


def get_soortkeuzes(school: Organisatie, vandaag: date) -> list[tuple[str, str]]:
    """(code, name) of the types the swv's of this school ever had, each code with its newest name."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    rows = OppSoort.objects.filter(swv__in=swv).order_by("van", "pk").values_list("code", "naam")
    return sorted(dict(rows).items(), key=lambda pair: pair[1])


def get_labels(school: Organisatie, vandaag: date) -> QuerySet[Label]:
    """The labels this school can give today, of every swv it belongs to (itself or through its board)."""
    swv = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), aansluitingen__organisatie__in=[school.pk, school.bestuur_id], soort="swv"
    )
    return Label.objects.filter(holds_on(vandaag), swv__in=swv)


def get_aanleiding_op(leerling: Leerling, school: Organisatie) -> date | None:
    """The first day of the enrolment at this school: from there the six weeks count."""
    rows = Inschrijving.objects.filter(leerling=leerling, school=school, soort="inschrijving")
    return rows.order_by("-van").values_list("van", flat=True).first()


# --- one OPP --------------------------------------------------------------------------------------------------------


def with_wet(opps: QuerySet[Opp]) -> QuerySet[Opp]:
    """What the legal check looks at, in a fixed number of queries for any number of OPP's."""
    doelen = Prefetch("doelen", Doel.objects.filter(verwijderd_op__isnull=True), to_attr="geldende_doelen")
    handelingen = OppHandeling.objects.select_related("gezagdrager", "vastgelegd_door")
    versies = OppVersie.objects.select_related("bijlage").prefetch_related(doelen)
    gezag = Gezagdrager.objects.filter(leerling=OuterRef("leerling")).order_by("pk")
    rows = read_along(
        opps, gezag_feiten=ArraySubquery(gezag.values(feiten=JSONObject(pk="pk", naam="naam", tot="tot")))
    )
    return rows.select_related("leerling", "school", "soort__swv").prefetch_related(
        Prefetch("versies", versies), Prefetch("handelingen", handelingen), "soort__onderdelen"
    )


def get_open_versie(opp: Opp) -> OppVersie | None:
    """The text that can be written in. Uses ``with_wet`` when it is there."""
    return next((versie for versie in opp.versies.all() if versie.is_open), None)


def get_vigerend(opp: Opp) -> OppVersie | None:
    """The adopted text that holds. Uses ``with_wet`` when it is there."""
    return next((versie for versie in opp.versies.all() if versie.pk == opp.vigerend_id), None)


def get_huidige(opp: Opp) -> OppVersie | None:
    """The text a page is about: the open one, else the adopted one."""
    return get_open_versie(opp) or get_vigerend(opp)


def get_doelen(versie: OppVersie) -> list[Doel]:
    """The goals of this version, without those that were taken out."""
    if hasattr(versie, "geldende_doelen"):
        return versie.geldende_doelen
    return list(versie.doelen.filter(verwijderd_op__isnull=True))


def to_doelregels(doelen: Iterable[Doel]) -> list[Doelregel]:
    """Goals as the pure functions take them: their texts and days, apart from the database."""
    return [Doelregel(**{name: getattr(doel, name) for name in DOELVELDEN}) for doel in doelen]


def get_hashes(versie: OppVersie) -> tuple[str, str]:
    """(of the whole text, of the handelingsdeel): the fixed ones of an adopted version, else as it is now."""
    if versie.vastgesteld_op is not None:
        return versie.hash, versie.handelingsdeel_hash
    if versie.opp.is_extern:
        file = versie.bijlage.sha256 if versie.bijlage else ""
        return hash_tekst({"onderdelen": ",".join(sorted(versie.onderdelen_extern))}, [], file), hash_handelingsdeel(
            [], file
        )
    doelen = to_doelregels(get_doelen(versie))
    delen = {name: getattr(versie, name) for name in ("uitstroombestemming", *TEKSTEN)}
    return hash_tekst(delen, doelen), hash_handelingsdeel(doelen)


def is_filled(versie: OppVersie, code: str, doelen: list[Doel]) -> bool:
    """Is this part there: written here, or ticked as present in the file?"""
    if versie.opp.is_extern:
        return code in versie.onderdelen_extern
    if code == Onderdeel.HANDELINGSDEEL:
        return bool(doelen)
    if code == Onderdeel.UITSTROOM:
        return bool(versie.uitstroombestemming and versie.uitstroom.strip())
    return bool(getattr(versie, code).strip())


def get_gegevens(opp: Opp, versie: OppVersie, vandaag: date) -> OppGegevens:
    """This version as the pure check takes it. Cheap after ``with_wet``."""
    versie.opp = opp
    doelen = get_doelen(versie)
    geheel, deel = get_hashes(versie)
    regels = {item.code: item for item in opp.soort.onderdelen.all()}
    onderdelen = [
        Onderdeelregel(
            code, Onderdeel(code).label, code in regels and regels[code].verplicht, is_filled(versie, code, doelen)
        )
        for code in Onderdeel.values
    ]
    return OppGegevens(
        vandaag=vandaag,
        schoolsoort=opp.school.schoolsoort,
        geboortedatum=opp.leerling.geboren_uiterlijk,
        uiterlijk_op=opp.uiterlijk_op,
        hash=geheel,
        deel_hash=deel,
        onderdelen=onderdelen,
        doelen=to_doelregels(doelen),
        bestemming=versie.uitstroombestemming,
        handelingen=[to_handeling(row) for row in opp.handelingen.all() if counts_for(row, versie)],
        extern=opp.is_extern,
        is_opp=opp.soort.is_opp,
        onbekwaam_sinds=opp.onbekwaam_sinds,
        begin=opp.begin,
        vastgesteld_op=versie.vastgesteld_op,
        evaluatie_voor=opp.evaluatie_voor,
        gesloten=opp.is_closed,
        gezag=get_gezag(opp),
        vraagt_beiden=opp.soort.swv.vraagt_beide_gezagdragers,
        vertegenwoordiger=opp.vertegenwoordiger,
    )


def get_gezag(opp: Opp) -> list[Gezag] | None:
    """Everybody who has or had authority over this pupil; None for a school that may not read who that are any more.

    Uses ``with_wet`` when it is there.
    """
    if hasattr(opp, "gezag_feiten"):
        rows = [Gezag(each["pk"], each["naam"], _to_day(each["tot"])) for each in opp.gezag_feiten]
    else:
        rows = [Gezag(row.pk, row.naam, row.tot) for row in opp.leerling.gezagdrager_set.all()]
    hidden = not rows and (opp.is_closed or any(act.gezagdrager_id for act in opp.handelingen.all()))
    return None if hidden else rows


def _to_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def get_instemming(opp: Opp, versie: OppVersie, vandaag: date) -> Instemmingsweging:
    """Where the handelingsdeel of this version stands, person by person. Cheap after ``with_wet``."""
    return weigh_instemming(get_gegevens(opp, versie, vandaag))


def get_buiten_werking(opp: Opp, vandaag: date) -> date | None:
    """Since when the handelingsdeel of the adopted text is out of force; None when it is in force, or never was.

    The day is stored with an objection, which ends by itself when who objected loses authority. Cheap after ``with_wet``.
    """
    versie = get_vigerend(opp)
    if opp.buiten_werking_op is None or versie is None:
        return None
    refused = get_instemming(opp, versie, vandaag).stand == Instemmingstand.GEWEIGERD
    return opp.buiten_werking_op if refused else None


def counts_for(row: OppHandeling, versie: OppVersie) -> bool:
    """The pupil is heard on every version anew; overleg and instemming are recognised by their text."""
    return row.versie_id == versie.pk or row.soort != "gehoord"


def to_handeling(row: OppHandeling) -> Handeling:
    """One conversation, hearing or agreement as the pure legal check takes it."""
    return Handeling(
        row.soort, row.hash, row.partij, row.wijze, row.datum, row.uitkomst, row.tekst, row.gezagdrager_id, row.gevraagd_op
    )  # fmt: skip


def get_tekorten(opp: Opp, vandaag: date, versie: OppVersie | None = None) -> list[Tekort]:
    """What the law still asks: of this version, else of the adopted one, else of the open one."""
    versie = versie or get_vigerend(opp) or get_open_versie(opp)
    return check_wet(get_gegevens(opp, versie, vandaag)) if versie else []


# --- what a request reads -------------------------------------------------------------------------------------------


def get_lopend(leerling_id: int, school_id: int) -> Opp | None:
    """The OPP this pupil has at this school now, with everything the legal check needs."""
    rows = Opp.objects.filter(leerling=leerling_id, school=school_id, status__in=LOPEND)
    return with_wet(rows).first()


def get_documentdatum(opp: Opp | None) -> date | None:
    """The day of the OPP as a document of a request: of adoption or the last evaluation. None: not adopted (yet)."""
    versie = get_vigerend(opp) if opp and opp.soort.is_opp else None
    if opp is None or versie is None or versie.vastgesteld_op is None:
        return None
    return max(dag for dag in (versie.vastgesteld_op, opp.geevalueerd_op) if dag)


def get_bekend(leerling_id: int, school_id: int, vragen: Iterable[str]) -> dict[str, str]:
    """{code of an open question of a request: the answer that the adopted OPP gives}, of these questions."""
    asked = {code: BEKENDE_VRAGEN[code] for code in vragen if code in BEKENDE_VRAGEN}
    written = Opp.objects.filter(
        leerling=leerling_id, school=school_id, status__in=LOPEND, herkomst=Herkomst.VERBAND, vigerend__isnull=False
    )
    opp = written.select_related("vigerend").first() if asked else None
    if opp is None or opp.vigerend is None:
        return {}
    known = {code: _answer(opp.vigerend, parts) for code, parts in asked.items()}
    return {code: tekst for code, tekst in known.items() if tekst}


def _answer(versie: OppVersie, parts: Iterable[str]) -> str:
    texts = [
        describe_doelen(get_doelen(versie)) if part == Onderdeel.HANDELINGSDEEL else getattr(versie, part)
        for part in parts
    ]
    return "\n\n".join(text.strip() for text in texts if text.strip())


def describe_doelen(doelen: Iterable[Doel]) -> str:
    """The goals as lines of text, each with how one sees that it is reached."""
    lines = [f"- {doel.doel}" + (f" ({doel.meetbaar})" if doel.meetbaar else "") for doel in doelen]
    return "\n".join(lines)
