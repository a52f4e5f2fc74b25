#!/usr/bin/env bash
# Takes data out of Debian packages without installing them: they would bring whole programs along.
# usage: fetch.sh WORK   writes WORK/packages
set -euo pipefail
cd "$1"
mkdir -p packages
for package in libmagics++-data marble-qt-data ferret-datasets; do
	[ -e "packages/$package" ] && continue
	apt-get download -q "$package"
	dpkg-deb -x "$package"_*.deb packages
	touch "packages/$package"
done
