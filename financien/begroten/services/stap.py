"""What the steps of a budget do: dates that count, the frozen snapshot, and who hears of it."""

import hashlib
import json
from typing import Any

from django.urls import reverse
from django.utils import timezone

from financien.begroten.models import Begroting
from financien.begroten.queries import describe_begroting
from swv.kern.berichten import send_bericht
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol, ToezichtScope
from swv.organisatie.models import Lidmaatschap, holds_on


def offer(begroting: Begroting, step: Step) -> None:
    """The raad van toezicht is told that there is a budget to approve."""
    _notify(begroting, step, Rol.TOEZICHTHOUDER, ToezichtScope.RVT, f"Keur de begroting {begroting.jaar} goed")


def approve(begroting: Begroting, step: Step) -> None:
    """The date counts; the OPR is next."""
    begroting.goedgekeurd_op = step.vandaag
    _notify(begroting, step, Rol.TOEZICHTHOUDER, ToezichtScope.OPR, f"Stem in met de begroting {begroting.jaar}")


def consent(begroting: Begroting, step: Step) -> None:
    """The date counts; the directeur can adopt."""
    begroting.ingestemd_op = step.vandaag
    _notify(begroting, step, Rol.DIRECTEUR, "", f"De begroting {begroting.jaar} kan worden vastgesteld")


def send_back(begroting: Begroting, step: Step) -> None:
    """Back to the controller: what was approved no longer counts, because the content may change."""
    begroting.goedgekeurd_op = begroting.ingestemd_op = None
    _notify(begroting, step, Rol.CONTROLLER, "", f"De begroting {begroting.jaar} is teruggegeven")


def take_back(begroting: Begroting, step: Step) -> None:
    """The controller takes it back: approval and consent lapse, and nobody is told, because nobody has to act."""
    begroting.goedgekeurd_op = begroting.ingestemd_op = None


def adopt(begroting: Begroting, step: Step) -> None:
    """Freeze it: posts, reserves, reference data and outcome as one snapshot with a checksum."""
    begroting.vastgesteld_op = step.vandaag
    begroting.momentopname = describe_begroting(begroting)
    begroting.sha256 = checksum(begroting.momentopname)
    _notify(begroting, step, Rol.CONTROLLER, "", f"De begroting {begroting.jaar} is vastgesteld")


def write_data_file(momentopname: Any) -> bytes:
    """The snapshot as a file, the same bytes whatever order the database keeps its keys in."""
    return json.dumps(momentopname, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def checksum(momentopname: Any) -> str:
    """SHA-256 of the file of the snapshot."""
    return hashlib.sha256(write_data_file(momentopname)).hexdigest()


def _notify(begroting: Begroting, step: Step, rol: str, scope: str, onderwerp: str) -> None:
    """A mail to everyone who acts in this role at the swv: that something waits, and where. Not about a step of long
    ago that is recorded afterwards."""
    if step.vandaag != timezone.localdate():
        return
    leden = Lidmaatschap.objects.select_related("gebruiker").filter(
        holds_on(timezone.localdate()), organisatie=begroting.swv_id, rol=rol, scope=scope, gebruiker__is_active=True
    )
    pad = reverse("financien:begroting", args=[begroting.pk])
    for lid in leden:
        send_bericht(aan=lid.gebruiker.email, soort="begroting", onderwerp=onderwerp, pad=pad, gebruiker=lid.gebruiker)
