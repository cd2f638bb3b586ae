"""What the steps of a request of a school ask."""

from collections.abc import Sequence

from django import forms

from organen.enums import Vergaderwijze
from organen.models import Orgaan, Orgaanlid
from schoolaanvragen.enums import Plichtstatus, Schooluitkomst
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht
from schoolaanvragen.queries.bedrag import explain_aantal, explain_bedrag
from schoolaanvragen.queries.budget import find_budgetten
from schoolaanvragen.queries.orgaan import get_stemmers, name_lid, offer_organen
from swv.kern.bestanden import ACCEPT
from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld, get_model_field
from swv.kern.invoer.datumregels import BEZWAAR, GESPREK, TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import RedenForm, StapForm
from toewijzing.calculations.bedrag import Budgettekort
from toewijzing.forms.acties import VraagAanvullingForm
from toewijzing.forms.orgaan import make_erbijveld
from toewijzing.presentatie.bedrag import describe_budget
from toewijzing.queries.budget import Budgetstand, get_standen

LEEG = "Kies …"
GEEN_NAMEN = "Noem geen leerlingen bij naam."
KORT = {"class": "v-kort"}
NIET_ERBIJ = "Was iemand er niet? Leg het advies dan vast na een volgende bespreking."
WAAROM_MEER = "Waarom meer dan er over is?"


class SchoolvraagForm(VraagAanvullingForm[Schoolaanvraag]):
    """What is missing in a request of a school."""

    def adapt(self, zaak: Schoolaanvraag) -> None:
        """An example that fits a school."""
        super().adapt(zaak)
        self.fields["onderwerp"].help_text = (
            "Zet alles wat ontbreekt op een eigen regel, bijvoorbeeld: de begroting per maand."
            f" {GEEN_NAMEN}"
        )  # fmt: skip


class SchooladviesForm(StapForm[Schoolaanvraag]):
    """What a body said about it."""

    orgaan = forms.ModelChoiceField(Orgaan.objects.none(), label="Welk orgaan?", empty_label=LEEG)
    datum = DatumVeld(regel=GESPREK, label="Wanneer besproken?")
    advies = UitlegVeld("Wat is het advies?", 4000, rows=6, help_text=GEEN_NAMEN)

    def adapt(self, zaak: Schoolaanvraag) -> None:
        """The bodies whose advice this person writes down, the only one chosen; who took part, where they ask that."""
        veld = get_model_field(self, "orgaan")
        veld.queryset = offer_organen(zaak, self.user, self.vandaag)
        organen = list(veld.queryset)
        veld.initial = organen[0].pk if len(organen) == 1 else None
        stemmers = get_stemmers(zaak, organen, self.vandaag)
        if stemmers:
            self.fields["aanwezig"] = make_aanwezigveld(organen, stemmers)
        if partijen := {code for each in organen for code in each.partijen}:
            self.fields["erbij"] = make_erbijveld(partijen, NIET_ERBIJ)
        self.order_fields(["orgaan", "datum", "aanwezig", "erbij", "advies"])


def make_aanwezigveld(organen: Sequence[Orgaan], stemmers: Sequence[Orgaanlid]) -> forms.TypedMultipleChoiceField:
    """Who took part, by id of ``Orgaanlid``; of more bodies under the name of each."""
    groups = [
        (orgaan.naam, [(lid.pk, name_lid(lid)) for lid in stemmers if lid.orgaan_id == orgaan.pk]) for orgaan in organen
    ]
    groups = [(name, leden) for name, leden in groups if leden]
    in_writing = all(each.wijze == Vergaderwijze.SCHRIFTELIJK for each in organen)
    return forms.TypedMultipleChoiceField(
        label="Wie stemde er?" if in_writing else "Wie was er?", coerce=int, required=False,
        widget=forms.CheckboxSelectMultiple, choices=groups[0][1] if len(organen) == 1 else groups,
        help_text="Alleen leden met stemrecht. Wie bij de school hoort of de aanvraag voor haar deed, doet niet mee.",
    )  # fmt: skip


class SchoolbesluitForm(StapForm[Schoolaanvraag]):
    """The decision: what, how much, from when until when, and why."""

    uitkomst = forms.ChoiceField(label="Wat besluit u?", choices=Schooluitkomst.choices, widget=forms.RadioSelect)
    bedrag = BedragVeld(
        label="Bedrag", required=False, min_value=0, max_digits=9, widget=forms.TextInput(attrs=KORT),
        help_text="In euro, voor de hele periode. Alleen als u iets toekent.",
    )  # fmt: skip
    uren = GetalVeld(
        label="Uren", required=False, min_value=0, max_digits=7, widget=forms.TextInput(attrs=KORT),
        help_text="Voor de hele periode. Alleen als u iets toekent.",
    )  # fmt: skip
    van = DatumVeld(regel=TOEKENNING_BEGIN, label="Vanaf", required=False)
    tot_en_met = DatumVeld(regel=TOEKENNING_EINDE, label="Tot en met", required=False)
    motivering = UitlegVeld("Waarom?", 4000, rows=6, help_text=f"Dit komt in de brief. {GEEN_NAMEN}")

    def adapt(self, zaak: Schoolaanvraag) -> None:
        """Only what this kind gives, filled in with what was asked."""
        for name, asked in (("bedrag", zaak.soort.vraagt_bedrag), ("uren", zaak.soort.vraagt_uren)):
            if not asked:
                del self.fields[name]
        uitleg_bij = {
            "bedrag": explain_bedrag(zaak.soort), "uren": explain_aantal(zaak.soort, "uren"),
            "tot_en_met": explain_aantal(zaak.soort, "weken"),
        }  # fmt: skip
        for name, uitleg in uitleg_bij.items():
            if name in self.fields and uitleg:
                self.fields[name].help_text = f"{self.fields[name].help_text} {uitleg}".strip()
        for name in ("bedrag", "uren", "van", "tot_en_met"):
            if name in self.fields:
                self.fields[name].initial = getattr(zaak, name)
        standen = get_standen(find_budgetten(zaak, self.vandaag), self.vandaag)
        if standen:
            add_budgetveld(self, standen, weigert=zaak.soort.bedrag_tekort == Budgettekort.WEIGEREN)


def add_budgetveld(form: forms.Form, standen: Sequence[Budgetstand], *, weigert: bool) -> None:
    """What is left, and why one grants more; of a kind that refuses that, at the amount and without asking why."""
    left = " ".join(map(describe_budget, standen))
    if weigert:
        where = next(name for name in ("bedrag", "uren") if name in form.fields)
        field = form.fields[where]
        field.help_text = f"{field.help_text} {left} Meer dan er over is, kan niet."
        return
    form.fields["boven_budget"] = UitlegVeld(
        WAAROM_MEER, 2000, rows=3, required=False, help_text=f"Alleen als u meer toekent dan er over is. {left}"
    )


class PlichtstapForm(StapForm[Schoolaanvraag]):
    """A step about one duty; ``stand`` is where it has to be."""

    stand = Plichtstatus.GEMELD
    plicht = forms.ModelChoiceField(
        Schoolplicht.objects.none(), label="Welke plicht?", widget=forms.RadioSelect, empty_label=None
    )

    def adapt(self, zaak: Schoolaanvraag) -> None:
        """The duties of this request that are there to do; the only one is chosen already."""
        rows = zaak.plichten.filter(status=self.stand)
        get_model_field(self, "plicht").queryset = rows
        found = list(rows[:2])
        if len(found) == 1:
            self.fields["plicht"].initial = found[0].pk


class PlichtMeldenForm(PlichtstapForm):
    """What the school did, and when."""

    stand = Plichtstatus.OPEN
    datum = DatumVeld(regel=GESPREK, label="Wanneer gedaan?")
    tekst = UitlegVeld("Wat hebt u gedaan?", 2000, rows=5, help_text=GEEN_NAMEN)
    bestand = forms.FileField(
        label="Bestand", required=False, widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text="Bijvoorbeeld het stuk voor de nieuwsbrief. Mag leeg blijven.",
    )  # fmt: skip


class PlichtTerugForm(PlichtstapForm, RedenForm[Schoolaanvraag]):
    """Which duty goes back, and why."""


class SchoolbezwaarForm(StapForm[Schoolaanvraag]):
    """That somebody objected, and how it ended."""

    datum = DatumVeld(regel=BEZWAAR, label="Wanneer kwam het bezwaar binnen?")
    uitkomst = UitlegVeld("Wat is er met het bezwaar gebeurd?", 2000, rows=4)

    def adapt(self, zaak: Schoolaanvraag) -> None:
        """What was recorded before stands there to go on with."""
        self.fields["datum"].initial, self.fields["uitkomst"].initial = zaak.bezwaar_op, zaak.bezwaar_uitkomst
