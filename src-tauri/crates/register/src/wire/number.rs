//! Numbers and hashes as they are written down.

use cases::number::{Journal, Number};
use serde::{Deserialize, Serialize};

use super::LiftError;
use crate::hash::{Hash, hex, read_hex};

/// A number: `{"journal":"permits","index":"05-12","serial":17,"year":2026}`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberV1 {
    journal: String,
    index: String,
    serial: u32,
    year: i32,
}

impl From<&Number> for NumberV1 {
    fn from(number: &Number) -> Self {
        Self {
            journal: number.journal.code().to_owned(),
            index: number.index.clone(),
            serial: number.serial,
            year: number.year,
        }
    }
}

impl TryFrom<NumberV1> for Number {
    type Error = LiftError;

    fn try_from(number: NumberV1) -> Result<Self, LiftError> {
        Ok(Self {
            journal: read_journal(number.journal)?,
            index: number.index,
            serial: number.serial,
            year: number.year,
        })
    }
}

/// A journal from the name it is stored under.
pub(super) fn read_journal(code: String) -> Result<Journal, LiftError> {
    Journal::ALL
        .into_iter()
        .find(|journal| journal.code() == code)
        .ok_or(LiftError::Value {
            field: "journal",
            value: code,
        })
}

/// A SHA-256 as 64 hexadecimal digits.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct HashV1(String);

impl From<&Hash> for HashV1 {
    fn from(hash: &Hash) -> Self {
        Self(hex(hash))
    }
}

impl TryFrom<HashV1> for Hash {
    type Error = LiftError;

    fn try_from(hash: HashV1) -> Result<Self, LiftError> {
        read_hex(&hash.0).ok_or(LiftError::Value {
            field: "hash",
            value: hash.0,
        })
    }
}
