"""The year in a few numbers, and who takes part in the swv."""

from datetime import date

from django.db.models import Count, Q, QuerySet

from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.besluiten import count_decisions, count_received
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgetal,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    told,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import hide_cells, hide_table
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.enums import Besluitstatus, Categorie
from toewijzing.models import Toekenning


@blok(
    "kerncijfers", "Het jaar in cijfers", bron="Alle registers van Verband",
    definitie="Aantallen op 31 december, of over het hele kalenderjaar.", leerlingen=True,
)  # fmt: skip
def kerncijfers(vraag: Blokvraag) -> Blokinhoud:
    """Five numbers of the year, without a table; a number of cases that is too small is not told."""
    besturen = get_members(vraag, Organisatiesoort.BESTUUR).count()
    scholen = get_members(vraag, Organisatiesoort.SCHOOL).count()
    shown, _ = hide_cells({"lopend": get_tlvs(vraag, vraag.eind).count()})
    return Blokinhoud(
        peil=f"Kalenderjaar {vraag.jaar}",
        getallen=(
            Blokgetal("Schoolbesturen", besturen, Soort.AANTAL, "aangesloten op 31 december"),
            Blokgetal("Scholen en vestigingen", scholen, Soort.AANTAL, "aangesloten op 31 december"),
            Blokgetal("Aanvragen", told(count_received(vraag).totaal), uitleg="ontvangen in het kalenderjaar"),
            Blokgetal("Besluiten", told(count_decisions(vraag).totaal), uitleg="genomen en bekendgemaakt"),
            Blokgetal("Toelaatbaarheidsverklaringen", told(shown["lopend"]), uitleg="geldig op 31 december"),
        ),
    )


def get_members(vraag: Blokvraag, soort: str) -> QuerySet[Organisatie]:
    """Organisations of this kind that belonged to the swv on the last day of the year."""
    ties = holds_on(vraag.eind, "aangesloten_bij__")
    return Organisatie.objects.filter(ties, aangesloten_bij__swv=vraag.swv, soort=soort).order_by("sorteernaam", "pk")


def get_tlvs(vraag: Blokvraag, dag: date) -> QuerySet[Toekenning]:
    """Toelaatbaarheidsverklaringen that held on this day."""
    return Toekenning.objects.filter(
        besluit__aanvraag__swv=vraag.swv, besluit__aanvraag__soort__geeft_tlv=True, begin__lte=dag, eind__gte=dag
    ).exclude(besluit__status=Besluitstatus.VERVALLEN)


@blok(
    "besturen", "Aangesloten schoolbesturen", bron="Organisaties en aansluitingen in Verband",
    definitie="Schoolbesturen en hun scholen die op 31 december bij het samenwerkingsverband hoorden.",
)  # fmt: skip
def besturen(vraag: Blokvraag) -> Blokinhoud:
    """Every board that took part on 31 December, with how many of its schools did."""
    scholen = get_members(vraag, Organisatiesoort.SCHOOL).values("pk")
    rows = get_members(vraag, Organisatiesoort.BESTUUR).annotate(aantal=Count("scholen", Q(scholen__in=scholen)))
    rijen = tuple(Blokrij(each.naam, (each.code or None, each.aantal)) for each in rows)
    totaal = Blokrij("Totaal", (None, sum(each.aantal for each in rows)), "totaal")
    kolommen = (Blokkolom("Nummer", Soort.TEKST), Blokkolom("Scholen", Soort.AANTAL))
    tabel = Bloktabel("Schoolbesturen", "Schoolbestuur", kolommen, (*rijen, totaal))
    return Blokinhoud(tabellen=(tabel,), peil=f"31 december {vraag.jaar}")


@blok(
    "scholen", "Aangesloten scholen", bron="Organisaties en aansluitingen in Verband",
    definitie="Scholen en vestigingen die op 31 december bij het samenwerkingsverband hoorden.",
)  # fmt: skip
def scholen(vraag: Blokvraag) -> Blokinhoud:
    """Every school that took part on 31 December, with BRIN, kind, board and place."""
    rows = get_members(vraag, Organisatiesoort.SCHOOL).select_related("bestuur")
    rijen = tuple(
        Blokrij(
            each.naam,
            (
                f"{each.brin}-{each.vestiging}",
                each.get_schoolsoort_display(),
                each.bestuur.naam if each.bestuur else None,
                each.plaats,
            ),
        )
        for each in rows
    )
    kolommen = tuple(Blokkolom(naam, Soort.TEKST) for naam in ("BRIN", "Soort", "Schoolbestuur", "Plaats"))
    return Blokinhoud(tabellen=(Bloktabel("Scholen", "School", kolommen, rijen),), peil=f"31 december {vraag.jaar}")


@blok(
    "tlv_lopend", "Geldige toelaatbaarheidsverklaringen", bron="Toekenningen in Verband",
    definitie="Toelaatbaarheidsverklaringen waarvan 31 december in de geldigheidsduur valt.", leerlingen=True,
)  # fmt: skip
def tlv_lopend(vraag: Blokvraag) -> Blokinhoud:
    """TLV's that held on 31 December of two years, by kind and category. BlokOntbreekt when none did in either."""
    dagen = {str(vraag.jaar - 1): vraag.vorig().eind, str(vraag.jaar): vraag.eind}
    cells: dict[str, dict[str, int]] = {}
    for label, dag in dagen.items():
        rows = (
            get_tlvs(vraag, dag)
            .values_list("besluit__aanvraag__soort__naam", "besluit__categorie")
            .annotate(n=Count("pk"))
            .order_by()
        )
        for soort, categorie, aantal in rows:
            naam = f"{soort}, categorie {Categorie(categorie).label}" if categorie else soort
            cells.setdefault(naam, dict.fromkeys(dagen, 0))[label] += aantal
    if not cells:
        raise BlokOntbreekt(
            f"Er waren op 31 december {vraag.jaar} geen geldige toelaatbaarheidsverklaringen in Verband."
        )
    cells = {naam: cells[naam] for naam in sorted(cells)}
    shown = hide_table(cells)
    rijen = [Blokrij(naam, tuple(told(shown.cellen[naam][label]) for label in dagen)) for naam in cells]
    rijen.append(Blokrij("Totaal", tuple(told(shown.per_kolom[label]) for label in dagen), "totaal"))
    kolommen = tuple(Blokkolom(f"31 dec {label}") for label in dagen)
    return Blokinhoud(
        tabellen=(Bloktabel("Geldige TLV's", "Soort", kolommen, tuple(rijen)),), peil=f"31 december {vraag.jaar}"
    )
