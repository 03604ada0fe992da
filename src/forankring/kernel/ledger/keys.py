"""Room keys: 32 random bytes per open room, in a file outside every database and backup.

While the key lives, a line's tag says "the same seat as before". When it is gone nothing does.
"""

import hashlib
import hmac
import os
import secrets
from pathlib import Path


def make_key(folder: Path, room_id: str) -> bytes:
    """Make a room's key (32 bytes) in `folder`, durably. Raises FileExistsError when the room has one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = secrets.token_bytes(32)
    with os.fdopen(os.open(_path(folder, room_id), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(folder: Path, room_id: str) -> bytes | None:
    """The key, or None when it has been thrown away (or never came back from a backup: it is in none)."""
    try:
        return _path(folder, room_id).read_bytes()
    except FileNotFoundError:
        return None


def throw_away_key(folder: Path, room_id: str) -> None:
    """Overwrite and unlink. Thrown away twice is thrown away."""
    path = _path(folder, room_id)
    try:
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(32))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return


def kept_keys(folder: Path) -> list[str]:
    """The rooms whose key is still here."""
    return sorted(path.stem for path in folder.glob("*.key"))


def tag(key: bytes, unit: str, round_name: str) -> str:
    """The mark that joins the lines of one unit (a seat, a table) within one round, and nothing across rounds."""
    return hmac.new(key, f"{unit}\x1f{round_name}".encode(), hashlib.sha256).hexdigest()[:32]


def _path(folder: Path, room_id: str) -> Path:
    if not room_id.replace("-", "").isalnum():
        raise ValueError("a room id is letters, digits and hyphens")
    return folder / f"{room_id}.key"
