"""Facts that end, as lines of Mijn werk for the beheerder: in time to look for what comes next."""

from datetime import date, timedelta

from django.urls import reverse

from swv.kern.werk import STRAKS, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.wet.presentatie import describe_afloop
from swv.wet.queries import get_feiten


@register_werk("wet:feiten")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """The facts of the own swv after which nothing is known soon; one query."""
    if user.rol != Rol.BEHEERDER or user.organisatie_id is None:
        return []
    feiten = get_feiten(user.organisatie_id)
    regels = []
    for vak in feiten.find_aflopend(vandaag):
        soort = feiten.soorten[vak.rij.code]
        dag = (vak.eind or vandaag) - timedelta(days=1)
        regels.append(
            Werkregel(
                TE_LAAT if dag < vandaag else STRAKS,
                soort.naam,
                describe_afloop(soort, vak, vandaag),
                reverse("wet:feit", args=[soort.code]),
                "Vul aan",
                dag=dag,
                knop_url=reverse("wet:feit_wijzigen", args=[soort.code]),
            )
        )
    return regels
