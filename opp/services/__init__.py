"""Writing of an OPP: the text, the steps, the files, and the notes around a pupil."""
