"""Cases: things with a status that move by steps. One engine, one page, one API for every kind of case.

``fouten``   why a step is not taken
``tabel``    the table of a kind of case: its steps, and everything a step asks, says and does
``register`` which model has which table
``models``   what the models of cases and of their steps share
``forms``    the form of a step
``engine``   who can take which step now, and the taking
``adapter``  what page and API have to know of one kind of case; ``knoppen`` the buttons
``pagina``   the page of a step; ``api`` the same through the API
"""
