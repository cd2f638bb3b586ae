from django.apps import AppConfig


class IndicatorenConfig(AppConfig):
    name = "rapportage.indicatoren"
    label = "indicatoren"
    verbose_name = "Indicatoren"
