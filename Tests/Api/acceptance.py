"""The service as schemathesis finds it: an instance of the casework fixture, asked as each role.

A service that survives a role is asked afterwards whether it is ready, and its log is verified at
the end: whatever was sent, nothing of it may have done harm.
"""

import json
import pathlib
import re
import subprocess
import sys
import time
import urllib.request

MESA, WORK, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATA = WORK / "instance"

# Who of the fixture stands for what: the matrix is asked from every side of it.
ROLES = {
    "administrator": "admin",
    "facilitator": "p03",
    "caseworker of the centre": "p07",
    "caseworker of the local police": "p10",
    "secretary": "p05",
    "data-protection officer": "d01",
}

passed = failed = 0


def told(what, fine, detail=""):
    global passed, failed
    passed, failed = passed + fine, failed + (not fine)
    print(("ok      " if fine else "FAILED  ") + what, flush=True)
    if not fine:
        print("\n".join("        " + line for line in detail.splitlines()[-120:]), flush=True)


def mesa(*arguments):
    done = subprocess.run(
        [MESA, *arguments, "--data", DATA], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"mesa {arguments[0]}: {done.returncode}\n{done.stderr}")
    return done.stdout


def instance():
    """The casework fixture over what it is applied over."""
    mesa("init", "--admin", "Administración")
    fixtures = ROOT / "Fixtures"
    for under in (fixtures / "casework" / "over").read_text().split():
        mesa("apply", fixtures / under / "commands.jsonl")
    mesa("apply", fixtures / "casework" / "commands.jsonl")


def token(person):
    made = mesa(
        "token", "create", "--name", "schemathesis", "--scope", "read", "--scope", "write",
        "--as", f"person/{person}", "--format", "json",
    )
    return json.loads(made)["token"]


def serve():
    """The service on a port that was free, and where."""
    journal = WORK / "journal"
    with open(journal, "w") as messages:
        server = subprocess.Popen(
            [MESA, "serve", "--port", "0", "--data", DATA],
            stdout=subprocess.DEVNULL, stderr=messages,
        )
    for _ in range(300):
        said = journal.read_text()
        address = re.search(r"http://\S+:\d+", said)
        if address:
            return server, address.group(0)
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(f"the service did not start: {said}")


def ready(address):
    try:
        with urllib.request.urlopen(address + "/readyz", timeout=10) as answer:
            return answer.status == 200
    except OSError:
        return False


def ask(address, who, bearer):
    """schemathesis with all its checks, as one role."""
    began = time.monotonic()
    done = subprocess.run(
        [
            WORK / "venv/bin/schemathesis", "--config-file", HERE / "schemathesis.toml", "--no-color",
            "run", ROOT / "Protocols/api/openapi.yaml",
            "--url", address, "--header", f"Authorization: Bearer {bearer}",
            "--max-examples", EXAMPLES, "--seed", "2026", "--request-timeout", "20",
        ],
        capture_output=True, text=True, check=False, cwd=WORK,
    )
    # What schemathesis sends is told in its own summary: `N generated, M found …`.
    summary = (line.strip() for line in done.stdout.splitlines())
    cases = next((line for line in summary if re.match(r"\d+ generated", line)), "no summary")
    told(f"asked as {who}: {cases} in {time.monotonic() - began:.0f} s", done.returncode == 0,
         done.stdout + done.stderr)
    told(f"the service is ready after {who}", ready(address))
    # Whoever is let in nowhere passes every check: each role must have been answered, too.
    lines = [line for line in journal() if line.get("principal") == f"person/{ROLES[who]}"]
    answered = {line["route"] for line in lines if line["status"] == 200}
    told(f"{who} was answered on {len(answered)} routes", len(answered) >= 5,
         "\n".join(sorted(answered)))


def journal():
    """What the service told of each request so far, without what it told of itself."""
    lines = (WORK / "journal").read_text().splitlines()
    told = [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]
    return [line for line in told if "status" in line]


instance()
bearers = {who: token(person) for who, person in ROLES.items()}
server, address = serve()
try:
    for who, bearer in bearers.items():
        ask(address, who, bearer)
    requests = journal()
    broken = [line for line in requests if line["status"] >= 500]
    told(f"none of {len(requests)} requests ended in a failure of the service", not broken,
         "\n".join(map(str, broken[:20])))
finally:
    server.terminate()
    told("the service ends when it is told to", server.wait(timeout=30) == 0)
verified = subprocess.run(
    [MESA, "audit", "verify", "--data", DATA], capture_output=True, text=True, check=False
)
told("the log verifies", verified.returncode == 0, verified.stderr)
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
