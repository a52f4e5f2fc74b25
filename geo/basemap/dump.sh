#!/usr/bin/env bash
# Lets GMT write GSHHG as lines: coast (1), shores of lakes (2), of islands in them (3), and the rivers near
# the six places. -M writes the lines instead of drawing them.
# usage: dump.sh WORK   writes WORK/gshhg-{1,2,3}.txt, WORK/rivers.txt
set -euo pipefail
cd "$1"
for level in 1 2 3; do
	[ -s "gshhg-$level.txt" ] ||
		gmt coast -R-180/180/-60/84 -Df -W$level -M -A0/$level/$level >"gshhg-$level.txt"
done
[ -s rivers.txt ] || for box in 129.5/158/40.8/55 63/81/65.5/74.5 36/43/41/46.5; do
	gmt coast -R$box -Df -I1 -I2 -I3 -I4 -M
done >rivers.txt
