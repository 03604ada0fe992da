"""Encrypt and open a backup: scrypt makes the key, AES-256-GCM hides and proves the content."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"forankring-backup-1\n"
_SALT, _NONCE = 16, 12


class NotOurBackup(Exception):
    """The file is no backup of ours, was changed on the way, or the passphrase is another."""


def seal(plain: bytes, passphrase: str) -> bytes:
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    return MAGIC + salt + nonce + AESGCM(_key(passphrase, salt)).encrypt(nonce, plain, MAGIC)


def open_seal(sealed: bytes, passphrase: str) -> bytes:
    """The content. Raises NotOurBackup."""
    if not sealed.startswith(MAGIC):
        raise NotOurBackup
    rest = sealed[len(MAGIC) :]
    salt, nonce, hidden = rest[:_SALT], rest[_SALT : _SALT + _NONCE], rest[_SALT + _NONCE :]
    try:
        return AESGCM(_key(passphrase, salt)).decrypt(nonce, hidden, MAGIC)
    except (InvalidTag, ValueError):
        raise NotOurBackup from None


def _key(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase.encode())
