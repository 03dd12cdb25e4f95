"""The desk: a local site to read, compare and correct in a browser.

In: a store. Out: pages and a JSON interface over the same calls as the command line's.
The idea: pages are made on the server and can be read without scripts; scripts only add to them; nothing is ever asked of another
computer.
"""
