"""The rules of the acceptance records, a module for each subject (`score.acceptance` applies them)."""
