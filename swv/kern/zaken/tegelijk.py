"""One step for many cases of a list: choose rows, read what will happen, and see per case what came of it.

The table of the kind says which steps can be taken together (``Transition.together``). A list offers those of the role,
shows only cases in the status of the chosen step with a box to tick for each where it is possible now, and sends ids and
versions by POST: no address names a case. A step that asks something asks it once, on the page that names the cases. Every
case passes ``take_step`` by itself, with the version that was seen and that one answer.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.http import urlencode

from swv.kern.bladeren import PARAMETER, Bladzijde
from swv.kern.lijsten import VORIGE, Lijst, get_bestand_query
from swv.kern.zaken.adapter import Zaakadapter
from swv.kern.zaken.engine import check_transition, take_step, was_taken
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.fouten import WorkflowError
from swv.kern.zaken.models import Zaak
from swv.kern.zaken.register import get_workflow
from swv.kern.zaken.tabel import Data, Transition

# In the address of a list: the step for which one chooses. In what is sent: the step, the rows, and that one is sure.
TEGELIJK = "tegelijk"
STAP, GEKOZEN, ZEKER = "stap", "gekozen", "zeker"
# The button for everything: then what could be ticked on the page counts, which goes along hidden.
ALLES, PAGINA = "alles", "pagina"
HOOGSTENS = 200
NET_GEDAAN = "U deed dit zelf net al bij deze zaak. Open de lijst opnieuw om het nog eens te doen."
_GEKOZEN = re.compile(r"([0-9]{1,15}):([0-9]{1,9})", re.ASCII)


@dataclass(frozen=True)
class Keuze:
    """The box before a row: what it sends, whose case it is, and the reason why this one can't be chosen now, or ""."""

    waarde: str
    wie: str
    reden: str = ""


@dataclass(frozen=True)
class Zaakuitkomst:
    """What came of one case: its words, whether it was done, and its page as far as one still sees it."""

    wie: str
    tekst: str
    gedaan: bool
    url: str = ""


class Zaaklijst(Lijst):
    """A list of cases on which a step can be taken for many at once."""

    adapter: ClassVar[Zaakadapter[Any]]
    model: ClassVar[type[Zaak]]
    # {role: names of the steps it takes for many}; whether a case allows it, the table says.
    tegelijk: ClassVar[Mapping[str, Sequence[str]]] = {}
    # {name of the step: (list, case) -> reason}, for a guard that asks the database something per case: what of it can be
    # told of a page of rows. Of the rest one hears when it is taken.
    vooraf: ClassVar[Mapping[str, Callable[[Any, Any], str]]] = {}
    # {name of the step: how many at once}, for one that takes long.
    hoogstens: ClassVar[Mapping[str, int]] = {}
    # Fields of the filter that say something else than the status of the step.
    zonder: ClassVar[Sequence[str]] = ("status", "stand")
    # What could be ticked on this page.
    waarden: Sequence[str] = ()

    # --- what a kind of case fills in -------------------------------------------------------------------------------

    def describe_case(self, zaak: Any) -> str:
        """Number and whose it is, for the label of the box and the page that asks whether one is sure."""
        raise NotImplementedError

    def log_seen(self, zaken: Sequence[Any]) -> None:
        """Write down that this person looked at these cases to take a step."""

    def with_facts(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With all that rights and guards of the step read, in a fixed number of queries."""
        return rows

    def fits(self, stap: Transition[Any]) -> Q:
        """Cases for which the step exists and is this person's, as a condition; all in its status unless said."""
        return Q()

    def why_not_listed(self, zaak: Any, stap: Transition[Any]) -> str:
        """Why this case can't take the step, as far as the list can tell in a fixed number of queries."""
        return self.why_not(zaak, self.lighten(stap))

    def lighten(self, stap: Transition[Any]) -> Transition[Any]:
        """The step with a guard that asks the database nothing per case."""
        told = self.vooraf.get(stap.name)
        return replace(stap, guard=lambda zaak, user, vandaag: told(self, zaak)) if told else stap

    # --- choosing ---------------------------------------------------------------------------------------------------

    @cached_property
    def stappen(self) -> list[Transition[Any]]:
        """The steps this person takes for many cases at once, in the order of the table."""
        own = self.tegelijk.get(self.user.rol, ())
        return [each for each in get_workflow(self.model).transitions if each.together and each.name in own]

    def find_stap(self, name: str) -> Transition[Any]:
        """Raises Http404 for a step that this person does not take for many."""
        found = next((each for each in self.stappen if each.name == name), None)
        if found is None:
            raise Http404
        return found

    @cached_property
    def stap(self) -> Transition[Any] | None:
        """The step for which one chooses now, or None: the list as always."""
        name = self.request.GET.get(TEGELIJK, "")
        return self.find_stap(name) if name else None

    def get_hoogstens(self, stap: Transition[Any]) -> int:
        """For how many cases this step can be taken at once."""
        return self.hoogstens.get(stap.name, HOOGSTENS)

    @property
    def tegelijk_links(self) -> list[tuple[str, str]]:
        """(label, address) of each step to choose for; the filter goes along, but not the status it asked."""
        query = get_bestand_query(self.request, PARAMETER, VORIGE, TEGELIJK, *self.zonder)
        return [(each.label, f"?{urlencode({TEGELIJK: each.name})}&{query}".rstrip("&")) for each in self.stappen]

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """While one chooses, only cases that have the step in this status."""
        found, stap = super().narrow(rows), self.stap
        return self.with_facts(found.filter(self.fits(stap), status__in=stap.sources)) if stap else found

    def get_page(self) -> Bladzijde:
        """While one chooses, each case has its ``keuze``, and as many stand on a page as can go at once."""
        if self.stap:
            self.per_bladzijde = self.get_hoogstens(self.stap)
        page = super().get_page()
        if self.stap:
            for zaak in page.objecten:
                zaak.keuze = self.make_keuze(zaak, self.stap, self.why_not_listed)
            self.waarden = [zaak.keuze.waarde for zaak in page.objecten if not zaak.keuze.reden]
        return page

    def make_keuze(self, zaak: Any, stap: Transition[Any], why_not: Callable[[Any, Transition[Any]], str]) -> Keuze:
        """The box of this case for this step."""
        return Keuze(f"{zaak.pk}:{zaak.versie}", self.describe_case(zaak), why_not(zaak, stap))

    def why_not(self, zaak: Any, stap: Transition[Any]) -> str:
        """The Dutch reason why this person can't take this step with this case now, or ""."""
        try:
            check_transition(zaak, stap, self.user, self.vandaag)
        except WorkflowError as problem:
            return problem.reason
        return ""

    # --- what is sent -----------------------------------------------------------------------------------------------

    def answer(self) -> HttpResponse:
        """The page; what was chosen leads to the question whether one is sure, and that to what came of it."""
        if self.request.method == "POST" and STAP in self.request.POST:
            return self.answer_choice(self.find_stap(self.request.POST[STAP]), read_chosen(self.request.POST))
        return super().answer()

    def answer_choice(self, stap: Transition[Any], chosen: dict[int, int]) -> HttpResponse:
        """Nothing or too much chosen goes back to the list; the first time one is asked, the second it is done."""
        most = self.get_hoogstens(stap)
        if not chosen or len(chosen) > most:
            messages.warning(self.request, f"Kies 1 tot en met {most} zaken.")
            return redirect(f"{self.url}?{urlencode({TEGELIJK: stap.name})}")
        zaken = list(self.with_facts(self.get_rows().filter(pk__in=chosen)).order_by("pk"))
        gone = len(chosen) - len(zaken)
        if ZEKER not in self.request.POST:
            return self.ask(stap, zaken, chosen, gone, self.make_answer(stap, zaken))
        form = self.make_answer(stap, zaken, self.request.POST, self.request.FILES)
        if form is not None and not form.is_valid():
            return self.ask(stap, zaken, chosen, gone, form, status=400)
        return self.take(stap, zaken, chosen, gone, form)

    def make_answer(
        self, stap: Transition[Any], zaken: list[Any], data: Any = None, files: Any = None
    ) -> StapForm[Any] | None:
        """The form of a step that asks something: the same for all of these, so it is made for the first."""
        if stap.is_click or not stap.form.voor_meer or not zaken:
            return None
        return stap.form.make_for_many(data, files, zaak=zaken[0], user=self.user)

    def ask(
        self, stap: Transition[Any], zaken: list[Any], chosen: dict[int, int], gone: int, form: StapForm[Any] | None,
        *, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        """Which cases it is about and what will happen, and of which it can't be done; with what it asks, and asked again
        with what was chosen when the answer can't be used."""
        self.log_seen(zaken)
        # Of a step that asks, one hears beforehand what the list can tell: its answer decides the rest.
        judged = self.lighten(stap) if form else stap
        keuzes = [
            (self.make_keuze(zaak, judged, lambda zaak, stap: self.why_stale(zaak, stap, chosen[zaak.pk])), zaak)
            for zaak in zaken
        ]
        context = {
            "form": form,
            "lijst": self,
            "stap": stap,
            "wel": [keuze for keuze, _ in keuzes if not keuze.reden],
            "niet": [(keuze, self.adapter.get_url(zaak)) for keuze, zaak in keuzes if keuze.reden],
            "weg": gone,
            "terug_url": f"{self.url}?{urlencode({TEGELIJK: stap.name})}",
        }
        return render(self.request, "zaken/tegelijk.html", context, status=status)

    def why_stale(self, zaak: Any, stap: Transition[Any], versie: int) -> str:
        """The reason why it can't be done on what this person saw, or ""."""
        try:
            was_taken(zaak, stap, by=self.user, expected=versie)
        except WorkflowError as problem:
            return problem.reason
        return self.why_not(zaak, stap)

    def take(
        self, stap: Transition[Any], zaken: list[Any], chosen: dict[int, int], gone: int, form: StapForm[Any] | None
    ) -> HttpResponse:
        """Each case by itself: what can't be done leaves the others as they are. The page names them, also when nobody was
        asked before."""
        self.log_seen(zaken)
        done = [self.take_one(stap, zaak, chosen[zaak.pk], form) for zaak in zaken]
        seen = set(self.get_rows().filter(pk__in=chosen).values_list("pk", flat=True))
        uitkomsten = [
            Zaakuitkomst(self.describe_case(zaak), tekst, gedaan, self.adapter.get_url(zaak) if zaak.pk in seen else "")
            for zaak, (gedaan, tekst) in zip(zaken, done, strict=True)
        ]
        context = {
            "lijst": self,
            "stap": stap,
            "gedaan": [each for each in uitkomsten if each.gedaan],
            "niet": [each for each in uitkomsten if not each.gedaan],
            "weg": gone,
        }
        return render(self.request, "zaken/tegelijk_gedaan.html", context)

    def take_one(self, stap: Transition[Any], zaak: Any, versie: int, form: StapForm[Any] | None) -> tuple[bool, str]:
        """(was it done, what is told): on the version seen, so what was done already is not done again. What is refused is
        rolled back to before this case, and the others stand."""
        data: Data = form.cleaned_data if form else {}
        try:
            # With an answer, the same step may be meant once more with another one: then nobody says that it was done.
            if form and was_taken(zaak, stap, by=self.user, expected=versie):
                return False, NET_GEDAAN
            after = take_step(zaak, stap, by=self.user, expected=versie, data=data)
        except WorkflowError as problem:
            return False, problem.reason
        if form:
            form.log_false_alarms(door=self.user, object_soort=self.adapter.soort, object_id=after.pk)
        return True, stap.describe_success(after, data)


def read_chosen(data: QueryDict) -> dict[int, int]:
    """{id of the case: version that was seen}; what is no such pair is left out."""
    found = (_GEKOZEN.fullmatch(text) for text in data.getlist(PAGINA if ALLES in data else GEKOZEN))
    return {int(each[1]): int(each[2]) for each in found if each}
