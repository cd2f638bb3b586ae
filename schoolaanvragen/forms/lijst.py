"""Filters above the lists of this room."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from schoolaanvragen.enums import LOPEND, Hulpstand, Plichtstatus, Status
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht
from schoolaanvragen.models.aanvraag import SWVROLLEN
from schoolaanvragen.models.hulp import SnellehulpQuerySet
from schoolaanvragen.queries.aanvraag import get_scholen, get_soortnamen
from swv.kern.forms import VerbandForm, get_choice_field, get_model_field
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.queries.ronde import RONDEKIJKERS, get_rondekeuze

ONTHOUDEN = ("status", "school", "ronde", "volgorde")


class SchoolFilter(VerbandForm):
    """What every list here can be narrowed down to: a school, for who sees more of them."""

    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Alle scholen"
    )

    def __init__(self, data: Any = None, *, user: Gebruiker) -> None:
        super().__init__(data)
        if user.rol in SWVROLLEN:
            get_model_field(self, "school").queryset = get_scholen(user.lid.organisatie_id, timezone.localdate())
        else:
            del self.fields["school"]

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen in a valid form?"""
        return any(getattr(self, "cleaned_data", {}).values())


class SchoolaanvraagFilter(SchoolFilter):
    status = forms.ChoiceField(
        label="Status", required=False, choices=[("", "Alle lopende"), *Status.choices, ("alle", "Alle")]
    )
    ronde = forms.ChoiceField(label="Ronde", required=False)
    field_order = ("status", "school", "ronde")

    def __init__(self, data: Any = None, *, user: Gebruiker) -> None:
        super().__init__(data, user=user)
        soorten = get_soortnamen(user) if user.rol in RONDEKIJKERS else {}
        if rondes := get_rondekeuze(user, soorten, alleen_deze=True):
            get_choice_field(self, "ronde").choices = [("", "Alle rondes"), *rondes]
        else:
            del self.fields["ronde"]

    def apply(self, rows: QuerySet[Schoolaanvraag]) -> QuerySet[Schoolaanvraag]:
        """The requests that fit what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        if data["status"] != "alle":
            rows = rows.filter(status=data["status"]) if data["status"] else rows.filter(status__in=LOPEND)
        if data.get("ronde"):
            rows = rows.filter(ronde=int(data["ronde"]))
        return rows.filter(school=data["school"]) if data.get("school") else rows


class PlichtFilter(SchoolFilter):
    status = forms.ChoiceField(
        label="Stand", required=False, choices=[("", "Nog niet klaar"), *Plichtstatus.choices, ("alle", "Alle")]
    )
    field_order = ("status", "school")

    def apply(self, rows: QuerySet[Schoolplicht]) -> QuerySet[Schoolplicht]:
        """The duties that fit what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        if data["status"] != "alle":
            open_ = rows.exclude(status=Plichtstatus.AANVAARD)
            rows = rows.filter(status=data["status"]) if data["status"] else open_
        return rows.filter(aanvraag__school=data["school"]) if data.get("school") else rows


class HulpFilter(SchoolFilter):
    status = forms.ChoiceField(label="Stand", required=False, choices=[("", "Alle"), *Hulpstand.choices])
    field_order = ("status", "school")

    def apply(self, rows: SnellehulpQuerySet, vandaag: date) -> SnellehulpQuerySet:
        """Quick money that fits what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        rows = rows.filter(school=data["school"]) if data.get("school") else rows
        return rows.in_stand(data["status"], vandaag) if data["status"] else rows
