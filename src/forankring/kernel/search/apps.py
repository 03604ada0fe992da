from django.apps import AppConfig
from django.db.models.signals import post_migrate


class Search(AppConfig):
    name = "forankring.kernel.search"
    label = "search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        post_migrate.connect(build_index, sender=self)


def build_index(**_: object) -> None:
    """The index is the database's own thing and no Django table: made right after the tables, once."""
    from .engines import engine

    engine().build()
