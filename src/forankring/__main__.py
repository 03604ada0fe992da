"""`python -m forankring` is the `forankring` command."""

from forankring.config.cli import main

raise SystemExit(main())
