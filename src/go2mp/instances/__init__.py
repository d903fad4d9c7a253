"""Generic declarations, written out once per instance, before the analyses: see `specialise`."""
