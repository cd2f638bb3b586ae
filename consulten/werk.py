"""What waits for one person: open questions for who answers them, answers to read for the school."""

from datetime import date

from django.db.models import Q, QuerySet
from django.urls import reverse

from consulten.enums import BIJ_SWV, Status
from consulten.models import Consult
from consulten.models.consult import CONSULTROLLEN
from swv.kern.templatetags.verband import datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, Werkregel, register_werk
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker


@register_werk("consulten:lijst")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Lines for this person in the role in which he or she acts. One query."""
    if user.rol in SCHOOLROLLEN:
        rows = Consult.objects.visible_to(user).filter(status=Status.BEANTWOORD).order_by("beantwoord_op", "pk")
        return [_to_read(row) for row in rows.select_related("soort")[: GETELD_TOT + 1]]
    if user.rol in CONSULTROLLEN:
        return [_to_answer(row, user) for row in find_open(user).select_related("soort")[: GETELD_TOT + 1]]
    return []


def find_open(user: Gebruiker) -> QuerySet[Consult]:
    """Questions that wait for this person: the own ones and, for a consulent, those that nobody took up yet."""
    mine = Q(behandelaar=user.pk) | Q(behandelaar__isnull=True, aan=user.pk)
    if user.rol == Rol.CONSULENT:
        mine |= Q(behandelaar__isnull=True, aan__isnull=True)
    return Consult.objects.visible_to(user).filter(mine, status__in=BIJ_SWV).order_by("gesteld_op", "pk")


def _to_answer(consult: Consult, user: Gebruiker) -> Werkregel:
    url = reverse("consulten:consult", args=[consult.nummer])
    own = consult.behandelaar_id == user.pk or consult.aan_id == user.pk
    stand = f"{consult.soort.naam} · gesteld op {datum_kort(consult.gesteld_op)}"
    knop = "Beantwoord" if consult.behandelaar_id == user.pk else "Bekijk"
    return Werkregel(DEZE_WEEK, f"Consult {consult.nummer}", stand, url, knop, dag=consult.gesteld_op, eigen=own)


def _to_read(consult: Consult) -> Werkregel:
    url = reverse("consulten:consult", args=[consult.nummer])
    stand = f"{consult.soort.naam} · beantwoord op {datum_kort(consult.beantwoord_op)}: lees het en sluit het consult"
    return Werkregel(DEZE_WEEK, f"Consult {consult.nummer}", stand, url, "Lees", dag=consult.beantwoord_op)
