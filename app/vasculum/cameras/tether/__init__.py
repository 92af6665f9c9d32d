"""The process that owns libgphoto2 for one body. Some of its calls hold the interpreter lock, some never return: from
here they hurt nobody, and the process can be killed. Only `main` may be imported by the station's own process."""
