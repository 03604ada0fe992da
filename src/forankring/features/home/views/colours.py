"""The municipality's own colours as a style sheet."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, municipality, open_to
from forankring.kernel.ui.colour import colour_css


@require_safe
@cache_control(public=True, max_age=300)
@open_to(Guest.EVERYONE)
def colours(request: HttpRequest) -> HttpResponse:
    return HttpResponse(colour_css(municipality().action_colour), content_type="text/css")
