"""The navigation: named after what one does, and only what the role has."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from consulten.permissions import LEZERS as CONSULTLEZERS
from consulten.permissions import VERANTWOORDING
from financien.referentie.permissions import sees_money
from opp.permissions import CIJFERROLLEN as OPPCIJFERROLLEN
from opp.permissions import OPPROLLEN
from rapportage.indicatoren.permissions import DASHBOARDROLLEN
from rapportage.jaarverslag.permissions import LEZERS as JAARVERSLAGROLLEN
from schoolaanvragen.permissions import LEZERS as SCHOOLAANVRAAGLEZERS
from swv.organisatie.enums import COMMISSIEROLLEN, LEERLINGROLLEN, SCHOOLROLLEN, AuditorScope, Rol
from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.views.tabs import make_tabs
from thuiszitters.permissions import CIJFERROLLEN, LIJSTROLLEN
from toewijzing.models.bedrag import BUDGETLEZERS
from toewijzing.models.deskundige import KOSTENROLLEN

ZIEN_AANVRAGEN = frozenset(LEERLINGROLLEN - {Rol.LEERPLICHT})
ZIEN_LEERLINGEN = frozenset({*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})
ZIEN_ZITTINGEN = frozenset({*COMMISSIEROLLEN, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT})

# Who looks after what others started; everybody else comes there from Mijn werk.
ZIEN_MISLUKT = frozenset({Rol.BEHEERDER, Rol.SECRETARIS})
# Lists that keep their filter for who comes back; who comes by the menu begins anew.
LIJSTEN = (
    "leerlingen:lijst",
    "opp:register",
    "toewijzing:aanvragen",
    "thuiszitters:lijst",
    "consulten:lijst",
    "schoolaanvragen:lijst",
    "organisatie:gebruikers",
)
FRIS = "?wis=1"


@dataclass(frozen=True)
class Item:
    label: str
    url: str
    icoon: str
    actief: bool


def get_navigatie(user: Gebruiker, path: str) -> list[Item]:
    """The items this person has, the current one marked."""
    rows = [
        ("Mijn werk", reverse("werkplek:mijn_werk"), "thuis", True),
        ("Leerlingen", reverse("leerlingen:lijst"), "personen", user.rol in ZIEN_LEERLINGEN),
        ("OPP", reverse("opp:register"), "ster", user.rol in OPPROLLEN),
        ("OPP", reverse("opp:cijfers"), "grafiek", user.rol in OPPCIJFERROLLEN),
        ("Aanvragen", reverse("toewijzing:aanvragen"), "document", user.rol in ZIEN_AANVRAGEN),
        ("Zittingen", reverse("toewijzing:zittingen"), "kalender", user.rol in ZIEN_ZITTINGEN),
        ("Deskundigen", reverse("toewijzing:deskundigen"), "personen", user.rol in KOSTENROLLEN),
        ("Budgetten", reverse("toewijzing:budgetten"), "munt", user.rol in BUDGETLEZERS),
        ("Thuiszitters", reverse("thuiszitters:lijst"), "bel", user.rol in LIJSTROLLEN),
        (
            "Thuiszitters",
            reverse("thuiszitters:opgaven"),
            "bel",
            user.rol in CIJFERROLLEN - LIJSTROLLEN and has_thuiszittercijfers(user),
        ),
        ("Consulten", reverse("consulten:lijst"), "vraag", user.rol in CONSULTLEZERS),
        ("Consulten", reverse("consulten:cijfers"), "vraag", user.rol in VERANTWOORDING - CONSULTLEZERS),
        ("Schoolaanvragen", reverse("schoolaanvragen:lijst"), "document", user.rol in SCHOOLAANVRAAGLEZERS),
        ("Financiën", reverse("financien:overzicht"), "munt", sees_money(user)),
        ("Sturing", reverse("rapportage:dashboard"), "grafiek", user.rol in DASHBOARDROLLEN),
        ("Jaarverslag", reverse("rapportage:jaarverslagen"), "document", sees_reports(user)),
        ("Inzage", reverse("rapportage:auditor"), "zoek", user.rol == Rol.AUDITOR),
        (
            "Logboek",
            reverse("leerlingen:logboek"),
            "slot",
            user.is_rol(Rol.AUDITOR) and user.lid.scope == AuditorScope.FG,
        ),
        ("Wat mislukte", reverse("werkplek:mislukt"), "let-op", user.rol in ZIEN_MISLUKT),
        ("Beheer", reverse("organisatie:gebruikers"), "instellingen", user.rol == Rol.BEHEERDER),
    ]
    home = reverse("werkplek:mijn_werk")
    lists = {reverse(name) for name in LIJSTEN}
    mine = [row for row in rows if row[3]]
    here = [url for _, url, _, _ in mine if path == url or (url != home and path.startswith(url))]
    current = max(here, key=len, default="")  # one room may lie within the address of another
    tabs = tuple(tab["url"] for tab in make_tabs(""))
    if user.rol == Rol.BEHEERDER and path.startswith(tabs):
        current = reverse(
            "organisatie:gebruikers"
        )  # also where a tab of Beheer lies within the address of another room
    return [
        Item(label, f"{url}{FRIS}" if url in lists else url, icoon, url == current) for label, url, icoon, _ in mine
    ]


def sees_reports(user: Gebruiker) -> bool:
    """Has this person an item Jaarverslag? Of the auditors not the FG."""
    return user.rol in JAARVERSLAGROLLEN and (user.rol != Rol.AUDITOR or user.lid.scope != AuditorScope.FG)


def has_thuiszittercijfers(user: Gebruiker) -> bool:
    """Figures about thuiszitters concern the inspectie, not the accountant or the FG."""
    return user.rol != Rol.AUDITOR or user.lid.scope == AuditorScope.INSPECTIE


def get_swv(user: Gebruiker) -> Organisatie | None:
    """The swv whose colours and name the page carries: the own one, or the only one a school or board belongs to."""
    return user.swvs[0] if len(user.swvs) == 1 else None


def get_schil(user: Any, path: str, *, demo: bool, scanner: bool = True) -> dict[str, Any]:
    """Context of templates/schil/. For someone who is not logged in only what the login page needs.

    ``scanner``: files are scanned for viruses; when not, the beheerder reads that on every page.
    """
    if user is None or not user.is_authenticated:
        return {"demo": demo}
    return {
        "demo": demo,
        "swv": get_swv(user),
        "navigatie": get_navigatie(user, path),
        "lidmaatschap": user.lidmaatschap,
        "lidmaatschappen": user.lidmaatschappen,
        "mag_zoeken": user.rol in ZIEN_AANVRAGEN,
        "zonder_virusscanner": user.rol == Rol.BEHEERDER and not (demo or scanner),
    }
