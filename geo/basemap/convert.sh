#!/usr/bin/env bash
# Natural Earth as GeoJSON, with the fields that are used and four decimals (10 m).
# usage: convert.sh WORK   writes WORK/{land-50m,countries,regions,rivers}.geojson
set -euo pipefail
cd "$1"
magics=packages/usr/share/magics
to() {
	rm -f "$1.geojson"
	ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=4 "$1.geojson" "${@:2}"
}
to land-50m $magics/50m/ne_50m_land.shp
to countries $magics/10m/ne_10m_admin_0_boundary_lines_land.shp -select featurecla
to regions $magics/10m/ne_10m_admin_1_states_provinces_lines.shp -select scalerank,name,adm0_a3 \
	-where "adm0_a3 in ('RUS','JPN','CHN','KAZ','GEO','UKR','USA','CAN','MNG')"
to rivers $magics/10m/ne_10m_rivers_lake_centerlines.shp -dialect sqlite \
	-sql "select geometry, cast(scalerank as integer) sr from ne_10m_rivers_lake_centerlines where featurecla not like 'Lake%'"
