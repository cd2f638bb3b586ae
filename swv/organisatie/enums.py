"""Kinds of organisation and the roles people have in them. Codes are stable; labels are what people read."""

from django.db.models import TextChoices

from swv.kern.woorden import WOORDEN, woord, zeg_straks


class Organisatiesoort(TextChoices):
    SWV = "swv", "samenwerkingsverband"
    BESTUUR = "bestuur", "schoolbestuur"
    SCHOOL = "school", "school"
    GEMEENTE = "gemeente", "gemeente"
    EXTERN = "extern", "externe organisatie"


class Sector(TextChoices):
    PO = "po", "primair onderwijs"
    VO = "vo", "voortgezet onderwijs"


class Schoolsoort(TextChoices):
    BAO = "bao", "basisschool"
    SBO = "sbo", "speciaal basisonderwijs"
    SO = "so", "speciaal onderwijs"
    VO = "vo", "voortgezet onderwijs"
    PRO = "pro", "praktijkonderwijs"
    VSO = "vso", "voortgezet speciaal onderwijs"


# Of which sector a kind of school is; an swv says it itself.
SECTOR_VAN_SCHOOL: dict[str, str] = {
    Schoolsoort.BAO: Sector.PO, Schoolsoort.SBO: Sector.PO, Schoolsoort.SO: Sector.PO,
    Schoolsoort.VO: Sector.VO, Schoolsoort.PRO: Sector.VO, Schoolsoort.VSO: Sector.VO,
}  # fmt: skip


class Rol(TextChoices):
    ZORGCOORDINATOR = "zorgcoordinator", "zorgcoördinator"
    SCHOOLLEIDER = "schoolleider", "schoolleider"
    BESTUURDER = "bestuurder", "bestuurder"
    SECRETARIS = "secretaris", "secretaris CvT"
    DESKUNDIGE = "deskundige", "deskundige"
    CVT_LID = "cvt_lid", "lid CvT"
    CVT_VOORZITTER = "cvt_voorzitter", "voorzitter CvT"
    CONSULENT = "consulent", "consulent"
    DIRECTEUR = "directeur", "directeur"
    CONTROLLER = "controller", "controller"
    LEERPLICHT = "leerplicht", "leerplichtambtenaar"
    TOEZICHTHOUDER = "toezichthouder", "toezichthouder"
    AUDITOR = "auditor", "auditor"
    BEHEERDER = "beheerder", "beheerder"

    @property
    def label(self) -> str:
        """How this role is called in the sector of who reads."""
        return woord(self.value) if self.value in WOORDEN else super().label


def make_rolkeuzes(*rollen: Rol) -> list[tuple[str, str]]:
    """(code, name) of these roles (all without any) for a column; the name is that in the sector of who reads."""
    return [(rol.value, zeg_straks(f"{{{rol.value}}}") if rol.value in WOORDEN else rol.label) for rol in rollen or Rol]


class AuditorScope(TextChoices):
    ACCOUNTANT = "accountant", "accountant"
    INSPECTIE = "inspectie", "inspectie"
    FG = "fg", "functionaris gegevensbescherming"


class ToezichtScope(TextChoices):
    """For which body somebody holds supervision: the raad van toezicht approves, the OPR consents."""

    RVT = "rvt", "raad van toezicht"
    OPR = "opr", "ondersteuningsplanraad"


# Roles that say more precisely what they are for.
SCOPES: dict[str, type[TextChoices]] = {Rol.AUDITOR: AuditorScope, Rol.TOEZICHTHOUDER: ToezichtScope}


class Discipline(TextChoices):
    """Who may advise; the rule of the besluiten that were repealed in 2022 (Besluit bekostiging WPO 34.8,
    Inrichtingsbesluit WVO 15a). Under which article it stands now was not seen."""

    ORTHOPEDAGOOG = "orthopedagoog", "orthopedagoog"
    PSYCHOLOOG = "psycholoog", "psycholoog"
    KINDERPSYCHOLOOG = "kinderpsycholoog", "kinder- of jeugdpsycholoog"
    PEDAGOOG = "pedagoog", "pedagoog"
    KINDERPSYCHIATER = "kinderpsychiater", "kinderpsychiater"
    MAATSCHAPPELIJK_WERKER = "maatschappelijk_werker", "maatschappelijk werker"
    ARTS = "arts", "arts"
    DESKUNDIGE_PRO = "deskundige_pro", "deskundige vmbo of praktijkonderwijs"


class Wisreden(TextChoices):
    """Why a beheerder clears somebody's second step. Codes only: the log keeps nothing that somebody typed."""

    TELEFOON_KWIJT = "telefoon_kwijt", "telefoon kwijt of gestolen"
    TELEFOON_NIEUW = "telefoon_nieuw", "nieuwe telefoon, de app is niet overgezet"
    PASSKEY_KWIJT = "passkey_kwijt", "passkey of beveiligingssleutel kwijt"
    CODES_GEWEIGERD = "codes_geweigerd", "de codes worden niet meer aangenomen"
    MISBRUIK = "misbruik", "iemand anders gebruikt misschien het account"


# At which kinds of organisation a role exists.
ROL_ORGANISATIES: dict[str, frozenset[str]] = {
    Rol.ZORGCOORDINATOR: frozenset({"school"}),
    Rol.SCHOOLLEIDER: frozenset({"school"}),
    Rol.BESTUURDER: frozenset({"bestuur"}),
    Rol.DESKUNDIGE: frozenset({"swv", "extern"}),
    Rol.LEERPLICHT: frozenset({"gemeente"}),
    **{
        rol: frozenset({"swv"})
        for rol in (
            Rol.SECRETARIS, Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.CONSULENT, Rol.DIRECTEUR, Rol.CONTROLLER,
            Rol.TOEZICHTHOUDER, Rol.AUDITOR, Rol.BEHEERDER,
        )
    },
}  # fmt: skip
SCHOOLROLLEN = frozenset({Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER})
COMMISSIEROLLEN = frozenset({Rol.CVT_LID, Rol.CVT_VOORZITTER})
# Roles that see pupils. All others get an empty wall context, so that even a forgotten filter gives no rows.
LEERLINGROLLEN = frozenset(
    {*SCHOOLROLLEN, *COMMISSIEROLLEN, Rol.BESTUURDER, Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.CONSULENT, Rol.DIRECTEUR,
     Rol.LEERPLICHT}
)  # fmt: skip
# Roles that one person alone can't give: they see pupils, or give roles themselves.
VIEROGENROLLEN = LEERLINGROLLEN | {Rol.BEHEERDER}
# Who confirms what somebody else proposed.
BEVESTIGERS = frozenset({Rol.BEHEERDER, Rol.DIRECTEUR})


def sees_pupils(rol: str, scope: str = "") -> bool:
    """Does this role see pupils? An auditor does as functionaris gegevensbescherming, who reads the logs of dossiers."""
    return rol in LEERLINGROLLEN or scope == AuditorScope.FG


def needs_second_person(rol: str, scope: str = "") -> bool:
    """Is this role given by two people: one who proposes, another who confirms?"""
    return rol in VIEROGENROLLEN or scope == AuditorScope.FG


class Voorstelstatus(TextChoices):
    VOORGESTELD = "voorgesteld", "wacht op een tweede persoon"
    BEVESTIGD = "bevestigd", "bevestigd"
    ALLEEN = "alleen", "gegeven zonder tweede persoon (eerste directeur)"
    OPDRACHT = "opdracht", "bevestigd op de server"
    GEWEIGERD = "geweigerd", "geweigerd"
    INGETROKKEN = "ingetrokken", "ingetrokken"
    VERVALLEN = "vervallen", "vervallen"


# The role was given.
BEVESTIGD = [Voorstelstatus.BEVESTIGD.value, Voorstelstatus.ALLEEN.value, Voorstelstatus.OPDRACHT.value]


class Kamer(TextChoices):
    """Parts of the API for which a token can be made: each is a room, named after its package."""

    CONSULTEN = "consulten", "consulten en uren"
    LEERLINGEN = "leerlingen", "leerlingen"
    OPP = "opp", "OPP"
    THUISZITTERS = "thuiszitters", "thuiszitters"
    TOEWIJZING = "toewijzing", "aanvragen"
    FINANCIEN = "financien", "financiën"
    RAPPORTAGE = "rapportage", "cijfers en jaarverslag"


class Lijstoordeel(TextChoices):
    KLOPT = "klopt", "klopt"
    BEEINDIGD = "beeindigd", "beëindigd"


class Inrichtpunt(TextChoices):
    """What has to be there before an swv can work with Verband; a new one begins with this list."""

    GEGEVENS = "gegevens", "Naam, adres en contactgegevens"
    LOGO = "logo", "Logo"
    ORGANISATIES = "organisaties", "Besturen en scholen"
    GEMEENTEN = "gemeenten", "Gemeenten"
    MENSEN = "mensen", "Mensen en hun rollen"
    TWEEDE = "tweede", "Een tweede persoon die rollen bevestigt"
    SOORTEN = "soorten", "Soorten aanvragen"
    BRIEVEN = "brieven", "Gegevens voor de brieven"
    TLVNUMMER = "tlvnummer", "Eerste TLV-nummer"
    TARIEVEN = "tarieven", "Tarieven van dit jaar"
    MAIL = "mail", "E-mail"
    VIRUSSCANNER = "virusscanner", "Virusscanner"
    RESERVEKOPIE = "reservekopie", "Reservekopie"


class Logosoort(TextChoices):
    """Kinds of picture that every browser, mail program and PDF shows; the code is the media type."""

    PNG = "image/png", "png"
    JPEG = "image/jpeg", "jpg"
