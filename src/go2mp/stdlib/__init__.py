"""Go's standard packages: declarations in Go and what each becomes; `directives` reads them."""
