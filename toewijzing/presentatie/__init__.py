"""What a request looks like in words: pure functions from facts to Dutch, without ORM and without clock."""
