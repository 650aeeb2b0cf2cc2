"""Looks for what is sealed, in clear, in every byte of some folders.

usage: leaks.py PROTOCOLS COMMANDS… -- FOLDER…

What is sealed is every value of a field that its command's contract, in PROTOCOLS/commands, calls
confidential, in the files of COMMANDS, and each line of it; and MARKS, words that stand in every
invented story and nowhere else. Looked for as UTF-8, as UTF-16, in hexadecimal, in base64 at each
of its three offsets, and as JSON escapes it; small letters count like capitals. Each find is told
as a line.
"""

import base64
import json
import os
import sys

MARKS = ["ficti", "inventad", "imaginari", "inexistente", "borrable", "000 000 1", "000001"]
SHORTEST = 6


def confidential(shape, value):
    """The values of confidential fields in `value`, as its contract names them."""
    form = shape["form"]
    if form == "confidential":
        yield value
    elif form == "list" and isinstance(value, list):
        for element in value:
            yield from confidential(shape["of"], element)
    elif form == "object" and isinstance(value, dict):
        for field in shape["fields"]:
            if field["name"] in value:
                yield from confidential(field, value[field["name"]])


def in_clear(shape, value):
    """The texts beside them, which may stand anywhere: an agency's name is no secret."""
    form = shape["form"]
    if form == "list" and isinstance(value, list):
        for element in value:
            yield from in_clear(shape["of"], element)
    elif form == "object" and isinstance(value, dict):
        for field in shape["fields"]:
            if field["name"] in value:
                yield from in_clear(field, value[field["name"]])
    elif form == "text":
        yield value


def given(protocols, files):
    """The data of each command, with its shape."""
    contracts = {}
    for path in files:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if not line.startswith("{"):
                    continue
                command = json.loads(line)
                name = command["command"]
                if name not in contracts:
                    with open(f"{protocols}/commands/{name}.json", encoding="utf-8") as contract:
                        contracts[name] = {
                            "form": "object", "fields": json.load(contract)["fields"]}
                yield contracts[name], command.get("data", {})


def spellings(text):
    """How a text may stand in a file, each with the name of the spelling."""
    plain = text.encode()
    yield "UTF-8", plain
    yield "UTF-16", text.encode("utf-16-le")
    yield "UTF-16", text.encode("utf-16-be")
    yield "hexadecimal", plain.hex().encode()
    yield "JSON", json.dumps(text)[1:-1].encode()
    for offset in range(3):
        # Of the first and last sign it is not known what they share with their neighbours.
        start = (3 - offset) % 3
        whole = plain[start:start + (len(plain) - start) // 3 * 3]
        if len(whole) >= SHORTEST:
            yield "base64", base64.b64encode(whole)
            yield "base64", base64.urlsafe_b64encode(whole)


def contents(folders):
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(parent, name)
                with open(path, "rb") as file:
                    # The path is looked through too: a name may stand in it.
                    yield path, os.path.relpath(path, folder).encode() + b"\0" + file.read()


def wanted(protocols, files):
    texts, known = set(), set()
    for shape, data in given(protocols, files):
        known.update(in_clear(shape, data))
        for value in confidential(shape, data):
            texts.update(part.strip() for part in [value, *value.splitlines()])
    return {text for text in texts - known if len(text) >= SHORTEST} | set(MARKS)


def finds(content, beginnings):
    """Every needle in the content, once: looked for by its first bytes, in one pass."""
    found = set()
    for place in range(len(content) - SHORTEST + 1):
        for kind, needle, text in beginnings.get(content[place:place + SHORTEST], ()):
            if content.startswith(needle, place):
                found.add((kind, text))
    return sorted(found)


def main():
    split = sys.argv.index("--")
    protocols, files, folders = sys.argv[1], sys.argv[2:split], sys.argv[split + 1:]
    texts = wanted(protocols, files)
    beginnings, count = {}, 0
    for text in texts:
        for kind, needle in spellings(text):
            # Base64 knows capitals from small letters, but what only ignores that is worth a look.
            needle = needle.lower()
            beginnings.setdefault(needle[:SHORTEST], []).append((kind, needle, text))
            count += 1
    read, found = 0, 0
    for path, content in contents(folders):
        read += 1
        for kind, text in finds(content.lower(), beginnings):
            found += 1
            print(f"{path}: {text!r} as {kind}", file=sys.stderr)
    print(f"{len(texts)} texts, {count} spellings, {read} files: {found} found")
    sys.exit(1 if found or not read or len(texts) <= len(MARKS) else 0)


main()
