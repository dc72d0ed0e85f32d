"""A check is a function with a sentence for a name; what it finds wrong it reports all at once."""

from dataclasses import dataclass
from typing import Callable


class Failure(Exception):
    """What a reader would meet, in words."""


class Skipped(Exception):
    """Why a check cannot be made yet."""


@dataclass(frozen=True)
class Check:
    name: str
    run: Callable


ALL: list[Check] = []


def check(name: str):
    """Registers a function as a check."""

    def register(function):
        ALL.append(Check(name, function))
        return function

    return register


def require(condition, sentence: str) -> None:
    """Stops the check with the sentence unless the condition holds."""
    if not condition:
        raise Failure(sentence)


def require_none(wrong: list[str]) -> None:
    """Stops the check with every sentence in the list, if there is any."""
    if wrong:
        raise Failure("\n".join(wrong))
