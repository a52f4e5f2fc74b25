"""Puts the tiles of Marble's relief map together into one grey picture.

usage: marble.py TILES WORK   reads TILES/row/row_column.jpg, writes WORK/marble.png
"""

import sys
from pathlib import Path

from PIL import Image

tiles, work = Path(sys.argv[1]), sys.argv[2]
SIZE, COLUMNS, ROWS = 675, 16, 8

whole = Image.new("L", (COLUMNS * SIZE, ROWS * SIZE))
for row in range(ROWS):
    for column in range(COLUMNS):
        tile = tiles / f"{row:06d}" / f"{row:06d}_{column:06d}.jpg"
        whole.paste(Image.open(tile).convert("L"), (column * SIZE, row * SIZE))
whole.save(f"{work}/marble.png")
