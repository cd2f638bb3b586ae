"""The form of a kind as the beheerder reads it: every question and item with what it asks, when, and from where."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from toewijzing.calculations.formulier import (
    NIEUW_HOOGSTENS,
    VRAAGSTAPPEN,
    count_nieuw,
    describe_regels,
    get_feitvelden,
)
from toewijzing.enums import Antwoordbron, Antwoordsoort, Vraagstap
from toewijzing.models import Aanvraagsoort, ChecklistItem, Vraag
from toewijzing.queries.compleet import name_item
from toewijzing.queries.formulier import Formulier, sort_vragen, to_deel, to_itemdeel, to_mapping


@dataclass(frozen=True)
class Deelregel:
    """One line of the list: its key, its words, and whether it can go up or down."""

    code: str
    naam: str
    bijschrift: str
    voorwaarden: str
    verplicht: bool
    eerste: bool
    laatste: bool


@dataclass(frozen=True)
class Formulierbeeld:
    """The whole form: (step, its questions), the checklist, and how many questions are new to a school with an OPP."""

    stappen: list[tuple[str, list[Deelregel]]] = field(default_factory=list)
    checklist: list[Deelregel] = field(default_factory=list)
    nieuw: int = 0

    @property
    def te_veel(self) -> bool:
        """More new questions than we aim at."""
        return self.nieuw > NIEUW_HOOGSTENS


def describe_formulier(soort: Aanvraagsoort) -> Formulierbeeld:
    """The form of this kind; two queries, none with ``vragen`` and ``checklist`` prefetched."""
    vragen, items = sort_vragen(soort.vragen.all()), list(soort.checklist.all())
    formulier = Formulier([to_deel(to_mapping(vraag)) for vraag in vragen], [to_itemdeel(item) for item in items])
    velden = get_feitvelden(formulier.vragen)
    when = {deel.code: describe_regels(deel, velden) for deel in [*formulier.vragen, *formulier.items]}
    groups = [
        (Vraagstap(stap).label, [vraag for vraag in vragen if vraag.stap == stap])
        for stap in dict.fromkeys([*VRAAGSTAPPEN, *(vraag.stap for vraag in vragen)])
    ]
    return Formulierbeeld(
        [(naam, _number(group, when)) for naam, group in groups],
        [
            Deelregel(
                item.sleutel, name_item(item), _describe_item(item), when[deel.code], item.verplicht,
                plek == 0, plek == len(items) - 1,
            )
            for plek, (item, deel) in enumerate(zip(items, formulier.items, strict=True))
        ],
        count_nieuw(formulier.vragen),
    )  # fmt: skip


def _number(vragen: Sequence[Vraag], when: dict[str, str]) -> list[Deelregel]:
    last = len(vragen) - 1
    return [
        Deelregel(
            vraag.code,
            vraag.label,
            describe_vraag_kort(vraag),
            when[vraag.code],
            vraag.verplicht,
            plek == 0,
            plek == last,
        )
        for plek, vraag in enumerate(vragen)
    ]


def describe_vraag_kort(vraag: Vraag) -> str:
    """«getal, uur, 1 tot en met 40», «tabel: Wat, Uren», «langere tekst, hoogstens 2.000 tekens · OPP: …»."""
    parts = [Antwoordsoort(vraag.soort).label]
    match vraag.soort:
        case Antwoordsoort.TEKST | Antwoordsoort.REGEL:
            parts.append(f"hoogstens {vraag.max_tekens} tekens")
        case Antwoordsoort.KEUZE | Antwoordsoort.KEUZES | Antwoordsoort.TABEL:
            named = vraag.kolommen if vraag.soort == Antwoordsoort.TABEL else vraag.opties
            parts.append(", ".join(each["naam"] for each in named))
        case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
            bounds = (("vanaf", vraag.laagst), ("tot en met", vraag.hoogst))
            parts += [
                vraag.eenheid,
                " ".join(f"{word} {value.normalize():f}" for word, value in bounds if value is not None),
            ]
    bron = f" · {Antwoordbron(vraag.bron).label}" if vraag.bron else ""
    return ", ".join(part for part in parts if part) + bron


def _describe_item(item: ChecklistItem) -> str:
    parts = [
        item.get_soort_display() if not item.documentsoort else item.get_documentsoort_display(),
        f"hoogstens {item.max_leeftijd_maanden} maanden oud" if item.max_leeftijd_maanden else "",
        f"voor leerlingen vanaf {item.vanaf_leeftijd} jaar" if item.vanaf_leeftijd else "",
        f"een van «{item.groep}» is genoeg" if item.groep else "",
    ]
    return ", ".join(part for part in parts if part)
