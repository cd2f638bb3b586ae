"""The lists of DUO with besturen and with samenwerkingsverbanden: what they say otherwise of organisations known here.

Nothing is made of them. Of the own samenwerkingsverband and of its boards is proposed what differs: the number, the address,
and the name. The beheerder chooses; what another swv looks after, and all others in the list, are counted.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from swv.kern.adressen import NEDERLAND
from swv.kern.calculations import to_plain
from swv.kern.inlezen import Fout, Kolom, Onleesbaar, Rij, read_file
from swv.kern.inlezen.adres import read_adres
from swv.kern.inlezen.afzenders import BESTUREN, SWVEN, Afzender, plain_code
from swv.kern.inlezen.kolommen import join_words
from swv.kern.inlezen.terugnemen import (
    Geraakt,
    Rijwijziging,
    find_changed_since,
    list_changes,
    snapshot,
    take_back,
)
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Gebruiker, Inlezing, Organisatie
from swv.organisatie.queries import get_beheerde_organisaties, get_organisaties
from swv.organisatie.services.inlezing import Beletsel, Terugweg, record_inlezing, register_terugweg
from swv.organisatie.services.organisatie import update_organisatie, update_swv
from swv.organisatie.services.school import is_voorlopige_naam

SOORT = "duogegevens"
NUMMER, NAAM, ADRES = "nummer", "naam", "adres"
# {what is proposed as one: its columns}
KOLOMMEN_VAN = {NUMMER: ("code",), NAAM: ("naam",), ADRES: ("land", "adres", "postcode", "plaats")}
WOORDEN = {NUMMER: "Bestuursnummer", NAAM: "Naam", ADRES: "Adres"}
ALLE_KOLOMMEN = tuple(name for names in KOLOMMEN_VAN.values() for name in names)
MAX_GENOEMD = 10
SINDSDIEN = "{naam} is sindsdien gewijzigd. Kies het bestand opnieuw."
NIEMAND = "Vink minstens één wijziging aan."

_ADRES = (
    Kolom("adres", "Adres", verplicht=False, ook=("straatnaam", "huisnummer toevoeging"), samen=join_words),
    Kolom("postcode", "Postcode", verplicht=False, max_lengte=12),
    Kolom("plaats", "Plaats", verplicht=False, ook=("plaatsnaam",), max_lengte=100),
)
KOLOMMEN: dict[Afzender, tuple[Kolom, ...]] = {
    BESTUREN: (
        Kolom("code", "Bestuursnummer", ook=("bevoegd gezag nummer",), max_lengte=7),
        Kolom("naam", "Naam van het bestuur", ook=("bevoegd gezag naam",)),
        *_ADRES,
    ),
    SWVEN: (
        Kolom("code", "Administratienummer", max_lengte=20),
        Kolom("naam", "Samenwerkingsverband"),
        *_ADRES,
    ),
}


@dataclass(frozen=True)
class Duovoorstel:
    """One thing of one organisation that DUO writes otherwise; ``nu`` and ``wordt`` as people read it.

    ``gekozen``: ticked from the start. A name is not, unless ours is a stopgap: DUO's may be the shorter one.
    """

    organisatie: int
    naam: str
    onderdeel: str
    nu: str
    wordt: str
    gegevens: dict[str, str]
    oud: dict[str, str]
    gekozen: bool

    @property
    def sleutel(self) -> str:
        """By this it is chosen."""
        return f"{self.organisatie}:{self.onderdeel}"

    @property
    def woord(self) -> str:
        """What it is about, in Dutch."""
        return WOORDEN[self.onderdeel]


@dataclass(frozen=True)
class Duovergelijking:
    """What a list says otherwise, and what is told of the rest of it."""

    voorstellen: list[Duovoorstel] = field(default_factory=list)
    meldingen: list[str] = field(default_factory=list)


def compare_with_duo(*, swv: Organisatie, afzender: Afzender, data: bytes, naam: str, vandaag: date) -> Duovergelijking:
    """Lay a list of ``KOLOMMEN`` beside what is known here. Raises Onleesbaar, also when nothing in it is the own swv's."""
    voorbeeld = read_file(data, naam, KOLOMMEN[afzender])
    rows = voorbeeld.rijen
    found = _find_swv(swv, rows) if afzender is SWVEN else _find_besturen(swv, rows, vandaag)
    if not found:
        what = f"{swv.naam} ({swv.code}) niet" if afzender is SWVEN else f"geen bestuur van {swv.naam}"
        raise Onleesbaar(
            f"In deze lijst staat {what}. Controleer het nummer bij «Organisaties», of kies een andere lijst."
        )
    beheerd = set(
        get_beheerde_organisaties(swv.pk, vandaag)
        .filter(pk__in=[org.pk for org, _ in found])
        .values_list("pk", flat=True)
    )
    own = {rij.nummer for _, rij in found}
    fouten = [fout for fout in voorbeeld.fouten if fout.rij in own]
    voorstellen = [each for org, rij in found if org.pk in beheerd | {swv.pk} for each in _propose(org, rij, fouten)]
    elsewhere = [org.naam for org, _ in found if org.pk not in beheerd | {swv.pk}]
    return Duovergelijking(voorstellen, list(_tell(len(rows) - len(found), elsewhere, fouten, afzender)))


def _tell(others: int, elsewhere: Sequence[str], fouten: Sequence[Fout], afzender: Afzender) -> Iterable[str]:
    if others:
        one, more = (
            ("ander samenwerkingsverband", "andere samenwerkingsverbanden")
            if afzender is SWVEN
            else ("ander bestuur", "andere besturen")
        )
        yield f"1 {one} is overgeslagen." if others == 1 else f"{others} {more} zijn overgeslagen."
    if elsewhere:
        namen = ", ".join(elsewhere[:MAX_GENOEMD])
        yield f"Een ander samenwerkingsverband beheert de gegevens van {namen}. Die blijven zoals ze zijn."
    yield from (f"{fout.zin} Dit nemen we niet over." for fout in fouten[:MAX_GENOEMD])


# --- which rows are ours ----------------------------------------------------------------------------------------------

Paren = list[tuple[Organisatie, Rij]]


def _find_swv(swv: Organisatie, rows: Sequence[Rij]) -> Paren:
    return [(swv, rij) for rij in rows if rij["code"] and plain_code(rij["code"]) == plain_code(swv.code)][:1]


def _find_besturen(swv: Organisatie, rows: Sequence[Rij], vandaag: date) -> Paren:
    """Boards by number; one that is known without a number of DUO, by its name, when only one in the list is called so."""
    own = get_organisaties(swv.pk, vandaag).filter(soort=Organisatiesoort.BESTUUR).order_by("sorteernaam", "pk")
    numbered = Counter(_number(rij) for rij in rows)
    by_number = {_number(rij): rij for rij in rows if numbered[_number(rij)] == 1}
    named = Counter(to_plain(rij["naam"] or "") for rij in rows)
    by_name = {to_plain(rij["naam"]): rij for rij in rows if rij["naam"] and named[to_plain(rij["naam"])] == 1}
    return [
        (org, rij)
        for org in own
        if (rij := by_number.get(org.code) or (None if org.code.isdigit() else by_name.get(to_plain(org.naam))))
    ]


def _number(rij: Rij) -> str:
    """Five digits; a spreadsheet makes 993 of 00993."""
    return (rij["code"] or "").strip().zfill(5)


# --- what differs -----------------------------------------------------------------------------------------------------


def _propose(org: Organisatie, rij: Rij, fouten: list[Fout]) -> Iterable[Duovoorstel]:
    if org.soort == Organisatiesoort.BESTUUR and (code := _number(rij)) != org.code:
        yield from _propose_number(org, code, rij, fouten)
    if rij["naam"] and to_plain(rij["naam"]) != to_plain(org.naam):
        yield _make(org, NAAM, org.naam, rij["naam"], {"naam": rij["naam"]}, chosen=is_voorlopige_naam(org.naam))
    wrong: list[Fout] = []
    texts = {name: rij.get(name) or "" for name in ("adres", "postcode", "plaats")}
    gegevens = {**texts, **read_adres(rij, texts, wrong)}
    fouten += wrong
    now = {name: getattr(org, name) for name in KOLOMMEN_VAN[ADRES]}
    # An address abroad stays, and so does what DUO only writes in capitals.
    same = all(to_plain(now[name]) == to_plain(value) for name, value in gegevens.items())
    if not wrong and not same and all(texts.values()) and org.land == NEDERLAND:
        wordt = f"{gegevens['adres']}, {gegevens['postcode']} {gegevens['plaats']}"
        yield _make(org, ADRES, org.adreszin, wordt, gegevens, chosen=True)


def _propose_number(org: Organisatie, code: str, rij: Rij, fouten: list[Fout]) -> Iterable[Duovoorstel]:
    if not (code.isascii() and code.isdigit() and len(code) == 5):
        fouten.append(Fout(f"«{code}» is geen bestuursnummer.", rij.nummer, WOORDEN[NUMMER]))
    elif Organisatie.objects.filter(soort=Organisatiesoort.BESTUUR, code=code).exists():
        fouten.append(Fout(f"Een ander bestuur heeft nummer {code} al.", rij.nummer, WOORDEN[NUMMER]))
    else:
        yield _make(org, NUMMER, org.code, code, {"code": code}, chosen=True)


def _make(
    org: Organisatie, onderdeel: str, nu: str, wordt: str, gegevens: dict[str, str], *, chosen: bool
) -> Duovoorstel:
    oud = {name: getattr(org, name) for name in KOLOMMEN_VAN[onderdeel]}
    return Duovoorstel(org.pk, org.naam, onderdeel, nu, wordt, gegevens, oud, chosen)


# --- taking over and back ---------------------------------------------------------------------------------------------


@transaction.atomic
def take_over_voorstellen(
    *, swv: Organisatie, by: Gebruiker, voorstellen: Sequence[Duovoorstel], gekozen: Collection[str], naam: str,
    sha256: str, vandaag: date,
) -> str:  # fmt: skip
    """Change what was chosen, all or nothing; returns what was done, in Dutch. Raises ValidationError."""
    chosen = [each for each in voorstellen if each.sleutel in gekozen]
    if not chosen:
        raise ValidationError(NIEMAND)
    per_organisatie: dict[int, dict[str, str]] = {}
    touched = Geraakt(Organisatie.objects.filter(pk__in=[each.organisatie for each in chosen]), ALLE_KOLOMMEN)
    known = {org.pk: org for org in touched.rijen.select_for_update(of=("self",)).order_by("pk")}
    for each in chosen:
        org = known.get(each.organisatie)
        if org is None or any(getattr(org, name) != value for name, value in each.oud.items()):
            raise ValidationError(SINDSDIEN.format(naam=each.naam))
        per_organisatie.setdefault(org.pk, {}).update(each.gegevens)
    before = snapshot([touched])
    for pk, gegevens in per_organisatie.items():
        if pk == swv.pk:
            update_swv(swv=known[pk], gegevens=gegevens)
        else:
            update_organisatie(swv=swv, organisatie=known[pk], gegevens=gegevens, vandaag=vandaag)
    word = "1 gegeven is" if len(chosen) == 1 else f"{len(chosen)} gegevens zijn"
    result = f"{word} bijgewerkt zoals ze bij DUO staan." if len(chosen) > 1 else f"{word} bijgewerkt zoals bij DUO."
    record_inlezing(
        organisatie=swv, door=by, soort=SOORT, naam=naam, sha256=sha256, rijen=len(chosen), resultaat=result,
        wijzigingen=[change.as_json() for change in list_changes(before, snapshot([touched]))],
    )  # fmt: skip
    return result


def find_bezwaren(inlezing: Inlezing, user: Gebruiker) -> list[Beletsel]:
    """Organisations that changed since, or that another swv looks after by now."""
    changes = [Rijwijziging.from_json(each) for each in inlezing.wijzigingen]
    rows = Organisatie.objects.filter(pk__in=[each.pk for each in changes]).order_by("sorteernaam", "pk")
    names = dict(rows.values_list("pk", "naam"))
    found = [Beletsel(tekst, names.get(change.pk, "")) for change, tekst in find_changed_since(changes)]
    own = get_beheerde_organisaties(inlezing.organisatie_id, timezone.localdate()).filter(pk__in=names)
    mine = {inlezing.organisatie_id, *own.values_list("pk", flat=True)}
    anders = "Een ander samenwerkingsverband beheert de gegevens nu."
    return found + [Beletsel(anders, naam) for pk, naam in names.items() if pk not in mine]


def undo(inlezing: Inlezing, user: Gebruiker) -> None:
    """Put the particulars back as they were."""
    take_back([Rijwijziging.from_json(each) for each in inlezing.wijzigingen])


register_terugweg(SOORT, Terugweg("Gegevens van DUO", find_bezwaren, undo))
