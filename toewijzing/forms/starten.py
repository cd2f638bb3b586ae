"""Starting a request for a school: by the swv, which fills in its own part, and by the board, whose school fills in all."""

import uuid
from typing import Any

from django import forms
from django.utils import timezone

from leerlingen.models import Leerling
from swv.kern.forms import VerbandForm, get_model_field
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.forms.basis import OrganisatieKeuze
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.enums import Vraagstap
from toewijzing.forms.aanvraag import AanvraagStapForm, get_questions
from toewijzing.forms.papier import LEEG, PapierForm
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.queries.starter import find_enrolled, get_opdrachtgevers, get_te_beginnen, why_not_for
from toewijzing.services.starten import is_begun

# Of the form for paper this one asks the pupil, the school of the region and the kind.
VAN_PAPIER = (
    "schoolnaam", "brin", "schoolsoort", "bestuursnummer", "bestuur", "gevraagde_categorie", "gevraagd_van",
    "gevraagd_tot_en_met", "ontvangen_op", "wijze", "ondertekend_door", "scan",
)  # fmt: skip
NIET_OP_DEZE_SCHOOL = (
    "Op deze school staat geen leerling met dit nummer ingeschreven. Controleer het nummer en de school."
)


class VoorSchoolForm(PapierForm):
    """The swv starts: a pupil it knows or a new one, a school of the region, and a kind it may start.

    The pupil is found as for a request on paper: only one whose dossier the swv opens already.
    """

    namens = OrganisatieKeuze(
        queryset=Organisatie.objects.none(), label="Namens wie begint u?", required=False,
        empty_label="Namens ons samenwerkingsverband",
        help_text="Bijvoorbeeld de gemeente, als zij u om advies vraagt. Dit staat bij de aanvraag en in de brief.",
    )  # fmt: skip

    def __init__(self, *args: Any, user: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        for name in VAN_PAPIER:
            del self.fields[name]
        school = get_model_field(self, "school")
        school.required, school.empty_label = True, LEEG
        vandaag = timezone.localdate()
        get_model_field(self, "soort").queryset = get_te_beginnen(user, vandaag)
        get_model_field(self, "namens").queryset = get_opdrachtgevers(user.lid.organisatie_id, vandaag)

    def is_sent(self) -> bool:
        """A double click asks nothing once more."""
        return is_begun(by=self.user, sleutel=self.cleaned_data["sleutel"])

    def clean(self) -> dict[str, Any]:
        """This school can ask for this kind."""
        data = super().clean()
        soort, school = data.get("soort"), data.get("school")
        if soort and school and (reason := why_not_for(soort, school, timezone.localdate())):
            self.add_error("soort", reason)
        return data


class InvullenVoorSchoolForm(AanvraagStapForm):
    """What the swv fills in: the fields and every question of the kind. Nothing of the school's dossier stands in it."""

    def __init__(self, data: Any = None, *, aanvraag: Aanvraag) -> None:
        super().__init__(data, aanvraag=aanvraag, stap=Vraagstap.VRAAG)
        for name, field in get_questions(aanvraag, Vraagstap.ONDERBOUWING):
            self.fields[name] = field


class BestuurStartForm(VerbandForm):
    """The board names a pupil of one of its schools by number; who that is, it does not see here."""

    school = forms.ModelChoiceField(Organisatie.objects.none(), label="Voor welke school?", empty_label=LEEG)
    soort = forms.ModelChoiceField(Aanvraagsoort.objects.none(), label="Wat vraagt u aan?", empty_label=LEEG)
    nummer = forms.CharField(
        label="Leerlingnummer", max_length=12, widget=forms.TextInput(attrs={"class": "v-kort", "autocomplete": "off"}),
        help_text="Van de school. Bijvoorbeeld L-7K2P9QH.",
    )  # fmt: skip
    sleutel = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args: Any, user: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.leerling: Leerling | None = None
        scholen = Organisatie.objects.filter(
            soort=Organisatiesoort.SCHOOL, bestuur=user.lid.organisatie_id, actief=True
        )
        get_model_field(self, "school").queryset = scholen.order_by("sorteernaam", "pk")
        get_model_field(self, "soort").queryset = get_te_beginnen(user, timezone.localdate())

    def clean(self) -> dict[str, Any]:
        """This school can ask for this kind, and the pupil is enrolled there today."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        school, soort, vandaag = data.get("school"), data.get("soort"), timezone.localdate()
        if school and soort and (reason := why_not_for(soort, school, vandaag)):
            self.add_error("soort", reason)
        if school and data.get("nummer"):
            found = find_enrolled(school, data["nummer"].strip().upper(), vandaag)
            if found is None:
                self.add_error("nummer", NIET_OP_DEZE_SCHOOL)
            else:
                self.leerling = found
        return data
