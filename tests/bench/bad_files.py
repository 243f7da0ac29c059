"""`./dev bench bad_files [COUNT]`: do a thousand bad files leave anything behind in a coordinator's program's memory?

Bent headers with bodies of 2 MB, their own, and cut ones, each delivered and set apart. Exit 1 where more than 400 kB
stay held from the first third of them to the end, or where one takes more than ten times its size.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from pathlib import Path

from sync.protocol.batch import SealedBatch
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_bad_input import held_by
from tests.fieldapp.operations.test_hostile_batches import header_and_body

MOST_HELD = 400_000


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    logging.disable()  # a line for each that is kept apart
    with tempfile.TemporaryDirectory() as folder:
        field = Field.begin(Path(folder))
        field.equip()
        field.finish()
        header, body = (path.read_bytes() for path in header_and_body(field.worker))
        began = time.process_time()
        more, most, largest = held_by(field, SealedBatch(header, body), count)
        took = time.process_time() - began
        field.close()
    print(f"{count} bad files, {1000 * took / count:.0f} ms of CPU each under the tracer")
    print(f"held more after all than after a third of them: {more:,} bytes (at most {MOST_HELD:,})")
    print(f"the most that one took: {most:,} bytes; the largest has {largest:,}")
    return 1 if more > MOST_HELD or most > 10 * largest else 0


if __name__ == "__main__":
    raise SystemExit(main())
