//! The PC's wall clock with its UTC offset; the only place of the command line that asks for the time.

use transfer::{Errors, Moment};

/// Now, as the wall clock says it.
#[cfg(not(feature = "fixed-clock"))]
#[allow(clippy::disallowed_methods)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the test's clock can be unreadable"
)]
pub(crate) fn now() -> Result<Moment, Errors> {
    Ok(Moment(chrono::Local::now().fixed_offset()))
}

/// The moment that the test names in `RUQSAT_CLOCK` (RFC 3339), else the wall clock.
#[cfg(feature = "fixed-clock")]
#[allow(clippy::disallowed_methods)]
pub(crate) fn now() -> Result<Moment, Errors> {
    match std::env::var("RUQSAT_CLOCK") {
        Ok(text) => transfer::moment(&text),
        Err(_) => Ok(Moment(chrono::Local::now().fixed_offset())),
    }
}
