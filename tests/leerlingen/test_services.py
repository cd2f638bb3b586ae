"""Writing in the dossier: every mutation leaves history, and access follows enrolment."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from leerlingen import services
from leerlingen.enums import Documentsoort, Grond, Omvang
from leerlingen.models import Document, Gezagdrager, Inschrijving, Inzage, Leerling, Toegang
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
GEGEVENS = {"roepnaam": "Noor", "achternaam": "de Boer", "geboortedatum": date(2012, 12, 3)}


def history(model, obj):
    """Labels of the history of this row, oldest first."""
    with as_eigenaar():
        events = model.pgh_event_models["insert"].objects.filter(pgh_obj_id=obj.pk)
        return list(events.order_by("pgh_id").values_list("pgh_label", flat=True))


def make_png():
    """The smallest picture there is."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    )


def upload(naam="foto.png", inhoud=None):
    return SimpleUploadedFile(naam, make_png() if inhoud is None else inhoud)


@pytest.fixture
def leerling(wereld):
    return f.LeerlingFactory(school=wereld.school)


def test_create_leerling_gives_the_school_access_and_logs_it(wereld):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        leerling = services.create_leerling(
            school=wereld.school, by=by, van=timezone.localdate(), gegevens=GEGEVENS, las_id="1234", leerjaar="2"
        )
        assert Leerling.objects.visible_to(by).get() == leerling
        toegang = Toegang.objects.get()
        inschrijving = Inschrijving.objects.get()
        assert Inzage.objects.get().pagina == "leerling_aangemaakt"
    assert (toegang.organisatie, toegang.omvang, toegang.bron_id) == (wereld.school, Omvang.DOSSIER, inschrijving.pk)
    assert (inschrijving.las_id, inschrijving.leerjaar) == ("1234", "2")
    assert leerling.zoeknaam == "noor  de boer"


def test_create_leerling_leaves_history_of_all_three_rows(wereld):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        leerling = services.create_leerling(school=wereld.school, by=by, van=timezone.localdate(), gegevens=GEGEVENS)
        inschrijving, toegang = Inschrijving.objects.get(), Toegang.objects.get()
    assert history(Leerling, leerling) == ["insert"]
    assert history(Inschrijving, inschrijving) == ["insert"]
    assert history(Toegang, toegang) == ["insert"]


def test_create_leerling_without_birth_date_is_refused_and_leaves_nothing(wereld):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        gegevens = {**GEGEVENS, "geboortedatum": None}
        with pytest.raises(ValidationError) as caught:
            services.create_leerling(school=wereld.school, by=by, van=timezone.localdate(), gegevens=gegevens)
    assert "geboortedatum" in caught.value.message_dict
    with as_eigenaar():
        assert not Toegang.objects.exists()


def test_leerlingnummers_are_pseudonyms_without_look_alikes():
    numbers = {services.new_leerlingnummer() for _ in range(50)}
    assert len(numbers) == 50
    assert not set("".join(numbers)) & set("AEIOU01")


def test_update_leerling_keeps_the_old_value_in_history(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        services.update_leerling(leerling=leerling, gegevens={"roepnaam": "Anders"})
    assert history(Leerling, leerling) == ["insert", "update"]


def test_save_gezagdrager_adds_and_changes(wereld, leerling):
    gegevens = {"naam": "M. de Boer", "relatie": "moeder", "postcode": "1943 AB"}
    with als(wereld[Rol.ZORGCOORDINATOR]):
        gezagdrager = services.save_gezagdrager(leerling=leerling, gegevens=gegevens)
        services.save_gezagdrager(leerling=leerling, gegevens={"naam": "M. Bakker"}, gezagdrager=gezagdrager)
        assert Gezagdrager.objects.get().naam == "M. Bakker"
    assert history(Gezagdrager, gezagdrager) == ["insert", "update"]


def test_save_gezagdrager_refuses_a_wrong_postcode(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(ValidationError) as caught:
        services.save_gezagdrager(leerling=leerling, gegevens={"naam": "X", "relatie": "moeder", "postcode": "0943 AB"})
    assert "postcode" in caught.value.message_dict


def test_record_aanmelding_opens_cases_and_not_the_dossier(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        aanmelding = services.record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    with als(wereld.anderen[Rol.ZORGCOORDINATOR]) as by:
        assert not Leerling.objects.visible_to(by).exists()
        assert Toegang.objects.get(organisatie=wereld.vso).omvang == Omvang.ZAAK
    assert history(Inschrijving, aanmelding) == ["insert"]


def test_record_aanmelding_twice_is_refused(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        services.record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
        with pytest.raises(ValidationError, match="al aangemeld"):
            services.record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())


def test_end_inschrijving_ends_the_access_that_came_from_it(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        inschrijving = Inschrijving.objects.get()
        services.end_inschrijving(inschrijving=inschrijving, tot=timezone.localdate(), by=by)
        assert not Leerling.objects.visible_to(by).exists()
    assert history(Inschrijving, inschrijving) == ["insert", "update"]


def test_end_inschrijving_before_its_start_is_refused(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        inschrijving = Inschrijving.objects.get()
        with pytest.raises(ValidationError, match="vóór de begindatum"):
            services.end_inschrijving(inschrijving=inschrijving, tot=f.LANG_GELEDEN - timedelta(days=1), by=by)


def test_grant_toegang_twice_for_the_same_source_leaves_one_row(wereld, leerling):
    arguments = {
        "leerling": leerling, "organisatie": wereld.swv, "grond": Grond.AANVRAAG, "bron_id": 7,
        "omvang": Omvang.DOSSIER, "van": timezone.localdate(),
    }  # fmt: skip
    with als(wereld[Rol.ZORGCOORDINATOR]):
        first = services.grant_toegang(**arguments)
        assert services.grant_toegang(**arguments) == first


def test_end_toegang_ends_only_rows_of_that_organisation(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        for organisatie in (wereld.swv, wereld.vso):
            services.grant_toegang(
                leerling=leerling, organisatie=organisatie, grond=Grond.AANVRAAG, bron_id=7, omvang=Omvang.ZAAK,
                van=timezone.localdate(),
            )  # fmt: skip
        ended = services.end_toegang(
            leerling=leerling, grond=Grond.AANVRAAG, bron_id=7, tot=timezone.localdate(), organisatie=wereld.vso
        )
        assert ended == 1
        assert Toegang.objects.filter(grond=Grond.AANVRAAG, tot__isnull=True).get().organisatie == wereld.swv


def test_add_document_keeps_the_checksum_and_a_storage_name_without_personal_data(wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        document = services.add_document(
            leerling=leerling,
            by=by,
            bestand=upload("Noor de Boer.png"),
            soort=Documentsoort.OPP,
            datum=date(2026, 9, 1),
        )
        assert Document.objects.visible_to(by).get() == document
    assert (document.mime, document.naam, document.grootte) == ("image/png", "Noor de Boer.png", len(make_png()))
    assert len(document.sha256) == 64
    assert "Noor" not in document.bestand.name
    assert history(Document, document) == ["insert"]


@pytest.mark.parametrize(
    ("naam", "inhoud", "waarom"), [("leeg.pdf", b"", "is leeg"), ("foto.pdf", None, "maar is een png")]
)
def test_add_document_refuses_a_file_that_is_not_what_it_says(wereld, leerling, naam, inhoud, waarom):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        with pytest.raises(ValidationError, match=waarom):
            services.add_document(
                leerling=leerling, by=by, bestand=upload(naam, inhoud), soort=Documentsoort.OPP, datum=date(2026, 9, 1)
            )
        assert not Document.objects.exists()


def test_remove_document_hides_it_and_keeps_the_row(wereld, leerling):
    document = make_document(wereld, leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        services.remove_document(document=document)
        assert not Document.objects.visible_to(by).exists()
        assert Document.objects.visible_to(by, met_verwijderde=True).get() == document
    assert history(Document, document) == ["insert", "update"]


def test_remove_document_that_was_shared_is_refused(wereld, leerling):
    document = make_document(wereld, leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        services.share_documents(documenten=[document], organisatie=wereld.swv)
        with pytest.raises(ValidationError, match="gedeeld bij een aanvraag"):
            services.remove_document(document=document)


def test_share_documents_lets_the_other_organisation_read_it(wereld, leerling):
    document = make_document(wereld, leerling)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv, grond=Grond.AANVRAAG)
    with als(wereld[Rol.SECRETARIS]) as secretaris:
        assert not Document.objects.visible_to(secretaris).exists()
    with als(wereld[Rol.ZORGCOORDINATOR]):
        services.share_documents(documenten=[document], organisatie=wereld.swv)
    with als(wereld[Rol.SECRETARIS]) as secretaris:
        assert Document.objects.visible_to(secretaris).get() == document


def make_document(wereld, leerling):
    return f.DocumentFactory(leerling=leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR])


def test_end_toegang_also_moves_an_end_that_was_set_for_later(wereld, leerling):
    vandaag = timezone.localdate()
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        inschrijving = leerling.inschrijving_set.get()
        services.end_inschrijving(inschrijving=inschrijving, tot=vandaag + timedelta(days=100), by=by)
        services.end_inschrijving(inschrijving=inschrijving, tot=vandaag, by=by)
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert list(type(leerling).objects.visible_to(user)) == []


def test_end_that_is_put_off_keeps_the_dossier_open_as_long(wereld, leerling):
    vandaag = timezone.localdate()
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        inschrijving = leerling.inschrijving_set.get()
        for dagen in (10, 100):
            services.end_inschrijving(inschrijving=inschrijving, tot=vandaag + timedelta(days=dagen), by=by)
        (toegang,) = Toegang.objects.filter(leerling=leerling, organisatie=wereld.school, grond=Grond.INSCHRIJVING)
    assert toegang.tot == vandaag + timedelta(days=100)


def test_end_after_the_start_of_the_next_enrolment_is_refused_in_words(wereld, leerling):
    morgen = timezone.localdate() + timedelta(days=1)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        inschrijving = leerling.inschrijving_set.get()
        services.record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    with als(wereld.anderen[Rol.ZORGCOORDINATOR]) as other:
        services.enrol_leerling(
            school=wereld.vso, by=other, nummer=leerling.nummer, geboortedatum=leerling.geboortedatum, van=morgen
        )
    with als(wereld[Rol.ZORGCOORDINATOR]) as by, pytest.raises(ValidationError, match="volgende inschrijving"):
        services.end_inschrijving(inschrijving=inschrijving, tot=morgen + timedelta(days=9), by=by)


def test_aanmelding_over_one_that_ends_later_is_refused_in_words(wereld, leerling):
    vandaag = timezone.localdate()
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        first = services.record_aanmelding(leerling=leerling, school=wereld.vso, van=vandaag)
        services.end_inschrijving(inschrijving=first, tot=vandaag + timedelta(days=10), by=by)
        with pytest.raises(ValidationError, match="al aangemeld"):
            services.record_aanmelding(leerling=leerling, school=wereld.vso, van=vandaag)
        services.record_aanmelding(leerling=leerling, school=wereld.vso, van=vandaag + timedelta(days=10))
