#!/usr/bin/env bash
# Makes the environment in .venv: names the system packages that are missing, installs them where it
# may (as root, or with sudo that asks no password), then installs the program and its test tools.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

python=${PYTHON:-python3}
if ! command -v "$python" >/dev/null; then
    say "Python is missing: install Python 3.11 or newer (on Debian: apt-get install python3)."
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "Python 3.11 or newer is needed; this is $("$python" --version)."
    exit 1
fi

# "file that must be found by the loader = Debian package that brings it"
libraries=(
    libGL.so.1=libgl1
    libEGL.so.1=libegl1
    libxkbcommon.so.0=libxkbcommon0
    libxkbcommon-x11.so.0=libxkbcommon-x11-0
    libxcb-cursor.so.0=libxcb-cursor0
    libxcb-icccm.so.4=libxcb-icccm4
    libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0
    libxcb-xinerama.so.0=libxcb-xinerama0
    libdbus-1.so.3=libdbus-1-3
    libfontconfig.so.1=libfontconfig1
    libglib-2.0.so.0=libglib2.0-0
    libgthread-2.0.so.0=libglib2.0-0
    libXrender.so.1=libxrender1
    libXt.so.6=libxt6
    libSM.so.6=libsm6
)

missing_packages() {
    "$python" -c 'import venv, ensurepip' 2>/dev/null || echo python3-venv
    local cache pair
    cache=$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)
    for pair in "${libraries[@]}"; do
        grep -q -F "${pair%%=*} " <<<"$cache" || echo "${pair#*=}"
    done | sort -u
    # Drawing without a graphics card needs Mesa's software renderer.
    compgen -G '/usr/lib/*/dri/swrast_dri.so' >/dev/null || echo libgl1-mesa-dri
    command -v Xvfb >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
    command -v pdftotext >/dev/null || echo poppler-utils
}

if [ "$(uname -s)" = Linux ]; then
    mapfile -t missing < <(missing_packages)
    if [ ${#missing[@]} -gt 0 ]; then
        say "System packages missing: ${missing[*]}"
        if ! command -v apt-get >/dev/null; then
            say "Install what they contain with your system's package tool, then run this again."
            exit 1
        fi
        if [ "$(id -u)" = 0 ]; then
            as_root=()
        elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo)
        else
            say "Run this, then try again:  sudo apt-get install ${missing[*]}"
            exit 1
        fi
        say "Installing them."
        "${as_root[@]}" apt-get update -qq >&2
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
fi

# Where Python may not write beside the sources, each start would read all of them anew.
compile_program() { .venv/bin/python -m compileall -q app; }

stamp=.venv/installed-for
wanted=$(cat pyproject.toml packaging_specs/environment.sh | cksum)
if [ -x .venv/bin/techpack ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    compile_program
    exit 0
fi
say "Making the environment in .venv (a few minutes the first time)."
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --editable . --group test --group lint
printf '%s' "$wanted" >"$stamp"
compile_program
