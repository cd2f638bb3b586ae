"""What a beheerder or controller fills in about money: the rule of a kind, a rate, a budget."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import RegexValidator

from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.geld import write_aantal
from swv.kern.invoer.beheerregels import GELD_BEGIN, GELD_EINDE, GELDT_VANAF, TERUGKIJKEN
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from toewijzing.calculations.bedrag import Bedrageenheid, Bedragregel, Bedragwijze, Budgettekort
from toewijzing.calculations.betaaltermijn import Termijndeel, Termijnmoment, check_regel, is_dag_van_jaar
from toewijzing.calculations.drager import check_dragers, store_dragerregel
from toewijzing.forms.drager import get_dragerrijen, get_dragerstart, make_dragervelden, read_dragers
from toewijzing.models import Aanvraagsoort, Soortbudget

KORT = {"class": "v-kort"}
TERMIJNEN = 6
CODE = RegexValidator(r"^[A-Za-z0-9][A-Za-z0-9-]*$", "Gebruik letters, cijfers en streepjes, bijvoorbeeld BEGELEIDING.")
GEEN_GELD = Decimal("0.00")
# A kind may ask no amount at all, and yet say who bears own costs.
GEEN = "geen"


def _euro(label: str, help_text: str = "") -> BedragVeld:
    return BedragVeld(
        label=label, required=False, min_value=0, max_digits=9, help_text=help_text, widget=forms.TextInput(attrs=KORT)
    )


class BedragregelForm(VerbandForm):
    """How the amount of a kind comes about, what the board carries, the bounds, and the parts in which it is paid."""

    wijze = forms.ChoiceField(
        label="Wat vraagt de school?", choices=[*Bedragwijze.choices, (GEEN, "niets: er is geen bedrag")],
        widget=forms.RadioSelect, initial=Bedragwijze.TOTAAL,
    )  # fmt: skip
    eenheid = forms.ChoiceField(
        label="Wat telt u?", choices=[("", "Niets"), *Bedrageenheid.choices], required=False,
        help_text="Bij een aantal keer een tarief, en bij alleen een aantal.",
    )  # fmt: skip
    tarief = forms.ChoiceField(
        label="Met welk tarief?", required=False,
        help_text="Het tarief van de eerste dag telt. Tarieven staan bij Budgetten › Tarieven.",
    )  # fmt: skip
    vast = _euro("Vast bedrag", "In euro, per aanvraag.")
    hoogstens_aantal = GetalVeld(
        label="Ten hoogste zo veel uren, dagdelen, weken of leerlingen", required=False, min_value=0, max_digits=7,
        widget=forms.TextInput(attrs=KORT), help_text="Per aanvraag. Leeg: geen grens.",
    )  # fmt: skip
    hoogstens = _euro("Ten hoogste per aanvraag", "In euro. Leeg: geen grens.")
    hoogstens_leerling = _euro(
        "Ten hoogste per leerling per schooljaar",
        "In euro, over alles wat van deze soort is toegekend. Leeg: geen grens.",
    )
    eigen_risico = _euro("Eigen risico van het schoolbestuur", "De eerste euro's van elke aanvraag. Leeg: geen.")
    deel_bestuur = GetalVeld(
        label="Deel van het schoolbestuur, in procent", required=False, min_value=0, max_value=100, max_digits=5,
        widget=forms.TextInput(attrs=KORT), help_text="Van wat er na het eigen risico over is. Leeg: niets.",
    )  # fmt: skip
    tekort = forms.ChoiceField(
        label="En als er in het budget te weinig over is?", choices=Budgettekort.choices, widget=forms.RadioSelect,
        initial=Budgettekort.WAARSCHUWEN,
    )  # fmt: skip

    def __init__(self, *args: Any, soort: Aanvraagsoort, tarieven: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        self.delen, self.soort = soort.termijndelen, soort
        initial = {name: self.read_value(soort, name) for name in self.base_fields}
        for plek, deel in enumerate(self.delen[:TERMIJNEN]):
            initial |= {f"termijn{plek}_procent": deel.procent, f"termijn{plek}_moment": deel.moment}
            initial[f"termijn{plek}_wanneer"] = _write_wanneer(deel)
        initial |= get_dragerstart(soort.dragerregels)
        super().__init__(*args, initial=initial, **kwargs)
        known = [*tarieven]
        if soort.bedrag_tarief and soort.bedrag_tarief not in dict(known):
            known.append((soort.bedrag_tarief, f"{soort.bedrag_tarief} (nu geen tarief)"))
        get_choice_field(self, "tarief").choices = [("", "Kies …"), *known]
        for plek in range(TERMIJNEN):
            self.fields |= _make_termijn(plek)
        self.fields |= make_dragervelden()

    def read_value(self, row: Any, name: str) -> Any:
        """The columns of a kind begin with «bedrag_»; nothing is shown as empty."""
        if name.startswith("termijn"):
            return row.bedrag_termijnen
        if name.startswith("drager"):
            return row.bedrag_dragers
        if name == "wijze" and not row.vraagt_bedrag and row.bedrag_wijze != Bedragwijze.UREN:
            return GEEN
        value = getattr(row, f"bedrag_{name}")
        return None if name in ("eigen_risico", "deel_bestuur") and not value else value

    @property
    def termijnvelden(self) -> Iterator[list[Any]]:
        """The three controls of each part, for the page."""
        for plek in range(TERMIJNEN):
            yield [self[f"termijn{plek}_{deel}"] for deel in ("procent", "moment", "wanneer")]

    @property
    def dragervelden(self) -> Iterator[list[Any]]:
        """The controls of each who bears, for the page."""
        return get_dragerrijen(self)

    def clean(self) -> dict[str, Any]:
        """A rule that can be, with parts that add up; what is wrong stands at its field."""
        data = super().clean() or self.cleaned_data
        self.termijnen = list(self._read_termijnen(data))
        rijen = read_dragers(self)
        self.dragers = tuple(regel for _, regel in rijen)
        if self.errors:
            return data
        places = {f"drager{plek}": f"drager{rij}_wie" for plek, (rij, _) in enumerate(rijen)}
        for name, text in self._find_fouten(data).items():
            self.add_error("termijn0_procent" if name == "termijnen" else places.get(name, name), text)
        return data

    def _find_fouten(self, data: dict[str, Any]) -> dict[str, str]:
        kader = self.soort.dragerkader
        if data["wijze"] != GEEN:
            return check_regel(self.regel, data["tarief"], self.termijnen, kader=kader)
        if self.termijnen:
            return {"termijnen": "Zonder bedrag in euro zijn er geen termijnen. Maak de termijnen leeg."}
        found = check_dragers(self.dragers, in_euro=False, kader=kader)
        return {f"drager{max(plek, 0)}": text for plek, text in found.items()}

    @property
    def regel(self) -> Bedragregel:
        """The rule of a valid form; what belongs to another way of counting is left out."""
        data = self.cleaned_data
        telt = data["wijze"] in (Bedragwijze.AANTAL, Bedragwijze.UREN)
        wijze = Bedragwijze.TOTAAL if data["wijze"] == GEEN else data["wijze"]
        return Bedragregel(
            wijze, data["eenheid"] if telt else "", data["vast"] if data["wijze"] == Bedragwijze.VAST else None,
            data["deel_bestuur"] or GEEN_GELD, data["eigen_risico"] or GEEN_GELD, data["hoogstens"],
            data["hoogstens_leerling"], data["hoogstens_aantal"] if telt else None, self.dragers,
        )  # fmt: skip

    @property
    def kolommen(self) -> dict[str, Any]:
        """{column of ``Aanvraagsoort``: value} of a valid form."""
        regel, data = self.regel, self.cleaned_data
        names = (
            "wijze", "eenheid", "vast", "deel_bestuur", "eigen_risico", "hoogstens", "hoogstens_leerling", "hoogstens_aantal",
        )  # fmt: skip
        return {f"bedrag_{name}": getattr(regel, name) for name in names} | {
            "bedrag_tarief": data["tarief"] if regel.wijze == Bedragwijze.AANTAL else "",
            "bedrag_tekort": data["tekort"],
            "bedrag_termijnen": [_store_termijn(deel) for deel in self.termijnen],
            "bedrag_dragers": [store_dragerregel(regel) for regel in self.dragers],
            "vraagt_bedrag": data["wijze"] not in (GEEN, Bedragwijze.UREN),
        }

    def _read_termijnen(self, data: dict[str, Any]) -> Iterator[Termijndeel]:
        for plek in range(TERMIJNEN):
            procent, moment = data.get(f"termijn{plek}_procent"), data.get(f"termijn{plek}_moment") or ""
            wanneer = (data.get(f"termijn{plek}_wanneer") or "").strip()
            if procent is None and not wanneer:
                continue
            if procent is None:
                self.add_error(
                    f"termijn{plek}_procent", "Vul een percentage in, of maak de rest van deze termijn leeg."
                )
                continue
            try:
                weken, dag, maand = _read_wanneer(moment, wanneer)
            except ValueError as problem:
                self.add_error(f"termijn{plek}_wanneer", str(problem))
                continue
            yield Termijndeel(procent, moment, weken, dag, maand)


def _make_termijn(plek: int) -> dict[str, forms.Field]:
    nummer = plek + 1
    return {
        f"termijn{plek}_procent": GetalVeld(
            label=f"Termijn {nummer}: procent", required=False, min_value=0, max_value=100, max_digits=5,
            widget=forms.TextInput(attrs=KORT),
        ),
        f"termijn{plek}_moment": forms.ChoiceField(
            label=f"Termijn {nummer}: wanneer", choices=Termijnmoment.choices, required=False,
            initial=Termijnmoment.TOEKENNING,
        ),
        f"termijn{plek}_wanneer": forms.CharField(
            label=f"Termijn {nummer}: weken of dag", required=False, max_length=10, widget=forms.TextInput(attrs=KORT)
        ),
    }  # fmt: skip


def _write_wanneer(deel: Termijndeel) -> str:
    if deel.moment == Termijnmoment.WEKEN:
        return str(deel.weken)
    return f"{deel.dag}-{deel.maand}" if deel.moment == Termijnmoment.DATUM else ""


def _read_wanneer(moment: str, text: str) -> tuple[int | None, int | None, int | None]:
    """(weeks, day, month). Raises ValueError in Dutch."""
    if moment == Termijnmoment.WEKEN:
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 104:
            raise ValueError("Vul in hoeveel weken na het begin: 1 tot en met 104.")
        return int(text), None, None
    if moment == Termijnmoment.DATUM:
        parts = text.split("-")
        if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
            raise ValueError("Vul een dag van het jaar in: dag, streepje, maand. Bijvoorbeeld 31-7.")
        dag, maand = (int(part) for part in parts)
        if not is_dag_van_jaar(dag, maand):
            raise ValueError(f"{text} is geen dag die elk jaar bestaat. Kies een andere, bijvoorbeeld 31-7.")
        return None, dag, maand
    if text:
        raise ValueError("Dit hoort bij «weken na het begin» of «op een dag van het jaar». Kies dat, of maak dit leeg.")
    return None, None, None


def _store_termijn(deel: Termijndeel) -> dict[str, Any]:
    return {
        "procent": str(deel.procent), "moment": deel.moment, "weken": deel.weken, "dag": deel.dag, "maand": deel.maand,
    }  # fmt: skip


# --- rates ------------------------------------------------------------------------------------------------------------


class BedragtariefForm(VerbandForm):
    """What one unit costs from a day on; the rate with the same code ends there by itself."""

    code = forms.CharField(
        max_length=20, validators=[CODE], widget=forms.TextInput(attrs={"class": "v-middel"}),
        help_text="Hieraan herkennen aanvraagsoorten het tarief, ook als het wijzigt. Bijvoorbeeld BEGELEIDING.",
    )  # fmt: skip
    naam = forms.CharField(max_length=100, help_text="Bijvoorbeeld: ambulante begeleiding, per uur.")
    bedrag = BedragVeld(label="Tarief, in euro", min_value=0, max_digits=9)
    van = DatumVeld(
        regel=GELDT_VANAF, label="Geldt vanaf",
        help_text="Een tarief met deze code dat dan geldt, stopt op die dag. Wat al gevraagd is, houdt zijn tarief.",
    )  # fmt: skip

    def clean_code(self) -> str:
        """Codes are in capitals."""
        return str(self.cleaned_data["code"]).upper()


# --- budgets ----------------------------------------------------------------------------------------------------------


class BudgetForm(VerbandForm):
    """What is set aside for kinds of request in a period."""

    naam = forms.CharField(max_length=100, help_text="Bijvoorbeeld: arrangementen 2027.")
    soorten = forms.MultipleChoiceField(label="Voor welke aanvraagsoorten?", widget=forms.CheckboxSelectMultiple)
    eenheid = forms.ChoiceField(
        label="Waarin?", choices=[(Soortbudget.EURO, "euro"), *Bedrageenheid.choices], initial=Soortbudget.EURO,
        help_text="Euro's, of het aantal dat de soorten tellen. Dit staat daarna vast.",
    )  # fmt: skip
    bedrag = GetalVeld(label="Hoeveel?", min_value=0, max_digits=12, help_text="Euro's, of een aantal.")
    van = DatumVeld(regel=GELD_BEGIN, label="Eerste dag")
    tot_en_met = DatumVeld(regel=GELD_EINDE, label="Laatste dag")
    bestuur = forms.ModelChoiceField(
        Organisatie.objects.none(), label="Alleen voor dit bestuur", required=False, empty_label="Alle besturen"
    )
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="Alleen voor deze school", required=False, empty_label="Alle scholen"
    )

    def __init__(
        self,
        *args: Any,
        budget: Soortbudget | None,
        soorten: Sequence[tuple[str, str]],
        organisaties: Any,
        **kwargs: Any,
    ) -> None:
        if budget is not None:
            kwargs["initial"] = {name: self.read_value(budget, name) for name in self.base_fields}
        super().__init__(*args, **kwargs)
        known = [*soorten, *((code, code) for code in (budget.soorten if budget else []) if code not in dict(soorten))]
        get_choice_field(self, "soorten").choices = known
        get_model_field(self, "bestuur").queryset = organisaties.filter(soort=Organisatiesoort.BESTUUR)
        get_model_field(self, "school").queryset = organisaties.filter(soort=Organisatiesoort.SCHOOL)
        if budget is not None:
            del self.fields["eenheid"]

    def read_value(self, row: Any, name: str) -> Any:
        """Of the end the last day, where the row has the first one after it."""
        if name == "tot_en_met":
            return row.tot - timedelta(days=1)
        return getattr(row, f"{name}_id" if name in ("bestuur", "school") else name)

    def clean(self) -> dict[str, Any]:
        """For one board or one school, not both."""
        data = super().clean() or self.cleaned_data
        if data.get("bestuur") and data.get("school"):
            self.add_error("school", "Kies een bestuur of een school, niet allebei.")
        van, tot = data.get("van"), data.get("tot_en_met")
        if van and tot and tot < van:
            self.add_error("tot_en_met", "De laatste dag ligt voor de eerste dag. Verbeter een van de twee.")
        return data

    @property
    def kolommen(self) -> dict[str, Any]:
        """{column of ``Soortbudget``: value} of a valid form."""
        data = dict(self.cleaned_data)
        tot_en_met: date = data.pop("tot_en_met")
        return {**data, "tot": tot_en_met + timedelta(days=1)}


class TermijnFilter(VerbandForm):
    """Which instalments: due in a period. Both may stay empty."""

    van = DatumVeld(regel=TERUGKIJKEN, required=False, label="Vanaf")
    tot_en_met = DatumVeld(regel=TERUGKIJKEN, required=False, label="Tot en met")

    def clean(self) -> dict[str, Any]:
        """The period ends after it starts."""
        found = super().clean() or {}
        van, tot = found.get("van"), found.get("tot_en_met")
        if van and tot and tot < van:
            self.add_error("tot_en_met", "Deze dag ligt vóór de eerste. Kies een latere dag.")
        return found

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen? No for a form that was not validated."""
        return any(getattr(self, "cleaned_data", {}).values())


def write_tarief(code: str, naam: str, bedrag: Decimal) -> tuple[str, str]:
    """A rate to choose: its code, and «ambulante begeleiding, per uur (€ 85)»."""
    return code, f"{naam} (€ {write_aantal(bedrag)})"
