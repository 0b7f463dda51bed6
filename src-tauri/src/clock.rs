//! The PC's wall clock with its UTC offset; the only place of the window that asks for the time.

use chrono::{DateTime, FixedOffset, Local};

/// Now, as the wall clock says it. A build for tests takes the moment in `RUQSAT_CLOCK` (RFC 3339) instead.
#[allow(clippy::disallowed_methods)]
pub(crate) fn now() -> DateTime<FixedOffset> {
    told().unwrap_or_else(|| Local::now().fixed_offset())
}

#[cfg(feature = "test-seams")]
fn told() -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(&std::env::var("RUQSAT_CLOCK").ok()?).ok()
}

#[cfg(not(feature = "test-seams"))]
fn told() -> Option<DateTime<FixedOffset>> {
    None
}
