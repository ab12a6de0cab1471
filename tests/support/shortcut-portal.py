#!/usr/bin/python3
"""shortcut-portal.py RESPONSE   org.freedesktop.portal.GlobalShortcuts for tests.

Answers BindShortcuts with RESPONSE (0 yes, 1 the person says no) and prints what was bound and closed.
A test plays the person through org.meetwright.Test at /org/meetwright/Test: Press(), PressOther().
"""
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = """<node><interface name='org.freedesktop.portal.GlobalShortcuts'>
<method name='CreateSession'><arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>
<method name='BindShortcuts'><arg type='o' direction='in'/><arg type='a(sa{sv})' direction='in'/>
<arg type='s' direction='in'/><arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>
<signal name='Activated'><arg type='o'/><arg type='s'/><arg type='t'/><arg type='a{sv}'/></signal>
<property name='version' type='u' access='read'/></interface></node>"""
SESSION = """<node><interface name='org.freedesktop.portal.Session'><method name='Close'/></interface></node>"""
PERSON = """<node><interface name='org.meetwright.Test'><method name='Press'/><method name='PressOther'/></interface></node>"""

bound = []
session = None


def respond(bus, request, response, results):
    bus.emit_signal(None, request, "org.freedesktop.portal.Request", "Response",
                    GLib.Variant("(ua{sv})", (response, results)))
    return False


def call(bus, sender, _path, _interface, method, arguments, invocation):
    global session
    arguments = arguments.unpack()
    if method == "Close":
        print("close", flush=True)
        invocation.return_value(None)
        return
    if method in ("Press", "PressOther"):
        which = session if method == "Press" else session + "x"
        bus.emit_signal(None, PATH, "org.freedesktop.portal.GlobalShortcuts", "Activated",
                        GLib.Variant("(osta{sv})", (which, bound[0], 1, {})))
        invocation.return_value(None)
        return
    options = arguments[-1]
    caller = sender[1:].replace(".", "_")
    request = f"{PATH}/request/{caller}/{options['handle_token']}"
    results, response = {}, 0
    if method == "CreateSession":
        session = f"{PATH}/session/{caller}/{options['session_handle_token']}"
        bus.register_object(session, Gio.DBusNodeInfo.new_for_xml(SESSION).interfaces[0], call, None, None)
        results = {"session_handle": GLib.Variant("s", session)}
    else:
        response = int(sys.argv[1])
        for name, properties in arguments[1]:
            bound.append(name)
            if response == 0:
                print("bind", name, "|", properties["description"], "|", properties["preferred_trigger"], flush=True)
    invocation.return_value(GLib.Variant("(o)", (request,)))
    GLib.idle_add(respond, bus, request, response, results)


def on_bus(bus, _name):
    shortcuts = Gio.DBusNodeInfo.new_for_xml(SHORTCUTS).interfaces[0]
    person = Gio.DBusNodeInfo.new_for_xml(PERSON).interfaces[0]
    bus.register_object(PATH, shortcuts, call, lambda *_: GLib.Variant("u", 1), None)
    bus.register_object("/org/meetwright/Test", person, call, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, on_bus, None,
                 lambda bus, name: sys.exit("another portal is running"))
GLib.MainLoop().run()
