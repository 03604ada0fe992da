from django.apps import AppConfig
from django.db.models.signals import post_migrate


class Search(AppConfig):
    name = "forankring.kernel.search"
    label = "search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.kernel.jobs.api import add_daily

        from .acts import rebuild

        post_migrate.connect(build_index, sender=self)
        add_daily("search_put_right", lambda now: rebuild())


def build_index(**_: object) -> None:
    """The index is the database's own thing and no Django table: made right after the tables, once."""
    from .engines import engine

    engine().build()
