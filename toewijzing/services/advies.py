"""Writing and signing the advice of an expert."""

import json
from datetime import UTC, date
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from toewijzing.enums import Opdrachtstand
from toewijzing.models import Aanvraag, Deskundigenadvies
from toewijzing.services.bericht import notify_rol
from toewijzing.services.opdracht import settle_opdrachten
from toewijzing.services.zitting import confirm_provisional

SIGNED_FIELDS = (
    "naam",
    "discipline",
    "registratie",
    "werkgever",
    "oordeel",
    "categorie",
    "gronden",
    "waarom_geen_arrangement",
    "verklaart_onafhankelijk",
)
# What came later, and is signed where it was filled in: an advice from before keeps its checksum.
LATER_FIELDS = ("duur_weken", "duur_tot_en_met", "doelen", "terugplaatsing", "vervangt_id", "aanvulling_gevraagd")
# What the expert writes; an addition starts with it.
INHOUD = (
    "oordeel", "categorie", "gronden", "waarom_geen_arrangement", "duur_weken", "duur_tot_en_met", "doelen",
    "terugplaatsing",
)  # fmt: skip
MAX_WEKEN = 52


def calculate_hash(advies: Deskundigenadvies) -> str:
    """SHA-256 of what was signed: the fields, the case and the moment, in a fixed order."""
    content: dict[str, Any] = {name: getattr(advies, name) for name in SIGNED_FIELDS}
    later = {name: getattr(advies, name) for name in LATER_FIELDS}
    content |= {name: value for name, value in later.items() if value}
    content |= {"aanvraag": advies.aanvraag_id, "deskundige": advies.deskundige_id}
    content["ondertekend_op"] = advies.ondertekend_op.isoformat() if advies.ondertekend_op else ""
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=date.isoformat)
    return sha256(text.encode()).hexdigest()


@transaction.atomic
def save_advies(*, advies: Deskundigenadvies, gegevens: dict[str, Any]) -> Deskundigenadvies:
    """Keep a draft of the advice. Raises NotPossible once it is signed or withdrawn."""
    locked = Deskundigenadvies.objects.select_for_update(of=("self",)).get(pk=advies.pk)
    if locked.ondertekend_op or locked.vervallen_op:
        raise NotPossible("Dit advies is al ondertekend of ingetrokken en verandert niet meer.")
    for name, value in gegevens.items():
        setattr(locked, name, value)
    locked.gewijzigd_op = timezone.now()
    locked.save()
    return locked


def sign_advies(aanvraag: Aanvraag, step: Step) -> None:
    """Sign one's own advice. The page asks the password again; from now on nobody can change the advice.

    Raises Incomplete with what still has to be filled in, or for who declared no independence.
    """
    mine = Deskundigenadvies.objects.filter(aanvraag=aanvraag, deskundige=step.by, vervallen_op__isnull=True)
    advies = mine.filter(ondertekend_op__isnull=True).select_for_update(of=("self",)).first()
    if advies is None:
        raise NotPossible("U hebt dit advies al ondertekend.", status=aanvraag.status)
    for name in (*INHOUD, "verklaart_onafhankelijk"):
        if name in step.data:
            setattr(advies, name, step.data[name])
    fouten = check_advies(aanvraag, advies)
    if fouten:
        raise Incomplete(fouten)
    advies.ondertekend_op = step.moment.astimezone(UTC)
    advies.gewijzigd_op = advies.ondertekend_op
    advies.hash = calculate_hash(advies)
    advies.save()
    settle_opdrachten([advies], stand=Opdrachtstand.ONDERTEKEND, op=step.vandaag)
    confirm_provisional(aanvraag, step)
    notify_rol(
        aanvraag,
        rollen=[Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="advies",
        onderwerp="Er is een advies binnen",
    )


def check_advies(aanvraag: Aanvraag, advies: Deskundigenadvies) -> dict[str, list[str]]:
    """{field: [message]} for what an advice needs before it can be signed (LBT 106806, 108742)."""
    fouten = {}
    if not advies.oordeel:
        fouten["oordeel"] = ["Kies wat u adviseert."]
    if aanvraag.soort.vraagt_categorie and advies.oordeel == "toekennen" and advies.categorie is None:
        fouten["categorie"] = ["Kies categorie 1, 2 of 3."]
    if not advies.gronden.strip():
        fouten["gronden"] = ["Schrijf waarop uw advies steunt."]
    if aanvraag.soort.geeft_tlv and advies.oordeel == "toekennen" and not advies.waarom_geen_arrangement.strip():
        fouten["waarom_geen_arrangement"] = ["Schrijf waarom lichtere steun niet genoeg is."]
    if advies.duur_weken is not None and not 1 <= advies.duur_weken <= (aanvraag.soort.max_weken or MAX_WEKEN):
        fouten["duur_weken"] = [f"Kies 1 tot en met {aanvraag.soort.max_weken or MAX_WEKEN} weken."]
    if not advies.verklaart_onafhankelijk:
        fouten["verklaart_onafhankelijk"] = [
            "Zonder verklaring van onafhankelijkheid telt het advies niet. Bent u wel betrokken? Meld dat de secretaris."
        ]
    return fouten
