"""Messages, compared with the C helpers that build and parse them."""
