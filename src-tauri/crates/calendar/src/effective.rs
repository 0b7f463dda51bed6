//! Laying the law, the years and the office's edits over each other: every date that is not an ordinary weekday or weekend.
//! Order of rank, lowest first: holidays and their carry-over, moved days off, the office's edits.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::law::Law;
use crate::year::{Move, Year};
use crate::{CalendarError, DayKind, OfficeDay};

/// The days that have a reason of their own; all others are what their weekday says.
pub(crate) type SpecialDays = BTreeMap<NaiveDate, DayKind>;

/// What a day is by its weekday alone.
pub(crate) fn ordinary(date: NaiveDate) -> DayKind {
    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
        DayKind::Weekend
    } else {
        DayKind::Working
    }
}

/// The special days by law: holidays, carry-over, moves.
pub(crate) fn by_law(law: &Law, years: &BTreeMap<i32, Year>) -> Result<SpecialDays, CalendarError> {
    let mut days = SpecialDays::new();
    let mut carried = BTreeMap::new();
    for year in years.keys() {
        for holiday in &law.holidays {
            let Some(date) = holiday.date_in(*year) else {
                continue;
            };
            add_holiday(&mut days, date, &holiday.name, &holiday.source, false);
            if holiday.carry_over && ordinary(date) == DayKind::Weekend {
                carried.insert(date, holiday.name.clone());
            }
        }
    }
    for day in years.values().flat_map(|year| &year.religious) {
        add_holiday(&mut days, day.date, &day.name, &day.source, day.estimated);
    }
    // In order of date, after all holidays are known: so the chain of Nauryz skips its own days
    // and each day carried over takes the next one that is still free.
    for (from, name) in carried {
        if let Some(date) = next_free(&days, years, from) {
            let source = law.carry_over_source.clone();
            days.insert(date, DayKind::CarriedOver { name, from, source });
        }
    }
    let mut moved = BTreeSet::new();
    for entry in years.values().flat_map(|year| &year.moves) {
        apply_move(&mut days, &mut moved, entry)?;
    }
    Ok(days)
}

/// Lays the office's edits over the days by law; the later edit of one date wins.
pub(crate) fn by_office(days: &mut SpecialDays, edits: &[OfficeDay]) {
    for edit in edits {
        let kind = DayKind::SetByOffice {
            kind: edit.kind,
            name: edit.name.clone(),
            source: edit.source.clone(),
        };
        days.insert(edit.date, kind);
    }
}

fn add_holiday(days: &mut SpecialDays, date: NaiveDate, name: &str, source: &str, estimated: bool) {
    let (name, source) = match days.get(&date) {
        Some(DayKind::Holiday {
            name: first,
            source: law,
            ..
        }) => (format!("{first}, {name}"), format!("{law}; {source}")),
        _ => (name.to_owned(), source.to_owned()),
    };
    days.insert(
        date,
        DayKind::Holiday {
            name,
            source,
            estimated,
        },
    );
}

fn next_free(
    days: &SpecialDays,
    years: &BTreeMap<i32, Year>,
    from: NaiveDate,
) -> Option<NaiveDate> {
    from.iter_days()
        .skip(1)
        .take_while(|date| years.contains_key(&date.year()))
        .find(|date| ordinary(*date) == DayKind::Working && !days.contains_key(date))
}

fn apply_move(
    days: &mut SpecialDays,
    moved: &mut BTreeSet<NaiveDate>,
    entry: &Move,
) -> Result<(), CalendarError> {
    let is_working = |date: NaiveDate| {
        days.get(&date)
            .map_or_else(|| ordinary(date).is_working(), DayKind::is_working)
    };
    for (field, date, idle) in [
        ("off", entry.off, !is_working(entry.off)),
        ("working", entry.working, is_working(entry.working)),
    ] {
        if idle || moved.contains(&date) {
            return Err(CalendarError::IdleMove {
                file: entry.file.clone(),
                field: format!("{}.{field}", entry.path),
                date,
            });
        }
    }
    moved.extend([entry.off, entry.working]);
    days.insert(
        entry.off,
        DayKind::DayOffMovedFrom {
            from: entry.working,
            source: entry.source.clone(),
        },
    );
    days.insert(
        entry.working,
        DayKind::WorkingMovedTo {
            to: entry.off,
            source: entry.source.clone(),
        },
    );
    Ok(())
}
