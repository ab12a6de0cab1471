"""As much of Zoom as meetwright-cli needs, on loopback: sign-in, meetings, registrants."""
import datetime
import http.server
import json
import re
import threading
import urllib.parse
import zoneinfo

HOST = "host@example.com"
TOKEN = "marked-token-of-zoom"


class Zoom:
    def __init__(self):
        self.meetings, self.people, self.requests = {}, {}, []
        zoom = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                path = urllib.parse.urlsplit(self.path).path
                zoom.requests.append((self.command, path))
                status, data = zoom.answer(self.command, path, body, self.headers.get("Authorization", ""))
                content = b"" if data is None else json.dumps(data).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    @property
    def routes(self):
        origin = f"http://127.0.0.1:{self.server.server_port}"
        return f"api.zoom.us={origin} zoom.us={origin}"

    def described(self, number):
        said = dict(self.meetings[number])
        start = datetime.datetime.fromisoformat(said.get("start_time", "2031-03-04T10:00:00").rstrip("Z"))
        if not said.get("start_time", "").endswith("Z"):
            zone = zoneinfo.ZoneInfo(said.get("timezone", "UTC"))
            start = start.replace(tzinfo=zone).astimezone(datetime.timezone.utc)
        said["start_time"] = start.strftime("%Y-%m-%dT%H:%M:%SZ")
        return {**said, "id": number, "uuid": f"uuid-{number}", "host_email": HOST,
                "status": "waiting", "join_url": f"https://zoom.us/j/{number}",
                "start_url": f"https://zoom.us/s/{number}?zak=marked-start"}

    def answer(self, method, path, body, authorization):
        if path == "/oauth/token":
            return 200, {"access_token": TOKEN, "token_type": "bearer", "expires_in": 3600,
                         "scope": "user:read:user:admin meeting:read:meeting:admin", "api_url": "https://api.zoom.us"}
        if path == "/oauth/revoke":
            return 200, {"status": "success"}
        if authorization != f"Bearer {TOKEN}":
            return 401, {"code": 124, "message": "Invalid access token."}
        said = json.loads(body) if body else {}
        if path == "/v2/users/me":
            return 200, {"id": "u", "email": HOST, "display_name": "Dana Reyes", "type": 2}
        if path == "/v2/users/me/meetings" and method == "POST":
            number = 98000000001 + len(self.meetings)
            self.meetings[number] = {"password": "123456", **said}
            self.people[number] = []
            return 201, self.described(number)
        if path.startswith("/v2/users/me/"):
            return 200, {"meetings": [], "webinars": []}
        found = re.match(r"/v2/meetings/(\d+)(/.*)?$", path)
        number = int(found[1]) if found else 0
        if number not in self.meetings:
            return 404, {"code": 3001, "message": "Meeting does not exist."}
        return self.meeting(method, number, found[2] or "", said)

    def meeting(self, method, number, rest, said):
        people = self.people[number]
        if rest == "/registrants" and method == "POST":
            people.append({**said, "id": f"r{len(people)}", "status": "approved"})
            return 201, {"registrant_id": people[-1]["id"], "id": number, "join_url": f"https://zoom.us/w/{number}?tk=r"}
        if rest == "/registrants/status":
            for person in people:
                if person["email"] in [one.get("email") for one in said["registrants"]]:
                    person["status"] = "cancelled" if said["action"] == "cancel" else "approved"
            return 204, None
        if rest.startswith("/registrants"):
            return 200, {"registrants": [one for one in people if one["status"] == "approved"], "total_records": len(people)}
        if rest:
            return 200, {}
        if method == "DELETE":
            del self.meetings[number]
            return 204, None
        if method == "PATCH":
            self.meetings[number].update(said)
            return 204, None
        return 200, self.described(number)
