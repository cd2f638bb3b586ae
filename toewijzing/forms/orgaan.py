"""Forms of the steps with which a body gives its word on a request, or leaves it for a next meeting."""

from collections.abc import Collection

from django import forms

from organen.calculations import name_partijen
from organen.enums import Tafelpartij
from swv.kern.forms import get_model_field
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import StapForm
from toewijzing.enums import Oordeel
from toewijzing.forms.acties import AanvraagredenForm, ZittingKeuze, add_categorie
from toewijzing.forms.velden import LaterNodig
from toewijzing.models import Aanvraag, Agendapunt, Zitting
from toewijzing.queries.aanvraag import find_agendapunt
from toewijzing.queries.zitting import get_volgende_zittingen


class DoorschuivenForm(AanvraagredenForm):
    """To a next meeting of the same body, for a reason."""

    zitting = ZittingKeuze(label="Naar welke zitting?", queryset=Zitting.objects.none(), empty_label="Kies een zitting")
    field_order = ["zitting", "reason"]

    def adapt(self, zaak: Aanvraag) -> None:
        """The next ones of the body; the first one chosen."""
        gepland = get_volgende_zittingen(zaak, self.user, self.vandaag)
        veld = get_model_field(self, "zitting")
        veld.queryset, veld.initial = gepland, gepland.values_list("pk", flat=True).first()
        if (punt := find_agendapunt(zaak)) and punt.zitting.partijen:
            self.fields["reason"].initial = f"Niet aanwezig: {name_partijen(punt.zitting.partijen)}."


def ask_erbij(form: forms.BaseForm, punt: Agendapunt | None) -> None:
    """Ask who was there of those without whom the body does not discuss a case."""
    if punt is None or not punt.zitting.partijen:
        return
    uitleg = "Was iemand er niet? Schuif de zaak dan door naar een volgende zitting."
    form.fields["erbij"] = make_erbijveld(punt.zitting.partijen, uitleg)
    form.order_fields(["erbij"])


def make_erbijveld(partijen: Collection[str], uitleg: str) -> forms.MultipleChoiceField:
    """Which of these parties were there."""
    return forms.MultipleChoiceField(
        label="Wie was erbij?", required=False, widget=forms.CheckboxSelectMultiple, help_text=uitleg,
        choices=[(code, Tafelpartij(code).label) for code in Tafelpartij.values if code in partijen],
    )  # fmt: skip


class AdviserenForm(LaterNodig, StapForm[Aanvraag]):
    later_nodig = frozenset({"categorie"})
    oordeel = forms.ChoiceField(label="Wat is het advies?", choices=Oordeel.choices, widget=forms.RadioSelect)
    motivering = UitlegVeld("Waarom?", 8000, help_text="De school en de ouders lezen dit in het besluit.")

    def adapt(self, zaak: Aanvraag) -> None:
        """The body by its name; a category only for kinds that have one."""
        punt = find_agendapunt(zaak)
        if punt is not None:
            self.fields["oordeel"].label = f"Wat adviseert {punt.zitting.orgaan.noemnaam}?"
        ask_erbij(self, punt)
        if zaak.soort.vraagt_categorie:
            add_categorie(self, after="oordeel")


class OrgaanbesprekingForm(StapForm[Aanvraag]):
    motivering = UitlegVeld(
        "Wat is er besproken?", 8000, help_text="Dit orgaan geeft geen advies. Wie beslist, leest wat u hier schrijft."
    )

    def adapt(self, zaak: Aanvraag) -> None:
        """Who was there, where the body asks that of somebody."""
        ask_erbij(self, find_agendapunt(zaak))
