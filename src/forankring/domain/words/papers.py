"""Sentences that stand on papers and charts: captions, quiet words, the guide's headings."""

PAPERS: dict[str, dict[str, str]] = {
    # Charts
    "chart_data": {"da": "Tallene som tabel", "en": "The numbers as a table"},
    "chart_answers": {"da": "Svar", "en": "Answers"},
    "chart_where": {"da": "Hvor", "en": "Where"},
    "chart_marks": {"da": "Mærker", "en": "Marks"},
    "chart_no_answers": {"da": "ingen svar endnu", "en": "no answers yet"},
    # Cards and ticks
    "dot_one": {"da": "1 prik", "en": "1 dot"},
    "pinned": {"da": "fremhævet", "en": "highlighted"},
    "other_wordings": {"da": "Også sagt med disse ord", "en": "Also said in these words"},
    "is_ticked": {"da": "sat kryds", "en": "ticked"},
    "not_ticked": {"da": "ikke sat kryds", "en": "not ticked"},
    # Codes
    "scan_to": {"da": "Scan koden med telefonens kamera", "en": "Scan the code with the phone's camera"},
    # Around the page
    "page_of": {"da": "side {page} af {pages}", "en": "page {page} of {pages}"},
    "sheet_no": {"da": "Ark", "en": "Sheet"},
    "code": {"da": "Kode", "en": "Code"},
    "table": {"da": "Bord", "en": "Table"},
    "date": {"da": "Dato", "en": "Date"},
    "source": {"da": "Kilde", "en": "Source"},
    # The guide on the back of a sheet
    "tool_number": {"da": "Værktøj {number}", "en": "Tool {number}"},
    "guide": {"da": "Sådan bruger I skemaet", "en": "How to use the sheet"},
    "purposes": {"da": "Det får I ud af det", "en": "What you get out of it"},
    "level": {"da": "Niveau", "en": "Level"},
    "audience": {"da": "Målgruppe", "en": "For whom"},
    "occasion": {"da": "Anledning", "en": "Occasion"},
    "time": {"da": "Tid", "en": "Time"},
    "steps": {"da": "Sådan gør I", "en": "How to do it"},
    "tips": {"da": "Gode råd", "en": "Good advice"},
    "variations": {"da": "I kan også", "en": "You can also"},
    "source_line": {
        "da": "Idéen: {name}, {url}. Teksten: {licence}.",
        "en": "The idea: {name}, {url}. The words: {licence}.",
    },
    "prepared": {"da": "Udfyldes inden mødet.", "en": "To be filled in before the meeting."},
}
