"""Two samenwerkingsverbanden to take over between, and files of them."""

import json
from decimal import Decimal
from typing import Any

from django.utils import timezone

from financien.referentie.models import Kostenvergelijking
from financien.verdelen.models import Signaalregel
from opp.models import Label, Oppregel, Taakregel
from organen.models import Mandaat, Orgaan
from overnemen.calculations.bestand import compute_controle, read_file, write_file
from overnemen.queries.uitvoer import make_inrichting
from overnemen.queries.vergelijking import compare, fingerprint
from overnemen.services.lezen import read_inrichting
from overnemen.services.overname import keep_bestand, take_over
from schoolaanvragen.services.plicht import add_standaard
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.voorwaarde import VRAAG, Eis, Teken
from toewijzing.enums import Sjabloonstatus, Stap, Uitkomst
from toewijzing.models import Aanvraagsoort, Bedragtarief, Sjabloonversie
from toewijzing.services.route import Soortstap, write_route
from toewijzing.services.sjabloon import add_blok, create_sjabloon

VANDAAG = timezone.localdate()
TAAK = "Bespreek de leerling in het ondersteuningsteam"
UITLEG, AFGESPROKEN = "Bel de controller; er komt geen geld bij.", "Ledenraad van Duin, 12 maart"
# Per sector a kind with an amount, and a place elsewhere.
BEDRAGSOORT, PLAATS = {"po": "ARRANGEMENT-I", "vo": "MAATWERK-I"}, {"po": "sbo", "vo": "vso_1"}


def make_swv(sector: str, *, ingericht: bool = True) -> Any:
    """An swv of this sector, with what a new one starts with or empty, and its people {role: user}."""
    swv = f.SwvFactory(sector=sector)
    if ingericht:
        with as_eigenaar():
            swv_opgericht.send(sender=Organisatie, swv=swv, van=f.LANG_GELEDEN)
    return swv


def make_people(swv: Any) -> dict[str, Any]:
    return {rol: f.make_gebruiker(rol, swv) for rol in (Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER)}


def enrich(swv: Any, mensen: dict[str, Any]) -> None:
    """A body with a mandate, a label with a rule and a task, a letter and a mail in use, a signal and compared costs."""
    with as_eigenaar():
        orgaan = Orgaan.objects.create(swv=swv, code="OTG", naam="Team Gooi", van=f.LANG_GELEDEN, quorum=3)
        label = Label.objects.create(swv=swv, naam="Zwaarte 2", zwaarte=2, van=f.LANG_GELEDEN)
        Oppregel.objects.create(swv=swv, soortcode="vol", grond="label", label=label, weken=4, van=f.LANG_GELEDEN)
        Taakregel.objects.create(
            swv=swv, label=label, wat=TAAK, rol=Rol.ZORGCOORDINATOR, aantal=6, eenheid="weken", van=f.LANG_GELEDEN
        )
        Signaalregel.objects.create(
            swv=swv, soort="houdt_over", grens=Decimal("25"), ontvanger="bestuur", uitleg=UITLEG, van=f.LANG_GELEDEN
        )
        Kostenvergelijking.objects.create(
            swv=swv,
            soort_code=BEDRAGSOORT[swv.sector],
            tarief=PLAATS[swv.sector],
            toelichting=AFGESPROKEN,
            van=f.LANG_GELEDEN,
        )
        Mandaat.objects.create(orgaan=orgaan, tot_bedrag="5000", momenten=["nieuw"], van=f.LANG_GELEDEN)
        versie = create_sjabloon(swv=swv, by=mensen[Rol.BEHEERDER], uitkomst=Uitkomst.TOEGEKEND)
        add_blok(
            versie=versie, by=mensen[Rol.BEHEERDER], kop="Let op", tekst="Het nummer is ((kenmerk)).", voorwaarde=""
        )
        mail = create_sjabloon(swv=swv, by=mensen[Rol.BEHEERDER], bericht="bekendgemaakt")
        for each in (versie, mail):
            use(each, mensen[Rol.SECRETARIS])


def add_everything(swv: Any) -> None:
    """A kind of a pupil with every rule there is, a kind about a group with quick money and duties, and a rate."""
    with as_eigenaar():
        columns = {"swv": swv, "van": f.LANG_GELEDEN, "status": "concept"}
        alles = Aanvraagsoort.alle.create(
            code="ALLES", naam="Alles", route=["controle", "zitting", "besluit"], indieners=["zorgcoordinator", "consulent"],
            is_awb_besluit=True, in_rondes=True, vraagt_bedrag=True, bedrag_wijze="aantal", bedrag_eenheid="uren", bedrag_tarief="UUR",
            bedrag_dragers=[
                {"wie": "gemeente", "wijze": "procent", "waarde": "25", "naam": "Gemeente Duin", "ook_ouders": True},
                {"wie": "swv", "wijze": "rest", "waarde": None, "naam": "", "ook_ouders": False},
            ], bedrag_eigen_risico=Decimal("50"), bedrag_hoogstens=Decimal("9000"),
            bedrag_hoogstens_leerling=Decimal("12000"), bedrag_hoogstens_aantal=Decimal("80.5"), bedrag_tekort="weigeren",
            bedrag_termijnen=[
                {"procent": "50", "moment": "toekenning"}, {"procent": "25", "moment": "weken", "weken": 8},
                {"procent": "25", "moment": "datum", "dag": 1, "maand": 8},
            ], **columns,
        )  # fmt: skip
        alles.vragen.create(code="vaker", label="Gebeurt dit vaker?", soort="ja_nee", volgorde=0)
        over = Eis(f"{VRAAG}vaker", Teken.IS, ("ja",))
        write_route(alles, (
            Soortstap(Stap.CONTROLE, Rol.CONSULENT, (over,)), Soortstap(Stap.ZITTING, orgaan="OTG"),
            Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
        ))  # fmt: skip
        groep = Aanvraagsoort.alle.create(
            code="ALLESGROEP", naam="Alles voor een groep", route=["besluit"], onderwerp="groep", vraagt_uren=True,
            is_awb_besluit=False, snel_tot=Decimal("1500"), snel_weken=10, **columns,
        )  # fmt: skip
        groep.vragen.create(code="waarom", label="Waarom?", soort="tekst", volgorde=0)
        write_route(groep, (Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),))
        for soort in (alles, groep):
            soort.status = "gepubliceerd"
            soort.save()
        Mandaat.objects.create(orgaan=Orgaan.objects.get(swv=swv, code="OTG"), soorten=["ALLES"], van=f.LANG_GELEDEN)
        add_standaard(swv=swv, soort_code="ALLESGROEP", van=f.LANG_GELEDEN)
        Bedragtarief.objects.create(
            swv=swv, code="UUR", naam="Per uur", bedrag=Decimal("85.50"), van=f.LANG_GELEDEN,
            door=f.make_gebruiker(Rol.CONTROLLER, swv),
        )  # fmt: skip


def use(versie: Any, door: Any) -> None:
    Sjabloonversie.objects.filter(pk=versie.pk).update(
        status=Sjabloonstatus.IN_GEBRUIK, van=VANDAAG, in_gebruik_door=door
    )


def make_file(swv: Any, gekozen: Any = None) -> bytes:
    """What a download of this swv holds."""
    return write_file(make_inrichting(swv, VANDAAG, gekozen))


def change_file(data: bytes, change: Any) -> bytes:
    """The file after ``change`` of its parts, with the right checksum again."""
    whole = json.loads(data)
    change(whole["delen"])
    whole["controlegetal"] = compute_controle(whole["sector"], whole["delen"])
    return json.dumps(whole).encode()


def get_delen(data: bytes) -> Any:
    return read_file(data).delen


def offer(swv: Any, by: Any, data: bytes) -> Any:
    """The file, offered and kept."""
    with als(by):
        return keep_bestand(swv=swv, by=by, naam="buren.json", data=data, vandaag=VANDAAG)


def list_dingen(swv: Any, data: bytes) -> dict[str, Any]:
    """{what is chosen by: thing} of the difference list."""
    return {each.waarde: each for each in compare(read_inrichting(data), swv, VANDAAG)}


def take(swv: Any, by: Any, data: bytes, gekozen: Any = None) -> Any:
    """Offered and taken over: all that can be, or what was chosen."""
    bestand = offer(swv, by, data)
    with als(by):
        dingen = compare(read_inrichting(data), swv, VANDAAG)
        chosen = {each.waarde for each in dingen if each.is_te_kiezen} if gekozen is None else set(gekozen)
        return take_over(bestand=bestand, gekozen=chosen, gezien=fingerprint(dingen), by=by, vandaag=VANDAAG)
