"""Who acts in a school year, and what they can do: verbs over the steps of the program, each by the person whose it is.

A verb goes through ``execute_transition`` or the service behind a page, within the wall of who acts. What a verb gives
back is what the database holds afterwards.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from pypdf import PdfWriter

from consulten.models import Consult, Consultsoort, Uursoort
from consulten.services.consult import Consultvraag, ask_consult
from consulten.services.uren import Urenzaak, write_uren
from financien.verdelen.models import Verdeelmodel, Verdeling
from financien.verdelen.queries.berekening import calculate_model
from financien.verdelen.services.verdeling import create_verdeling
from leerlingen.models import Leerling
from leerlingen.services import add_document, create_leerling, save_gezagdrager
from opp.models import Label, Opp
from opp.queries.ontbrekend import get_ontbrekend
from opp.services.label import give_label
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from tests.praktijk.bouw import Gebouwd
from tests.praktijk.gegevens import Swv
from tests.rollen import als, as_eigenaar
from tests.wereld import mark_letters_made
from thuiszitters.models import Escalatietrede, Melding, Thuiszitter, Verzuimcategorie
from thuiszitters.services.melding import Verzuim, create_melding, link_melding, report_thuiszitter
from toewijzing.enums import Checksoort, Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Toekenning
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.grens import get_vragen
from toewijzing.services.aanvraag import attach_document, create_aanvraag, record_zienswijze, save_fields
from toewijzing.services.zitting import plan_zitting, record_presence
from werkplek.demo.extern import record_extern

ZORG, LEIDER, SECR, VOORZ = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CVT_VOORZITTER
GEBOREN = {"po": date(2018, 3, 1), "vo": date(2013, 3, 1)}
ADRES = {"adres": "Duinweg 2", "postcode": "1943 AB", "plaats": "Beverwijk"}
TEKST = "De leerling leert zo weer mee, dat bleek in de eerste weken."


def make_pdf() -> bytes:
    writer, content = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(content)
    return content.getvalue()


PDF = make_pdf()


class Toneel:
    """One swv on stage. People are called as in ``bouw.list_rollen``: «directeur», «zorgcoordinator S1», «bestuurder B2»."""

    def __init__(self, wat: Swv, gebouwd: Gebouwd) -> None:
        self.wat, self.gebouwd = wat, gebouwd
        self.kent: dict[str, Any] = {}  # what one event leaves for a later one
        self.aantal = 0

    # --- people, schools, days --------------------------------------------------------------------------------------

    @property
    def vandaag(self) -> date:
        return timezone.localdate()

    def wie(self, naam: str) -> Gebruiker:
        """This person, fresh: what somebody may changes with the days."""
        return Gebruiker.objects.get(pk=self.gebouwd.mensen[naam])

    def als(self, naam: str) -> AbstractContextManager[Gebruiker]:
        return als(self.wie(naam))

    def organisatie(self, naam: str) -> Organisatie:
        pk = self.gebouwd.swv if naam == "swv" else self.gebouwd.organisaties[naam]
        return Organisatie.objects.select_related("bestuur").get(pk=pk)

    def browser(self, naam: str) -> Client:
        """The pages as this person sees them."""
        client = Client()
        client.force_login(self.wie(naam))
        return client

    def bestuur_van(self, school: str) -> str:
        return next(each.bestuur for each in self.wat.scholen if each.code == school)

    def soort(self, code: str) -> Aanvraagsoort:
        found = Aanvraagsoort.objects.filter(swv=self.gebouwd.swv, code=code).order_by("-van", "-pk").first()
        assert found is not None, f"Er is geen soort {code}."
        return found

    # --- pupils -----------------------------------------------------------------------------------------------------

    def leerling(self, school: str, *, opp: bool = True, geboren: date | None = None) -> Leerling:
        """A pupil with one parent, registered by the school; with an OPP of its own, kept elsewhere and adopted."""
        self.aantal += 1
        gegevens = {
            "roepnaam": f"Noor{self.aantal}", "achternaam": f"Duin{self.aantal}", "woongemeente": self.organisatie("gemeente"),
            "geboortedatum": geboren or GEBOREN[self.wat.sector], **ADRES,
        }  # fmt: skip
        with self.als(f"{ZORG} {school}") as by:
            leerling = create_leerling(
                school=self.organisatie(school), by=by, van=self.vandaag - timedelta(days=200), gegevens=gegevens
            )
            ouder = {"naam": "M. Duin", "relatie": "moeder", **ADRES}
            save_gezagdrager(leerling=leerling, gegevens=ouder)
        if opp:
            self.maakt_opp(school, leerling)
        return leerling

    def maakt_opp(self, school: str, leerling: Leerling) -> Opp | None:
        with self.als(f"{ZORG} {school}") as by:
            return record_extern(
                leerling=leerling, school=self.organisatie(school), by=by, inhoud=PDF, dag=self.vandaag
            )

    def geeft_label(self, school: str, leerling: Leerling, naam: str) -> None:
        with self.als(f"{ZORG} {school}") as by:
            label = Label.objects.get(swv=self.gebouwd.swv, naam=naam)
            give_label(leerling=leerling, label=label, school=self.organisatie(school), van=self.vandaag, by=by)

    def opp_uiterlijk(self, school: str, leerling: Leerling) -> date | None:
        """The last day for an OPP that is due and that nobody began, or None."""
        with self.als(f"{ZORG} {school}"):
            rows = leerling.inschrijving_set.all()
            found = get_ontbrekend(self.organisatie(school), rows, self.vandaag)
            return next((each.uiterlijk_op for each in found if each.leerling.pk == leerling.pk), None)

    # --- asking -----------------------------------------------------------------------------------------------------

    def vraagt(
        self, school: str, code: str, leerling: Leerling | None = None, *, opp: bool = True, leeg: tuple[str, ...] = (),
        zonder: tuple[str, ...] = (), **velden: Any,
    ) -> Aanvraag:  # fmt: skip
        """A request of this school with all that is asked filled in; ``leeg`` (labels) and ``zonder`` (items) are left out.

        ``velden`` by their short names: bedrag, van, tm, weken, dagen, categorie.
        """
        leerling = leerling or self.leerling(school, opp=opp)
        with self.als(f"{ZORG} {school}") as by:
            soort = self.soort(code)
            aanvraag = create_aanvraag(
                leerling=leerling, soort=soort, school=self.organisatie(school), by=by, vandaag=self.vandaag
            )
            self._fill_in(aanvraag, velden, leeg)
            self._hear(aanvraag, by, zonder)
            self._attach(aanvraag, by, zonder)
        return self.zie(aanvraag)

    def _fill_in(self, aanvraag: Aanvraag, velden: Mapping[str, Any], leeg: tuple[str, ...]) -> None:
        names = {
            "bedrag": "gevraagd_bedrag", "van": "gevraagd_van", "tm": "gevraagd_tot_en_met", "weken": "gevraagde_weken",
            "dagen": "gevraagde_dagen_per_week", "categorie": "gevraagde_categorie", "naar": "ontvangende_school",
        }  # fmt: skip
        found = {names[name]: value for name, value in velden.items()}
        found.setdefault("gevraagd_van", self.vandaag)
        if aanvraag.soort.vraagt_weken:
            found.setdefault("gevraagde_dagen_per_week", 4)
        elif aanvraag.soort.geeft_tlv:
            found.setdefault("gevraagd_tot_en_met", date(self.vandaag.year + (2 if self.vandaag.month > 7 else 1), 7, 31))
        else:
            found.setdefault("gevraagd_tot_en_met", date(2027, 7, 31))
        if aanvraag.soort.vraagt_categorie:
            found.setdefault("gevraagde_categorie", 1)
        if "gevraagd_bedrag" in found:
            found["gevraagd_bedrag"] = Decimal(found["gevraagd_bedrag"])
        aanvraag = save_fields(aanvraag=aanvraag, velden=found)
        self.vult_in(aanvraag, leeg)

    def vult_in(self, aanvraag: Aanvraag, leeg: tuple[str, ...] = ()) -> None:
        """Answers to all questions that are asked now, but these."""
        asked = [vraag for vraag in get_vragen(aanvraag, self.vandaag) if vraag.label not in leeg]
        antwoorden = {vraag.code: answer(vraag) for vraag in asked if not aanvraag.antwoorden.get(vraag.code)}
        save_fields(aanvraag=aanvraag, velden={}, antwoorden=antwoorden)

    def _hear(self, aanvraag: Aanvraag, by: Gebruiker, zonder: tuple[str, ...]) -> None:
        gehoord = {"wijze": "gesprek", "datum": self.vandaag, "standpunt": "eens"}
        for partij in ("ouders", "leerling"):
            if partij not in zonder:
                record_zienswijze(aanvraag=aanvraag, by=by, partij=partij, gegevens=gehoord)

    def _attach(self, aanvraag: Aanvraag, by: Gebruiker, zonder: tuple[str, ...]) -> None:
        for item in aanvraag.soort.checklist.all():
            wat = item.documentsoort or item.code
            if wat == "opp" or not wat or item.label in zonder:
                continue
            self._add_document(aanvraag, by, item)

    def _add_document(self, aanvraag: Aanvraag, by: Gebruiker, item: Any) -> None:
        bestand = ContentFile(PDF, name=f"{item.sleutel}.pdf")
        document = add_document(
            leerling=aanvraag.leerling, by=by, bestand=bestand, soort=item.documentsoort or "overig", datum=self.vandaag
        )
        eigen = item.code if item.soort == Checksoort.EIGEN_DOCUMENT else ""
        attach_document(aanvraag=aanvraag, document=document, eigen_soort=eigen)

    def voegt_toe(self, aanvraag: Aanvraag, label: str) -> None:
        """The document with this name on the checklist."""
        with self.als(f"{ZORG} {self._school(aanvraag)}") as by:
            fresh = self._load(aanvraag)
            item = next(item for item in fresh.soort.checklist.all() if item.label == label)
            self._add_document(fresh, by, item)

    def ontbreekt(self, aanvraag: Aanvraag) -> list[str]:
        """What still keeps it at the school, in words."""
        with self.als(f"{ZORG} {self._school(aanvraag)}"):
            return [each.tekst for each in get_missing(self._load(aanvraag), self.vandaag)]

    # --- steps ------------------------------------------------------------------------------------------------------

    def stap(self, zaak: Any, naam: str, wie: str, **data: Any) -> Any:
        """One step by this person; the case as it is then."""
        with self.als(wie) as by:
            execute_transition(self._load(zaak), naam, by=by, **data)
        return self.zie(zaak)

    def kan_niet(self, zaak: Any, naam: str, wie: str, **data: Any) -> str:
        """The refusal of this step by this person, who changes nothing by trying."""
        before = self.zie(zaak)
        with pytest.raises((NotAllowed, NotPossible, Incomplete)) as caught, self.als(wie) as by:
            execute_transition(self._load(zaak), naam, by=by, **data)
        after = self.zie(zaak)
        assert (after.status, after.versie) == (before.status, before.versie)
        return str(caught.value)

    def mag(self, zaak: Any, wie: str) -> set[str]:
        """The steps this person can take now."""
        with self.als(wie) as by:
            seen = type(zaak).objects.visible_to(by).filter(pk=zaak.pk).first()
            return {each.name for each in get_actions(seen, by) if each.allowed} if seen else set()

    def zie(self, zaak: Any) -> Any:
        """The case as it is now, read as the owner."""
        with as_eigenaar():
            return self._load(zaak)

    def _load(self, zaak: Any) -> Any:
        related = {
            Aanvraag: ("soort", "swv", "school__bestuur", "leerling"), Thuiszitter: ("leerling", "situatie"),
        }.get(type(zaak), ())  # fmt: skip
        return type(zaak)._base_manager.select_related(*related).get(pk=zaak.pk)

    def _school(self, aanvraag: Aanvraag) -> str:
        return next(naam for naam, pk in self.gebouwd.organisaties.items() if pk == aanvraag.school_id)

    def gaat_weg(self, aanvraag: Aanvraag) -> Aanvraag:
        """Everybody of the school agrees, and the request is at the swv."""
        school = self._school(aanvraag)
        aanvraag = self.zie(aanvraag)
        if aanvraag.doet != Stap.AKKOORD:
            return self.stap(aanvraag, "meteen_indienen", f"{ZORG} {school}")
        aanvraag = self.stap(aanvraag, "vraag_akkoord", f"{ZORG} {school}")
        while aanvraag.status == Status.TER_AKKOORD:
            bij = self.bestuur_van(school) if aanvraag.aan_zet == Rol.BESTUURDER else school
            wie = f"{aanvraag.aan_zet} {bij}"
            naam = "indienen" if "indienen" in self.mag(aanvraag, wie) else "akkoord_geven"
            aanvraag = self.stap(aanvraag, naam, wie)
        return aanvraag

    def dient_in(self, school: str, code: str, leerling: Leerling | None = None, **velden: Any) -> Aanvraag:
        """Asked with all that is needed, and sent."""
        return self.gaat_weg(self.vraagt(school, code, leerling, **velden))

    def verklaart_compleet(self, aanvraag: Aanvraag) -> Aanvraag:
        naam = "naar_deskundigen" if self.zie(aanvraag).doet == Stap.DESKUNDIGEN else "verklaar_compleet"
        return self.stap(aanvraag, naam, SECR)

    def controleert(self, aanvraag: Aanvraag) -> Aanvraag:
        """Whose check it is, agrees."""
        return self.stap(aanvraag, "stap_afronden", self.zie(aanvraag).aan_zet, reason="In orde.")

    def adviseert(self, aanvraag: Aanvraag, *, oordeel: str = "toekennen", categorie: int | None = None) -> Aanvraag:
        """Two experts are asked and sign."""
        if categorie is None and self.zie(aanvraag).soort.vraagt_categorie:
            categorie = 1
        for wie in (Rol.DESKUNDIGE, "deskundige_2"):
            self.stap(aanvraag, "deskundige_vragen", SECR, deskundige=self.wie(wie))
        for wie in (Rol.DESKUNDIGE, "deskundige_2"):
            aanvraag = self.stap(
                aanvraag, "advies_ondertekenen", wie, oordeel=oordeel, categorie=categorie, gronden=f"Onderzoek van {wie}.",
                waarom_geen_arrangement="Dat is al geprobeerd.", verklaart_onafhankelijk=True,
            )  # fmt: skip
        return aanvraag

    def bespreekt(
        self, aanvraag: Aanvraag, *, oordeel: str = "toekennen", categorie: int | None = None, dag: date | None = None
    ) -> Aanvraag:
        """On the agenda of a meeting of the commission today, which gives its advice."""
        if categorie is None and self.zie(aanvraag).soort.vraagt_categorie:
            categorie = 1
        with self.als(SECR):
            zitting = plan_zitting(swv=self.organisatie("swv"), datum=dag or self.vandaag, sluitingsdatum=self.vandaag)
        aanvraag = self.stap(aanvraag, "agenderen", SECR, zitting=zitting)
        with self.als(SECR):
            record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
        return self.stap(
            aanvraag, "adviseren", VOORZ, oordeel=oordeel, motivering="Zo past het.", categorie=categorie
        )

    def beslist(self, aanvraag: Aanvraag, wie: str, uitkomst: str = "toegekend", **besluit: Any) -> Besluit:
        """The decision by this person, of what was asked unless something else is said; made known the same day."""
        zaak = self.zie(aanvraag)
        gevraagd = {
            "begin": zaak.gevraagd_van, "eind": zaak.gevraagd_tot_en_met, "bedrag": zaak.gevraagd_bedrag,
            "weken": zaak.gevraagde_weken, "dagen_per_week": zaak.gevraagde_dagen_per_week,
            "categorie": zaak.gevraagde_categorie,
        }  # fmt: skip
        inhoud = gevraagd if uitkomst == "toegekend" else {}
        self.stap(zaak, "besluiten", wie, uitkomst=uitkomst, **{"motivering": "Dit is nodig.", **inhoud, **besluit})
        mark_letters_made(zaak)
        self.stap(zaak, "bekendmaken", SECR)
        with as_eigenaar():
            return Besluit.objects.select_related("aanvraag").get(aanvraag=zaak.pk, status="bekendgemaakt")

    def toekenning(self, besluit: Besluit) -> Toekenning:
        with as_eigenaar():
            return Toekenning.objects.get(besluit=besluit.pk)

    def loopt(self, aanvraag: Aanvraag, **besluit: Any) -> Besluit:
        """All that is left of the route of this request, to a decision made known, each step by whose it is."""
        aanvraag = self.verklaart_compleet(aanvraag)
        while True:
            match self.zie(aanvraag).doet:
                case Stap.CONTROLE:
                    aanvraag = self.controleert(aanvraag)
                case Stap.DESKUNDIGEN:
                    aanvraag = self.adviseert(aanvraag)
                case Stap.ZITTING:
                    aanvraag = self.bespreekt(aanvraag)
                case Stap.BESLUIT:
                    return self.beslist(aanvraag, self.zie(aanvraag).beslisser, **besluit)
                case other:
                    raise AssertionError(f"De aanvraag wacht op «{other}».")

    # --- questions without a grant ----------------------------------------------------------------------------------

    def raadpleegt(
        self, school: str, vraag: str, *, over: str = "school", groep: str = "", leerling: Leerling | None = None,
        soort: str = "Gedrag",
    ) -> Consult:  # fmt: skip
        """A question of this school, about itself, a group or a pupil."""
        with self.als(f"{ZORG} {school}") as by:
            row = Consultsoort.objects.get(swv=self.gebouwd.swv, naam=soort)
            return ask_consult(
                swv=self.organisatie("swv"), school=self.organisatie(school), by=by, vandaag=self.vandaag,
                vraag=Consultvraag(over, row, vraag, leerling, groep),
            )  # fmt: skip

    def beantwoordt(self, consult: Consult, advies: str, *, minuten: int = 0) -> Consult:
        """By the consulent, with the time it took; then it is closed."""
        with self.als(Rol.CONSULENT):
            activiteit = Uursoort.objects.filter(swv=self.gebouwd.swv).order_by("pk").first()
        data = {"advies": advies, **({"uren": minuten, "activiteit": activiteit} if minuten else {})}
        self.stap(consult, "beantwoorden", Rol.CONSULENT, **data)
        return self.stap(consult, "sluiten", Rol.CONSULENT, uitkomst="beantwoord")

    def schrijft_uren(self, school: str, minuten: int, *, aanvraag: Aanvraag | None = None) -> None:
        """Hours of the consulent for this school, perhaps for a request of it."""
        with self.als(Rol.CONSULENT) as by:
            soort = Uursoort.objects.filter(swv=self.gebouwd.swv).order_by("pk").first()
            assert soort is not None
            write_uren(
                swv=self.organisatie("swv"), by=by, dag=self.vandaag, minuten=minuten, soort=soort, vandaag=self.vandaag,
                zaak=Urenzaak(self.organisatie(school), aanvraag=aanvraag and self.zie(aanvraag)),
            )  # fmt: skip

    # --- pupils at home ---------------------------------------------------------------------------------------------

    def meldt_thuis(
        self, school: str, *, sinds: date, code: str = "relatief", leerling: Leerling | None = None,
        geoorloofd: str = "ongeoorloofd",
    ) -> Thuiszitter:  # fmt: skip
        """The school reports a pupil at home since this day."""
        leerling = leerling or self.leerling(school, opp=False)
        with self.als(f"{ZORG} {school}") as by:
            zaak = report_thuiszitter(
                leerling=leerling, swv=self.organisatie("swv"), school=self.organisatie(school), by=by, vandaag=self.vandaag,
                verzuim=Verzuim(Verzuimcategorie.objects.get(code=code), sinds, geoorloofd=geoorloofd),
            )  # fmt: skip
        return self.zie(zaak)

    def leerplicht_meldt(self, leerling: Leerling, school: str, sinds: date) -> Melding:
        """The leerplicht names a pupil that the school did not report."""
        with self.als(Rol.LEERPLICHT) as by:
            return create_melding(
                by=by, bron="leerplicht",
                gegevens={
                    "swv": self.organisatie("swv"), "gemeente": self.organisatie("gemeente"), "school": self.organisatie(school),
                    "roepnaam": leerling.roepnaam, "achternaam": leerling.achternaam,
                    "geboortedatum": leerling.geboortedatum, "sinds": sinds,
                    "categorie": Verzuimcategorie.objects.get(code="relatief"), "toelichting": "Niet gezien op school.",
                },
            )  # fmt: skip

    def koppelt(self, melding: Melding, leerling: Leerling, wie: str) -> Thuiszitter:
        with self.als(wie) as by:
            verzuim = Verzuim(melding.categorie, melding.sinds)
            return link_melding(melding=melding, leerling=leerling, by=by, vandaag=self.vandaag, gegevens=verzuim)

    def begeleidt(self, zaak: Thuiszitter) -> Thuiszitter:
        """The consulent takes it up and confirms: this pupil is at home."""
        volgende = {"actie": "Bel de ouders.", "eigenaar": self.wie(Rol.CONSULENT), "uiterlijk": self.vandaag}
        return self.stap(zaak, "bevestigen", Rol.CONSULENT, **volgende)

    def trede(self, naam: str) -> Escalatietrede:
        return Escalatietrede.objects.get(swv=self.gebouwd.swv, naam=naam, tot__isnull=True)

    def machten(self) -> list[str]:
        """The steps of the ladder with which somebody can force a place."""
        rows = Escalatietrede.objects.filter(swv=self.gebouwd.swv, tot__isnull=True).exclude(macht="")
        return list(rows.values_list("naam", flat=True))

    # --- money ------------------------------------------------------------------------------------------------------

    def model(self) -> Verdeelmodel:
        return Verdeelmodel.objects.filter(swv=self.gebouwd.swv).latest("pk")

    def rekent(self, **bijstelling: Any) -> dict[str, Decimal]:
        """{school, board, «swv»: euro} of the model as it is now, perhaps with other figures; nothing is decided."""
        with self.als(Rol.CONTROLLER):
            outcome = calculate_model(self.model(), bijstelling)
        assert outcome.problemen == (), outcome.problemen
        assert outcome.uitkomst is not None
        found = {**outcome.uitkomst.per_school, **outcome.uitkomst.per_bestuur, "swv": outcome.uitkomst.centraal}
        names = {self.code_van(naam): naam for naam in self.gebouwd.organisaties}
        return {names.get(code, code): amount for code, amount in found.items()}

    def code_van(self, naam: str) -> str:
        """The code under which a school or board stands in a distribution."""
        found = self.organisatie(naam)
        return f"{found.brin}{found.vestiging}" if found.soort == "school" else found.code

    def stelt_verdeling_vast(self) -> dict[str, Decimal]:
        """The controller shares it, the directeur adopts it; {school or board: euro} as it is laid down."""
        with self.als(Rol.CONTROLLER):
            verdeling = create_verdeling(model=self.model(), naam="Besluit")
        self.stap(verdeling, "delen", Rol.CONTROLLER)
        self.stap(verdeling, "vaststellen", Rol.DIRECTEUR, reason="Zoals besproken.")
        names = {pk: naam for naam, pk in self.gebouwd.organisaties.items()}
        rows = Verdeling.objects.get(pk=verdeling.pk).deelnemers.all()
        self.kent["verdeling"] = {names[row.organisatie_id]: row.bedrag for row in rows}
        return self.kent["verdeling"]


def answer(vraag: Any) -> Any:
    """Something this kind of question takes for an answer."""
    match vraag.soort:
        case "getal" | "bedrag":
            return "10"
        case "datum":
            return timezone.localdate().isoformat()
        case "ja_nee":
            return "ja"
        case "keuze":
            return vraag.opties[0]["code"]
        case "keuzes":
            return [vraag.opties[0]["code"]]
        case "tabel":
            return [{kolom["code"]: "10" if kolom["soort"] in ("getal", "bedrag") else "Tekst" for kolom in vraag.kolommen}]
    return TEKST
