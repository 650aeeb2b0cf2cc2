#!/usr/bin/env python3
"""Verifies what a Mesa Local log hands out. Needs Python 3 and nothing else; read it, then trust it.

  verify.py log LOG.jsonl          the exported log: one entry a line, exactly its bytes
  verify.py checkpoint NOTE        a signed checkpoint, and its cosignatures
  verify.py receipt FILE           a .tlog-proof, with --entry FILE or --log LOG.jsonl
  verify.py consistency PROOF OLD NEW      a proof as JSON between two checkpoints
  verify.py tiles DIR              published tiles, and entry bundles where they are
  verify.py bundle BUNDLE          an auditor's bundle: its list, entries, checkpoints and proofs

  --key VKEY          the log's key, got from the log's keeper in person (mesa audit key)
  --checkpoint NOTE   log and bundle: signed checkpoints that the log must contain, any number
  --witness VKEY      a witness's key, any number
  --quorum K          so many witnesses must have cosigned (all that are named, if not said)

Ends with 0 when all of it holds, 1 when something is not what it claims, 65 when a file is not what
it should be, 66 when it is not there, 64 when the command line makes no sense. Formats: RFC 6962
(tree), C2SP signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof, tlog-tiles; RFC 8032 (Ed25519).
"""
import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import sys
import tarfile
from copy import copy
from datetime import datetime, timezone


class Malformed(Exception):
    """Not what such a file looks like."""


class Rejected(Exception):
    """Well formed, and not true."""


def require(condition, why, kind=Rejected):
    if not condition:
        raise kind(why)


# ---- The tree (RFC 6962 section 2.1)

def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


class Tree:
    """Grows leaf by leaf; keeps the roots of its perfect subtrees, largest first."""

    def __init__(self):
        self.size, self.frontier = 0, []

    def append(self, leaf):
        """Adds a leaf's hash; returns (height, hash) of each perfect subtree that this completes."""
        completed, height, index = [(0, leaf)], 0, self.size
        while index & 1:
            leaf = node_hash(self.frontier.pop(), leaf)
            index, height = index >> 1, height + 1
            completed.append((height, leaf))
        self.frontier.append(leaf)
        self.size += 1
        return completed

    def root(self):
        if not self.frontier:
            return sha256(b"")
        root = self.frontier[-1]
        for subtree in reversed(self.frontier[:-1]):
            root = node_hash(subtree, root)
        return root


def check_inclusion(leaf, index, size, proof, root):
    require(0 <= index < size, f"there is no leaf {index} in a tree of {size}")
    inner = (index ^ (size - 1)).bit_length()
    border = bin(index >> inner).count("1")
    require(len(proof) == inner + border, "the proof has another length than such a proof")
    for step, other in enumerate(proof):
        left = step < inner and not index >> step & 1
        leaf = node_hash(leaf, other) if left else node_hash(other, leaf)
    require(leaf == root, "the proof does not lead from this entry to the signed root")


def check_consistency(first, second, old_root, new_root, proof):
    require(0 <= first <= second, "the first tree is larger than the second")
    if first == 0 or first == second:
        require(not proof, "the proof has another length than such a proof")
        require(old_root == (sha256(b"") if first == 0 else new_root), "the roots differ")
        return
    shift = (first & -first).bit_length() - 1
    inner = ((first - 1) ^ (second - 1)).bit_length() - shift
    border = bin((first - 1) >> (inner + shift)).count("1")
    if first == 1 << shift:
        seed, rest = old_root, proof
    else:
        require(proof, "the proof is empty")
        seed, rest = proof[0], proof[1:]
    require(len(rest) == inner + border, "the proof has another length than such a proof")
    mask, old, new = (first - 1) >> shift, seed, seed
    for step, other in enumerate(rest):
        if step < inner and not mask >> step & 1:
            new = node_hash(new, other)
        else:
            old, new = node_hash(other, old), node_hash(other, new)
    require(old == old_root and new == new_root, "the one is not the beginning of the other")


# ---- Ed25519 (RFC 8032 section 5.1.7), verification only: nothing here is secret

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)


def point_add(a, b):
    """In extended coordinates (x, y, z, t) with x = X/Z, y = Y/Z, xy = T/Z."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def point_multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = point_add(result, point)
        point, scalar = point_add(point, point), scalar >> 1
    return result


def point_decode(data):
    """None for bytes that are no point, or not its one spelling."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def points_equal(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


BASE = point_decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519_verifies(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    key, commitment = point_decode(public), point_decode(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    return points_equal(
        point_multiply(scalar, BASE), point_add(commitment, point_multiply(challenge, key)))


# ---- Signed notes, checkpoints, cosignatures

LARGEST_NOTE = 1_000_000
LOG_KEY, WITNESS_KEY = 1, 4


def base64_decode(text):
    """Strict: one spelling for each value."""
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        raise Malformed("no Base64") from None
    require(base64.b64encode(data).decode() == text, "no Base64", Malformed)
    return data


def hash_decode(data):
    require(len(data) == 32, "no SHA-256 hash", Malformed)
    return data


def number_decode(text):
    require(re.fullmatch("0|[1-9][0-9]{0,18}", text, re.ASCII), "no number", Malformed)
    return int(text)


class Key:
    """NAME+ID+BASE64, as mesa audit key prints it."""

    def __init__(self, vkey, kind):
        parts = vkey.strip().split("+", 2)
        require(len(parts) == 3 and parts[0], f"no key: {vkey}", Malformed)
        self.name, key = parts[0], base64_decode(parts[2])
        require(len(key) == 33 and key[0] == kind, f"another kind of key: {vkey}", Malformed)
        self.kind, self.public = kind, key[1:]
        self.id = sha256(self.name.encode() + b"\n" + key)[:4]
        require(self.id.hex() == parts[1], f"the key is not whole: {vkey}", Malformed)

    def named(self, name):
        """The same key under another name: a log's, of before a restore with loss."""
        key = bytes([self.kind]) + self.public
        id = sha256(name.encode() + b"\n" + key)[:4].hex()
        return Key(f"{name}+{id}+{base64.b64encode(key).decode()}", self.kind)

    def verifies(self, text, signature):
        if self.kind == WITNESS_KEY:
            if len(signature) != 72:
                return False
            time, signature = int.from_bytes(signature[:8], "big"), signature[8:]
            text = f"cosignature/v1\ntime {time}\n{text}"
        return ed25519_verifies(self.public, text.encode(), signature)


class Note:
    """A text, an empty line, signature lines."""

    def __init__(self, data):
        require(len(data) <= LARGEST_NOTE, "too long for a note", Malformed)
        try:
            message = data.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("a note is UTF-8") from None
        text, gap, lines = message.rpartition("\n\n")
        self.text = text + "\n"
        require(gap and text and lines.endswith("\n"), "no signed note", Malformed)
        require(not re.search("[\x00-\x09\x0b-\x1f]", self.text), "no signed note", Malformed)
        self.signatures = []
        for line in lines[:-1].split("\n"):
            parts = line.split(" ")
            require(len(parts) == 3 and parts[0] == "\u2014", "no signature line", Malformed)
            signature = base64_decode(parts[2])
            require(len(signature) > 4, "no signature", Malformed)
            self.signatures.append((parts[1], signature[:4], signature[4:]))

    def signature(self, key):
        """This key's, verified; None when it has not signed."""
        for name, id, signature in self.signatures:
            if name == key.name and id == key.id:
                require(key.verifies(self.text, signature), f"forged signature of {name}")
                return signature
        return None


class Checkpoint:
    def __init__(self, note, trust):
        """Believed when the log's key has signed it under its own name, and enough witnesses."""
        require(note.signature(trust.key) is not None, "not signed by the log's key")
        lines = note.text.split("\n")[:-1]
        require(len(lines) >= 3 and all(lines), "no checkpoint", Malformed)
        self.origin, self.size = lines[0], number_decode(lines[1])
        self.root = hash_decode(base64_decode(lines[2]))
        require(self.origin == trust.key.name, "a checkpoint of another log")
        self.cosigned = []
        for witness in trust.witnesses:
            signature = note.signature(witness)
            if signature:
                seconds = int.from_bytes(signature[:8], "big")
                self.cosigned.append(f"{witness.name} at {in_words(seconds)}")
        require(
            len(self.cosigned) >= trust.quorum,
            f"cosigned by {len(self.cosigned)} witnesses of {trust.quorum}")


def in_words(seconds):
    require(seconds < 253402300800, "a time that no clock shows")
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Trust:
    def __init__(self, arguments):
        self.key = Key(arguments.key, LOG_KEY)
        self.witnesses = [Key(vkey, WITNESS_KEY) for vkey in arguments.witness]
        self.quorum = len(self.witnesses) if arguments.quorum is None else arguments.quorum

    def named(self, name):
        """The same trust in the log under another of its names; witnesses are for the newest."""
        other = copy(self)
        other.key, other.witnesses, other.quorum = self.key.named(name), [], 0
        return other


# ---- What is verified

def read(path, limit=LARGEST_NOTE):
    with open(path, "rb") as file:
        data = file.read(limit + 1)
    require(len(data) <= limit, f"{path} is too long", Malformed)
    return data


def said(checkpoint, what):
    print(f"holds: {what}")
    for cosigner in checkpoint.cosigned:
        print(f"cosigned: {cosigner}")


def entries(path):
    """The lines of an exported log, each ended by a line feed."""
    with open(path, "rb") as file:
        for line in file:
            require(line.endswith(b"\n"), "the last line is cut off", Malformed)
            yield line[:-1]


def verify_log(arguments, trust):
    """Positions and versions count without gaps, time never goes back, each checkpoint fits."""
    wanted = [(path, Checkpoint(Note(read(path)), trust)) for path in arguments.checkpoint]
    require(wanted, "no --checkpoint: nothing signed to compare with", Malformed)
    follow(entries(arguments.file), wanted)


def follow(log, checkpoints, sizes=()):
    """Goes through the entries, past every checkpoint; the roots at those sizes."""
    wanted, roots = {}, {}
    for name, checkpoint in checkpoints:
        wanted.setdefault(checkpoint.size, []).append((name, checkpoint))
    tree, versions, last = Tree(), {}, ""
    for entry in log:
        position = tree.size + 1
        try:
            event = json.loads(entry)
            stream, version, at = event["stream"], event["version"], event["at"]
            found = event["position"]
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Malformed(f"line {position} is no entry") from None
        require(found == position, f"line {position} says position {found}")
        require(version == versions.get(stream, 0) + 1, f"entry {position}: version {version}")
        require(isinstance(at, str) and at >= last, f"entry {position} is back-dated")
        versions[stream], last = version, at
        tree.append(leaf_hash(entry))
        if tree.size in sizes:
            roots[tree.size] = tree.root()
        for path, checkpoint in wanted.pop(tree.size, []):
            require(tree.root() == checkpoint.root, f"{path} is of another history")
            said(checkpoint, f"{path}, {checkpoint.size} entries")
    for path, checkpoint in wanted.pop(0, []):
        require(checkpoint.root == sha256(b""), f"{path} is of another history")
        said(checkpoint, f"{path}, no entries")
    require(not wanted, f"the log ends at {tree.size}, before a signed checkpoint")
    print(f"verified {tree.size} entries, root {tree.root().hex()}")
    return roots


def verify_checkpoint(arguments, trust):
    checkpoint = Checkpoint(Note(read(arguments.file)), trust)
    said(checkpoint, f"{checkpoint.origin}, {checkpoint.size} entries, root {checkpoint.root.hex()}")


def verify_receipt(arguments, trust):
    head, gap, note = read(arguments.file).partition(b"\n\n")
    try:
        lines = head.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise Malformed("no receipt") from None
    require(gap and lines[0] == "c2sp.org/tlog-proof@v1", "no receipt", Malformed)
    rest = lines[2:] if lines[1:2] and lines[1].startswith("extra ") else lines[1:]
    require(rest and rest[0].startswith("index "), "no receipt", Malformed)
    index = number_decode(rest[0][len("index "):])
    proof = [hash_decode(base64_decode(line)) for line in rest[1:]]
    checkpoint = Checkpoint(Note(note), trust)
    if arguments.entry:
        entry = read(arguments.entry)
        entry = entry[:-1] if entry.endswith(b"\n") else entry
    else:
        require(arguments.log, "say --entry or --log", Malformed)
        entry = next((e for i, e in enumerate(entries(arguments.log)) if i == index), None)
        require(entry is not None, f"the log has no entry {index + 1}")
    check_inclusion(leaf_hash(entry), index, checkpoint.size, proof, checkpoint.root)
    said(checkpoint, f"entry {index + 1} of {checkpoint.size}")


def verify_consistency(arguments, trust):
    require(len(arguments.more) == 2, "say PROOF OLD NEW", Malformed)
    try:
        said_by = json.loads(read(arguments.file))
        first, second = said_by["first_size"], said_by["second_size"]
        proof = [hash_decode(bytes.fromhex(text)) for text in said_by["hashes"]]
        require(type(first) is type(second) is int, "no proof", Malformed)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Malformed("no proof") from None
    old, new = (Checkpoint(Note(read(path)), trust) for path in arguments.more)
    require((first, second) == (old.size, new.size), "a proof between other sizes")
    check_consistency(first, second, old.root, new.root, proof)
    said(new, f"{first} entries are the beginning of {second}")


def tile_path(kind, number, width):
    groups = [f"{number % 1000:03}"]
    while number >= 1000:
        number //= 1000
        groups.insert(0, f"x{number % 1000:03}")
    return f"tile/{kind}/" + "/".join(groups) + ("" if width == 256 else f".p/{width}")


def tile_widths(count):
    """Number and width of the tiles that so many hashes fill."""
    yield from ((number, 256) for number in range(count // 256))
    if count % 256:
        yield count // 256, count % 256


def bundle_leaves(data):
    """The leaf hashes of an entry bundle: each entry after its length in two bytes."""
    leaves, at = [], 0
    while at < len(data):
        end = at + 2 + int.from_bytes(data[at:at + 2], "big")
        require(at + 2 <= len(data) and end <= len(data), "a bundle is cut off", Malformed)
        leaves.append(leaf_hash(data[at + 2:end]))
        at = end
    return leaves


def verify_tiles(arguments, trust):
    """All tiles follow from those of level 0, and these give the signed root."""
    folder = arguments.file
    checkpoint = Checkpoint(Note(read(os.path.join(folder, "checkpoint"))), trust)
    levels, tree, bundles = {}, Tree(), 0
    for number, width in tile_widths(checkpoint.size):
        tile = read(os.path.join(folder, tile_path(0, number, width)), 8192)
        require(len(tile) == 32 * width, "a tile of another length", Malformed)
        leaves = [tile[at:at + 32] for at in range(0, len(tile), 32)]
        bundle = os.path.join(folder, tile_path("entries", number, width))
        if os.path.exists(bundle):
            found = bundle_leaves(read(bundle, 256 * 65537))
            require(found == leaves, f"bundle {number} holds other entries")
            bundles += 1
        for leaf in leaves:
            for height, hash in tree.append(leaf):
                if height and height % 8 == 0:
                    levels.setdefault(height // 8, []).append(hash)
    require(tree.root() == checkpoint.root, "the tiles do not give the signed root")
    for level, hashes in levels.items():
        for number, width in tile_widths(len(hashes)):
            tile = read(os.path.join(folder, tile_path(level, number, width)), 8192)
            expected = b"".join(hashes[256 * number:256 * number + width])
            require(tile == expected, f"tile {number} of level {level} does not follow")
    said(checkpoint, f"tiles of {tree.size} entries, {bundles} bundles, root {tree.root().hex()}")


# ---- An auditor's bundle: a tar archive with a signed list of what is in it

LARGEST_FILE, LARGEST_ENTRY = 1 << 26, 65_535


def bundle_members(archive):
    """Plain files, each name once, and nothing else."""
    members = {}
    for member in archive.getmembers():
        plain = re.fullmatch("(contracts/)?[A-Za-z0-9][A-Za-z0-9._-]*", member.name, re.ASCII)
        require(plain and member.type == tarfile.REGTYPE, f"no such file: {member.name}", Malformed)
        require(member.name not in members, f"twice: {member.name}", Malformed)
        members[member.name] = member
    return members


def digest(file):
    hash = hashlib.sha256()
    for piece in iter(lambda: file.read(1 << 16), b""):
        hash.update(piece)
    return hash.hexdigest()


def lines(file):
    while line := file.readline(LARGEST_ENTRY + 2):
        require(line.endswith(b"\n"), "a line is cut off, or too long", Malformed)
        yield line[:-1]


def listed(note, trust):
    """What the signed list says: size of the log, and the digest of each file."""
    require(note.signature(trust.key) is not None, "the list is not signed by the log's key")
    head, rest = note.text.split("\n")[:3], note.text.split("\n")[3:-1]
    require(head[0] == "mesa.bundle/v1", "no bundle that this program knows", Malformed)
    require(head[1] == trust.key.name, "a bundle of another log")
    digests = {}
    for line in rest:
        match = re.fullmatch("([0-9a-f]{64})  (.+)", line)
        require(match and match[2] not in digests, "no list", Malformed)
        digests[match[2]] = match[1]
    return number_decode(head[2]), digests


def earlier(texts, trust):
    """Checkpoints under whichever name the log had, all signed by its one key."""
    prefix = trust.key.name.rpartition("/")[0] + "/"
    for number, text in enumerate(texts, 1):
        note = Note(text)
        origin = note.text.split("\n")[0]
        require(origin.startswith(prefix), "a checkpoint of another log")
        yield f"earlier checkpoint {number}", Checkpoint(note, trust.named(origin))


def verify_bundle(arguments, trust):
    """Every file is the listed one; the entries lead past every checkpoint; every proof holds."""
    try:
        archive = tarfile.open(arguments.file, "r:")
        members = bundle_members(archive)
        small = {
            name: archive.extractfile(member).read() for name, member in members.items()
            if member.size <= LARGEST_FILE and name != "log.jsonl"}
        for name in ["manifest", "checkpoint", "proofs.jsonl", "log.jsonl", "key"]:
            require(name in members, f"the bundle lacks {name}", Malformed)
        size, digests = listed(Note(small["manifest"]), trust)
        require(set(members) == set(digests) | {"manifest"}, "the list tells of other files")
        for name, expected in digests.items():
            found = digest(archive.extractfile(members[name]))
            require(found == expected, f"{name} is not the one that the list tells of")
        checkpoint = Checkpoint(Note(small["checkpoint"]), trust)
        require(checkpoint.size == size, "the list is of another checkpoint")
        texts = [
            json.loads(line)["note"].encode()
            for line in small.get("checkpoints.jsonl", b"").splitlines()]
        texts += [read(path) for path in arguments.checkpoint]
        proofs = [json.loads(line) for line in small["proofs.jsonl"].splitlines()]
        sizes = {proof.get("first_size") for proof in proofs}
        first = next(lines(archive.extractfile(members["log.jsonl"])))
        roots = follow(
            lines(archive.extractfile(members["log.jsonl"])),
            [("checkpoint", checkpoint)] + list(earlier(texts, trust)), sizes)
        for proof in proofs:
            hashes = [hash_decode(bytes.fromhex(text)) for text in proof["hashes"]]
            if "first_size" in proof:
                old = roots.get(proof["first_size"])
                require(old is not None, "a proof of another log")
                check_consistency(proof["first_size"], size, old, checkpoint.root, hashes)
            else:
                require(proof["leaf_index"] == 0, "a proof of another entry", Malformed)
                check_inclusion(leaf_hash(first), 0, size, hashes, checkpoint.root)
    except (tarfile.TarError, ValueError, KeyError, TypeError, AttributeError, StopIteration,
            RecursionError, EOFError) as why:
        raise Malformed(f"no bundle ({type(why).__name__})") from None
    said(checkpoint, f"{len(digests)} files, {len(proofs)} proofs")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = {
        "log": verify_log, "checkpoint": verify_checkpoint, "receipt": verify_receipt,
        "consistency": verify_consistency, "tiles": verify_tiles, "bundle": verify_bundle}
    parser.add_argument("verb", choices=verbs)
    parser.add_argument("file")
    parser.add_argument("more", nargs="*")
    parser.add_argument("--key", required=True)
    parser.add_argument("--checkpoint", action="append", default=[])
    parser.add_argument("--witness", action="append", default=[])
    parser.add_argument("--quorum", type=int)
    parser.add_argument("--entry")
    parser.add_argument("--log")
    try:
        arguments = parser.parse_args()
    except SystemExit as exit:
        return 64 if exit.code else 0
    try:
        verbs[arguments.verb](arguments, Trust(arguments))
        return 0
    except Rejected as why:
        print(f"DOES NOT HOLD: {why}", file=sys.stderr)
        return 1
    except Malformed as why:
        print(f"not what it should be: {why}", file=sys.stderr)
        return 65
    except OSError as why:
        print(f"cannot read: {why}", file=sys.stderr)
        return 66


if __name__ == "__main__":
    sys.exit(main())
