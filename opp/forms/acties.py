"""The forms of the steps of an OPP that need more than a click. The table says which step has which."""

from typing import Any, cast

from django import forms

from opp.calculations import get_partij
from opp.calculations.wet import WIE
from opp.enums import GESPREKSWIJZEN, MET_REDEN, Aanleiding, Doelbereik, Instemmingsuitkomst, Partij, Vervolg, Wijze
from opp.forms.velden import BekwaamheidForm, GeweestVeld, GezagKeuze, get_gezag, keuze, tekstveld
from opp.models import Opp, OppSoort, OppVersie
from opp.queries.opp import get_doelen, get_hashes, get_huidige, get_soorten, get_vigerend
from opp.services.basis import OUDE_TEKST
from opp.services.handeling import NIEMAND_MET_GEZAG, WAAROM
from opp.services.opp import BEKWAAMHEID, NEE
from swv.kern.forms import DatumVeld, get_choice_field, get_model_field
from swv.kern.invoer.datumregels import AANLEIDING, OPP_EINDE
from swv.kern.invoer.uitleg import find_no_uitleg
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import RedenForm, StapForm

RESULTAAT = "resultaat_"
OVERLEGWIJZEN = [*GESPREKSWIJZEN, (Wijze.NIET.value, "er kwam geen overleg")]
ANDERE_PARTIJ = "Op deze dag ging het om het antwoord van {toen}. Nu beslist {nu}: vraag het opnieuw en vul die dag in."
NIET_GEVRAAGD = (Instemmingsuitkomst.NIET_GEVRAAGD.value, "er is niemand om te vragen")


class GesprekForm(StapForm[Opp]):
    """A conversation about one exact text: its fingerprint goes along, so that a newer text is noticed."""

    hash = forms.CharField(widget=forms.HiddenInput, max_length=64)
    datum = GeweestVeld(label="Wanneer was het?")
    wijze = keuze("Hoe?", GESPREKSWIJZEN, initial=Wijze.GESPREK)
    gezagdrager = GezagKeuze(label="Met wie?")

    def adapt(self, zaak: Opp) -> None:
        """Ask which gezagdrager only while the parents decide, and hold the fingerprint of the text it is about."""
        gezag = get_gezag(zaak.leerling, self.vandaag)
        cast(GezagKeuze, self.fields["gezagdrager"]).offer(gezag)
        self.partij = get_partij(zaak.leerling.geboren_uiterlijk, zaak.onbekwaam_sinds, self.vandaag)
        self.niemand = self.partij == Partij.OUDERS and not gezag.exists()
        if self.partij != Partij.OUDERS or self.niemand:
            del self.fields["gezagdrager"]
        versie = get_huidige(zaak)
        self.fields["hash"].initial = self.fingerprint(zaak, versie) if versie else ""

    def fingerprint(self, opp: Opp, versie: OppVersie) -> str:
        """The fingerprint of the whole text, which a conversation is about."""
        versie.opp = opp
        return get_hashes(versie)[0]


class BesprekenForm(GesprekForm):
    wijze = keuze("Hoe?", OVERLEGWIJZEN, initial=Wijze.GESPREK)
    tekst = tekstveld(
        "Wat is er besproken, of wat hebt u geprobeerd?", 4000, required=False,
        help_text="Kort. Kwam er geen overleg, schrijf dan hoe en wanneer u het hebt geprobeerd.",
    )  # fmt: skip
    field_order = ("hash", "datum", "wijze", "gezagdrager", "tekst")

    def adapt(self, zaak: Opp) -> None:
        """Nobody with authority: only why there was no overleg."""
        super().adapt(zaak)
        if self.niemand:
            get_choice_field(self, "wijze").choices = [OVERLEGWIJZEN[-1]]
            self.fields["wijze"].initial = Wijze.NIET
            tell_nobody(self, "wijze")

    def clean(self) -> dict[str, Any]:
        """Without overleg it has to be told what was tried."""
        data = super().clean()
        if data.get("wijze") == Wijze.NIET and "tekst" not in self.errors:
            add_fault(self, find_no_uitleg(data.get("tekst", ""), str(self.fields["tekst"].label)))
        return data


class InstemmingForm(GesprekForm):
    """The answer of one who decides, or why there is none."""

    uitkomst = keuze("Stemt deze ouder in met het handelingsdeel?", Instemmingsuitkomst.choices)
    tekst = tekstveld(
        "Waarom niet, of wat hebt u geprobeerd?", 2000, required=False,
        help_text="Laat leeg bij «stemt in». Zonder instemming kunt u de rest van het OPP wel vaststellen; het"
        " handelingsdeel geldt dan nog niet.",
    )  # fmt: skip
    gevraagd_op = GeweestVeld(
        label="Wanneer hebt u het gevraagd?", required=False, initial=None,
        help_text="Leeg: op de dag van het antwoord. Kwam er geen antwoord, vul dan in wanneer u het vroeg.",
    )  # fmt: skip
    field_order = ("hash", "gezagdrager", "uitkomst", "tekst", "gevraagd_op", "datum", "wijze")

    def adapt(self, zaak: Opp) -> None:
        """Which handelingsdeel, when the new one differs from the one in force; and who is asked to agree."""
        super().adapt(zaak)
        self.fields["datum"].label = "Wanneer kwam het antwoord, of was de laatste poging?"
        nieuw, geldt = self.fields["hash"].initial, get_vigerend(zaak)
        if geldt is not None and geldt.handelingsdeel_hash != nieuw:
            self.fields["hash"] = keuze(
                "Over welk handelingsdeel?",
                [(nieuw, "Het nieuwe, dat nog niet is vastgesteld"), (geldt.handelingsdeel_hash, "Het deel dat nu geldt")],
                initial=nieuw, error_messages={"invalid_choice": OUDE_TEKST},
            )  # fmt: skip
        self._name_party(zaak)

    def _name_party(self, zaak: Opp) -> None:
        if self.niemand:
            get_choice_field(self, "uitkomst").choices = [NIET_GEVRAAGD]
            tell_nobody(self, "uitkomst")
        elif self.partij == Partij.OUDERS:
            field = self.fields["gezagdrager"]
            field.label = "Van wie is dit het antwoord?"
            if cast(GezagKeuze, field).samen:
                field.help_text = "Leg elk antwoord apart vast. Alleen als zij hetzelfde antwoordden, kiest u «samen»."
        elif self.partij == Partij.LEERLING:
            self.fields["uitkomst"].label = "Stemt de leerling in met het handelingsdeel?"
        else:
            self.fields["uitkomst"].label = f"Stemt {zaak.vertegenwoordiger} in met het handelingsdeel?"

    def fingerprint(self, opp: Opp, versie: OppVersie) -> str:
        """The fingerprint of the handelingsdeel alone: parents agree to that part, not to the whole text."""
        versie.opp = opp
        return get_hashes(versie)[1]

    def clean(self) -> dict[str, Any]:
        """Anything but consent needs its reason; who was not answered, when it was asked; who was not asked, no way."""
        data = super().clean()
        self._check_party(data)
        uitkomst = data.get("uitkomst")
        if uitkomst in MET_REDEN and "tekst" not in self.errors:
            tekst = data.get("tekst", "").strip()
            fault = find_no_uitleg(tekst, str(self.fields["tekst"].label)) if tekst else WAAROM[uitkomst]
            add_fault(self, fault)
        if uitkomst == Instemmingsuitkomst.NIET_GEVRAAGD:
            return {**data, "wijze": Wijze.NIET, "gevraagd_op": None}
        return data

    def _check_party(self, data: dict[str, Any]) -> None:
        """It is asked of who decides today; on an earlier day that may have been somebody else, who was not asked here."""
        dag = data.get("datum")
        toen = get_partij(self.zaak.leerling.geboren_uiterlijk, self.zaak.onbekwaam_sinds, dag) if dag else self.partij
        if toen != self.partij:
            self.add_error("datum", ANDERE_PARTIJ.format(toen=WIE[toen], nu=WIE[self.partij]))


def tell_nobody(form: StapForm[Opp], name: str) -> None:
    """Why this field leaves so little to choose: also said to who sends another value."""
    form.fields[name].help_text = NIEMAND_MET_GEZAG
    form.fields[name].error_messages["invalid_choice"] = NIEMAND_MET_GEZAG


def add_fault(form: StapForm[Opp], fault: str) -> None:
    """What is wrong with ``tekst``, "" for nothing."""
    if fault:
        form.add_error("tekst", fault)


class HorenForm(StapForm[Opp]):
    wijze = keuze("Hoe gehoord?", Wijze.choices, initial=Wijze.GESPREK)
    datum = GeweestVeld(label="Wanneer?", required=False)
    tekst = UitlegVeld(
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


class WordOppForm(StapForm[Opp]):
    """Which type of OPP it becomes, and from which day the legal weeks count."""

    soort = forms.ModelChoiceField(
        OppSoort.objects.none(), label="Welk OPP wordt het?", widget=forms.RadioSelect, empty_label=None
    )
    aanleiding = keuze("Waarom nu?", Aanleiding.choices, initial=Aanleiding.ONDERSTEUNING)
    aanleiding_op = DatumVeld(
        regel=AANLEIDING, label="Sinds welke dag?", required=False,
        help_text="Daarna zijn er zes weken. Bij een inschrijving weten we de dag al.",
    )  # fmt: skip

    def adapt(self, zaak: Opp) -> None:
        """The types that the school can use today."""
        soorten = get_soorten(zaak.school, self.vandaag).filter(is_opp=True)
        field = get_model_field(self, "soort")
        field.queryset = soorten
        first = soorten.first()
        field.initial = first.pk if first else None

    def clean(self) -> dict[str, Any]:
        """Another occasion than the enrolment needs its day: from there the weeks count."""
        data = super().clean()
        needs_day = data.get("aanleiding") not in (None, Aanleiding.INSCHRIJVING)
        if needs_day and not data.get("aanleiding_op") and "aanleiding_op" not in self.errors:
            self.add_error("aanleiding_op", "Vul de dag in: daarna zijn er zes weken.")
        return data


class EvaluerenForm(StapForm[Opp]):
    """At most five things to type or choose, and one click for each goal."""

    datum = GeweestVeld(label="Wanneer was het gesprek?")
    wijze = keuze("Hoe?", GESPREKSWIJZEN, initial=Wijze.GESPREK)
    conclusie = UitlegVeld("Wat is de conclusie?", 2000, help_text="Wat werkt, wat niet, en wat betekent dat?")
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
