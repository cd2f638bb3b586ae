"""Where an answer may come from besides somebody's memory: the OPP, the dossier, the last request of the same kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving
from opp.enums import LOPEND, Herkomst, Onderdeel
from opp.models import Opp
from opp.queries.opp import describe_doelen, get_doelen
from swv.kern.invoer.datums import write
from swv.organisatie.models import holds_on
from toewijzing.calculations.antwoord import BRON, Antwoord, is_leeg, make_vorm, read_antwoord
from toewijzing.enums import Antwoordbron, Antwoordsoort
from toewijzing.models import Aanvraag, Vraag
from toewijzing.queries.formulier import to_mapping
from toewijzing.queries.opp import fit

OPP, DOSSIER = "opp:", "dossier:"
TEKSTEN = frozenset({Antwoordsoort.TEKST, Antwoordsoort.REGEL})


@dataclass(frozen=True)
class Gevonden:
    """An answer that stands somewhere else: its value, the source and its name in a sentence, and of which day it is."""

    waarde: Antwoord
    bron: str
    naam: str
    op: date | None

    def to_json(self) -> dict[str, str]:
        """As it is recorded beside the answer."""
        return {"bron": self.bron, "naam": self.naam, "op": self.op.isoformat() if self.op else ""}


def why_not_bron(bron: str, soort: str) -> str:
    """Why this source can't give such an answer; "" when it can."""
    if bron.startswith(OPP) and soort not in TEKSTEN:
        return "Uit het OPP komt tekst. Kies bij het soort antwoord een tekst, of een andere bron."
    if bron in (Antwoordbron.DOSSIER_SINDS, Antwoordbron.DOSSIER_GEBOREN) and soort != Antwoordsoort.DATUM:
        return "Dit is een datum. Kies bij het soort antwoord «datum», of een andere bron."
    if bron == Antwoordbron.DOSSIER_LEERJAAR and soort not in TEKSTEN:
        return "Dit is een tekst. Kies bij het soort antwoord een tekst, of een andere bron."
    return ""


def find_in_bronnen(aanvraag: Aanvraag, vandaag: date) -> dict[str, Gevonden]:
    """{code: answer} of the questions that name a source, as far as it has something that fits the question."""
    vragen = [vraag for vraag in aanvraag.soort.vragen.all() if vraag.bron]
    kinds = {vraag.bron.partition(":")[0] for vraag in vragen}
    rows: dict[str, Gevonden] = {}
    if "opp" in kinds:
        rows |= _read_opp(aanvraag, [vraag for vraag in vragen if vraag.bron.startswith(OPP)])
    if "dossier" in kinds:
        rows |= _read_dossier(aanvraag, [vraag for vraag in vragen if vraag.bron.startswith(DOSSIER)], vandaag)
    if Antwoordbron.VORIG in kinds:
        rows |= _read_vorige(aanvraag, [vraag for vraag in vragen if vraag.bron == Antwoordbron.VORIG])
    fitting = ((vraag, _fit(vraag, rows.get(vraag.code), vandaag)) for vraag in vragen)
    return {vraag.code: found for vraag, found in fitting if found}


def _fit(vraag: Vraag, found: Gevonden | None, vandaag: date) -> Gevonden | None:
    """The same, when the question as it is asked now can have this answer."""
    if found is None or is_leeg(found.waarde):
        return None
    vorm = make_vorm(to_mapping(vraag))
    value: Any = fit(found.waarde, vorm.max_tekens) if isinstance(found.waarde, str) else found.waarde
    try:
        return Gevonden(read_antwoord(vorm, value, vandaag), found.bron, found.naam, found.op)
    except ValueError:
        return None


def _read_opp(aanvraag: Aanvraag, vragen: Iterable[Vraag]) -> dict[str, Gevonden]:
    written = Opp.objects.filter(
        leerling=aanvraag.leerling_id, school=aanvraag.school_id, status__in=LOPEND, herkomst=Herkomst.VERBAND,
        vigerend__isnull=False,
    )  # fmt: skip
    opp = written.select_related("vigerend").first()
    if opp is None or opp.vigerend is None:
        return {}
    versie, found = opp.vigerend, {}
    for vraag in vragen:
        part = vraag.bron.removeprefix(OPP)
        text = describe_doelen(get_doelen(versie)) if part == Onderdeel.HANDELINGSDEEL else getattr(versie, part)
        found[vraag.code] = Gevonden(text.strip(), vraag.bron, "het OPP", versie.vastgesteld_op)
    return found


def _read_dossier(aanvraag: Aanvraag, vragen: Iterable[Vraag], vandaag: date) -> dict[str, Gevonden]:
    rows = Inschrijving.objects.filter(holds_on(vandaag), leerling=aanvraag.leerling_id, school=aanvraag.school_id)
    now = rows.filter(soort=Inschrijvingsoort.INSCHRIJVING).first()
    leerling = aanvraag.leerling
    values = {
        Antwoordbron.DOSSIER_SINDS: now.van.isoformat() if now else "",
        Antwoordbron.DOSSIER_LEERJAAR: now.leerjaar if now else "",
        Antwoordbron.DOSSIER_GEBOREN: "" if leerling.geboorte_onbekend else leerling.geboortedatum.isoformat(),
    }
    return {
        vraag.code: Gevonden(values[Antwoordbron(vraag.bron)], vraag.bron, "het dossier", vandaag) for vraag in vragen
    }


def _read_vorige(aanvraag: Aanvraag, vragen: Iterable[Vraag]) -> dict[str, Gevonden]:
    """The last request of this kind that the same school sent for the same pupil."""
    sent = Aanvraag.objects.filter(
        leerling=aanvraag.leerling_id, school=aanvraag.school_id, swv=aanvraag.swv_id, soort__code=aanvraag.soort.code,
        ontvangen_op__isnull=False,
    )  # fmt: skip
    before = sent.exclude(pk=aanvraag.pk).order_by("-ontvangen_op", "-pk").first()
    if before is None:
        return {}
    naam = f"aanvraag {before.nummer}"
    return {
        vraag.code: Gevonden(before.antwoorden.get(vraag.code, ""), vraag.bron, naam, before.ontvangen_op)
        for vraag in vragen
    }


def describe_overgenomen(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: «overgenomen uit het OPP, van 3-11-2026»} of answers that were taken over and not changed since."""
    taken = aanvraag.antwoorden.get(BRON, {})
    return {
        code: f"overgenomen uit {each['naam']}"
        + (f", van {write(date.fromisoformat(each['op']))}" if each["op"] else "")
        for code, each in taken.items()
    }
