#!/usr/bin/env bash
# Makes static/chart/*.pmtiles and geo/shapes/*.geojson from Debian packages. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
tools='gmt gmt-gshhg-full gdal-bin python3-numpy python3-pil'
for command in gmt gdalwarp ogr2ogr /usr/bin/python3; do
	command -v "$command" >/dev/null || {
		echo "$command is missing; as root: apt-get install -y $tools" >&2
		exit 1
	}
done
work=${BASEMAP_WORK:-work}
mkdir -p "$work"
work=$(cd "$work" && pwd)
node='../../node_modules/.bin/node --max-old-space-size=8000'

for step in fetch dump convert height; do
	echo "== $step"
	bash "$step.sh" "$work"
done
for step in base depth relief; do
	echo "== $step"
	$node "$step.ts" "$work"
done
