from django.apps import AppConfig


class SchoolaanvragenConfig(AppConfig):
    name = "schoolaanvragen"
    verbose_name = "Schoolaanvragen"
