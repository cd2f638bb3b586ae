"""Asking experts and signing their advice."""

import json
from datetime import UTC, timedelta
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.services import grant_toegang
from swv.kern.templatetags.verband import datum
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap
from toewijzing.calculations import check_deskundige
from toewijzing.models import Aanvraag, Deskundigenadvies
from toewijzing.queries.deskundige import get_adviezen, get_kandidaat
from toewijzing.services.bericht import notify_gebruiker, notify_rol
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


def assign_deskundige(aanvraag: Aanvraag, step: Step) -> None:
    """Ask one expert for an advice. Raises Incomplete with the rule in words when this one can't."""
    deskundige: Gebruiker = step.data["deskundige"]
    asked = get_adviezen(aanvraag)
    problems = check_deskundige(
        get_kandidaat(aanvraag, deskundige),
        andere_disciplines=[advies.discipline for advies in asked],
        nog_nodig=aanvraag.soort.aantal_deskundigen - len(asked),
    )
    lid = find_lidmaatschap(aanvraag, deskundige)
    if lid is None or problems:
        raise Incomplete({"deskundige": problems or ["Deze persoon is geen deskundige (meer). Kies iemand anders."]})
    werkgever = deskundige.werkgever or lid.organisatie
    Deskundigenadvies.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        deskundige=deskundige,
        naam=deskundige.naam,
        discipline=deskundige.discipline,
        registratie=deskundige.registratie,
        werkgever=werkgever.naam,
        gevraagd_op=step.vandaag,
        uiterlijk_op=step.vandaag + timedelta(days=aanvraag.soort.adviestermijn_dagen),
    )
    if lid.organisatie_id != aanvraag.swv_id:
        grant_toegang(
            leerling=aanvraag.leerling,
            organisatie=lid.organisatie,
            grond=Grond.AANVRAAG,
            bron_id=aanvraag.pk,
            omvang=Omvang.ZAAK,
            van=step.vandaag,
        )
    notify_gebruiker(
        aanvraag, gebruiker=deskundige, soort="advies_gevraagd", onderwerp="Er is een advies aan u gevraagd"
    )


def remind_deskundigen(aanvraag: Aanvraag, step: Step) -> None:
    """Mail everyone who did not sign yet, with the day by which the advice was asked."""
    for advies in aanvraag.adviezen.select_related("deskundige").filter(
        vervallen_op__isnull=True, ondertekend_op__isnull=True
    ):
        notify_gebruiker(
            aanvraag, gebruiker=advies.deskundige, soort="advies_herinnering",
            onderwerp=f"Herinnering: uw advies wordt verwacht, uiterlijk {datum(advies.uiterlijk_op)}",
        )  # fmt: skip


def find_lidmaatschap(aanvraag: Aanvraag, deskundige: Gebruiker) -> Lidmaatschap | None:
    """As what this expert would advise: in the service of this swv, else of an organisation from outside."""
    found = [lid for lid in deskundige.lidmaatschappen if lid.rol == Rol.DESKUNDIGE]
    own = [lid for lid in found if lid.organisatie_id == aanvraag.swv_id]
    outside = [lid for lid in found if lid.organisatie.soort == Organisatiesoort.EXTERN]
    return next(iter([*own, *outside]), None)


def release_deskundige(aanvraag: Aanvraag, step: Step) -> None:
    """Take an expert who has not signed off the case."""
    advies = aanvraag.adviezen.filter(
        deskundige=step.data["deskundige"], vervallen_op__isnull=True, ondertekend_op__isnull=True
    ).first()
    if advies is None:
        raise Incomplete(
            {"deskundige": ["Van deze deskundige staat geen open advies. Een ondertekend advies blijft staan."]}
        )
    advies.vervallen_op, advies.vervallen_reden = step.vandaag, step.reason
    advies.save(update_fields=["vervallen_op", "vervallen_reden"])


def calculate_hash(advies: Deskundigenadvies) -> str:
    """SHA-256 of what was signed: the fields, the case and the moment, in a fixed order."""
    content: dict[str, Any] = {name: getattr(advies, name) for name in SIGNED_FIELDS}
    content |= {"aanvraag": advies.aanvraag_id, "deskundige": advies.deskundige_id}
    content["ondertekend_op"] = advies.ondertekend_op.isoformat() if advies.ondertekend_op else ""
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


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
    advies = Deskundigenadvies.objects.select_for_update(of=("self",)).get(
        aanvraag=aanvraag, deskundige=step.by, vervallen_op__isnull=True
    )
    if advies.ondertekend_op:
        raise NotPossible("U hebt dit advies al ondertekend.", status=aanvraag.status)
    for name in ("oordeel", "categorie", "gronden", "waarom_geen_arrangement", "verklaart_onafhankelijk"):
        if name in step.data:
            setattr(advies, name, step.data[name])
    fouten = check_advies(aanvraag, advies)
    if fouten:
        raise Incomplete(fouten)
    advies.ondertekend_op = step.moment.astimezone(UTC)
    advies.gewijzigd_op = advies.ondertekend_op
    advies.hash = calculate_hash(advies)
    advies.save()
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
    if not advies.verklaart_onafhankelijk:
        fouten["verklaart_onafhankelijk"] = [
            "Zonder verklaring van onafhankelijkheid telt het advies niet. Bent u wel betrokken? Meld dat de secretaris."
        ]
    return fouten
