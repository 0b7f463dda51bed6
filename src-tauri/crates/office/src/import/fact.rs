//! The facts a column of an office's journal may hold, and which of them a title names.

use kazakh::folding::fold;

use titles::TITLES;

/// A fact that a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fact {
    /// Registration number.
    Number,
    /// The day of receipt.
    ReceivedOn,
    /// Applicant's surname, given name and patronymic.
    Applicant,
    /// Surname alone.
    ApplicantSurname,
    /// Given name alone.
    ApplicantGiven,
    /// Patronymic alone.
    ApplicantPatronymic,
    /// Applicant's IIN.
    ApplicantIin,
    /// Applicant's birth date.
    ApplicantBirthDate,
    /// Address.
    Address,
    /// Telephone.
    Phone,
    /// The children's names, perhaps with birth date and IIN, one under the other.
    Children,
    /// Their birth dates, in the same order.
    ChildBirthDates,
    /// Their IINs, in the same order.
    ChildIins,
    /// Placement of all of them, or of each in the same order.
    Placement,
    /// Name of the organisation or of the guardian.
    Place,
    /// First and last day asked for.
    Period,
    /// First day asked for.
    PeriodFrom,
    /// Last day asked for.
    PeriodUntil,
    /// Where it was handed in.
    Channel,
    /// The State Corporation's day of acceptance.
    AcceptedOn,
    /// Who examined it.
    Executor,
    /// The last day as promised.
    Promised,
    /// The day the set was found complete.
    CheckedOn,
    /// What it came to.
    Result,
    /// The ground of a refusal, by its number or the law's words.
    Ground,
    /// Number and date of the paper it came to.
    ResultPaper,
    /// Its number alone.
    ResultNumber,
    /// Its date alone.
    ResultOn,
    /// First and last day granted.
    PermitPeriod,
    /// The day it was handed over.
    HandedOverOn,
    /// The chancery's own number.
    ChanceryNumber,
    /// What else is written.
    Remark,
}

impl Fact {
    /// Every fact, in the order a case goes through them.
    pub const ALL: [Self; 32] = [
        Self::Number,
        Self::ReceivedOn,
        Self::Channel,
        Self::AcceptedOn,
        Self::Applicant,
        Self::ApplicantSurname,
        Self::ApplicantGiven,
        Self::ApplicantPatronymic,
        Self::ApplicantIin,
        Self::ApplicantBirthDate,
        Self::Address,
        Self::Phone,
        Self::Children,
        Self::ChildBirthDates,
        Self::ChildIins,
        Self::Placement,
        Self::Place,
        Self::Period,
        Self::PeriodFrom,
        Self::PeriodUntil,
        Self::Executor,
        Self::Promised,
        Self::CheckedOn,
        Self::Result,
        Self::Ground,
        Self::ResultPaper,
        Self::ResultNumber,
        Self::ResultOn,
        Self::PermitPeriod,
        Self::HandedOverOn,
        Self::ChanceryNumber,
        Self::Remark,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        TITLES
            .iter()
            .find(|(fact, ..)| *fact == self)
            .map_or("", |(_, code, _)| code)
    }

    /// The fact of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.code() == code)
    }

    /// The facts of which one must have a column, as it is asked for and as it may be given in parts.
    pub(super) const NEEDED: [&'static [&'static [Self]]; 6] = [
        &[&[Self::Number]],
        &[&[Self::ReceivedOn]],
        &[
            &[Self::Applicant],
            &[Self::ApplicantSurname],
            &[Self::ApplicantGiven],
        ],
        &[&[Self::Children]],
        &[&[Self::Placement]],
        &[&[Self::Period], &[Self::PeriodFrom, Self::PeriodUntil]],
    ];

    /// Whether a journal must have it.
    pub fn is_needed(self) -> bool {
        Self::NEEDED.iter().any(|ways| ways[0].contains(&self))
    }

    /// The fact that a title most likely names.
    pub(super) fn of_title(title: &str) -> Option<Self> {
        let title = fold(title);
        let stands = |word: &&str| stands_in(&title, &fold(word));
        TITLES.iter().find_map(|(fact, _, titles)| {
            let named = titles
                .iter()
                .any(|(all, none)| all.iter().all(stands) && !none.iter().any(stands));
            named.then_some(*fact)
        })
    }
}

/// A word of the title begins with it; of one or two letters, is it.
fn stands_in(title: &str, stem: &str) -> bool {
    if stem.contains(' ') || stem.contains('.') || stem == "№" {
        return title.contains(stem);
    }
    let short = stem.chars().count() <= 2;
    title
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| {
            if short {
                word == stem
            } else {
                word.starts_with(stem)
            }
        })
}

mod titles;

#[cfg(test)]
mod tests;
