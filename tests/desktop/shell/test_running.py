"""Jobs off the window's thread, and what comes back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.running import Fault, Runner
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """Give a runner, and end its jobs."""
    runner = Runner()
    yield runner
    runner.close()


def refuse(known: Known | Exception) -> None:
    """Raise what is given, as a job would."""
    raise known


def test_a_result_arrives_in_the_windows_thread(qtbot: QtBot, runner: Runner) -> None:
    """The job runs elsewhere, its result is delivered here."""
    seen: list[tuple[object, int, int]] = []
    runner.start(
        lambda _: threading.get_ident(), done=lambda job: seen.append(("done", job, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    (word, job, here) = seen[0]
    assert (word, here) == ("done", threading.get_ident())
    assert job != here


def test_one_job_at_a_time_in_order(qtbot: QtBot, runner: Runner) -> None:
    """The second job begins after the first has ended."""
    first_may_end = threading.Event()
    order: list[str] = []

    def first(_: Report) -> None:
        first_may_end.wait()
        order.append("first")

    runner.start(first, done=lambda _: None)
    runner.start(lambda _: order.append("second"), done=lambda _: order.append("done"))
    first_may_end.set()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["first", "second", "done"]


def test_a_question_aside_does_not_wait_for_the_long_job(qtbot: QtBot, runner: Runner) -> None:
    """Nor does one that hangs with its medium hold up another, or the long jobs."""
    long_may_end, hung_may_end = threading.Event(), threading.Event()
    order: list[str] = []
    runner.start(lambda _: long_may_end.wait(20), done=lambda _: order.append("long"))
    runner.start(lambda _: hung_may_end.wait(20), done=lambda _: order.append("hung"), aside="a")
    runner.start(lambda _: None, done=lambda _: order.append("asked"), aside="b")
    qtbot.waitUntil(lambda: order == ["asked"])
    assert runner.is_working
    long_may_end.set()
    qtbot.waitUntil(lambda: order == ["asked", "long"])
    assert not runner.is_working
    assert not runner.wait(0)
    hung_may_end.set()
    qtbot.waitUntil(lambda: order == ["asked", "long", "hung"])
    assert runner.wait(0)


def test_a_known_failure_goes_to_who_asked(qtbot: QtBot, runner: Runner) -> None:
    """The kind and its facts arrive; nothing else is told."""
    told: list[Known] = []
    others: list[object] = []
    runner.failed.connect(others.append)
    known = Known(Failure.SOURCE_EMPTY, name="a.mp3")
    runner.start(lambda _: refuse(known), done=others.append, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert (told[0].kind, told[0].facts, others) == (Failure.SOURCE_EMPTY, {"name": "a.mp3"}, [])


def test_a_known_failure_nobody_asked_for_is_the_windows(qtbot: QtBot, runner: Runner) -> None:
    """Without a callback the runner says it itself."""
    with qtbot.waitSignal(runner.failed) as said:
        runner.start(lambda _: refuse(Known(Failure.DISK_FULL)), done=lambda _: None)
    assert said.args is not None
    assert said.args[0].kind is Failure.DISK_FULL


def test_a_bug_is_reduced_to_type_and_place(qtbot: QtBot, runner: Runner) -> None:
    """Neither the message nor a value of the case leaves the job."""
    with qtbot.waitSignal(runner.bug) as said:
        runner.start(lambda _: refuse(ValueError("the name of a witness")), done=lambda _: None)
    assert said.args is not None
    fault = said.args[0]
    assert fault.kind == "ValueError"
    assert "witness" not in repr(fault)


def test_the_place_of_a_fault_is_ours() -> None:
    """The innermost line of our own code is named, by its path inside the package."""
    from korem_desktop.domain.answer import Answer  # late: its line is what is looked for

    with pytest.raises(ValueError, match="not an answer") as caught:
        Answer.from_json("{}")
    fault = Fault.of(caught.value)
    assert fault.place.startswith("domain/answer.py:")


def test_a_job_is_stopped_at_its_next_report(qtbot: QtBot, runner: Runner) -> None:
    """Cancel reaches a running job, and is told as such."""
    runs = threading.Event()
    outcome: list[str] = []

    def job(report: Report) -> None:
        runs.set()
        while True:
            report(0, 1)

    task = runner.start(
        job, done=lambda _: outcome.append("done"), cancelled=lambda: outcome.append("cancelled")
    )
    assert runs.wait(20)
    task.cancel()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["cancelled"]
    assert task.is_over


def test_a_job_cancelled_while_it_waits_never_begins(qtbot: QtBot, runner: Runner) -> None:
    """What stands in the queue can be taken out of it."""
    first_may_end = threading.Event()
    began: list[str] = []
    outcome: list[str] = []
    runner.start(lambda _: first_may_end.wait(), done=lambda _: None)
    task = runner.start(
        lambda _: began.append("second"), done=lambda _: None, cancelled=lambda: outcome.append("cancelled")
    )
    task.cancel()
    first_may_end.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert began == []


def test_progress_arrives_and_its_end_is_never_left_out(qtbot: QtBot, runner: Runner) -> None:
    """Reports are thinned out, but the last one comes."""
    seen: list[tuple[int, int]] = []
    over: list[object] = []

    def job(report: Report) -> None:
        for done in range(1001):
            report(done, 1000)

    runner.start(job, done=over.append, progressed=lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(lambda: bool(over))
    assert seen[-1] == (1000, 1000)
    assert len(seen) < 1001


def test_a_future_is_followed(qtbot: QtBot, runner: Runner) -> None:
    """Results and failures of the records thread come the same way; a cancelled one says it was locked."""
    seen: list[object] = []
    futures: list[Future[int]] = [Future(), Future(), Future()]
    for future in futures:
        runner.follow(future, done=seen.append, failed=lambda known: seen.append(known.kind))
    futures[0].set_result(7)
    futures[1].set_exception(Known(Failure.MEDIUM_FAILED))
    futures[2].cancel()
    futures[2].set_running_or_notify_cancel()
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [7, Failure.MEDIUM_FAILED, Failure.RECORDS_CLOSED]


def test_nobody_is_called_who_is_gone(qtbot: QtBot, runner: Runner) -> None:
    """A page deleted while its job ran is not called back."""

    class Page(QObject):
        """Something with a slot."""

        def take(self, value: object) -> None:
            """Fail the test: a deleted page was called."""
            self.setObjectName(str(value))

    page = Page()
    may_end = threading.Event()
    over: list[object] = []
    runner.start(lambda _: may_end.wait(), done=page.take)
    runner.start(lambda _: None, done=over.append)
    page.deleteLater()
    qtbot.waitSignal(page.destroyed).wait()
    may_end.set()
    qtbot.waitUntil(lambda: bool(over))


def test_nothing_arrives_after_the_end(qtbot: QtBot, runner: Runner) -> None:
    """A closed runner delivers nothing and takes nothing."""
    may_end = threading.Event()
    seen: list[object] = []
    running = runner.start(lambda _: may_end.wait(), done=seen.append)
    runner.close()
    late = runner.start(lambda _: seen.append("ran"), done=seen.append)
    may_end.set()
    assert runner.wait(20)
    assert running.is_over
    qtbot.wait(1)
    assert seen == []
    assert not late.is_over
