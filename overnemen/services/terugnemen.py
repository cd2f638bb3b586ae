"""Taking back what was taken over: while it is a concept, or holds since today at the earliest and is not used."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import DO_NOTHING, ForeignObjectRel

from consulten.models import Consultsoort, Uursoort
from financien.referentie.models import Kostenvergelijking
from financien.verdelen.models import Signaalregel, Verdeelmodel
from financien.verdelen.services.verdeelmodel import remove_model
from opp.models import Label, Oppregel, OppSoort, Taakregel
from organen.models import Mandaat, Orgaan
from organen.services import change_orgaan, save_mandaat
from overnemen.enums import Deelsoort, Deelstand
from overnemen.models import Overname, Overnamedeel
from overnemen.queries.vorm import VORMEN, read_value
from overnemen.services.schrijven import read_kolommen
from schoolaanvragen.models import Soortplicht
from swv.organisatie.services.geldigheid import get_real, log_rule
from toewijzing.enums import SJABLOON_OPEN, Sjabloonstatus, Versiestatus
from toewijzing.models import Aanvraagsoort, Sjabloonversie
from toewijzing.services.sjabloon import drop_versie
from toewijzing.services.soortversie import drop_concept

GEPUBLICEERD = "deze soort is al gepubliceerd. Stop ermee bij «Aanvraagsoorten»."
IN_GEBRUIK = "deze tekst is al in gebruik genomen. Stop ermee bij «Brieven»."
VERDELING = "er is al een verdeling mee gemaakt. Laat het model staan."
GELDT_AL = "dit geldt al langer dan vandaag, en kan al gebruikt zijn. Stop ermee op de eigen pagina."
LEDEN = "het orgaan heeft al leden of zittingen. Geef het een laatste dag bij «Organen»."
GEWIJZIGD = "dit is intussen weer gewijzigd. Wijzig het zelf terug."
WEER_ER = "van deze soort is intussen een nieuwe versie. Wijzig die zelf."
GEMELD = "er is al een signaal mee gemeld. Vraag de controller om de regel te stoppen bij «Geld», «Signalen»."
LATER = "er is intussen een latere versie. Wijzig die zelf."


def find_bezwaren(overname: Overname, vandaag: date) -> list[tuple[Overnamedeel, str]]:
    """(thing, why it can't go any more) of everything that stands in the way; empty when all can be taken back."""
    found = [(deel, _why_not(deel, vandaag)) for deel in overname.delen.all()]
    return [(deel, reden) for deel, reden in found if reden]


def _find(deel: Overnamedeel) -> Any:
    model: Any = ROWS[deel.soort]
    return getattr(model, "alle", model.objects).filter(pk=deel.object_id).first()


ROWS: dict[str, Any] = {
    Deelsoort.LABEL: Label, Deelsoort.OPPSOORT: OppSoort, Deelsoort.ORGAAN: Orgaan,
    Deelsoort.AANVRAAGSOORT: Aanvraagsoort, Deelsoort.OPPREGEL: Oppregel, Deelsoort.SJABLOON: Sjabloonversie,
    Deelsoort.VERDEELMODEL: Verdeelmodel, Deelsoort.CONSULTSOORT: Consultsoort, Deelsoort.UURSOORT: Uursoort,
    Deelsoort.PLICHT: Soortplicht, Deelsoort.TAAKREGEL: Taakregel, Deelsoort.SIGNAALREGEL: Signaalregel,
    Deelsoort.VERGELIJKING: Kostenvergelijking,
}  # fmt: skip


# --- why not ----------------------------------------------------------------------------------------------------------


def _why_not(deel: Overnamedeel, vandaag: date) -> str:
    row = _find(deel)
    if row is None:
        return ""  # somebody took it away already
    if deel.stand == Deelstand.WEG:
        return WEER_ER if _is_back(row) else ""
    match deel.soort:
        case Deelsoort.AANVRAAGSOORT:
            return GEPUBLICEERD if row.status == Versiestatus.GEPUBLICEERD else ""
        case Deelsoort.SJABLOON:
            return IN_GEBRUIK if row.status == Sjabloonstatus.IN_GEBRUIK or row.van else ""
        case Deelsoort.VERDEELMODEL:
            return VERDELING if row.verdelingen.exists() else ""
        case Deelsoort.ORGAAN:
            return _why_not_orgaan(deel, row)
        case Deelsoort.OPPSOORT if get_real(
            OppSoort.objects.filter(swv=row.swv_id, code=row.code, van__gt=row.van)
        ).exists():
            return LATER
    ended = row.tot is not None and row.tot <= row.van
    if deel.soort == Deelsoort.SIGNAALREGEL and not ended and row.signalen.exists():
        return GEMELD
    return GELDT_AL if row.van < vandaag and not ended else ""


def _is_back(soort: Aanvraagsoort) -> bool:
    """Another version of this kind holds since it stopped."""
    rows = Aanvraagsoort.objects.filter(swv=soort.swv_id, code=soort.code, van__gte=soort.van).exclude(pk=soort.pk)
    return bool(get_real(rows).exists())


def _why_not_orgaan(deel: Overnamedeel, orgaan: Orgaan) -> str:
    if deel.stand == Deelstand.ANDERS:
        return GEWIJZIGD if read_kolommen(orgaan) != deel.eerder["nieuw"] else ""
    for relation in Orgaan._meta.get_fields(include_hidden=True):
        if isinstance(relation, ForeignObjectRel) and _uses(relation, orgaan):
            return LEDEN
    return ""


def _uses(relation: ForeignObjectRel, orgaan: Orgaan) -> bool:
    """Does a row point at it? Not counting its mandates, the history, and steps of a concept, which goes first."""
    model: Any = relation.related_model
    if model is Mandaat or relation.on_delete is DO_NOTHING:
        return False
    rows = model._base_manager.filter(**{relation.field.name: orgaan})
    if any(each.name == "aanvraagsoort" for each in model._meta.concrete_fields):
        rows = rows.exclude(aanvraagsoort__status__in=[Versiestatus.CONCEPT, Versiestatus.VOORGELEGD])
    return bool(rows.exists())


# --- away -------------------------------------------------------------------------------------------------------------


def take_back(deel: Overnamedeel, vandaag: date) -> None:
    """Let this one thing be as it was; what is gone already stays gone. Raises ValidationError."""
    row = _find(deel)
    if row is not None and deel.stand == Deelstand.WEG:
        row.tot = None
        row.save(update_fields=["tot"])
        log_rule(Aanvraagsoort, row.pk)
    elif row is not None:
        WEG[deel.soort](deel, row, vandaag)


def _drop_soort(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    drop_concept(soort=row)


def _drop_tekst(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    if row.status in SJABLOON_OPEN:
        drop_versie(versie=row)


def _drop_model(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    remove_model(model=row)


def _end(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    """It holds on no day at all: what referred to it on its first day still does."""
    row.tot = row.van
    row.save(update_fields=["tot"])
    log_rule(type(row), row.pk)


def _end_oppsoort(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    _end(deel, row, vandaag)
    if deel.eerder:
        tot = deel.eerder["tot"]
        OppSoort.objects.filter(pk=deel.eerder["vorige"]).update(tot=date.fromisoformat(tot) if tot else None)


def _restore_orgaan(deel: Overnamedeel, row: Any, vandaag: date) -> None:
    for pk in deel.eerder.get("gemaakt", ()):
        mandaat = Mandaat.objects.get(pk=pk)
        save_mandaat(mandaat=mandaat, gegevens={"tot": mandaat.van})
    if deel.stand == Deelstand.NIEUW:
        change_orgaan(orgaan=row, gegevens={"tot": row.van})
        return
    for pk, tot in deel.eerder.get("gestopt", ()):
        gegevens = {"tot": date.fromisoformat(tot) if tot else None}
        save_mandaat(mandaat=Mandaat.objects.get(pk=pk), gegevens=gegevens)
    columns = {column.name: column for column in VORMEN[Deelsoort.ORGAAN].kolommen}
    values = {name: read_value(columns[name], value) for name, value in deel.eerder["oud"].items() if name != "code"}
    change_orgaan(orgaan=row, gegevens=values)


WEG: dict[str, Callable[[Overnamedeel, Any, date], None]] = {
    Deelsoort.LABEL: _end, Deelsoort.OPPREGEL: _end, Deelsoort.OPPSOORT: _end_oppsoort,
    Deelsoort.ORGAAN: _restore_orgaan,
    Deelsoort.AANVRAAGSOORT: _drop_soort, Deelsoort.SJABLOON: _drop_tekst, Deelsoort.VERDEELMODEL: _drop_model,
    Deelsoort.CONSULTSOORT: _end, Deelsoort.UURSOORT: _end, Deelsoort.PLICHT: _end,
    Deelsoort.TAAKREGEL: _end, Deelsoort.SIGNAALREGEL: _end, Deelsoort.VERGELIJKING: _end,
}  # fmt: skip
