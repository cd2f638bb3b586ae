from django.apps import AppConfig


class OrganisatieConfig(AppConfig):
    name = "swv.organisatie"
    label = "organisatie"
    verbose_name = "Organisatie"
