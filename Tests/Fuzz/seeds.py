"""Writes the corpus that fuzzing begins with: one whole example of everything, and its words."""

import os
import sqlite3
import struct
import sys
import tarfile
import tempfile

folder = sys.argv[1]
TARGETS = ["note", "receipt", "key", "policy", "proof", "answer", "entry", "json", "page", "record",
           "writeAhead", "archive", "manifest"]

RECEIPT = """c2sp.org/tlog-proof@v1
index 5
vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8=
037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=

log.example/audit
7
3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=

— log.example/audit Qtv6Xmj1vMzAokrnPdXCaSBStK0FV7c6H5gjMiJoUcKZ2L+ItX5Vr92BfWvdboxqRTlYvK3JIQmprLMnf0XtoXsYBQ4=
— witness.example/w1 519lMgAAAABkGFDL/bdJNOoYkNV9m9Ml3JWFCIkRwFF09U9gtOa79gCSZRdHo5pahZqKRJzT430EouOjN9k3T7HS0MMzbqHFguhSBQ==
"""
NOTE = RECEIPT.split("\n\n", 1)[1]
WITNESS = "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
LOG = "log.example/audit+42dbfa5e+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"
HASH = "00" * 32
ENTRY = (
    '{"actor":"person/admin","at":"2026-11-22T12:00:00.000Z","command":"c1","data":{"a":[1,"x\\n"]}'
    ',"effective":"2026-11-22T12:00:00.000Z","position":1,"stream":"meeting/a",'
    '"type":"meeting.convened","v":1,"version":1}')


def varint(value):
    return bytes([value]) if value < 0x80 else bytes([0x80 | value >> 7, value & 0x7F])


def record(*values):
    types, body = b"", b""
    for value in values:
        if value is None:
            types += b"\0"
        elif isinstance(value, int):
            types, body = types + b"\1", body + bytes([value])
        else:
            types += varint(2 * len(value) + (13 if isinstance(value, str) else 12))
            body += value.encode() if isinstance(value, str) else value
    return varint(len(types) + 1) + types + body


def sqlite_pages():
    """Pages of all four kinds, and a write-ahead log."""
    with tempfile.TemporaryDirectory() as work:
        path = work + "/db"
        db = sqlite3.connect(path, isolation_level=None)
        db.executescript("PRAGMA page_size=512; PRAGMA journal_mode=WAL;"
                         "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT);"
                         "CREATE UNIQUE INDEX i ON t(b);")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(12):
            db.execute("INSERT INTO t VALUES(?, ?)", (number + 1, "x" * 40 * (number + 1)))
        wal = open(path + "-wal", "rb").read()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        data = open(path, "rb").read()
        db.close()
    return [data[at:at + 512] for at in range(0, len(data), 512)], wal


def write(target, name, content):
    content = content.encode() if isinstance(content, str) else content
    with open(f"{folder}/{target}-{name}", "wb") as out:
        out.write(bytes([TARGETS.index(target)]) + content)


os.makedirs(folder, exist_ok=True)
write("note", "whole", NOTE)
write("receipt", "whole", RECEIPT)
write("receipt", "extra", RECEIPT.replace("index", "extra AAAA\nindex", 1))
write("key", "log", LOG)
write("key", "witness", WITNESS)
write("policy", "whole", f"# who\nlog {LOG}\nwitness w {WITNESS} https://w\ngroup g 1 w\nquorum g\n")
write("proof", "inclusion",
      f'{{"leaf_index":4,"tree_size":7,"root":"{HASH}","hashes":["{HASH}"]}}')
write("proof", "consistency", f'{{"first_size":3,"second_size":7,"hashes":["{HASH}","{HASH}"]}}')
write("answer", "cosigned", NOTE.splitlines()[-1] + "\n")
write("answer", "size", "7\n")
write("entry", "whole", ENTRY)
write("json", "all", '{"a":[true,false,null,-1,"\\u00e9\\ud83d\\ude00\\n"],"b":{"c":9007199254740991}}')
write("record", "entry", record(None, "meeting/a", 1, "meeting.convened", ENTRY.encode()))
write("record", "index", record("meeting/a", 1, 1))
write("record", "command", record("c1", bytes(36), "person/admin", 1, 1, 5))
def tar(files):
    """As a bundle is written: plain files without a date (POSIX ustar)."""
    out = b""
    for name, content in files:
        header = tarfile.TarInfo(name)
        header.size = len(content)
        # Device numbers are left empty there.
        block = bytearray(header.tobuf(tarfile.USTAR_FORMAT))
        block[329:345] = bytes(16)
        block[148:156] = b"        "
        block[148:156] = b"%06o\0 " % sum(block)
        out += bytes(block) + content + bytes(-len(content) % 512)
    return out + bytes(1024)


DIGEST = "ab" * 32
write("archive", "whole", tar([("key", LOG.encode() + b"\n"), ("contracts/a.json", b"{}")]))
write("archive", "empty", tar([]))
write("manifest", "whole",
      f"mesa.bundle/v1\nlog.example/audit\n7\n{DIGEST}  key\n{DIGEST}  log.jsonl\n")
pages, wal = sqlite_pages()
for number, page in enumerate(pages):
    write("page", str(number), page)
write("writeAhead", "whole", wal)
write("writeAhead", "short", wal[:32 + 2 * 536])
