"""`chaperone serve --data FOLDER` on a free port of this machine, with a mail server of the tests."""

import os
import re
import socket
import subprocess
import time

from checks import Failure


class Served:
    """A school that is served from a folder until the end of the `with`; its own program, ended by its id."""

    def __init__(self, chaperone, folder, log, mail=None):
        self.folder = folder
        self.port = free_port()
        # By name: browsers have no passkeys at an address that is a number.
        self.base = f"http://localhost:{self.port}"
        self.log = log
        if mail:
            write_mail_settings(folder, mail)
        self._command = [
            chaperone, "serve", "--data", str(folder), "--host", "127.0.0.1", "--port", str(self.port),
            "--origin", self.base]

    def __enter__(self):
        with open(self.log, "wb") as log:
            self._program = subprocess.Popen(self._command, stdout=log, stderr=subprocess.STDOUT)
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._program.terminate()
        try:
            self._program.wait(20)
        except subprocess.TimeoutExpired:
            self._program.kill()
            self._program.wait()

    @property
    def set_up_path(self) -> str:
        """The path with the code, as the program prints it for whoever started it."""
        found = re.search(r"Set the school up here: http://[^/]+(/\S+)", self.said())
        if not found:
            raise Failure("the program does not say where the school is set up:\n" + self.said())
        return found[1]

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def _wait(self):
        for _ in range(600):
            if "stop it with Control-C" in self.said():
                return
            if self._program.poll() is not None:
                break
            time.sleep(0.05)
        raise Failure("the server did not start:\n" + self.said())


def free_port() -> int:
    """The letters carry the site's address, so the port is chosen before the program starts."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def write_mail_settings(folder, mail):
    folder.mkdir(mode=0o700, parents=True)
    settings = folder / "mail.conf"
    settings.write_text(
        f"host: 127.0.0.1\nport: {mail.port}\nsecurity: none\nsender: policy@larkfield.example\n")
    os.chmod(settings, 0o600)
