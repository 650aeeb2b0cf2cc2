"""Prints the figures of an instance's casework as JSON, from what `mesa list` answers an auditor.

usage: casework.py MESA DIR FIXTURE [EXPECTED]

MESA is the built program, DIR the instance, FIXTURE the folder whose commands were applied. With
EXPECTED the figures are compared with that file, and each difference is told as a line. Codes and
coded words only: it needs, and gets, nothing of what is sealed.
"""

import collections
import glob
import json
import os
import sys

from figures import differences, listed

AUDITOR = "person/a02"
# Coded reasons for which there is a case or referral each, by their commands' contracts.
REASONS = [
    ("case.close", "reason"), ("referral.reject", "reason"),
    ("referral.closeUnsuccessful", "reason"), ("referral.withdraw", "reason"),
    ("referral.revoke", "reason"), ("consent.override", "ground"),
]
FAMILIES = ["case", "referral", "consent", "carePlan", "conference", "retention"]


def counted(words):
    return dict(sorted(collections.Counter(words).items()))


def commands(fixture):
    for path in sorted(glob.glob(os.path.join(fixture, "*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("{"):
                    yield os.path.basename(path), json.loads(line)


def contracts(fixture):
    folder = os.path.join(fixture, "..", "..", "Protocols", "commands")
    for path in glob.glob(os.path.join(folder, "*.json")):
        with open(path, encoding="utf-8") as file:
            contract = json.load(file)
            yield contract["command"], contract


def left_out(fixture):
    """What the fixture has no line for: commands of casework, and coded reasons."""
    given = [command for _, command in commands(fixture) if "refused" not in command]
    known = dict(contracts(fixture))
    names = {command["command"] for command in given}
    reasons = {}
    for name, field in REASONS:
        shape = next(f for f in known[name]["fields"] if f["name"] == field)
        used = {c["data"].get(field) for c in given if c["command"] == name}
        reasons[name] = [word for word in shape["of"] if word not in used]
    return {
        "commands": sorted(
            name for name in known if name.split(".")[0] in FAMILIES and name not in names),
        "reasons": {name: words for name, words in reasons.items() if words},
    }


def referral(record):
    return {
        "code": record["code"], "state": record["state"], "to": record["to"],
        "risk": record.get("risk"), "outcome": record.get("outcome", {}).get("reason"),
        "level": record["level"], "onPaper": record.get("onPaper", False),
        "owed": [duty.get("field") or duty["what"] for duty in record["obligations"]
                 if not duty.get("metAt")],
    }


def case(record):
    return {
        "code": record["code"], "state": record["state"],
        "risk": record.get("risk", {}).get("mapped"),
        "closed": record.get("closingReason"),
        "forTheCommission": record["conferenceReasons"],
        "agencies": {party["agency"]: party["standing"] for party in record["parties"]},
    }


def figures(program, directory, fixture):
    cases = listed(program, directory, "cases", AUDITOR)
    records = listed(program, directory, "referrals", AUDITOR)
    referrals = [referral(r) for r in records if r.get("code")]
    return {
        "lines": counted(name for name, _ in commands(fixture)),
        "leftOut": left_out(fixture),
        "cases": [case(r) for r in cases],
        "casesByState": counted(r["state"] for r in cases),
        "referrals": referrals,
        "referralsByState": counted(r["state"] for r in referrals),
        "emergencyCalls": sum(1 for r in records if not r.get("code")),
    }


def main():
    found = figures(*sys.argv[1:4])
    if len(sys.argv) < 5:
        return print(json.dumps(found, indent=2, ensure_ascii=False))
    with open(sys.argv[4], encoding="utf-8") as file:
        expected = json.load(file)
    # What the clock owes is compared by due.py.
    expected.pop("clock", None)
    unlike = list(differences(expected, found))
    for line in unlike:
        print(line, file=sys.stderr)
    sys.exit(1 if unlike else 0)


main()
