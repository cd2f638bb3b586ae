"""The jobs that make PDFs: whole or not at all, once, and never with what somebody does not see."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from swv.kern.models import Taak
from swv.kern.muren import wall_context
from swv.kern.taken import TaakMislukt, get_soort
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import read_text
from toewijzing import tasks
from toewijzing.enums import Briefstatus
from toewijzing.models import Brief
from toewijzing.services.brief import TAAKSOORTEN


def run(taak: Taak) -> None:
    """As a worker does: the handler inside the wall of the job's organisations."""
    with wall_context(taak.organisaties, timezone.localdate()):
        get_soort(taak.soort).handler(taak, lambda percent, fase="": None)


def get_taken(aanvraag: Any) -> list[Taak]:
    """The jobs of the letters of this case, the first ones first."""
    with as_eigenaar():
        brieven = list(Brief.objects.filter(besluit__aanvraag=aanvraag).values_list("pk", flat=True))
    return list(Taak.objects.filter(soort="brief", object_id__in=brieven).order_by("pk"))


def get_brieven(aanvraag: Any) -> list[Brief]:
    with as_eigenaar():
        return list(Brief.objects.filter(besluit__aanvraag=aanvraag).order_by("pk"))


def read_file(brief: Brief) -> bytes:
    with brief.bestand.open("rb") as stream:
        return stream.read()


def stored_files(folder: str) -> list[str]:
    return default_storage.listdir(folder)[1] if default_storage.exists(folder) else []


@pytest.fixture
def besloten(wereld: Any) -> Any:
    return w.make_besloten(wereld, "TLV-PRO")


def test_kinds_are_registered_on_the_pdf_queue_behind_the_wall() -> None:
    for soort in ("brief", *TAAKSOORTEN.values()):
        assert get_soort(soort).queue == "pdf"
        assert get_soort(soort).leerlinggegevens


def test_decision_plans_one_letter_job_per_addressee(besloten: Any) -> None:
    assert len(get_taken(besloten)) == 2


def test_letter_is_stored_with_checksum(besloten: Any) -> None:
    for taak in get_taken(besloten):
        run(taak)
    for brief in get_brieven(besloten):
        assert brief.bestand.name == f"brieven/{brief.uuid}.pdf"
        assert len(brief.sha256) == 64
        assert brief.gemaakt_op is not None
    assert len(stored_files("brieven")) == 2


def test_letter_delivered_twice_leaves_one_file(besloten: Any) -> None:
    taak = get_taken(besloten)[0]
    run(taak)
    first = get_brieven(besloten)[0].sha256
    run(taak)
    assert len(stored_files("brieven")) == 1
    assert get_brieven(besloten)[0].sha256 == first


def test_letter_job_that_dies_leaves_no_file_on_the_row(besloten: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(brief: Brief) -> bytes:
        raise MemoryError

    monkeypatch.setattr(tasks, "render_letter", die)
    taak = get_taken(besloten)[0]
    with pytest.raises(MemoryError):
        run(taak)
    assert get_brieven(besloten)[0].gemaakt_op is None
    assert stored_files("brieven") == []


def test_file_of_a_killed_worker_is_written_over(besloten: Any) -> None:
    brief = get_brieven(besloten)[0]
    default_storage.save(f"brieven/{brief.uuid}.pdf", ContentFile(b"half a letter"))
    run(get_taken(besloten)[0])
    brief = get_brieven(besloten)[0]
    assert stored_files("brieven") == [f"{brief.uuid}.pdf"]
    with brief.bestand.open("rb") as stream:
        assert stream.read(5) == b"%PDF-"


def test_withdrawn_letter_is_not_made(wereld: Any, besloten: Any) -> None:
    taken = get_taken(besloten)
    w.step(wereld, besloten, "heropenen_zonder_advies", Rol.DIRECTEUR, reason="Vergissing.")
    for taak in taken:
        run(taak)
    assert all(brief.gemaakt_op is None for brief in get_brieven(besloten))


def test_letter_of_another_swv_is_out_of_reach(wereld: Any, besloten: Any) -> None:
    taak = get_taken(besloten)[0]
    taak.organisaties = [wereld.ander_swv.pk]
    with pytest.raises(TaakMislukt):
        run(taak)


def test_release_sends_byte_for_byte_the_file_that_was_read(wereld: Any, besloten: Any) -> None:
    for taak in get_taken(besloten):
        run(taak)
    gelezen = {brief.pk: (brief.sha256, brief.gemaakt_op, read_file(brief)) for brief in get_brieven(besloten)}
    w.step(wereld, besloten, "bekendmaken", Rol.SECRETARIS)
    for taak in get_taken(besloten):
        run(taak)
    verzonden = get_brieven(besloten)
    assert {brief.status for brief in verzonden} == {Briefstatus.VRIJGEGEVEN}
    assert {brief.pk: (brief.sha256, brief.gemaakt_op, read_file(brief)) for brief in verzonden} == gelezen
    assert len(get_taken(besloten)) == 2
    client = Client()
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    naar_school = next(brief for brief in verzonden if brief.school_id)
    response = client.get(reverse("toewijzing:brief", args=[besloten.nummer, naar_school.pk]))
    assert b"".join(response.streaming_content) == gelezen[naar_school.pk][2]


def test_letter_of_before_letters_were_put_ready_is_made_of_what_is_known_now(besloten: Any) -> None:
    with as_eigenaar():
        Brief.objects.filter(besluit__aanvraag=besloten).update(inhoud={}, datum=None)
    run(get_taken(besloten)[0])
    brief = get_brieven(besloten)[0]
    assert besloten.nummer in read_text(read_file(brief))


def test_letter_of_the_task_is_a_readable_pdf(wereld: Any, besloten: Any) -> None:
    run(get_taken(besloten)[0])
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.filter(besluit__aanvraag=besloten).first()
        with brief.bestand.open("rb") as stream:
            assert len(PdfReader(BytesIO(stream.read())).pages) >= 3
