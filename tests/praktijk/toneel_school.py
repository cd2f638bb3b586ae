"""What a school asks for itself or a group on stage: the request, its duties, quick money, and what is left of a budget."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse

from organen.models import Orgaan
from organen.queries import get_leden
from schoolaanvragen.enums import Plichtstatus, Status
from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit, Snellehulp
from schoolaanvragen.queries.formulier import find_ontbrekend, select_vragen
from schoolaanvragen.services.aanvraag import begin_aanvraag, write_aanvraag
from schoolaanvragen.services.hulp import Hulpvraag, add_to_hulp, give_hulp
from swv.organisatie.enums import Rol
from tests.praktijk.toneel_aanvraag import Aanvragen, answer
from tests.praktijk.toneel_basis import ZORG
from tests.rollen import as_eigenaar
from toewijzing.models import Soortbudget
from toewijzing.queries.budget import get_standen


class Schoolaanvragen(Aanvragen):
    """What people do with requests that are about no pupil."""

    def vraagt_voor(self, school: str, code: str, **velden: Any) -> Schoolaanvraag:
        """A request of this school with all that is asked filled in. ``velden`` as its form has them."""
        with self.als(f"{ZORG} {school}") as by:
            zaak = begin_aanvraag(
                soort=self.soort(code), school=self.organisatie(school), by=by, vandaag=self.vandaag
            )  # fmt: skip
            velden.setdefault("van", self.vandaag)
            if not zaak.soort.vraagt_weken:
                velden.setdefault("tot_en_met", date(2027, 7, 31))
            self._write(by, zaak, velden)
        return self.zie(zaak)

    def kan_niet_kiezen_voor(self, school: str, code: str) -> str:
        """The page on which this school begins a request for itself: this kind can't be chosen there, nor made without it."""
        soort = self.soort(code)
        page = self.browser(f"{ZORG} {school}").get(reverse("schoolaanvragen:nieuw"))
        assert soort not in page.context["form"].fields["soort"].queryset
        with self.als(f"{ZORG} {school}") as by, pytest.raises(ValidationError):
            begin_aanvraag(soort=soort, school=self.organisatie(school), by=by, vandaag=self.vandaag)
        return page.text

    def vraagt_te_veel(self, school: str, code: str, **velden: Any) -> str:
        """What is said to who asks this, and nothing is kept of it."""
        with pytest.raises(ValidationError) as caught, transaction.atomic():
            self.vraagt_voor(school, code, **velden)
        return " ".join(caught.value.messages)

    def adres_school(self, zaak: Schoolaanvraag) -> str:
        """The page of this request."""
        return reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])

    def past_aan(self, zaak: Schoolaanvraag, **velden: Any) -> Schoolaanvraag:
        """The school fills in something else in its concept."""
        with self.als(f"{ZORG} {self.naam(zaak.school_id)}") as by:
            self._write(by, self.lees(zaak), velden)
        return self.zie(zaak)

    def _write(self, by: Any, zaak: Schoolaanvraag, velden: dict[str, Any]) -> None:
        eigen = velden.pop("eigen", {})
        vragen = [vraag for vraag, _, _ in select_vragen(zaak)]
        antwoorden = {
            vraag.code: eigen.get(vraag.label) or zaak.antwoorden.get(vraag.code) or answer(vraag) for vraag in vragen
        }
        write_aanvraag(aanvraag=zaak, by=by, velden=velden, antwoorden=antwoorden, vandaag=self.vandaag)
        assert find_ontbrekend(self.lees(zaak)) == []

    def dient_voor_in(self, school: str, code: str, **velden: Any) -> Schoolaanvraag:
        """Asked, agreed to at the school, and sent."""
        return self.stuurt(self.vraagt_voor(school, code, **velden))

    def stuurt(self, zaak: Schoolaanvraag) -> Schoolaanvraag:
        """Everybody of the school agrees, and the request is at the swv."""
        school = self.naam(zaak.school_id)
        zaak = self.stap(zaak, "indienen", f"{ZORG} {school}")
        while zaak.status == Status.TER_AKKOORD:
            bij = self.bestuur_van(school) if zaak.aan_zet == Rol.BESTUURDER else school
            zaak = self.stap(zaak, "akkoord_geven", f"{zaak.aan_zet} {bij}")
        return zaak

    def adviseert_over(self, zaak: Schoolaanvraag, code: str, advies: str) -> Schoolaanvraag:
        """What this body said of it today, put down by the secretaris."""
        with as_eigenaar():
            orgaan = Orgaan.objects.get(swv=self.gebouwd.swv, code=code)
            leden = [lid.pk for lid in get_leden(orgaan, self.vandaag) if lid.stemrecht]
        data = {
            "orgaan": orgaan, "datum": self.vandaag, "advies": advies, "aanwezig": leden, "erbij": orgaan.partijen,
        }  # fmt: skip
        return self.stap(zaak, "advies_vastleggen", Rol.SECRETARIS, **data)

    def kent_toe(self, zaak: Schoolaanvraag, **besluit: Any) -> Schoolbesluit:
        """Whose decision it is grants what was asked, unless something else is said."""
        zaak = self.zie(zaak)
        gevraagd = {naam: getattr(zaak, naam) for naam in ("bedrag", "uren", "van", "tot_en_met")}
        data = {"uitkomst": "toegekend", "motivering": "Dit helpt de hele groep.", **gevraagd, **besluit}
        self.stap(zaak, "besluiten", zaak.beslisser, **data)
        with as_eigenaar():
            return Schoolbesluit.objects.select_related("aanvraag", "brief").get(aanvraag=zaak.pk)

    # --- duties -----------------------------------------------------------------------------------------------------

    def open_plichten(self, zaak: Schoolaanvraag) -> list[str]:
        """What the school still has to do, as the consulent reads it."""
        with self.als(Rol.CONSULENT):
            rows = self.lees(zaak).plichten.exclude(status=Plichtstatus.AANVAARD)
            return list(rows.order_by("uiterlijk_op", "pk").values_list("naam", flat=True))

    def doet_plicht(self, zaak: Schoolaanvraag, naam: str, tekst: str) -> Schoolaanvraag:
        """The school reports that it did this, and the consulent accepts it."""
        with as_eigenaar():
            plicht = zaak.plichten.get(naam=naam)
        wie = f"{ZORG} {self.naam(zaak.school_id)}"
        zaak = self.stap(zaak, "plicht_melden", wie, plicht=plicht, datum=self.vandaag, tekst=tekst)
        return self.stap(zaak, "plicht_aanvaarden", Rol.CONSULENT, plicht=plicht)

    # --- quick money, and what is left ------------------------------------------------------------------------------

    def geeft_hulp(self, school: str, code: str, bedrag: int, *, weken: int, waarvoor: str) -> Snellehulp:
        """The directeur gives this school quick money from today."""
        with self.als(Rol.DIRECTEUR) as by:
            return give_hulp(
                soort=self.soort(code), school=self.organisatie(school), by=by, vandaag=self.vandaag,
                hulp=Hulpvraag(Decimal(bedrag), weken, self.vandaag, waarvoor),
            )  # fmt: skip

    def vult_hulp_aan(self, hulp: Snellehulp, bedrag: int, motivering: str) -> None:
        with self.als(Rol.DIRECTEUR) as by:
            add_to_hulp(hulp=hulp, bedrag=Decimal(bedrag), motivering=motivering, by=by, vandaag=self.vandaag)

    def totaal(self, hulp: Snellehulp, wie: str) -> Decimal:
        """All that was given on it, as this person reads it."""
        with self.als(wie) as by:
            return Snellehulp.objects.visible_to(by).with_totaal().get(pk=hulp.pk).totaal

    def over(self, naam: str) -> Decimal:
        """What is left of this budget today, as the controller reads it (euro)."""
        with self.als(Rol.CONTROLLER) as by:
            budget = Soortbudget.objects.visible_to(by).get(naam=naam)
            return get_standen([budget], self.vandaag)[0].over
