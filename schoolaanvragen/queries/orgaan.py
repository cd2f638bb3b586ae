"""Bodies that advise on a request of a school: whose word one writes down, and whether the body could give it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, Case, F, Func, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Concat

from organen.calculations import Uitweg, tell_no_quorum, why_no_quorum, why_not_met
from organen.enums import Functie, Tafelpartij, Vergaderwijze, ZonderQuorum
from organen.models import Orgaan, Orgaanlid, get_eigen_organen
from schoolaanvragen.models import Schoolaanvraag, Schoolstap
from schoolaanvragen.permissions import VERZONDEN
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.enums import Stap
from toewijzing.queries.zitting import read_ties

UITWEG = Uitweg(
    aanwezig="Kruis aan wie er was. Waren het er te weinig? Leg het advies vast na een volgende bespreking.",
    stemmen="Kruis aan wie er stemde. Waren het er te weinig? Leg het advies vast als er meer leden stemden.",
    functie="leg het advies vast na een bespreking waar die bij is.",
    partij="Waren zij erbij? Kruis dat aan. Zo niet, leg het advies dan vast na een volgende bespreking.",
)
GEEN_ORGAAN = "Er is nu geen orgaan waarvan u het advies vastlegt. Vraag de beheerder naar «Organen»."
GEEN_QUORUM = (
    "«{}» heeft {} leden met stemrecht die over deze aanvraag meepraten, en het quorum is {}. De beheerder voegt leden toe bij"
    " «Organen», of verlaag daar het quorum."
)


def offer_organen(aanvraag: Schoolaanvraag, user: Gebruiker, vandaag: date) -> QuerySet[Orgaan]:
    """The bodies whose advice this person writes down: the one its route names, for a chair only the own ones."""
    rows = Orgaan.objects.filter(holds_on(vandaag), swv=aanvraag.swv_id).order_by("sorteernaam", "pk")
    if aanvraag.beurt is not None and aanvraag.beurt.orgaancode:
        rows = rows.filter(code=aanvraag.beurt.orgaancode)
    if user.rol != Rol.SECRETARIS:
        rows = rows.filter(pk__in=get_eigen_organen(user, vandaag).leidt)
    return rows


def get_stemmers(aanvraag: Schoolaanvraag, organen: Iterable[Orgaan], vandaag: date) -> list[Orgaanlid]:
    """Who has a vote in these bodies about this request since it came: not who wrote it or is tied to its school.

    Of a body of which one member speaks for all nobody is asked. At most four queries.
    """
    telt = [each.pk for each in organen if each.wijze != Vergaderwijze.EEN_LID]
    if not telt:
        return []
    since = Q(tot__isnull=True) | Q(tot__gt=aanvraag.ontvangen_op or vandaag)
    rows = Orgaanlid.objects.filter(since, orgaan__in=telt, stemrecht=True, gebruiker__is_active=True, van__lte=vandaag)
    leden = list(rows.select_related("orgaan", "gebruiker__werkgever").order_by("gebruiker__sorteernaam", "pk"))
    read_ties([each.gebruiker for each in leden if each.gebruiker is not None])
    schreven = _find_schrijvers(aanvraag)
    return [
        each
        for each in leden
        if each.gebruiker is not None
        and each.gebruiker_id not in schreven
        and aanvraag.school_id not in each.gebruiker.gebonden_scholen
    ]


def _find_schrijvers(aanvraag: Schoolaanvraag) -> set[int | None]:
    if not aanvraag.door_swv:
        return set()
    sent = aanvraag.stappen.filter(actie__in=VERZONDEN).values_list("door", flat=True)
    return {aanvraag.begonnen_door_id, aanvraag.ingevuld_door_id, *sent}


def select_deelnemers(
    orgaan: Orgaan, stemmers: Iterable[Orgaanlid], aanwezig: Collection[int], datum: date
) -> list[Orgaanlid]:
    """Of these (ids of ``Orgaanlid``) who were in this body on that day, and counted."""
    return [
        each
        for each in stemmers
        if each.orgaan_id == orgaan.pk
        and each.pk in aanwezig
        and each.van <= datum
        and (each.tot is None or each.tot > datum)
    ]


def why_no_word(orgaan: Orgaan, deelnemers: Sequence[Orgaanlid], erbij: Collection[str]) -> dict[str, str]:
    """{field: why this body could not give its word so, and the way out}; empty when it could."""
    fouten = {}
    if orgaan.wijze != Vergaderwijze.EEN_LID:
        fouten["aanwezig"] = why_no_quorum(orgaan, [each.functie for each in deelnemers], UITWEG)
    fouten["erbij"] = why_not_met(orgaan.partijen, erbij, UITWEG)
    return {field: text for field, text in fouten.items() if text}


def tell_zonder_quorum(orgaan: Orgaan, deelnemers: Sequence[Orgaanlid]) -> str:
    """What is kept with the advice of a body that went on without quorum; "" with enough."""
    if orgaan.zonder_quorum != ZonderQuorum.WAARSCHUWT or orgaan.wijze == Vergaderwijze.EEN_LID:
        return ""
    return tell_no_quorum(orgaan, [each.functie for each in deelnemers])


def why_no_advies(aanvraag: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """Why no body can give its word whatever is filled in, with the way out; "" when one can."""
    organen = list(offer_organen(aanvraag, user, vandaag))
    if not organen:
        return GEEN_ORGAAN
    stemmers = get_stemmers(aanvraag, organen, vandaag)
    reasons = [_why_too_few(each, sum(lid.orgaan_id == each.pk for lid in stemmers)) for each in organen]
    return reasons[0] if all(reasons) else ""


def _why_too_few(orgaan: Orgaan, stemmen: int) -> str:
    nodig = orgaan.quorum if orgaan.zonder_quorum == ZonderQuorum.HOUDT_TEGEN else 1
    if orgaan.wijze == Vergaderwijze.EEN_LID or stemmen >= nodig:
        return ""
    return GEEN_QUORUM.format(orgaan.naam, stemmen, orgaan.quorum)


def name_lid(lid: Orgaanlid) -> str:
    """The member's name, with the function of who is no ordinary member."""
    return lid.volledig if lid.functie == Functie.LID else f"{lid.volledig} ({lid.get_functie_display()})"


def with_aanwezigen(adviezen: QuerySet[Schoolstap]) -> QuerySet[Schoolstap]:
    """Each advice with ``aanwezigen``: who took part, by name, with the function of who is no ordinary member."""
    name = F("gebruiker__naam")
    told = Case(When(functie=Functie.LID, then=name), default=Concat(name, Value(" ("), F("functie"), Value(")")))
    among = Func(
        F("pk"), OuterRef("aanwezig"), template="(%(expressions)s))", arg_joiner=" = any (", output_field=BooleanField()
    )
    leden = Orgaanlid.objects.filter(among).order_by("gebruiker__sorteernaam", "pk")
    return adviezen.annotate(aanwezigen=ArraySubquery(leden.values_list(told)))


def tell_school_erbij(aanvraag: Schoolaanvraag, user: Gebruiker) -> str:
    """« Uw school is daarbij.» to the school whose turn at a body it is, where that body asks it to be there."""
    if aanvraag.doet != Stap.ZITTING or user.rol not in SCHOOLROLLEN or aanvraag.beurt is None:
        return ""
    orgaan = aanvraag.beurt.orgaan
    return " Uw school is daarbij." if orgaan is not None and Tafelpartij.SCHOOL in orgaan.partijen else ""
