"""The papers of this room, built from one tree of blocks for page, PDF, Word and the clipboard."""
