"""All facts about a program in one frozen record; `analyse` runs the analyses in order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from go2mp.analysis.atomics import Atomics, analyse_atomics
from go2mp.analysis.bounds import Bounds, analyse_bounds
from go2mp.analysis.boxes import Boxes, analyse_boxes
from go2mp.analysis.cells import Cells, analyse_cells
from go2mp.analysis.concurrency import analyse_concurrency
from go2mp.analysis.copies import Copies, analyse_copies
from go2mp.analysis.defers import Defers, analyse_defers
from go2mp.analysis.early_calls import analyse_early_calls
from go2mp.analysis.ended_contexts import errors_of_ended
from go2mp.analysis.equality import Equality, analyse_equality
from go2mp.analysis.first_panics import initial_values_panic
from go2mp.analysis.floats import Floats, analyse_floats
from go2mp.analysis.generics import Generics, analyse_generics
from go2mp.analysis.idioms import Idioms, analyse_idioms, is_safe
from go2mp.analysis.iterators import Iterators, analyse_iterators
from go2mp.analysis.loops import Loops, analyse_loops
from go2mp.analysis.maps import Maps, analyse_maps
from go2mp.analysis.marshalled import Marshalled, analyse_marshalled
from go2mp.analysis.nil_places import Nilable
from go2mp.analysis.nil_values import NilValues, analyse_nil_values
from go2mp.analysis.nilable import analyse_nilable
from go2mp.analysis.nilness import Nilness, analyse_nilness
from go2mp.analysis.origins import Origins, analyse_origins
from go2mp.analysis.panic_proofs import Proofs
from go2mp.analysis.panics import Panics, analyse_panics
from go2mp.analysis.printing import Printing, analyse_printing
from go2mp.analysis.randomness import Randomness, analyse_randomness
from go2mp.analysis.recursion import Recursion, analyse_recursion
from go2mp.analysis.retyping import Retyping, analyse_retyping
from go2mp.analysis.runes import Runes, analyse_runes
from go2mp.analysis.slices import Slices, analyse_slices
from go2mp.analysis.strings import Strings, analyse_strings
from go2mp.analysis.variables import Variables, analyse_variables
from go2mp.analysis.viewed import viewed_variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Chan, Type
from go2mp.types.objects import Object


@dataclass(frozen=True, slots=True)
class Facts:
    """What is proved about the program: one field per analysis."""

    variables: Variables
    cells: Cells
    copies: Copies
    slices: Slices
    maps: Maps
    boxes: Boxes
    strings: Strings
    runes: Runes
    bounds: Bounds
    loops: Loops
    panics: Panics
    nilness: Nilness
    defers: Defers
    generics: Generics
    equality: Equality
    floats: Floats
    idioms: Idioms
    atomics: Atomics
    origins: Origins
    iterators: Iterators = Iterators()
    nilable: Nilable = field(default_factory=Nilable)
    nil_values: NilValues = NilValues()
    recursion: Recursion = Recursion()
    printing: Printing = Printing()
    marshalled: Marshalled = field(default_factory=lambda: Marshalled({}, ()))
    retyping: Retyping = Retyping()
    randomness: Randomness = Randomness()
    early_calls: frozenset[nodes.CallExpr] = frozenset()
    errors_of_ended: frozenset[nodes.CallExpr] = frozenset()
    initial_values_panic: bool = False
    viewed: frozenset[Object] = frozenset()

    def is_channel(self, type_: Type) -> bool:
        """Whether a type is a channel type."""
        return isinstance(type_.underlying, Chan)


def analyse(file: nodes.File, info: Info) -> Facts:
    """Runs every analysis over a checked program."""
    variables = analyse_variables(file, info)
    concurrency = analyse_concurrency(file, info, variables)
    retyping = analyse_retyping(file, info, variables)
    marshalled = analyse_marshalled(file, info)
    slices = analyse_slices(
        file, info, variables, concurrency.goroutines, retyping.shared, marshalled
    )
    bounds = analyse_bounds(file, info, variables)
    cells = analyse_cells(file, info, variables, slices)
    strings = analyse_strings(file, info, variables, bounds)
    nilness = analyse_nilness(file, info, variables)
    maps = analyse_maps(file, info, variables, marshalled)
    printing = analyse_printing(file, info)
    nilable = analyse_nilable(file, info, variables, nilness, maps)
    defers = analyse_defers(file, info, variables, nilable)
    boxes = analyse_boxes(file, info, printing)
    nil_values = analyse_nil_values(file, info, boxes, nilness, nilable)

    idioms = analyse_idioms(
        file, info, concurrency, bounds, variables, nil_values.may_be_nil, slices
    )
    copies = analyse_copies(file, info, variables, concurrency.goroutines)

    def safe(node: nodes.Node) -> bool:
        if isinstance(node, nodes.SelectorExpr | nodes.StarExpr):
            return not nil_values.may_be_nil(node.x)
        return is_safe(bounds, node)

    return Facts(
        variables=variables,
        cells=cells,
        copies=copies.changing(t for t in boxes.converted if boxes.has_value_class(t)),
        slices=slices,
        maps=maps,
        boxes=replace(boxes, nil_types=nil_values.types),
        strings=strings,
        runes=analyse_runes(file, info, variables, strings, cells),
        bounds=bounds,
        loops=analyse_loops(file, info, variables),
        panics=analyse_panics(
            file, info, Proofs(info, bounds, maps, nil_values, idioms).hold
        ),
        nilness=nilness,
        nilable=nilable,
        nil_values=nil_values,
        defers=defers,
        generics=analyse_generics(file, info),
        equality=analyse_equality(file, info),
        floats=analyse_floats(file, info),
        idioms=idioms,
        atomics=analyse_atomics(file, info, concurrency.channels.places),
        origins=analyse_origins(file, info, variables, concurrency),
        printing=printing,
        marshalled=marshalled,
        retyping=retyping,
        randomness=analyse_randomness(file, info),
        recursion=analyse_recursion(file, info, variables, bounds),
        errors_of_ended=errors_of_ended(file, info, variables),
        early_calls=analyse_early_calls(file, info, variables, concurrency.goroutines),
        initial_values_panic=initial_values_panic(
            file, info, concurrency.goroutines, safe
        ),
        viewed=viewed_variables(file, info, slices),
        iterators=analyse_iterators(file, info, variables, defers),
    )
