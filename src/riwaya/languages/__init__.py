"""Languages: each folder holds one language's data and the little Python that its grammar needs."""
