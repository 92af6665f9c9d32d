"""Names the child's functions without importing libgphoto2 into the process that only starts them."""

from multiprocessing.connection import Connection


def serve(pipe: Connection, port: str) -> None:
    """The child of one body."""
    from vasculum.cameras.gphoto_child import serve as run

    run(pipe, port)


def autodetect(pipe: Connection) -> None:
    """The child that looks for bodies."""
    from vasculum.cameras.gphoto_child import autodetect as run

    run(pipe)
