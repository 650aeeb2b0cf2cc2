"""Asks verifiers that nobody here wrote; `run` starts it with Python 3.12 and their packages."""
import base64
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pymerkle
from aics_tlog.tree import verify_consistency, verify_inclusion
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pymerkle.core import _inclusion_path_layout

from material import Material, Mesa

binary, work = sys.argv[1:]
tools = os.path.dirname(sys.executable)
verifier = os.path.join(
    os.path.dirname(__file__), "..", "..", "Protocols", "verifier", "verify.py")
passed = failed = 0


def check(who, what, held, words=""):
    global passed, failed
    passed, failed = passed + bool(held), failed + (not held)
    print(f"{'ok     ' if held else 'FAILED '} {who}: {what}", flush=True)
    if not held and words:
        print("        " + str(words).strip().replace("\n", "\n        "))


def runs(who, what, command, *codes, **options):
    """A program ends with one of these codes (0), and not by a crash."""
    done = subprocess.run(command, capture_output=True, **options)
    check(who, what, done.returncode in (codes or (0,)),
          f"{done.returncode}\n{(done.stdout + done.stderr).decode(errors='replace')}")


def leaf(entry):
    return hashlib.sha256(b"\0" + entry).digest()


def read_receipt(data):
    head, _, note = data.partition(b"\n\n")
    lines = head.split(b"\n")
    return int(lines[1].removeprefix(b"index ")), [base64.b64decode(x) for x in lines[2:]], note


def root_of(note):
    lines = note.split(b"\n")
    return int(lines[1]), base64.b64decode(lines[2])


def turned(data, at=0, bit=1):
    return data[:at] + bytes([data[at] ^ bit]) + data[at + 1:]


def go(what, *arguments, good=True):
    runs("go", what, [f"{work}/check", *arguments], 0 if good else 1)


def ask_go(m):
    for size in m.sizes:
        go(f"checkpoint of {size}", "note", m.key, m.path(f"note-{size}"))
    for n in m.positions:
        go(f"receipt of entry {n}", "receipt", m.key, m.path(f"receipt-{n}"), m.path(f"entry-{n}"))
    for first, second in m.pairs:
        go(f"{first} is the beginning of {second}", "tree", m.key,
           m.path(f"consistency-{first}-{second}"), m.path(f"note-{first}"), m.path(f"note-{second}"))
    go("tiles prove every entry", "tiles", m.key, m.path("tiles"), m.path("log.jsonl"))
    for name, (receipt, entry) in m.bad_receipts.items():
        go(f"refuses {name}", "receipt", m.key, receipt, entry, good=False)
    for name, (proof, old, new) in m.bad_growth.items():
        go(f"refuses {name}", "tree", m.key, proof, old, new, good=False)
    for name, note in m.bad_notes.items():
        go(f"refuses {name}", "note", m.key, note, good=False)
    for name, (tiles, log) in m.bad_tiles.items():
        go(f"refuses {name}", "tiles", m.key, tiles, log, good=False)


def merkle_accepts(entry, data):
    index, path, note = read_receipt(data)
    size, root = root_of(note)
    try:
        rule = _inclusion_path_layout(index + 1, size)[0]
        proof = pymerkle.InclusionProof("sha256", True, size, index + 1, rule, [leaf(entry)] + path)
        pymerkle.verify_inclusion(leaf(entry), root, proof, index=index + 1, size=size)
        return True
    except (pymerkle.InvalidProof, ValueError, IndexError, KeyError, TypeError):
        return False


def ask_pymerkle(m):
    tree, roots = pymerkle.InmemoryTree("sha256"), {}
    for n, entry in enumerate(m.entries, 1):
        tree.append_entry(entry)
        if n in m.sizes:
            roots[n] = tree.get_root(n)
    for size in m.sizes:
        check("pymerkle", f"root of {size}", roots[size] == root_of(m.read(f"note-{size}"))[1])
    for n in m.positions:
        check("pymerkle", f"receipt of entry {n}",
              merkle_accepts(m.entries[n - 1], m.read(f"receipt-{n}")))
    for name, (receipt, entry) in m.bad_receipts.items():
        with open(receipt, "rb") as a, open(entry, "rb") as b:
            check("pymerkle", f"refuses {name}", not merkle_accepts(b.read(), a.read()))
    forged = pymerkle.InmemoryTree("sha256")
    for entry in m.read("fork-log.jsonl").split(b"\n")[:-1]:
        forged.append_entry(entry)
    state = forged.get_root(m.size)
    check("pymerkle", "the fork has another root", state != roots[m.size])


def tlog_accepts(entry, data):
    index, path, note = read_receipt(data)
    size, root = root_of(note)
    return verify_inclusion(leaf(entry), index, size, path, root)


def tlog_grown(proof, old, new):
    with open(proof) as a, open(old, "rb") as b, open(new, "rb") as c:
        hashes = [bytes.fromhex(text) for text in json.load(a)["hashes"]]
        (first, before), (second, after) = root_of(b.read()), root_of(c.read())
    return verify_consistency(first, second, before, after, hashes)


def tlog(what, *arguments, good=True):
    command = [f"{tools}/aics-tlog", *arguments]
    done = subprocess.run(command, capture_output=True)
    check("aics-tlog", what, (done.returncode == 0) == good,
          f"{done.returncode}\n{(done.stdout + done.stderr).decode(errors='replace')}")


def ask_aics_tlog(m):
    for size in m.sizes:
        tlog(f"checkpoint of {size}", "verify-checkpoint", "--note", m.path(f"note-{size}"),
             "--log-key", m.key)
    for n in m.positions:
        check("aics-tlog", f"receipt of entry {n}",
              tlog_accepts(m.entries[n - 1], m.read(f"receipt-{n}")))
    for first, second in m.pairs:
        names = (f"consistency-{first}-{second}", f"note-{first}", f"note-{second}")
        check("aics-tlog", f"{first} is the beginning of {second}", tlog_grown(*map(m.path, names)))
    tlog("an entry, from the tiles", "verify-inclusion", "--leaf", m.path("entry-257"), "--index",
         "256", "--tiles", m.path("tiles"), "--log-key", m.key)
    tlog("the log has grown, from the tiles", "verify-consistency", "--old-checkpoint",
         m.path(f"note-{m.middle}"), "--tiles", m.path("tiles"), "--log-key", m.key)
    tlog("refuses the fork, from the tiles", "verify-consistency", "--old-checkpoint",
         m.path("fork-note"), "--tiles", m.path("tiles"), "--log-key", m.key, good=False)
    for name, (receipt, entry) in m.bad_receipts.items():
        with open(receipt, "rb") as a, open(entry, "rb") as b:
            check("aics-tlog", f"refuses {name}", not tlog_accepts(b.read(), a.read()))
    for name, paths in m.bad_growth.items():
        check("aics-tlog", f"refuses {name}", not tlog_grown(*paths))
    for name, note in m.bad_notes.items():
        tlog(f"refuses {name}", "verify-checkpoint", "--note", note, "--log-key", m.key, good=False)


def ours(m, who, receipt, growth, note, log, tiles):
    """Both of our own verifiers must say what the others say."""
    for size in m.sizes:
        runs(who, f"checkpoint of {size}", note(m.path(f"note-{size}")))
    for n in m.positions:
        runs(who, f"receipt of entry {n}", receipt(m.path(f"receipt-{n}"), m.path(f"entry-{n}")))
    for first, second in m.pairs:
        names = (f"consistency-{first}-{second}", f"note-{first}", f"note-{second}")
        runs(who, f"{first} is the beginning of {second}", growth(*map(m.path, names)))
    for name, paths in m.bad_receipts.items():
        runs(who, f"refuses {name}", receipt(*paths), 1)
    for name, paths in m.bad_growth.items():
        runs(who, f"refuses {name}", growth(*paths), 1)
    for name, path in m.bad_notes.items():
        runs(who, f"refuses {name}", note(path), 1, 65)
    for name, paths in m.bad_tiles.items() if tiles else []:
        runs(who, f"refuses {name}", tiles(paths[0]) if tiles else [], 1, 65)
    for name, path in m.cut.items():
        runs(who, f"says what is wrong with {name}", receipt(path, m.path("entry-257")), 65)
    if log:
        whole = m.read("log.jsonl").splitlines(keepends=True)
        notes = [x for size in m.sizes for x in ("--checkpoint", m.path(f"note-{size}"))]
        runs(who, "the exported log", log(m.path("log.jsonl")) + notes)
        for name, lines, code in [
            ("a changed entry", [*whole[:256], whole[256].replace(b"Agency", b"agency"), *whole[257:]], 1),
            ("two entries that changed places", [whole[1], whole[0], *whole[2:]], 1),
            ("an entry that was dropped", whole[:256] + whole[257:], 1),
            ("a truncated log", whole[:m.middle], 1),
            ("a log that is cut off in a line", [*whole[:-1], whole[-1][:-9]], 65),
        ]:
            runs(who, f"refuses {name}", log(m.write("bad.jsonl", b"".join(lines))) + notes, code)
        runs(who, "refuses the fork", log(m.path("fork-log.jsonl")) + notes, 1)


def forge(m):
    """The forgeries that each verifier is shown."""
    n = 257
    receipt, entry = m.path(f"receipt-{n}"), m.path(f"entry-{n}")
    index, hashes, note = read_receipt(m.read(f"receipt-{n}"))
    head = m.read(f"receipt-{n}").partition(b"\n\n")[0]
    stale = m.read(f"note-{m.middle}")
    m.bad_receipts = {
        "a changed leaf": (receipt, m.edited(f"entry-{n}", "bad-entry", lambda x: turned(x, 40))),
        "another entry": (receipt, m.path(f"entry-{m.middle}")),
        "a wrong index": (m.edited(
            f"receipt-{n}", "bad-index", lambda x: x.replace(b"index 256", b"index 257")), entry),
        "an index beyond the log": (m.edited(
            f"receipt-{n}", "bad-beyond", lambda x: x.replace(b"index 256", b"index 99999")), entry),
        "a proof that is too short": (m.write("bad-short", (
            head.rpartition(b"\n")[0] + b"\n\n" + note)), entry),
        "a proof that is too long": (m.write("bad-long", (
            head + b"\n" + base64.b64encode(leaf(b"")) + b"\n\n" + note)), entry),
        "a stale root": (m.write("bad-stale", head + b"\n\n" + stale), entry),
        "the fork's root": (m.write(
            "bad-fork", head + b"\n\n" + m.read("fork-note")), entry),
    }
    grown = m.path(f"consistency-{m.middle}-{m.size}")
    old, new = m.path(f"note-{m.middle}"), m.path(f"note-{m.size}")
    m.bad_growth = {
        "a fork": (grown, old, m.path("fork-note")),
        "a fork with its own proof, against our head": (m.path("fork-consistency"), old, new),
        "a head that was rolled back": (grown, new, old),
        "a stale root in the place of the new": (grown, m.path(f"note-{m.small}"), old),
        "a proof with a bit turned": (m.edited(
            f"consistency-{m.middle}-{m.size}", "bad-consistency",
            lambda x: x.replace(x[-60:-50], bytes(97 if c == 98 else 98 for c in x[-60:-50]))), old, new),
    }
    text, _, lines = m.read(f"note-{m.size}").rpartition(b"\n\n")
    signature = base64.b64decode(lines.split(b" ")[2])
    def signed(data):
        return lines.rpartition(b" ")[0] + b" " + base64.b64encode(data) + b"\n"
    m.bad_notes = {
        "another log's checkpoint": m.path("other-note"),
        "a checkpoint of another size": m.edited(
            f"note-{m.size}", "bad-size",
            lambda x: x.replace(b"\n%d\n" % m.size, b"\n%d\n" % (m.size + 1))),
        "a checkpoint with a signature of one bit less": m.write(
            "bad-signature", text + b"\n\n" + signed(turned(signature, 30))),
        "a checkpoint under another key": m.write("bad-key", foreign(m, text + b"\n")),
        "a truncated note": m.edited(f"note-{m.size}", "bad-cut", lambda x: x[:-20]),
        "a note without signatures": m.write("bad-unsigned", text + b"\n"),
    }
    m.cut = {
        f"a receipt of {count} bytes": m.write(f"cut-{count}", m.read(f"receipt-{n}")[:count])
        for count in (0, 1, 20, 30, 100, len(m.read(f"receipt-{n}")) - 30)
    }
    m.bad_tiles = {}
    for name, path, change in [
        ("a changed leaf in a tile", "tile/0/000", lambda x: turned(x, 70)),
        ("a changed hash in the last tile", f"tile/0/{m.size // 256:03}.p/{m.size % 256}",
         lambda x: turned(x, 3)),
    ]:
        copy = m.path(f"bad-tiles-{len(m.bad_tiles)}")
        shutil.copytree(m.path("tiles"), copy)
        with open(f"{copy}/{path}", "rb") as file:
            data = file.read()
        with open(f"{copy}/{path}", "wb") as file:
            file.write(change(data))
        m.bad_tiles[name] = (copy, m.path("log.jsonl"))
    copy = m.path("bad-tiles-fork")
    shutil.copytree(m.path("tiles"), copy)
    shutil.copy(m.path("fork-note"), f"{copy}/checkpoint")
    m.bad_tiles["tiles under the fork's checkpoint"] = (copy, m.path("log.jsonl"))


def foreign(m, text):
    """A note signed with somebody's key, under the log's name and with the log's key id."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    name, id, _ = m.key.split("+", 2)
    line = base64.b64encode(bytes.fromhex(id) + key.sign(text))
    return text + b"\n\xe2\x80\x94 " + name.encode() + b" " + line + b"\n"


def ask_cryptography(m):
    public = Ed25519PublicKey.from_public_bytes(base64.b64decode(m.key.split("+", 2)[2])[1:])
    text, _, line = m.read(f"note-{m.size}").rpartition(b"\n\n")
    signature = base64.b64decode(line.split(b" ")[2])[4:]
    try:
        public.verify(signature, text + b"\n")
        held = True
    except InvalidSignature:
        held = False
    check("cryptography", "the checkpoint's signature", held)


class Witness:
    """A live aics-witness on 127.0.0.1 that knows these logs."""

    def __init__(self, folder, name, logs):
        os.mkdir(folder)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        config = ["-c", f"{folder}/w.json"]
        tool = f"{tools}/aics-witness"
        made = subprocess.run(
            [tool, "init", *config, "--name", name, "--listen", self.address, "--db",
             f"{folder}/w.db", "--key-file", f"{folder}/w.key"], capture_output=True, text=True)
        self.key = next(x for x in made.stdout.split() if x.startswith(name + "+"))
        for vkey in logs:
            subprocess.run(
                [tool, "add-log", *config, "--origin", vkey.split("+")[0], "--vkey", vkey],
                check=True, capture_output=True)
        self.words = open(f"{folder}/words", "wb")
        self.process = subprocess.Popen([tool, "serve", *config], stdout=self.words, stderr=self.words)
        for _ in range(200):
            try:
                socket.create_connection(self.address.split(":"), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("aics-witness does not answer")

    def seen(self, origin):
        """What it shows to monitors."""
        name = hashlib.sha256(origin.encode()).hexdigest()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://{self.address}/{name}/checkpoint", timeout=10) as answer:
            return answer.read()

    def end(self):
        self.process.terminate()
        self.process.wait(10)
        self.words.close()


def ask_witness(m):
    origin = m.key.split("+")[0]
    witness = Witness(m.path("w1"), "witness.local/w1", [m.key])
    stranger = Witness(m.path("w2"), "witness.local/w2", [])
    def policy(quorum, *lines):
        return m.write("witness.policy", "\n".join([
            f"log {m.key}", f"witness w1 {witness.key} http://{witness.address}", *lines,
            f"quorum {quorum}", ""]).encode())
    def asked(mesa, what, code, answer, path):
        done = mesa.run("log", "witness", "--policy", path)
        check("aics-witness", what,
              done.returncode == code and answer in done.stdout.decode(),
              f"{done.returncode}\n{(done.stdout + done.stderr).decode()}")
    try:
        mesa = m.mesa
        # What a forger starts from: the log as the witness will have seen it, and one entry less.
        rolled = mesa.copy(m.path("rolled"))
        forked = mesa.copy(m.path("forked"))
        asked(mesa, "cosigns the log", 0, f"w1  cosigned  {m.size}", policy("w1"))
        mesa.register(2_001, 2_020)
        asked(mesa, "cosigns what it has grown by", 0, f"w1  cosigned  {m.size + 20}", policy("w1"))
        asked(mesa, "cosigns the same again", 0, f"w1  cosigned  {m.size + 20}", policy("w1"))
        cosigned = m.write("cosigned", mesa.out("audit", "checkpoint", "--cosigned"))
        go("its cosignature", "cosigned", m.key, witness.key, cosigned)
        tlog("its cosignature", "verify-checkpoint", "--note", cosigned, "--log-key", m.key,
             "--witness-key", witness.key, "--quorum", "1")
        runs("verify.py", "its cosignature", [
            sys.executable, verifier, "checkpoint", cosigned, "--key", m.key, "--witness", witness.key])
        runs("mesa", "its cosignature", [
            binary, "audit", "check", "checkpoint", cosigned, "--key", m.key, "--policy", policy("w1")])
        check("aics-witness", "shows monitors the same",
              witness.seen(origin).partition(b"\n\n")[0] == m.read("cosigned").partition(b"\n\n")[0])
        receipt = m.write("cosigned-receipt", mesa.out("audit", "receipt", "7"))
        entry = m.write("entry-7", m.entries[6])
        runs("verify.py", "a receipt with its cosignature", [
            sys.executable, verifier, "receipt", receipt, "--key", m.key, "--entry", entry,
            "--witness", witness.key])
        bare = m.path(f"note-{m.size}")
        go("refuses a checkpoint that nobody cosigned", "cosigned", m.key, witness.key, bare, good=False)
        runs("verify.py", "refuses a checkpoint that nobody cosigned", [
            sys.executable, verifier, "checkpoint", bare, "--key", m.key, "--witness", witness.key], 1)
        runs("mesa", "refuses a checkpoint that nobody cosigned", [
            binary, "audit", "check", "checkpoint", bare, "--key", m.key, "--policy", policy("w1")], 1)
        asked(rolled, "does not cosign a log that was rolled back", 1, "w1  ahead", policy("w1"))
        forked.register(3_001, 3_040)
        asked(forked, "does not cosign a fork", 1, "w1  contradicts", policy("w1"))
        both = f"witness w2 {stranger.key} http://{stranger.address}"
        asked(mesa, "that does not know the log is told, and the quorum missed", 69, "w2  unknownLog",
              policy("both", both, "group both all w1 w2"))
        asked(mesa, "one of two is enough where the policy says so", 0, "w1  cosigned",
              policy("one", both, "group one any w1 w2"))
    finally:
        witness.end()
        stranger.end()
    asked(m.mesa, "that is away is told, and the log goes on", 69, "w1  unreachable", policy("w1"))
    runs("mesa", "verifies the log with its cosignatures", [binary, "audit", "verify", "--data",
         m.mesa.data])


def main():
    m = Material(binary, work)
    forge(m)
    ask_go(m)
    ask_pymerkle(m)
    ask_aics_tlog(m)
    ask_cryptography(m)
    python = [sys.executable, "-I", verifier]
    ours(m, "verify.py",
         receipt=lambda f, e: [*python, "receipt", f, "--entry", e, "--key", m.key],
         growth=lambda p, a, b: [*python, "consistency", p, a, b, "--key", m.key],
         note=lambda f: [*python, "checkpoint", f, "--key", m.key],
         log=lambda f: [*python, "log", f, "--key", m.key],
         tiles=lambda d: [*python, "tiles", d, "--key", m.key])
    runs("verify.py", "the published tiles", [*python, "tiles", m.path("tiles"), "--key", m.key])
    audit = [binary, "audit", "check"]
    ours(m, "mesa",
         receipt=lambda f, e: [*audit, "receipt", f, "--entry", e, "--key", m.key],
         growth=lambda p, a, b: [*audit, "consistency", p, "--first", a, "--second", b, "--key", m.key],
         note=lambda f: [*audit, "checkpoint", f, "--key", m.key], log=None, tiles=None)
    ask_witness(m)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
