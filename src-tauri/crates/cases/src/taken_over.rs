//! A case that began in the paper journal and is taken over with its old number and dates, and how far it
//! had got there. It does not know spreadsheets: whoever takes over has read the facts already.

use chrono::{Datelike, NaiveDate};

use crate::application::{Application, Period};
use crate::case::{Case, CaseId, HandedOver, LastAct, NotAcceptedReceipt, State, Withdrawn};
use crate::decide::{Circumstances, calendar_fault, registration_faults, times_of_act};
use crate::event::{
    ActTimes, CaseEvent, Closing, PermitMade, Recipient, Recorded, RefusalMade, Registered,
    Withdrawal,
};
use crate::number::{Journal, Number};
use crate::office::{ImportId, PersonId};
use crate::refusal::{Reason, Refusal, Refusals};

/// The first event of a case that began on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOver {
    /// What a registration says, with the old number and the old dates.
    pub registered: Registered,
    /// How far it had got.
    pub past: Past,
    /// The import it came with; none where it was taken over by itself.
    pub import: Option<ImportId>,
}

/// How far a case had got in the paper journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Who examined it, where that is one of the office's people.
    pub executor: Option<PersonId>,
    /// The day the set was found complete.
    pub checked_on: Option<NaiveDate>,
    /// What it came to; none while it was open.
    pub result: Option<PastResult>,
    /// What else the paper journal says, as it stands there; may be empty.
    pub remark: String,
}

impl Past {
    /// Whether a result was handed over there.
    pub fn is_handed_over(&self) -> bool {
        matches!(
            self.result,
            Some(
                PastResult::Permit {
                    handed_over: Some(_),
                    ..
                } | PastResult::Refusal {
                    handed_over: Some(_),
                    ..
                }
            )
        )
    }
}

/// What a case came to on paper. Numbers of papers are kept as they were written: they are none of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PastResult {
    /// A signed permit.
    Permit {
        /// Its number as written; may be empty.
        number: String,
        /// Its date.
        dated: NaiveDate,
        /// The period granted.
        period: Period,
        /// When it was handed over; none while it waits.
        handed_over: Option<PastEnd>,
    },
    /// A signed reasoned refusal.
    Refusal {
        /// Its number as written; may be empty.
        number: String,
        /// Its date.
        dated: NaiveDate,
        /// Number of the ground in the edition's list, where it is known.
        ground: Option<u8>,
        /// When it was handed over; none while it waits.
        handed_over: Option<PastEnd>,
    },
    /// A refusal to accept the documents.
    NotAccepted {
        /// Number of the receipt as written; may be empty.
        number: String,
        /// When.
        end: PastEnd,
    },
    /// The applicant took the application back.
    Withdrawn {
        /// When.
        end: PastEnd,
    },
}

/// The day a case ended on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PastEnd {
    /// The day.
    pub on: NaiveDate,
    /// How the term was kept.
    pub closing: Closing,
}

/// A case of the paper journal as read, before it is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldEntry {
    /// Its number there.
    pub number: Number,
    /// The day that counted as the day of receipt; terms run from it.
    pub received_on: NaiveDate,
    /// The last day as it was promised; counted where none is known.
    pub promised: Option<NaiveDate>,
    /// Who examined it.
    pub executor: Option<PersonId>,
    /// The day the set was found complete.
    pub checked_on: Option<NaiveDate>,
    /// What it came to.
    pub result: Option<OldResult>,
    /// What else is written there.
    pub remark: String,
}

/// What a case of the paper journal came to, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OldResult {
    /// A signed permit.
    Permit {
        /// As written.
        number: String,
        /// Its date.
        dated: NaiveDate,
        /// The period granted; what was asked where none is known.
        period: Option<Period>,
        /// The day it was handed over.
        handed_over_on: Option<NaiveDate>,
    },
    /// A signed reasoned refusal.
    Refusal {
        /// As written.
        number: String,
        /// Its date.
        dated: NaiveDate,
        /// Number of the ground.
        ground: Option<u8>,
        /// The day it was handed over.
        handed_over_on: Option<NaiveDate>,
    },
    /// A refusal to accept the documents.
    NotAccepted {
        /// As written.
        number: String,
        /// When.
        on: NaiveDate,
    },
    /// The applicant took the application back.
    Withdrawn {
        /// When.
        on: NaiveDate,
    },
}

/// Judges a case of the paper journal: the event that takes it over, or every reason against it. Its number
/// is judged by the register, which knows those that are drawn.
pub fn take_over(
    application: Application,
    old: OldEntry,
    import: Option<ImportId>,
    act_times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = times_of_act(act_times, by.today);
    let received_on = old.received_on;
    against.extend(registration_faults(
        &application,
        by.edition,
        received_on,
        act_times.entered_at.naive_local(),
    ));
    against.extend(in_order(&old, by.today));
    if old.number.year != received_on.year() {
        let year = received_on.year();
        against.push(Refusal::at(
            "past.number",
            Reason::NumberOfOtherYear { year },
        ));
    }
    if let Some(executor) = old.executor
        && by.office.person(executor).is_none()
    {
        against.push(Refusal::at("past.executor", Reason::ExecutorUnknown));
    }
    if old.checked_on.is_some() {
        against.extend(unmet(&application, received_on, by));
    }
    Refusals::none(against)?;
    let counted = |fault| calendar_fault("past.received_on", &fault);
    let term_end = by
        .counting()
        .term_end(&application, received_on)
        .map_err(counted)?;
    let end = |on| {
        let closing = by.counting().closing_of(&application, received_on, on);
        closing
            .map(|closing| PastEnd { on, closing })
            .map_err(counted)
    };
    let result = match old.result {
        None => None,
        Some(OldResult::Permit {
            number,
            dated,
            period,
            handed_over_on,
        }) => Some(PastResult::Permit {
            number,
            dated,
            period: period.unwrap_or(application.period),
            handed_over: handed_over_on.map(end).transpose()?,
        }),
        Some(OldResult::Refusal {
            number,
            dated,
            ground,
            handed_over_on,
        }) => Some(PastResult::Refusal {
            number,
            dated,
            ground,
            handed_over: handed_over_on.map(end).transpose()?,
        }),
        Some(OldResult::NotAccepted { number, on }) => Some(PastResult::NotAccepted {
            number,
            end: end(on)?,
        }),
        Some(OldResult::Withdrawn { on }) => Some(PastResult::Withdrawn { end: end(on)? }),
    };
    Ok(CaseEvent::TakenOver(Box::new(TakenOver {
        registered: Registered {
            number: old.number,
            service: by.edition.service.clone(),
            edition: by.edition.id.clone(),
            edition_hash: by.edition.hash,
            application,
            received_on,
            promised: old.promised.unwrap_or(term_end),
        },
        past: Past {
            executor: old.executor,
            checked_on: old.checked_on,
            result,
            remark: old.remark,
        },
        import,
    })))
}

/// One day after the other and none to come.
fn in_order(old: &OldEntry, today: NaiveDate) -> Vec<Refusal> {
    let mut days = vec![
        ("past.received_on", Some(old.received_on)),
        ("past.checked_on", old.checked_on),
    ];
    match &old.result {
        Some(
            OldResult::Permit {
                dated,
                handed_over_on,
                ..
            }
            | OldResult::Refusal {
                dated,
                handed_over_on,
                ..
            },
        ) => days.extend([
            ("past.result_on", Some(*dated)),
            ("past.handed_over_on", *handed_over_on),
        ]),
        Some(OldResult::NotAccepted { on, .. } | OldResult::Withdrawn { on }) => {
            days.push(("past.result_on", Some(*on)));
        }
        None => {}
    }
    let mut faults = Vec::new();
    let mut last = old.received_on;
    for (field, day) in days {
        let Some(day) = day else { continue };
        if day > today {
            faults.push(Refusal::at(field, Reason::OnInFuture { today }));
        } else if day < last {
            faults.push(Refusal::at(
                field,
                Reason::OnBeforeLastAct { last_on: last },
            ));
        }
        last = last.max(day);
    }
    let received = old.received_on;
    if old.promised.is_some_and(|promised| promised < received) {
        faults.push(Refusal::at(
            "past.promised",
            Reason::OnBeforeReceived { received },
        ));
    }
    faults
}

/// A set that was found complete is complete.
fn unmet(application: &Application, received_on: NaiveDate, by: Circumstances<'_>) -> Vec<Refusal> {
    crate::checklist::unmet(application, by.edition, received_on)
        .into_iter()
        .map(|unmet| {
            let document = unmet.document;
            Refusal::at("documents", Reason::DocumentMissing { document })
        })
        .collect()
}

/// Stands for a ground that the paper journal does not name; the law counts them from 1.
pub const UNKNOWN_GROUND: u8 = 0;

impl PastEnd {
    /// The paper journal bears a signature and no more.
    fn handed_over(self) -> HandedOver {
        HandedOver {
            on: self.on,
            to: Recipient::Applicant {
                identity_document: String::new(),
            },
            closing: self.closing,
        }
    }
}

impl PastResult {
    /// The number of its paper as written; empty where it has none.
    pub fn number(&self) -> &str {
        match self {
            Self::Permit { number, .. }
            | Self::Refusal { number, .. }
            | Self::NotAccepted { number, .. } => number,
            Self::Withdrawn { .. } => "",
        }
    }
}

impl Past {
    /// Where the case stood.
    pub fn state(&self) -> State {
        match &self.result {
            None if self.checked_on.is_some() => State::Checked,
            None => State::Registered,
            Some(PastResult::Permit {
                handed_over: None, ..
            }) => State::PermitSigned,
            Some(PastResult::Refusal {
                handed_over: None, ..
            }) => State::RefusalSigned,
            Some(PastResult::Permit { .. } | PastResult::Refusal { .. }) => State::HandedOver,
            Some(PastResult::Withdrawn { .. }) => State::Withdrawn,
            Some(PastResult::NotAccepted { .. }) => State::NotAccepted,
        }
    }
}

impl Case {
    /// The case as it was taken over.
    pub(crate) fn taken_over(id: CaseId, event: &TakenOver, entry: &Recorded<CaseEvent>) -> Self {
        let mut case = Self::registered(id, &event.registered, entry);
        let past = &event.past;
        let year = event.registered.received_on.year();
        case.state = past.state();
        case.executor = past.executor;
        case.checked_on = past.checked_on;
        match &past.result {
            None => {}
            Some(PastResult::Permit {
                number,
                dated,
                period,
                handed_over,
            }) => {
                case.permit = Some(PermitMade {
                    number: Number::as_written(Journal::Permits, number, year),
                    dated: *dated,
                    version: 1,
                    period: *period,
                    narrowed_because: None,
                });
                case.signed_on = Some(*dated);
                case.handed_over = handed_over.map(PastEnd::handed_over);
            }
            Some(PastResult::Refusal {
                number,
                dated,
                ground,
                handed_over,
            }) => {
                case.refusal = Some(RefusalMade {
                    number: Number::as_written(Journal::Refusals, number, year),
                    dated: *dated,
                    version: 1,
                    ground: ground.unwrap_or(UNKNOWN_GROUND),
                    reasons: past.remark.clone(),
                });
                case.signed_on = Some(*dated);
                case.handed_over = handed_over.map(PastEnd::handed_over);
            }
            Some(PastResult::Withdrawn { end }) => {
                case.withdrawn = Some(Withdrawn {
                    on: end.on,
                    withdrawal: Withdrawal {
                        requested_on: end.on,
                        words: past.remark.clone(),
                    },
                });
                case.closing = Some(end.closing);
            }
            Some(PastResult::NotAccepted { number, end }) => {
                case.not_accepted = Some(NotAcceptedReceipt {
                    number: Number::as_written(Journal::NotAccepted, number, year),
                    on: end.on,
                    unmet: Vec::new(),
                    closing: end.closing,
                });
            }
        }
        let handed_over = case.handed_over.as_ref().map(|handed| handed.closing);
        let not_accepted = case.not_accepted.as_ref().map(|receipt| receipt.closing);
        case.closing = case.closing.or(handed_over).or(not_accepted);
        case.taken_over = Some(event.past.clone());
        case.import = event.import;
        case.last_act = LastAct::of(entry);
        case
    }
}
