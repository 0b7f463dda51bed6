//! The working calendar of the office: a year at a glance, days set by the office, years it confirms, and which
//! open cases' terms a change would move. How days are counted is the calendar's.

use calendar::{CalendarError, OfficeDay, OfficeDayKind, WorkCalendar, YearStatus};
use cases::case::State;
use cases::due::Counting;
use cases::intake::LONGEST_LINE;
use cases::office::{Office, OfficeEvent};
use cases::refusal::{Reason, Refusal, Refusals};
use chrono::NaiveDate;
use register::{CaseFilter, CaseOrder, Page, Reading};

use crate::act::{When, acting};
use crate::desk::{Desk, Moment, Session, Shelf};
use crate::error::OfficeError;
use crate::setup::append;
use crate::todays_dates::{ListedCase, TodaysDates};

/// A calendar day as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedCalendarDay {
    /// The day.
    pub date: String,
    /// Whether it is a working day.
    pub working: bool,
    /// What the day is.
    pub name: String,
    /// Where that is decreed.
    pub source: String,
}

/// A year of the calendar.
#[derive(Debug)]
pub struct CalendarYear {
    /// Its days by months; empty where there is no such year.
    pub months: Vec<Vec<calendar::Day>>,
    /// Whether it is confirmed; none where there is no such year.
    pub confirmed: Option<bool>,
    /// Every year there is.
    pub years: Vec<YearStatus>,
}

/// An open case whose term would end on another day.
#[derive(Debug)]
pub struct TermChange {
    /// The case, with its dates by the calendar as it is.
    pub case: ListedCase,
    /// End of its term by the calendar as it is.
    pub before: NaiveDate,
    /// End of its term with the days set.
    pub after: NaiveDate,
}

/// A year with every day and its reason, the office's own days over the law's.
pub fn calendar_year(desk: &Desk, year: i32) -> Result<CalendarYear, OfficeError> {
    let office = desk.register.read(Reading::office)?;
    let calendar = desk.shelf.calendar_of(&office);
    let confirmed = calendar.confirmed(year).ok();
    let months = match confirmed {
        Some(_) => (1..=12)
            .map(|month| calendar.month(year, month))
            .collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    Ok(CalendarYear {
        months,
        confirmed,
        years: calendar.years().collect(),
    })
}

/// The working day so many working days after a day, or before it where they are negative; it does not count itself.
pub fn working_day_away(desk: &Desk, day: NaiveDate, away: i32) -> Result<NaiveDate, OfficeError> {
    let office = desk.register.read(Reading::office)?;
    let calendar = desk.shelf.calendar_of(&office);
    let days = away.unsigned_abs();
    let found = if away > 0 {
        calendar.add_working_days(day, days)
    } else {
        calendar.subtract_working_days(day, days)
    };
    Ok(found?)
}

/// Which open cases' terms would end on another day, without setting anything.
pub fn review_calendar_days(
    desk: &Desk,
    moment: Moment,
    typed: &[TypedCalendarDay],
) -> Result<Vec<TermChange>, OfficeError> {
    desk.register.read(|reading| {
        let today = moment.today();
        let office = reading.office()?;
        let settings = office.settings_on(today).ok_or(OfficeError::NotSetUp)?;
        let before = desk.shelf.calendar_of(&office);
        let days = read_days(&desk.shelf, &office, &before, typed)?;
        let after = with_days(&desk.shelf, &office, &days);
        let open = CaseFilter {
            states: State::ALL
                .into_iter()
                .filter(|state| state.is_open())
                .collect(),
            ..CaseFilter::default()
        };
        let (mut rows, mut ends) = (Vec::new(), Vec::new());
        for row in reading.cases(&open, CaseOrder::OldestFirst, Page::ALL)? {
            let case = reading.case(row.id)?;
            let edition = desk.shelf.edition(reading, &case.registered.edition_hash)?;
            let end = |calendar: &WorkCalendar| {
                let counting = Counting {
                    edition: &edition,
                    calendar,
                    count_start_day: settings.count_start_day,
                };
                counting.term_end(&case.application, case.registered.received_on)
            };
            let (before, after) = (end(&before)?, end(&after)?);
            if before != after {
                rows.push(row);
                ends.push((before, after));
            }
        }
        let listed = TodaysDates::read(&desk.shelf, reading, moment)?.listed(rows)?;
        let change = |(case, (before, after))| TermChange {
            case,
            before,
            after,
        };
        Ok(listed.into_iter().zip(ends).map(change).collect())
    })
}

/// Makes days days off or working days, all of them or none, so that a day off that moves is one act.
pub fn set_calendar_days(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    typed: &[TypedCalendarDay],
) -> Result<(), OfficeError> {
    acting(desk, session, moment, &When::default(), |acting| {
        let days = read_days(acting.shelf, &acting.office, &acting.calendar, typed)?;
        for day in days {
            let event = OfficeEvent::CalendarDaySet(day);
            acting
                .writing
                .append_office(&event, acting.session.person, &acting.times, &[])?;
        }
        Ok(())
    })
}

/// Confirms that a year's religious days and moved days off are final.
pub fn confirm_calendar_year(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    year: i32,
    source: &str,
) -> Result<(), OfficeError> {
    append(desk, session, moment, |acting| {
        let mut faults = Vec::new();
        match acting.calendar.confirmed(year) {
            Ok(false) => {}
            Ok(true) => faults.push(Refusal::at("year", Reason::YearConfirmedAlready { year })),
            Err(_) => faults.push(Refusal::at("year", Reason::CalendarMissing { year })),
        }
        let source = line(&mut faults, acting.shelf, "source", source);
        match source {
            Some(source) if faults.is_empty() => {
                Ok(OfficeEvent::CalendarYearConfirmed { year, source })
            }
            _ => Err(Refusals(faults).into()),
        }
    })
}

/// The calendar with these days set over those set before; a later one of a date wins.
fn with_days(shelf: &Shelf, office: &Office, days: &[OfficeDay]) -> WorkCalendar {
    let all: Vec<OfficeDay> = office.days().iter().chain(days).cloned().collect();
    shelf
        .calendar
        .with_office_days(&all)
        .with_confirmed_years(office.confirmed_years())
}

/// Reads days as typed, every fault at its field: `days[0].date`.
fn read_days(
    shelf: &Shelf,
    office: &Office,
    calendar: &WorkCalendar,
    typed: &[TypedCalendarDay],
) -> Result<Vec<OfficeDay>, OfficeError> {
    let mut faults = Vec::new();
    let mut days: Vec<OfficeDay> = Vec::new();
    let mut dates: Vec<Option<NaiveDate>> = Vec::new();
    if typed.is_empty() {
        faults.push(Refusal::at("days", Reason::Missing));
    }
    for (index, day) in typed.iter().enumerate() {
        let at = |field: &str| format!("days[{index}].{field}");
        let name = line(&mut faults, shelf, &at("name"), &day.name);
        let source = line(&mut faults, shelf, &at("source"), &day.source);
        let date = read_date(&day.date).and_then(|date| {
            match dates.iter().position(|other| *other == Some(date)) {
                Some(first) => Err(Reason::DayTwice { first: first + 1 }),
                None => Ok(date),
            }
        });
        dates.push(date.as_ref().ok().copied());
        let date = match date {
            Ok(date) => date,
            Err(reason) => {
                faults.push(Refusal::at(at("date"), reason));
                continue;
            }
        };
        let kind = if day.working {
            OfficeDayKind::Working
        } else {
            OfficeDayKind::DayOff
        };
        let read = name.zip(source).map(|(name, source)| OfficeDay {
            date,
            kind,
            name,
            source,
        });
        // The words of a day that the office set itself can be corrected.
        let own = office.days().iter().find(|own| own.date == date);
        let reworded = own.is_some_and(|own| read.as_ref() != Some(own));
        match against(calendar, date, kind) {
            Some(Reason::WorkingDayAlready | Reason::DayOffAlready) if reworded => {}
            Some(reason) => faults.push(Refusal::at(at("date"), reason)),
            None => {}
        }
        days.extend(read);
    }
    if faults.is_empty() {
        Ok(days)
    } else {
        Err(Refusals(faults).into())
    }
}

/// What speaks against making a date such a day.
fn against(calendar: &WorkCalendar, date: NaiveDate, kind: OfficeDayKind) -> Option<Reason> {
    match (calendar.is_working(date), kind) {
        (Err(CalendarError::MissingYear { year }), _) => Some(Reason::CalendarMissing { year }),
        (Err(_), _) => Some(Reason::DateOutOfRange),
        (Ok(true), OfficeDayKind::Working) => Some(Reason::WorkingDayAlready),
        (Ok(false), OfficeDayKind::DayOff) => Some(Reason::DayOffAlready),
        (Ok(_), _) => None,
    }
}

fn read_date(typed: &str) -> Result<NaiveDate, Reason> {
    if typed.trim().is_empty() {
        return Err(Reason::Missing);
    }
    Ok(calendar::read_typed_date(typed)?)
}

/// A line that must be there, not too long, of characters a paper can print.
fn line(faults: &mut Vec<Refusal>, shelf: &Shelf, field: &str, typed: &str) -> Option<String> {
    let prints = |character| shelf.prints(character);
    match cases::intake::read_line(field, typed, LONGEST_LINE, &prints) {
        Ok(line) => Some(line),
        Err(refusals) => {
            faults.extend(refusals.0);
            None
        }
    }
}
