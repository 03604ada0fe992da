"""Where Django looks for template tags; the tags themselves live in `kernel.ui.tags`."""
