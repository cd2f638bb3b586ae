"""Requests on stage: asking with all that is asked, and the way to a decision that is made known."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Leerling
from leerlingen.services import add_document
from organen.enums import Vergaderwijze
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from tests.praktijk.drager import fill_dragers
from tests.praktijk.toneel_basis import PDF, SECR, VOORZ, ZORG, Basis
from tests.rollen import as_eigenaar
from tests.wereld import mark_letters_made
from toewijzing.enums import Checksoort, Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.grens import get_vragen
from toewijzing.services.aanvraag import attach_document, create_aanvraag, record_zienswijze, save_fields
from toewijzing.services.zitting import plan_zitting, record_presence

TEKST = "De leerling leert zo weer mee, dat bleek in de eerste weken."


class Aanvragen(Basis):
    """What people do with requests."""

    def soort(self, code: str) -> Aanvraagsoort:
        found = Aanvraagsoort.objects.filter(swv=self.gebouwd.swv, code=code).order_by("-van", "-pk").first()
        assert found is not None, f"Er is geen soort {code}."
        return found

    # --- asking -----------------------------------------------------------------------------------------------------

    def vraagt(
        self, school: str, code: str, leerling: Leerling | None = None, *, opp: bool = True, leeg: tuple[str, ...] = (),
        zonder: tuple[str, ...] = (), eigen: Mapping[str, Any] | None = None, **velden: Any,
    ) -> Aanvraag:  # fmt: skip
        """A request of this school with all that is asked filled in; ``leeg`` (labels) and ``zonder`` (items) are left out.

        ``eigen``: {label of a question: answer} that says something itself.
        ``velden`` by their short names: bedrag, van, tm, weken, dagen, categorie.
        """
        leerling = leerling or self.leerling(school, opp=opp)
        with self.als(f"{ZORG} {school}") as by:
            soort = self.soort(code)
            aanvraag = create_aanvraag(
                leerling=leerling, soort=soort, school=self.organisatie(school), by=by, vandaag=self.vandaag
            )
            if eigen:
                self.antwoordt(aanvraag, eigen)
            self._fill_in(self.lees(aanvraag), velden, leeg)
            self._hear(aanvraag, by, zonder)
            self._attach(aanvraag, by, zonder)
        return self.zie(aanvraag)

    def _fill_in(self, aanvraag: Aanvraag, velden: Mapping[str, Any], leeg: tuple[str, ...]) -> None:
        names = {
            "bedrag": "gevraagd_bedrag", "van": "gevraagd_van", "tm": "gevraagd_tot_en_met", "weken": "gevraagde_weken",
            "dagen": "gevraagde_dagen_per_week", "categorie": "gevraagde_categorie", "naar": "ontvangende_school",
            "aantal": "gevraagd_aantal",
        }  # fmt: skip
        found = {names[name]: value for name, value in velden.items()}
        found.setdefault("gevraagd_van", self.vandaag)
        if aanvraag.soort.vraagt_weken:
            found.setdefault("gevraagde_dagen_per_week", 4)
        elif aanvraag.soort.geeft_tlv:
            found.setdefault(
                "gevraagd_tot_en_met", date(self.vandaag.year + (2 if self.vandaag.month > 7 else 1), 7, 31)
            )
        else:
            found.setdefault("gevraagd_tot_en_met", date(2027, 7, 31))
        if aanvraag.soort.vraagt_categorie:
            found.setdefault("gevraagde_categorie", 1)
        for name in {"gevraagd_bedrag", "gevraagd_aantal"} & set(found):
            found[name] = Decimal(found[name])
        aanvraag = save_fields(aanvraag=aanvraag, velden=found)
        self.vult_in(aanvraag, leeg)

    def vult_in(self, aanvraag: Aanvraag, leeg: tuple[str, ...] = ()) -> None:
        """Answers to all questions that are asked now, but these."""
        asked = [vraag for vraag in get_vragen(aanvraag, self.vandaag) if vraag.label not in leeg]
        antwoorden = {vraag.code: answer(vraag) for vraag in asked if not aanvraag.antwoorden.get(vraag.code)}
        save_fields(aanvraag=aanvraag, velden={}, antwoorden=antwoorden)

    def antwoordt(self, aanvraag: Aanvraag, antwoorden: Mapping[str, Any]) -> None:
        """These answers, {label: answer}, by who acts now."""
        codes = {vraag.label: vraag.code for vraag in aanvraag.soort.vragen.all()}
        save_fields(
            aanvraag=aanvraag, velden={}, antwoorden={codes[label]: value for label, value in antwoorden.items()}
        )

    def weigert(self, aanvraag: Aanvraag, antwoorden: Mapping[str, Any]) -> str:
        """What the form says to these answers, which it does not take."""
        with self.als(f"{ZORG} {self.naam(aanvraag.school_id)}"), pytest.raises(ValidationError) as caught:
            self.antwoordt(self.lees(aanvraag), antwoorden)
        return str(caught.value)

    def hoort(self, aanvraag: Aanvraag, partij: str) -> None:
        """Parents or pupil are heard after all."""
        with self.als(f"{ZORG} {self.naam(aanvraag.school_id)}") as by:
            gegevens = {"wijze": "gesprek", "datum": self.vandaag, "standpunt": "eens"}
            record_zienswijze(aanvraag=self.lees(aanvraag), by=by, partij=partij, gegevens=gegevens)

    def begint_niet(self, wie: str) -> bool:
        """This person is refused the page on which a request begins."""
        return self.browser(wie).get(reverse("toewijzing:nieuw")).status_code == 403

    def kan_niet_kiezen(self, school: str, code: str) -> str:
        """The page on which this school begins: this kind can't be chosen there, nor made without the page."""
        soort, leerling = self.soort(code), self.leerling(school)
        page = self.browser(f"{ZORG} {school}").get(reverse("toewijzing:nieuw"), {"leerling": leerling.nummer})
        assert soort.pk not in page.context["form"].fields["soort"].queryset.values_list("pk", flat=True)
        with self.als(f"{ZORG} {school}") as by, pytest.raises(ValidationError):
            create_aanvraag(
                leerling=leerling, soort=soort, school=self.organisatie(school), by=by, vandaag=self.vandaag
            )
        return page.text

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
        with self.als(f"{ZORG} {self.naam(aanvraag.school_id)}") as by:
            fresh = self.lees(aanvraag)
            item = next(item for item in fresh.soort.checklist.all() if item.label == label)
            self._add_document(fresh, by, item)

    def ontbreekt(self, aanvraag: Aanvraag) -> list[str]:
        """What still keeps it at the school, in words."""
        with self.als(f"{ZORG} {self.naam(aanvraag.school_id)}"):
            return [each.tekst for each in get_missing(self.lees(aanvraag), self.vandaag)]

    def gaat_weg(self, aanvraag: Aanvraag) -> Aanvraag:
        """Everybody of the school agrees and its consulent signs along where that is asked; then the request is at the swv."""
        school = self.naam(aanvraag.school_id)
        aanvraag = self.zie(aanvraag)
        begin = {Stap.AKKOORD: "vraag_akkoord", Stap.MEETEKENEN: "voorleggen_consulent"}
        if aanvraag.doet not in begin:
            return self.stap(aanvraag, "meteen_indienen", f"{ZORG} {school}")
        aanvraag = self.stap(aanvraag, begin[Stap(aanvraag.doet)], f"{ZORG} {school}")
        while aanvraag.status == Status.TER_AKKOORD:
            bij = self.bestuur_van(school) if aanvraag.aan_zet == Rol.BESTUURDER else school
            wie = f"{aanvraag.aan_zet} {bij}" if aanvraag.doet == Stap.AKKOORD else aanvraag.aan_zet
            (naam,) = self.mag(aanvraag, wie) & {"indienen", "akkoord_geven", "meetekenen", "meetekenen_indienen"}
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
        een_lid = zitting.wijze == Vergaderwijze.EEN_LID
        if not een_lid:
            with self.als(SECR):
                record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
        return self.stap(
            aanvraag,
            "adviseren",
            Rol.CVT_LID if een_lid else VOORZ,
            oordeel=oordeel,
            motivering="Zo past het.",
            categorie=categorie,
        )

    def beslist(self, aanvraag: Aanvraag, wie: str, uitkomst: str = "toegekend", **besluit: Any) -> Besluit:
        """The decision by this person, of what was asked unless something else is said; made known the same day."""
        zaak = self.zie(aanvraag)
        gevraagd = {
            "begin": zaak.gevraagd_van, "eind": zaak.gevraagd_tot_en_met, "bedrag": zaak.gevraagd_bedrag,
            "weken": zaak.gevraagde_weken, "dagen_per_week": zaak.gevraagde_dagen_per_week,
            "categorie": zaak.gevraagde_categorie, "aantal": zaak.gevraagd_aantal, **fill_dragers(zaak.soort),
        }  # fmt: skip
        inhoud = gevraagd if uitkomst == "toegekend" else {}
        self.stap(zaak, "besluiten", wie, uitkomst=uitkomst, **{"motivering": "Dit is nodig.", **inhoud, **besluit})
        mark_letters_made(zaak)
        self.stap(zaak, "bekendmaken", SECR)
        with as_eigenaar():
            return Besluit.objects.select_related("aanvraag").get(aanvraag=zaak.pk, status="bekendgemaakt")

    def leest_besluit(self, aanvraag: Aanvraag, wie: str) -> str:
        """The page of the decision as this person reads it."""
        page = self.browser(wie).get(f"{reverse('toewijzing:aanvraag', args=[aanvraag.nummer])}?tab=besluit")
        assert page.status_code == 200
        return page.content.decode()

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
            return [
                {kolom["code"]: "10" if kolom["soort"] in ("getal", "bedrag") else "Tekst" for kolom in vraag.kolommen}
            ]
    return TEKST
