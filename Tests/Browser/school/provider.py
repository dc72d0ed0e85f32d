"""The school's accounts elsewhere for one test run: an OpenID provider on this machine, of whom anybody says who they are.

Authlib speaks the protocol (codes, PKCE, the client's secret, the signed token), so that the program is not tried with
our own reading of the standard.
"""

import html
import os
import secrets
import threading
import time
from urllib.parse import urlencode

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # in clear, on this machine only

import flask  # noqa: E402 (after Authlib was told)
from authlib.integrations.flask_oauth2 import AuthorizationServer  # noqa: E402
from authlib.oauth2.rfc6749 import grants  # noqa: E402
from authlib.oauth2.rfc7636 import CodeChallenge  # noqa: E402
from authlib.oidc.core import OpenIDCode  # noqa: E402
from joserfc import jwk  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

CLIENT, SECRET = "chaperone", "a secret: with a colon & more"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Larkfield accounts</title><style>button {{ padding: 1em }}</style><main><h1>Who are you?</h1><form method="post">{}</form></main></html>"""


class Provider:
    """Accounts by the number that they have here, with what is said about each."""

    def __init__(self):
        self.accounts: dict[str, dict] = {}
        # Codes are not exchanged for tokens while this holds.
        self.is_broken = False
        self._codes: dict[str, Kept] = {}
        self._key = jwk.RSAKey.generate_key(2048, {"kid": "first", "use": "sig", "alg": "RS256"}, private=True)
        app = self._app()
        self._server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        # Another site than the program's localhost, as in life: Strict cookies stay at home on the way back.
        self.issuer = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def shutdown(self):
        self._server.shutdown()

    def add(self, member, is_verified=True):
        """An account for one of the cast; its number is not its address."""
        self.accounts[f"account-{len(self.accounts) + 1}"] = {
            "name": member.name, "email": member.email, "email_verified": is_verified}

    def write_settings(self, folder):
        """The file with which the program finds the provider."""
        file = folder / "sign-in.conf"
        file.touch(mode=0o600)
        file.write_text(
            f"provider: larkfield\nname: Larkfield accounts\nissuer: {self.issuer}\n"
            f"client-id: {CLIENT}\nclient-secret: {SECRET}\n")

    def _app(self):
        app = flask.Flask("provider")
        app.secret_key = secrets.token_bytes(16)
        server = AuthorizationServer(app, query_client=lambda name: Client() if name == CLIENT else None,
                                     save_token=lambda *_: None)
        server.register_grant(self._codes_grant(), [self._id_token()(require_nonce=True), Challenge(required=True)])

        @app.get("/.well-known/openid-configuration")
        def description():
            return {
                "issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
                "token_endpoint": self.issuer + "/token", "jwks_uri": self.issuer + "/keys",
                "response_types_supported": ["code"], "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                "authorization_response_iss_parameter_supported": True}

        @app.get("/keys")
        def keys():
            return {"keys": [self._key.as_dict(private=False)]}

        @app.route("/authorize", methods=["GET", "POST"])
        def authorize():
            chosen = flask.request.form.get("account")
            grant = server.get_consent_grant(end_user=None)
            if flask.request.method == "GET":
                buttons = "".join(
                    f'<p><button name="account" value="{number}">{html.escape(account["name"])}</button></p>'
                    for number, account in self.accounts.items())
                return PAGE.format(buttons + '<p><button name="account" value="">Nobody</button></p>')
            answer = server.create_authorization_response(
                grant=grant, grant_user=Account(self.accounts[chosen], sub=chosen) if chosen else None)
            answer.headers["Location"] += "&" + urlencode({"iss": self.issuer})
            return answer

        @app.post("/token")
        def token():
            return ({"error": "server_error"}, 500) if self.is_broken else server.create_token_response()

        return app

    def _codes_grant(provider):
        class Codes(grants.AuthorizationCodeGrant):
            TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]

            def save_authorization_code(self, code, request):
                asked = request.payload.data
                provider._codes[code] = Kept(
                    client_id=CLIENT, redirect_uri=request.payload.redirect_uri, scope=request.payload.scope,
                    nonce=asked["nonce"], sub=request.user["sub"], at=int(time.time()),
                    code_challenge=asked["code_challenge"], code_challenge_method=asked["code_challenge_method"])

            def query_authorization_code(self, code, client):
                return provider._codes.get(code)

            def delete_authorization_code(self, kept):
                provider._codes = {code: other for code, other in provider._codes.items() if other is not kept}

            def authenticate_user(self, kept):
                return Account(provider.accounts[kept.sub], sub=kept.sub)

        return Codes

    def _id_token(provider):
        class IDToken(OpenIDCode):
            def exists_nonce(self, nonce, request):
                return any(kept.nonce == nonce for kept in provider._codes.values())

            def resolve_client_private_key(self, client):
                return provider._key

            def get_encode_header(self, client):
                return {"alg": "RS256", "kid": "first", "typ": "JWT"}

            def get_client_claims(self, client):
                return {"iss": provider.issuer, "aud": CLIENT, "exp": int(time.time()) + 600}

            def generate_user_info(self, user, scope):
                return dict(user)

        return IDToken


class Client:
    """The program, as it is registered at the provider."""

    client_id = CLIENT
    id_token_signed_response_alg = "RS256"

    def get_client_id(self):
        return CLIENT

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return " ".join(word for word in scope.split() if word in ("openid", "profile", "email"))

    def check_redirect_uri(self, uri):
        return uri.startswith("http://localhost:") and uri.endswith("/sign-in/with/larkfield/back")

    def check_client_secret(self, secret):
        return secrets.compare_digest(secret, SECRET)

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, kind):
        return kind == "code"

    def check_grant_type(self, kind):
        return kind == "authorization_code"


class Account(dict):
    def get_user_id(self):
        return self["sub"]


class Kept:
    """A code with what was asked for, as Authlib reads it."""

    def __init__(self, **values):
        self.__dict__.update(values)

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return self.at

    def get_acr(self):
        return None

    def get_amr(self):
        return ["pwd"]


class Challenge(CodeChallenge):
    SUPPORTED_CODE_CHALLENGE_METHOD = ["S256"]


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass
