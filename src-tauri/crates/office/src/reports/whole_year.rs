//! Every file of a year at one moment: the register of each of its months, and the year's numbers. Work that takes its
//! time. It does not know where they are kept.

use documents::report::statistics_pdf;
use register::Reading;

use super::building::{As, Drawing};
use super::files::{FileFormat, RegisterFile, RegisterVersion, file_of, made, name};
use super::issued::Issued;
use super::month::Month;
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::work::{Step, Work};

/// The files of a year, whole or masked: of each month that has begun since the office's first one its register in
/// every format, as it was last issued or, of a month that is not closed, as it is now; and the numbers of the year.
/// Nothing that is entered meanwhile is in one of them and not in another.
pub fn year_files(
    desk: &Desk,
    session: Option<Session>,
    moment: Moment,
    year: i32,
    masked: bool,
    work: &mut Work<'_>,
) -> Result<Vec<RegisterFile>, OfficeError> {
    desk.register.read(|reading| {
        let drawing = Drawing {
            reading,
            shelf: &desk.shelf,
            moment,
            person: session.map(|session| session.person),
        };
        let fonts = &desk.shelf.fonts;
        let issued = Issued::read(reading)?;
        let months = months(reading, &issued, moment, year)?;
        let of = months.len() * FileFormat::ALL.len() + 1;
        let mut files = Vec::with_capacity(of);
        work.at(Step::Making, 0, of)?;
        let mut put = |name, bytes| {
            files.push(RegisterFile { name, bytes });
            work.at(Step::Making, files.len(), of)
        };
        for month in months {
            if let Some(last) = issued.of(month).last() {
                let version = RegisterVersion::Issued(last.issued.version);
                for format in FileFormat::ALL {
                    let bytes = reading.paper(&file_of(last, format, masked)?)?;
                    put(name(month, version, format, masked), bytes)?;
                }
            } else {
                let register = drawing.register(&issued, month, As::Draft, masked)?;
                for format in FileFormat::ALL {
                    let bytes = made(&register, format, fonts)?;
                    put(name(month, RegisterVersion::Draft, format, masked), bytes)?;
                }
            }
        }
        let numbers = statistics_pdf(&drawing.year(year)?.statistics, fonts)?;
        put(format!("statistics-{year}.pdf"), numbers.bytes)?;
        Ok(files)
    })
}

/// The months of a year, from the office's first one to the one that is running.
fn months(
    reading: &Reading<'_>,
    issued: &Issued,
    moment: Moment,
    year: i32,
) -> Result<Vec<Month>, OfficeError> {
    let received = reading.received_by_month()?;
    let received = received.first().map(|(year, month, _)| Month {
        year: *year,
        month: *month,
    });
    let running = Month::of(moment.today());
    let first = issued.first(received.as_ref(), running);
    let months = (1..=12).map(|month| Month { year, month });
    Ok(months
        .filter(|month| (first..=running).contains(month))
        .collect())
}
