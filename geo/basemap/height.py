"""The height of land and sea floor on a grid of 2 minutes of arc (about 3 km), in metres.

Marble's relief map is fine (10,800 by 5,400) but grey; ETOPO5 is in metres but coarse (5 minutes). Each
grey level is given the median of the metres that ETOPO5 has there. Eight bits of grey make steps: they are
smoothed away, on the sea floor more than on land, where the sea floor also takes part of ETOPO5's own shape.

usage: height.py WORK   reads WORK/marble.png and WORK/etopo5.img, writes WORK/height.raw and WORK/height.vrt
"""

import sys

import numpy as np
from PIL import Image

Image.MAX_IMAGE_PIXELS = None
work = sys.argv[1]
WIDTH, HEIGHT = 10800, 5400

# Between these grey levels lies the coast, where land and sea share a level.
SEA_MOST, LAND_LEAST = 76, 104


def etopo_on_grid():
    """ETOPO5 at the centre of every cell, bilinear; its columns begin at Greenwich."""
    coarse = np.fromfile(f"{work}/etopo5.img", dtype="<f4").reshape(2161, 4320)
    rows = (np.arange(HEIGHT) + 0.5) / HEIGHT * 180 * 12
    columns = ((-180 + (np.arange(WIDTH) + 0.5) / WIDTH * 360) % 360) * 12
    r = np.clip(np.floor(rows).astype(int), 0, 2159)
    c = np.floor(columns).astype(int) % 4320
    down, right = (rows - r)[:, None], (columns - np.floor(columns))[None, :]
    top = coarse[r][:, c] * (1 - right) + coarse[r][:, (c + 1) % 4320] * right
    low = coarse[r + 1][:, c] * (1 - right) + coarse[r + 1][:, (c + 1) % 4320] * right
    return (top * (1 - down) + low * down).astype(np.float32)


def smooth(grid, kernel):
    """Binomial smoothing; east and west edges meet, the poles do not."""
    kernel = np.asarray(kernel, np.float32) / sum(kernel)
    reach = len(kernel) // 2
    padded = np.pad(grid, ((reach, reach), (0, 0)), mode="edge")
    grid = sum(k * padded[i : i + HEIGHT] for i, k in enumerate(kernel))
    padded = np.pad(grid, ((0, 0), (reach, reach)), mode="wrap")
    return sum(k * padded[:, i : i + WIDTH] for i, k in enumerate(kernel))


def metres_of_grey(grey, metres):
    """The median height of every grey level, rising throughout."""
    temperate = abs(90 - (np.arange(HEIGHT) + 0.5) / HEIGHT * 180) < 80
    levels, heights = grey[temperate].astype(int).ravel(), metres[temperate].ravel()
    order = np.argsort(levels, kind="stable")
    edges = np.searchsorted(levels[order], np.arange(257))
    heights = heights[order]
    table = np.full(256, np.nan)
    for level in range(256):
        found = heights[edges[level] : edges[level + 1]]
        if len(found) > 500:
            table[level] = np.median(found)
    level = np.arange(256)
    known = ~np.isnan(table) & ((level <= SEA_MOST) | (level >= LAND_LEAST))
    return np.maximum.accumulate(np.interp(level, level[known], table[known]))


grey = np.asarray(Image.open(f"{work}/marble.png").convert("L")).astype(np.float32)
etopo = etopo_on_grid()
table = metres_of_grey(grey, etopo)
height = np.interp(smooth(grey, [1, 2, 1]), np.arange(256), table).astype(np.float32)

floor = np.minimum(height, 0) * 0.6 + np.minimum(etopo, 0) * 0.4
for _ in range(5):
    floor = smooth(floor, [1, 4, 6, 4, 1])
(floor + smooth(np.maximum(height, 0), [1, 4, 6, 4, 1])).astype("<f4").tofile(f"{work}/height.raw")

with open(f"{work}/height.vrt", "w") as vrt:
    vrt.write(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:4326</SRS>'
        f"<GeoTransform>-180,{360 / WIDTH},0,90,0,{-180 / HEIGHT}</GeoTransform>"
        '<VRTRasterBand dataType="Float32" band="1" subClass="VRTRawRasterBand">'
        '<SourceFilename relativeToVRT="1">height.raw</SourceFilename><ImageOffset>0</ImageOffset>'
        f"<PixelOffset>4</PixelOffset><LineOffset>{4 * WIDTH}</LineOffset><ByteOrder>LSB</ByteOrder>"
        "</VRTRasterBand></VRTDataset>"
    )
