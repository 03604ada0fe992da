"""What a facilitator types: the details of a session, the lines of its programme, a colleague, a file."""

from .details import DetailsForm
from .programme import Programme
from .small import CoFacilitatorForm, FileForm, LastDayForm, NewToolForm, StartFromForm

__all__ = ["CoFacilitatorForm", "DetailsForm", "FileForm", "LastDayForm", "NewToolForm", "Programme", "StartFromForm"]
