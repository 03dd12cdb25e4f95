"""The reader's stages: plain functions over one `Draft`, put in order by `pipeline`."""
