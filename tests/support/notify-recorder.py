#!/usr/bin/python3
"""notify-recorder.py [OUT]   a notification service (org.freedesktop.Notifications) for tests.

Writes one JSON line for each notification, and {"closed": id} for each CloseNotification, to OUT or stdout.
  CAPABILITIES  what it says it can, comma separated (default: body,actions,persistence)
  CLICK         milliseconds after which each notification's default action is invoked (default: never)
A test plays the person through org.meetwright.Test at /org/meetwright/Test: Act(id, key), Dismiss(id).
"""
import json
import os
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SERVICE = """<node><interface name='org.freedesktop.Notifications'>
<method name='GetCapabilities'><arg type='as' direction='out'/></method>
<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>
<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/></method>
<method name='CloseNotification'><arg type='u' direction='in'/></method>
<method name='GetServerInformation'><arg type='s' direction='out'/><arg type='s' direction='out'/>
<arg type='s' direction='out'/><arg type='s' direction='out'/></method>
<signal name='NotificationClosed'><arg type='u'/><arg type='u'/></signal>
<signal name='ActionInvoked'><arg type='u'/><arg type='s'/></signal></interface></node>"""
PERSON = """<node><interface name='org.meetwright.Test'>
<method name='Act'><arg type='u' direction='in'/><arg type='s' direction='in'/></method>
<method name='Dismiss'><arg type='u' direction='in'/></method></interface></node>"""

out = open(sys.argv[1], "a", encoding="utf-8") if len(sys.argv) > 1 else sys.stdout
capabilities = os.environ.get("CAPABILITIES", "body,actions,persistence").split(",")
last = 0


def write(record):
    print(json.dumps(record), file=out, flush=True)


def emit(bus, signal, value):
    bus.emit_signal(None, PATH, NAME, signal, value)
    return False


def notify(bus, arguments):
    global last
    app, replaces, icon, summary, body, actions, hints, timeout = arguments
    number = replaces
    if not replaces:
        last += 1
        number = last
    write(dict(id=number, app=app, icon=icon, summary=summary, body=body, actions=actions,
               hints=sorted(hints), timeout=timeout))
    if "CLICK" in os.environ:
        GLib.timeout_add(int(os.environ["CLICK"]), emit, bus, "ActionInvoked",
                         GLib.Variant("(us)", (number, "default")))
    return number


def call(bus, _sender, _path, _interface, method, arguments, invocation):
    arguments = arguments.unpack()
    answer = None
    if method == "GetCapabilities":
        answer = GLib.Variant("(as)", (capabilities,))
    elif method == "GetServerInformation":
        answer = GLib.Variant("(ssss)", ("recorder", "test", "1", "1.2"))
    elif method == "Notify":
        answer = GLib.Variant("(u)", (notify(bus, arguments),))
    elif method == "CloseNotification":
        write(dict(closed=arguments[0]))
        emit(bus, "NotificationClosed", GLib.Variant("(uu)", (arguments[0], 3)))
    elif method == "Act":
        emit(bus, "ActionInvoked", GLib.Variant("(us)", arguments))
        emit(bus, "NotificationClosed", GLib.Variant("(uu)", (arguments[0], 2)))
    elif method == "Dismiss":
        emit(bus, "NotificationClosed", GLib.Variant("(uu)", (arguments[0], 2)))
    invocation.return_value(answer)


def on_bus(bus, _name):
    service = Gio.DBusNodeInfo.new_for_xml(SERVICE).interfaces[0]
    person = Gio.DBusNodeInfo.new_for_xml(PERSON).interfaces[0]
    bus.register_object(PATH, service, call, None, None)
    bus.register_object("/org/meetwright/Test", person, call, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.REPLACE, on_bus, None,
                 lambda bus, name: sys.exit("another notification service is running"))
GLib.MainLoop().run()
