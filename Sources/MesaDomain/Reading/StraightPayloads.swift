// Printed from the payloads by `make print`; a test compares.
