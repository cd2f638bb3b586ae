"""A file as it is offered: read, checked against the tables, and tried out, so that it can be written."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from financien.referentie.queries.vergelijking import get_plaatskeuzes
from financien.verdelen.calculations import OngeldigModel, lees_parameters
from financien.verdelen.enums import GRENS_HOOGST, GRENS_LAAGST, Signaalsoort
from opp.enums import Taakeenheid
from opp.models.taak import MAX_DAGEN, MAX_WEKEN
from overnemen.calculations.bestand import MAX_FOUTEN, OPNIEUW, Deel, Inrichting, OngeldigeInrichting, read_file
from overnemen.enums import PER_SECTOR, Deelsoort, Deelstand
from overnemen.queries.uitvoer import make_sjabloon, name_deel
from overnemen.queries.vergelijking import Vergeleken, compare
from overnemen.queries.vorm import VORMEN, Deellezer, name_place
from overnemen.services.schrijven import Deelschrijver, NogNietHier
from swv.kern.berichtsoorten import MAILSOORTEN
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.calculations.berichttekst import get_mailvelden
from toewijzing.calculations.sjabloon import Bloktekst, check_bericht, check_brief, find_faults
from toewijzing.calculations.sjabloonveld import Sjabloonkader
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.scholenlijst import KIES_SCHOLEN
from toewijzing.queries.versiecontrole import find_blokkades

GAAT_NIET_SAMEN = (
    "hier staan gegevens die niet samengaan. Kijk het na in het samenwerkingsverband waar het vandaan komt."
)


def read_inrichting(data: bytes) -> Inrichting:
    """The file with every part as the tables have it. Raises OngeldigeInrichting with every refusal and its place."""
    whole, lezer = read_file(data), Deellezer()
    delen: dict[str, list[Deel]] = {}
    for soort, rows in whole.delen.items():
        vorm = VORMEN[soort]
        delen[soort] = [lezer.read(vorm, row, name_place(vorm, row, number)) for number, row in enumerate(rows, 1)]
        if not lezer.fouten:
            lezer.check_once(vorm, delen[soort], Deelsoort(soort).label)
    if lezer.fouten:
        raise OngeldigeInrichting(*lezer.fouten[:MAX_FOUTEN])
    inrichting = Inrichting(whole.sector, whole.swv, whole.gemaakt_op, delen)
    fouten = [*_check_sjablonen(inrichting), *_check_modellen(inrichting), *_check_regels(inrichting)]
    if fouten:
        raise OngeldigeInrichting(*fouten[:MAX_FOUTEN])
    return inrichting


def _check_sjablonen(inrichting: Inrichting) -> Iterator[str]:
    """Each text by the rules for texts: a letter without the way to object is none."""
    soorten = {each["code"]: each for each in inrichting.delen.get(Deelsoort.AANVRAAGSOORT, ())}
    for deel in inrichting.delen.get(Deelsoort.SJABLOON, ()):
        naam = f"tekst «{name_deel(Deelsoort.SJABLOON, deel)}»"
        blokken = [Bloktekst(each["vast"], each["kop"], each["tekst"], each["voorwaarde"]) for each in deel["blokken"]]
        if deel["bericht"] and (deel["bericht"] not in MAILSOORTEN or len(blokken) != 1):
            yield f"Bij {naam}: deze mail kent Verband niet, of zij heeft niet precies één tekst."
        elif bool(deel["bericht"]) == bool(deel["uitkomst"]):
            yield f"Bij {naam}: een tekst is van een brief (met een uitkomst) of van een mail, niet van allebei."
        elif deel["bericht"]:
            yield from (
                f"Bij {naam}: {each}"
                for each in find_faults(check_bericht(blokken[0], get_mailvelden(MAILSOORTEN[deel["bericht"]])))
            )
        else:
            kader = _make_kader(deel, soorten.get(deel["soort_code"]))
            yield from (f"Bij {naam}: {each}" for each in find_faults(check_brief(blokken, kader)))


def _make_kader(deel: Deel, soort: Deel | None) -> Sjabloonkader:
    """For which letters a text is: of a kind in the file what that can have, else everything."""
    sjabloon = make_sjabloon(deel)
    if soort is None:
        return Sjabloonkader(uitkomst=sjabloon.uitkomst, aan=sjabloon.aan)
    return Sjabloonkader(
        uitkomst=sjabloon.uitkomst, aan=sjabloon.aan, kan_awb=soort["is_awb_besluit"],
        kan_niet_awb=not soort["is_awb_besluit"], kan_categorie=soort["vraagt_categorie"],
        kan_bedrag=soort["vraagt_bedrag"], kan_tlv=soort["geeft_tlv"],
    )  # fmt: skip


def _check_modellen(inrichting: Inrichting) -> Iterator[str]:
    """Every rule by its own register; whether the model as a whole can be computed, its own page says."""
    for deel in inrichting.delen.get(Deelsoort.VERDEELMODEL, ()):
        for regel in deel["regels"]:
            try:
                lees_parameters(regel["soort"], regel["parameters"], regel["code"])
            except OngeldigModel as problem:
                yield from (f"Bij verdeelmodel «{deel['naam']}»: {each}" for each in problem.meldingen)


def _check_regels(inrichting: Inrichting) -> Iterator[str]:
    """Tasks, signals and compared costs by what people can fill in: terms, bounds, and a count where there is one."""
    for deel in inrichting.delen.get(Deelsoort.TAAKREGEL, ()):
        most = MAX_WEKEN if deel["eenheid"] == Taakeenheid.WEKEN else MAX_DAGEN
        if not 1 <= deel["aantal"] <= most:
            yield f"Bij taak «{deel['wat']}»: de termijn is 1 tot en met {most} {deel['eenheid']}. {OPNIEUW}"
    for deel in inrichting.delen.get(Deelsoort.SIGNAALREGEL, ()):
        naam = f"regel voor een signaal «{Signaalsoort(deel['soort']).label}»"
        if (deel["soort"] == Signaalsoort.TELLING_STIJGT) != bool(deel["telling"]):
            yield f"Bij {naam}: een telling hoort bij een telling die stijgt, en bij niets anders. {OPNIEUW}"
        if not GRENS_LAAGST <= Decimal(deel["grens"]) <= GRENS_HOOGST:
            yield f"Bij {naam}: de grens is {GRENS_LAAGST} tot en met {GRENS_HOOGST} procent. {OPNIEUW}"
    plaatsen = dict(get_plaatskeuzes(inrichting.sector))
    for deel in inrichting.delen.get(Deelsoort.VERGELIJKING, ()):
        if deel["tarief"] not in plaatsen:
            naam = f"kostenvergelijking «{name_deel(Deelsoort.VERGELIJKING, deel)}»"
            yield f"Bij {naam}: vergelijken kan alleen met een plaats in het sbo, so of vso van de sector. {OPNIEUW}"


# --- trying it out ----------------------------------------------------------------------------------------------------


def try_out(inrichting: Inrichting, *, swv: Organisatie, by: Gebruiker, vandaag: date) -> None:
    """Write everything that can be written and undo it at once: what tables or rules refuse, comes out.

    Nothing of it stays. Raises OngeldigeInrichting with every refusal and its place.
    """
    with transaction.atomic():
        fouten = _write_all(compare(inrichting, swv, vandaag), inrichting, swv, by, vandaag)
        transaction.set_rollback(True)
    if fouten:
        raise OngeldigeInrichting(*fouten[:MAX_FOUTEN])


def _write_all(
    dingen: Sequence[Vergeleken], inrichting: Inrichting, swv: Organisatie, by: Gebruiker, vandaag: date
) -> list[str]:
    schrijver, fouten = Deelschrijver(swv, by, vandaag, inrichting.swv), list[str]()
    for ding in dingen:
        if (
            ding.stand == Deelstand.WEG
            or not ding.is_te_kiezen
            or (ding.soort in PER_SECTOR and inrichting.sector != swv.sector)
        ):
            continue
        fouten += [f"Bij {VORMEN[ding.soort].wat} «{ding.naam}»: {each}" for each in _try_one(schrijver, ding)]
    return fouten


def _try_one(schrijver: Deelschrijver, ding: Vergeleken) -> list[str]:
    try:
        with transaction.atomic():
            row, _ = schrijver.write(ding)
            return _find_blokkades(row, schrijver.vandaag)
    except ValidationError as problem:
        return list(problem.messages)
    except IntegrityError:
        return [GAAT_NIET_SAMEN]
    except NogNietHier:
        return []  # the list says so, and it can't be chosen without
    except ValueError as problem:
        return [str(problem)]
    except LookupError:
        return [GAAT_NIET_SAMEN]


def _find_blokkades(row: Any, vandaag: date) -> list[str]:
    """What would keep a kind from being published: a route without somebody who decides, experts that the law asks.

    That its schools have to be chosen here is no fault of the file: the list says so.
    """
    found = find_blokkades(row, vandaag, zonder_mensen=True) if isinstance(row, Aanvraagsoort) else []
    return [tekst for tekst in found if tekst != KIES_SCHOLEN]
