"""What waits for somebody about OPP's: lines for Mijn werk."""

from datetime import date
from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import JSONObject
from django.urls import reverse

from leerlingen.models import Inschrijving
from opp.models import Labeltaak
from opp.permissions import OPPROLLEN
from opp.queries.lijst import BINNENKORT, get_te_doen
from opp.queries.ontbrekend import Ontbrekend, get_feiten, sort_ontbrekend
from swv.kern.templatetags.verband import datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker

# So many pupils without an OPP take a line each; more of them one line together.
MAX_ZONDER = 5
OPP, ZONDER, TAAK = "opp", "zonder", "taak"


@register_werk("opp:register")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """OPP's to adopt or evaluate, for the zorgcoördinator pupils without one, and tasks of labels. At most two queries."""
    if user.rol not in OPPROLLEN:
        return []
    opps = get_te_doen(user, vandaag)[: GETELD_TOT + 1]
    if user.rol != Rol.ZORGCOORDINATOR:
        return [
            describe_opp(
                opp.nummer, opp.leerling.naam, opp.begin is None, opp.dag, vandaag, uiterlijk=opp.evaluatie_voor,
                buiten_werking=opp.bezwaar,
            )
            for opp in opps
        ] + [
            describe_labeltaak(
                each.leerling.nummer, each.leerling.naam, each.pk, each.wat, each.uiterlijk_op, vandaag
            )
            for each in get_labeltaken(user)
        ]  # fmt: skip
    school, inschrijvingen = user.lid.organisatie, Inschrijving.objects.visible_to(user)
    facts = JSONObject(nummer="nummer", leerling="leerling__roepnaam", tussen="leerling__tussenvoegsel",
                       achternaam="leerling__achternaam", begin="begin", dag="dag", buiten="bezwaar",
                       uiterlijk="evaluatie_voor")  # fmt: skip
    due = opps.annotate(wat=_mark(OPP), feiten=facts).values_list("wat", "feiten")
    without = get_feiten(school, inschrijvingen, vandaag).annotate(wat=_mark(ZONDER)).values_list("wat", "feiten")
    facts = JSONObject(nummer="leerling__nummer", leerling="leerling__roepnaam", tussen="leerling__tussenvoegsel",
                       achternaam="leerling__achternaam", pk="pk", wat="wat", dag="uiterlijk_op")  # fmt: skip
    tasks = get_labeltaken(user).annotate(soort=_mark(TAAK), feiten=facts).values_list("soort", "feiten")
    rows = list(due.union(without, tasks, all=True))
    own = sorted((row for wat, row in rows if wat == OPP), key=lambda row: row["dag"])
    return [
        *[_read_opp(row, vandaag) for row in own],
        *describe_zonder(sort_ontbrekend(school, [row for wat, row in rows if wat == ZONDER]), vandaag),
        *[
            describe_labeltaak(
                row["nummer"], _name(row), row["pk"], row["wat"], date.fromisoformat(row["dag"]), vandaag
            )
            for wat, row in rows
            if wat == TAAK
        ],
    ]  # fmt: skip


def get_labeltaken(user: Gebruiker) -> QuerySet[Labeltaak]:
    """Open tasks of labels for this person's role at the school, by their last day; more than are shown."""
    rows = Labeltaak.objects.visible_to(user).open().filter(rol=user.rol).select_related("leerling")
    return rows.order_by("uiterlijk_op", "pk")[: GETELD_TOT + 1]


def describe_labeltaak(nummer: str, naam: str, pk: int, wat: str, dag: date, vandaag: date) -> Werkregel:
    """One task of the pupil with this number, by its last day."""
    late = dag < vandaag
    stand = f"{wat}; {'had gemoeten op' if late else 'uiterlijk'} {datum_kort(dag)}"
    return Werkregel(
        TE_LAAT if late else DEZE_WEEK, naam, stand, reverse("werkplek:leerling", args=[nummer]), "Leg vast",
        knop_url=reverse("opp:labeltaak", args=[nummer, pk]), dag=dag,
    )  # fmt: skip


def _mark(wat: str) -> Value:
    return Value(wat, output_field=CharField())


def _name(row: dict[str, Any]) -> str:
    return " ".join(part for part in (row["leerling"], row["tussen"], row["achternaam"]) if part)


def _read_opp(row: dict[str, Any], vandaag: date) -> Werkregel:
    naam = _name(row)
    dag, buiten = date.fromisoformat(row["dag"]), row["buiten"]
    uiterlijk = date.fromisoformat(row["uiterlijk"]) if row["uiterlijk"] else None
    return describe_opp(
        row["nummer"], naam, row["begin"] is None, dag, vandaag, uiterlijk=uiterlijk, buiten_werking=buiten
    )


def describe_opp(
    nummer: str, naam: str, is_new: bool, dag: date, vandaag: date, *, uiterlijk: date | None = None,
    buiten_werking: bool = False,
) -> Werkregel:  # fmt: skip
    """One OPP to adopt for the first time, to evaluate, or whose handelingsdeel is out of force since ``dag``.

    Evaluating is best done on ``dag``, a year after the last time, and has to be done by ``uiterlijk``.
    """
    url, late = reverse("opp:opp", args=[nummer]), dag < vandaag
    if buiten_werking:
        stand = f"bezwaar tegen het handelingsdeel: buiten werking sinds {datum_kort(dag)}. Overleg, en stel bij"
        return Werkregel(DEZE_WEEK, f"{nummer} · {naam}", stand, url, "Open het OPP", dag=dag)
    if not is_new and uiterlijk is not None and dag < uiterlijk:
        stand = f"evalueer met de ouders rond {datum_kort(dag)}, een jaar na de vorige keer; uiterlijk {datum_kort(uiterlijk)}"
        groep = TE_LAAT if uiterlijk < vandaag else DEZE_WEEK
        return Werkregel(groep, f"{nummer} · {naam}", stand, url, "Open het OPP", dag=dag)
    wat = "stel het OPP vast" if is_new else "evalueer met de ouders"
    stand = f"{wat}; {'had gemoeten op' if late else 'uiterlijk'} {datum_kort(dag)}"
    return Werkregel(TE_LAAT if late else DEZE_WEEK, f"{nummer} · {naam}", stand, url, "Open het OPP", dag=dag)


def describe_zonder(zonder: list[Ontbrekend], vandaag: date) -> list[Werkregel]:
    """Pupils for whom an OPP has to be begun, ``zonder`` by day: late ones, and those within two weeks."""
    late = [each for each in zonder if each.is_late(vandaag)]
    soon = [each for each in zonder[len(late) :] if each.uiterlijk_op <= vandaag + BINNENKORT]
    return [*_describe_group(TE_LAAT, late, "had er moeten zijn op"), *_describe_group(DEZE_WEEK, soon, "uiterlijk")]


def _describe_group(groep: str, found: list[Ontbrekend], woord: str) -> list[Werkregel]:
    register = reverse("opp:register")
    if len(found) > MAX_ZONDER:
        stand = f"de eerste {woord} {datum_kort(found[0].uiterlijk_op)}"
        return [
            Werkregel(
                groep, f"{len(found)} leerlingen zonder OPP", stand, register, "Bekijk", dag=found[0].uiterlijk_op
            )
        ]
    return [
        Werkregel(
            groep,
            each.leerling.naam,
            f"nog geen OPP{f' ({each.waarom})' if each.waarom else ''}; {woord} {datum_kort(each.uiterlijk_op)}",
            reverse("werkplek:leerling", args=[each.leerling.nummer]),
            "Begin het OPP",
            knop_url=f"{reverse('opp:nieuw')}{each.query}",
            dag=each.uiterlijk_op,
        )
        for each in found
    ]
