from django.db.models import TextChoices


class Inschrijvingsoort(TextChoices):
    INSCHRIJVING = "inschrijving", "inschrijving"
    AANMELDING = "aanmelding", "aanmelding"


class Grond(TextChoices):
    """Why an organisation may see a pupil."""

    INSCHRIJVING = "inschrijving", "inschrijving"
    AANMELDING = "aanmelding", "aanmelding"
    AANVRAAG = "aanvraag", "aanvraag"
    THUISZITTER = "thuiszitter", "thuiszitter"
    CONSULT = "consult", "consult"
    BEZWAAR = "bezwaar", "bezwaar"
    OPP = "opp", "eigen OPP"


class Omvang(TextChoices):
    """To what extent: the whole dossier, one case, or the few facts the law allows."""

    DOSSIER = "dossier", "het hele dossier"
    ZAAK = "zaak", "één zaak"
    BEPERKT = "beperkt", "naam, data en afspraken"
    REGISTER = "register", "het eigen, afgesloten OPP"


class Documentsoort(TextChoices):
    OPP = "opp", "ontwikkelingsperspectief (OPP)"
    ONDERWIJSKUNDIG_RAPPORT = "onderwijskundig_rapport", "onderwijskundig rapport"
    ONDERZOEK = "onderzoek", "onderzoeksverslag"
    HANDELINGSPLAN = "handelingsplan", "handelingsplan of evaluatie"
    GESPREKSVERSLAG = "gespreksverslag", "gespreksverslag"
    TOETSGEGEVENS = "toetsgegevens", "toetsgegevens"
    ZIENSWIJZE = "zienswijze", "zienswijze van ouders of leerling"
    MACHTIGING = "machtiging", "toestemming of machtiging"
    OVERIG = "overig", "ander document"


class Relatie(TextChoices):
    MOEDER = "moeder", "moeder"
    VADER = "vader", "vader"
    VOOGD = "voogd", "voogd"
    INSTELLING = "instelling", "instelling met de voogdij"
    ANDERS = "anders", "anders"


class Kwalificatiesoort(TextChoices):
    """What ends the kwalificatieplicht, or keeps it from beginning (Leerplichtwet 1969 art. 1 onder f, 4a lid 2, 4b)."""

    STARTKWALIFICATIE = "startkwalificatie", "startkwalificatie (diploma havo, vwo of mbo niveau 2 of hoger)"
    PRAKTIJKONDERWIJS = "praktijkonderwijs", "praktijkonderwijs (schooldiploma of getuigschrift)"
    VSO_ARBEID = "vso_arbeid", "vso afgerond, uitstroomprofiel arbeidsmarkt"
    VSO_DAGBESTEDING = "vso_dagbesteding", "vso afgerond, uitstroomprofiel dagbesteding"


class Pagina(TextChoices):
    """What was opened: the code in the log (``Inzage.pagina``) and what people read there."""

    LEERLING_AANGEMAAKT = "leerling_aangemaakt", "leerling toegevoegd"
    LEERLING_INGESCHREVEN = "leerling_ingeschreven", "leerling ingeschreven na een aanmelding"
    DOSSIER = "dossier", "dossier"
    LEERLING_WIJZIGEN = "leerling_wijzigen", "gegevens van de leerling wijzigen"
    GEZAGDRAGER = "gezagdrager", "gegevens van een gezagdrager"
    AANMELDING = "aanmelding", "aanmelding bij een school vastleggen"
    INSCHRIJVING = "inschrijving", "inschrijving beëindigen"
    KWALIFICATIE = "kwalificatie", "diploma of getuigschrift vastleggen"
    DOCUMENT = "document", "document"
    DOCUMENT_TOEVOEGEN = "document_toevoegen", "document toevoegen"
    INZAGELOG = "inzagelog", "wie dit dossier opende"
    HISTORIE = "historie", "wat er is gewijzigd"
    # Opened in the rooms above, which write to the same log.
    AANVRAAG = "aanvraag", "aanvraag"
    LEERLINGEN_EXPORT = "leerlingen_export", "lijst van leerlingen, meegenomen als bestand"
    AANVRAGEN_EXPORT = "aanvragen_export", "lijst van aanvragen, meegenomen als bestand"
    AANVRAAG_ACTIE = "aanvraag_actie", "aanvraag: een stap zetten"
    AANVRAAG_BEZWAAR = "aanvraag_bezwaar", "aanvraag: bezwaar"
    AANVRAAG_LEERLING = "aanvraag_leerling", "aanvraagformulier: leerling"
    AANVRAAG_VRAAG = "aanvraag_vraag", "aanvraagformulier: wat wordt gevraagd"
    AANVRAAG_ONDERBOUWING = "aanvraag_onderbouwing", "aanvraagformulier: onderbouwing"
    AANVRAAG_GEHOORD = "aanvraag_gehoord", "aanvraagformulier: ouders en leerling"
    AANVRAAG_DOCUMENTEN = "aanvraag_documenten", "aanvraagformulier: documenten"
    AANVRAAG_CONTROLE = "aanvraag_controle", "aanvraagformulier: controleren"
    ADVIES = "advies", "advies van een deskundige"
    BRIEF = "brief", "brief"
    POST = "post", "brieven van één dag, om af te drukken"
    ZITTING = "zitting", "agenda van een zitting"
    ZITTING_AGENDEREN = "zitting_agenderen", "zaken kiezen voor een zitting"
    ZITTING_BESLUITENLIJST = "zitting_besluitenlijst", "besluitenlijst van een zitting"
    ZITTING_BUNDEL = "zitting_bundel", "stukken van een zitting in één bestand"
    CONSULT = "consult", "consult"
    CONSULT_NIEUW = "consult_nieuw", "consult vragen of vastleggen"
    CONSULT_ACTIE = "consult_actie", "consult: een stap zetten"
    API_CONSULT = "api_consult", "consult, opgevraagd door een ander systeem"
    LEERLING = "leerling", "leerlingpagina"
    ONDERSTEUNING = "ondersteuning", "leerlingen met ondersteuning"
    BEGELEIDING = "begeleiding", "afspraak of contact noteren"
    OPP = "opp", "ontwikkelingsperspectief"
    OPP_OVERNEMEN = "opp_overnemen", "ontwikkelingsperspectief van de vorige school overnemen"
    OPP_NIEUW = "opp_nieuw", "ontwikkelingsperspectief beginnen"
    OPP_TEKST = "opp_tekst", "ontwikkelingsperspectief: tekst schrijven"
    OPP_DOEL = "opp_doel", "ontwikkelingsperspectief: doel schrijven"
    OPP_BIJLAGE = "opp_bijlage", "ontwikkelingsperspectief: bestand kiezen"
    OPP_ACTIE = "opp_actie", "ontwikkelingsperspectief: een stap zetten"
    OPP_VERSIE = "opp_versie", "ontwikkelingsperspectief: een eerdere tekst"
    OPP_LERAAR = "opp_leraar", "ontwikkelingsperspectief: bladzijde voor de leraar"
    OPP_PDF = "opp_pdf", "ontwikkelingsperspectief: pdf"
    OPP_REGISTER = "opp_register", "register van ontwikkelingsperspectieven"
    ONDERSTEUNING_EXPORT = "ondersteuning_export", "leerlingen met ondersteuning, meegenomen als bestand"
    OPP_EXPORT = "opp_export", "register van ontwikkelingsperspectieven, meegenomen als bestand"
    API_OPP = "api_opp", "ontwikkelingsperspectief, opgevraagd door een ander systeem"
    API_LEERLING = "api_leerling", "leerling, opgevraagd door een ander systeem"
    API_AANVRAAG = "api_aanvraag", "aanvraag, opgevraagd door een ander systeem"
    API_BEZWAAR = "api_bezwaar", "bezwaar, opgevraagd door een ander systeem"
    API_DOCUMENTEN = "api_documenten", "lijst van documenten, opgevraagd door een ander systeem"
    API_DOCUMENT = "api_document", "document, opgevraagd door een ander systeem"
