"""What one person has to do about thuiszitters: rows for the first page, by date.

A next action past its date stands on top with its owner and with who leads the case; a week later with the directeur.
"""

from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from swv.kern.templatetags.verband import datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from thuiszitters.enums import LOPEND, THUIS, Meldingstatus, Termijncode
from thuiszitters.models import Melding, Thuiszitter
from thuiszitters.models.zaak import SWVROLLEN
from thuiszitters.presentatie.zaak import get_actiestand
from thuiszitters.queries.ladder import with_vraag
from thuiszitters.queries.maandbevestiging import find_open_month, last_day
from thuiszitters.queries.termijn import get_termijnen
from thuiszitters.queries.vrijstelling import VOORAF, with_vrijstelling_tot

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


# A child that is at home goes before everything else.
@register_werk("thuiszitters:lijst", eerst=True)
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Rows for this person in the role in which he or she acts. At most four queries."""
    if user.rol not in {*SCHOOLROLLEN, *SWVROLLEN}:
        return []
    rows = [_to_regel(zaak, vandaag, user) for zaak in find_due(user, vandaag)[: GETELD_TOT + 1]]
    rows += _meldingen(user, vandaag) if user.rol != Rol.DIRECTEUR else []
    if user.rol in SCHOOLROLLEN:
        rows += _maand(user, vandaag)
    return rows


def find_due(user: Gebruiker, vandaag: date) -> QuerySet[Thuiszitter]:
    """Cases of this person to look after.

    The next action is due within a week or past, an exemption ends, or a step of the ladder asked people in this role
    and nothing was done since.
    """
    week = vandaag + timedelta(days=7)
    mine = Q(volgende_actie__eigenaar=user.pk) | Q(casusregisseur=user.pk)
    ends = Q(vrijstelling_tot__lte=VOORAF.after(vandaag), status__in=THUIS)
    due = mine & (Q(volgende_actie__uiterlijk__lte=week) | ends)
    if user.rol == Rol.DIRECTEUR:
        term = get_termijnen(user.lid.organisatie_id, vandaag)[Termijncode.NAAR_DIRECTEUR]
        late = vandaag - (term.after(vandaag) - vandaag)
        due |= Q(volgende_actie__uiterlijk__lt=late) | Q(volgende_actie__isnull=True)
    rows = with_vraag(with_vrijstelling_tot(Thuiszitter.objects.visible_to(user)), user)
    due |= Q(gevraagd__isnull=False, status__in=THUIS)
    rows = rows.filter(due, status__in=LOPEND)
    return rows.select_related("leerling", "volgende_actie__eigenaar").order_by("volgende_actie__uiterlijk", "pk")


def _to_regel(zaak: Thuiszitter, vandaag: date, user: Gebruiker) -> Werkregel:
    actie = zaak.volgende_actie
    mine = actie is None or user.pk in (actie.eigenaar_id, zaak.casusregisseur_id)
    is_due = actie is None or actie.uiterlijk < vandaag or (mine and actie.uiterlijk <= vandaag + timedelta(days=7))
    url = reverse("thuiszitters:zaak", args=[zaak.nummer])
    titel = f"Thuiszitter {zaak.nummer}"
    tot = zaak.vrijstelling_tot
    if tot and (tot <= vandaag or (tot <= VOORAF.after(vandaag) and actie and actie.uiterlijk >= vandaag)):
        stand = f"de vrijstelling {'gold' if tot <= vandaag else 'geldt'} tot {datum_kort(tot)}: hoe gaat het verder?"
        return Werkregel(TE_LAAT if tot <= vandaag else DEZE_WEEK, titel, stand, url, "Leg vast", dag=tot)
    asked = zaak.gevraagd if zaak.status in THUIS else None
    if asked and not is_due:
        dag = date.fromisoformat(asked["op"])
        tafel = f" (aan de {asked['tafel']})" if asked["tafel"] else ""
        stand = f"«{asked['naam']}»{tafel} bereikt op {datum_kort(dag)}: er wordt op u gerekend"
        return Werkregel(DEZE_WEEK, titel, stand, url, "Bekijk", dag=dag)
    if actie is None:
        return Werkregel(TE_LAAT, titel, "geen volgende actie", url, "Plan", dag=zaak.gemeld_op)
    woorden = get_actiestand(actie.uiterlijk, vandaag).woorden
    stand = f"{actie.wat} · {actie.eigenaar.naam} · uiterlijk {datum_kort(actie.uiterlijk)} ({woorden})"
    groep = TE_LAAT if actie.uiterlijk < vandaag else DEZE_WEEK
    return Werkregel(groep, titel, stand, url, "Bekijk", dag=actie.uiterlijk)


def _meldingen(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Reports that wait to be tied to a pupil."""
    rows = Melding.objects.visible_to(user)
    if user.rol in SCHOOLROLLEN:
        rows = rows.filter(status=Meldingstatus.NIEUW)
    else:
        rows = rows.filter(Q(status=Meldingstatus.DOORGEGEVEN) | Q(status=Meldingstatus.NIEUW, school__isnull=True))
    return [
        Werkregel(
            DEZE_WEEK,
            "Melding van een thuiszitter",
            f"door een {row.get_bron_display()} · {datum_kort(timezone.localdate(row.gemeld_op))}",
            reverse("thuiszitters:melding", args=[row.pk]),
            "Koppel",
            dag=timezone.localdate(row.gemeld_op),
        )
        for row in rows.order_by("pk")[: GETELD_TOT + 1]
    ]


def _maand(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    maand = find_open_month(user, vandaag)
    if maand is None:
        return []
    stand = f"zijn dit uw thuiszitters van {MAANDEN[maand.month - 1]}, of hebt u er geen?"
    dag = last_day(maand) + timedelta(days=1)
    return [Werkregel(DEZE_WEEK, "Maandelijkse bevestiging", stand, reverse("thuiszitters:maand"), "Bevestig", dag=dag)]
