"""An OPP with a request, of which the parents answer later."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from leerlingen.models import Deling, Document
from opp.brieven import get_context
from opp.models import Opp
from opp.queries.opp import get_vigerend, with_wet
from opp.services.tekst import save_doel
from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.opp.test_aanvraag import ZORG, ask, attached
from tests.rollen import als, as_eigenaar


def answer_later(wereld: Any, opp: Any, uitkomst: str = "ingestemd") -> Any:
    """The parents' word on the adopted handelingsdeel, and the PDF that follows from it."""
    reden = "" if uitkomst == "ingestemd" else "Toch te veel uren."
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst=uitkomst, tekst=reden))
    return w.give_pdf(wereld, opp, b"%PDF-1.4 later")


def test_later_consent_makes_a_new_pdf_and_the_swv_reads_that_one(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    old = w.give_pdf(wereld, opp)
    sent = zaken.make_ingediend(wereld, leerling=opp.leerling)
    concept = ask(wereld, opp.leerling)
    assert attached(sent) == attached(concept) == {old.document_id}
    with as_eigenaar():
        before = Taak.objects.filter(soort="opp_pdf", object_id=opp.vigerend_id).count()
    new = answer_later(wereld, opp)

    with as_eigenaar():
        assert Taak.objects.filter(soort="opp_pdf", object_id=opp.vigerend_id).count() == before + 1
        assert not Document.objects.filter(pk=old.document_id, verwijderd_op__isnull=False).exists()
    assert new.document_id != old.document_id
    assert attached(sent) == {old.document_id, new.document_id}
    assert attached(concept) == {new.document_id}
    with als(wereld[Rol.SECRETARIS]) as secretaris:
        assert new.document in Document.objects.visible_to(secretaris)
    with als(wereld.anderen[Rol.SECRETARIS]) as other:
        assert list(Document.objects.visible_to(other)) == []


def test_new_pdf_does_not_go_to_requests_that_are_done(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    old = w.give_pdf(wereld, opp)
    done = zaken.make_ingetrokken(wereld, leerling=opp.leerling)
    new = answer_later(wereld, opp)

    assert attached(done) == {old.document_id}
    with als(wereld[Rol.SECRETARIS]):
        assert not Deling.objects.filter(document=new.document_id).exists()


def test_pdf_tells_how_the_handelingsdeel_stands_now(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    morgen = timezone.localdate() + timedelta(days=1)

    def stand() -> str:
        with als(wereld[ZORG]):
            fresh = with_wet(Opp.objects.select_related("soort__swv").filter(pk=opp.pk)).get()
            return get_context(fresh, get_vigerend(fresh), morgen)["instemming"].label

    assert stand() == "Niet van kracht"
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd"))
    assert stand() == "Van kracht"


def test_same_pdf_twice_is_one_document(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    assert w.give_pdf(wereld, opp) == w.give_pdf(wereld, opp)


def test_consent_on_a_changed_handelingsdeel_leaves_the_adopted_pdf(wereld: Any) -> None:
    opp = w.reload(w.make_bijgesteld(wereld))
    with als(wereld[ZORG]):
        save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Een nieuw doel"})
    with as_eigenaar():
        before = Taak.objects.filter(soort="opp_pdf").count()
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd"))
    with as_eigenaar():
        assert Taak.objects.filter(soort="opp_pdf").count() == before
