"""Settings of the API that are the same in every installation; ``settings`` takes them over."""

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "swv.organisatie.api.VerbandTokenAuthentication",
        "swv.organisatie.api.VerbandSessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PARSER_CLASSES": [
        "swv.kern.api.lezen.PoortJsonParser",
        "swv.kern.api.lezen.PoortFormParser",
        "swv.kern.api.lezen.PoortMultiPartParser",
    ],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": None,
    "DEFAULT_THROTTLE_CLASSES": ["swv.kern.api.snelheid.GebruikerThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "600/min"},
    "EXCEPTION_HANDLER": "swv.kern.api.basis.exception_handler",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Verband",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "DISABLE_DOCSTRING_DESCRIPTIONS": True,  # English, for who reads the code
    "SERVE_PERMISSIONS": ["rest_framework.permissions.IsAuthenticated"],
    "DESCRIPTION": "Leerlingen, documenten en aanvragen, met dezelfde regels en rechten als de pagina's. Stuur het token"
    " mee in de kop Authorization. Hebt u meer rollen? Kies er een met de kop Verband-Lidmaatschap.",
    "ENUM_NAME_OVERRIDES": {
        "Aanvraagstatus": "toewijzing.enums.Status",
        "Thuiszitterstatus": "thuiszitters.enums.Status",
        "Consultstatus": "consulten.enums.Status",
        "Consultuitkomst": "consulten.enums.Consultuitkomst",
        "Besluitstatus": "toewijzing.enums.Besluitstatus",
        "Categorie": "toewijzing.enums.Categorie",
        "Documentsoort": "leerlingen.enums.Documentsoort",
        "Oppstatus": "opp.enums.Status",
        "Inschrijvingsoort": "leerlingen.enums.Inschrijvingsoort",
        "Veldsoort": "swv.kern.zaken.uitvoer.Veldsoort",
        "Zienswijzepartij": "toewijzing.enums.Zienswijzepartij",
        "Hoorwijze": "toewijzing.enums.Hoorwijze",
        "Opppartij": "opp.enums.Partij",
        "Oppwijze": "opp.enums.Wijze",
        "Verdelingstatus": "financien.verdelen.enums.Verdelingstatus",
        "Begrotingstatus": "financien.begroten.enums.Begrotingstatus",
        "Jaarverslagstatus": "rapportage.jaarverslag.enums.Status",
        "Jaarverslagdocumentsoort": "rapportage.jaarverslag.enums.Jaarverslagdocumentsoort",
        "Jaarverslagbijlagesoort": "rapportage.jaarverslag.enums.Bijlagesoort",
        "Bezwaaroordeel": "toewijzing.enums.Bezwaaroordeel",
        "Bezwaarstap": "toewijzing.enums.Bezwaarstap",
        "Antwoordsoort": "toewijzing.enums.Antwoordsoort",
        "Poolsoort": "toewijzing.enums.Poolsoort",
    },
}
