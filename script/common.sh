# shellcheck shell=bash
# What every script here shares. Sourced, not run: where the project is, how to speak, how to stop.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

# Sanitisers, the browser and the server keep their files here; git ignores the folder.
# shellcheck disable=SC2034
logs=$root/var/log

# How the checks build: nobody steps through them with a debugger, and without what that would need the whole project builds
# in less time, as it does without an index for editors (Tests/XCTMain.swift does what the index was there for). One set for
# all, since another set builds everything anew.
# shellcheck disable=SC2034
lean=(-debug-info-format none --disable-index-store)

say() { printf '%s\n' "$*"; }

fail() {
  printf 'Stopped: %s\n' "$*" >&2
  exit 1
}

# step NAME HELP COMMAND… : runs one named step, says how long it took, and stops with HELP when it fails.
step() {
  local name=$1 help=$2 began=$SECONDS status=0
  shift 2
  printf '\n== %s\n' "$name"
  "$@" || status=$?
  if [ "$status" -ne 0 ]; then
    printf '\n== %s failed (status %d) after %d s\n   What to do: %s\n' \
      "$name" "$status" $((SECONDS - began)) "$help" >&2
    exit "$status"
  fi
  printf '== %s: done in %d s\n' "$name" $((SECONDS - began))
}

# Whether something listens on 127.0.0.1:$1. Plain bash, since a bare system has neither curl nor ss.
listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The first port from $1 on where nothing listens.
free_port() {
  local port=$1
  while listening "$port"; do
    port=$((port + 1))
    [ "$port" -lt 65536 ] || fail "no free port from $1 on"
  done
  printf '%s\n' "$port"
}
