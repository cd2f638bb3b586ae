"""How far the akkoorden of a running request go, while the school adds something to it. Of a pupil or of a school."""

from collections.abc import Iterable
from typing import Any

from toewijzing.calculations.akkoord import Vraagomvang
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import VRAAG
from toewijzing.enums import VOOR_VERSTUREN, Status, Termijnsoort


def list_antwoordcodes(stappen: Iterable[Wegstap]) -> set[str]:
    """The codes of the questions at whose answer a route looks."""
    velden = {eis.veld for stap in stappen for eis in stap.eisen}
    return {veld.removeprefix(VRAAG) for veld in velden if veld.startswith(VRAAG)}


def read_gevraagd(omvang: Vraagomvang, zaak: Any) -> dict[str, Any]:
    """What this request asks now, with the answers at which its route looks."""
    stappen = [stap.make_wegstap() for stap in zaak.soort.stappen.with_regels()]
    return omvang.read(zaak, list_antwoordcodes(stappen))


def get_open_vraag(zaak: Any) -> Any:
    """The last question to add something that the school did not answer, or None."""
    rows = zaak.termijngebeurtenissen.filter(beantwoord_op__isnull=True)
    return next((row for row in reversed(rows) if row.soort == Termijnsoort.VRAAG), None)


def find_overtroffen(omvang: Vraagomvang, zaak: Any, stappen: Iterable[Wegstap]) -> dict[int, list[str]]:
    """{id of a step: in words what the school asks, while it adds something, of which its akkoord does not speak}.

    What was asked when the question was put had every akkoord it needs, however its amount was computed.
    """
    if zaak.status != Status.ONVOLLEDIG:
        return {}
    vraag, nu = get_open_vraag(zaak), omvang.read(zaak, list_antwoordcodes(stappen))
    if vraag is None or not omvang.find_meer(vraag.gevraagd, nu):
        return {}
    rows = zaak.uitvoeringen.filter(vervallen_op__isnull=True, stap__doet__in=sorted(VOOR_VERSTUREN))
    over = {stap: over or vraag.gevraagd for stap, over in rows.values_list("stap", "over")}
    return {stap: meer for stap, toen in over.items() if (meer := omvang.find_meer(toen, nu))}


def is_voorgelegd(omvang: Vraagomvang, zaak: Any, stappen: Iterable[Wegstap]) -> bool:
    """May who agrees say so now? Not of what a school is still adding to: first it lays that before who agrees."""
    if zaak.status != Status.ONVOLLEDIG:
        return True
    vraag = get_open_vraag(zaak)
    if vraag is None or not vraag.voorgelegd:
        return False
    return not omvang.find_meer(vraag.voorgelegd, omvang.read(zaak, list_antwoordcodes(stappen)))


def lay_before(omvang: Vraagomvang, zaak: Any) -> None:
    """The school lays before who agrees what it asks now, besides what it asked before."""
    vraag = get_open_vraag(zaak)
    vraag.voorgelegd = read_gevraagd(omvang, zaak)
    vraag.save(update_fields=["voorgelegd"])
