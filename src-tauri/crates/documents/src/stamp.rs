//! What a paper's file says of itself: when it was made, and an identifier drawn from its facts, so that the
//! same facts give the same bytes.

use chrono::{Datelike, NaiveDate};
use paper::Stamp;
use sha2::{Digest, Sha256};

/// Minutes east of UTC: all Kazakhstan since 01.03.2024.
const KAZAKHSTAN: i16 = 300;

/// Noon of a civil date, so that readers in other zones show the same date; `None` for years no paper has.
pub(crate) fn stamp(on: NaiveDate) -> Option<Stamp> {
    Some(Stamp {
        year: u16::try_from(on.year()).ok().filter(|year| *year <= 9999)?,
        month: u8::try_from(on.month()).ok()?,
        day: u8::try_from(on.day()).ok()?,
        hour: 12,
        minute: 0,
        second: 0,
        offset_minutes: KAZAKHSTAN,
    })
}

/// An identifier of these parts, in this order.
pub(crate) fn identifier<'a>(parts: impl Iterator<Item = &'a [u8]>) -> [u8; 16] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    let mut id = [0; 16];
    id.copy_from_slice(&hasher.finalize()[..16]);
    id
}
