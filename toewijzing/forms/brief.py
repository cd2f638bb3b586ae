"""What stands in every letter of the samenwerkingsverband."""

from typing import Any

from django.core.exceptions import ValidationError

from swv.kern.forms import VerbandModelForm
from swv.organisatie.presentatie import KLEUR, MIN_CONTRAST, compute_contrast
from toewijzing.models import Briefgegevens

WIT = "#ffffff"
TE_LICHT = (
    "Deze kleur is op wit papier niet goed te lezen: het contrast is {} en moet minstens 4,5 zijn. Kies een donkerdere."
)


class BriefgegevensForm(VerbandModelForm):
    """On whose behalf decisions are taken, how to object, who advises about that, and who helps parents."""

    class Meta:
        model = Briefgegevens
        fields = [
            "bestuursorgaan", "directeur_is_bestuur", "bezwaar_email", "bezwaar_site", "commissie_naam",
            "commissie_adres", "steunpunt_naam", "steunpunt_telefoon", "steunpunt_email", "steunpunt_site", "kleur",
        ]  # fmt: skip
        labels = {
            "bestuursorgaan": "Namens wie wordt besloten?",
            "directeur_is_bestuur": "De directeur is zelf het bestuur",
            "bezwaar_email": "E-mailadres voor bezwaar",
            "bezwaar_site": "Of: pagina waar iemand bezwaar maakt",
            "commissie_naam": "Naam van de commissie",
            "commissie_adres": "Adres en e-mailadres",
            "steunpunt_naam": "Naam",
            "steunpunt_telefoon": "Telefoon",
            "steunpunt_email": "E-mailadres",
            "steunpunt_site": "Site",
            "kleur": "Kleur van balk en naam",
        }
        help_texts = {
            "commissie_naam": "Leeg: de Landelijke Bezwaaradviescommissie (LBT), met het adres dat bij «Feiten uit de wet» staat.",
            "kleur": "Bijvoorbeeld #1f5f8b. Leeg: de balk heeft de kleur van de pagina's, de naam is donker.",
            "directeur_is_bestuur": "Dan ondertekent de directeur als «directeur-bestuurder», uit eigen bevoegdheid.",
            "bezwaar_email": "Bezwaar kan ook digitaal (Awb 2:13). Kies een adres dat iemand elke werkdag leest.",
        }

    def clean_kleur(self) -> str:
        """A colour in which a name can be read on white paper (WCAG 1.4.3). Raises ValidationError with the figure."""
        kleur: str = self.cleaned_data["kleur"]
        if KLEUR.fullmatch(kleur) and (contrast := compute_contrast(kleur, WIT)) < MIN_CONTRAST:
            # Rounded down: what is refused never reads as the limit.
            getal = f"{int(contrast * 100) / 100:.2f}".replace(".", ",")
            raise ValidationError(TE_LICHT.format(getal))
        return kleur

    def clean(self) -> dict[str, Any]:
        """A commission of one's own needs its address: whoever objects has to know where it is."""
        data = super().clean() or self.cleaned_data
        if data.get("commissie_naam") and not data.get("commissie_adres"):
            self.add_error("commissie_adres", "Vul ook het adres van deze commissie in.")
        return data

    @property
    def waarden(self) -> dict[str, Any]:
        """{column: value} of what was changed here."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.gewijzigd}
