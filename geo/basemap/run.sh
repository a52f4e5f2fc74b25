#!/usr/bin/env bash
# Makes geo/shapes/*.geojson and geo/basemap/{land,lakes}.geojson from Debian's GSHHG. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
command -v gmt >/dev/null || {
	echo 'needs GMT and its coastlines: apt-get install -y gmt gmt-gshhg-full' >&2
	exit 1
}
work=${BASEMAP_WORK:-work}
mkdir -p "$work"
# Level 1 is the coast, level 2 the shores of lakes. -M writes the lines instead of drawing them.
for level in 1 2; do
	dump="$work/gshhg-$level.txt"
	[ -s "$dump" ] || (cd "$work" && gmt coast -R-180/180/-60/84 -Df -W$level -M -A0/$level/$level >"gshhg-$level.txt")
done
node --max-old-space-size=6000 make.ts "$work"
