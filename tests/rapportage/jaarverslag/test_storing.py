"""A worker that dies in the middle of a report: no half report is left, and it is made after a restart.

With a real Celery worker and a real Redis, as tests/test_storingen.py.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.db import transaction
from pypdf import PdfReader

from rapportage.jaarverslag.models import Jaarverslagdocument
from rapportage.jaarverslag.services.document import plan_document
from swv.kern.models import Taak
from swv.kern.taken.taak import veeg_taken
from tests.rapportage.jaarverslag.wereld import CONTR, make_concept
from tests.rollen import als, as_eigenaar
from tests.test_storingen import kill, wait_for

pytestmark = pytest.mark.django_db(transaction=True)


def get_job() -> Taak:
    with as_eigenaar():
        return Taak.objects.get(soort="jaarverslag.pdf")


def is_made() -> bool:
    """After the sweep that beat does every fifteen seconds."""
    veeg_taken()
    return get_job().status == "gereed"


def stored_files(settings: Any) -> list[str]:
    folder = settings.STORAGES["default"]["OPTIONS"]["location"] / "jaarverslagen"
    return sorted(path.name for path in folder.glob("*")) if folder.is_dir() else []


def test_worker_killed_in_mid_report_leaves_nothing_half_and_the_report_is_made_after_restart(
    echte_wereld: Any, worker: Callable[[], Any], settings: Any
) -> None:  # fmt: skip
    with transaction.atomic():
        verslag = make_concept(echte_wereld, cijfers=False)
        with as_eigenaar():
            Taak.objects.all().delete()
    with transaction.atomic(), als(echte_wereld[CONTR]) as by:
        document = plan_document(verslag=verslag, soort="concept", by=by)
    first = worker()
    # Half way: the pages are being laid out.
    assert wait_for(lambda: get_job().status == "bezig" and get_job().fase.startswith(("Hoofdstuk", "Bladzijde")))
    kill(first)

    with as_eigenaar():
        left = Jaarverslagdocument.objects.get(pk=document.pk)
    assert (left.gemaakt_op, left.bestand.name, left.sha256) == (None, "", "")
    assert stored_files(settings) == []

    worker()
    assert wait_for(is_made)
    with as_eigenaar():
        made = Jaarverslagdocument.objects.get(pk=document.pk)
    assert stored_files(settings) == [f"{made.uuid}.pdf"]
    with made.bestand.open("rb") as stream:
        assert len(PdfReader(BytesIO(stream.read())).pages) == made.paginas
    assert get_job().pogingen == 2
