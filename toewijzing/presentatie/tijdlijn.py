"""The timeline of a request in sentences: who did what, when and why."""

from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Subquery
from django.db.models.functions import JSONObject

from organen.models import noem_orgaan
from swv.kern.presentatie import Gebeurtenis
from swv.kern.woorden import zeg
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Status, Termijnsoort
from toewijzing.models import Aanvraag, Agendapunt, TermijnGebeurtenis
from toewijzing.queries.zichtbaar import is_of_swv, may_see_adviezen, may_see_reason

# {step: (sentence, icon)}; {wie} is a name or, for who may not know it, a role.
ZINNEN: dict[str, tuple[str, str]] = {
    "aangemaakt": ("{wie} begon aan de aanvraag", "plus"),
    "voorleggen_ouders": ("{wie} legde de aanvraag voor aan de ouders", "personen"),
    "vraag_akkoord": ("{wie} vroeg akkoord", "vraag"),
    "terughalen": ("{wie} haalde de aanvraag terug om te wijzigen", "terug"),
    "akkoord_geven": ("{wie} gaf akkoord; nog iemand anders geeft akkoord", "check"),
    "meteen_indienen": ("{wie} diende de aanvraag in", "check"),
    "indienen": ("{wie} gaf akkoord en diende de aanvraag in", "check"),
    "voorleggen_consulent": ("{wie} legde de aanvraag voor aan de consulent", "vraag"),
    "meetekenen": ("{wie} tekende mee; daarna geeft nog iemand akkoord", "check"),
    "meetekenen_indienen": ("{wie} tekende mee; daarmee is de aanvraag ingediend", "check"),
    "meetekenen_weigeren": ("{wie} tekende niet mee en gaf de aanvraag terug aan de {zorgcoordinator}", "terug"),
    "papier_ontvangen": ("{wie} legde de aanvraag vast die op papier binnenkwam", "brief"),
    "akkoord_weigeren": ("{wie} gaf de aanvraag terug aan de {zorgcoordinator}", "terug"),
    "vraag_aanvulling": ("{wie} vroeg de school om een aanvulling; de termijn staat stil", "stil"),
    "aanvullen": ("{wie} vulde de aanvraag aan; de termijn loopt weer", "plus"),
    "vraag_akkoord_opnieuw": (
        "{wie} vroeg akkoord op wat de school nu vraagt; een eerder akkoord geldt daar niet voor",
        "vraag",
    ),
    "akkoord_aanvulling": ("{wie} gaf akkoord op wat de school nu vraagt", "check"),
    "meetekenen_aanvulling": ("{wie} tekende mee voor wat de school nu vraagt", "check"),
    "verder_zonder_aanvulling": ("{wie} behandelt de aanvraag verder zonder de aanvulling", "pijl"),
    "uitstel_vastleggen": ("{wie} legde schriftelijk uitstel vast", "stil"),
    "verlengen": ("{wie} verlengde de beslistermijn", "klok"),
    "verklaar_compleet": ("{wie} verklaarde de aanvraag compleet", "check"),
    "naar_deskundigen": ("{wie} verklaarde de aanvraag compleet; de deskundigen zijn aan de beurt", "check"),
    "deskundige_vragen": ("{wie} vroeg een deskundige om advies", "vraag"),
    "deskundige_intrekken": ("{wie} haalde een deskundige van de zaak", "min"),
    "deskundigen_herinneren": ("{wie} herinnerde de deskundigen aan hun advies", "klok"),
    "advies_teruggeven": ("{wie} gaf de aanvraag terug zonder advies", "terug"),
    "advies_aanvulling_vragen": ("{wie} vroeg een aanvulling op een advies", "vraag"),
    "advies_ondertekenen": ("{wie} ondertekende een advies", "bewerk"),
    "stap_afronden": ("{wie} keek de aanvraag na en vond hem goed", "check"),
    "agenderen": ("{wie} zette de aanvraag op een agenda", "kalender"),
    "voorlopig_agenderen": ("{wie} zette de aanvraag voorlopig op een agenda", "kalender"),
    "voorlopig_afhalen": ("{wie} haalde de aanvraag van de voorlopige agenda", "min"),
    "eigenaar_kiezen": ("{wie} koos wie de aanvraag behandelt", "personen"),
    "aanhouden": ("{wie} stelde de bespreking uit", "klok"),
    "doorschuiven": ("{wie} schoof de bespreking door naar een volgende zitting", "kalender"),
    "adviseren": ("{wie} legde het advies van {orgaan} vast", "weegschaal"),
    "bespreken": ("{wie} legde vast wat er is besproken", "weegschaal"),
    "opnieuw_voorleggen": ("{wie} legde de aanvraag opnieuw voor", "wissel"),
    "afhandelen": ("{wie} handelde de aanvraag af", "check"),
    "besluiten": ("{wie} nam een besluit", "hamer"),
    "buiten_behandeling_stellen": ("{wie} nam de aanvraag niet in behandeling", "hamer"),
    "bekendmaken": ("{wie} maakte het besluit bekend", "brief"),
    "brieven_opnieuw": ("{wie} liet de brieven opnieuw maken", "brief"),
    "heropenen": ("{wie} heropende de aanvraag", "wissel"),
    "heropenen_zonder_advies": ("{wie} heropende de aanvraag", "wissel"),
    "zienswijze_geven": ("{wie} gaf de zienswijze van de ontvangende school", "school"),
    "naar_school": ("{wie} gaf de aanvraag aan de school om aan te vullen", "school"),
    "meteen_behandelen": ("{wie} nam de aanvraag voor de school in behandeling", "check"),
    "niet_doorgaan": ("{wie} stopte met de aanvraag voor de school", "sluit"),
    "overzetten": ("{wie} zette de aanvraag over naar de regels van nu", "wissel"),
    "intrekken": ("{wie} trok de aanvraag in", "sluit"),
}

# With these a body gives its word.
WOORDSTAPPEN = frozenset({"adviseren", "bespreken"})


def describe_step(
    actie: str, op: datetime, wie: str, toelichting: str = "", orgaan: str = "de commissie"
) -> Gebeurtenis:
    """The sentence of one step; ``wie`` is a name, or «de commissie» and the like for who may not know it.

    ``orgaan`` is how the sentence calls the body whose word it is.
    """
    sentence, icoon = ZINNEN[actie]
    text = zeg(sentence).format(wie=wie, orgaan=orgaan)
    return Gebeurtenis(op, f"{text[:1].upper()}{text[1:]}.", toelichting, icoon)


def describe_actor(actie: str, rol: str, naam: str, *, toon_naam: bool, orgaan: str = "de commissie") -> str:
    """The name of who took a step, or only from which side it came."""
    if toon_naam:
        return naam
    if rol == Rol.DESKUNDIGE:
        return "een deskundige"
    # The advice of a body is often put down by the secretaris: it stays the body's.
    return orgaan if rol in COMMISSIEROLLEN or actie == "adviseren" else naam


def knows_advice(user: Gebruiker, zaak: Aanvraag) -> bool:
    """``may_see_adviezen``, without asking for a decision that can't be there yet."""
    return may_see_adviezen(user, zaak) if zaak.status == Status.BESLOTEN else is_of_swv(user, zaak)


def get_timeline(user: Gebruiker, zaak: Aanvraag, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first; the start of the request is the oldest."""
    toon_namen = knows_advice(user, zaak)
    vragen = TermijnGebeurtenis.objects.filter(aanvraag=zaak, soort=Termijnsoort.VRAAG, datum=OuterRef("op__date"))
    events = []
    if since < 0:
        events.append(describe_step("aangemaakt", zaak.aangemaakt_op, zaak.aangemaakt_door.naam))
    punten = Agendapunt.objects.filter(aanvraag=OuterRef("aanvraag")).exclude(oordeel="").order_by("pk")
    woorden = ArraySubquery(punten.values(rij=JSONObject(code="zitting__orgaan__code", naam="zitting__orgaan__naam")))
    found = zaak.statussen.filter(versie__gt=since).annotate(
        vraag=Subquery(vragen.values("onderwerp")[:1]), woorden=woorden
    )
    rows = list(found.select_related("door", "lidmaatschap"))
    # The last words belong to the last steps with which a body speaks.
    left = sum(row.actie in WOORDSTAPPEN for row in rows)
    for row in rows:
        orgaan = noem_orgaan(**row.woorden[-left]) if row.woorden and 0 < left <= len(row.woorden) else "de commissie"
        left -= row.actie in WOORDSTAPPEN
        reason = row.vraag if row.actie == "vraag_aanvulling" else row.toelichting
        rol = row.lidmaatschap.rol if row.lidmaatschap else ""
        wie = describe_actor(
            row.actie, rol, row.door.naam, toon_naam=toon_namen or row.door_id == user.pk, orgaan=orgaan
        )
        events.append(describe_step(row.actie, row.op, wie, reason if may_see_reason(user, zaak, row) else "", orgaan))
    return events[::-1]
