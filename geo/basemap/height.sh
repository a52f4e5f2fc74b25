#!/usr/bin/env bash
# The height of land and sea floor, and its shading in Web Mercator.
# usage: height.sh WORK   writes WORK/height.raw (metres, 2′) and WORK/shade/z_x_y.webp
set -euo pipefail
here=$(pwd)
cd "$1"
/usr/bin/python3 "$here/marble.py" packages/usr/share/marble/data/maps/earth/srtm/3 .
gdal_translate -q -of ENVI -ot Float32 NETCDF:packages/usr/share/ferret-vis/data/etopo5.cdf:ROSE etopo5.img
/usr/bin/python3 "$here/height.py" .
edge=20037508.34
gdalwarp -q -overwrite -t_srs EPSG:3857 -te -$edge -$edge $edge $edge -ts 16384 16384 -r cubicspline \
	-co COMPRESS=DEFLATE -ot Float32 height.vrt mercator.tif
gdaldem hillshade -q -multidirectional -z 9 -compute_edges mercator.tif shade.tif
/usr/bin/python3 "$here/shade.py" .
