"""A mail server for one test run: takes every letter, delivers none, and finds the links in them."""

import email
import email.policy
import re
import socketserver
import threading
import time

from checks import Failure

PATIENCE = 15  # seconds until a letter has to be there


class Conversation(socketserver.StreamRequestHandler):
    """One connection (RFC 5321), as plain as it goes on one machine."""

    def handle(self):
        self._say("220 mail.larkfield.example")
        to = []
        for line in self.rfile:
            verb = line[:4].upper().strip()
            if verb == b"RCPT":
                to.append(re.search(r"<(.*?)>", line.decode())[1].lower())
            if verb == b"DATA":
                self._say("354 go on")
                self.server.take(to, self._data())
                to = []
            self._say("221 bye" if verb == b"QUIT" else "250 ok")
            if verb == b"QUIT":
                return

    def _data(self) -> bytes:
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b"..") else line)
        return b"".join(lines)

    def _say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


class Mail(socketserver.ThreadingTCPServer):
    """What has come, by address; a letter is read once."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.port = self.server_address[1]
        self.all = []
        self._unread = []
        self._came = threading.Condition()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def take(self, to, content):
        letter = email.message_from_bytes(content, policy=email.policy.default)
        with self._came:
            self.all.append((to, letter))
            self._unread += [(address, letter) for address in to]
            self._came.notify_all()

    def letter(self, address, about=""):
        """The text of the oldest unread letter to an address whose text has these words."""
        until = time.monotonic() + PATIENCE
        with self._came:
            while True:
                for one in self._unread:
                    text = one[1].get_body(("plain",)).get_content()
                    if one[0] == address and about in f"{one[1]['subject']}\n{text}":
                        self._unread.remove(one)
                        return text
                left = until - time.monotonic()
                if left <= 0:
                    subjects = [f"{to}: {letter['subject']}" for to, letter in self._unread]
                    raise Failure(f"no letter “{about}” came to {address}; unread: {subjects}")
                self._came.wait(left)

    def sent(self, address, about) -> str:
        """The Message-ID of the latest letter to an address, read or not, whose subject has these words."""
        found = [one for to, one in self.all if address in to and about in one["subject"]]
        if not found:
            raise Failure(f"no letter “{about}” went to {address}")
        return found[-1]["Message-ID"]

    def forget(self, address, about):
        """Leaves letters about something aside that nobody opened: a later one takes their place."""
        with self._came:
            self._unread = [
                one for one in self._unread if one[0] != address or about not in one[1]["subject"]]

    def link(self, address, about=""):
        """The path of the link in such a letter."""
        text = self.letter(address, about)
        found = re.search(r"https?://[^/\s]+(/sign-in/by/\S+)", text)
        if not found:
            raise Failure(f"the letter to {address} has no link:\n{text}")
        return found[1]
