"""The command line.

In: the words after `riwaya`. Out: data on standard output, everything else on standard error, an exit status.
The idea: commands are thin; an error is one line that says what to do, and never a traceback.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

OK = 0
SOME_UNREADABLE = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
PIPE_CLOSED = 141  # 128 + SIGPIPE


class PipeClosed(Exception):
    """Whoever read the output went away."""


class Interrupted(Exception):
    """Ctrl-C."""


class UsageError(Exception):
    """What a person has to change before anything can be done, in one line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status. `arguments` defaults to those of the process."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _run(words)
        sys.stdout.flush()
    except (KeyboardInterrupt, Interrupted):
        print("riwaya: interrupted", file=sys.stderr)
        return INTERRUPTED
    except (BrokenPipeError, PipeClosed):
        _silence_stdout()
        return PIPE_CLOSED
    except UsageError as error:
        print(f"riwaya: {error}", file=sys.stderr)
        return WRONG_USAGE
    except Exception as error:
        return _usage_error(error, words)
    return status if isinstance(status, int) else OK


def _run(words: list[str]) -> object:
    """Runs the command that the words name; what it returns."""
    if words[:1] == ["read"]:
        from riwaya.cli.plain import plain_read

        request = plain_read(words)
        if request is not None:
            from riwaya.cli.reading import run

            return run(request)
    from riwaya.cli.app import command

    return command().main(args=words, prog_name="riwaya", standalone_mode=False)


def _usage_error(error: Exception, words: Sequence[str]) -> int:
    """One line for what typer (or the click beneath it) finds wrong; anything else is a fault of ours and is raised."""
    text = getattr(error, "format_message", None)
    if type(error).__name__ == "Unloadable":
        print(f"riwaya: {error}", file=sys.stderr)
        return WRONG_USAGE
    if type(error).__name__ == "Abort":
        return INTERRUPTED
    if text is None:
        raise error
    if type(error).__name__ == "NoArgsIsHelpError":
        print(text())
        return WRONG_USAGE
    context = getattr(error, "ctx", None)
    where = context.command_path if context is not None else "riwaya"
    message = " ".join(str(text()).split()).rstrip(".")
    print(f"riwaya: {message} (see {where} --help)", file=sys.stderr)
    return WRONG_USAGE


def _silence_stdout() -> None:
    """Keeps the interpreter from complaining about the closed pipe once more when it exits."""
    import os

    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
