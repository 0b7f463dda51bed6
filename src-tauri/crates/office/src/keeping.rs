//! Keeping the register safe: the check and the verified copy.

use std::path::Path;

use register::{CheckReport, IfPresent, VerifiedCopy};

use crate::desk::Desk;
use crate::error::OfficeError;
use crate::work::{Step, Work};

/// Verifies the chain, the derived tables against the journal, the papers against their hashes and the
/// database itself; `head` is one kept elsewhere.
pub fn check(
    desk: &Desk,
    head: Option<[u8; 32]>,
    work: &mut Work<'_>,
) -> Result<CheckReport, OfficeError> {
    let mut tell = |done: u64, of: u64| {
        let count = |count| usize::try_from(count).unwrap_or(usize::MAX);
        work.at(Step::Checking, count(done), count(of)).is_ok()
    };
    Ok(desk.register.check_telling(head.as_ref(), &mut tell)?)
}

/// Saves a verified copy; a file that is there already is left, or replaced once the copy is whole.
pub fn save_copy(
    desk: &Desk,
    to: &Path,
    if_present: IfPresent,
) -> Result<VerifiedCopy, OfficeError> {
    Ok(desk.register.save_verified_copy(to, if_present)?)
}
