"""The forms of the steps of an OPP that need more than a click. The table says which step has which."""

from typing import Any

from django import forms

from opp.calculations import get_partij
from opp.enums import GESPREKSWIJZEN, Doelbereik, Instemmingsuitkomst, Partij, Vervolg, Wijze
from opp.forms.velden import BekwaamheidForm, GeweestVeld, GezagKeuze, get_gezag, keuze, tekstveld
from opp.models import Opp, OppVersie
from opp.queries.opp import get_doelen, get_hashes, get_huidige, get_vigerend
from opp.services.opp import BEKWAAMHEID, NEE, OUDE_TEKST
from swv.kern.forms import DatumVeld, get_model_field
from swv.kern.invoer.datumregels import OPP_EINDE
from swv.kern.zaken.forms import RedenForm, StapForm

RESULTAAT = "resultaat_"


class GesprekForm(StapForm[Opp]):
    """A conversation about one exact text: its fingerprint goes along, so that a newer text is noticed."""

    hash = forms.CharField(widget=forms.HiddenInput, max_length=64)
    datum = GeweestVeld(label="Wanneer was het?")
    wijze = keuze("Hoe?", GESPREKSWIJZEN, initial=Wijze.GESPREK)
    gezagdrager = GezagKeuze()

    def adapt(self, zaak: Opp) -> None:
        """Ask which gezagdrager only while the parents decide, and hold the fingerprint of the text it is about."""
        get_model_field(self, "gezagdrager").queryset = get_gezag(zaak.leerling, self.vandaag)
        self.partij = get_partij(zaak.leerling.geboren_uiterlijk, zaak.onbekwaam_sinds, self.vandaag)
        if self.partij != Partij.OUDERS:
            del self.fields["gezagdrager"]
        versie = get_huidige(zaak)
        self.fields["hash"].initial = self.fingerprint(zaak, versie) if versie else ""

    def fingerprint(self, opp: Opp, versie: OppVersie) -> str:
        """The fingerprint of the whole text, which a conversation is about."""
        versie.opp = opp
        return get_hashes(versie)[0]


class BesprekenForm(GesprekForm):
    tekst = tekstveld(
        "Wat is er besproken?", 4000, required=False, help_text="Kort. Laat leeg als er niets bij te zeggen is."
    )


class InstemmingForm(GesprekForm):
    uitkomst = keuze("Stemmen de ouders in met het handelingsdeel?", Instemmingsuitkomst.choices)
    tekst = tekstveld(
        "Waarom niet?", 2000, required=False,
        help_text="Alleen bij weigeren. De rest van het OPP kunt u dan wel vaststellen; het handelingsdeel geldt nog niet.",
    )  # fmt: skip
    field_order = ("hash", "uitkomst", "tekst", "datum", "wijze", "gezagdrager")

    def adapt(self, zaak: Opp) -> None:
        """Which handelingsdeel, when the new one differs from the one in force; and who is asked to agree."""
        super().adapt(zaak)
        nieuw, geldt = self.fields["hash"].initial, get_vigerend(zaak)
        if geldt is not None and geldt.handelingsdeel_hash != nieuw:
            self.fields["hash"] = keuze(
                "Over welk handelingsdeel?",
                [(nieuw, "Het nieuwe, dat nog niet is vastgesteld"), (geldt.handelingsdeel_hash, "Het deel dat nu geldt")],
                initial=nieuw, error_messages={"invalid_choice": OUDE_TEKST},
            )  # fmt: skip
        if self.partij == Partij.LEERLING:
            self.fields["uitkomst"].label = "Stemt de leerling in met het handelingsdeel?"
        elif self.partij == Partij.VERTEGENWOORDIGER:
            self.fields["uitkomst"].label = f"Stemt {zaak.vertegenwoordiger} in met het handelingsdeel?"

    def fingerprint(self, opp: Opp, versie: OppVersie) -> str:
        """The fingerprint of the handelingsdeel alone: parents agree to that part, not to the whole text."""
        versie.opp = opp
        return get_hashes(versie)[1]

    def clean(self) -> dict[str, Any]:
        """A refusal needs its reason."""
        data = super().clean()
        if (
            data.get("uitkomst") == Instemmingsuitkomst.GEWEIGERD
            and not data.get("tekst", "").strip()
            and "tekst" not in self.errors
        ):
            self.add_error("tekst", "Schrijf waarom niet. Dat is genoeg om de rest van het OPP vast te stellen.")
        return data


class HorenForm(StapForm[Opp]):
    wijze = keuze("Hoe gehoord?", Wijze.choices, initial=Wijze.GESPREK)
    datum = GeweestVeld(label="Wanneer?", required=False)
    tekst = tekstveld(
        "Wat vindt de leerling, of waarom is de leerling niet gehoord?", 2000,
        help_text="In de woorden van de leerling. Kon het niet, schrijf dan wat u hebt geprobeerd.",
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """A day for a pupil who was heard; none, also when it was filled in, for one who was not."""
        data = super().clean()
        if data.get("wijze") == Wijze.NIET:
            return {**data, "datum": None}
        if not data.get("datum") and "datum" not in self.errors:
            self.add_error("datum", "Vul in wanneer dit was.")
        return data


class BekwaamheidActieForm(BekwaamheidForm, StapForm[Opp]):
    """Who decides from eighteen on; what is known is filled in."""

    def adapt(self, zaak: Opp) -> None:
        """Fill in what is known: whether the pupil decides, and otherwise since when, why and who does."""
        self.fields["beslist_zelf"].initial = "ja" if zaak.leerling_bekwaam else NEE
        for name in BEKWAAMHEID:
            self.fields[name].initial = getattr(zaak, name)


class EvaluerenForm(StapForm[Opp]):
    """At most five things to type or choose, and one click for each goal."""

    datum = GeweestVeld(label="Wanneer was het gesprek?")
    wijze = keuze("Hoe?", GESPREKSWIJZEN, initial=Wijze.GESPREK)
    conclusie = tekstveld("Wat is de conclusie?", 2000, help_text="Wat werkt, wat niet, en wat betekent dat?")
    mening = tekstveld("Wat vinden ouders en leerling?", 2000, rows=3, required=False)
    vervolg = keuze(
        "Hoe gaat u verder?", Vervolg.choices, initial=Vervolg.VOORTZETTEN,
        help_text="Bij «bijstellen» neemt Verband de tekst over. U wijzigt alleen wat anders wordt.",
    )  # fmt: skip

    def adapt(self, zaak: Opp) -> None:
        """One question for each goal of the text in force, «deels» to start with."""
        versie = get_vigerend(zaak)
        self.doelen = get_doelen(versie) if versie else []
        for doel in self.doelen:
            self.fields[f"{RESULTAAT}{doel.pk}"] = keuze(doel.doel, Doelbereik.choices, initial=Doelbereik.DEELS)
        self.order_fields(["datum", "wijze", *(f"{RESULTAAT}{doel.pk}" for doel in self.doelen), "conclusie"])

    def clean(self) -> dict[str, Any]:
        """``resultaten`` instead of a field per goal: {id of the goal: how far it was reached}."""
        data = super().clean()
        resultaten = {doel.pk: data.pop(f"{RESULTAAT}{doel.pk}", None) for doel in self.doelen}
        return {**data, "resultaten": {pk: value for pk, value in resultaten.items() if value}}


class AfsluitenForm(RedenForm[Opp]):
    eind = DatumVeld(regel=OPP_EINDE, label="Laatste dag van het OPP", help_text="Deze dag hoort ook in ROD te staan.")
    field_order = ("eind", "reason")

    def adapt(self, zaak: Opp) -> None:
        """Today as the last day, unless another is chosen."""
        self.fields["eind"].initial = self.vandaag
