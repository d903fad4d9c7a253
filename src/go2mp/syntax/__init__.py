"""Go text -> Go syntax tree. Start at `parser`; the nodes are in `nodes`."""
