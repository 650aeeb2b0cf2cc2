"""Gives each command of a file by itself, and checks that it is refused as the file says.

usage: refused.py MESA DIR FILE

MESA is the built program, DIR the instance. Each line of FILE is a command as `mesa apply` takes
it, with one member more: "refused", the code that it must be refused with. Each difference is told
as a line; nothing is changed in DIR unless a command is carried out that should not be.
"""

import json
import re
import subprocess
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and not line.startswith("#"):
                yield number, json.loads(line)


def refusals(program, directory, command):
    """The codes that the program names; none where it carried the command out."""
    answer = subprocess.run(
        [program, "apply", "--data", directory, "-"], input=json.dumps(command) + "\n",
        capture_output=True, text=True)
    said = answer.stdout + answer.stderr
    codes = re.findall(r"^-:1: .*\[([A-Za-z.]+)(?:, R\d+)?\]", said, re.MULTILINE)
    return (codes if answer.returncode else []), said


def main():
    program, directory, path = sys.argv[1:4]
    wrong = 0
    for number, command in lines(path):
        expected = command.pop("refused")
        codes, said = refusals(program, directory, command)
        if expected not in codes:
            wrong += 1
            print(f"{path}:{number}: {command['command']} expected {expected}; {said.strip()}")
    sys.exit(1 if wrong else 0)


main()
