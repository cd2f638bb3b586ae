"""Back-ups: database and files as one set that belongs together, encrypted, with a sealed list of what is in it.

A set is a folder: ``lijst.json`` (what is in it, with the SHA-256 of each file) and its seal, the database as pg_dump
writes it, the keys of the installation, and the files. All but the list is encrypted in the format of age
(age-encryption.org), so the program age can read a set without Verband. The list holds no personal data.

``maken`` writes a set, ``bewaren`` says which sets stay, ``terugzetten`` makes one ready and ``wissel`` lets it change
places with what is there. Only one who holds the key (``sleutel``) makes, reads or removes sets.
"""
