"""Packs: every tool, guide and session template is a page of YAML that somebody can read, check and change.

1. `folder` gathers a pack's few files from a folder or a zip, and refuses anything that looks like a trick;
2. `tree` reads YAML into values that know their line; `page` takes keys from them and notes what is wrong;
3. `shape` (structure) and `texts` (sentences) are read apart and put together by `compile` into a `Tool`;
4. `catalogue` knows which packs are there, which version wins and which tools the house has forked;
5. `fork` lets a facilitator change a tool in the browser; `write` turns any tool back into a pack.
"""
