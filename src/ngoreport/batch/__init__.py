"""Many inputs, one after the other: what can't be read costs none of the others."""
