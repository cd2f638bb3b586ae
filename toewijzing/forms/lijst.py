"""The filter above the list of requests."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import BooleanField, F, Func, Q, QuerySet, Value
from django.db.models.lookups import LessThan
from django.utils import timezone

from leerlingen.queries import named
from swv.kern.calculations import to_plain
from swv.kern.forms import VerbandForm, get_choice_field, get_model_field
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, Aanvraagonderwerp, Begonnen, Status
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.models.zichtbaar import DEADLINE
from toewijzing.queries.eigenaar import EIGENAARROLLEN
from toewijzing.queries.ronde import get_rondekeuze

GROEPEN = {"lopend": "Alle lopende", "afgerond": "Alle afgeronde", "alle": "Alle"}
TLV_NUMMER = re.compile(r"([A-Z]{2}[0-9]{4})-([0-9]{1,9})", re.IGNORECASE)
LEERLINGNUMMER = re.compile(r"L-[0-9A-Z]+", re.IGNORECASE)
ONTHOUDEN = ("status", "soort", "school", "swv", "eigenaar", "begonnen_door", "ronde", "te_laat", "volgorde")
# Who sees and chooses by owner: who handles requests, and who leads them.
MET_EIGENAAR = frozenset({*EIGENAARROLLEN, Rol.DIRECTEUR})
VAN_MIJ, VAN_NIEMAND = "mij", "niemand"


class AanvraagFilter(VerbandForm):
    """Narrow down the list; every field may stay empty."""

    tekst = forms.CharField(
        label="Nummer, TLV-nummer of naam",
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "class": "v-middel"}),
    )
    status = forms.ChoiceField(
        label="Status", required=False,
        choices=[*GROEPEN.items(), ("Eén status", [(status.value, status.label) for status in Status])],
    )  # fmt: skip
    soort = forms.ChoiceField(label="Soort", required=False)
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Alle scholen"
    )
    swv = forms.ModelChoiceField(
        Organisatie.objects.none(), label="Samenwerkingsverband", required=False, empty_label="Alle"
    )
    eigenaar = forms.ChoiceField(label="Behandelaar", required=False)
    begonnen_door = forms.ChoiceField(
        label="Begonnen door", required=False, choices=[("", "Iedereen"), *Begonnen.choices]
    )
    ronde = forms.ChoiceField(label="Ronde", required=False)
    te_laat = forms.BooleanField(label="Alleen te laat", required=False)
    leerling = forms.RegexField(
        r"^[A-Za-z0-9-]+$", label="Leerlingnummer", max_length=12, required=False, widget=forms.HiddenInput,
        error_messages={"invalid": "Een leerlingnummer heeft alleen letters, cijfers en een streepje."},
    )  # fmt: skip

    def __init__(self, data: Any = None, *, user: Gebruiker, eigenaars: Mapping[int, str] | None = None) -> None:
        """``eigenaars``: {id: name} of who can own a request here, for who chooses by owner."""
        super().__init__(data)
        self.user, self.eigenaars = user, eigenaars or {}
        self._offer_eigenaars()
        soorten = dict(get_kinds(user).values_list("code", "naam"))
        by_name = sorted(soorten.items(), key=lambda each: to_plain(each[1]))
        get_choice_field(self, "soort").choices = [("", "Alle soorten"), *by_name]
        if rondes := get_rondekeuze(user, soorten):
            get_choice_field(self, "ronde").choices = [("", "Alle rondes"), *rondes]
        else:
            del self.fields["ronde"]
        self._offer("school", get_schools(user))
        self._offer("swv", get_swvs(user))

    def _offer(self, name: str, found: QuerySet[Organisatie]) -> None:
        """Let choose among these; with one or none there is nothing to choose."""
        field = get_model_field(self, name)
        field.queryset = found
        rows = list(found)
        if len(rows) < 2:
            del self.fields[name]
            return
        field.choices = [("", field.empty_label), *((row.pk, row.naam) for row in rows)]

    def _offer_eigenaars(self) -> None:
        """Of oneself, of nobody, or of one person; not for who has nothing to do with owners."""
        if self.user.rol not in MET_EIGENAAR:
            del self.fields["eigenaar"]
            return
        own = [(VAN_MIJ, "Van mij")] if self.user.pk in self.eigenaars else []
        people = [(str(pk), naam) for pk, naam in self.eigenaars.items() if pk != self.user.pk]
        get_choice_field(self, "eigenaar").choices = [
            ("", "Iedereen"), *own, (VAN_NIEMAND, "Van niemand"), *([("Van een ander", people)] if people else []),
        ]  # fmt: skip

    def _by_eigenaar(self, aanvragen: QuerySet[Aanvraag], keuze: str) -> QuerySet[Aanvraag]:
        """Of this owner, or of nobody: without one, or of somebody who left."""
        if keuze == VAN_NIEMAND:
            return aanvragen.exclude(eigenaar__in=list(self.eigenaars))
        return aanvragen.filter(eigenaar=self.user.pk if keuze == VAN_MIJ else int(keuze))

    def apply(self, aanvragen: QuerySet[Aanvraag], *, standaard: str = "lopend") -> QuerySet[Aanvraag]:
        """The requests that fit what was chosen, of the group ``standaard`` without a status. Call it on a valid form."""
        data = self.cleaned_data
        aanvragen = by_status(aanvragen, data["status"] or standaard)
        if data["soort"]:
            aanvragen = aanvragen.filter(soort__code=data["soort"])
        for name in ("school", "swv"):
            if data.get(name):
                aanvragen = aanvragen.filter(**{name: data[name]})
        if data.get("eigenaar"):
            aanvragen = self._by_eigenaar(aanvragen, data["eigenaar"])
        if data["begonnen_door"]:
            aanvragen = aanvragen.filter(begonnen_door=data["begonnen_door"])
        if data.get("ronde"):
            aanvragen = aanvragen.filter(ronde=int(data["ronde"]))
        if data["te_laat"]:
            aanvragen = aanvragen.filter(is_overdue())
        if data["leerling"]:
            aanvragen = aanvragen.filter(leerling__nummer=data["leerling"].upper())
        return aanvragen.filter(matches(data["tekst"])) if data["tekst"] else aanvragen

    @property
    def is_filtered(self) -> bool:
        """Does it show other than all requests that run? False before the form was checked."""
        data = getattr(self, "cleaned_data", {})
        return any(value for name, value in data.items() if name != "status") or data.get("status") not in (
            "",
            "lopend",
            None,
        )


def by_status(aanvragen: QuerySet[Aanvraag], keuze: str) -> QuerySet[Aanvraag]:
    """Those of one status, or of a group: «alle», «afgerond» or «lopend», which are all others."""
    if keuze == "alle":
        return aanvragen
    if keuze == "afgerond":
        return aanvragen.filter(status__in=AFGEROND)
    if keuze == "lopend":
        return aanvragen.filter(status__in=set(Status.values) - AFGEROND)
    return aanvragen.filter(status=keuze)


def is_overdue() -> Q:
    """Past the legal end, or past the own norm where no law sets one; a case that waits for the school isn't."""
    busy = set(Status.values) - AFGEROND - BINNEN_SCHOOL - {Status.ONVOLLEDIG}
    return Q(LessThan(DEADLINE, timezone.localdate()), status__in=busy)


def matches(tekst: str) -> Q:
    """The number of a request or its beginning, of a TLV or of a pupil, or parts of a name.

    One of the four and not all at once: each has an index, and an «or» over them would have none. No name begins
    with a digit, and none is written like the number of a pupil.
    """
    if tekst[:1].isdigit():
        # Not ``startswith``: «like» is not leakproof, so beneath a policy it can use no index.
        return Q(Func(F("nummer"), Value(tekst), function="starts_with", output_field=BooleanField()))
    if number := TLV_NUMMER.fullmatch(tekst):
        # Only once it was made known: the number of a decision says that it was granted. A request has one such decision.
        return Q(
            tlv_nummer__swv__code=number[1].upper(), tlv_nummer__volgnummer=int(number[2]),
            besluiten__bekendgemaakt_op__isnull=False,
        )  # fmt: skip
    if LEERLINGNUMMER.fullmatch(tekst):
        return Q(leerling__nummer=tekst.upper())
    return Q(leerling_id__in=named(to_plain(tekst).split()[:5]))


# --- what there is to choose ----------------------------------------------------------------------------------------


def get_kinds(user: Gebruiker) -> QuerySet[Aanvraagsoort]:
    """Kinds of request of pupils at the swv's this person has to do with, every version of each: the newest last."""
    soorten = Aanvraagsoort.objects.filter(onderwerp=Aanvraagonderwerp.LEERLING).order_by("van", "pk")
    if user.lid.organisatie.soort == Organisatiesoort.SWV:
        return soorten.filter(swv=user.organisatie_id)
    if user.rol == Rol.DESKUNDIGE:
        return soorten
    return soorten.filter(swv__in=get_swvs(user).order_by())


def get_schools(user: Gebruiker) -> QuerySet[Organisatie]:
    """Schools whose requests this person can see."""
    scholen = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL).order_by("sorteernaam", "pk")
    if user.rol == Rol.BESTUURDER:
        return scholen.filter(bestuur=user.organisatie_id)
    if user.lid.organisatie.soort != Organisatiesoort.SWV or user.rol == Rol.DESKUNDIGE:
        return scholen.none()
    tied = Organisatie.objects.filter(
        holds_on(timezone.localdate(), "aangesloten_bij__"), aangesloten_bij__swv=user.organisatie_id
    ).order_by()
    return scholen.filter(Q(pk__in=tied.values("pk")) | Q(bestuur__in=tied.values("pk")))


def get_swvs(user: Gebruiker) -> QuerySet[Organisatie]:
    """The swv's a school or board belongs to; for others there is nothing to choose."""
    if user.rol not in {*SCHOOLROLLEN, Rol.BESTUURDER}:
        return Organisatie.objects.none()
    own = user.lid.organisatie
    return Organisatie.objects.filter(
        holds_on(timezone.localdate(), "aansluitingen__"), soort=Organisatiesoort.SWV,
        aansluitingen__organisatie__in=[own.pk, own.bestuur_id or own.pk],
    ).distinct().order_by("sorteernaam", "pk")  # fmt: skip
