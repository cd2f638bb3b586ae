"""Which figures one person looks at: the swv, the schools within the own rights, the years and the kind."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from django.http import Http404

from opp.calculations import suppress
from opp.services.cijfer import GEHEEL
from rapportage.indicatoren.calculations import (
    Indicatoruitkomst,
    Telperiode,
    hide_absence,
    hide_opp,
    hide_small,
    hide_together,
    schooljaar,
)
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import AANVRAAGCIJFERS, CODES, SWVROLLEN, sees_small
from rapportage.indicatoren.queries.aanvraag import Cijfersoort, get_soorten
from rapportage.indicatoren.queries.leerling import OPPKOLOMMEN
from rapportage.indicatoren.queries.school import Cijferschool, get_scholen
from rapportage.indicatoren.rekenregels import INDICATOREN, Rekengegevens, bereken_alle
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort
from swv.organisatie.models import Gebruiker, Organisatie, holds_on

AANTAL_JAREN = 5
# With a hidden figure of one school and one kind at a time, numbers could be pieced together.
NIET_SAMEN = "Kies een school of een soort aanvraag, niet allebei: dit cijfer is anders te herleiden tot een leerling."
GEEN_MEDIAAN = "Per bestuur is deze mediaan er alleen voor wie de aanvragen mag zien. Kies een school."
# Figures that no request is behind, so no kind of request either; and figures of the whole swv only.
ZONDER_SOORT = frozenset(
    {Code.DEELNAME_VSO, Code.DEELNAME_SO, Code.DEELNAME_SBO, Code.DEELNAME_PRO, Code.CATEGORIEEN, Code.OPP_OP_TIJD,
     Code.THUISZITTERS, Code.DOORBETALING, Code.BESTEDING}
)  # fmt: skip
HEEL_SWV = frozenset({Code.DOORBETALING, Code.BESTEDING})


def get_swvs(user: Gebruiker, vandaag: date) -> list[Organisatie]:
    """The swv's whose figures this person may see: the own one, or those the school or board belongs to."""
    own = user.lid.organisatie
    if own.soort == Organisatiesoort.SWV:
        return [own]
    ids = [own.pk, own.bestuur_id or own.pk]
    rows = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), soort=Organisatiesoort.SWV, aansluitingen__organisatie__in=ids
    )
    return list(rows.distinct().order_by("sorteernaam", "pk"))


def get_perioden(vandaag: date, aantal: int = AANTAL_JAREN) -> list[Telperiode]:
    """The running school year and those before it, newest first."""
    running = schooljaar(get_begin_schooljaar(vandaag).year)
    return [running, *(running.vorige(number) for number in range(1, aantal))]


@dataclass
class Selectie:
    """What one person chose to see. ``bestuur``, ``school`` and ``soort`` narrow it down within the own rights."""

    user: Gebruiker
    swv: Organisatie
    periode: Telperiode
    vandaag: date
    bestuur: int | None = None
    school: int | None = None
    soort: str = ""
    # Rows per school, board and kind of the chosen year only: what a page shows. A file takes all years along.
    alleen_laatste: bool = False

    @cached_property
    def alle_scholen(self) -> dict[int, Cijferschool]:
        """{id: school} of the whole swv on the day of today; what of it may be seen is ``eigen_scholen``."""
        return get_scholen(self.swv.pk, self.vandaag)

    @cached_property
    def soorten(self) -> list[Cijfersoort]:
        """Every version of the kinds of request of this swv."""
        return get_soorten(self.swv.pk)

    @property
    def soortnamen(self) -> dict[str, str]:
        """{code: name as it is now} of the kinds of request of this swv."""
        return {soort.code: soort.naam for soort in self.soorten}

    @cached_property
    def eigen_scholen(self) -> dict[int, Cijferschool]:
        """The schools that this person's role lets see."""
        if self.user.rol in SWVROLLEN:
            return self.alle_scholen
        own = self.user.organisatie_id
        column = "pk" if self.user.rol in SCHOOLROLLEN else "bestuur_id"
        return {pk: school for pk, school in self.alle_scholen.items() if getattr(school, column) == own}

    @property
    def ziet_swv(self) -> bool:
        """Does the role see the figures of all schools, and not only those of the own board or school?"""
        return self.user.rol in SWVROLLEN

    @property
    def codes(self) -> tuple[str, ...]:
        """The figures of this role that make sense at this swv."""
        return tuple(code for code in CODES[self.user.rol] if INDICATOREN[code].sector in ("", self.swv.sector))

    @property
    def is_heel_swv(self) -> bool:
        """Is this about all schools and kinds of the swv? Only then a target in numbers says something."""
        return self.ziet_swv and not (self.bestuur or self.school or self.soort)

    @cached_property
    def perioden(self) -> list[Telperiode]:
        """The chosen year and those before it, oldest first: a trend."""
        return [self.periode.vorige(number) for number in range(AANTAL_JAREN - 1, 0, -1)] + [self.periode]

    def chosen_schools(self) -> frozenset[int] | None:
        """Ids after the filter; None is every school of the swv. Raises Http404 for a school that is not one's own."""
        own = self.eigen_scholen
        if self.school is not None:
            if self.school not in own:
                raise Http404
            return frozenset({self.school})
        if self.bestuur is not None:
            found = frozenset(pk for pk, school in own.items() if school.bestuur_id == self.bestuur)
            if not found:
                raise Http404
            return found
        return None if self.ziet_swv else frozenset(own)

    def _gegevens(self, scholen: frozenset[int] | None, soort: str, *, alleen_laatste: bool) -> Rekengegevens:
        found = Rekengegevens(self.swv, self.perioden, self.vandaag, scholen, soort, alleen_laatste)
        found.alle_scholen, found.soorten = self.alle_scholen, self.soorten
        return found

    @cached_property
    def gefilterd(self) -> Rekengegevens:
        """What the figures are counted from, within rights and filter. Http404 for a school that is not one's own."""
        return self._gegevens(self.chosen_schools(), self.soort, alleen_laatste=self.alleen_laatste)

    @cached_property
    def geheel(self) -> Rekengegevens:
        """Without filter, to hide small numbers in: what is hidden never depends on what was chosen."""
        whole = None if self.ziet_swv else frozenset(self.eigen_scholen)
        if (whole, "") == (self.chosen_schools(), self.soort):
            return self.gefilterd
        # The chosen row is taken out of the rows of every year.
        return self._gegevens(whole, "", alleen_laatste=False)

    def bereken(self, codes: tuple[str, ...]) -> dict[str, list[Indicatoruitkomst]]:
        """{code: its outcome in each year}, with small numbers hidden where this person may not see the pupils."""
        for code in codes:
            if code not in self.codes:
                raise Http404
        open_codes = [code for code in codes if sees_small(self.user, code)]
        found = bereken_alle(open_codes, self.gefilterd)
        closed = [code for code in codes if code not in found]
        found |= self._hidden(closed) if closed else {}
        return {code: found[code] for code in codes}

    def _hidden(self, codes: list[str]) -> dict[str, list[Indicatoruitkomst]]:
        """Figures of which this person may not see the pupils: first hidden, then narrowed down."""
        linked = AANVRAAGCIJFERS if set(codes) & set(AANVRAAGCIJFERS) else ()
        found = bereken_alle({*codes, *linked}, self.geheel)
        for number in range(len(self.perioden)):
            together = hide_together([found[code][number] for code in linked])
            for linked_code, uitkomst in zip(linked, together, strict=True):
                found[linked_code][number] = uitkomst
        for code in codes:
            if code not in linked:
                found[code] = [self._hide(uitkomst) for uitkomst in found[code]]
        return {code: [self.narrow(uitkomst) for uitkomst in found[code]] for code in codes}

    def hide_others(self, scholen: frozenset[int], code: str) -> Indicatoruitkomst:
        """A figure of the chosen year over these schools, which are not one's own: small numbers are always hidden."""
        other = Selectie(self.user, self.swv, self.periode, self.vandaag)
        other.alle_scholen = self.alle_scholen
        other.geheel = other._gegevens(scholen, "", alleen_laatste=True)
        return other._hidden([code])[code][-1]

    def _hide(self, uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
        if uitkomst.code == Code.THUISZITTERS:
            return hide_absence(uitkomst)
        if uitkomst.code == Code.OPP_OP_TIJD and not uitkomst.ontbreekt:
            return hide_opp(uitkomst, *self._shown_opps(uitkomst.periode))
        return hide_small(uitkomst)

    def _shown_opps(self, periode: Telperiode) -> tuple[dict[str, bool], bool]:
        """({school: are its numbers shown on the page of OPP's}, are the totals)."""
        standen = self.geheel.oppstanden.get(periode.label, {})
        names = {pk: school.naam for pk, school in self.alle_scholen.items()}
        order = sorted(standen, key=lambda pk: (names.get(pk, ""), pk))
        rows, totals = suppress([(str(pk), {k: standen[pk][k] for k in OPPKOLOMMEN}) for pk in order], GEHEEL)
        needed = ("lopend", "te_laat", "ontbreekt")
        shown = {row.naam: all(row.cellen[name] is not None for name in needed) for row in rows}
        return shown, all(totals[name] is not None for name in needed)

    def narrow(self, uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
        """The chosen board, school or kind of an outcome in which small numbers are hidden."""
        soort = "" if uitkomst.code in ZONDER_SOORT else self.soort
        place = self.school or self.bestuur
        if uitkomst.code in HEEL_SWV or not (place or soort) or uitkomst.ontbreekt:
            return uitkomst
        if place and soort:
            return replace(_blank(uitkomst), ontbreekt=(NIET_SAMEN,))
        if uitkomst.code == Code.DOORLOOPTIJD and self.bestuur and not self.school:
            return replace(_blank(uitkomst), ontbreekt=(GEEN_MEDIAAN,))
        rows = uitkomst.per_soort if soort else uitkomst.per_school if self.school else uitkomst.per_bestuur
        deel = next((row for row in rows if row.sleutel == (soort or str(place))), None)
        if deel is None:
            return replace(_blank(uitkomst), ontbreekt=("Hiervoor is in deze periode niets geteld.",))
        own = tuple(row for row in uitkomst.per_school if row.groep == str(self.bestuur)) if self.bestuur else ()
        return replace(
            _blank(uitkomst), teller=deel.teller, noemer=deel.noemer, waarde=deel.waarde, verborgen=deel.verborgen,
            per_school=own, nvt=deel.nvt,
        )  # fmt: skip


def _blank(uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
    return replace(
        uitkomst, teller=None, noemer=None, waarde=None, delen=(), per_bestuur=(), per_school=(), per_soort=(),
        leerlingen=None,
    )  # fmt: skip
