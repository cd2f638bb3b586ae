"""What every room shares: background jobs, sent messages and BSN alarms that turned out to be false."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.vast import freeze_when, refuse_when


class Taakstatus(models.TextChoices):
    WACHT = "wacht", "Wacht op uitvoering"
    BEZIG = "bezig", "Wordt uitgevoerd"
    GEREED = "gereed", "Gereed"
    MISLUKT = "mislukt", "Mislukt"


class TaakQuerySet(models.QuerySet["Taak"]):
    def visible_to(self, user: Any) -> "TaakQuerySet":
        """Jobs this person started, or that run on behalf of the organisation in which he or she is acting."""
        return self.filter(Q(gebruiker=user.pk) | Q(organisaties__overlap=list(user.muur_organisaties)))

    def open(self) -> "TaakQuerySet":
        """Not finished yet."""
        return self.filter(status__in=(Taakstatus.WACHT, Taakstatus.BEZIG))

    def failed(self) -> "TaakQuerySet":
        """Given up, and nobody has said yet that it need not be done."""
        return self.filter(status=Taakstatus.MISLUKT, afgehandeld_op=None)


class Taak(models.Model):
    """One background job. The row is written in the transaction that needs the job, and is its result too."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("soort", "object_id", "sleutel", "organisaties", "gebruiker_id", "aangemaakt_op")

    soort = models.CharField(max_length=60)
    object_id = models.BigIntegerField(help_text="Waarover de taak gaat; welk model, bepaalt de soort.")
    status = models.CharField(max_length=8, choices=Taakstatus, default=Taakstatus.WACHT)
    voortgang = models.PositiveSmallIntegerField(default=0, help_text="Percentage, van 0 tot en met 100.")
    fase = models.CharField(max_length=100, blank=True, help_text="Wat er nu gebeurt, zonder persoonsgegevens.")
    pogingen = models.PositiveSmallIntegerField(default=0)
    fout = models.CharField(max_length=500, blank=True, help_text="Waarom het niet lukte, zonder persoonsgegevens.")
    sleutel = models.CharField(
        max_length=120, unique=True, null=True, blank=True, help_text="Dezelfde taak wordt maar één keer gepland."
    )  # fmt: skip
    organisaties = ArrayField(
        models.IntegerField(), default=list, blank=True, help_text="Namens welke organisaties de taak leerlingen ziet."
    )
    gebruiker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    queue = models.CharField(max_length=20, default="standaard")
    celery_id = models.CharField(max_length=60, blank=True)
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    uitgedeeld_op = models.DateTimeField(null=True, blank=True)
    niet_voor = models.DateTimeField(null=True, blank=True, help_text="Eerder wordt niet opnieuw geprobeerd.")
    gestart_op = models.DateTimeField(null=True, blank=True)
    gereed_op = models.DateTimeField(null=True, blank=True)
    pogingen_totaal = models.PositiveSmallIntegerField(default=0, help_text="Ook die van voor «Opnieuw».")
    mislukt_op = models.DateTimeField(null=True, blank=True, help_text="Wanneer het voor het eerst niet lukte.")
    opnieuw_op = models.DateTimeField(null=True, blank=True, help_text="Wanneer iemand het opnieuw liet proberen.")
    afgehandeld_op = models.DateTimeField(null=True, blank=True)
    afgehandeld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    afhandeling = models.CharField(max_length=500, blank=True, help_text="Waarom dit niet meer hoeft.")

    objects = TaakQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Taakstatus.values), name="taak_status"),
            models.CheckConstraint(condition=Q(voortgang__lte=100), name="taak_voortgang"),
            models.CheckConstraint(
                condition=Q(status=Taakstatus.GEREED, gereed_op__isnull=False)
                | (~Q(status=Taakstatus.GEREED) & Q(gereed_op__isnull=True)),
                name="taak_gereed_op",
            ),
            models.CheckConstraint(
                condition=~Q(status=Taakstatus.BEZIG) | Q(gestart_op__isnull=False), name="taak_gestart_op"
            ),
            models.CheckConstraint(condition=~Q(status=Taakstatus.MISLUKT) | ~Q(fout=""), name="taak_mislukt_met_fout"),
            models.CheckConstraint(
                condition=Q(afgehandeld_op__isnull=True, afhandeling="")
                | (Q(afgehandeld_op__isnull=False) & ~Q(afhandeling="")),
                name="taak_afgehandeld_met_reden",
            ),
        ]
        indexes = [
            models.Index(
                fields=["soort", "object_id"], condition=Q(status="mislukt", afgehandeld_op=None), name="taak_mislukt"
            ),
            models.Index(fields=["aangemaakt_op"], condition=Q(status__in=("wacht", "bezig")), name="taak_open"),
            models.Index(fields=["soort", "object_id"], name="taak_object"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.object_id} ({self.status})"

    @property
    def is_open(self) -> bool:
        """Does the job still have to begin or end?"""
        return self.status in (Taakstatus.WACHT, Taakstatus.BEZIG)


class Bericht(models.Model):
    """A mail: it says that something changed and where to look, and never holds the name of a pupil."""

    muur_rechten = "SELECT, INSERT, UPDATE (verzonden_op, tekst)"

    aan = models.EmailField("aan")
    onderwerp = models.CharField(max_length=200)
    tekst = models.TextField()
    soort = models.CharField(max_length=60)
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    verzonden_op = models.DateTimeField(null=True, blank=True)
    gebruiker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="berichten"
    )
    van_swv = models.BigIntegerField(
        null=True, blank=True, help_text="Bij welk samenwerkingsverband de zaak hoort waarover het bericht gaat."
    )
    over_soort = models.CharField(max_length=60, blank=True, help_text="Code van het soort zaak.")
    over_id = models.BigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(over_soort="", over_id__isnull=True) | (~Q(over_soort="") & Q(over_id__isnull=False)),
                name="bericht_waarover",
            ),
        ]
        indexes = [models.Index(fields=["van_swv"], condition=Q(verzonden_op=None), name="bericht_niet_verzonden")]
        triggers = [
            # What went out is not rewritten; the text of one with a link to log in is emptied in the same step.
            freeze_when("verzonden", pgtrigger.Q(old__verzonden_op__isnull=False)),
            refuse_when("tekst", ~pgtrigger.Q(new__tekst="") & ~pgtrigger.Q(new__tekst=pgtrigger.F("old__tekst"))),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


class Verzenduitkomst(models.TextChoices):
    """How one try to send a mail ended: what the mail server of ours said of it, not that anybody got it."""

    VERZONDEN = "verzonden", "aangenomen door de mailserver"
    GEWEIGERD = "geweigerd", "geweigerd"
    UITGESTELD = "uitgesteld", "later opnieuw"


class Verzendpoging(models.Model):
    """One try to send a mail, with the code of the mail server (RFC 5321, 4.2); None when there was no answer."""

    bericht = models.ForeignKey(Bericht, on_delete=models.PROTECT, related_name="verzendpogingen")
    op = models.DateTimeField(default=timezone.now)
    aan = models.EmailField()
    uitkomst = models.CharField(max_length=10, choices=Verzenduitkomst)
    code = models.PositiveSmallIntegerField(null=True, blank=True)

    muur_rechten = "SELECT, INSERT"

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(uitkomst__in=Verzenduitkomst.values), name="verzendpoging_uitkomst"),
        ]

    def __str__(self) -> str:
        return f"{self.bericht_id}: {self.uitkomst}"


class Nachtronde(models.Model):
    """When a job that beat starts every night last went well, and whether it failed since."""

    naam = models.CharField(max_length=100, unique=True, help_text="Naam van de taak van Celery.")
    gelukt_op = models.DateTimeField(null=True, blank=True)
    mislukt_op = models.DateTimeField(null=True, blank=True)
    fout = models.CharField(max_length=100, blank=True, help_text="Soort fout, zonder persoonsgegevens.")

    muur_rechten = "SELECT, INSERT, UPDATE"

    def __str__(self) -> str:
        return self.naam


class Kolomkeuze(models.Model):
    """Which columns somebody chose the last time for the file of one list. Headings only, nothing of what stands in it."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("gebruiker_id", "lijst")

    gebruiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lijst = models.CharField(max_length=100, help_text="Naam van het adres van de lijst.")
    kolommen = ArrayField(models.CharField(max_length=200), help_text="Koppen van het bestand.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["gebruiker", "lijst"], name="kolomkeuze_uniek")]

    def __str__(self) -> str:
        return f"{self.lijst}: {len(self.kolommen)} kolommen"


class ValsAlarm(models.Model):
    """Someone kept a number that passes the 11-proof and said why it is not a BSN. The number itself isn't kept."""

    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)
    veld = models.CharField(max_length=120)
    object_soort = models.CharField(max_length=60)
    object_id = models.BigIntegerField(null=True, blank=True)
    reden = models.CharField(max_length=500)
    vingerafdruk = models.CharField(max_length=64, help_text="HMAC-SHA256 van het nummer.")

    muur_rechten = "SELECT, INSERT"

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(condition=~Q(reden=""), name="valsalarm_met_reden")]

    def __str__(self) -> str:
        return f"{self.object_soort} {self.object_id}: {self.veld}"


class Beveiligingssoort(models.TextChoices):
    """What the log of security events knows of; codes are stable."""

    INGELOGD = "ingelogd", "Ingelogd"
    INLOGGEN_MISLUKT = "inloggen_mislukt", "Inloggen mislukt"
    GEBLOKKEERD = "geblokkeerd", "Even geblokkeerd na te veel pogingen"
    UITGELOGD = "uitgelogd", "Uitgelogd"
    SESSIE_BEEINDIGD = "sessie_beeindigd", "Sessie beëindigd"
    WACHTWOORD_GEWIJZIGD = "wachtwoord_gewijzigd", "Wachtwoord gewijzigd"
    WACHTWOORD_GEVRAAGD = "wachtwoord_gevraagd", "Nieuw wachtwoord gevraagd"
    WACHTWOORD_HERSTELD = "wachtwoord_hersteld", "Nieuw wachtwoord gekozen met een link"
    ADRES_GEWIJZIGD = "adres_gewijzigd", "E-mailadres gewijzigd"
    TWEEDE_STAP_INGESTELD = "tweede_stap_ingesteld", "Tweede stap ingesteld"
    TWEEDE_STAP_GEBRUIKT = "tweede_stap_gebruikt", "Tweede stap gebruikt"
    TWEEDE_STAP_MISLUKT = "tweede_stap_mislukt", "Tweede stap mislukt"
    TWEEDE_STAP_WEG = "tweede_stap_weg", "Tweede stap verwijderd"
    TWEEDE_STAP_GEWIST = "tweede_stap_gewist", "Tweede stap gewist door de beheerder"
    HERSTELCODES_GEMAAKT = "herstelcodes_gemaakt", "Herstelcodes gemaakt"
    HERSTELCODE_GEBRUIKT = "herstelcode_gebruikt", "Herstelcode gebruikt"
    UITGENODIGD = "uitgenodigd", "Uitgenodigd"
    ROL_GEGEVEN = "rol_gegeven", "Rol gegeven"
    ROL_GEWIJZIGD = "rol_gewijzigd", "Rol gewijzigd"
    ROL_GEWEIGERD = "rol_geweigerd", "Rol geweigerd"
    ROL_BEEINDIGD = "rol_beeindigd", "Rol beëindigd"
    ACCOUNT_GESLOTEN = "account_gesloten", "Account gesloten of geopend"
    LIJST_NAGEZIEN = "lijst_nagezien", "Lijst van mensen nagezien"
    TOKEN_GEMAAKT = "token_gemaakt", "Token gemaakt"
    TOKEN_GEBRUIKT = "token_gebruikt", "Token gebruikt van een nieuw netwerkadres"
    TOKEN_INGETROKKEN = "token_ingetrokken", "Token ingetrokken"
    TOEGANG_GEWEIGERD = "toegang_geweigerd", "Toegang geweigerd"
    GEEXPORTEERD = "geexporteerd", "Bestand meegenomen"
    GEZOCHT = "gezocht", "Gezocht"
    INSTELLING_GEWIJZIGD = "instelling_gewijzigd", "Instelling gewijzigd"
    LOGBOEK_GELEZEN = "logboek_gelezen", "Logboek gelezen"
    BERICHT_OMGELEID = "bericht_omgeleid", "Mail opnieuw verstuurd, naar een ander adres"
    OPDRACHT = "opdracht", "Opdracht van het systeembeheer"
    RESERVEKOPIE = "reservekopie", "Reservekopie gemaakt"
    TERUGGEZET = "teruggezet", "Reservekopie teruggezet"


class Afloop(models.TextChoices):
    """How an event of the log ended."""

    GELUKT = "gelukt", "gelukt"
    GEWEIGERD = "geweigerd", "geweigerd"


class Beveiligingsgebeurtenis(models.Model):
    """One line of the log of security events; written by ``swv.kern.logboek.record_event`` and never changed.

    The application reads it, and adds by a function of the owner only (``muurfuncties``), which gives time, place and
    actor: so a line can be neither backdated nor changed. The same refusal again within the hour raises ``aantal``.
    """

    soort = models.CharField(max_length=30, choices=Beveiligingssoort)
    uitkomst = models.CharField(max_length=10, choices=Afloop, default=Afloop.GELUKT)
    op = models.DateTimeField(default=timezone.now)
    aantal = models.PositiveIntegerField(default=1, help_text="Hoe vaak dit in dit uur van hetzelfde adres gebeurde.")
    laatst_op = models.DateTimeField(default=timezone.now, help_text="De laatste van die keren.")
    gebruiker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Wie het deed; leeg als niemand was ingelogd.",
    )  # fmt: skip
    betreft = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Om wiens account het gaat.",
    )  # fmt: skip
    lidmaatschap_id = models.BigIntegerField(null=True, blank=True, help_text="In welke rol het gebeurde.")
    swvs = ArrayField(
        models.BigIntegerField(), default=list, blank=True,
        help_text="Van welke samenwerkingsverbanden; leeg als het om een onbekend adres gaat.",
    )  # fmt: skip
    herkomst = models.GenericIPAddressField(null=True, blank=True, help_text="Van welk netwerkadres.")
    kanaal = models.CharField(max_length=10, default="pagina", help_text="pagina, api, opdracht of taak.")
    gegevens = models.JSONField(default=dict, blank=True, help_text="Codes en ids, nooit wat iemand typte.")
    vouw = models.CharField(
        max_length=64, unique=True, null=True, blank=True, help_text="Waaraan een herhaling binnen het uur te kennen is."
    )  # fmt: skip

    muur_rechten = "SELECT"

    class Meta:
        ordering = ["-op", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Beveiligingssoort.values), name="gebeurtenis_soort"),
            models.CheckConstraint(condition=Q(uitkomst__in=Afloop.values), name="gebeurtenis_uitkomst"),
            models.CheckConstraint(condition=Q(aantal__gte=1), name="gebeurtenis_aantal"),
        ]
        indexes = [
            models.Index(fields=["-op", "-id"], name="gebeurtenis_op"),
            models.Index(fields=["soort", "-op", "-id"], name="gebeurtenis_soort_op"),
            models.Index(fields=["gebruiker", "-op", "-id"], name="gebeurtenis_gebruiker_op"),
            models.Index(fields=["betreft", "-op", "-id"], name="gebeurtenis_betreft_op"),
            models.Index(fields=["-op"], condition=Q(swvs=[]), name="gebeurtenis_onbekend"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


class Logboektermijn(models.Model):
    """How long the log of security events is kept, by risk (BIO 8.15). Only ever added to: the newest row holds."""

    maanden = models.PositiveSmallIntegerField()
    reden = models.CharField(max_length=500, help_text="Op welk risico deze termijn berust.")
    op = models.DateTimeField(default=timezone.now)

    muur_rechten = "SELECT, INSERT"

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(maanden__gte=6, maanden__lte=84), name="logboektermijn_grenzen"),
            models.CheckConstraint(condition=~Q(reden=""), name="logboektermijn_met_reden"),
        ]

    def __str__(self) -> str:
        return f"{self.maanden} maanden"
