#!/usr/bin/env bash
# Runs the built server in the foreground until INT or TERM. From the environment:
#   PORT (8080)  HOST (127.0.0.1)  DATA (data)  JAVA_HOME  SURKRUT_MEMORY (512m)  JAVA_OPTS (more flags for the JVM)
#   DB (h2; mysql for MySQL and MariaDB)  DB_URL (jdbc:mysql://host:port/database)  DB_USER (surkrut)  DB_PASSWORD
# and whatever the application and its data source read (SURKRUT_*).
#
# Everything that a running server writes lies under DATA, so that several can run from one build:
#   surkrut.mv.db the database (H2's), log/ the log, server.pid the JVM's process, wildfly/ the server's own folder, new at each start.
set -euo pipefail
umask 077 # the database holds who players are
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/tools.sh"

target=$(dirname "$here")/ear/target
port=${PORT:-8080}
host=${HOST:-127.0.0.1}
data=${DATA:-data}
case $host in
    0.0.0.0) probe=127.0.0.1 shown=localhost ;;
    127.0.0.1) probe=127.0.0.1 shown=localhost ;;
    *:*) probe=$host shown="[$host]" ;;
    *) probe=$host shown=$host ;;
esac

check_port_number() {
    case $port in
        '' | *[!0-9]*) fail "PORT must be a number from 1 to 65535, not '$port'." ;;
    esac
    [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || fail "PORT must be a number from 1 to 65535, not '$port'."
}

choose_database() {
    case ${DB:-h2} in
        h2) configuration=standalone.xml ;;
        mysql) configuration=standalone-mysql.xml ;;
        *) fail "DB must be h2 or mysql, not '$DB'." ;;
    esac
    [ "${DB:-h2}" = mysql ] || return 0
    case ${DB_URL:-} in
        jdbc:mysql://?*/?*) ;;
        *) fail "DB=mysql needs a DB_URL like jdbc:mysql://localhost:3306/surkrut." ;;
    esac
}

listening() { # host port
    (: < "/dev/tcp/$1/$2") 2> /dev/null
}

check_port_free() {
    ! listening "$probe" "$port" || fail "port $port is taken by another program: choose another one, PORT=9080 for instance."
}

# The management port follows the port (8080: 9990), so that instances don't meet; the next free one, where it is taken.
choose_management_port() {
    management=$((port + 1910))
    [ "$management" -le 65000 ] || management=$((port - 1910))
    while listening 127.0.0.1 "$management"; do management=$((management + 1)); done
}

prepare_data() {
    mkdir -p "$data" 2> /dev/null || fail "the data folder $data cannot be made."
    data=$(cd "$data" && pwd -P)
    (: > "$data/.writable") 2> /dev/null || fail "the data folder $data is not writable."
    rm -f "$data/.writable"
    case $data in
        *';'* | *'$'*) fail "the data folder's path must hold neither ';' nor '\$': $data" ;;
    esac
}

# The JVM inherits the lock on DATA/lock and holds it as long as it lives, whatever becomes of this script.
lock_data() {
    local owner
    owner=$(cat "$data/server.pid" 2> /dev/null || true)
    exec 9>> "$data/lock"
    if command -v flock > /dev/null && ! flock -n 9; then
        fail "the data folder $data is in use by another Sürkrüt (process ${owner:-unknown})."
    fi
    [ "${DB:-h2}" = mysql ] || ! database_locked || fail "the database $data/surkrut.mv.db is locked by process $owner: close that program first."
}

# H2 locks its file as POSIX does; where the kernel lists locks, one held by any other program shows before the start.
database_locked() {
    local inode
    [ -r /proc/locks ] && [ -f "$data/surkrut.mv.db" ] || return 1
    inode=$(ls -i "$data/surkrut.mv.db" | awk '{print $1}')
    owner=$(awk -v end=":$inode\$" '$6 ~ end {print $5; exit}' /proc/locks)
    [ -n "$owner" ]
}

prepare_server() {
    [ -f "$target/server/jboss-modules.jar" ] && [ -d "$target/deployment" ] || fail "nothing is built yet: run make first."
    base=$data/wildfly
    rm -rf "$base"
    mkdir -p "$data/log"
    cp -R "$target/server/standalone" "$base"
    rm -rf "$base/deployments"
    cp -R "$target/deployment" "$base/deployments"
    cp "$here/boot/logging.properties" "$base/configuration/"
    log=$data/log/server.log
    touch "$log"
    log_start=$(wc -c < "$log")
}

# Heap: a room with six players takes some tens of KB, so 512 MiB hold thousands; an outgrown heap ends the server, which
# starts again from its journal, rather than half of it living on. The serial collector needs least memory beside
# the heap and no threads of its own, and its pauses at this size are some milliseconds. Metaspace starts large enough to
# load WildFly without full collections. Both compilers stay on: C1 alone (-XX:TieredStopAtLevel=1) saves two fifths of
# the start's work and 40 MB, but many games at once want C2. The classes of an earlier start come from an archive made by
# archive.sh; one that doesn't fit is left aside without a word.
jvm_flags() {
    flags=(-Xms128m "-Xmx${SURKRUT_MEMORY:-512m}" -XX:+UseSerialGC -XX:MetaspaceSize=128m -XX:+ExitOnOutOfMemoryError
        -Dfile.encoding=UTF-8 -Djava.awt.headless=true
        '-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000')
    # Newer JDKs warn of old habits in WildFly's libraries, which a player can do nothing about.
    [ "$java_version" -lt 24 ] || flags+=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
    archive=$target/server/classes-$java_build.jsa
    [ ! -f "$archive" ] || flags+=("-XX:SharedArchiveFile=$archive" '-Xlog:cds*=off')
    # WildFly's own list of what the JDK must open to it; its script is not written for -e and -u. It asks a JVM what holds
    # since 17, and another one for a package that is gone since then.
    # shellcheck disable=SC2034,SC2329 # that script reads and calls these
    local DIRNAME=$target/server/bin GREP=grep JAVA=$java
    set +eu
    . "$DIRNAME/common.sh"
    setModularJdk() { MODULAR_JDK=true; }
    setPackageAvailable() { PACKAGE_AVAILABLE=false; }
    setDefaultModularJvmOptions "${JAVA_OPTS:-}"
    set -eu
    # shellcheck disable=SC2206 # both are lists of words on purpose
    flags+=($DEFAULT_MODULAR_JVM_OPTIONS ${JAVA_OPTS:-})
}

start_server() {
    "$java" "${flags[@]}" \
        "-Dlogging.configuration=file:$base/configuration/logging.properties" \
        "-Dsurkrut.data=$data" \
        -jar "$target/server/jboss-modules.jar" -mp "$target/server/modules" org.jboss.as.standalone \
        "--server-config=$configuration" \
        "-Djboss.home.dir=$target/server" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$data/log" \
        "-Djboss.bind.address=$host" "-Djboss.http.port=$port" "-Djboss.management.http.port=$management" &
    server=$!
    exec 9>&-
    echo "$server" > "$data/server.pid"
}

# The first signal asks the server to end, the second one doesn't ask. A server asked in the midst of its start would end in
# a heap of errors, so that it starts first.
stopping=
stop() {
    local signal=TERM
    [ -z "$stopping" ] || signal=KILL
    stopping=yes
    [ "$signal" = TERM ] && ! started || kill "-$signal" "$server" 2> /dev/null || true
}

started() { [ -e "$base/tmp/startup-marker" ]; }

alive() { kill -0 "$server" 2> /dev/null; }

answers() { # GET / gives 200
    local code
    code=$(
        exec 2> /dev/null
        exec 3<> "/dev/tcp/$probe/$port" || exit 0
        printf 'GET / HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n' "$shown" "$port" >&3
        read -r -t 10 _ code _ <&3 && echo "$code"
    ) || true
    [ "$code" = 200 ]
}

logged() { # a pattern, in what this start has logged
    # Not grep -q: its early end would be the end of tail, and a failure of both.
    tail -c "+$((log_start + 1))" "$log" | grep -E "$1" > /dev/null
}

give_up() {
    local why="the server did not start; the reason stands in $log."
    [ "${1:-}" != slow ] || why="the server did not answer within 3 minutes; look into $log."
    ! logged '90020|Database may be already in use' \
        || why="the database in $data is locked by another program: close that program first."
    ! logged 'Address already in use' || why="port $port or $management is taken by another program: choose another PORT."
    ! logged 'Communications link failure' || why="the database at DB_URL does not answer."
    ! logged 'Unknown database' || why="the database named in DB_URL does not exist: create it first."
    ! logged 'Access denied for user' || why="the database at DB_URL refuses DB_USER with that DB_PASSWORD."
    ! logged 'Permission denied' || why="port $port or $data may not be used by this user; details stand in $log."
    kill -TERM "$server" 2> /dev/null || true
    await_end
    rm -f "$data/server.pid"
    fail "$why"
}

await_end() { # a signal to this script ends a wait early
    while alive; do wait "$server" || true; done
    wait "$server" && status=0 || status=$?
} 2> /dev/null

await_ready() {
    local tries=900
    until started && { [ -n "$stopping" ] || answers; }; do
        alive || { [ -z "$stopping" ] || return 0; give_up; }
        ! grep -q '^error' "$base/tmp/startup-marker" 2> /dev/null || give_up
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || give_up slow
        sleep 0.2
    done
    if [ -n "$stopping" ]; then
        kill -TERM "$server" 2> /dev/null || true
        return 0
    fi
    echo "Sürkrüt is ready: http://$shown:$port/"
}

check_port_number
choose_database
find_java
prepare_data
lock_data
check_port_free
choose_management_port
prepare_server
jvm_flags
server=
trap stop INT TERM HUP
echo "Sürkrüt is starting (data in $data, management on 127.0.0.1:$management) ..."
start_server
await_ready
await_end
rm -f "$data/server.pid"
# Somebody else may have asked the server itself: by TERM, or by its management.
case $status in
    0 | 143) stopping=yes ;;
esac
[ -n "$stopping" ] || fail "the server ended by itself (status $status); look into $log."
echo "Sürkrüt has stopped."
