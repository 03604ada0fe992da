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
    "flow_outcome": {"da": "Resultat: {outcome}", "en": "Result: {outcome}"},
}
