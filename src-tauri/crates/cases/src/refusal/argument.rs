//! Named arguments of a code, and the table form in which an enum of codes is written down once.

use calendar::{MOST_DAYS_AHEAD, TypedDateFault, TypedDaysFault};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use statutes::{DocumentCode, PlacementCode};

use crate::case::State;
use crate::number::Number;
use crate::state::ActKind;

/// A value as text ready to be put into a sentence; dates stay `YYYY-MM-DD` for the ui to word.
pub trait Argument {
    /// The text.
    fn text(&self) -> String;
}

macro_rules! displayed {
    ($($type:ty),+) => {
        $(impl Argument for $type {
            fn text(&self) -> String {
                self.to_string()
            }
        })+
    };
}

displayed!(
    char, i32, u8, u16, u32, u64, usize, String, &str, NaiveDate, Number
);

impl Argument for NaiveDateTime {
    fn text(&self) -> String {
        self.format("%Y-%m-%dT%H:%M").to_string()
    }
}

impl Argument for NaiveTime {
    fn text(&self) -> String {
        self.format("%H:%M").to_string()
    }
}

impl Argument for Option<char> {
    fn text(&self) -> String {
        self.map(String::from).unwrap_or_default()
    }
}

impl Argument for State {
    fn text(&self) -> String {
        self.code().to_owned()
    }
}

impl Argument for ActKind {
    fn text(&self) -> String {
        self.code().to_owned()
    }
}

impl Argument for DocumentCode {
    fn text(&self) -> String {
        self.0.clone()
    }
}

impl Argument for PlacementCode {
    fn text(&self) -> String {
        self.0.clone()
    }
}

impl From<TypedDateFault> for super::Reason {
    fn from(fault: TypedDateFault) -> Self {
        match fault {
            TypedDateFault::NotADate => Self::NotADate,
            TypedDateFault::TwoDigitYear => Self::TwoDigitYear,
            TypedDateFault::NoSuchDay => Self::NoSuchDay,
        }
    }
}

impl From<TypedDaysFault> for super::Reason {
    fn from(_: TypedDaysFault) -> Self {
        Self::WorkingDaysAhead {
            largest: MOST_DAYS_AHEAD,
        }
    }
}

/// Writes an enum whose variants have a stable code and named arguments, with all codes in a constant:
/// one table, so that no code can be forgotten.
macro_rules! coded {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_about:meta])*
                $variant:ident $({ $($(#[$field_about:meta])* $field:ident: $type:ty),+ $(,)? })? => $code:literal,
            )+
        }
    ) => {
        $(#[$about])*
        pub enum $name {
            $($(#[$variant_about])* $variant $({ $($(#[$field_about])* $field: $type),+ })?,)+
        }

        impl $name {
            /// Every code there is, in the order of the variants.
            pub const ALL_CODES: &'static [&'static str] = &[$($code),+];

            /// Stable code.
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant $({ $($field: _),+ })? => $code,)+
                }
            }

            /// Named arguments, as text ready to be put into a sentence (dates as `YYYY-MM-DD`).
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant $({ $($field),+ })? => {
                        vec![$($((stringify!($field), $crate::refusal::Argument::text($field))),+)?]
                    })+
                }
            }
        }
    };
}

pub(crate) use coded;
