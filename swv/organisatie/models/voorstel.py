"""A role that waits for a second person. Only what was confirmed is a ``Lidmaatschap``, so no query counts a proposal."""

from datetime import date, datetime

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.enums import BEVESTIGD, AuditorScope, Rol, ToezichtScope, Voorstelstatus, make_rolkeuzes
from swv.organisatie.models.basis import Organisatie
from swv.organisatie.models.gebruiker import Gebruiker, Lidmaatschap

# Who decided is somebody else than the person who proposed it and than the one it is for.
_TWEEDE_PERSOON = Q(beslist_door__isnull=False) & ~Q(beslist_door=F("door")) & ~Q(beslist_door=F("gebruiker"))


@record_history()
class Rolvoorstel(models.Model):
    """A role, or another period or scope of one, that gives access only once a second person confirmed it.

    The fields of the role are those of ``Lidmaatschap``.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="rolvoorstellen")
    gebruiker = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, related_name="rolvoorstellen")
    rol = models.CharField(max_length=20, choices=make_rolkeuzes())
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    scope = models.CharField(max_length=12, choices=[*AuditorScope.choices, *ToezichtScope.choices], blank=True)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    onderzoek_van = models.DateField(null=True, blank=True)
    onderzoek_tot = models.DateField(null=True, blank=True)
    wijzigt = models.ForeignKey(
        Lidmaatschap, on_delete=models.PROTECT, null=True, blank=True, related_name="voorstellen",
        help_text="De rol die dit verruimt; leeg voor een nieuwe rol.",
    )  # fmt: skip
    door = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)
    vervalt_op = models.DateField(help_text="Eerste dag waarop het niet meer te bevestigen is.")
    status = models.CharField(max_length=12, choices=Voorstelstatus, default=Voorstelstatus.VOORGESTELD)
    beslist_door = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    beslist_op = models.DateTimeField(null=True, blank=True)
    reden = models.CharField(max_length=500, blank=True)
    lidmaatschap = models.ForeignKey(
        Lidmaatschap, on_delete=models.PROTECT, null=True, blank=True, related_name="bevestiging",
        help_text="De rol die eruit kwam.",
    )  # fmt: skip

    # Nothing about who gave whom which role is deleted.
    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = (
        "swv_id", "gebruiker_id", "rol", "organisatie_id", "scope", "van", "tot", "onderzoek_van", "onderzoek_tot",
        "wijzigt_id", "door_id", "op", "vervalt_op",
    )  # fmt: skip

    class Meta:
        ordering = ["-op", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(rol__in=Rol.values), name="rolvoorstel_rol"),
            models.CheckConstraint(condition=Q(status__in=Voorstelstatus.values), name="rolvoorstel_status"),
            models.CheckConstraint(condition=~Q(door=F("gebruiker")), name="rolvoorstel_niet_voor_zichzelf"),
            models.CheckConstraint(
                condition=~Q(status__in=["bevestigd", "geweigerd"]) | _TWEEDE_PERSOON, name="rolvoorstel_tweede_persoon"
            ),
            models.CheckConstraint(
                condition=Q(status="voorgesteld", beslist_op__isnull=True)
                | (~Q(status="voorgesteld") & Q(beslist_op__isnull=False)),
                name="rolvoorstel_beslist_op",
            ),
            models.CheckConstraint(
                condition=Q(status__in=BEVESTIGD, lidmaatschap__isnull=False)
                | (~Q(status__in=BEVESTIGD) & Q(lidmaatschap__isnull=True)),
                name="rolvoorstel_geeft_pas_bevestigd_een_rol",
            ),
            models.CheckConstraint(
                condition=~Q(status="alleen") | Q(rol="directeur", beslist_door__isnull=True),
                name="rolvoorstel_alleen_eerste_directeur",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=["opdracht", "geweigerd"]) | ~Q(reden=""), name="rolvoorstel_reden"
            ),
            models.UniqueConstraint(
                fields=["gebruiker", "rol", "organisatie"],
                condition=Q(status="voorgesteld"),
                name="rolvoorstel_een_open",
            ),
        ]
        triggers = [
            # Who decides, decides on what was proposed (``muur_onveranderlijk``), and what was decided stays.
            freeze_when("besluit_vast", pgtrigger.Q(old__beslist_op__isnull=False), delete=False),
        ]

    def __str__(self) -> str:
        return f"{self.get_rol_display()} · {self.organisatie_id}"

    def is_open(self, vandaag: date) -> bool:
        """Can it still be confirmed?"""
        return self.status == Voorstelstatus.VOORGESTELD and vandaag < self.vervalt_op

    @property
    def gegevens(self) -> dict[str, date | str | None]:
        """Period and scope of the role, as ``Lidmaatschap`` has them."""
        return {name: getattr(self, name) for name in ("van", "tot", "scope", "onderzoek_van", "onderzoek_tot")}

    @property
    def besloten(self) -> datetime:
        """When it was decided, else when it was proposed."""
        return self.beslist_op or self.op
