"""Two lanes: small trials inside the frames, joint reflection, learning cards."""
