"""What the steps of a budget do: dates that count, the frozen snapshot, and who hears of it."""

import hashlib
import json
from typing import Any

from django.urls import reverse
from django.utils import timezone

from financien.begroten.models import Begroting
from financien.begroten.queries import describe_begroting
from swv.kern.berichten import send_bericht
from swv.kern.berichtsoorten import Mailsoort, find_woorden, register_mailsoorten
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol, ToezichtScope
from swv.organisatie.models import Lidmaatschap, holds_on


def _make(label: str, aan: str, onderwerp: str) -> Mailsoort:
    return Mailsoort(
        label, aan, onderwerp, groep="Mail over de begroting", heeft_nummer=False, velden=("jaar",),
        pad="/geld/begrotingen/1/",
    )  # fmt: skip


MAILS = {
    "begroting_goedkeuren": _make("Begroting goedkeuren", "raad van toezicht", "Keur de begroting ((jaar)) goed"),
    "begroting_instemmen": _make("Instemmen met de begroting", "OPR", "Stem in met de begroting ((jaar))"),
    "begroting_vaststellen": _make(
        "Begroting vaststellen", "directeur", "De begroting ((jaar)) kan worden vastgesteld"
    ),
    "begroting_terug": _make("Begroting terug", "controller", "De begroting ((jaar)) is teruggegeven"),
    "begroting_vastgesteld": _make("Begroting vastgesteld", "controller", "De begroting ((jaar)) is vastgesteld"),
}
register_mailsoorten(MAILS)


def offer(begroting: Begroting, step: Step) -> None:
    """The raad van toezicht is told that there is a budget to approve."""
    _notify(begroting, step, Rol.TOEZICHTHOUDER, ToezichtScope.RVT, soort="begroting_goedkeuren")


def approve(begroting: Begroting, step: Step) -> None:
    """The date counts; the OPR is next."""
    begroting.goedgekeurd_op = step.vandaag
    _notify(begroting, step, Rol.TOEZICHTHOUDER, ToezichtScope.OPR, soort="begroting_instemmen")


def consent(begroting: Begroting, step: Step) -> None:
    """The date counts; the directeur can adopt."""
    begroting.ingestemd_op = step.vandaag
    _notify(begroting, step, Rol.DIRECTEUR, "", soort="begroting_vaststellen")


def send_back(begroting: Begroting, step: Step) -> None:
    """Back to the controller: what was approved no longer counts, because the content may change."""
    begroting.goedgekeurd_op = begroting.ingestemd_op = None
    _notify(begroting, step, Rol.CONTROLLER, "", soort="begroting_terug")


def take_back(begroting: Begroting, step: Step) -> None:
    """The controller takes it back: approval and consent lapse, and nobody is told, because nobody has to act."""
    begroting.goedgekeurd_op = begroting.ingestemd_op = None


def adopt(begroting: Begroting, step: Step) -> None:
    """Freeze it: posts, reserves, reference data and outcome as one snapshot with a checksum."""
    begroting.vastgesteld_op = step.vandaag
    begroting.momentopname = describe_begroting(begroting)
    begroting.sha256 = checksum(begroting.momentopname)
    _notify(begroting, step, Rol.CONTROLLER, "", soort="begroting_vastgesteld")


def write_data_file(momentopname: Any) -> bytes:
    """The snapshot as a file, the same bytes whatever order the database keeps its keys in."""
    return json.dumps(momentopname, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def checksum(momentopname: Any) -> str:
    """SHA-256 of the file of the snapshot."""
    return hashlib.sha256(write_data_file(momentopname)).hexdigest()


def _notify(begroting: Begroting, step: Step, rol: str, scope: str, *, soort: str) -> None:
    """A mail to everyone who acts in this role at the swv: that something waits, and where. Not about a step of long
    ago that is recorded afterwards."""
    if step.vandaag != timezone.localdate():
        return
    leden = Lidmaatschap.objects.select_related("gebruiker").filter(
        holds_on(timezone.localdate()), organisatie=begroting.swv_id, rol=rol, scope=scope, gebruiker__is_active=True
    )
    pad = reverse("financien:begroting", args=[begroting.pk])
    jaar = str(begroting.jaar)
    standaard = (MAILS[soort].onderwerp.replace("((jaar))", jaar), list[str]())
    onderwerp, regels = find_woorden(soort, begroting.swv_id, {"jaar": jaar}) or standaard
    for lid in leden:
        send_bericht(
            aan=lid.gebruiker.email, soort=soort, onderwerp=onderwerp, regels=regels, pad=pad, gebruiker=lid.gebruiker
        )
