//! One day of the calendar and the reason it is a working day or a day off. Knows no dates of its own.

use chrono::NaiveDate;

/// A day with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// What the day is, and why.
    pub kind: DayKind,
    /// Whether its year's calendar is confirmed.
    pub confirmed: bool,
}

/// Why a day is a working day or a day off. Names and sources are the data's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind {
    /// Monday to Friday without anything special.
    Working,
    /// Saturday or Sunday without anything special.
    Weekend,
    /// A holiday or a religious day off, also where it falls on a Saturday or Sunday.
    Holiday {
        /// Its name; two that coincide are joined with a comma.
        name: String,
        /// The law.
        source: String,
        /// The date is computed and not announced yet.
        estimated: bool,
    },
    /// The day off after a holiday that coincided with a day off (Law No. 267-II, art. 5).
    CarriedOver {
        /// Name of the holiday.
        name: String,
        /// Its date, a Saturday or Sunday.
        from: NaiveDate,
        /// The law.
        source: String,
    },
    /// A day off moved here from another date (Labour Code, art. 85(3)).
    DayOffMovedFrom {
        /// The date that became a working day instead.
        from: NaiveDate,
        /// The decision.
        source: String,
    },
    /// A working day, because its day off was moved to another date.
    WorkingMovedTo {
        /// The date that is the day off instead.
        to: NaiveDate,
        /// The decision.
        source: String,
    },
    /// Set by the office.
    SetByOffice {
        /// What the office made of it.
        kind: OfficeDayKind,
        /// The office's name for it.
        name: String,
        /// The act the office refers to.
        source: String,
    },
}

impl DayKind {
    /// Whether work is done on such a day.
    pub fn is_working(&self) -> bool {
        match self {
            Self::Working | Self::WorkingMovedTo { .. } => true,
            Self::SetByOffice { kind, .. } => *kind == OfficeDayKind::Working,
            Self::Weekend
            | Self::Holiday { .. }
            | Self::CarriedOver { .. }
            | Self::DayOffMovedFrom { .. } => false,
        }
    }
}

impl Day {
    /// Whether it is a working day.
    pub fn is_working(&self) -> bool {
        self.kind.is_working()
    }
}

/// What the office makes of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OfficeDayKind {
    /// A day off, such as a regional emergency or an announced Kurban Ait.
    DayOff,
    /// A working day, such as a Saturday worked for a moved day off.
    Working,
}

/// One edit of the calendar by the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeDay {
    /// The date.
    pub date: NaiveDate,
    /// What it becomes.
    pub kind: OfficeDayKind,
    /// What it is called, in the office's words.
    pub name: String,
    /// The act it rests on.
    pub source: String,
}
