//! The clock went back (decision 3): acts stop until a person confirms today's date with a reason.
//! Nothing is ordered by the clock, so this is the only place that compares times.

use cases::event::ActTimes;
use cases::office::OfficeEvent;
use cases::refusal::Reason;
use chrono::{DateTime, FixedOffset};
use register::Reading;

use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Two times that do not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockWentBack {
    /// What the clock says.
    pub clock: DateTime<FixedOffset>,
    /// When the last entry was made.
    pub last_entry: DateTime<FixedOffset>,
}

/// Whether the clock stands before the last entry, compared in UTC.
pub(crate) fn went_back(
    reading: &Reading<'_>,
    moment: Moment,
) -> Result<Option<ClockWentBack>, OfficeError> {
    let last = reading
        .last_entry()?
        .filter(|last| moment.0 < last.entered_at);
    Ok(last.map(|last| ClockWentBack {
        clock: moment.0,
        last_entry: last.entered_at,
    }))
}

/// Refuses while the clock stands before the last entry.
pub(crate) fn refuse_if_back(reading: &Reading<'_>, moment: Moment) -> Result<(), OfficeError> {
    match went_back(reading, moment)? {
        Some(ClockWentBack { clock, last_entry }) => {
            Err(OfficeError::ClockWentBack { clock, last_entry })
        }
        None => Ok(()),
    }
}

/// Journals that today's date is right although the clock stands before the last entry; acts go on from it.
pub fn confirm_clock(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    reason: &str,
) -> Result<(), OfficeError> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(OfficeError::at("reason", Reason::Missing));
    }
    desk.register.act(|writing| {
        let ClockWentBack { clock, last_entry } =
            went_back(writing, moment)?.ok_or(OfficeError::ClockIsFine)?;
        let event = OfficeEvent::ClockConfirmed {
            clock,
            last_entry,
            reason: reason.to_owned(),
        };
        let times = ActTimes {
            on: moment.today(),
            entered_at: moment.0,
            entered_late_because: None,
        };
        writing.append_office(&event, session.person, &times, &[])?;
        Ok(())
    })
}
