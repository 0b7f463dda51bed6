//! Closing a month: its register is issued, whole and masked, as a paper, a workbook and plain rows, and kept.

use cases::intake::{LONGEST_LINE, read_line};
use cases::office::{MonthRegisterIssued, OfficeEvent};
use cases::refusal::Reason;

use super::building::{As, Drawing};
use super::files::{FileFormat, form, made};
use super::issued::{Issued, IssuedRegister};
use super::month::Month;
use crate::act::{When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use register::NewPaper;

/// Issues the register of a month that is over: for the first time, which closes the month, or anew with a reason.
pub fn issue_month_register(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    month: &str,
    reason: &str,
) -> Result<IssuedRegister, OfficeError> {
    let month = Month::read(month)?;
    acting(desk, session, moment, &When::default(), |acting| {
        let days = month.days()?;
        if moment.today() <= days.until {
            let until = days.until;
            return Err(OfficeError::at("month", Reason::MonthNotOver { until }));
        }
        let issued = Issued::read(acting.writing)?;
        let last = issued
            .of(month)
            .last()
            .map_or(0, |last| last.issued.version);
        let reason = match (last, reason.trim()) {
            (0, _) => None,
            (version, "") => {
                return Err(OfficeError::at(
                    "reason",
                    Reason::MonthClosedAlready { version },
                ));
            }
            (_, typed) => {
                let prints = |character| acting.shelf.prints(character);
                Some(read_line("reason", typed, LONGEST_LINE, &prints)?)
            }
        };
        let drawing = Drawing {
            reading: acting.writing,
            shelf: acting.shelf,
            moment,
            person: Some(session.person),
        };
        let mut papers = Vec::new();
        let mut knows = 0;
        for masked in [false, true] {
            let drawn = As::Issued {
                reason: reason.as_deref(),
            };
            let register = drawing.register(&issued, month, drawn, masked)?;
            knows = register.head.seq;
            for format in FileFormat::ALL {
                papers.push(NewPaper {
                    form: form(format, masked),
                    number: None,
                    version: register.version,
                    bytes: made(&register, format, &acting.shelf.fonts)?,
                });
            }
        }
        let event = OfficeEvent::MonthRegisterIssued(Box::new(MonthRegisterIssued {
            year: month.year,
            month: month.month,
            version: last + 1,
            reason,
            closes_seq: knows,
        }));
        acting
            .writing
            .append_office(&event, session.person, &acting.times, &papers)?;
        let issued = Issued::read(acting.writing)?;
        let version = issued.of(month).last().cloned();
        version.ok_or(OfficeError::UnknownRegister)
    })
}
