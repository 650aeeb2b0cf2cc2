"""Keys of a case as they stand wrapped in an instance: noted, and later looked for.

usage: keys.py DIR FILE note CASE
       keys.py DIR FILE gone FOLDER…

DIR is the instance. `note` writes each wrapped key of the case to FILE, in hexadecimal. `gone`
fails if one of them, or its first half, still stands in some file of the folders.
"""

import os
import sqlite3
import sys


def note(directory, path, case):
    keys = sqlite3.connect(f"file:{directory}/keys.sqlite?mode=ro", uri=True)
    rows = keys.execute("SELECT wrapped FROM key WHERE name GLOB ?", [f"case/{case}/*"]).fetchall()
    with open(path, "w", encoding="ascii") as file:
        file.writelines(wrapped.hex() + "\n" for (wrapped,) in rows)
    print(f"{len(rows)} keys")
    return bool(rows)


def gone(path, folders):
    with open(path, encoding="ascii") as file:
        needles = [bytes.fromhex(line) for line in file]
    found = 0
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for name in names:
                with open(os.path.join(parent, name), "rb") as file:
                    content = file.read()
                for needle in needles:
                    if needle[:len(needle) // 2] in content or needle[len(needle) // 2:] in content:
                        found += 1
                        print(f"{os.path.join(parent, name)}: a wrapped key", file=sys.stderr)
    return bool(needles) and not found


def main():
    directory, path, verb, *rest = sys.argv[1:]
    done = note(directory, path, rest[0]) if verb == "note" else gone(path, rest)
    sys.exit(0 if done else 1)


main()
