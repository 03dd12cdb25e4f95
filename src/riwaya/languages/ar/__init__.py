"""The Arabic pack."""
