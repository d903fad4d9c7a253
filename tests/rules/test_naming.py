"""The names that methods of a defined channel type must not take."""

from go2mp.rules.naming import _CHANNEL
from go2mp.runtime.channels import Channel
from go2mp.runtime.thread_channels import ThreadChannel


def test_methods_of_channels_are_known() -> None:
    names = {
        name
        for cls in (Channel, ThreadChannel)
        for name in dir(cls)
        if not name.startswith("_")
    }
    assert names <= _CHANNEL
