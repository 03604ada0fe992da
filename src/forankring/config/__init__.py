"""Settings, addresses, the front door and the `forankring` command."""
