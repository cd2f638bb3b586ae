"""Asking a question, and what belongs to each step until it is closed."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from consulten.enums import Consultonderwerp, Consultuitkomst, Status
from consulten.models import Consult, Consultinhoud, Consultsoort
from consulten.queries.consult import find_inhoud, find_school, get_medewerkers, get_scholen, get_soorten
from consulten.services.bericht import notify_gebruikers, notify_rol
from consulten.services.uren import Urenzaak, write_uren
from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling
from leerlingen.services import end_toegang, grant_toegang
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from toewijzing.services.aanvraag import create_aanvraag, save_fields


@dataclass(frozen=True)
class Consultvraag:
    """What is asked. ``leerling`` belongs to the subject «leerling», ``groep`` to «groep»; the other is empty."""

    onderwerp: str
    soort: Consultsoort
    tekst: str
    leerling: Leerling | None = None
    groep: str = ""
    aan: Gebruiker | None = None


@transaction.atomic
def ask_consult(*, swv: Organisatie, school: Organisatie, vraag: Consultvraag, by: Gebruiker, vandaag: date) -> Consult:
    """Write a question down and tell who may answer it. Raises ValidationError by field.

    About a pupil the swv gets access to this one case, without opening the dossier, until it is closed.
    """
    _check(swv, school, vraag, vandaag)
    consult = Consult.objects.create(
        nummer=f"C{vandaag.year}-{next_number('consult', str(vandaag.year)):04d}", swv=swv, school=school,
        onderwerp=vraag.onderwerp, soort=vraag.soort, gesteld_op=vandaag, gesteld_door=by, aan=vraag.aan,
    )  # fmt: skip
    if vraag.leerling is not None:
        _grant(consult, vraag.leerling, vandaag)
    Consultinhoud.objects.create(consult=consult, leerling=vraag.leerling, groep=vraag.groep, vraag=vraag.tekst)
    consult.stappen.create(
        actie="stellen", van="", naar=Status.GESTELD, versie=0, door=by, lidmaatschap=by.lidmaatschap, op=timezone.now()
    )
    if vraag.aan is not None:
        if vraag.aan.pk != by.pk:
            notify_gebruikers(
                consult, gebruikers=[vraag.aan], soort="consult_gesteld", onderwerp="U hebt een vraag van een school"
            )
    elif by.rol in SCHOOLROLLEN:
        notify_rol(
            consult, rollen=[Rol.CONSULENT], organisatie_id=swv.pk, soort="consult_gesteld",
            onderwerp="Er is een vraag van een school",
        )  # fmt: skip
    return consult


def _check(swv: Organisatie, school: Organisatie, vraag: Consultvraag, vandaag: date) -> None:
    fouten: dict[str, str] = {}
    if not get_scholen(swv.pk, vandaag).filter(pk=school.pk).exists():
        fouten["school"] = f"{school.naam} hoort vandaag niet bij {swv.naam}."
    if not get_soorten(swv, vandaag).filter(pk=vraag.soort.pk).exists():
        fouten["soort"] = "Deze soort vraag is niet meer te kiezen. Kies een andere."
    if vraag.aan is not None and not get_medewerkers(swv.pk, vandaag).filter(pk=vraag.aan.pk).exists():
        fouten["aan"] = "Deze collega doet nu geen consulten. Kies iemand anders of «iedereen»."
    if (vraag.onderwerp == Consultonderwerp.LEERLING) != (vraag.leerling is not None):
        fouten["leerling"] = "Kies een leerling als de vraag over een leerling gaat, en anders geen."
    elif vraag.leerling is not None:
        enrolled = find_school(vraag.leerling, vandaag)
        if enrolled is None or enrolled.pk != school.pk:
            fouten["leerling"] = f"Deze leerling staat vandaag niet ingeschreven bij {school.naam}."
    if (vraag.onderwerp == Consultonderwerp.GROEP) != bool(vraag.groep):
        fouten["groep"] = "Vul in om welke groep of klas het gaat, en anders niets."
    if fouten:
        raise ValidationError(fouten)


# --- who sees the pupil ---------------------------------------------------------------------------------------------


def _grant(consult: Consult, leerling: Leerling, van: date) -> None:
    grant_toegang(
        leerling=leerling, organisatie=consult.swv, grond=Grond.CONSULT, bron_id=consult.pk, omvang=Omvang.ZAAK, van=van
    )


def _end_access(consult: Consult, leerling: Leerling | None, vandaag: date) -> None:
    """From tomorrow the swv no longer sees the pupil through this consultation; today its last step is still read."""
    if leerling is not None:
        end_toegang(
            leerling=leerling, grond=Grond.CONSULT, bron_id=consult.pk, tot=vandaag + timedelta(days=1),
            organisatie=consult.swv,
        )  # fmt: skip


def _get_inhoud(consult: Consult, step: Step) -> Consultinhoud:
    """What was asked, for who takes a step; the guards see to it that this person may read it. Raises Incomplete."""
    found = find_inhoud(consult, step.by)
    if found is None:
        raise Incomplete({"algemeen": ["U ziet deze vraag niet meer."]})
    return found


def _close(consult: Consult, step: Step, uitkomst: str) -> None:
    consult.gesloten_op, consult.uitkomst = step.vandaag, uitkomst
    _end_access(consult, _get_inhoud(consult, step).leerling, step.vandaag)


# --- the steps ------------------------------------------------------------------------------------------------------


def take_up(consult: Consult, step: Step) -> None:
    """This person answers the question."""
    consult.behandelaar = step.by


def answer(consult: Consult, step: Step) -> None:
    """Give the advice, with the time it took when that was filled in; the school is told. Raises Incomplete."""
    inhoud = _get_inhoud(consult, step)
    inhoud.advies = step.data["advies"]
    inhoud.save(update_fields=["advies"])
    consult.behandelaar = consult.behandelaar or step.by
    consult.beantwoord_op, consult.beantwoord_door = step.vandaag, step.by
    if minuten := step.data.get("uren"):
        try:
            write_uren(
                swv=consult.swv, by=step.by, dag=step.vandaag, minuten=minuten, soort=step.data["activiteit"],
                zaak=Urenzaak(consult.school, consult=consult), vandaag=step.vandaag,
            )  # fmt: skip
        except ValidationError as problem:
            texts = [text for found in problem.message_dict.values() for text in found]
            raise Incomplete({"uren": texts}) from problem
    notify_rol(
        consult, rollen=SCHOOLROLLEN, organisatie_id=consult.school_id, soort="consult_beantwoord",
        onderwerp="Uw vraag is beantwoord",
    )  # fmt: skip


def close(consult: Consult, step: Step) -> None:
    """Nobody has to do anything more: answered, or passed on to somebody else."""
    _close(consult, step, step.data["uitkomst"])


def withdraw(consult: Consult, step: Step) -> None:
    """The question is no question any more."""
    _close(consult, step, Consultuitkomst.INGETROKKEN)
    if consult.behandelaar is not None and consult.behandelaar_id != step.by.pk:
        notify_gebruikers(
            consult, gebruikers=[consult.behandelaar], soort="consult_ingetrokken", onderwerp="Een vraag is ingetrokken"
        )


def make_request(consult: Consult, step: Step) -> None:
    """Start a request with what is known: pupil, school and the question, as answer to its first open question."""
    inhoud, soort = _get_inhoud(consult, step), step.data["aanvraagsoort"]
    if inhoud.leerling is None:
        raise Incomplete({"aanvraagsoort": ["Dit consult gaat niet over een leerling."]})
    aanvraag = create_aanvraag(
        leerling=inhoud.leerling, soort=soort, school=consult.school, by=step.by, vandaag=step.vandaag
    )
    first = next((vraag for vraag in soort.vragen.all()), None)
    if first is not None and not aanvraag.antwoorden.get(first.code):
        save_fields(aanvraag=aanvraag, velden={}, antwoorden={first.code: inhoud.vraag[: first.max_tekens]})
    consult.aanvraag = aanvraag
    _close(consult, step, Consultuitkomst.AANVRAAG)


def reopen(consult: Consult, step: Step) -> None:
    """The answer was not enough: the question is open again, for everybody who answers."""
    inhoud = _get_inhoud(consult, step)
    consult.gesloten_op, consult.uitkomst = None, ""
    consult.behandelaar = consult.beantwoord_op = consult.beantwoord_door = None
    if inhoud.leerling is not None:
        # What still holds today stays beside it: without any access the swv could not give itself a new one.
        _grant(consult, inhoud.leerling, step.vandaag)
    if step.by.rol in SCHOOLROLLEN:
        notify_rol(
            consult, rollen=[Rol.CONSULENT], organisatie_id=consult.swv_id, soort="consult_heropend",
            onderwerp="Een vraag van een school is weer open",
        )  # fmt: skip
