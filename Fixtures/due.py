"""Checks what the clock has recorded, from the log itself: each thing once, and at its moment.

usage: due.py MESA DIR EXPECTED

MESA is the built program, DIR the instance after `mesa clock run`. EXPECTED counts, under "clock",
the events of each type that the clock owes for casework; what falls due of mesas and agreements
depends on today and is left out, as is what the clock keeps of readings.
"""

import collections
import datetime
import json
import subprocess
import sys


OTHERS = ["mesa", "agreement", "instance"]


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def main():
    program, directory, expected = sys.argv[1:4]
    answer = subprocess.run(
        [program, "log", "export", "--data", directory], check=True, capture_output=True, text=True)
    entries = [json.loads(line) for line in answer.stdout.splitlines()]
    own = [entry for entry in entries if entry["actor"] == "system/clock"]
    wrong = []
    once = collections.Counter(
        json.dumps([entry["stream"], entry["type"], entry["data"]], sort_keys=True) for entry in own)
    wrong += [f"twice: {what}" for what, count in once.items() if count > 1]
    for entry in own:
        # What passed is told with the moment at which it did, not with the one at which it was seen.
        if entry["type"] == "referral.escalated":
            late = moment(entry["effective"]) - moment(entry["data"]["due"])
            if not 0 < late.total_seconds() < 1:
                wrong.append(f"not when its term ended: {entry['stream']}, {entry['effective']}")
    counts = collections.Counter(
        entry["type"] for entry in own if entry["type"].split(".")[0] not in OTHERS)
    with open(expected, encoding="utf-8") as file:
        owed = json.load(file)["clock"]
    if dict(counts) != owed:
        wrong.append(f"expected {owed}, found {dict(counts)}")
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
