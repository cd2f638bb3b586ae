"""Writing one thing out of a file: as a concept where there are concepts, else from a day on, by its own service.

Each writer returns the row it made or changed, and what is needed to take that back.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import F, ForeignKey, Model

from consulten.models import Consultsoort, Uursoort
from consulten.services.soort import add_soort
from financien.referentie.models import Kostenvergelijking
from financien.referentie.queries.vergelijking import get_soortkeuzes
from financien.referentie.services.vergelijking import add_vergelijking
from financien.verdelen.services.signaal import add_signaalregel
from financien.verdelen.services.verdeelmodel import create_model
from opp.models import Label, OppSoort
from opp.services.label import add_label, add_regel
from opp.services.soort import Soortonderdeel, change_oppsoort
from opp.services.taak import add_taakregel
from organen.models import Mandaat, Orgaan
from organen.services import change_orgaan, create_orgaan, save_mandaat
from overnemen.calculations.bestand import Deel
from overnemen.enums import Deelsoort, Deelstand
from overnemen.queries.vergelijking import Vergeleken
from overnemen.queries.vorm import BIJ_NAAM, VORMEN, Vorm, read_value, to_deel
from schoolaanvragen.services.plicht import add_plicht
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.services.geldigheid import log_rule
from toewijzing.enums import Versiestatus
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.services.sjabloon import write_versie
from toewijzing.services.soort import end_soort
from toewijzing.services.versie import check_formulier

MAX_TOELICHTING = Kostenvergelijking._meta.get_field("toelichting").max_length
Geschreven = tuple[Any, dict[str, Any]]
Wijzers = dict[tuple[type[Model], str], Any]


class NogNietHier(ValueError):
    """A thing points at another that is neither here nor written before it; which one, in Dutch."""


@dataclass
class Deelschrijver:
    """Writes the things of one file for one swv, on one day, by one person; ``van_swv`` is the name of whose file it is.

    Services raise ValidationError.
    """

    swv: Organisatie
    by: Gebruiker
    vandaag: date
    van_swv: str
    wijzers: Wijzers = field(default_factory=dict)

    def write(self, ding: Vergeleken) -> Geschreven:
        """Write this thing. Raises ValidationError, and ValueError for what it points at and is not there."""
        if ding.stand == Deelstand.WEG:
            end_soort(soort=ding.huidig, tot=self.vandaag, vandaag=self.vandaag)
            return ding.huidig, {}
        return SCHRIJVERS[ding.soort](self, ding.deel, ding.huidig)

    # --- rows -------------------------------------------------------------------------------------------------------

    def get_waarden(self, vorm: Vorm, deel: Mapping[str, Any]) -> dict[str, Any]:
        """{column: value} of this part, with the rows it points at."""
        values = {column.name: read_value(column, deel[column.name]) for column in vorm.kolommen}
        for column in vorm.kolommen:
            if isinstance(column, ForeignKey) and values[column.name] is not None:
                values[column.name] = self.find(column.related_model, values[column.name])
        return values

    def find(self, model: type[Model], name: str) -> Any:
        """The row of this swv, or of the thing that is being written, with this code or name. Raises ValueError."""
        if found := self.wijzers.get((model, name)):
            return found
        rows: Any = None
        if model in (Orgaan, Label):
            known_by = "naam__iexact" if model is Label else BIJ_NAAM[model]
            rows = model._default_manager.filter(holds_on(self.vandaag), swv=self.swv, **{known_by: name})
        if rows is None or (found := rows.first()) is None:
            kind = ValueError if rows is None else NogNietHier
            raise kind(f"het verwijst naar «{name}» ({model._meta.verbose_name}), en dat is er niet of pas later.")
        return found

    def add_kinderen(self, vorm: Vorm, ouder: Any, deel: Mapping[str, Any]) -> None:
        """Everything that belongs to this row, in order."""
        for name, kind in vorm.kinderen.items():
            link = type(ouder)._meta.get_field(name).remote_field.name
            places = any(column.name == "volgorde" for column in kind.model._meta.concrete_fields)
            for plek, each in enumerate(deel[name], kind.begin):
                row = kind.model(
                    **{link: ouder}, **self.get_waarden(kind, each), **({"volgorde": plek} if places else {})
                )
                row.full_clean(validate_constraints=False, exclude=[link])
                row.save()
                if kind.model in BIJ_NAAM:
                    self.wijzers[kind.model, each[BIJ_NAAM[kind.model]]] = row
                self.add_kinderen(kind, row, each)


# --- kinds of request and texts: concepts -----------------------------------------------------------------------------


def _write_aanvraagsoort(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    """A concept, beside the version that holds when there is one; somebody else publishes it."""
    vorm = VORMEN[Deelsoort.AANVRAAGSOORT]
    schrijver.wijzers = {key: row for key, row in schrijver.wijzers.items() if key[0] is not Vraag}
    if huidig is None:  # one that ended before, goes on
        huidig = Aanvraagsoort.objects.filter(swv=schrijver.swv, code=deel["code"]).order_by("-van", "-pk").first()
    soort = Aanvraagsoort(
        swv=schrijver.swv, van=max(schrijver.vandaag, huidig.van) if huidig else schrijver.vandaag, naar=huidig,
        status=Versiestatus.CONCEPT, schrijvers=[schrijver.by.pk],
        route=[str(stap["doet"]) for stap in deel["stappen"]],
        **schrijver.get_waarden(vorm, deel),
    )  # fmt: skip
    if huidig and soort.scholenkeuze == huidig.scholenkeuze:
        soort.scholenlijst = huidig.scholenlijst
    soort.full_clean(validate_constraints=False)
    soort.save()
    schrijver.add_kinderen(vorm, soort, deel)
    check_formulier(soort)
    log_rule(Aanvraagsoort, soort.pk)
    return soort, {}


def _write_sjabloon(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    vorm = VORMEN[Deelsoort.SJABLOON]
    plek = {name: deel[name] for name in vorm.sleutel}
    return write_versie(swv=schrijver.swv, by=schrijver.by, plek=plek, blokken=list(deel["blokken"])), {}


def _write_verdeelmodel(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    """A model of its own: it does nothing until somebody makes a distribution with it."""
    vorm = VORMEN[Deelsoort.VERDEELMODEL]
    model = create_model(swv=schrijver.swv, **schrijver.get_waarden(vorm, deel))
    schrijver.add_kinderen(vorm, model, deel)
    return model, {}


# --- what holds from a day on -----------------------------------------------------------------------------------------


def _write_label(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    values = schrijver.get_waarden(VORMEN[Deelsoort.LABEL], deel)
    return add_label(swv=schrijver.swv, gegevens=values, van=schrijver.vandaag, vandaag=schrijver.vandaag), {}


def _write_plicht(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    values = schrijver.get_waarden(VORMEN[Deelsoort.PLICHT], deel)
    return add_plicht(swv=schrijver.swv, van=schrijver.vandaag, **values), {}


def _write_oppregel(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    values = schrijver.get_waarden(VORMEN[Deelsoort.OPPREGEL], deel)
    return add_regel(swv=schrijver.swv, gegevens=values, van=schrijver.vandaag, vandaag=schrijver.vandaag), {}


def _write_taakregel(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    values = schrijver.get_waarden(VORMEN[Deelsoort.TAAKREGEL], deel)
    return add_taakregel(swv=schrijver.swv, gegevens=values, van=schrijver.vandaag, vandaag=schrijver.vandaag), {}


def _write_signaalregel(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    values = schrijver.get_waarden(VORMEN[Deelsoort.SIGNAALREGEL], deel)
    return add_signaalregel(swv=schrijver.swv, vandaag=schrijver.vandaag, **values), {}


def _write_vergelijking(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    """At a kind that may still be a concept. Raises ValueError when it has no amount here, or gives a TLV."""
    values, swv, vandaag = schrijver.get_waarden(VORMEN[Deelsoort.VERGELIJKING], deel), schrijver.swv, schrijver.vandaag
    if deel["soort_code"] not in dict(get_soortkeuzes(swv.pk, vandaag, ook_later=True)):
        raise NogNietHier(
            f"de soort «{deel['soort_code']}» heeft hier geen bedrag of geeft een TLV. Haal het vinkje weg."
        )
    toelichting = f"Overgenomen van {schrijver.van_swv}"[:MAX_TOELICHTING]
    row = add_vergelijking(swv=swv, toelichting=toelichting, vandaag=vandaag, ook_later=True, **values)
    return row, {}


def _write_oppsoort(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    """A new type from today; other rules of one that is here from tomorrow, so that it can be taken back before."""
    vorm = VORMEN[Deelsoort.OPPSOORT]
    values = schrijver.get_waarden(vorm, deel)
    if huidig is None:
        soort = OppSoort(swv=schrijver.swv, van=schrijver.vandaag, **values)
        soort.full_clean(validate_constraints=False)
        soort.save()
        schrijver.add_kinderen(vorm, soort, deel)
        log_rule(OppSoort, soort.pk)
        return soort, {}
    gegevens = {name: value for name, value in values.items() if name not in ("code", "is_opp")}
    delen = [Soortonderdeel(**schrijver.get_waarden(vorm.kinderen["onderdelen"], each)) for each in deel["onderdelen"]]
    van = max(schrijver.vandaag + timedelta(days=1), huidig.van)
    nieuw = change_oppsoort(soort=huidig, gegevens=gegevens, delen=delen, van=van, vandaag=schrijver.vandaag)
    return nieuw, {"vorige": huidig.pk, "tot": nieuw.tot.isoformat() if nieuw.tot else None}


def _write_orgaan(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    """A new body without members, or other rules and mandates of one that is here."""
    vorm = VORMEN[Deelsoort.ORGAAN]
    values = schrijver.get_waarden(vorm, deel)
    code, eerder = values.pop("code"), dict[str, Any]()
    old: list[Mandaat] = []
    taken_back = Orgaan.objects.filter(swv=schrijver.swv, code=code, van=F("tot")).first() if huidig is None else None
    if taken_back is not None:
        orgaan = change_orgaan(orgaan=taken_back, gegevens=values | {"van": schrijver.vandaag, "tot": None})
    elif huidig is None:
        orgaan = create_orgaan(swv=schrijver.swv, code=code, van=schrijver.vandaag, gegevens=values)
    else:
        old = list(huidig.mandaten.filter(holds_on(schrijver.vandaag)).order_by("pk"))
        eerder["oud"] = read_kolommen(huidig)
        orgaan = change_orgaan(orgaan=huidig, gegevens=values)
        eerder["nieuw"] = read_kolommen(orgaan)
    schrijver.wijzers[Orgaan, code] = orgaan
    kind = vorm.kinderen["mandaten"]
    same = [each for each in old if to_deel(kind, each) in deel["mandaten"]]
    for each in old:
        if each not in same:
            eerder.setdefault("gestopt", []).append([each.pk, each.tot.isoformat() if each.tot else None])
            save_mandaat(mandaat=each, gegevens={"tot": max(schrijver.vandaag, each.van)})
    present = [to_deel(kind, each) for each in same]
    for mandaat in deel["mandaten"]:
        if mandaat not in present:
            row = Mandaat(orgaan=orgaan, van=schrijver.vandaag)
            done = save_mandaat(mandaat=row, gegevens=schrijver.get_waarden(kind, mandaat))
            eerder.setdefault("gemaakt", []).append(done.pk)
    return orgaan, eerder


def read_kolommen(orgaan: Orgaan) -> dict[str, Any]:
    """The rules of a body as the file has them, without its mandates."""
    deel = to_deel(VORMEN[Deelsoort.ORGAAN], orgaan)
    return {name: value for name, value in deel.items() if name != "mandaten"}


def _write_consultsoort(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    return add_soort(Consultsoort, swv=schrijver.swv, naam=deel["naam"], vandaag=schrijver.vandaag), {}


def _write_uursoort(schrijver: Deelschrijver, deel: Deel, huidig: Any) -> Geschreven:
    return add_soort(Uursoort, swv=schrijver.swv, naam=deel["naam"], vandaag=schrijver.vandaag), {}


SCHRIJVERS: dict[str, Callable[[Deelschrijver, Deel, Any], Geschreven]] = {
    Deelsoort.LABEL: _write_label, Deelsoort.OPPSOORT: _write_oppsoort, Deelsoort.ORGAAN: _write_orgaan,
    Deelsoort.AANVRAAGSOORT: _write_aanvraagsoort, Deelsoort.OPPREGEL: _write_oppregel,
    Deelsoort.SJABLOON: _write_sjabloon, Deelsoort.PLICHT: _write_plicht,
    Deelsoort.VERDEELMODEL: _write_verdeelmodel, Deelsoort.CONSULTSOORT: _write_consultsoort,
    Deelsoort.UURSOORT: _write_uursoort, Deelsoort.TAAKREGEL: _write_taakregel,
    Deelsoort.SIGNAALREGEL: _write_signaalregel, Deelsoort.VERGELIJKING: _write_vergelijking,
}  # fmt: skip
