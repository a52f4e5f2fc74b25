"""Cuts a shaded relief in Web Mercator into grey WebP tiles of 512 pixels, zoom 0 to 5.

usage: shade.py WORK   reads WORK/shade.tif, writes WORK/shade/z_x_y.webp
"""

import shutil
import sys
from pathlib import Path

import numpy as np
from PIL import Image

Image.MAX_IMAGE_PIXELS = None
SIZE, DEEPEST = 512, 5
work = Path(sys.argv[1])
out = work / "shade"
shutil.rmtree(out, ignore_errors=True)
out.mkdir()


def latitude(y, n):
    return np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y / n))))


picture = np.asarray(Image.open(work / "shade.tif")).astype(np.float32)
for z in range(DEEPEST, -1, -1):
    n = 2**z
    for y in range(n):
        # The grid ends where Mercator stretches it beyond use.
        if z == DEEPEST and (latitude(y, n) <= -60 or latitude(y + 1, n) >= 84):
            continue
        for x in range(n):
            cell = picture[y * SIZE : (y + 1) * SIZE, x * SIZE : (x + 1) * SIZE]
            tile = Image.fromarray(np.clip(cell, 0, 255).astype(np.uint8)).convert("RGB")
            tile.save(out / f"{z}_{x}_{y}.webp", "WEBP", quality=30, method=6)
    if z:
        half = picture.shape[0] // 2
        picture = picture.reshape(half, 2, half, 2).mean((1, 3))
