// The one script of Chaperone (docs/decisions/0011-passkeys-script.md). It asks the browser for a passkey, writes the
// answer into the hidden fields of the form, and sends the form. It fetches nothing, keeps nothing and writes no markup.
"use strict";

(() => {
  const place = document.querySelector("[data-passkey]");
  if (!place || !window.PublicKeyCredential) return;
  const asked = place.dataset;
  const form = place.querySelector("form");

  // Base 64 for addresses, without padding.
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

  const challenge = bytes(asked.challenge);
  const known = asked.known.split(" ").filter(Boolean)
    .map((id) => ({ type: "public-key", id: bytes(id) }));

  const use = () => navigator.credentials.get({ publicKey: {
    challenge, rpId: asked.domain, allowCredentials: known, userVerification: asked.verification,
  } });

  const make = () => navigator.credentials.create({ publicKey: {
    challenge, rp: { id: asked.domain, name: asked.site },
    user: { id: bytes(asked.person), name: asked.account, displayName: asked.name },
    pubKeyCredParams: asked.kinds.split(" ").map((kind) => ({ type: "public-key", alg: Number(kind) })),
    excludeCredentials: known, hints: ["client-device"], attestation: "none",
    authenticatorSelection: { residentKey: "required", userVerification: asked.verification },
  } });

  const fill = ({ rawId, response }) => {
    const parts = {
      credential: rawId, client: response.clientDataJSON, authenticator: response.authenticatorData,
      signature: response.signature, user: response.userHandle, attestation: response.attestationObject,
    };
    for (const [name, part] of Object.entries(parts)) {
      const field = form.elements.namedItem(name);
      if (field && part) field.value = text(part);
    }
  };

  const says = [...place.querySelectorAll("[data-passkey-failed]")];
  const say = (error) => {
    const which = says.find((one) => one.dataset.passkeyFailed === error) || says[0];
    for (const one of says) one.hidden = !error || one !== which;
  };

  let isAsking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    say("");
    try {
      fill(await (asked.passkey === "make" ? make() : use()));
      form.submit();
    } catch (error) {
      isAsking = false;
      say(error.name);
    }
  });

  for (const one of document.querySelectorAll("[data-passkey-without]")) one.hidden = true;
  place.hidden = false;
})();
