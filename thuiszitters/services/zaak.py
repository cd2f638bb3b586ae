"""What belongs to the steps of a case: who is in charge, what happens next, and the end."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError

from leerlingen.services import record_kwalificatie, withdraw_kwalificatie
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from thuiszitters.enums import Geoorloofd, Termijncode, Uitstroom
from thuiszitters.models import Actie, Situatie, Thuiszitter, Verzuimcategorie
from thuiszitters.queries.termijn import get_termijnen
from thuiszitters.queries.zaak import find_nieuwe_school, get_medewerkers, get_open_acties
from thuiszitters.services.bericht import notify_gebruiker, notify_zaak
from thuiszitters.services.toegang import end_gemeente, end_school
from thuiszitters.services.verzuimperiode import change_categorie, end_perioden, withdraw_perioden

Effect = Callable[[Thuiszitter, Step], None]
NAZORG = "Controleer: gaat de leerling nog naar school of naar de nieuwe plek?"


def telling_fields(effect: Effect) -> Effect:
    """Decorator of an effect: a ValidationError per field of a service becomes Incomplete, as the workflow has it."""

    @wraps(effect)
    def wrapped(zaak: Thuiszitter, step: Step) -> None:
        try:
            effect(zaak, step)
        except ValidationError as problem:
            fouten = problem.message_dict if hasattr(problem, "error_dict") else {"algemeen": problem.messages}
            raise Incomplete(fouten) from problem

    return wrapped


# --- who does what --------------------------------------------------------------------------------------------------


def add_actie(zaak: Thuiszitter, step: Step) -> Actie:
    """Plan what is done next. Raises Incomplete for a day that has been or an owner from elsewhere."""
    eigenaar = step.data.get("eigenaar") or zaak.casusregisseur
    uiterlijk = step.data["uiterlijk"]
    if uiterlijk < step.vandaag:
        raise Incomplete({"uiterlijk": ["Deze dag is al geweest. Kies vandaag of een latere dag."]})
    check_medewerker(zaak, eigenaar, step.vandaag, "eigenaar")
    actie = Actie.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, wat=step.data["actie"], eigenaar=eigenaar, uiterlijk=uiterlijk
    )
    set_volgende_actie(zaak)
    if eigenaar.pk != step.by.pk:
        notify_gebruiker(zaak, gebruiker=eigenaar, soort="thuiszitter_actie", onderwerp="U hebt een actie")
    return actie


def check_medewerker(zaak: Thuiszitter, gebruiker: Gebruiker, vandaag: date, veld: str) -> None:
    """Raises Incomplete for somebody who doesn't work at the school or the swv."""
    if not get_medewerkers(zaak, vandaag).filter(pk=gebruiker.pk).exists():
        raise Incomplete(
            {veld: [f"{gebruiker.naam} werkt niet bij de school of het samenwerkingsverband van deze zaak."]}
        )


def set_volgende_actie(zaak: Thuiszitter) -> None:
    """The first open action is the next one."""
    zaak.volgende_actie = next(iter(get_open_acties(zaak)), None)


def close_acties(zaak: Thuiszitter, dag: date, resultaat: str) -> None:
    """Close every open action on this day, all with the same result."""
    for actie in get_open_acties(zaak):
        actie.gedaan_op, actie.resultaat = dag, resultaat
        actie.save(update_fields=["gedaan_op", "resultaat"])


def take_up(zaak: Thuiszitter, step: Step) -> None:
    """Somebody takes charge: the first action is done, what comes next is planned."""
    regisseur = step.data.get("casusregisseur")
    if regisseur is not None:
        check_medewerker(zaak, regisseur, step.vandaag, "casusregisseur")
        zaak.casusregisseur = regisseur
    close_acties(zaak, step.vandaag, "De melding is opgepakt.")
    add_actie(zaak, step)


def confirm(zaak: Thuiszitter, step: Step) -> None:
    """It is so: the pupil is at home. What comes next is planned."""
    close_acties(zaak, step.vandaag, "Het is een thuiszitter.")
    add_actie(zaak, step)


def change_regisseur(zaak: Thuiszitter, step: Step) -> None:
    """Somebody else takes charge, with the open actions of who was."""
    regisseur = step.data["casusregisseur"]
    check_medewerker(zaak, regisseur, step.vandaag, "casusregisseur")
    for actie in get_open_acties(zaak):
        if actie.eigenaar_id == zaak.casusregisseur_id:
            actie.eigenaar = regisseur
            actie.save(update_fields=["eigenaar"])
    zaak.casusregisseur = regisseur
    notify_gebruiker(zaak, gebruiker=regisseur, soort="thuiszitter_regie", onderwerp="U hebt nu de regie over een zaak")


def change_school(zaak: Thuiszitter, step: Step) -> None:
    """The school where the pupil is enrolled now goes on with the case; the former loses it, with what it had to do."""
    nieuw = find_nieuwe_school(zaak, step.vandaag)
    if zaak.school is not None:
        end_school(zaak, step.vandaag)
    zaak.school = nieuw
    mensen = set(get_medewerkers(zaak, step.vandaag).values_list("pk", flat=True))
    if zaak.casusregisseur_id not in mensen:
        zaak.casusregisseur = step.by
    for actie in get_open_acties(zaak):
        if actie.eigenaar_id not in mensen:
            actie.eigenaar = zaak.casusregisseur
            actie.save(update_fields=["eigenaar"])
    notify_zaak(
        zaak, rollen=[Rol.ZORGCOORDINATOR], soort="thuiszitter_school",
        onderwerp="Uw school krijgt de zaak van een thuiszitter",
    )  # fmt: skip


def finish_actie(zaak: Thuiszitter, step: Step) -> None:
    """An action is done; when it was the last one the next is planned in the same step. Raises Incomplete."""
    actie = Actie.objects.select_for_update(of=("self",)).get(pk=step.data["gedane_actie"].pk)
    if actie.thuiszitter_id != zaak.pk or actie.gedaan_op is not None:
        raise Incomplete({"gedane_actie": ["Deze actie is al gedaan of hoort bij een andere zaak."]})
    actie.gedaan_op, actie.resultaat = step.vandaag, step.data["resultaat"]
    actie.save(update_fields=["gedaan_op", "resultaat"])
    if step.data.get("actie") and step.data.get("uiterlijk"):
        add_actie(zaak, step)
    set_volgende_actie(zaak)
    if zaak.volgende_actie is None:
        tekst = "Dit was de laatste actie. Vul in wat er nu gebeurt, wie dat doet en wanneer."
        raise Incomplete({name: [tekst] for name in ("actie", "uiterlijk") if not step.data.get(name)})


def plan_actie(zaak: Thuiszitter, step: Step) -> None:
    """The step that plans one more action beside those that are open. Raises Incomplete as ``add_actie`` does."""
    add_actie(zaak, step)


# --- the absence and what lies behind it ----------------------------------------------------------------------------


@telling_fields
def change_periode(zaak: Thuiszitter, step: Step) -> None:
    """Another category from a day on, or a correction of it."""
    categorie: Verzuimcategorie = step.data["categorie"]
    change_categorie(
        zaak=zaak, categorie=categorie, van=step.data["van"], tot=step.data.get("tot"),
        geoorloofd=step.data.get("geoorloofd") or Geoorloofd.ONBEKEND, by=step.by, op=step.moment,
        vandaag=step.vandaag,
    )  # fmt: skip


@telling_fields
def describe_situatie(zaak: Thuiszitter, step: Step) -> None:
    """Causes, what blocks the way back and care, and what the pupil has that ends the kwalificatieplicht.

    Raises Incomplete when care started before the waiting did, and for what ``record_kwalificatie`` refuses.
    """
    situatie = Situatie.objects.select_for_update(of=("self",)).get(thuiszitter=zaak)
    for name in ("toelichting", "oorzaken", "belemmeringen", "zorg", "zorg_wacht_sinds", "zorg_gestart_op"):
        if name in step.data:
            setattr(situatie, name, step.data[name])
    wacht, gestart = situatie.zorg_wacht_sinds, situatie.zorg_gestart_op
    if wacht and gestart and gestart < wacht:
        raise Incomplete({"zorg_gestart_op": ["De zorg begon vóór het wachten. Kies een latere datum."]})
    situatie.save()
    _change_kwalificaties(zaak, step.data)


def _change_kwalificaties(zaak: Thuiszitter, data: Mapping[str, Any]) -> None:
    """First what was a mistake goes, so that the same kind can be put down with another day."""
    for row in zaak.leerling.geldige_kwalificaties.filter(pk__in=data.get("kwalificatie_intrekken", ())):
        withdraw_kwalificatie(kwalificatie=row)
    if not data.get("kwalificatie"):
        return
    vanaf, bron = data["kwalificatie_vanaf"], data["kwalificatie_bron"]
    try:
        record_kwalificatie(leerling=zaak.leerling, soort=data["kwalificatie"], vanaf=vanaf, bron=bron)
    except ValidationError as problem:
        fields = {"soort": "kwalificatie", "vanaf": "kwalificatie_vanaf", "bron": "kwalificatie_bron"}
        raise Incomplete({fields[name]: texts for name, texts in problem.message_dict.items()}) from problem


# --- the end --------------------------------------------------------------------------------------------------------


@telling_fields
def end_absence(zaak: Thuiszitter, step: Step) -> None:
    """The pupil is back, or elsewhere: the absence ends and a check is planned."""
    terug = step.data["einddatum"]
    if terug > step.vandaag:
        raise Incomplete({"einddatum": ["Deze dag moet nog komen. Vul de dag in waarop de leerling terug was."]})
    if step.data["bestemming"] == Uitstroom.SCHIJN:
        raise Incomplete({"bestemming": ["Kies hiervoor «Geen thuiszitter»."]})
    if step.data["bestemming"] == Uitstroom.VRIJSTELLING:
        raise Incomplete({"bestemming": ["Kies hiervoor «Wijzig categorie of eerste dag»."]})
    if terug < zaak.sinds:
        raise Incomplete({"einddatum": [f"De leerling is thuis sinds {zaak.sinds:%d-%m-%Y}. Kies een latere datum."]})
    end_perioden(zaak=zaak, tot=terug, by=step.by, op=step.moment)
    close_acties(zaak, step.vandaag, "De leerling is terug of elders geplaatst.")
    zaak.einddatum, zaak.bestemming = terug, step.data["bestemming"]
    zaak.nazorg_op = max(get_termijnen(zaak.swv_id, step.vandaag)[Termijncode.NAZORG].after(terug), step.vandaag)
    zaak.volgende_actie = Actie.objects.create(
        leerling_id=zaak.leerling_id,
        thuiszitter=zaak,
        wat=NAZORG,
        eigenaar=zaak.casusregisseur,
        uiterlijk=zaak.nazorg_op,
    )
    notify_zaak(
        zaak, rollen=[Rol.LEERPLICHT], soort="thuiszitter_terug", onderwerp="Een thuiszitter is terug of geplaatst"
    )


def reject(zaak: Thuiszitter, step: Step) -> None:
    """It was no thuiszitter (moved, or enrolled elsewhere): as known from now on this absence counts nowhere."""
    withdraw_perioden(zaak=zaak, op=step.moment)
    zaak.einddatum, zaak.bestemming = max(step.vandaag, zaak.sinds), Uitstroom.SCHIJN
    close_case(zaak, step)


def close_case(zaak: Thuiszitter, step: Step) -> None:
    """Nothing more to do. The gemeente, and a school that the pupil left, no longer see the case; the swv keeps it."""
    close_acties(zaak, step.vandaag, step.reason or "De zaak is afgesloten.")
    zaak.volgende_actie = None
    end_gemeente(zaak, step.vandaag)
    if zaak.school is not None:
        end_school(zaak, step.vandaag)


@telling_fields
def restart(zaak: Thuiszitter, step: Step) -> None:
    """The pupil is at home again: the same case goes on with a new absence."""
    if zaak.einddatum is not None and step.data["van"] < zaak.einddatum:
        raise Incomplete({"van": [f"De leerling was terug op {zaak.einddatum:%d-%m-%Y}. Kies een latere datum."]})
    zaak.einddatum, zaak.bestemming, zaak.nazorg_op = None, "", None
    change_periode(zaak, step)
    close_acties(zaak, step.vandaag, "De leerling is weer thuis.")
    add_actie(zaak, step)
