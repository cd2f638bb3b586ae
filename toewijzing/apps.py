from django.apps import AppConfig


class ToewijzingConfig(AppConfig):
    name = "toewijzing"
    verbose_name = "Toewijzing"

    def ready(self) -> None:
        from toewijzing.historie import register  # models can be imported only now

        register()
