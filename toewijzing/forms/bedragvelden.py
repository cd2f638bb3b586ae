"""The fields about an amount in a request and in a decision, by the rule of the kind."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld, GetalVeld
from swv.kern.invoer.uitlegveld import UitlegVeld
from toewijzing.calculations.bedrag import Bedragregel, Bedragwijze, explain_regel
from toewijzing.calculations.drager import Draagwijze
from toewijzing.models import Aanvraag
from toewijzing.presentatie.bedrag import describe_budget, explain_gevraagd
from toewijzing.queries.bedrag import calculate_gevraagd
from toewijzing.queries.budget import find_budgetten, get_standen

KORT = {"class": "v-kort"}


def get_bedragvelden(aanvraag: Aanvraag, explain_bedrag: Callable[[], str]) -> Iterator[tuple[str, forms.Field]]:
    """What a request asks: an amount, or a number of the unit of its kind; nothing where the amount is fixed.

    ``explain_bedrag`` tells what one should know of a plain amount; it reads the route, so it is asked only then.
    """
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is None:
        return
    if regel.telt:
        yield "gevraagd_aantal", GetalVeld(
            label=f"Hoeveel {regel.eenheid} vraagt u?", max_digits=7, min_value=0, initial=aanvraag.gevraagd_aantal,
            widget=forms.TextInput(attrs=KORT), help_text=explain_regel(regel),
        )  # fmt: skip
    elif regel.wijze == Bedragwijze.TOTAAL:
        yield "gevraagd_bedrag", BedragVeld(
            label="Welk bedrag vraagt u?", max_digits=9, min_value=0, initial=aanvraag.gevraagd_bedrag,
            widget=forms.TextInput(attrs=KORT), help_text=" ".join(filter(None, [explain_bedrag(), explain_regel(regel)])),
        )  # fmt: skip


def fit_bedrag(form: Any, zaak: Aanvraag, vandaag: date) -> None:
    """Of the form of a decision only what this kind grants, and why more than is left where there is a budget."""
    regel: Bedragregel | None = zaak.soort.regel
    if regel is None or regel.wijze != Bedragwijze.TOTAAL:
        del form.fields["bedrag"]
    if regel is None:
        return
    uitleg = " ".join(explain_gevraagd(zaak))
    if regel.telt:
        form.fields["aantal"] = GetalVeld(
            label=f"Aantal {regel.eenheid}", min_value=0, max_digits=7, widget=forms.TextInput(attrs=KORT),
            help_text=f"Gevraagd: {uitleg}" if uitleg else "",
        )  # fmt: skip
        form.order_fields(_place(form, "aantal", "weken"))
    elif regel.wijze == Bedragwijze.TOTAAL and uitleg:
        form.fields["bedrag"].help_text = f"Gevraagd: {uitleg}"
    elif uitleg:
        form.fields["uitkomst"].help_text = f"Bij toekennen: {uitleg}"
    for plek, drager in enumerate(regel.dragers):
        if drager.wijze == Draagwijze.BESLUIT:
            form.fields[f"drager{plek}"] = BedragVeld(
                label=f"Wat betaalt {drager.label}?", min_value=0, max_digits=9, required=False,
                widget=forms.TextInput(attrs=KORT), help_text="In euro, van het toegekende bedrag. Niets? Vul 0 in.",
            )  # fmt: skip
    standen = get_standen(find_budgetten(zaak, vandaag), vandaag)
    if standen:
        form.fields["boven_budget"] = UitlegVeld(
            "Waarom meer dan er over is?", 2000, required=False,
            help_text=" ".join(["Alleen als u meer toekent dan er over is.", *map(describe_budget, standen)]),
        )  # fmt: skip


def _place(form: Any, name: str, before: str) -> list[str]:
    names = [each for each in form.fields if each != name]
    place = names.index(before) if before in names else len(names)
    return [*names[:place], name, *names[place:]]


def suggest_bedrag(zaak: Aanvraag) -> dict[str, Any]:
    """What the form of a decision starts with: what was asked, as far as the rule allows it."""
    som = calculate_gevraagd(zaak)
    if som is None:
        return {"bedrag": zaak.gevraagd_bedrag, "aantal": zaak.gevraagd_aantal}
    return {"bedrag": som.totaal, "aantal": som.aantal}
