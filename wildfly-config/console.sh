#!/usr/bin/env bash
# Runs a command on the database that the environment names (DB DATA DB_URL DB_USER DB_PASSWORD, as for run.sh), beside the server:
#   console.sh CLASS [ARGUMENT...]
# An H2 database must not be in use by a server meanwhile.
set -euo pipefail
umask 077 # what a command leaves behind is as private as the database
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/tools.sh"

target=$(dirname "$here")/ear/target
[ -f "$target/surkrut/surkrut-ejb.jar" ] || fail "nothing is built yet: run make first."
find_java
h2=$(find "$target/server/modules" -name 'h2-*.jar' | head -n 1)
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=error "-Djava.util.logging.config.file=$here/console.properties" \
    -cp "$target/surkrut/surkrut-ejb.jar:$target/surkrut/lib/*:$h2:$target/mysql-connector-j.jar" "$@"
