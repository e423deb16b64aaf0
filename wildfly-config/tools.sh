# Sourced by run.sh and by the Makefile: finds the tools, or says in one sentence which is missing.

fail() {
    printf 'Sürkrüt: %s\n' "$1" >&2
    exit 1
}

# Sets java to the JVM to use, java_version to its number and java_build to one of its exact build: the one in JAVA_HOME,
# else the first on the path; 17 or newer.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it."
    else
        java=$(command -v java) || fail "no Java found: install a JDK, 17 or newer, or set JAVA_HOME to one."
    fi
    local told
    told=$("$java" -version 2>&1) || true
    java_version=$(sed -n 's/.* version "\([0-9]*\).*/\1/p' <<< "$told" | head -n 1)
    java_build=$(cksum <<< "$told" | cut -d ' ' -f 1)
    [ "${java_version:-0}" -ge 17 ] || fail "$java is too old (version ${java_version:-unknown}): Java 17 or newer is needed."
}

find_build_tools() {
    find_java
    [ -x "$(dirname "$java")/javac" ] || [ -z "${JAVA_HOME:-}" ] \
        || fail "$JAVA_HOME is a Java without a compiler: install a JDK, 17 or newer."
    [ -n "${JAVA_HOME:-}" ] || command -v javac > /dev/null \
        || fail "there is a Java without a compiler: install a JDK, 17 or newer."
    command -v mvn > /dev/null || fail "no Maven found: install Maven 3.8 or newer (the command mvn)."
}
