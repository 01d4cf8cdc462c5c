# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs' readers find in a calendar or in address cards, as JSON: read_cards.py FILE"""
import json
import sys

import icalendar
import vobject


def calendar(content):
    found = icalendar.Calendar.from_ical(content)
    zones = [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")]
    events = []
    for event in found.walk("VEVENT"):
        start, end = event["DTSTART"], event.get("DTEND")
        events.append({
            "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "location": str(event.get("LOCATION", "")),
            "description": str(event.get("DESCRIPTION", "")), "status": str(event["STATUS"]),
            "zone": str(start.params["TZID"]), "start": start.dt.isoformat(), "end": end.dt.isoformat() if end else "",
            "stamp": event["DTSTAMP"].dt.isoformat(), "errors": [str(error) for error in event.errors]})
    return {"version": str(found["VERSION"]), "product": str(found["PRODID"]), "zones": zones, "events": events}


def cards(content):
    found = []
    for card in vobject.readComponents(content):
        card.validate(raiseException=True)
        values = {}
        for line in card.getChildren():
            value = line.value
            if line.name == "N":
                value = {"given": value.given, "family": value.family, "prefix": value.prefix}
            elif line.name == "ADR":
                value = {"street": value.street}
            values.setdefault(line.name.lower(), []).append({"value": value, "parameters": line.params})
        found.append(values)
    return found


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
json.dump(calendar(text) if sys.argv[1].endswith(".ics") else cards(text), sys.stdout)
