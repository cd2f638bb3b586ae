"""Reading in the dossier: search that forgives typing errors, the list, and whose logs one may read."""

import re
import unicodedata
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import reduce
from operator import add
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import (
    BigIntegerField,
    Exists,
    F,
    Func,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
)
from django.db.models.functions import JSONObject, Lower
from django.utils import timezone

from leerlingen.enums import Grond, Inschrijvingsoort, Kwalificatiesoort, Omvang
from leerlingen.models import Deling, Document, Inschrijving, Kwalificatie, Leerling, Toegang
from swv.kern.calculations import plain, to_plain
from swv.kern.invoer.datums import INGESCHREVEN
from swv.kern.meelezen import read_along
from swv.kern.personen import may_be_born, parse_geboorte, tidy_persoon
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen

MAX_WOORDEN = 5
_NUMMER = re.compile(r"\bL-?[0-9A-Z]{7}\b", re.IGNORECASE)
_DATUM = re.compile(r"(?<!\d)(?:(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)|((?:19|20)\d\d)-(\d{1,2})-(\d{1,2}))(?!\d)")


# --- search ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Zoekvraag:
    """What somebody typed: at most one number and one birth date, and words of a name."""

    nummer: str
    geboortedatum: date | None
    woorden: tuple[str, ...]
    # What is unknown of the birth date: «2014» looks for everybody of that year.
    onbekend: str = ""


def parse_zoektekst(tekst: str) -> Zoekvraag:
    """Take «Jansen 3-12-2012» apart. A date that doesn't exist counts as words, and so finds nothing."""
    tekst = unicodedata.normalize("NFC", tekst).strip()[:100]
    nummer, geboortedatum = "", None
    if match := _NUMMER.search(tekst):
        nummer = f"L-{match[0].upper().removeprefix('L').removeprefix('-')}"
        tekst = tekst.replace(match[0], " ")
    if (match := _DATUM.search(tekst)) and (geboortedatum := _make_date(match)):
        tekst = tekst.replace(match[0], " ")
    words = re.findall(r"[^\s,;]+", to_plain(tekst))
    onbekend = ""
    for word in [] if geboortedatum else words:
        if parsed := parse_geboorte(word):
            geboortedatum, onbekend = parsed
            words.remove(word)
            break
    return Zoekvraag(nummer, geboortedatum, tuple(words[:MAX_WOORDEN]), onbekend)


def _make_date(match: re.Match[str]) -> date | None:
    day, month, year, iso_year, iso_month, iso_day = match.groups()
    try:
        return date(int(year or iso_year), int(month or iso_month), int(day or iso_day))
    except ValueError:
        return None


class _Named(Func):
    template = "(select * from %(function)s(%(expressions)s))"
    output_field = BigIntegerField()


def named(words: Sequence[str], *, roughly: bool = False) -> Func:
    """Ids, for ``pk__in``, of pupils within the wall in whose name all these plain words are found.

    ``roughly``: with a typing error too. Who reads the pupils by these ids still does so behind both walls.
    """
    function = "verband_zoek_gelijkende_leerlingen" if roughly else "verband_zoek_leerlingen"
    return _Named(Value(list(words), output_field=ArrayField(TextField())), function=function)


def search_leerlingen(user: Gebruiker, tekst: str) -> QuerySet[Leerling]:
    """Pupils whose dossier this person may open and that fit the text, the best fit first. Cut it off yourself.

    Every word has to be found in the name; only when nothing is found as typed, with a typing error.
    """
    return search_among(Leerling.objects.visible_to(user), tekst)


def search_among(rows: QuerySet[Leerling], tekst: str) -> QuerySet[Leerling]:
    """Those of these pupils that fit the text, as ``search_leerlingen`` does."""
    vraag = parse_zoektekst(tekst.replace("\x00", ""))
    if vraag == Zoekvraag("", None, ()):
        return rows.none()
    if vraag.nummer:
        rows = rows.filter(nummer=vraag.nummer)
    if vraag.geboortedatum:
        rows = rows.filter(may_be_born(vraag.geboortedatum, vraag.onbekend))
    by_name = with_sorteernaam(rows)
    if not vraag.woorden:
        return by_name.order_by("sorteernaam", "roepnaam", "pk")
    literally = by_name.filter(pk__in=named(vraag.woorden))
    if literally.exists():
        return literally.order_by("sorteernaam", "roepnaam", "pk")
    total = reduce(add, (TrigramWordSimilarity(word, F("zoeknaam")) for word in vraag.woorden))
    roughly = by_name.filter(pk__in=named(vraag.woorden, roughly=True)).alias(gelijkenis=total)
    return roughly.order_by("-gelijkenis", "sorteernaam", "roepnaam", "pk")


def find_by_text(rows: QuerySet[Leerling], tekst: str, most: int = 10) -> list[Leerling]:
    """Those of these pupils that fit a number, or else a name or a birth date; the best ``most``."""
    by_number = rows.filter(nummer=tekst.upper()).first()
    return [by_number] if by_number else list(search_among(rows, tekst)[:most])


def with_sorteernaam(rows: QuerySet[Any], leerling: str = "") -> QuerySet[Any]:
    """With ``sorteernaam``: puts Öztürk after Oostra, and not behind Zwart as the database would.

    ``leerling``: where the pupil stands of these rows, «leerling__».
    """
    return rows.annotate(sorteernaam=plain(Lower(f"{leerling}achternaam")))


def with_school(rows: QuerySet[Leerling]) -> QuerySet[Leerling]:
    """With ``huidige``: where each pupil is enrolled or registered today."""
    current = (
        Inschrijving.objects.filter(holds_on(timezone.localdate()))
        .select_related("school")
        .order_by("-soort", "-van", "-pk")
    )
    return rows.prefetch_related(Prefetch("inschrijving_set", queryset=current, to_attr="huidige"))


def find_same(user: Gebruiker, gegevens: dict[str, Any]) -> list[Leerling]:
    """Visible pupils with this name whose birth date can be this one: probably the same."""
    tidy = tidy_persoon(gegevens)
    rows = Leerling.objects.visible_to(user).filter(
        may_be_born(tidy["geboortedatum"], tidy.get("geboorte_onbekend", "")),
        roepnaam__iexact=tidy.get("roepnaam", ""), achternaam__iexact=tidy.get("achternaam", ""),
    )  # fmt: skip
    return list(rows[:3])


# --- one dossier ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Inzicht:
    """An organisation that may see the pupil today: why, to what extent and since when."""

    organisatie: str
    grond: str
    omvang: str
    van: date
    tot: date | None


def with_toegang(rows: QuerySet[Leerling], vandaag: date) -> QuerySet[Leerling]:
    """With ``toegang_json``, to be read with ``get_inzicht``: the page of a dossier has no query to spare."""
    toegang = Toegang.objects.filter(holds_on(vandaag), leerling=OuterRef("pk")).order_by(
        "organisatie__sorteernaam", "van"
    )
    columns = JSONObject(organisatie="organisatie__naam", grond="grond", omvang="omvang", van="van", tot="tot")
    return rows.annotate(toegang_json=ArraySubquery(toegang.values(json=columns)))


def get_inzicht(leerling: Any) -> list[Inzicht]:
    """Who may see this pupil, of a pupil read by ``with_toegang``."""
    return [
        Inzicht(
            organisatie=row["organisatie"],
            grond=Grond(row["grond"]).label,
            omvang=Omvang(row["omvang"]).label,
            van=date.fromisoformat(row["van"]),
            tot=date.fromisoformat(row["tot"]) if row["tot"] else None,
        )
        for row in leerling.toegang_json
    ]


@dataclass(frozen=True)
class Vastgelegd:
    """What ends the kwalificatieplicht of a pupil: what it is, from when, and from what one knows it."""

    pk: int
    soort: str
    vanaf: date
    bron: str


def with_kwalificaties(rows: QuerySet[Leerling]) -> QuerySet[Leerling]:
    """With ``kwalificaties_json``, to be read with ``get_kwalificaties``: without a query of its own."""
    known = Kwalificatie.objects.filter(leerling=OuterRef("pk"), vervallen_op__isnull=True).order_by("vanaf", "pk")
    columns = JSONObject(pk="pk", soort="soort", vanaf="vanaf", bron="bron")
    return rows.annotate(kwalificaties_json=ArraySubquery(known.values(json=columns)))


def get_kwalificaties(leerling: Any) -> list[Vastgelegd]:
    """What was recorded and not withdrawn, of a pupil read by ``with_kwalificaties``; earliest first."""
    return [
        Vastgelegd(row["pk"], Kwalificatiesoort(row["soort"]).label, date.fromisoformat(row["vanaf"]), row["bron"])
        for row in leerling.kwalificaties_json
    ]


def find_kwalificatie_op(bekend_op: datetime) -> Subquery:
    """For rows with a ``leerling``: the first day without kwalificatieplicht by what was known at this moment, or None."""
    valid = Q(vervallen_op__isnull=True) | Q(vervallen_op__gt=bekend_op)
    known = Kwalificatie.objects.filter(valid, leerling=OuterRef("leerling"), vastgelegd_op__lte=bekend_op)
    return Subquery(known.order_by("vanaf").values("vanaf")[:1])


def get_documenten(leerling: Leerling, user: Gebruiker) -> QuerySet[Document]:
    """Documents of this dossier that this person sees; ``gedeeld``: another organisation reads it too."""
    shared = Exists(Deling.objects.filter(document=OuterRef("pk")))
    rows = Document.objects.visible_to(user).filter(leerling=leerling).select_related("organisatie")
    return read_along(rows, gedeeld=shared)


def get_scholen(user: Gebruiker, vandaag: date) -> QuerySet[Organisatie]:
    """Schools at which a pupil may be registered: those of the samenwerkingsverbanden of the own organisation."""
    swvs = {swv.pk for swv in user.swvs}
    return get_tied_scholen(swvs, vandaag).filter(actief=True).exclude(pk=user.lid.organisatie_id)


def get_aangemeld(user: Gebruiker, vandaag: date) -> QuerySet[Inschrijving]:
    """Pupils registered at the own school that it can enrol: shown by their number only, the dossier is not open yet."""
    rows = Inschrijving.objects.filter(
        holds_on(vandaag), school=user.organisatie_id, soort=Inschrijvingsoort.AANMELDING
    )
    return rows.select_related("leerling").order_by("-van", "pk")


# --- the logs -------------------------------------------------------------------------------------------------------


def as_log_reader(user: Gebruiker) -> Gebruiker:
    """The one whose view limits what a log shows.

    The FG opens no dossier, and reads in the logs what happened with pupils that the swv sees: as the secretaris does.
    """
    lid = user.lidmaatschap
    if lid is None or lid.rol != Rol.AUDITOR or lid.scope != AuditorScope.FG:
        return user
    reader = copy(user)
    reader.lidmaatschap = Lidmaatschap(gebruiker=user, rol=Rol.SECRETARIS, organisatie=lid.organisatie)
    return reader


def within_period(rows: QuerySet[Any], user: Gebruiker, moment: str) -> QuerySet[Any]:
    """Of an auditor only what happened in the period that is looked into; ``moment`` is the column with the time."""
    lid = user.lidmaatschap
    if lid is None or lid.rol != Rol.AUDITOR:
        return rows
    van, tot = (timezone.make_aware(datetime.combine(dag, time.min)) for dag in lid.onderzoek)
    return rows.filter(**{f"{moment}__gte": van, f"{moment}__lt": tot})


def get_leerlingen_with_logs(user: Gebruiker) -> QuerySet[Leerling]:
    """Pupils whose logs this person may read: those of whom one may open the dossier, or whom one's swv sees."""
    return Leerling.objects.visible_to(as_log_reader(user))


def get_first_day(leerling: Leerling) -> dict[str, date | None]:
    """The first day this pupil was enrolled anywhere, as the rules for dates know it: the birth lies before it."""
    rows = Inschrijving.objects.filter(leerling=leerling, soort=Inschrijvingsoort.INSCHRIJVING)
    return {INGESCHREVEN: rows.order_by("van").values_list("van", flat=True).first()}
