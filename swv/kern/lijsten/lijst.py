"""One list, as asked for by one request.

A subclass says what differs per list: its rows, filter, orders, columns and words. Remembering what was chosen, search
that stays out of the address, paging, answering and writing files happen here, once. The page itself extends
``onderdelen/lijst.html``.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar

import structlog
from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from swv.kern.bestanden import make_download
from swv.kern.bladeren import PARAMETER, PER_BLADZIJDE, Bladzijde, choose_order, paginate
from swv.kern.inlezen import CSV_MIME, XLSX_MIME, write_csv, write_xlsx
from swv.kern.lijsten.delen import Celrij, Export, Kolomkop, Leeg
from swv.kern.zoektekst import answer_search, get_query

# In the address of a list: give it as a file of this form.
BESTAND, FORMATEN = "bestand", ("csv", "xlsx")
# In the address of a list that opened with the filter of the last time, until another one is chosen.
VORIGE = "vorige"
_SESSIE = "lijstfilters"
log = structlog.get_logger(__name__)


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
    per_bladzijde: ClassVar[int] = PER_BLADZIJDE
    # Fields of the filter that are kept for the next time; never what was typed, which may be a name.
    onthouden: ClassVar[Sequence[str]] = ()
    leeg: ClassVar[Leeg]
    leeg_gefilterd: ClassVar[Leeg] = Leeg("Niets gevonden met dit filter")
    # A list whose file can be asked in more than one shape says it when it writes one.
    bestand: Export | None = None

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

    def get_langs(self) -> list[int] | None:
        """What the first column of this order refers to, by name, so that the list is read along it (``paginate``)."""
        return None

    def get_columns(self) -> Sequence[Kolomkop]:
        """The columns in order, as the page and its file show them; depends on who looks and what was chosen."""
        raise NotImplementedError

    def to_rows(self, objecten: list[Any]) -> list[Any]:
        """What the page shows of the objects of this page: of a list of plain words ``Celrij``, else as its page asks."""
        return objecten

    def to_cells(self, rows: QuerySet[Any]) -> list[Sequence[Any]]:
        """What a file holds of all rows found, in order; of a list of plain words what the page shows of them."""
        return [[tekst for tekst, _ in row.cellen] for row in self.to_rows(list(rows))]

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
        query = self.request.GET.copy()
        for name in (PARAMETER, VORIGE, BESTAND):
            query.pop(name, None)
        return query.urlencode()

    @property
    def bestand_urls(self) -> list[tuple[str, str]]:
        """(name of the form, address) of the files of this list as it was chosen; none for a list without one."""
        if self.bestand is None:
            return []
        query = f"{rest}&" if (rest := self.export_query) else ""
        return [(formaat, f"{self.url}?{query}{BESTAND}={formaat}") for formaat in FORMATEN]

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
        return self.filter(rows) if self.is_valid else rows.none()

    def get_page(self) -> Bladzijde:
        """The rows of the page that was asked for, with the way to the next; none with a wrong filter."""
        rows, langs = self.get_found(), self.get_langs()
        parts = [self.filter(part) for part in self.get_parts()] if self.is_valid else ()
        return paginate(rows, self.request, order=self.order, size=self.per_bladzijde, langs=langs, delen=parts)

    def answer(self) -> HttpResponse:
        """The page; a search sent by POST, «wis» and an address without choice lead to the address they stand for."""
        if self.request.method == "POST":
            return answer_search(self.request, veld=self.zoekveld)
        if (formaat := self.request.GET.get(BESTAND)) in FORMATEN and self.bestand is not None:
            return self.export(formaat)
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

    def get_export_rows(self) -> QuerySet[Any]:
        """All rows found, in the order that was chosen."""
        return self.get_found().order_by(*self.order)

    def export(self, formaat: str = "csv") -> HttpResponse:
        """The list as CSV or XLSX. Built here: what may be about pupils is never streamed.

        Raises PermissionDenied when there are more rows than one may take along at once.
        """
        if self.bestand is None:
            raise TypeError(f"{type(self).__name__} says nothing of a file.")
        if not self.is_valid:
            return self.render()
        most = self.bestand.max_rijen
        found = self.get_export_rows()
        if most is not None and found.count() > most:
            raise PermissionDenied(self.bestand.te_veel)
        cells = self.to_cells(found)
        # A warning, so that it is in the log of every installation: data left the building.
        log.warning(
            self.bestand.gebeurtenis,
            gebruiker=self.user.pk,
            lidmaatschap=self.user.lidmaatschap.pk,
            aantal=len(cells),
        )
        naam = f"{self.bestand.naam}-{self.vandaag:%Y%m%d}.{formaat}"
        kopjes = self.bestand.kopjes or [kop.label for kop in self.kolommen]
        if formaat == "csv":
            return make_download(write_csv(kopjes, cells), naam, CSV_MIME, rijen=len(cells))
        return make_download(write_xlsx([(self.naam, kopjes, cells)]), naam, XLSX_MIME, rijen=len(cells))

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
