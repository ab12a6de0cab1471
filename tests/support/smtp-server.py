#!/usr/bin/python3
"""smtp-server.py OUTDIR: an SMTP server on loopback that fails as it is told.

Stores each message it takes as OUTDIR/NNNNN.eml and NNNNN.json (envelope, sign-in). Makes its certificates at the
start and prints one line of JSON: the ports by name and "ca", the file of the certificate to trust.
  starttls  STARTTLS, then AUTH        tls      TLS from the first byte
  stripped  no STARTTLS at all         login    as tls, AUTH LOGIN only         xoauth2  as tls, AUTH XOAUTH2 only
  wrongname, expired, stranger   as tls, with a certificate for another name, too old, of an unknown signer
Reads lines of JSON from its input and answers each with one:
  {"faults": [{"step": "mail", "do": "reply", "text": "451 4.7.1 no", "times": 1, "for": "kim@example.com"}]}
      step  banner ehlo starttls auth mail rcpt data body dot       do  reply cut hang slow inject
      "body" comes after "354", "dot" after the message was stored; times 0: always; for: that recipient only
  {"password": "...", "token": "..."}   what is accepted from now on
  {"count": true}   {"connections": n, "open": n, "messages": n, "commands": {...}}
"""
import asyncio
import base64
import datetime
import ipaddress
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, auth_mechanism
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

OUT = sys.argv[1]
USER = "dana@example.org"
state = {"password": "right horse", "token": "token-1", "faults": [], "connections": 0, "open": 0, "messages": 0, "commands": {}}


def certificate(name, signer=None, expired=False):
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.utcnow()
    day = datetime.timedelta(days=1)
    begin, end = (now - 9 * day, now - 2 * day) if expired else (now - 2 * day, now + 9 * day)
    host = x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    made = (x509.CertificateBuilder().subject_name(subject).issuer_name(signer[0].subject if signer else subject)
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(begin).not_valid_after(end)
            .add_extension(x509.BasicConstraints(ca=signer is None, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([host]), critical=False)
            .sign(signer[1] if signer else key, hashes.SHA256()))
    return made, key


def context(name, pair):
    path = os.path.join(OUT, name + ".pem")
    with open(path, "wb") as file:
        file.write(pair[1].private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                         serialization.NoEncryption()))
        file.write(pair[0].public_bytes(serialization.Encoding.PEM))
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    made.load_cert_chain(path)
    return made


def fault(step, recipient=None):
    for each in state["faults"]:
        if each.get("step") != step or (each.get("for") and each["for"] != recipient):
            continue
        if each.get("times", 0) > 0:
            each["times"] -= 1
            if each["times"] == 0:
                state["faults"].remove(each)
        return each
    return None


class Handler:
    async def handle_DATA(self, server, session, envelope):
        state["messages"] += 1
        stem = os.path.join(OUT, "%05d" % state["messages"])
        with open(stem + ".eml", "wb") as file:
            file.write(envelope.original_content)
        with open(stem + ".json", "w") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.is_encrypted(),
                       "user": server.user, "hello": session.host_name, "mechanism": server.mechanism}, file)
        each = fault("dot")
        if each and each["do"] == "reply":
            return each["text"]
        if each and each["do"] == "cut":
            server.transport.abort()
        elif each:
            await asyncio.sleep(each.get("seconds", 3600))
        return "250 2.0.0 Ok: queued as %05d" % state["messages"]


class Server(SMTP):
    mechanism = None
    user = None
    pause = 0  # seconds before the message is read

    def is_encrypted(self):
        return self.transport.get_extra_info("sslcontext") is not None

    async def failed(self, step, recipient=None):
        """Whether the step was answered, or will never be."""
        state["commands"][step] = state["commands"].get(step, 0) + 1
        each = fault(step, recipient)
        if not each:
            return False
        if each["do"] == "reply":
            await self.push(each["text"])
        elif each["do"] == "cut":
            self.transport.abort()
        elif each["do"] == "hang":
            await asyncio.sleep(3600)
        elif each["do"] == "slow":
            await asyncio.sleep(each["seconds"])
            return False
        elif each["do"] == "inject":
            self._writer.write(b"220 Ready\r\n250 2.0.0 words in the clear\r\n")
            await self._writer.drain()
        return True

    async def _handle_client(self):
        state["connections"] += 1
        state["open"] += 1
        try:
            if await self.failed("banner"):
                self.transport.close()
                return
            await super()._handle_client()
        finally:
            state["open"] -= 1

    async def smtp_EHLO(self, hostname):
        if not await self.failed("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if not await self.failed("starttls"):
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg):
        self.mechanism = arg.split()[0]
        if not await self.failed("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.failed("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.failed("rcpt", arg.split("<")[1].split(">")[0]):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.failed("data"):
            return
        each = fault("body")
        if each and each["do"] == "cut":
            await self.push("354 Go on")
            self.transport.abort()
            return
        self.pause = each["seconds"] if each else 0
        await super().smtp_DATA(arg)

    async def push(self, status):
        await super().push(status)
        if self.pause and status.startswith("354"):
            await asyncio.sleep(self.pause)

    def login_ok(self, name, secret):
        ok = name == USER and secret == state["password"]
        self.user = name if ok else None
        return AuthResult(success=ok, handled=False, auth_data=name if ok else None)

    @auth_mechanism("XOAUTH2")
    async def auth_XOAUTH2(self, _, args):
        blob = args[1] if len(args) > 1 else None
        if blob is None:
            await self.push("334 ")
            blob = (await self._reader.readline()).strip().decode()
        said = base64.b64decode(blob).decode()
        if said == "user=%s\1auth=Bearer %s\1\1" % (USER, state["token"]):
            self.user = USER
            return AuthResult(success=True, auth_data=USER)
        await self.push("334 " + base64.b64encode(b'{"status":"401","schemes":"bearer"}').decode())
        await self._reader.readline()
        return AuthResult(success=False, handled=False)


def authenticate(server, session, envelope, mechanism, data):
    return server.login_ok(data.login.decode(), data.password.decode())


async def main():
    loop = asyncio.get_running_loop()
    ca = certificate("Meetwright's test authority")
    with open(os.path.join(OUT, "ca.pem"), "wb") as file:
        file.write(ca[0].public_bytes(serialization.Encoding.PEM))
    good = context("good", certificate("127.0.0.1", ca))
    contexts = {"wrongname": context("wrongname", certificate("mail.example.net", ca)),
                "expired": context("expired", certificate("127.0.0.1", ca, expired=True)),
                "stranger": context("stranger", certificate("127.0.0.1"))}
    all_mechanisms = {"PLAIN", "LOGIN", "XOAUTH2"}

    def factory(offers, starttls):
        def make():
            return Server(Handler(), loop=loop, hostname="mail.example.org", authenticator=authenticate,
                          auth_required=True, auth_require_tls=starttls is not None, require_starttls=False,
                          auth_exclude_mechanism=all_mechanisms - set(offers), tls_context=starttls)
        return make

    password = ("PLAIN", "LOGIN")
    listen = {"starttls": (password, good, None), "tls": (password, None, good), "stripped": (password, None, None),
              "login": (("LOGIN",), None, good), "xoauth2": (("XOAUTH2",), None, good)}
    for name, each in contexts.items():
        listen[name] = (password, None, each)
    told, servers = {"ca": os.path.join(OUT, "ca.pem")}, []
    for name, (offers, starttls, tls) in listen.items():
        server = await loop.create_server(factory(offers, starttls), "127.0.0.1", 0, ssl=tls)
        servers.append(server)
        told[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(told), flush=True)

    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while True:
        line = await lines.readline()
        if not line:
            return
        state.update({k: v for k, v in json.loads(line).items() if k != "count"})
        print(json.dumps({k: state[k] for k in ("connections", "open", "messages", "commands")}), flush=True)


asyncio.run(main())
