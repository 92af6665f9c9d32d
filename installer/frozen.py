"""The frozen program's entry: the same as `python -m vasculum`, and the door by which its child processes come in."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from vasculum.__main__ import main

    main()
