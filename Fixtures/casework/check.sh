# Part of Fixtures/check, which has applied commands.jsonl: what else must hold of casework. Uses
# `check`, `mesa`, `here`, `work` and `verified` from there.

fixture=casework
data=$work/$fixture
here_casework=$here/casework
erased=$(sed -n 's/.*"retention.confirmErasure", "data": {"case": "\([^"]*\)".*/\1/p' \
  "$here_casework/erasure.jsonl")
refused_case() { "$mesa" show case "$erased" --data "$data" --as "$1" 2>&1 | grep -q record.unknown; }

# nowhere FOLDER…: no text of the fixtures stands in clear in any byte of the folders.
nowhere() {
  python3 "$here/leaks.py" "$here/../Protocols" "$here/totana-2017/commands.jsonl" \
    "$here_casework"/*.jsonl -- "$@"
}

backed_up() { "$mesa" backup --data "$data" "$work/$1"; }

# Keys of the erased case, as they are wrapped: bytes that must be gone afterwards.
wrapped() {
  python3 "$here/keys.py" "$data" "$work/$fixture.wrapped" "$@"
}

erased_here() {
  "$mesa" retention certificate "$erased" --data "$data" --as person/d01 --format json \
    >"$work/certificate" && grep -q '"isConsistent":true' "$work/certificate" \
    && grep -q '"readablePositions":\[\]' "$work/certificate"
}

# What the offices still see of it: that there was a case, and not one text.
hidden_here() {
  for who in p04 p07 p08 p12; do refused_case "person/$who" || return 1; done
  for who in d01 a02; do
    "$mesa" show case "$erased" --data "$data" --as "person/$who" --format json >"$work/shown" \
      && grep -q '"entries":\[\]' "$work/shown" || return 1
    "$mesa" show case "$erased" --history --data "$data" --as "person/$who" >>"$work/shown" \
      || return 1
    ! grep -qi 'borrable\|ficti' "$work/shown" || return 1
  done
}

# A court asks for blocked data: two sheets open them, for an officer and not for the desk.
asked_for() {
  blocked=$(sed -n 's/.*"retention.block", "data": {"case": "\([^"]*\)".*/\1/p' \
    "$here_casework/commands.jsonl")
  sheets="--sheet $work/escrow-1-dataProtection.txt --sheet $work/escrow-1-security.txt"
  # shellcheck disable=SC2086
  "$mesa" retention unblock "$blocked" court --reference 'Auto inventado 9/2026' $sheets \
    --data "$data" --as person/d01 || return 1
  "$mesa" show case "$blocked" --data "$data" --as person/p07 2>&1 | grep -q record.unknown \
    && "$mesa" retention block "$blocked" erasureRequest --data "$data" --as person/d01
}

refusals() {
  verified >"$work/before" \
    && python3 "$here/refused.py" "$mesa" "$data" "$here_casework/refused.jsonl" \
    && verified >"$work/after" && diff "$work/before" "$work/after"
}

# After months without a clock: each thing that fell due is recorded once, with its own moment.
overdue() {
  "$mesa" clock run --data "$data" >"$work/first" || return 1
  "$mesa" clock run --data "$data" >"$work/second" || return 1
  python3 "$here/due.py" "$mesa" "$data" "$here_casework/expected.json" && ! [ -s "$work/second" ]
}

# Who looked at case 1: its holder, and who asks now; and nothing of what was read.
readings() {
  first=$(sed -n 's/.*"case.recordLocation", "data": {"case": "\([^"]*\)".*/\1/p' \
    "$here_casework/commands.jsonl" | head -n 1)
  "$mesa" case show "$first" --data "$data" --as person/p08 >/dev/null || return 1
  "$mesa" audit access "$first" --data "$data" --as person/d01 --format json >"$work/readings" \
    || return 1
  grep '"person/p08"' "$work/readings" | grep -q protectedLocation \
    && grep -q 'person/d01' "$work/readings" && ! grep -qi 'ficti\|inventad' "$work/readings"
}

# Text that people pasted: no escape, bell or mark of direction reaches a terminal, no formula a CSV.
pasted() {
  odd=$(sed -n 's/.*"case": "\([^"]*\)".*=HYPERLINK.*/\1/p' "$here_casework/commands.jsonl")
  "$mesa" case show "$odd" --data "$data" --as person/p07 >"$work/pasted" || return 1
  grep -q 'Marcas ficticias que giran, una campana' "$work/pasted" || return 1
  ! LC_ALL=C grep -q "$(printf '[\001-\010\013-\037]')" "$work/pasted" || return 1
  ! grep -q "$(printf '\342\200\256')" "$work/pasted" || return 1
  "$mesa" list persons --data "$data" --as person/p20 --format csv >"$work/pasted" || return 1
  grep -q "'=1+1" "$work/pasted" && ! grep -q '\(^\|,\|"\)=1+1' "$work/pasted"
}

# An auditor's bundle of all of it: checked by its own verifier, opened without keys, and read.
audited() {
  mkdir -p "$work/unpacked" && bundle=$work/audit.tar
  "$mesa" audit export "$bundle" --data "$data" --as person/a02 || return 1
  key=$("$mesa" audit key --data "$data") || return 1
  python3 "$here/../Protocols/verifier/verify.py" bundle "$bundle" --key "$key" || return 1
  tar -xf "$bundle" -C "$work/unpacked" \
    && grep -q "\"case\":\"$erased\".*\"sealed\":\[[0-9].*\"what\":\"destroyed\"" "$work/unpacked/erasures.jsonl" \
    && diff "$work/unpacked/verify.py" "$here/../Protocols/verifier/verify.py" || return 1
  # Contracts are the product's own, with made-up identifiers; nobody's data are in them.
  rm -r "$work/unpacked/contracts"
  "$mesa" audit open "$bundle" --data "$work/copy" --key "$key" || return 1
  for kind in agencies persons mesas seats meetings minutes agreements cases referrals; do
    "$mesa" list $kind --data "$work/copy" --format json >"$work/listed" && [ -s "$work/listed" ] \
      || return 1
  done
  "$mesa" show case "$erased" --data "$work/copy" >/dev/null \
    && "$mesa" list meetings --data "$work/copy" --at 200 >/dev/null \
    && "$mesa" audit rules --data "$work/copy" >/dev/null \
    && "$mesa" audit drift --data "$work/copy" && "$mesa" audit verify --data "$work/copy" \
    || return 1
  ! "$mesa" do clock.acknowledge reason=leapt --data "$work/copy"
}

# An older backup: noticed, put in place only when the loss is accepted, written to only once
# somebody has answered for it.
restored() {
  cp -R "$data.keys" "$work/restored.keys" || return 1
  ! "$mesa" restore "$work/after.backup" --data "$work/restored" || return 1
  "$mesa" restore "$work/after.backup" --data "$work/restored" --accept-loss || return 1
  "$mesa" list meetings --data "$work/restored" --as person/p03 >/dev/null || return 1
  "$mesa" clock run --data "$work/restored" 2>&1 | grep -q restore.unacknowledged || return 1
  "$mesa" restore acknowledge --reason exercise --data "$work/restored" || return 1
  "$mesa" clock run --data "$work/restored" && "$mesa" audit verify --data "$work/restored" \
    && "$mesa" audit key --data "$work/restored" | grep -q '^mesa.local/[^/]*/2+'
}

check "pasted text does no harm where it is shown" pasted
check "readings are told, and not what was read" readings
check "a backup is made" backed_up before.backup
check "nothing sealed is found in clear" nowhere "$data" "$data.keys" "$work/before.backup"
check "the officers' sheets are made" "$mesa" keys escrow --data "$data" --out "$work"
check "the keys of a case can be told by their bytes" wrapped note "$erased"
check "its erasure is accepted" "$mesa" apply --data "$data" "$here_casework/erasure.jsonl"
check "the log verifies after the erasure" verified
check "its keys are gone, and no entry was touched" erased_here
check "a backup is made after it" backed_up after.backup
check "nor do they stand in any byte here or there" \
  wrapped gone "$data" "$data.keys" "$work/after.backup"
check "nothing sealed is found in clear" nowhere "$data" "$data.keys" "$work/after.backup"
check "nobody reads the erased case" hidden_here
check "what must be refused is refused, and leaves no trace" refusals
check "blocked data are opened for a court, and not for the desk" asked_for
check "after months without a clock each thing is recorded once" overdue
check "a backup proves itself" "$mesa" backup drill "$work/after.backup" --data "$data" --in "$work"
check "a drill leaves nothing behind" sh -c '! ls -d "$0"/mesa-drill-* 2>/dev/null' "$work"
check "an auditor opens a bundle without keys, and reads it" audited
check "nothing sealed is found in clear" nowhere "$work/unpacked" "$work/copy" "$work/copy.keys"
check "an older backup is noticed, and answered for" restored
check "the log still verifies" verified
