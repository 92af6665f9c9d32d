"""Fills a template of `resources/templates/`; what is filled in is escaped."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from vasculum.model.resource import resource


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource("templates")), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )


def render(template: str, **values: object) -> str:
    """The page. Raises jinja2's `UndefinedError` where the template names a value that was not given: a bug."""
    return _templates().get_template(template).render(**values)
