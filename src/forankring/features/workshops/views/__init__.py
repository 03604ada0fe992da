"""The pages where a session is planned. The desk and the harvest have files of their own."""
