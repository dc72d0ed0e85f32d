"""A mail server and a web server on loopback, with faults, for the tests of connectors.

    loopback.py FOLDER CERTIFICATE KEY

Prints its ports as JSON, one name each, and ends when its standard input does. A message lies in FOLDER as
RECIPIENT.json, an array with one entry for each time it was taken; what the server `clear` is told, in clear.log.
Faults by the recipient's name: grey (451), nouser (550), relay (550 5.7.1), drop (hangs up at RCPT), lost (hangs up
after the content, taken), spam (554 after the content).
"""

import base64
import email
import email.policy
import http.server
import json
import pathlib
import socket
import socketserver
import ssl
import sys
import threading

folder = pathlib.Path(sys.argv[1])
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[2], sys.argv[3])
lock = threading.Lock()
LOGIN = base64.b64encode(b"\0bureau\0mail-secret").decode()


class Mail(socketserver.StreamRequestHandler):
    """One conversation; how the server behaves is its `mode`."""

    def say(self, line):
        self.connection.sendall(line.encode() + b"\r\n")

    def encrypt(self):
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")

    def handle(self):
        try:
            self.talk()
        except (OSError, ssl.SSLError):
            pass

    def talk(self):
        mode = self.server.mode
        self.encrypted = self.signed_in = False
        if mode == "smtps":
            self.encrypt()
            self.encrypted = True
        if mode == "hangup":
            return
        if mode == "busy":
            self.say("421 4.3.2 too many at once")
            return
        self.say("220 mail.test ESMTP")
        while True:
            line = self.rfile.readline()
            if not line:
                return
            text = line.decode("latin-1").rstrip("\r\n")
            if mode == "clear":
                with lock, open(folder / "clear.log", "a") as log:
                    log.write(text + "\n")
            if self.answer(text, mode) is False:
                return

    def answer(self, text, mode):
        word = text.split(" ")[0].upper()
        if word == "EHLO":
            offers = ["mail.test", "SIZE 1000000", "8BITMIME", "ENHANCEDSTATUSCODES"]
            if self.encrypted:
                offers.append("AUTH PLAIN LOGIN")
            elif mode not in ("clear", "smtps"):
                offers.append("STARTTLS")
            for offer in offers[:-1]:
                self.say("250-" + offer)
            self.say("250 " + offers[-1])
        elif word == "STARTTLS":
            self.say("220 go ahead")
            if mode == "tlsfail":
                return False
            self.encrypt()
            self.encrypted = True
        elif word == "AUTH":
            parts = text.split(" ")
            if len(parts) < 3:
                self.say("334 ")
                parts.append(self.rfile.readline().decode().strip())
            self.signed_in = parts[2] == LOGIN
            self.say("235 2.7.0 hello" if self.signed_in else "535 5.7.8 wrong")
        elif word == "MAIL":
            if not self.signed_in and mode != "clear":
                self.say("530 5.7.0 sign in first")
            else:
                self.sender = text[text.index("<") + 1 : text.index(">")]
                self.say("250 2.1.0 ok")
        elif word == "RCPT":
            self.recipient = text[text.index("<") + 1 : text.index(">")]
            self.name = self.recipient.split("@")[0]
            faults = {
                "grey": "451 4.7.1 come back later, " + self.recipient,
                "nouser": "550 5.1.1 no such user here: " + self.recipient,
                "relay": "550 5.7.1 relaying denied for " + self.recipient,
            }
            if self.name == "drop":
                return False
            self.say(faults.get(self.name, "250 2.1.5 ok"))
        elif word == "DATA":
            self.say("354 go on")
            lines = []
            while (line := self.rfile.readline()) not in (b".\r\n", b""):
                lines.append(line[1:] if line.startswith(b".") else line)
            self.keep(b"".join(lines))
            if self.name == "lost":
                return False
            self.say("554 5.7.1 looks like spam" if self.name == "spam" else "250 2.0.0 taken")
        elif word == "QUIT":
            self.say("221 2.0.0 bye")
            return False
        else:
            self.say("500 5.5.1 what?")
        return True

    def keep(self, data):
        message = email.message_from_bytes(data, policy=email.policy.default)
        entry = {
            "sender": self.sender,
            "recipient": self.recipient,
            "encrypted": self.encrypted,
            "longest": max(len(line.rstrip(b"\r\n")) for line in data.splitlines(True)),
            "bare": data.replace(b"\r\n", b"").count(b"\n"),
            "heads": {name: str(value) for name, value in message.items()},
            "parts": {
                part.get_content_type(): part.get_content().replace("\r\n", "\n")
                for part in message.iter_parts()
            },
            "raw": data.decode("latin-1"),
        }
        with lock:
            file = folder / (self.name + ".json")
            kept = json.loads(file.read_text()) if file.exists() else []
            file.write_text(json.dumps(kept + [entry]))


class Web(http.server.BaseHTTPRequestHandler):
    """A few pages, one of them too long and one that leads on."""

    def log_message(self, *_):
        pass

    def reply(self, status, body, **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def do_GET(self):
        if self.path == "/redirect":
            self.reply(302, b"over there", Location="/page")
        elif self.path == "/long":
            self.reply(200, b"x" * (2 << 20))
        else:
            said = "%s|%s" % (self.headers.get("Accept"), self.headers.get("User-Agent"))
            self.reply(200, said.encode(), Cache_Control="max-age=60")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        kind = self.headers.get("Content-Type", "none")
        self.reply(400, kind.encode() + b"|" + body)


class Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """Listens on a port that the system chooses."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def handle_error(self, *_):
        pass


def start(handler, mode=None, encrypted=False):
    server = Server(("127.0.0.1", 0), handler)
    server.mode = mode
    if encrypted:
        # The handshake happens in the thread of the conversation, so that one that fails stops nobody.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


modes = ["starttls", "smtps", "clear", "tlsfail", "hangup", "busy"]
ports = {mode: start(Mail, mode) for mode in modes}
ports["https"] = start(Web, encrypted=True)
ports["http"] = start(Web)
with socket.socket() as nobody:
    nobody.bind(("127.0.0.1", 0))
    ports["nobody"] = nobody.getsockname()[1]
print(json.dumps(ports), flush=True)
sys.stdin.read()
