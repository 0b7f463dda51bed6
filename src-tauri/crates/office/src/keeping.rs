//! Keeping the register safe: the check and the verified copy.

use std::path::Path;

use register::{CheckReport, IfPresent, VerifiedCopy};

use crate::desk::Desk;
use crate::error::OfficeError;

/// Verifies the chain, the derived tables against the journal, the papers against their hashes and the
/// database itself; `head` is one kept elsewhere.
pub fn check(desk: &Desk, head: Option<[u8; 32]>) -> Result<CheckReport, OfficeError> {
    Ok(desk.register.check(head.as_ref())?)
}

/// Saves a verified copy; a file that is there already is left, or replaced once the copy is whole.
pub fn save_copy(
    desk: &Desk,
    to: &Path,
    if_present: IfPresent,
) -> Result<VerifiedCopy, OfficeError> {
    Ok(desk.register.save_verified_copy(to, if_present)?)
}
