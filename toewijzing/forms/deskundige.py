"""Forms of the steps about experts: who is asked, who is taken off, who gives back, and an addition to an advice."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms
from django.db.models import Q

from swv.kern.forms import DatumVeld, get_choice_field, get_model_field
from swv.kern.invoer.datumregels import ADVIESTERMIJN
from swv.kern.invoer.datumregels.aanvraag import BESLISTERMIJN
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import StapForm
from swv.organisatie.enums import Discipline
from swv.organisatie.models import Gebruiker
from toewijzing.calculations import check_deskundige
from toewijzing.enums import Poolsoort, Teruggave
from toewijzing.forms.velden import tekstveld
from toewijzing.models import Aanvraag, Deskundigenadvies
from toewijzing.queries.deskundige import Askable, get_adviezen, get_deskundigen, get_keuze, get_ondertekend
from toewijzing.services.deskundige import name_row

# Of this expert is not known what has to stand in an advice.
ONBEKEND = Q(discipline="") | Q(registratie="")
GROEPEN = {Poolsoort.VAST: "Vaste deskundigen", Poolsoort.OPROEP: "Op oproep", "": "Andere deskundigen"}
EERSTE = "Ten minste één is orthopedagoog of psycholoog."
WIE_NIET = (
    " Wie bij de school of het bestuur werkt, of bij de aanvraag of de begeleiding betrokken is, mag niet adviseren."
)


def describe_deskundige(gebruiker: Gebruiker, open_adviezen: int = 0) -> str:
    """Name (surname first), discipline, employer and how many advices are open, «·» in between."""
    werkgever = gebruiker.werkgever.naam if gebruiker.werkgever else ""
    discipline = dict(Discipline.choices).get(gebruiker.discipline, gebruiker.discipline)
    bezig = f"{open_adviezen} {'advies' if open_adviezen == 1 else 'adviezen'} open" if open_adviezen else ""
    return " · ".join(part for part in (gebruiker.persoonsnaam.in_lijst, discipline, werkgever, bezig) if part)


class DeskundigeKeuze(forms.ModelChoiceField):
    """Experts with what the choice depends on."""

    def label_from_instance(self, obj: Gebruiker) -> str:
        """As ``describe_deskundige`` without what else waits for this expert."""
        return describe_deskundige(obj)


class MetAdviestermijn(StapForm[Aanvraag]):
    """A step that asks by when an advice has to be there."""

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """With the last day to decide, unless that is over: then every day would be asked back."""
        known = super().get_bekende_dagen()
        uiterlijk = known.get(BESLISTERMIJN)
        return {**known, BESLISTERMIJN: None} if uiterlijk is not None and uiterlijk < self.vandaag else known

    def propose_day(self, zaak: Aanvraag) -> date:
        """By the advice term of the kind (days), and not after the last day to decide."""
        term = self.vandaag + timedelta(days=zaak.soort.adviestermijn_dagen)
        uiterlijk = self.get_bekende_dagen()[BESLISTERMIJN]
        return term if uiterlijk is None else min(term, uiterlijk)


class DeskundigeVragenForm(MetAdviestermijn):
    """One or more experts at once, each with a day; for many cases at once the same expert and the term of each kind."""

    voor_meer = True  # who can be asked depends on the swv; whether this one may advise on a case is asked per case
    deskundige = DeskundigeKeuze(
        label="Deskundige", queryset=Gebruiker.objects.none(), empty_label="Kies een deskundige"
    )
    uiterlijk = DatumVeld(regel=ADVIESTERMIJN, label="Advies uiterlijk op", required=False)

    def __init__(self, *args: Any, samen: bool = False, **kwargs: Any) -> None:
        self.samen = samen
        super().__init__(*args, **kwargs)

    @classmethod
    def make_for_many(cls, data: Any, files: Any, *, zaak: Aanvraag, user: Any) -> "DeskundigeVragenForm":
        """The same expert for all of them; whether this one may advise is told per case, the day follows from the kind."""
        return cls(data, files, zaak=zaak, user=user, samen=True)

    def adapt(self, zaak: Aanvraag) -> None:
        """As many rows as experts are needed still, with who can advise on this case; of the others is told why not."""
        found, rows = get_deskundigen(zaak, self.vandaag), get_keuze(zaak, self.vandaag)
        known = [each for each in rows if each.gebruiker.discipline and each.gebruiker.registratie]
        can = known if self.samen else [each for each in known if not each.bezwaren]
        nodig = 1 if self.samen else max(1, zaak.soort.aantal_deskundigen - len(get_adviezen(zaak)))
        if not self.samen and nodig == 1:
            can = self._find_fitting(zaak, can)
        for plek in range(1, nodig + 1):
            self._add_row(plek, nodig, zaak)
            wie, _ = name_row(plek)
            get_model_field(self, wie).queryset = found.exclude(ONBEKEND)
            get_choice_field(self, wie).choices = group(can, "Kies een deskundige" if plek == 1 else "Nu nog niet")
        if self.samen:
            del self.fields["uiterlijk"]
        self.fields["deskundige"].help_text = self._explain(rows, can)

    def _add_row(self, plek: int, nodig: int, zaak: Aanvraag) -> None:
        """The two fields of one expert, with the day that follows from the advice term of the kind (in days)."""
        wie, dag = name_row(plek)
        if plek == 1:
            self.fields[wie].label = "Deskundige" if nodig == 1 else "Eerste deskundige"
        else:
            tweede = "Tweede deskundige" if plek == 2 else f"Deskundige {plek}"
            self.fields[wie] = DeskundigeKeuze(
                label=tweede, queryset=Gebruiker.objects.none(), required=False,
                help_text="U kunt deze deskundige ook later vragen.",
            )  # fmt: skip
            self.fields[dag] = DatumVeld(
                regel=ADVIESTERMIJN, label=f"Advies van {tweede.lower()} uiterlijk op", required=False
            )
        self.fields[dag].initial = self.propose_day(zaak)
        self.fields[dag].help_text = "Leeg: de adviestermijn van deze soort aanvraag."

    def _find_fitting(self, zaak: Aanvraag, rows: list[Askable]) -> list[Askable]:
        """With one expert to go: without one of the first disciplines yet, only those fit."""
        asked = [advies.discipline for advies in get_adviezen(zaak)]
        return [each for each in rows if not check_deskundige(each.kandidaat, andere_disciplines=asked, nog_nodig=1)]

    def _explain(self, rows: list[Askable], can: list[Askable]) -> str:
        """The rule, and by name who can't be chosen here and why."""
        offered = {each.gebruiker.pk for each in can}
        unknown = [
            each.gebruiker.naam for each in rows if not (each.gebruiker.discipline and each.gebruiker.registratie)
        ]
        text = EERSTE + WIE_NIET + " Achter een naam staat hoeveel adviezen er al open staan."
        if refused := [
            each for each in rows if each.bezwaren and each.gebruiker.naam not in unknown and not self.samen
        ]:
            text += (
                f" Hier niet te kiezen: {' '.join(f'{each.gebruiker.naam}: {each.bezwaren[0]}' for each in refused)}"
            )
        if other := [
            each.gebruiker.naam
            for each in rows
            if not each.bezwaren and each.gebruiker.pk not in offered and each.gebruiker.naam not in unknown
        ]:
            text += f" Nu is nog een orthopedagoog of psycholoog nodig, dus niet: {', '.join(other)}."
        if unknown:
            names = ", ".join(unknown)
            text += f" Nog niet te vragen: {names}. De beheerder vult eerst discipline en registratie in."
        return text


def group(rows: Iterable[Askable], leeg: str) -> list[Any]:
    """Choices under the heading of the pool they belong to, in the order of ``rows``; headings without anybody are left
    out."""
    groups: dict[str, list[tuple[int, str]]] = {label: [] for label in GROEPEN.values()}
    for each in rows:
        soort = each.deelname.soort if each.deelname else ""
        text = describe_deskundige(each.gebruiker, each.kandidaat.open_adviezen)
        groups[GROEPEN[soort]].append((each.gebruiker.pk, text))
    filled = [(label, choices) for label, choices in groups.items() if choices]
    # One group says nothing: then a plain list.
    return [("", leeg), *(filled if len(filled) > 1 else [choice for _, choices in filled for choice in choices])]


class DeskundigeIntrekkenForm(StapForm[Aanvraag]):
    deskundige = DeskundigeKeuze(label="Deskundige", queryset=Gebruiker.objects.none(), empty_label=None)
    reason = tekstveld("Waarom?", 2000, help_text="Dit komt in de tijdlijn. Wie de aanvraag ziet, kan het lezen.")
    field_order = ("deskundige", "reason")

    def adapt(self, zaak: Aanvraag) -> None:
        """Only experts who were asked and did not sign yet."""
        open_adviezen = [advies.deskundige_id for advies in get_adviezen(zaak) if advies.ondertekend_op is None]
        get_model_field(self, "deskundige").queryset = (
            Gebruiker.objects.filter(pk__in=open_adviezen).select_related("werkgever").order_by("sorteernaam", "pk")
        )


class AdviesTeruggevenForm(StapForm[Aanvraag]):
    """The expert can't advise: why, in one of four reasons and in words."""

    teruggave = forms.ChoiceField(
        label="Waarom kunt u niet adviseren?", choices=Teruggave.choices, widget=forms.RadioSelect
    )
    reason = UitlegVeld(
        "Toelichting", 2000, rows=5, help_text="Alleen het samenwerkingsverband leest dit. Noem geen andere leerlingen."
    )


class AdviesKeuze(forms.ModelChoiceField):
    """Signed advices by who gave them."""

    def label_from_instance(self, obj: Deskundigenadvies) -> str:
        """Name and discipline of the expert, and the day of signing."""
        return f"{obj.naam} · {obj.get_discipline_display()} · ondertekend {obj.ondertekend_op:%d-%m-%Y}"


class AdviesAanvullenForm(MetAdviestermijn):
    """What is asked of an expert who signed already, and by when."""

    advies = AdviesKeuze(label="Welk advies?", queryset=Deskundigenadvies.objects.none(), empty_label=None)
    reason = UitlegVeld(
        "Wat vraagt u erbij, en waarom?", 2000, rows=5,
        help_text="De deskundige leest dit. Het ondertekende advies blijft staan zoals het is; er komt een nieuw naast.",
    )  # fmt: skip
    uiterlijk = DatumVeld(regel=ADVIESTERMIJN, label="Aanvulling uiterlijk op", required=False)

    def adapt(self, zaak: Aanvraag) -> None:
        """Only advices that were signed and count."""
        get_model_field(self, "advies").queryset = get_ondertekend(zaak)
        self.fields["uiterlijk"].initial = self.propose_day(zaak)
