"""Direction and frames: the AI compass, who decides what, the focus areas, which tools are approved."""
