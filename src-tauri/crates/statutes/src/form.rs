//! A form of an edition: the law's words, its blanks and the typed fields that fill them.
