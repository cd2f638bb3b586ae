"""The step «Ouders en leerling»: who was heard, when and how. What is typed is kept as a draft until it is sent."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import JsonResponse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.invoer import add_errors
from swv.kern.invoer.bewaren import answer_autosave
from swv.kern.invoer.teken import strip_text
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Zienswijzepartij
from toewijzing.forms.aanvraag import ZienswijzeForm
from toewijzing.models import Aanvraag, Zienswijze
from toewijzing.queries.brief import decides_alone
from toewijzing.queries.zienswijze import get_gezagnamen
from toewijzing.services.aanvraag import NIEMAND_MET_GEZAG, ZIENSWIJZEVELDEN, record_zienswijze, save_klad

SAMEN = "De ouders samen"
NIEMAND = "De ouders"


@dataclass(frozen=True)
class Gehoorblok:
    """One party that is heard, with its form."""

    titel: str
    partij: str
    gezagdrager: int | None
    form: ZienswijzeForm
    bestaand: Zienswijze | None
    uitleg: str = ""

    @property
    def gelezen(self) -> str:
        """When what this page shows was recorded (ISO 8601), to notice a newer one; "" when nothing was."""
        return self.bestaand.vastgelegd_op.isoformat() if self.bestaand else ""

    def differs(self, gegevens: dict[str, Any]) -> bool:
        """Is this something else than what is recorded?"""
        return self.bestaand is None or any(getattr(self.bestaand, name) != value for name, value in gegevens.items())


class Gehoordstap:
    """The parents, together or each, and the pupil."""

    def show(self, request: Verzoek, zaak: Aanvraag) -> dict[str, Any]:
        """A block for the parents together or for each, and one for the pupil, with what is known or was a draft."""
        return self._context(get_blocks(zaak, request, None))

    def save(self, request: Verzoek, zaak: Aanvraag) -> Any:
        """Only blocks that were filled in and differ from what is known; all or nothing."""
        blocks = get_blocks(zaak, request, request.POST)
        overtaken = [block for block in blocks if self._is_overtaken(request, block)]
        valid = [block.form.is_valid() for block in blocks]
        if overtaken or not all(valid):
            return {**self._context(blocks), "conflicten": overtaken}, 409 if overtaken else 400
        try:
            with transaction.atomic():
                for block in blocks:
                    self._record(request, zaak, block)
        except ValidationError as problem:
            add_errors(block.form, problem)
            return self._context(blocks), 400
        return None

    def _record(self, request: Verzoek, zaak: Aanvraag, block: Gehoorblok) -> None:
        gegevens = {name: block.form.cleaned_data[name] for name in ZIENSWIJZEVELDEN}
        if block.form.is_blank or not block.differs(gegevens):
            return
        gezag = Gezagdrager.objects.visible_to(request.user)
        gegevens["gezagdrager"] = gezag.get(pk=block.gezagdrager) if block.gezagdrager else None
        record_zienswijze(aanvraag=zaak, by=request.user, partij=block.partij, gegevens=gegevens)
        block.form.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=zaak.pk)

    def _is_overtaken(self, request: Verzoek, block: Gehoorblok) -> bool:
        """Somebody else recorded this while it was being typed."""
        gelezen = request.POST.get(f"{block.form.prefix}-gelezen", block.gelezen)
        return (
            gelezen != block.gelezen and block.bestaand is not None and block.bestaand.vastgelegd_door != request.user
        )

    def _context(self, blocks: list[Gehoorblok]) -> dict[str, Any]:
        """The blocks, how they were chosen, and the other choice where there is one."""
        parents = [block for block in blocks if block.partij == Zienswijzepartij.OUDERS]
        keus = "apart" if len(parents) > 1 else "samen" if any(block.titel == SAMEN for block in parents) else ""
        together, heard = any(block.titel == SAMEN for block in parents), any(block.bestaand for block in parents)
        andere = "apart" if together and len(parents) == 1 else "samen" if len(parents) > 1 and not heard else ""
        return {"blokken": blocks, "keus": keus, "andere_keus": andere}


def get_blocks(zaak: Aanvraag, request: Verzoek, data: Any) -> list[Gehoorblok]:
    """Each who has authority, or the parents together where they were heard so or it is asked; and the pupil."""
    found = {(row.partij, row.gezagdrager_id): row for row in zaak.zienswijzen.select_related("vastgelegd_door")}
    parties = [*_get_parents(zaak, request, set(found)), (zaak.leerling.aanspreeknaam, Zienswijzepartij.LEERLING, None)]
    return [_block(titel, partij, pk, found.get((partij, pk)), zaak, data) for titel, partij, pk in parties]


def _get_parents(
    zaak: Aanvraag, request: Verzoek, found: set[tuple[str, int | None]]
) -> list[tuple[str, str, int | None]]:
    """(title, party, id) of each block of parents. An adult pupil decides alone: then the parents are not asked."""
    known = {pk for partij, pk in found if partij == Zienswijzepartij.OUDERS}
    vandaag = timezone.localdate()
    if decides_alone(zaak.leerling, vandaag) and not known:
        return []
    each: list[tuple[str, str, int | None]] = [
        (naam, Zienswijzepartij.OUDERS, pk) for pk, naam in get_gezagnamen(zaak, vandaag)
    ]
    together = (SAMEN if each else NIEMAND, Zienswijzepartij.OUDERS, None)
    if not each:
        return [together]
    if None in known:
        return [together, *each] if "apart" in request.GET or known - {None} else [together]
    return [together] if "samen" in request.GET and not known else each


def _block(
    titel: str, partij: str, gezag: int | None, bestaand: Zienswijze | None, zaak: Aanvraag, data: Any
) -> Gehoorblok:
    prefix = f"{partij}-{gezag}" if gezag else partij
    initial = {name: getattr(bestaand, name) for name in ZIENSWIJZEVELDEN} if bestaand else {}
    klad = zaak.klad
    initial |= {name: klad[f"{prefix}-{name}"] for name in ZIENSWIJZEVELDEN if f"{prefix}-{name}" in klad}
    form = ZienswijzeForm(data, prefix=prefix, initial=initial, bekend=zaak.get_bekende_dagen())
    form.vraagt_relaas = partij == Zienswijzepartij.LEERLING
    # What was said while somebody had authority still stands.
    niemand = titel == NIEMAND and (bestaand is None or bestaand.is_niet_gehoord)
    if niemand:
        form.ask_why_nobody(NIEMAND_MET_GEZAG)
    if partij == Zienswijzepartij.LEERLING or gezag:
        form.fields["standpunt"].label = f"Wat vindt {titel} van de aanvraag?"
        form.fields["inhoud"].label = f"Wat zei {titel}?"
    return Gehoorblok(titel, partij, gezag, form, bestaand, NIEMAND_MET_GEZAG if niemand else "")


# --- the draft ------------------------------------------------------------------------------------------------------


def save_draft(request: Verzoek, zaak: Aanvraag) -> JsonResponse:
    """Keep the changed fields (the protocol of static/js/autosave.js)."""
    forms = [block.form.watch(zaak, request.user.pk) for block in get_blocks(zaak, request, request.POST)]
    return answer_autosave(
        forms,
        lambda names: save_klad(aanvraag=zaak, velden={name: strip_text(request.POST.get(name, "")) for name in names}),
    )
