"""Where the frozen program starts. `freeze_support` lets its children (the form converter) start from the same file."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from fieldapp.__main__ import main

    raise SystemExit(main())
