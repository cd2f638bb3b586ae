"""Who works where, done by the beheerder: inviting people, their roles, closing an account.

Refusals are ValidationErrors with a Dutch reason and, where one is to blame, the field.
"""

from datetime import date
from typing import Any

from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.formats import date_format
from knox.models import AuthToken

from swv.kern.berichten import send_bericht, send_text
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import ROL_ORGANISATIES, SCOPES, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.queries import works_elsewhere
from swv.organisatie.services.sessie import end_logins
from swv.organisatie.services.wachtwoordlink import Uitnodiging

UITNODIGING = """Goedendag {naam},

U bent uitgenodigd voor Verband, als {rol} bij {organisatie}. In Verband werken scholen en het samenwerkingsverband
samen aan passend onderwijs.

Kies eerst een wachtwoord:
{url}

De link werkt een week, en één keer. Werkt hij niet meer? Kies dan op de inlogpagina «Wachtwoord vergeten».
{mfa}
U kunt deze mail niet beantwoorden.
"""
UITNODIGING_MFA = """
Daarna stelt u inloggen in twee stappen in: met een app voor inlogcodes op uw telefoon, of met een passkey van uw
computer of telefoon. Houd uw telefoon bij de hand.
"""
NIET_UZELF = "Dit kunt u niet voor uzelf doen. Vraag het een andere beheerder."
OOK_ELDERS = (
    "Deze persoon werkt ook voor een ander samenwerkingsverband. U kunt wel de rollen bij uw eigen organisaties"
    " beëindigen."
)


# --- invitations ----------------------------------------------------------------------------------------------------


@transaction.atomic
def invite_gebruiker(*, email: str, naam: str, by: Gebruiker, **lidmaatschap: Any) -> tuple[Gebruiker, bool]:
    """Give somebody a role, and an account when there is none yet; returns (person, is new).

    ``lidmaatschap`` as in ``add_lidmaatschap``. Somebody who has an account keeps the own name.
    """
    email = Gebruiker.objects.normalize_email(email).lower()
    gebruiker = Gebruiker.objects.filter(email=email).first()
    if gebruiker and not gebruiker.is_active:
        raise ValidationError({"email": "Dit account is gesloten. Open het eerst weer bij «Gebruikers»."})
    is_new = gebruiker is None
    gebruiker = gebruiker or Gebruiker.objects.create_user(email, naam=naam)
    lid = add_lidmaatschap(gebruiker=gebruiker, by=by, **lidmaatschap)
    if gebruiker.has_usable_password():
        send_bericht(aan=email, soort="nieuwe_rol", onderwerp=f"U hebt een nieuwe rol in Verband: {lid.get_rol_display()}",
                     pad="/", gebruiker=gebruiker)  # fmt: skip
    else:
        send_uitnodiging(gebruiker=gebruiker, lidmaatschap=lid)
    return gebruiker, is_new


@transaction.atomic
def send_uitnodiging(*, gebruiker: Gebruiker, lidmaatschap: Lidmaatschap) -> str:
    """Mail the link with which this person chooses a password; returns the link.

    Raises ValidationError when there already is a password.
    """
    if gebruiker.has_usable_password():
        raise ValidationError("Deze persoon heeft al een wachtwoord en kan inloggen.")
    url = make_invitation_url(gebruiker)
    tekst = UITNODIGING.format(
        naam=gebruiker.naam, rol=lidmaatschap.get_rol_display(), organisatie=lidmaatschap.organisatie.naam, url=url,
        mfa=UITNODIGING_MFA if settings.MFA_VERPLICHT else "",
    )  # fmt: skip
    send_text(aan=gebruiker.email, onderwerp="Uitnodiging voor Verband", tekst=tekst, gebruiker=gebruiker)
    record_event(Beveiligingssoort.UITGENODIGD, betreft_id=gebruiker.pk, rol=lidmaatschap.rol)
    return url


def make_invitation_url(gebruiker: Gebruiker) -> str:
    """Address at which this person chooses a password; good once, and for a week."""
    arguments = {"uidb36": user_pk_to_url_str(gebruiker), "key": Uitnodiging().make_token(gebruiker)}
    return settings.BASIS_URL + reverse("account_reset_password_from_key", kwargs=arguments)


@transaction.atomic
def confirm_address(gebruiker: Gebruiker) -> None:
    """Somebody chose a password with a mailed link, which proves the address (allauth asks that before a second step).

    With a second address it is unknown to which of the two the link went, so that nothing is proven.
    """
    if not EmailAddress.objects.filter(user=gebruiker).exclude(email__iexact=gebruiker.email).exists():
        EmailAddress.objects.update_or_create(
            user=gebruiker, email=gebruiker.email.lower(), defaults={"verified": True, "primary": True}
        )


# --- roles ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def add_lidmaatschap(*, gebruiker: Gebruiker, rol: str, organisatie: Organisatie, van: date, by: Gebruiker | None,
                     tot: date | None = None, scope: str = "", onderzoek_van: date | None = None,
                     onderzoek_tot: date | None = None) -> Lidmaatschap:  # fmt: skip
    """Give this person a role at an organisation; ``tot`` is the first day on which it no longer holds, and
    ``onderzoek`` of which days an auditor sees something (see ``Lidmaatschap.onderzoek``).

    ``by`` is None for the very first beheerder. Raises ValidationError.
    """
    refuse_self(gebruiker, by)
    lid = Lidmaatschap(
        gebruiker=gebruiker, rol=rol, organisatie=organisatie, van=van, tot=tot, scope=scope, onderzoek_van=onderzoek_van,
        onderzoek_tot=onderzoek_tot,
    )  # fmt: skip
    _check_lidmaatschap(lid)
    lid.save()
    _log_role(Beveiligingssoort.ROL_GEGEVEN, lid, by)
    return lid


@transaction.atomic
def change_lidmaatschap(
    *, lidmaatschap: Lidmaatschap, van: date, tot: date | None, scope: str, by: Gebruiker,
    onderzoek_van: date | None = None, onderzoek_tot: date | None = None,
) -> Lidmaatschap:  # fmt: skip
    """Another period or scope. Role and organisation stay: what was done in that role refers to it."""
    refuse_self(lidmaatschap.gebruiker, by)
    lidmaatschap.van, lidmaatschap.tot, lidmaatschap.scope = van, tot, scope
    lidmaatschap.onderzoek_van, lidmaatschap.onderzoek_tot = onderzoek_van, onderzoek_tot
    _check_lidmaatschap(lidmaatschap)
    lidmaatschap.save(update_fields=["van", "tot", "scope", "onderzoek_van", "onderzoek_tot"])
    _log_role(Beveiligingssoort.ROL_GEWIJZIGD, lidmaatschap, by)
    return lidmaatschap


@transaction.atomic
def end_lidmaatschap(*, lidmaatschap: Lidmaatschap, by: Gebruiker, vandaag: date) -> Lidmaatschap:
    """This role stops at once: today it no longer holds."""
    refuse_self(lidmaatschap.gebruiker, by)
    einde = max(lidmaatschap.van, vandaag)
    lidmaatschap.tot = min(lidmaatschap.tot or einde, einde)
    lidmaatschap.save(update_fields=["tot"])
    _log_role(Beveiligingssoort.ROL_BEEINDIGD, lidmaatschap, by)
    return lidmaatschap


def _log_role(soort: Beveiligingssoort, lid: Lidmaatschap, by: Gebruiker | None) -> None:
    record_event(
        soort, gebruiker_id=by.pk if by else None, betreft_id=lid.gebruiker_id, rol=lid.rol, scope=lid.scope or None,
        van_rol=lid.pk, organisatie=lid.organisatie_id,
    )  # fmt: skip


def refuse_self(gebruiker: Gebruiker, by: Gebruiker | None) -> None:
    """Nobody opens pupils' files for oneself, and no swv loses its last beheerder by a slip."""
    if by is not None and gebruiker.pk == by.pk:
        raise ValidationError(NIET_UZELF)


def _check_lidmaatschap(lid: Lidmaatschap) -> None:
    if lid.organisatie.soort not in ROL_ORGANISATIES[lid.rol]:
        soorten = " of ".join(Organisatiesoort(soort).label for soort in sorted(ROL_ORGANISATIES[lid.rol]))
        raise ValidationError({"organisatie": f"De rol {lid.get_rol_display()} bestaat alleen bij: {soorten}."})
    if lid.rol == Rol.AUDITOR and not (lid.scope and lid.tot):
        fout = "Een auditor krijgt tijdelijk toegang tot één onderwerp: vul dit ook in."
        raise ValidationError({"laatste_dag" if lid.scope else "scope": fout})
    if lid.rol == Rol.TOEZICHTHOUDER and not lid.scope:
        raise ValidationError({"scope": "Kies of deze toezichthouder in de raad van toezicht of in de OPR zit."})
    if lid.scope and lid.rol not in SCOPES:
        raise ValidationError({"scope": "Alleen een auditor of een toezichthouder heeft dit. Laat het leeg."})
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


# --- accounts -------------------------------------------------------------------------------------------------------


@transaction.atomic
def deactivate_gebruiker(*, gebruiker: Gebruiker, by: Gebruiker, vandaag: date) -> Gebruiker:
    """Close this account: whoever is logged in with it is out at once. Raises ValidationError."""
    refuse_self(gebruiker, by)
    _refuse_elsewhere(gebruiker, by, vandaag)
    gebruiker.is_active = False
    gebruiker.save(update_fields=["is_active"])
    end_sessions(gebruiker)
    record_event(Beveiligingssoort.ACCOUNT_GESLOTEN, gebruiker_id=by.pk, betreft_id=gebruiker.pk, stand="gesloten")
    return gebruiker


@transaction.atomic
def reactivate_gebruiker(*, gebruiker: Gebruiker, by: Gebruiker, vandaag: date) -> Gebruiker:
    """Open this account again, with the password and roles it had. Raises ValidationError."""
    _refuse_elsewhere(gebruiker, by, vandaag)
    gebruiker.is_active = True
    gebruiker.save(update_fields=["is_active"])
    record_event(Beveiligingssoort.ACCOUNT_GESLOTEN, gebruiker_id=by.pk, betreft_id=gebruiker.pk, stand="open")
    return gebruiker


def _refuse_elsewhere(gebruiker: Gebruiker, by: Gebruiker, vandaag: date) -> None:
    if by.organisatie_id is None or works_elsewhere(gebruiker, by.organisatie_id, vandaag):
        raise ValidationError(OOK_ELDERS)


def end_sessions(gebruiker: Gebruiker) -> int:
    """Throw away the logins and tokens of this person; returns how many logins there were."""
    tokens, _ = AuthToken.objects.filter(user=gebruiker).delete()
    if tokens:
        record_event(Beveiligingssoort.TOKEN_INGETROKKEN, betreft_id=gebruiker.pk, hoeveel=tokens)
    return end_logins(gebruiker)


@transaction.atomic
def update_deskundige(*, gebruiker: Gebruiker, discipline: str, registratie: str, werkgever: Organisatie | None,
                      by: Gebruiker) -> Gebruiker:  # fmt: skip
    """Particulars of an expert; each advice keeps them as they were when it was asked. Raises ValidationError."""
    refuse_self(gebruiker, by)
    gebruiker.discipline, gebruiker.registratie, gebruiker.werkgever = discipline, registratie, werkgever
    gebruiker.save(update_fields=["discipline", "registratie", "werkgever"])
    return gebruiker
