# Sourced by its neighbours: finds a program that tests need, or installs it from the system's packages.

find_program() { # names or paths, the first that there is
    local name
    for name in "$@"; do
        [ -n "$name" ] && command -v "$name" && return 0
    done
    return 1
}

install_packages() {
    local root=
    [ "$(id -u)" = 0 ] || root="sudo -n"
    command -v apt-get && { [ -z "$root" ] || command -v sudo; } \
        && $root apt-get update \
        && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# Prints the path of one of the programs: provide NAME SETTING "PACKAGE..." PROGRAM...
provide() {
    local name=$1 setting=$2 packages=$3
    shift 3
    find_program "${!setting:-}" "$@" && return 0
    echo "No $name found: installing it from the system's packages ..." >&2
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # shellcheck disable=SC2086 # a list of words on purpose
    install_packages $packages > "$log" 2>&1 && find_program "$@" && return 0
    tail -n 3 "$log" >&2
    echo "The tests need $name, and it could not be installed: install it by hand, or set $setting to its path." >&2
    return 1
}
