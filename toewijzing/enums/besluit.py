"""What a decision, its letters, a grant and an objection can be."""

from django.db.models import TextChoices


class Uitkomst(TextChoices):
    TOEGEKEND = "toegekend", "toegekend"
    AFGEWEZEN = "afgewezen", "afgewezen"
    BUITEN_BEHANDELING = "buiten_behandeling", "niet in behandeling genomen"


class Besluitstatus(TextChoices):
    CONCEPT = "concept", "nog niet bekendgemaakt"
    BEKENDGEMAAKT = "bekendgemaakt", "bekendgemaakt"
    VERVALLEN = "vervallen", "vervallen"


class Route(TextChoices):
    """How a decision reached an addressee (Awb 3:41)."""

    POST = "post", "per post"
    VERBAND = "verband", "in Verband"


class Briefstatus(TextChoices):
    CONCEPT = "concept", "concept"
    VRIJGEGEVEN = "vrijgegeven", "verzonden"
    VERVALLEN = "vervallen", "vervallen"


class Briefaan(TextChoices):
    """For whose letter a template is; without one of these it is for everybody's."""

    OUDERS = "ouders", "de ouders, of de leerling die zelf beslist"
    SCHOOL = "school", "de school die de aanvraag deed"
    ONTVANGENDE_SCHOOL = "ontvangende_school", "de ontvangende school"


class Vastblok(TextChoices):
    """Parts of a decision letter whose text is ours, in the order of the standard letter."""

    OPENING = "opening", "Aanhef en besluit"
    OVERZICHT = "overzicht", "Het besluit in het kort"
    MOTIVERING = "motivering", "Waarom wij zo besluiten"
    GRONDSLAG = "grondslag", "Waarop dit besluit steunt"
    VERVOLG = "vervolg", "Wat gebeurt er nu?"
    ONEENS = "oneens", "Bezwaar en hulp"
    ONDERTEKENING = "ondertekening", "Ondertekening"


class Sjabloonstatus(TextChoices):
    CONCEPT = "concept", "concept"
    VOORGELEGD = "voorgelegd", "voorgelegd"
    IN_GEBRUIK = "in_gebruik", "in gebruik"
    VERVALLEN = "vervallen", "vervallen"


# A version somebody still works on: at most one per template.
SJABLOON_OPEN = (Sjabloonstatus.CONCEPT, Sjabloonstatus.VOORGELEGD)


class Versiestatus(TextChoices):
    """How a version of a kind of request stands: only what is published is there for schools."""

    CONCEPT = "concept", "concept"
    VOORGELEGD = "voorgelegd", "voorgelegd"
    GEPUBLICEERD = "gepubliceerd", "gepubliceerd"


# A version somebody still works on: at most one per kind.
VERSIE_OPEN = (Versiestatus.CONCEPT, Versiestatus.VOORGELEGD)


class Toekenningstatus(TextChoices):
    VERLEEND = "verleend", "verleend"
    GEPLAATST = "geplaatst", "verzilverd"
    VERLENGD = "verlengd", "verlengd"
    VERLOPEN = "verlopen", "verlopen"
    TERUGGEPLAATST = "teruggeplaatst", "teruggeplaatst"
    BEEINDIGD = "beeindigd", "beëindigd"


class Indiener(TextChoices):
    """Who objects."""

    GEZAGDRAGER = "gezagdrager", "ouders of verzorgers"
    LEERLING = "leerling", "leerling"
    SCHOOL = "school", "school die de aanvraag deed"
    ANDER = "ander", "iemand anders"


class Bezwaaroordeel(TextChoices):
    """What is advised and what is decided on a bezwaar (Awb 7:11)."""

    GEGROND = "gegrond", "gegrond"
    DEELS_GEGROND = "deels_gegrond", "deels gegrond"
    ONGEGROND = "ongegrond", "ongegrond"
    NIET_ONTVANKELIJK = "niet_ontvankelijk", "niet-ontvankelijk"


class Bezwaarstap(TextChoices):
    """What can be done with an open bezwaar."""

    CORRIGEREN = "corrigeren", "Corrigeren"
    DOORZENDEN = "doorzenden", "Doorgezonden aan de commissie"
    HOORZITTING = "hoorzitting", "Hoorzitting"
    ADVIES = "advies", "Advies van de commissie"
    VERDAGEN = "verdagen", "Verdagen"
    BESLISSEN = "beslissen", "Beslissing op bezwaar"
    INTREKKEN = "intrekken", "Bezwaar ingetrokken"


class Ontvangst(TextChoices):
    """Was a bezwaar made in time (Awb 6:9)?"""

    OP_TIJD = "op_tijd", "op tijd"
    OP_TIJD_GEPOST = "op_tijd_gepost", "na de termijn ontvangen, op tijd gepost"
    TE_LAAT = "te_laat", "te laat"
