"""The personal-data guard, at work: one rule file, read strictly, for the server, the forms and the browser.

1. `rules.yml` holds every pattern, word list, level and sentence, with a version;
2. `loading` reads it and refuses anything doubtful; the result drives `domain.guard`;
3. `browser` lays the same rules into `static/guard/engine.js`, so a phone says the same before sending;
4. `forms` stops what must never be stored on the pages of the house. The live room is handed the guard itself.
"""
