//! What a person should look at before going on; nothing here refuses an act.

mod procedure;

use chrono::{Datelike, NaiveDate};
use statutes::DocumentCode;

use crate::age::{OF_AGE, birthday};
use crate::application::{Application, Channel};
use crate::case::Case;
use crate::decide::Circumstances;
use crate::identifier::Identifier;
use crate::refusal::coded;

/// Something to look at, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Path of the field, e.g. `children[1].birth_date`; empty for the application as a whole.
    pub field: String,
    /// What.
    pub notice: Notice,
}

coded! {
    /// What to look at.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Notice {
        /// A child turns eighteen before the period ends (decision 18).
        ChildTurnsEighteen {
            /// The eighteenth birthday.
            on: NaiveDate,
        } => "child_turns_eighteen",
        /// The IIN encodes another birth date; since 2013 it need not.
        IinEncodesOtherBirthDate {
            /// The date it encodes.
            encoded: NaiveDate,
        } => "iin_encodes_other_birth_date",
        /// The applicant is not older than the child.
        ApplicantNotOlder {
            /// 1-based place of the child.
            child: usize,
        } => "applicant_not_older",
        /// The period begins before today.
        PeriodStartsInPast => "period_starts_in_past",
        /// The period begins before the permit must be ready.
        PeriodStartsBeforeTermEnd {
            /// End of the term.
            term_end: NaiveDate,
        } => "period_starts_before_term_end",
        /// The period is over already.
        PeriodOver => "period_over",
        /// No consent: the case will wait for its ground of refusal.
        NoConsent => "no_consent",
        /// A document's last day comes before the end of the term.
        DocumentExpires {
            /// Which.
            document: DocumentCode,
            /// Its last day.
            valid_until: NaiveDate,
        } => "document_expires",
        /// The power of attorney ends before the end of the term.
        PowerOfAttorneyExpires {
            /// Its last day.
            valid_until: NaiveDate,
        } => "power_of_attorney_expires",
        /// It came after closing time or on a day off: the receipt counts from a later day (decision 5).
        CountsFromLaterDay {
            /// That day, D0.
            received_on: NaiveDate,
        } => "counts_from_later_day",
        /// The State Corporation's courier came later than he should (p. 6).
        CourierLate {
            /// The day he should have come by.
            due: NaiveDate,
        } => "courier_late",
        /// The calendar of a year the term touches is not confirmed (decision 16).
        CalendarNotConfirmed {
            /// The year.
            year: i32,
        } => "calendar_not_confirmed",
        /// An objection came later than the code allows for it (p. 9).
        ObjectionLate {
            /// Its last day.
            due: NaiveDate,
        } => "objection_late",
        /// The hearing is appointed for a day that leaves its result less than the law's time before the end (p. 9).
        HearingLeavesNoTime {
            /// The last day that does.
            last: NaiveDate,
        } => "hearing_leaves_no_time",
    }
}

/// Warnings about an application that is not registered yet.
pub fn warnings(application: &Application, by: Circumstances<'_>) -> Vec<Warning> {
    // A year without a calendar refuses the act itself; what does not need one is said all the same.
    let received_on = by.calendar.counts_from(application.received_at);
    let received_on = received_on.unwrap_or(application.received_at.date());
    of_application(application, received_on, by)
}

/// Warnings about a case, by its own D0.
pub fn warnings_of_case(case: &Case, by: Circumstances<'_>) -> Vec<Warning> {
    let mut found = of_application(&case.application, case.registered.received_on, by);
    found.extend(procedure::of_case(case, by));
    found
}

fn of_application(
    application: &Application,
    received_on: NaiveDate,
    by: Circumstances<'_>,
) -> Vec<Warning> {
    let mut found = Found(Vec::new());
    found.people(application, by.today);
    found.period(application, by.today);
    if !application.consent {
        found.add("consent", Notice::NoConsent);
    }
    if received_on > application.received_at.date() {
        found.add("received_on", Notice::CountsFromLaterDay { received_on });
    }
    found.term(application, received_on, by);
    found.0
}

struct Found(Vec<Warning>);

impl Found {
    fn add(&mut self, field: impl Into<String>, notice: Notice) {
        let field = field.into();
        self.0.push(Warning { field, notice });
    }

    fn people(&mut self, application: &Application, today: NaiveDate) {
        let applicant = &application.applicant;
        let encoded = |identifier: &Identifier| match identifier {
            Identifier::Iin(iin) => iin.birth_date_hint(today),
            Identifier::None { .. } => None,
        };
        let born = applicant.birth_date.or(encoded(&applicant.identifier));
        let people = [(
            "applicant".to_owned(),
            &applicant.identifier,
            applicant.birth_date,
        )];
        let children = application
            .children
            .iter()
            .enumerate()
            .map(|(index, child)| {
                let field = format!("children[{index}]");
                (field, &child.identifier, Some(child.birth_date))
            });
        for (field, identifier, born) in people.into_iter().chain(children) {
            if let (Some(encoded), Some(born)) = (encoded(identifier), born)
                && encoded != born
            {
                let field = format!("{field}.birth_date");
                self.add(field, Notice::IinEncodesOtherBirthDate { encoded });
            }
        }
        for (index, child) in application.children.iter().enumerate() {
            if born.is_some_and(|born| born >= child.birth_date) {
                let child = index + 1;
                self.add("applicant.birth_date", Notice::ApplicantNotOlder { child });
            }
            if let Some(on) = birthday(child.birth_date, OF_AGE)
                && on <= application.period.until
            {
                let field = format!("children[{index}].birth_date");
                self.add(field, Notice::ChildTurnsEighteen { on });
            }
        }
    }

    fn period(&mut self, application: &Application, today: NaiveDate) {
        let period = application.period;
        if period.until < today {
            self.add("period_until", Notice::PeriodOver);
        } else if period.from < today {
            self.add("period_from", Notice::PeriodStartsInPast);
        }
    }

    fn term(&mut self, application: &Application, received_on: NaiveDate, by: Circumstances<'_>) {
        let counting = by.counting();
        let Ok(term_end) = counting.term_end(application, received_on) else {
            return;
        };
        let period = application.period;
        if (by.today..=term_end).contains(&period.from) {
            self.add(
                "period_from",
                Notice::PeriodStartsBeforeTermEnd { term_end },
            );
        }
        let handed_in = application.handed_in_on(received_on);
        for (index, line) in application.documents.iter().enumerate() {
            let expires = line
                .valid_until
                .filter(|last| line.brought && (handed_in..term_end).contains(last));
            if let Some(valid_until) = expires {
                let document = line.document.clone();
                let notice = Notice::DocumentExpires {
                    document,
                    valid_until,
                };
                self.add(format!("documents[{index}].valid_until"), notice);
            }
        }
        if let Some(representative) = &application.representative {
            let valid_until = representative.power_of_attorney.valid_until;
            if valid_until < term_end {
                let field = "representative.power_of_attorney.valid_until";
                self.add(field, Notice::PowerOfAttorneyExpires { valid_until });
            }
        }
        if let Channel::StateCorporation(corporation) = &application.channel
            && let Ok(due) = counting.courier_by(corporation.accepted_on)
            && received_on > due
        {
            self.add("received_on", Notice::CourierLate { due });
        }
        for year in handed_in.year()..=term_end.year() {
            if by.calendar.confirmed(year) == Ok(false) {
                self.add("", Notice::CalendarNotConfirmed { year });
            }
        }
    }
}
