package app.godwit.cli;

/// What every command is given.
record Context(Outside outside, Console console, Common common) {}
