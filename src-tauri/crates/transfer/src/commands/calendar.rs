//! The working calendar: a year at a glance, its days set, its years confirmed.

use chrono::{Datelike, NaiveDate};
use office as acts;
use office::{DayKind, OfficeDayKind};

use super::lists::row;
use super::office_acts::status;
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::calendar::{
    CalendarDayDto, CalendarDayInput, CalendarDaysInput, CalendarDto, CalendarInput,
    CalendarMonthDto, CalendarReviewDto, ConfirmYearInput, TermChangeDto,
};
use crate::dto::office::CalendarYearDto;
use crate::errors::Errors;

pub(crate) fn calendar_year(
    call: &mut Call<'_>,
    input: CalendarInput,
) -> Result<CalendarDto, Errors> {
    let year = acts::calendar_year(call.desk, input.year)?;
    Ok(CalendarDto {
        year: input.year,
        status: status(year.confirmed).to_owned(),
        years: year
            .years
            .iter()
            .map(|known| CalendarYearDto {
                year: known.year,
                status: status(Some(known.confirmed)).to_owned(),
            })
            .collect(),
        months: (1..)
            .zip(&year.months)
            .map(|(month, days)| CalendarMonthDto {
                month,
                working_days: days.iter().filter(|day| day.is_working()).count(),
                days: days.iter().map(day).collect(),
            })
            .collect(),
    })
}

pub(crate) fn review_calendar_days(
    call: &mut Call<'_>,
    input: CalendarDaysInput,
) -> Result<CalendarReviewDto, Errors> {
    let changes = acts::review_calendar_days(call.desk, call.moment, &typed(input))?;
    Ok(CalendarReviewDto {
        changes: changes
            .iter()
            .map(|change| TermChangeDto {
                case: row(&change.case),
                before: change.before.to_string(),
                after: change.after.to_string(),
                promised: change.case.row.promised.to_string(),
            })
            .collect(),
    })
}

pub(crate) fn set_calendar_days(
    call: &mut Call<'_>,
    input: CalendarDaysInput,
) -> Result<Nothing, Errors> {
    let session = call.session()?;
    acts::set_calendar_days(call.desk, session, call.moment, &typed(input))?;
    Ok(Nothing {})
}

pub(crate) fn confirm_calendar_year(
    call: &mut Call<'_>,
    input: ConfirmYearInput,
) -> Result<Nothing, Errors> {
    let session = call.session()?;
    acts::confirm_calendar_year(call.desk, session, call.moment, input.year, &input.source)?;
    Ok(Nothing {})
}

fn typed(input: CalendarDaysInput) -> Vec<acts::TypedCalendarDay> {
    let day = |day: CalendarDayInput| acts::TypedCalendarDay {
        date: day.date,
        working: day.working,
        name: day.name,
        source: day.source,
    };
    input.days.into_iter().map(day).collect()
}

fn day(day: &acts::Day) -> CalendarDayDto {
    let weekend = day.date.weekday().number_from_monday() > 5;
    let dotted = |date: &NaiveDate| date.format("%d.%m.%Y").to_string();
    let (kind, name, source) = match &day.kind {
        DayKind::Working => ("working", String::new(), ""),
        DayKind::Weekend => ("weekend", String::new(), ""),
        DayKind::Holiday { name, source, .. } => ("holiday", name.clone(), source.as_str()),
        DayKind::CarriedOver { name, from, source } => (
            "holiday",
            format!("{name} ({})", dotted(from)),
            source.as_str(),
        ),
        DayKind::DayOffMovedFrom { from, source } => ("day_off", dotted(from), source.as_str()),
        DayKind::WorkingMovedTo { to, source } => ("working_weekend", dotted(to), source.as_str()),
        DayKind::SetByOffice { kind, name, source } => {
            // A move taken back leaves the day what its weekday says, though it is the office that says so.
            let kind = match (kind, weekend) {
                (OfficeDayKind::DayOff, false) => "day_off",
                (OfficeDayKind::DayOff, true) => "weekend",
                (OfficeDayKind::Working, true) => "working_weekend",
                (OfficeDayKind::Working, false) => "working",
            };
            (kind, name.clone(), source.as_str())
        }
    };
    CalendarDayDto {
        date: day.date.to_string(),
        day: day.date.day(),
        weekday: day.date.weekday().number_from_monday(),
        working: day.is_working(),
        kind: kind.to_owned(),
        name,
        source: source.to_owned(),
        by_office: matches!(day.kind, DayKind::SetByOffice { .. }),
    }
}
