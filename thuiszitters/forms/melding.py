"""Reporting: by a school or the swv about a pupil it knows, and by others about one they can't look up."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.forms import LeerlingKiezer
from leerlingen.models import Inschrijving, Leerling, Toegang
from leerlingen.queries import find_by_text
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.datumregels import EERSTE_VERZUIMDAG, EINDE_VRIJSTELLING, GEBOORTEDATUM
from swv.kern.invoer.geboorte import GeboorteOnbekendVeld, GeboorteVelden
from swv.kern.personen import may_be_born
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.forms.gemeente import GemeenteVeld
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from thuiszitters.enums import LOPEND, Bron, Geoorloofd
from thuiszitters.forms.velden import LEEG, CategorieKeuze, tekstveld
from thuiszitters.models import Melding, Thuiszitter, Verzuimcategorie
from thuiszitters.queries.termijn import get_categorieen, get_oorzaken
from thuiszitters.queries.zaak import get_scholen, get_swvs
from thuiszitters.services.melding import Verzuim
from thuiszitters.services.verzuimperiode import check_dagen

ONBEKEND = "Deze leerling kent u niet. Een school meldt alleen leerlingen die bij haar ingeschreven staan."


class VerzuimVelden(VerbandForm):
    """What every report asks about the absence."""

    categorie = CategorieKeuze(label="Soort verzuim", queryset=Verzuimcategorie.objects.none(), empty_label=LEEG)
    van = DatumVeld(
        regel=EERSTE_VERZUIMDAG, label="Eerste dag", help_text="De eerste dag waarop de leerling niet op school was."
    )
    tot = DatumVeld(
        regel=EINDE_VRIJSTELLING,
        label="Vrijgesteld tot",
        required=False,
        help_text="Alleen bij een vrijstelling: de eerste dag erna. Leeg bij een blijvende vrijstelling (5a).",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.vandaag = timezone.localdate()
        get_model_field(self, "categorie").queryset = get_categorieen(self.vandaag)
        self.fields["van"].widget.attrs["max"] = self.vandaag.isoformat()

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """Those of the pupil that was found; of an unknown one the birth date is in this form."""
        found: Leerling | None = getattr(self, "_gevonden", None)
        return found.bekende_dagen if found else super().get_bekende_dagen()

    def clean(self) -> dict[str, Any]:
        """Refuse days that don't fit the category (``check_dagen``), with the message at their field."""
        super().clean()
        data = self.cleaned_data
        van, tot, categorie = data.get("van"), data.get("tot"), data.get("categorie")
        if categorie and van and "tot" not in self.errors:
            try:
                check_dagen(categorie, van, tot, self.vandaag)
            except forms.ValidationError as problem:
                self.add_error(None, problem)
        return data

    @property
    def verzuim(self) -> Verzuim:
        """The absence of a valid form, as the services take it."""
        data = self.cleaned_data
        return Verzuim(data["categorie"], data["van"], data["tot"], data.get("geoorloofd") or Geoorloofd.ONBEKEND)


class MeldForm(VerzuimVelden, LeerlingKiezer):
    """Four answers: who, what, since when, and what is going on."""

    onbekend = ONBEKEND
    geoorloofd = forms.ChoiceField(
        label="Geoorloofd?", choices=Geoorloofd.choices, initial=Geoorloofd.ONBEKEND, required=False,
        help_text="Ziek gemeld is geoorloofd. Wachten op een plek is ongeoorloofd.",
    )  # fmt: skip
    toelichting = tekstveld(
        "Wat is er aan de hand?", 4000, required=False, help_text="In een paar zinnen. De gemeente ziet dit niet."
    )
    oorzaken = forms.MultipleChoiceField(
        label="Oorzaken, voor zover u die weet", required=False, widget=forms.CheckboxSelectMultiple
    )
    swv = forms.ModelChoiceField(Organisatie.objects.none(), label="Samenwerkingsverband", empty_label=LEEG)
    bron = forms.ChoiceField(
        label="Wie meldt dit?", choices=[(Bron.SWV, Bron.SWV.label), (Bron.OUDER, Bron.OUDER.label)]
    )
    field_order = ("leerling", "swv", "bron", "categorie", "van", "tot", "geoorloofd", "oorzaken", "toelichting")

    def __init__(self, data: Any = None, *, user: Gebruiker, leerling: str = "", **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.user = user
        get_choice_field(self, "oorzaken").choices = list(get_oorzaken(self.vandaag).values_list("code", "naam"))
        self.fields["leerling"].initial = leerling
        self.fields["categorie"].initial = get_categorieen(self.vandaag).filter(code="relatief").first()
        self._offer_swvs()

    def _offer_swvs(self) -> None:
        """A school with one swv isn't asked; the swv itself reports to itself."""
        if self.user.rol in SCHOOLROLLEN:
            del self.fields["bron"]
            found = get_swvs(self.user.lid.organisatie, self.vandaag)
        else:
            found = Organisatie.objects.filter(pk=self.user.lid.organisatie_id)
        get_model_field(self, "swv").queryset = found
        self.swvs = list(found)
        if len(self.swvs) == 1:
            del self.fields["swv"]

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils this person can report."""
        return find_by_text(get_meldbaar(self.user), tekst)

    @property
    def gekozen_swv(self) -> Organisatie:
        """The swv that was chosen, or the only one there is."""
        return self.cleaned_data.get("swv") or self.swvs[0]

    @property
    def school(self) -> Organisatie | None:
        """Where the pupil is enrolled: the own school, or for the swv wherever that is."""
        if self.user.rol in SCHOOLROLLEN:
            return self.user.lid.organisatie
        row = Inschrijving.objects.filter(
            holds_on(self.vandaag), leerling=self.gevonden, soort="inschrijving"
        ).select_related("school").first()  # fmt: skip
        return row.school if row else None

    @property
    def gekozen_bron(self) -> str:
        """Who reports: a school is not asked, its report is its own."""
        return self.cleaned_data.get("bron") or Bron.SCHOOL


def get_meldbaar(user: Gebruiker) -> QuerySet[Leerling]:
    """Pupils this person can report: whose dossier one opens, or for the swv whose case it handles.

    A request that only lies before a consulent to sign along is still the school's: by it nobody is found.
    """
    own = Q(pk__in=Leerling.objects.visible_to(user).values("pk"))
    if user.rol not in SCHOOLROLLEN:
        seen = Toegang.objects.filter(holds_on(timezone.localdate()), organisatie=user.organisatie_id)
        seen = seen.exclude(grond=Grond.AANVRAAG, omvang=Omvang.ZAAK)
        own |= Q(pk__in=seen.values("leerling"))
    return Leerling.objects.filter(own).select_related("woongemeente")


class MeldingForm(GeboorteVelden, VerzuimVelden):
    """A report of a pupil one can't look up: name and birth date, to be tied to a pupil by school or swv."""

    roepnaam = forms.CharField(max_length=60, required=False)
    tussenvoegsel = forms.CharField(max_length=20, required=False, widget=forms.TextInput(attrs={"class": "v-kort"}))
    achternaam = forms.CharField(
        max_length=100, help_text="Heeft de leerling één naam? Vul die hier in en laat de roepnaam leeg."
    )
    geboortedatum = DatumVeld(regel=GEBOORTEDATUM, label="Geboortedatum")
    geboorte_onbekend = GeboorteOnbekendVeld()
    gemeente = GemeenteVeld()
    swv = forms.ModelChoiceField(Organisatie.objects.none(), label="Samenwerkingsverband", empty_label=LEEG)
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Geen school, of niet bekend",
        help_text="De school krijgt bericht en koppelt de melding aan de leerling.",
    )  # fmt: skip
    bron = forms.ChoiceField(
        label="Wie meldt dit?", choices=[(Bron.SWV, Bron.SWV.label), (Bron.OUDER, Bron.OUDER.label)]
    )
    toelichting = tekstveld(
        "Toelichting", 2000, required=False, rows=3, help_text="Schrijf hier geen oorzaak en geen gegevens over zorg."
    )
    field_order = (
        "roepnaam", "tussenvoegsel", "achternaam", "geboortedatum", "geboorte_onbekend", "gemeente", "swv", "school", "bron",
        "categorie", "van", "tot", "toelichting",
    )  # fmt: skip

    def __init__(self, data: Any = None, *, user: Gebruiker, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.user = user
        own = user.lid.organisatie
        if user.rol == Rol.LEERPLICHT:
            # The own one, and who lives elsewhere is reported there.
            self.opties = {"gemeente": [own]}
            del self.fields["gemeente"]
            self._fix("swv", get_swvs(own, self.vandaag))
            del self.fields["bron"]
        else:
            self.opties = {}
            self._propose_gemeente(own)
            self._fix("swv", Organisatie.objects.filter(pk=own.pk))
        swvs = [each.pk for each in self.opties["swv"]]
        get_model_field(self, "school").queryset = get_scholen(swvs, self.vandaag)

    def _propose_gemeente(self, swv: Organisatie) -> None:
        """A pupil may live anywhere; where one gemeente belongs to the swv, that one stands there already."""
        tied = Organisatie.objects.filter(
            holds_on(self.vandaag, "aangesloten_bij__"), aangesloten_bij__swv=swv.pk, soort=Organisatiesoort.GEMEENTE
        )
        found = list(tied.order_by("sorteernaam")[:2])
        if len(found) == 1:
            self.fields["gemeente"].initial = found[0].naam

    def _fix(self, name: str, found: QuerySet[Organisatie]) -> None:
        """With one to choose from nothing is asked."""
        self.opties[name] = list(found)
        get_model_field(self, name).queryset = found
        if len(self.opties[name]) == 1:
            del self.fields[name]

    @property
    def gegevens(self) -> dict[str, Any]:
        """What ``create_melding`` takes."""
        data = self.cleaned_data
        names = (
            "roepnaam",
            "tussenvoegsel",
            "achternaam",
            "geboortedatum",
            "geboorte_onbekend",
            "school",
            "categorie",
            "tot",
            "toelichting",
        )
        chosen = {name: data.get(name) or self.opties[name][0] for name in ("gemeente", "swv")}
        return {**{name: data[name] for name in names}, **chosen, "sinds": data["van"]}

    @property
    def gekozen_bron(self) -> str:
        """Who reports: a leerplichtambtenaar is not asked."""
        return Bron.LEERPLICHT if self.user.rol == Rol.LEERPLICHT else self.cleaned_data["bron"]


class KoppelForm(VerzuimVelden, LeerlingKiezer):
    """Which pupil is meant, and whether the absence is as reported."""

    geoorloofd = forms.ChoiceField(label="Geoorloofd?", choices=Geoorloofd.choices, initial=Geoorloofd.ONBEKEND)
    field_order = ("leerling", "categorie", "van", "tot", "geoorloofd")

    def __init__(
        self,
        data: Any = None,
        *,
        user: Gebruiker,
        melding: Melding,
        nieuw: bool = False,
        leerling: str = "",
        **kwargs: Any,
    ) -> None:
        start = {"categorie": melding.categorie_id, "van": melding.sinds, "tot": melding.tot, "leerling": leerling}
        super().__init__(data, initial=start, **kwargs)
        self.user = user
        if nieuw:
            del self.fields["leerling"]

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils this person can report."""
        return find_by_text(get_meldbaar(self.user), tekst)


class AfwijsForm(VerbandForm):
    reden = tekstveld("Waarom?", 1000, rows=3, help_text="Wie de melding deed, leest dit.")


def find_candidates(user: Gebruiker, melding: Melding) -> list[Leerling]:
    """Pupils one can report whose birth date can be this one and with a name that fits; ``loopt``: a case of the pupil runs."""
    running = Thuiszitter.objects.filter(leerling=OuterRef("pk"), status__in=LOPEND)
    born = may_be_born(melding.geboortedatum, melding.geboorte_onbekend)
    rows = get_meldbaar(user).filter(born).annotate(loopt=Exists(running))
    fits = Q(achternaam__iexact=melding.achternaam)
    if melding.roepnaam:
        fits |= Q(roepnaam__iexact=melding.roepnaam)
    return list(rows.filter(fits)[:5])
