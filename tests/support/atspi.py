"""Drives a program as assistive technology does. Needs python3-pyatspi; run inside with-desktop.sh
with the system Python (/usr/bin/python3).   from atspi import App;  app = App("name");  app.press("button", "Save")"""
import subprocess, time, pyatspi
ROLES = {"button": "push button", "edit": "text", "check": "check box", "combo": "combo box", "spin": "spin button",
         "menuitem": "menu item", "tab": "page tab", "window": "frame"}
class NotFound(Exception): pass
# Limits are for a quiet machine; walking a program's whole tree over D-Bus takes its time on a busy one.
PATIENCE = 4

def until(fn, timeout=5.0, what="condition"):
    end, last = time.monotonic() + timeout * PATIENCE, None
    while time.monotonic() < end:
        try:
            r = fn()
            if r is not None and r is not False: return r
        except Exception as e: last = e           # a node may vanish while the tree is walked
        time.sleep(0.03)
    raise NotFound(f"{what} (last error: {last})")

def label_of(o):
    for r in o.getRelationSet() or []:
        if r.getRelationType() == pyatspi.RELATION_LABELLED_BY: return r.getTarget(0).name.replace("&", "")
    return ""

class App:
    def __init__(self, name, toolkit="Qt", timeout=10.0):
        def find():
            d = pyatspi.Registry.getDesktop(0)
            for i in range(d.childCount):
                c = d.getChildAtIndex(i)
                # a GTK platform-theme plugin may register a second, empty application of the same name
                if c and c.name == name and c.toolkitName == toolkit and c.childCount: return c
        self.root = until(find, timeout, f"application {name}")
    def walk(self, o=None):
        o = o or self.root
        for i in range(o.childCount):
            c = o.getChildAtIndex(i)
            if c: yield c; yield from self.walk(c)
    def find(self, role, name, timeout=5.0, showing=True):
        role = ROLES.get(role, role)
        def f():
            for o in self.walk():
                if o.getRoleName() == role and (name is None or o.name == name or label_of(o) == name) and \
                   (not showing or o.getState().contains(pyatspi.STATE_SHOWING)): return o
        return until(f, timeout, f"{role} {name!r}")
    def absent(self, role, name, timeout=5.0):
        def f():
            try: self.find(role, name, 0.05)
            except NotFound: return True
        return until(f, timeout, f"absence of {role} {name!r}")
    def act(self, o, *names):
        a = o.queryAction()
        have = [a.getName(i) for i in range(a.nActions)]
        for n in names:
            if n in have: a.doAction(have.index(n)); return
        raise NotFound(f"{o}: no action {names} in {have}")
    def press(self, role, name, **k): self.act(self.find(role, name, **k), "Press", "Toggle", "ShowMenu", "SetFocus")
    def checked(self, name): return self.find("check", name).getState().contains(pyatspi.STATE_CHECKED)
    def enabled(self, role, name): return self.find(role, name).getState().contains(pyatspi.STATE_ENABLED)
    def text(self, role, name):
        t = self.find(role, name).queryText(); return t.getText(0, t.characterCount)
    def set_text(self, role, name, s):
        o = self.find(role, name); o.queryEditableText().setTextContents(s)
        until(lambda: self.text(role, name) == s, 3, f"text {s!r} in {name}")
    def set_value(self, role, name, v): self.find(role, name).queryValue().currentValue = v
    def choose(self, name, item):      # combo box: Qt 6.4 has no AT-SPI way to commit a choice, so real keys do it
        c = self.find("combo", name); l = c.getChildAtIndex(0)
        i = [l.getChildAtIndex(k).name for k in range(l.childCount)].index(item)
        self.act(c, "ShowMenu"); until(lambda: l.getState().contains(pyatspi.STATE_SHOWING), 3, "open list")
        subprocess.run(["xdotool", "key", "Home", *["Down"] * i, "Return"], check=True)
        until(lambda: self.find("combo", None if not name else name).name == item, 3, f"{item} chosen")
    def focus(self, role, name):
        o = self.find(role, name); self.act(o, "SetFocus")
        until(lambda: o.getState().contains(pyatspi.STATE_FOCUSED), 3, f"focus on {name}")
        return o
    def dump(self, o=None, level=0):
        for c in (self.root,) if o is None else [o.getChildAtIndex(i) for i in range(o.childCount)]:
            if c: print("  " * level + f"[{c.getRoleName()}] {c.name!r}" + (f" <- {label_of(c)!r}" if label_of(c) else "")); self.dump(c, level + 1)
