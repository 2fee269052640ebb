"""The ledger: one SQLite file with the reports' raw bytes, what was found in them, and flat tables for queries."""
