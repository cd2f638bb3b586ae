"""Settings of Verband: everything that differs per installation comes from the environment (README)."""

from pathlib import Path
from urllib.parse import urlsplit

import environ
import pghistory
from celery.schedules import crontab
from csp.constants import NONE, SELF
from django.db.models import DO_NOTHING

# The same in every installation.
from swv.api import REST_FRAMEWORK as REST_FRAMEWORK
from swv.api import SPECTACULAR_SETTINGS as SPECTACULAR_SETTINGS
from swv.logregels import configure_structlog, make_logging

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
DATA_DIR = Path(env("VERBAND_DATA", default=str(BASE_DIR / ".verband")))

# --- what differs per installation -------------------------------------------------------------------
DEBUG = env.bool("DEBUG", default=False)
DEMO = env.bool("DEMO", default=False)
SECRET_KEY = env("SECRET_KEY", default="onveilig-alleen-voor-ontwikkeling" if DEBUG else environ.Env.NOTSET)
# Keys of what stands encrypted in the database; the first one encrypts. Empty: a key derived from SECRET_KEY.
VERSLEUTELSLEUTELS = env.list("VERSLEUTELSLEUTELS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
BASIS_URL = env("BASIS_URL", default="http://localhost:8000")
HTTPS = BASIS_URL.startswith("https://")
CSRF_TRUSTED_ORIGINS = [BASIS_URL]
# Two-step login for everybody with an account; only the demo may switch it off (system check swv.E003).
MFA_VERPLICHT = env.bool("MFA_VERPLICHT", default=True)

# --- database: three roles, see docs/architectuur.md ---------------------------------------------------
# A process that serves has the first address only; the two others are for ``migrate`` (system check swv.W001).
DATABASE_URLS = {
    "app": env("DATABASE_URL", default=""),
    "eigenaar": env("DATABASE_EIGENAAR_URL", default=env("DATABASE_URL", default="")),
    "vernietiger": env("DATABASE_VERNIETIGER_URL", default=env("DATABASE_URL", default="")),
}
VERBAND_ROL = env("VERBAND_ROL", default="app")
DATABASE_ROLLEN = {rol: environ.Env.db_url_config(url).get("USER", "") for rol, url in DATABASE_URLS.items() if url}
DATABASES = {
    "default": {
        **environ.Env.db_url_config(DATABASE_URLS[VERBAND_ROL] or "postgres:///verband"),
        "ATOMIC_REQUESTS": True,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"server_side_binding": False},
    }
}
if env.bool("DATABASE_POOL", default=False):
    DATABASES["default"]["OPTIONS"]["pool"] = {"min_size": 1, "max_size": 8, "timeout": 10}
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- apps, in the order in which they may import each other (bottom first) -----------------------------
ROOMS = [
    "swv.kern",
    "swv.organisatie",
    "swv.wet",
    "organen",
    "leerlingen",
    "opp",
    "thuiszitters",
    "toewijzing",
    "schoolaanvragen",
    "consulten",
    "financien.referentie",
    "financien.begroten",
    "financien.verdelen",
    "overnemen",
    "rapportage.indicatoren",
    "rapportage.jaarverslag",
    "rapportage.auditor",
    "werkplek",
]
INSTALLED_APPS = [
    *reversed(ROOMS),
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",  # the form renderer finds Django's own widgets through it
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "django_filters",
    "rest_framework",
    "knox",
    "drf_spectacular",
    "pgtrigger",
    "pghistory",
]
MIDDLEWARE = [
    "swv.kern.middleware.VerzoekMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "swv.kern.middleware.KoppenMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "swv.kern.middleware.PoortMiddleware",
    "swv.wet.middleware.FeitenMiddleware",
    "swv.organisatie.middleware.LidmaatschapMiddleware",
    "swv.kern.middleware.LogcontextMiddleware",
    "swv.organisatie.middleware.MfaMiddleware",
    "swv.kern.middleware.MethodeMiddleware",
    "swv.kern.middleware.MuurMiddleware",
    "rapportage.auditor.middleware.AuditorMiddleware",
]
ROOT_URLCONF = "swv.urls"
WSGI_APPLICATION = "swv.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "werkplek.context_processors.schil",
            ],
            "builtins": [
                "django_htmx.templatetags.django_htmx",
                "swv.kern.templatetags.verband",
                "swv.kern.templatetags.bediening",
            ],
        },
    }
]
FORM_RENDERER = "swv.kern.forms.VerbandRenderer"

# --- language ----------------------------------------------------------------------------------------
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands")]
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True

# --- login -------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "organisatie.Gebruiker"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "swv.organisatie.forms.wachtwoord.NietZoalsUzelf"},
    {"NAME": "swv.organisatie.forms.wachtwoord.Minimumlengte", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "swv.organisatie.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # accounts are made by invitation; its link proves the address (confirm_address)
ACCOUNT_PREVENT_ENUMERATION = True
# How many proxies stand before the website: an address of origin counts from there, for the lock-out after failures.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("PROXY_AANTAL", default=0)
# Codes of the app and recovery codes are counted apart: five wrong codes never shut out who takes a recovery code.
ACCOUNT_RATE_LIMITS = {
    "login_failed": "10/m/ip,5/5m/key",
    "tweede_stap": "5/5m/key",
    "herstelcode": "10/h/key",
    "adres": "5/h/user",
    # Who guesses the name or birth date of a pupil that is registered at the school.
    "inschrijven": "20/h/key",
    # A test mail waits for the mail server within the request.
    "proefmail": "6/10m/key",
}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "swv.organisatie.services.wachtwoordlink.Wachtwoordlink"  # noqa: S105  # the path of a class
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "Verband"
MFA_TOTP_TOLERANCE = 1  # a telephone whose clock is half a minute off (RFC 6238 5.2)
MFA_FORMS = {
    "authenticate": "swv.organisatie.forms.inloggen.TweedeStapForm",
    "reauthenticate": "swv.organisatie.forms.inloggen.TweedeStapOpnieuwForm",
    "activate_totp": "swv.organisatie.forms.inloggen.AppForm",
    "authenticate_webauthn": "swv.organisatie.forms.inloggen.PasskeyGebruikForm",
    "reauthenticate_webauthn": "swv.organisatie.forms.inloggen.PasskeyOpnieuwForm",
    "add_webauthn": "swv.organisatie.forms.inloggen.PasskeyForm",
    "edit_webauthn": "swv.organisatie.forms.inloggen.PasskeyNaamForm",
}
MFA_ADAPTER = "swv.organisatie.adapter.MfaAdapter"
SOCIALACCOUNT_ADAPTER = "swv.organisatie.adapter.SocialAccountAdapter"
OIDC_APPS = env.json("OIDC_APPS", default=[])
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": OIDC_APPS}}
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
PASSWORD_RESET_TIMEOUT = 7 * 24 * 3600  # an invitation is valid for a week; a reset link for an hour (wachtwoordlink)

# A session ends after half an hour without use; the middleware refreshes it at most once a minute.
SESSION_COOKIE_AGE = 30 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SAMESITE = "Lax"

# --- security headers --------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        # Logging in elsewhere starts with a form that is sent on to the provider.
        "form-action": [
            SELF,
            *sorted({"{0.scheme}://{0.netloc}".format(urlsplit(app["settings"]["server_url"])) for app in OIDC_APPS}),
        ],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_FAILURE_VIEW = "werkplek.views.fout.csrf_failure"
# Who hears of a weakness (/.well-known/security.txt): a mail address or a page. Empty: the address of each swv.
BEVEILIGINGSCONTACT = env("BEVEILIGINGSCONTACT", default="")
SECURE_SSL_REDIRECT = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
# Of a list of pupils every row may be ticked (``leerlingen.services.inlezen.MAX_RIJEN``): the page then says what is too many.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 6_000

# --- files -------------------------------------------------------------------------------------------
BESTAND_MAX_MB = env.int("BESTAND_MAX_MB", default=25)
CLAMD_SOCKET = env("CLAMD_SOCKET", default="")  # path or host:port of ClamAV; empty: only the test virus is known
# «geen» says that this installation knowingly does without; outside the demo one of both has to be set (swv.E005).
VIRUSSCANNER = env("VIRUSSCANNER", default="")
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static", *([DATA_DIR / "pakketten"] if (DATA_DIR / "pakketten").is_dir() else [])]
_S3 = env("S3_BUCKET", default="")
STORAGES = {
    "default": (
        {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": _S3,
                "endpoint_url": env("S3_ENDPOINT", default=None),
                "default_acl": "private",
                "querystring_auth": True,
            },
        }
        if _S3
        else {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {
                "location": DATA_DIR / "bestanden",
                "file_permissions_mode": 0o600,
                "directory_permissions_mode": 0o700,
            },
        }
    ),
    "staticfiles": {"BACKEND": "swv.kern.bestanden.opslag.StaticFilesStorage"},
}

# --- back-ups (docs/beheer/reservekopie.md) -------------------------------------------------------------
RESERVEKOPIE_MAP = Path(env("RESERVEKOPIE_MAP", default=str(DATA_DIR / "reservekopie")))
RESERVEKOPIE_SLEUTEL = Path(env("RESERVEKOPIE_SLEUTEL", default=str(DATA_DIR / "reservekopie.sleutel")))
RESERVEKOPIE_BEWAREN = env("RESERVEKOPIE_BEWAREN", default="7,4,0")  # so many days, weeks and months
RESERVEKOPIE_TIJD = env("RESERVEKOPIE_TIJD", default="02:30")  # «uit»: never by itself

# --- cache in PostgreSQL: rate limits and lock-out keep working when Redis is down ---------------------
CACHES = {
    # Room enough that a flood of attempts at other accounts never pushes out what locks this one.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "verband_cache",
        "OPTIONS": {"MAX_ENTRIES": 200_000},
    },
    # Counts calls of the API, also those that are refused and rolled back.
    "snelheid": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "snelheid"},
    # Drawn charts, by the hash of their data: no queries, and they never push out what the other caches hold.
    "grafieken": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": DATA_DIR / "grafieken",
        "TIMEOUT": 30 * 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": 5000},
    },
}

# --- background jobs ---------------------------------------------------------------------------------
REDIS_URL = env("REDIS_URL", default="redis://127.0.0.1:6379/0")
CELERY_BROKER_URL = REDIS_URL
CELERY_TASK_IGNORE_RESULT = True  # the Taak row is the result
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 50
CELERY_TASK_SOFT_TIME_LIMIT = 300
CELERY_TASK_TIME_LIMIT = 330
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# Redis down is noticed at once (max_retries: by default kombu tries for six seconds); the sweep hands out later.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "socket_connect_timeout": 1,
    "socket_timeout": 5,
    "visibility_timeout": 3600,
    "max_retries": 0,
}
CELERY_TIMEZONE = TIME_ZONE
CELERY_TASK_DEFAULT_QUEUE = "standaard"
CELERY_TASK_ROUTES = {"kern.voer_pdf_taak_uit": {"queue": "pdf"}, "kern.voer_verslag_taak_uit": {"queue": "verslag"}}
CELERY_BEAT_SCHEDULE = {
    "veeg-taken": {"task": "kern.veeg_taken", "schedule": 15.0},
    "thuiszitters": {"task": "thuiszitters.dagelijks", "schedule": crontab(hour=6, minute=0)},
    "deskundigen": {"task": "toewijzing.herinner_deskundigen", "schedule": crontab(hour=6, minute=10)},
    "cijfers": {"task": "rapportage.dagelijks", "schedule": crontab(hour=5, minute=30)},
    "logboek": {"task": "kern.ruim_logboek_op", "schedule": crontab(hour=4, minute=10)},
    "sessies": {"task": "kern.ruim_sessies_op", "schedule": crontab(hour=4, minute=0)},
    "logins": {"task": "organisatie.ruim_logins_op", "schedule": crontab(hour=4, minute=10)},
    "inleesbestanden": {"task": "organisatie.ruim_inleesbestanden_op", "schedule": crontab(hour=4, minute=20)},
}

# --- mail --------------------------------------------------------------------------------------------
vars().update(env.email_url("EMAIL_URL", default=f"filemail:///{DATA_DIR / 'post'}"))
DEFAULT_FROM_EMAIL = env("MAIL_AFZENDER", default="Verband <niet-beantwoorden@verband.example>")

# --- history: the acting user goes along with every change, also a bulk or raw one ---------------------
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(related_name="geschiedenis", db_constraint=False, on_delete=DO_NOTHING)

# --- logging: one line of JSON each, ids only (swv/logregels.py) ----------------------------------------
LOGGING = make_logging(env("LOG_LEVEL", default="WARNING"))
configure_structlog()
