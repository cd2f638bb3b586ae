"""One list, as asked for by one request.

A subclass says what differs per list: its rows, filter, orders, columns and words. Remembering what was chosen, search
that stays out of the address, paging, answering and writing files happen here, once. The page itself extends
``onderdelen/lijst.html``.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from swv.kern.bladeren import PARAMETER, PER_BLADZIJDE, Bladzijde, choose_order, paginate
from swv.kern.lijsten.bestand import MAX_RIJEN, TE_VEEL, get_bestand_query, get_formaat, take_along
from swv.kern.lijsten.delen import Celrij, Export, Kolomkop, Leeg
from swv.kern.lijsten.kolommen import GEEN_KOLOM, KIEZEN, KOLOM, KOLOMMEN, get_kept, keep, pick
from swv.kern.zoektekst import answer_search, get_query

# In the address of a list that opened with the filter of the last time, until another one is chosen.
VORIGE = "vorige"
_SESSIE = "lijstfilters"


class Lijst:
    """One list as asked for by one request."""

    adres: ClassVar[str]
    sjabloon: ClassVar[str]
    # A list of more than one kind says its words and orders before ``__init__`` of this class.
    naam: str
    bijschrift: str
    filter_label: str = ""
    zoekveld: ClassVar[str] = ""
    # {name of the order, as in ?volgorde=: columns}; a list that can't be sorted has one.
    volgorden: Mapping[str, Sequence[str]]
    standaard: str
    per_bladzijde: int = PER_BLADZIJDE
    # Fields of the filter that are kept for the next time; never what was typed, which may be a name.
    onthouden: ClassVar[Sequence[str]] = ()
    leeg: ClassVar[Leeg]
    leeg_gefilterd: ClassVar[Leeg] = Leeg("Niets gevonden met dit filter")
    # What its file is called and may hold; without one it is called after the list and has its columns.
    bestand: Export | None = None
    # Why nobody takes this list along; a list without a reason has a file.
    geen_bestand: ClassVar[str] = ""
    # What one should know before choosing columns.
    kolomuitleg: ClassVar[str] = ""

    def __init__(self, request: HttpRequest, *args: Any) -> None:
        """``args`` belong in the address of this list."""
        self.request, self.vandaag = request, timezone.localdate()
        # Who lists is logged in; the views see to that.
        self.user: Any = request.user
        self.url = reverse(self.adres, args=args)
        self.volgorde, self.order = choose_order(request, self.volgorden, self.standaard)

    # --- what a list says of itself ---------------------------------------------------------------------------------

    def make_form(self, data: QueryDict) -> forms.Form | None:
        """The filter, or None for a list without one."""
        return None

    def get_rows(self) -> QuerySet[Any]:
        """The rows this person may see."""
        raise NotImplementedError

    def get_parts(self) -> Sequence[QuerySet[Any]]:
        """The same rows in parts without overlap, where they are one thing «or» another (``paginate``)."""
        return ()

    def filter(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows that fit the filter; asked of a valid form only."""
        return rows

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """What fits the filter, or less of it, for a list that is looked at for one purpose."""
        return self.filter(rows)

    def get_langs(self) -> list[int] | None:
        """What the first column of this order refers to, by name, so that the list is read along it (``paginate``)."""
        return None

    def get_columns(self) -> Sequence[Kolomkop]:
        """The columns in order, as the page and its file show them; depends on who looks and what was chosen."""
        raise NotImplementedError

    def to_rows(self, objecten: list[Any]) -> list[Any]:
        """What the page shows of the objects of this page: of a list of plain words ``Celrij``, else as its page asks."""
        return objecten

    def get_all(self) -> Any:
        """All rows found, in order, for the file."""
        return self.get_found().order_by(*self.order)

    def to_cells(self, rows: Any) -> Sequence[Sequence[Any]]:
        """What a file holds of all rows found, in order: of a list of plain words the same words."""
        return [[tekst for tekst, _ in rij.cellen] for rij in self.to_rows(list(rows))]

    def get_export(self) -> Export:
        """What the file is called, its headings and how much it may hold."""
        kopjes = [kop.label for kop in self.kolommen]
        return self.bestand or Export(slugify(self.naam), kopjes, "lijst_geexporteerd", MAX_RIJEN, TE_VEEL)

    def get_keuzes(self) -> Sequence[str]:
        """The headings one can choose for the file, in its order: those that are always in it, and any others there are."""
        return self.get_export().kopjes

    @property
    def mag_bestand(self) -> bool:
        """May this person take the list along? Who may see it, unless a list says otherwise."""
        return not self.geen_bestand

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """What the page shows besides its rows."""
        return {}

    def explain_empty(self) -> Leeg:
        """What stands in place of the rows: other words when a filter leaves none than when there is nothing yet."""
        return self.leeg_gefilterd if self.is_filtered else self.leeg

    # --- what lists have in common ----------------------------------------------------------------------------------

    @cached_property
    def form(self) -> Any:
        """The filter, filled from the address; with a ``zoekveld`` also from what was typed, which stays out of it."""
        return self.make_form(get_query(self.request, veld=self.zoekveld) if self.zoekveld else self.request.GET)

    @cached_property
    def is_valid(self) -> bool:
        """May the filter be used? Yes for a list without one; with a wrong one there are no rows."""
        return self.form is None or self.form.is_valid()

    @property
    def is_filtered(self) -> bool:
        """Was something chosen that a fresh page would not have?"""
        return bool(self.form is not None and self.form.is_filtered)

    @property
    def wis_url(self) -> str:
        """The address that forgets the filter, the one kept from the last time included."""
        return f"{self.url}?wis=1"

    @property
    def export_query(self) -> str:
        """What was chosen, for the address of the file: which page one is on says nothing there."""
        return get_bestand_query(self.request, PARAMETER, VORIGE)

    @cached_property
    def gekozen(self) -> list[str]:
        """The columns that were chosen for the file, without what is none; empty without a choice."""
        asked = set(self.request.GET.getlist(KOLOM))
        return [kop for kop in self.get_keuzes() if kop in asked] if asked else []

    @property
    def kies_query(self) -> str:
        """The address of the page on which one chooses columns, with what was chosen above the list."""
        return f"{KOLOMMEN}={KIEZEN}&{self.export_query}".rstrip("&")

    @property
    def is_vorige(self) -> bool:
        """Is this the filter of the last time, which nobody chose now?"""
        return VORIGE in self.request.GET and self.is_filtered

    @cached_property
    def kolommen(self) -> Sequence[Kolomkop]:
        """The columns, once for the whole request."""
        return self.get_columns()

    def make_row(self, teksten: Sequence[str], url: str = "") -> Celrij:
        """A row of plain words, one for each column."""
        return Celrij([(tekst, kop.getal) for tekst, kop in zip(teksten, self.kolommen, strict=True)], url)

    def get_found(self) -> QuerySet[Any]:
        """The rows this person may see and asked for: none with a wrong filter."""
        rows = self.get_rows()
        return self.narrow(rows) if self.is_valid else rows.none()

    def get_page(self) -> Bladzijde:
        """The rows of the page that was asked for, with the way to the next; none with a wrong filter."""
        rows, langs = self.get_found(), self.get_langs()
        parts = [self.narrow(part) for part in self.get_parts()] if self.is_valid else ()
        return paginate(rows, self.request, order=self.order, size=self.per_bladzijde, langs=langs, delen=parts)

    def answer(self) -> HttpResponse:
        """The page; a search sent by POST, «wis» and an address without choice lead to the address they stand for."""
        if self.request.method == "POST":
            return answer_search(self.request, veld=self.zoekveld)
        if formaat := get_formaat(self.request):
            return self.export(formaat)
        if self.request.GET.get(KOLOMMEN) == KIEZEN:
            return self.choose_columns()
        if "wis" in self.request.GET:
            self._keep("")
            return redirect(self.url)
        if not self.request.GET and (kept := self._kept.get(self.url)):
            return redirect(f"{self.url}?{kept}&{VORIGE}=1")
        if self.is_valid and self.onthouden:
            self._keep(self._choices())
        return self.render()

    def render(self) -> HttpResponse:
        """The page: 400 with a wrong filter."""
        page, leeg = self.get_page(), self.explain_empty()
        context = {
            "lijst": self,
            "form": self.form,
            "kolommen": self.kolommen,
            "rijen": self.to_rows(page.objecten),
            "bladeren": page.bladeren,
            "volgorde": self.volgorde,
            "leeg": leeg,
            "leeg_url": self.wis_url if self.is_filtered else leeg.url,
            **self.get_context(page),
        }
        return render(self.request, self.sjabloon, context, status=200 if self.is_valid else 400)

    def export(self, formaat: str = "csv") -> HttpResponse:
        """The list as CSV or XLSX.

        Raises PermissionDenied for who may not take it along, and when there are more rows than one may take at once.
        """
        self._check_bestand()
        if not self.is_valid:
            return self.render()
        if KOLOM in self.request.GET:
            if not self.gekozen:
                return self.choose_columns(GEEN_KOLOM)
            keep(self.user, self.adres, self.gekozen)
        found, bestand = self.get_all(), self.get_export()
        most = bestand.max_rijen
        if most is not None and (len(found) if isinstance(found, list) else found.count()) > most:
            raise PermissionDenied(bestand.te_veel)
        bestand, cells = pick(bestand, self.to_cells(found), self.gekozen)
        return take_along(self.request, bestand, self.naam, cells, formaat)

    def _check_bestand(self) -> None:
        if not self.mag_bestand:
            raise PermissionDenied(self.geen_bestand or "U kunt deze lijst bekijken, maar niet meenemen als bestand.")

    def choose_columns(self, fout: str = "") -> HttpResponse:
        """The page on which one chooses the columns of the file; 400 with what was wrong. Raises PermissionDenied."""
        self._check_bestand()
        keuzes, always = self.get_keuzes(), set(self.get_export().kopjes)
        kept = set(get_kept(self.user, self.adres)) & set(keuzes) or always
        query = QueryDict(self.export_query)
        context = {
            "lijst": self,
            "keuzes": [(kop, kop in kept, kop in always) for kop in keuzes],
            "verborgen": [(name, value) for name, values in query.lists() for value in values],
            "terug_url": f"{self.url}?{self.export_query}",
            "fout": fout,
        }
        return render(self.request, "onderdelen/kolomkeuze.html", context, status=400 if fout else 200)

    # --- the filter of the last time --------------------------------------------------------------------------------

    @property
    def _kept(self) -> dict[str, str]:
        return self.request.session.get(_SESSIE, {})

    def _choices(self) -> str:
        query = QueryDict(mutable=True)
        query.update({name: self.request.GET[name] for name in self.onthouden if self.request.GET.get(name)})
        return query.urlencode()

    def _keep(self, query: str) -> None:
        if self._kept.get(self.url, "") != query:
            self.request.session[_SESSIE] = {**self._kept, self.url: query}
