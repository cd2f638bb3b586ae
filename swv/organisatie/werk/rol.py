"""Lines for Mijn werk: roles that wait for a second person, new ones that see pupils, and the yearly review."""

from datetime import date, timedelta
from functools import reduce
from operator import or_

from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from swv.kern.templatetags.verband import datum, datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, STRAKS, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import BEVESTIGD, BEVESTIGERS, LEERLINGROLLEN, AuditorScope, Rol, Voorstelstatus
from swv.organisatie.models import Gebruiker, Rolvoorstel
from swv.organisatie.queries import get_controle, get_gebruikers, get_voorstellen

# So long a new role stands on the list of who watches over pupils' data.
NIEUW = timedelta(days=14)
NABIJ = timedelta(days=30)
WEEK = timedelta(days=7)


@register_werk("organisatie:rolvoorstellen")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Lines for this person in the role in which he or she acts; at most three queries."""
    lid = user.lidmaatschap
    if lid is None:
        return []
    bevestigt, ziet_nieuwe = lid.rol in BEVESTIGERS, lid.rol == Rol.DIRECTEUR or lid.scope == AuditorScope.FG
    rows: list[Werkregel] = []
    wachtend, nieuwe = _read(user, lid.organisatie_id, vandaag, bevestigt=bevestigt, ziet_nieuwe=ziet_nieuwe)
    rows += _confirm(wachtend)
    if bevestigt:
        rows += _review(lid.rol, lid.organisatie_id, vandaag)
    if lid.rol == Rol.BEHEERDER:
        rows += _names(lid.organisatie_id, vandaag)
    return rows + [_to_nieuwe(each) for each in nieuwe]


def _confirm(rows: list[Rolvoorstel]) -> list[Werkregel]:
    """One proposal opens by itself; more stand together on one page, where one confirms them at once."""
    if len(rows) < 2:
        return [_to_regel(each) for each in rows]
    aantal = f"Meer dan {GETELD_TOT}" if len(rows) > GETELD_TOT else str(len(rows))
    stand = f"de eerste vervalt op {datum_kort(rows[0].vervalt_op)}"
    url = reverse("organisatie:rolvoorstellen")
    return [Werkregel(DEZE_WEEK, f"{aantal} rollen bevestigen", stand, url, "Bekijk", dag=rows[0].vervalt_op)]


def _read(
    user: Gebruiker, swv_id: int, vandaag: date, *, bevestigt: bool, ziet_nieuwe: bool
) -> tuple[list[Rolvoorstel], list[Rolvoorstel]]:
    """(proposals that wait for this person, new roles that see pupils, whoever confirmed them), read in one go."""
    waits = Q(status=Voorstelstatus.VOORGESTELD, vervalt_op__gt=vandaag) & ~Q(door=user.pk)
    sees = Q(rol__in=LEERLINGROLLEN) | Q(scope=AuditorScope.FG)
    is_new = sees & Q(status__in=BEVESTIGD, beslist_op__gte=timezone.now() - NIEUW)
    wanted = [q for q, asks in ((waits, bevestigt), (is_new, ziet_nieuwe)) if asks]
    if not wanted:
        return [], []
    found = get_voorstellen(swv_id).filter(reduce(or_, wanted)).exclude(gebruiker=user)
    # What waits was not decided on: it comes first, the first that lapses on top; then the newest.
    rows = list(found.order_by(F("beslist_op").desc(nulls_first=True), "vervalt_op", "pk")[: 2 * (GETELD_TOT + 1)])
    wachtend = [each for each in rows if each.status == Voorstelstatus.VOORGESTELD]
    nieuwe = [each for each in rows if each.status != Voorstelstatus.VOORGESTELD]
    return wachtend[: GETELD_TOT + 1], sorted(nieuwe, key=lambda each: (each.op, each.pk), reverse=True)[
        : GETELD_TOT + 1
    ]


def _to_regel(voorstel: Rolvoorstel) -> Werkregel:
    url = reverse("organisatie:rolvoorstel", args=[voorstel.pk])
    titel = f"Rol bevestigen: {voorstel.gebruiker.naam}, {voorstel.get_rol_display()}"
    stand = f"voorgesteld door {voorstel.door.naam}, vervalt op {datum_kort(voorstel.vervalt_op)}"
    return Werkregel(DEZE_WEEK, titel, stand, url, "Bekijk", dag=voorstel.vervalt_op)


def _to_nieuwe(voorstel: Rolvoorstel) -> Werkregel:
    titel = f"Nieuwe rol: {voorstel.gebruiker.naam}, {voorstel.get_rol_display()}"
    stand = f"{voorstel.organisatie.naam}, sinds {datum_kort(voorstel.besloten)}"
    return Werkregel(STRAKS, titel, stand, reverse("organisatie:rolvoorstellen"))


def _names(swv_id: int, vandaag: date) -> list[Werkregel]:
    """Names that were taken out of one text and can be read in more ways; the line goes when all were looked at."""
    aantal = get_gebruikers(swv_id, vandaag).filter(naam_nazien=True).count()
    wie = f"{aantal} {'mensen' if aantal > 1 else 'persoon'}"
    stand = f"van {wie} is niet zeker wat de achternaam is; lijsten staan op achternaam"
    url = f"{reverse('organisatie:gebruikers')}?stand=naam"
    return [Werkregel(STRAKS, "Kijk deze namen na", stand, url, "Bekijk")] if aantal else []


def _review(rol: str, swv_id: int, vandaag: date) -> list[Werkregel]:
    """The beheerder sees it coming; the directeur when it is late."""
    controle = get_controle(swv_id)
    if controle is None or controle.uiterlijk > vandaag + NABIJ:
        return []
    is_late = controle.uiterlijk < vandaag
    if rol == Rol.DIRECTEUR:
        stand = f"had uiterlijk {datum(controle.uiterlijk)} gemoeten; uw beheerder doet dit"
        url = reverse("organisatie:rolvoorstellen")
        return (
            [Werkregel(TE_LAAT, "De lijst van mensen en rollen nazien", stand, url, dag=controle.uiterlijk)]
            if is_late
            else []
        )
    groep = TE_LAAT if is_late else DEZE_WEEK if controle.uiterlijk <= vandaag + WEEK else STRAKS
    stand = f"uiterlijk {datum(controle.uiterlijk)}"
    url = reverse("organisatie:nazien")
    return [Werkregel(groep, "De lijst van mensen en rollen nazien", stand, url, "Zie na", dag=controle.uiterlijk)]
