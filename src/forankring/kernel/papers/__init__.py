"""Papers people want to keep: PDF, DOCX, CSV and PNG from the block tree of `domain.paper`.

1. a room builds a `Document` of blocks, or asks `sheets` for a tool's sheet, blank or filled;
2. `api` hands it to a renderer; Typst works in a process of its own, so no page waits for it;
3. the bytes come back with a safe file name.
"""
