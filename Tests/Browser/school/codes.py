"""The six digits of an authenticator (RFC 6238), as an app makes them from the key on the page."""

import base64
import hashlib
import hmac
import struct
import time


class Authenticator:
    """An app that holds one key; it never shows the same code twice, since each is taken once."""

    def __init__(self, key: str):
        self._key = base64.b32decode(key.replace(" ", "").upper())
        self._last = 0

    def code(self) -> str:
        # The step after the present one is taken too, so that nobody has to wait 30 seconds.
        step = max(int(time.time()) // 30, self._last + 1)
        self._last = step
        mac = hmac.new(self._key, struct.pack(">Q", step), hashlib.sha1).digest()
        start = mac[-1] & 15
        number = struct.unpack(">I", mac[start:start + 4])[0] & 0x7FFFFFFF
        return f"{number % 1_000_000:06d}"
