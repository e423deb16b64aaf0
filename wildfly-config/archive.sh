#!/usr/bin/env bash
# Starts the built server once, on a database of its own, until its first page is there, and stops it: the JVM then writes all
# classes it has loaded into an archive (class data sharing), from which later starts take them, read and verified. It lies
# in the built server and goes with it, is of this JVM alone, and only costs time where it is missing: nothing fails by that.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/tools.sh"
find_java
archive=$(dirname "$here")/ear/target/server/classes-$java_build.jsa
[ ! -f "$archive" ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work" "$archive.new"' EXIT

DATA=$work/data DB=h2 HOST=127.0.0.1 PORT=$((20000 + RANDOM % 10000)) JAVA_OPTS="-XX:ArchiveClassesAtExit=$archive.new -Xlog:cds*=off" \
    "$here/run.sh" > "$work/told" 2>&1 &
until grep -q 'is ready' "$work/told" || ! kill -0 $! 2> /dev/null; do sleep 0.2; done
kill $! 2> /dev/null || true
wait $! || true
mv "$archive.new" "$archive" 2> /dev/null || echo "Sürkrüt: without an archive of its classes the server starts more slowly." >&2
