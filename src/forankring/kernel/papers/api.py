"""The door of the papers room: build a document, then ask for it as PDF, DOCX, CSV or picture.

document = filled_sheet(tool, values, "da", municipality="Fjordby Kommune")
return FileResponse(BytesIO(pdf(document)), filename=file_name(document.title, "pdf"))
"""

from .dates import long_date
from .file_names import file_name
from .pdf import chart_png, pdf
from .posters import invitation, poster
from .pressroom import PaperNotSet
from .report import FilledSheet, ProgrammeLine, ReportStep, SessionReport, session_report
from .sheets import blank_sheet, filled_sheet, guide
from .spreadsheet import csv_bytes, sheet_csv
from .word import docx_bytes

CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
    "png": "image/png",
}

__all__ = [
    "CONTENT_TYPES",
    "FilledSheet",
    "PaperNotSet",
    "ProgrammeLine",
    "ReportStep",
    "SessionReport",
    "blank_sheet",
    "chart_png",
    "csv_bytes",
    "docx_bytes",
    "file_name",
    "filled_sheet",
    "guide",
    "invitation",
    "long_date",
    "pdf",
    "poster",
    "session_report",
    "sheet_csv",
]
