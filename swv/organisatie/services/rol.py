"""What a role has to be, ending one, and who is told of a new one. Who may give it: ``services.voorstel``.

Refusals are ValidationErrors with a Dutch reason and, where one is to blame, the field.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from knox.models import AuthToken

from swv.kern.berichten import send_bericht
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import ROL_ORGANISATIES, SCOPES, Rol, Voorstelstatus, sees_pupils
from swv.organisatie.models import Gebruiker, Lidmaatschap, Rolvoorstel
from swv.organisatie.presentatie import GEEN_SCOPE, explain_plaats
from swv.organisatie.queries import get_toezicht
from swv.organisatie.services.gebruiker import refuse_self

PAD = "/beheer/rolvoorstellen/"


@transaction.atomic
def end_lidmaatschap(
    *, lidmaatschap: Lidmaatschap, by: Gebruiker, vandaag: date, request: HttpRequest | None = None
) -> Lidmaatschap:
    """This role stops at once: today it no longer holds. So do the tokens for it, and what was proposed to widen it."""
    refuse_self(lidmaatschap.gebruiker, by)
    einde = max(lidmaatschap.van, vandaag)
    lidmaatschap.tot = min(lidmaatschap.tot or einde, einde)
    lidmaatschap.save(update_fields=["tot"])
    AuthToken.objects.filter(bereik__lidmaatschap=lidmaatschap).delete()
    lidmaatschap.voorstellen.filter(status=Voorstelstatus.VOORGESTELD).update(
        status=Voorstelstatus.INGETROKKEN, beslist_door=by, beslist_op=timezone.now()
    )
    record_event(
        Beveiligingssoort.ROL_BEEINDIGD, request=request, gebruiker_id=by.pk, betreft_id=lidmaatschap.gebruiker_id,
        rol=lidmaatschap.rol, van_rol=lidmaatschap.pk, organisatie=lidmaatschap.organisatie_id,
    )  # fmt: skip
    return lidmaatschap


def record_role(
    lid: Lidmaatschap, *, by: Gebruiker | None, request: HttpRequest | None, vandaag: date,
    voorstel: Rolvoorstel | None = None, is_new: bool = True,
) -> None:  # fmt: skip
    """Log that this role was given or changed; whoever watches over pupils' data is told when it sees pupils.

    The swv's own address hears it too when nobody else looked at it: of a first directeur, and from the server.
    """
    record_event(
        Beveiligingssoort.ROL_GEGEVEN if is_new else Beveiligingssoort.ROL_GEWIJZIGD, request=request,
        gebruiker_id=by.pk if by else None, betreft_id=lid.gebruiker_id, kanaal="pagina" if request else "opdracht",
        rol=lid.rol, scope=lid.scope or None, van_rol=lid.pk, organisatie=lid.organisatie_id,
        voorstel=voorstel.pk if voorstel else None,
    )  # fmt: skip
    if not sees_pupils(lid.rol, lid.scope) or voorstel is None:
        return
    regel = f"{lid.gebruiker.naam} is {lid.get_rol_display()} bij {lid.organisatie.naam}, vanaf {date_format(lid.van)}."
    tell_new_pupil_role([regel, describe_givers(voorstel)], lid, voorstel, vandaag)


def tell_new_pupil_role(regels: list[str], lid: Lidmaatschap, voorstel: Rolvoorstel, vandaag: date) -> None:
    """Mail to the directeur and the FG, but not about oneself."""
    soort, onderwerp = "rol_gegeven", "Iemand kreeg een rol die leerlingen ziet"
    for persoon in get_toezicht(voorstel.swv_id, vandaag).exclude(pk=lid.gebruiker_id):
        send_bericht(
            aan=persoon.email, gebruiker=persoon, pad=PAD, soort=soort, onderwerp=onderwerp, regels=regels
        )  # fmt: skip
    if voorstel.status != Voorstelstatus.BEVESTIGD and voorstel.swv.email:
        send_bericht(aan=voorstel.swv.email, soort=soort, onderwerp=onderwerp, regels=regels)


def describe_givers(voorstel: Rolvoorstel) -> str:
    """Who proposed this role and who confirmed it, as a sentence."""
    begin = f"Voorgesteld door {voorstel.door.naam}"
    match voorstel.status:
        case Voorstelstatus.BEVESTIGD if voorstel.beslist_door:
            return f"{begin}, bevestigd door {voorstel.beslist_door.naam}."
        case Voorstelstatus.ALLEEN:
            return f"{begin}, zonder tweede persoon: het is de eerste directeur en er was niemand om het te vragen."
        case Voorstelstatus.OPDRACHT:
            return f"{begin}, bevestigd op de server: {voorstel.reden}"
    return f"{begin}."


# --- what a role has to be ------------------------------------------------------------------------------------------


def check_lidmaatschap(lid: Lidmaatschap) -> None:
    """Role, organisation, scope and period fit together, and the person hasn't this role yet. Raises ValidationError."""
    if lid.organisatie.soort not in ROL_ORGANISATIES[lid.rol]:
        raise ValidationError({"organisatie": explain_plaats(lid.rol)})
    if lid.rol == Rol.AUDITOR and not (lid.scope and lid.tot):
        fout = "Een auditor krijgt tijdelijk toegang tot één onderwerp: vul dit ook in."
        raise ValidationError({"laatste_dag" if lid.scope else "scope": fout})
    if lid.rol == Rol.TOEZICHTHOUDER and not lid.scope:
        raise ValidationError({"scope": "Kies of deze toezichthouder in de raad van toezicht of in de OPR zit."})
    if lid.scope and lid.rol not in SCOPES:
        raise ValidationError({"scope": GEEN_SCOPE})
    if lid.scope and lid.scope not in SCOPES[lid.rol].values:
        raise ValidationError({"scope": f"Dit hoort niet bij de rol {lid.get_rol_display()}. Kies iets anders."})
    if lid.tot and lid.tot < lid.van:
        raise ValidationError({"laatste_dag": "De laatste dag ligt vóór de eerste. Kies een latere dag."})
    _check_onderzoek(lid)
    _refuse_overlap(lid)


def _check_onderzoek(lid: Lidmaatschap) -> None:
    if (lid.onderzoek_van or lid.onderzoek_tot) and lid.rol != Rol.AUDITOR:
        veld = "onderzoek_van" if lid.onderzoek_van else "onderzoek_laatste_dag"
        raise ValidationError({veld: "Alleen een auditor heeft een periode van onderzoek. Laat het leeg."})
    van, tot = lid.onderzoek
    if lid.rol == Rol.AUDITOR and tot <= van:
        raise ValidationError({"onderzoek_laatste_dag": "Het onderzoek eindigt voor het begint. Kies een latere dag."})


def _refuse_overlap(lid: Lidmaatschap) -> None:
    # Two beheerders at the same moment: the second one waits here and then sees the row of the first.
    Gebruiker.objects.select_for_update().get(pk=lid.gebruiker_id)
    same = Lidmaatschap.objects.filter(gebruiker=lid.gebruiker_id, rol=lid.rol, organisatie=lid.organisatie_id)
    overlap = same.exclude(pk=lid.pk).filter(Q(tot__isnull=True) | Q(tot__gt=lid.van))
    if lid.tot:
        overlap = overlap.filter(van__lt=lid.tot)
    if other := overlap.first():
        einde = f" tot {date_format(other.tot)}" if other.tot else ""
        raise ValidationError(
            {"van": f"Deze persoon heeft deze rol al, van {date_format(other.van)}{einde}. Kies een andere periode."}
        )
