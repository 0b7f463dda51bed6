//! One row of the journal and the hash that seals it (decision 9).

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use rusqlite::Row;
use rusqlite::types::Type;

use crate::hash::{Hash, of_fields, sha256};

/// Says what kind of hash it is and in which version of the scheme.
const DOMAIN: &[u8] = b"ruqsat entry 1";

/// The hash before the first entry.
pub(crate) const BEFORE_FIRST: Hash = [0; 32];

/// Whose events a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Office,
    Case(u64),
}

impl Stream {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Case(_) => "case",
        }
    }

    pub(crate) fn id(self) -> u64 {
        match self {
            Self::Office => 0,
            Self::Case(id) => id,
        }
    }
}

/// A row of the table `entry`, every column as it is stored, so that its hash can be taken again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) seq: u64,
    pub(crate) stream: String,
    pub(crate) stream_id: u64,
    pub(crate) kind: String,
    pub(crate) v: u32,
    pub(crate) on_date: String,
    pub(crate) entered_at: String,
    pub(crate) person: u32,
    pub(crate) payload_hash: Hash,
    pub(crate) previous_hash: Hash,
    pub(crate) hash: Hash,
}

impl Entry {
    /// What `hash` must be. Numbers are eight big-endian bytes, texts are their UTF-8 bytes, and every
    /// field comes after its length.
    pub(crate) fn seal(&self) -> Hash {
        of_fields(&[
            DOMAIN,
            &self.seq.to_be_bytes(),
            &self.previous_hash,
            self.stream.as_bytes(),
            &self.stream_id.to_be_bytes(),
            self.kind.as_bytes(),
            &u64::from(self.v).to_be_bytes(),
            self.on_date.as_bytes(),
            self.entered_at.as_bytes(),
            &u64::from(self.person).to_be_bytes(),
            &self.payload_hash,
        ])
    }

    /// Reads a row of `SELECT seq, stream, stream_id, kind, v, on_date, entered_at, person, payload_hash,
    /// previous_hash, hash`.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            stream: row.get(1)?,
            stream_id: row.get(2)?,
            kind: row.get(3)?,
            v: row.get(4)?,
            on_date: row.get(5)?,
            entered_at: row.get(6)?,
            person: row.get(7)?,
            payload_hash: row.get(8)?,
            previous_hash: row.get(9)?,
            hash: row.get(10)?,
        })
    }

    /// The civil date as it is stored.
    pub(crate) fn on(&self) -> rusqlite::Result<NaiveDate> {
        read_date(&self.on_date, 5)
    }

    /// The wall clock with its offset as it is stored.
    pub(crate) fn entered_at(&self) -> rusqlite::Result<DateTime<FixedOffset>> {
        read_instant(&self.entered_at, 6)
    }
}

/// What `payload_hash` must be.
pub(crate) fn payload_hash(salt: &[u8], payload: &str) -> Hash {
    sha256(&[salt, payload.as_bytes()].concat())
}

/// `YYYY-MM-DD`.
pub(crate) fn write_date(date: NaiveDate) -> String {
    date.to_string()
}

/// RFC 3339 with the offset, to the fraction the clock gave.
pub(crate) fn write_instant(instant: DateTime<FixedOffset>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// Reads a stored date; `column` is for the error.
pub(crate) fn read_date(text: &str, column: usize) -> rusqlite::Result<NaiveDate> {
    text.parse().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

/// Reads a stored instant; `column` is for the error.
pub(crate) fn read_instant(text: &str, column: usize) -> rusqlite::Result<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The scheme must never change under entries that were sealed with it: this hash is for ever.
    #[test]
    fn an_entry_is_sealed_as_it_always_was() {
        let entry = Entry {
            seq: 7,
            stream: "case".to_owned(),
            stream_id: 3,
            kind: "checked".to_owned(),
            v: 1,
            on_date: "2026-11-23".to_owned(),
            entered_at: "2026-11-23T10:15:00+05:00".to_owned(),
            person: 1,
            payload_hash: payload_hash(&[1; 32], "{}"),
            previous_hash: BEFORE_FIRST,
            hash: BEFORE_FIRST,
        };
        assert_eq!(crate::hash::hex(&entry.seal()), SEALED);
        for altered in [
            Entry {
                seq: 8,
                ..entry.clone()
            },
            Entry {
                stream: "office".to_owned(),
                ..entry.clone()
            },
            Entry {
                stream_id: 4,
                ..entry.clone()
            },
            Entry {
                kind: "permit_signed".to_owned(),
                ..entry.clone()
            },
            Entry {
                v: 2,
                ..entry.clone()
            },
            Entry {
                on_date: "2026-11-24".to_owned(),
                ..entry.clone()
            },
            Entry {
                entered_at: "2026-11-23T10:15:00+06:00".to_owned(),
                ..entry.clone()
            },
            Entry {
                person: 2,
                ..entry.clone()
            },
            Entry {
                payload_hash: payload_hash(&[2; 32], "{}"),
                ..entry.clone()
            },
            Entry {
                previous_hash: [1; 32],
                ..entry.clone()
            },
        ] {
            assert_ne!(altered.seal(), entry.seal(), "{altered:?}");
        }
    }

    /// Taken with another program (Python's hashlib).
    const SEALED: &str = "56b8481ca6345a7fedbd412c867c6dc1737696dc46206a6db4aa5114efb10df2";
}
