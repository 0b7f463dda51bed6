//! statutes
