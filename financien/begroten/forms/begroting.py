"""Forms of the budget: a new version, a post with its amounts per year, and a reserve."""

from decimal import Decimal
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from financien.begroten.enums import Postsoort, Reservesoort
from financien.begroten.models import Begroting, Begrotingspost, Reserve
from financien.begroten.models.begroting import RJ_CODE
from financien.begroten.services.begroting import Postgegevens, guess_soort
from financien.referentie.forms.velden import JaarVeld
from swv.kern.forms import BedragVeld, GetalVeld, VerbandForm, get_model_field
from swv.kern.invoer.uitlegveld import BronVeld

KORT = {"class": "v-kort"}
MAX_BEDRAG = Decimal("9999999999.99")


def amount_field(label: str, **kwargs: Any) -> BedragVeld:
    """An optional amount in euro, positive or negative, that fits the 14 digits of the column."""
    return BedragVeld(
        label=label, required=False, max_digits=14, max_value=MAX_BEDRAG, min_value=-MAX_BEDRAG,
        widget=forms.TextInput(attrs={"class": "v-middel v-getal"}), **kwargs,
    )  # fmt: skip


class BegrotingKeuze(forms.ModelChoiceField):
    def label_from_instance(self, obj: Any) -> str:
        """Year, version number and status, because versions of one year have no name of their own."""
        return f"Begroting {obj.jaar}, versie {obj.volgnummer} ({obj.get_status_display()})"


class BegrotingForm(VerbandForm):
    """A new version."""

    jaar = JaarVeld(label="Eerste jaar", help_text="De begroting loopt over dit jaar en de vier jaren erna.")
    uit = BegrotingKeuze(
        label="Begin met",
        queryset=Begroting.objects.none(),
        required=False,
        empty_label="Een lege begroting",
        help_text="Posten en reserves gaan mee, met de bedragen van de jaren die beide begrotingen hebben.",
    )
    toelichting = forms.CharField(
        required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 4}), help_text="Uitgangspunten en keuzes."
    )

    def __init__(self, *args: Any, begrotingen: QuerySet[Begroting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "uit").queryset = begrotingen
        self.initial.setdefault("jaar", timezone.localdate().year + 1)

    @property
    def velden(self) -> dict[str, Any]:
        """What ``create_begroting`` asks for."""
        return {name: self.cleaned_data[name] for name in ("jaar", "uit", "toelichting")}


class BegrotingTekstForm(VerbandForm):
    """What goes with a budget."""

    toelichting = forms.CharField(
        required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 8}), help_text="Uitgangspunten en keuzes."
    )
    bron = BronVeld(required=False, max_length=300, help_text="Waar de bedragen vandaan komen.")


class PostForm(VerbandForm):
    """One post; an amount per year, or one amount and a growth."""

    code = forms.CharField(
        label="RJ-code", max_length=14, validators=[RJ_CODE], widget=forms.TextInput(attrs=KORT),
        help_text="Bijvoorbeeld 3.1 voor rijksbijdragen of 4.5.1 voor wat OCW inhoudt.",
    )  # fmt: skip
    naam = forms.CharField(label="Omschrijving", max_length=160)
    soort = forms.ChoiceField(
        label="Soort", choices=[("", "Volgt uit de code"), *Postsoort.choices], required=False
    )  # fmt: skip
    programma = forms.CharField(required=False, max_length=80, help_text="Laat leeg als u niet met programma's werkt.")
    groei = GetalVeld(
        label="Groei per jaar", required=False, max_digits=7, decimal_places=4, min_value=Decimal(-100),
        max_value=Decimal(100), widget=forms.TextInput(attrs=KORT), help_text="Percentage, bijvoorbeeld 2,5 of -1.",
    )  # fmt: skip
    vul_met_groei = forms.BooleanField(label="Bereken de latere jaren met deze groei", required=False)
    toelichting = forms.CharField(required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(
        self, *args: Any, begroting: Begroting, post: Begrotingspost | None = None, programmas: list[str], **kwargs: Any
    ) -> None:
        self.begroting = begroting
        self.post = post
        super().__init__(*args, **kwargs)
        if programmas:
            known = ", ".join(programmas[:8])
            self.fields["programma"].help_text = f"In gebruik: {known}."
        for jaar in begroting.kolomjaren:
            label = f"{jaar} (verwacht)" if jaar < begroting.jaar else str(jaar)
            self.fields[f"bedrag_{jaar}"] = amount_field(label)
        if post is not None:
            self._fill(post)
        self.order_fields(
            ["code", "naam", "soort", "programma", *self.amounts, "groei", "vul_met_groei", "toelichting"]
        )

    @property
    def amounts(self) -> list[str]:
        """The names of the fields with an amount, one per year."""
        return [f"bedrag_{jaar}" for jaar in self.begroting.kolomjaren]

    @property
    def amount_fields(self) -> list[forms.BoundField]:
        """The fields with an amount per year, in the order of the columns: the year before first."""
        return [self[name] for name in self.amounts]

    def _fill(self, post: Begrotingspost) -> None:
        for name in ("code", "naam", "soort", "programma", "groei", "toelichting"):
            self.initial.setdefault(name, getattr(post, name))
        for each in post.bedragen.all():
            self.initial.setdefault(f"bedrag_{each.jaar}", each.bedrag)

    def clean(self) -> dict[str, Any]:
        """Derives baten or lasten from the RJ code and the name when it was not chosen; asks for it when that fails."""
        data = super().clean() or self.cleaned_data
        if data.get("code") and not data.get("soort"):
            data["soort"] = guess_soort(data["code"], data.get("naam") or "")
            if not data["soort"]:
                self.add_error("soort", "Bij deze code is niet te zien of het baten of lasten zijn. Maak een keuze.")
        return data

    @property
    def gegevens(self) -> Postgegevens:
        """What was filled in, for the service; a year without an amount is left out: that is not the same as 0 euro."""
        data = self.cleaned_data
        bedragen = {
            jaar: data[f"bedrag_{jaar}"] for jaar in self.begroting.kolomjaren if data.get(f"bedrag_{jaar}") is not None
        }
        return Postgegevens(
            data["code"], data["naam"], data["soort"], bedragen, data["programma"], data["groei"], data["toelichting"],
            self._herkomst(bedragen), self.post.spoor if self.post else [],
        )  # fmt: skip

    def _herkomst(self, bedragen: dict[int, Decimal]) -> str:
        """A computed or imported post whose amounts stay as they are keeps its origin."""
        if self.post is None:
            return "handmatig"
        same = {each.jaar: each.bedrag for each in self.post.bedragen.all()} == bedragen
        return self.post.herkomst if same and not self.cleaned_data["vul_met_groei"] else "handmatig"


class ReserveForm(VerbandForm):
    """The algemene reserve, or one with a purpose and what goes in and out per year."""

    soort = forms.ChoiceField(label="Soort", choices=Reservesoort.choices, widget=forms.RadioSelect)
    naam = forms.CharField(label="Naam", max_length=120)
    doel = forms.CharField(
        label="Waarvoor", required=False, max_length=300, help_text="Verplicht bij een bestemmingsreserve."
    )
    is_publiek = forms.BooleanField(
        label="Dit is publiek vermogen", required=False, initial=True,
        help_text="Alleen publiek vermogen telt voor de signaleringswaarde.",
    )  # fmt: skip

    def __init__(self, *args: Any, begroting: Begroting, reserve: Reserve | None = None, **kwargs: Any) -> None:
        self.begroting = begroting
        super().__init__(*args, **kwargs)
        begin = amount_field(f"Stand op 1 januari {begroting.jaar}")
        begin.required = True
        begin.error_messages["required"] = f"Vul de stand op 1 januari {begroting.jaar} in. Die mag 0 zijn."
        self.fields["beginstand"] = begin
        for jaar in begroting.jaren:
            self.fields[f"mutatie_{jaar}"] = amount_field(str(jaar))
        self.order_fields(["soort", "naam", "doel", "beginstand", *self.moves, "is_publiek"])
        if reserve is not None:
            for name in ("soort", "naam", "doel", "beginstand", "is_publiek"):
                self.initial.setdefault(name, getattr(reserve, name))
            for each in reserve.mutaties.all():
                self.initial.setdefault(f"mutatie_{each.jaar}", each.bedrag)

    @property
    def moves(self) -> list[str]:
        """Names of the fields with what goes in or out of the reserve, one for each budgeted year."""
        return [f"mutatie_{jaar}" for jaar in self.begroting.jaren]

    @property
    def move_fields(self) -> list[forms.BoundField]:
        """The fields with what goes in or out of the reserve, in the order of the years."""
        return [self[name] for name in self.moves]

    @property
    def velden(self) -> dict[str, Any]:
        """What ``save_reserve`` asks for."""
        data = self.cleaned_data
        moves = {jaar: data[f"mutatie_{jaar}"] for jaar in self.begroting.jaren if data.get(f"mutatie_{jaar}")}
        own = {name: data[name] for name in ("soort", "naam", "doel", "beginstand", "is_publiek")}
        return {**own, "mutaties": moves}


class PrognoseForm(VerbandForm):
    """How years without own counts and tariffs follow from the last one that has them."""

    groei_baten = GetalVeld(
        label="Groei baten (%)", required=False, max_digits=7, decimal_places=4, min_value=Decimal(-100),
        max_value=Decimal(100), widget=forms.TextInput(attrs=KORT),
    )  # fmt: skip
    groei_lasten = GetalVeld(
        label="Groei inhoudingen (%)", required=False, max_digits=7, decimal_places=4, min_value=Decimal(-100),
        max_value=Decimal(100), widget=forms.TextInput(attrs=KORT),
    )  # fmt: skip

    @property
    def groei(self) -> dict[str, Decimal]:
        """What ``make_forecast`` asks for; left empty is no growth."""
        data = getattr(self, "cleaned_data", {})
        return {naam: data.get(naam) or Decimal(0) for naam in ("groei_baten", "groei_lasten")}
