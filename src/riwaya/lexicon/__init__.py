"""The lexicon engine: schemas of entries, loader, linter, compiler and matcher, none of which knows a word of Arabic."""
