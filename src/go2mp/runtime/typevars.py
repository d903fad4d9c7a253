"""The type variables of all runtime modules: one set, so that an output never has two of
them."""

from typing import Any, TypeVar

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")
MapT = TypeVar("MapT", bound=dict[Any, Any])
