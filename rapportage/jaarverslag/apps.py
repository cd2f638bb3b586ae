from django.apps import AppConfig


class JaarverslagConfig(AppConfig):
    name = "rapportage.jaarverslag"
    label = "jaarverslag"
    verbose_name = "Jaarverslag"
