"""Reading as much as the web holds: many machines, one reader.

In: web archives, JSON lines, Parquet on any file system. Out: one Parquet part a rank, which `riwaya ingest` loads into a store.
The idea: ranks share nothing, and a rank whose part is there is done; datatrove starts them here, on Slurm or on Ray.
"""
