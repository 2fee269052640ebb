"""See the module for each thing this room does."""
