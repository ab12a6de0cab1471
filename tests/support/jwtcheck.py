#!/usr/bin/env python3
"""Keys and tokens by another implementation: PyJWT and cryptography.

jwtcheck.py newkey KIND           a private key as PEM: rsa, small (RSA of 1024 bits), ec, locked (with a password)
jwtcheck.py verify ALGORITHM      from stdin a token, an empty line, and its secret or private key; prints the token's
                                  header and claims as JSON, or fails where the signature is wrong
"""
import json
import sys

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa


def new_key(kind):
    key = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(
        public_exponent=65537, key_size=1024 if kind == "small" else 2048)
    lock = serialization.BestAvailableEncryption(b"x") if kind == "locked" else serialization.NoEncryption()
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock).decode()


def verified(algorithm, text):
    token, secret = text.split("\n\n", 1)
    if algorithm == "RS256":
        secret = serialization.load_pem_private_key(secret.encode(), None).public_key()
    claims = jwt.decode(token, secret, algorithms=[algorithm], audience="jitsi",
                        options={"verify_exp": False, "verify_nbf": False})
    return json.dumps({"header": jwt.get_unverified_header(token), "claims": claims})


if sys.argv[1] == "newkey":
    print(new_key(sys.argv[2]), end="")
else:
    print(verified(sys.argv[2], sys.stdin.read()))
