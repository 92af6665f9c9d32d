"""Where the analysis process begins. Its parent imports this, and not what the process works with."""

from multiprocessing.connection import Connection

from vasculum.station.analysis_jobs import Bench


def serve(pipe: Connection, bench: Bench) -> None:
    """The child's main function; see `analysis_child`."""
    from vasculum.station import analysis_child

    analysis_child.serve(pipe, bench)
