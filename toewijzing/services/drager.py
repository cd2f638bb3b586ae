"""Writing down who bears which part of a grant, and seeing to it that two decisions don't pass a bound together."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import connection

from swv.kern.geld import write_euro
from toewijzing.calculations.bedrag import NUL, Bedragregel, Bedragsom
from toewijzing.calculations.drager import (
    Draagwijze,
    Dragerdeel,
    Dragerregel,
    Dragersoort,
    list_zonder_bedrag,
    sum_of,
)
from toewijzing.models import Aanvraag, Besluit, Besluitdrager

VELD = "drager{}"
NIET_INGEVULD = "Vul in wat {} betaalt. Betaalt {} niets? Vul dan 0 in."
TE_VEEL = "{} betaalt hier meer dan er van {} nog te verdelen is. Vul ten hoogste {} in."


def lock_leerling(aanvraag: Aanvraag) -> None:
    """Until the transaction ends nobody else decides of this kind for this pupil; only for a kind with such a bound.

    Without it two decisions at once would each count only what was there before both.
    """
    if aanvraag.soort.bedrag_hoogstens_leerling is None:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "select pg_advisory_xact_lock(hashtext(%s), hashtext(%s))",
            ["hoogstens_leerling", f"{aanvraag.swv_id}:{aanvraag.soort.code}:{aanvraag.leerling_id}"],
        )


def list_dragervelden(regels: Sequence[Dragerregel]) -> list[str]:
    """The fields of a decision in which one fills in what somebody bears."""
    return [VELD.format(plek) for plek, regel in enumerate(regels) if regel.wijze == Draagwijze.BESLUIT]


def read_ingevuld(
    regels: Sequence[Dragerregel], waarden: Mapping[str, Any]
) -> tuple[dict[int, Decimal], dict[str, list[str]]]:
    """({place of the rule: euro}, {field: what is wrong}) of what the decision fills in about who bears."""
    found, fouten = {}, {}
    for plek, regel in enumerate(regels):
        if regel.wijze != Draagwijze.BESLUIT:
            continue
        value = waarden.get(VELD.format(plek))
        if value is None:
            fouten[VELD.format(plek)] = [NIET_INGEVULD.format(regel.label, regel.label)]
        else:
            found[plek] = value
    return found, fouten


def why_te_verdelen(regel: Bedragregel, som: Bedragsom, ingevuld: Mapping[int, Decimal]) -> dict[str, list[str]]:
    """{field: what is wrong}: what one types is never borne otherwise than typed. The own risk comes besides."""
    fouten, totaal = {}, som.totaal or NUL
    eigen = min(regel.eigen_risico, totaal)
    for plek, bedrag in ingevuld.items():
        drager = regel.dragers[plek]
        same = [each for each in som.dragers if (each.wie, each.naam) == (drager.wie, drager.naam)]
        borne = sum_of(same, drager.wie) - (eigen if (drager.wie, drager.naam) == (Dragersoort.BESTUUR, "") else NUL)
        if borne < bedrag:
            texts = (drager.label[:1].upper() + drager.label[1:], write_euro(totaal), write_euro(borne))
            fouten[VELD.format(plek)] = [TE_VEEL.format(*texts)]
    return fouten


def record_dragers(besluit: Besluit, delen: Sequence[Dragerdeel] | None) -> list[Besluitdrager]:
    """Who bears what of this grant, with the organisations of today; ``delen`` None for a grant without amount."""
    aanvraag = besluit.aanvraag
    delen = list_zonder_bedrag(aanvraag.soort.dragerregels) if delen is None else delen
    organisaties = {
        Dragersoort.SWV: aanvraag.swv_id, Dragersoort.RESERVE: aanvraag.swv_id, Dragersoort.SCHOOL: aanvraag.school_id,
        Dragersoort.BESTUUR: aanvraag.school.bestuur_id,
    }  # fmt: skip
    return Besluitdrager.objects.bulk_create(
        Besluitdrager(
            leerling_id=aanvraag.leerling_id, besluit=besluit, volgorde=plek, wie=deel.wie, naam=deel.naam,
            organisatie_id=organisaties.get(Dragersoort(deel.wie)), bedrag=deel.bedrag, ook_ouders=deel.ook_ouders,
        )
        for plek, deel in enumerate(delen, 1)
    )  # fmt: skip
