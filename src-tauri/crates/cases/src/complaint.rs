//! Complaints (p. 13–14; `domain.md` B.4): records of the office's own stream, of a case or of none, with numbers
//! and clocks of their own. What may follow what is said in `deciding`; how days are counted, in `due`.

mod deciding;
mod steps;

use chrono::NaiveDate;

use crate::case::CaseId;
use crate::event::Recorded;
use crate::number::Number;
use crate::office::PersonId;

pub use deciding::{ComplaintAct, judge, judge_registering, standing};
pub use steps::{ComplaintClock, ComplaintState, ComplaintStep};

/// Identity of a complaint within this register; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ComplaintId(pub u32);

/// Writes an enum of plain choices with their stable codes once.
macro_rules! choices {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$choice_about:meta])* $choice:ident => $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$choice_about])* $choice,)+ }

        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$choice),+];

            /// Stable code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$choice => $code,)+ }
            }

            /// The choice of a code.
            pub fn of_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }
    };
}

pub(crate) use choices;

choices! {
    /// The way a complaint came.
    pub enum ComplaintChannel {
        /// Brought to the office.
        InPerson => "in_person",
        /// By post.
        Post => "post",
        /// By electronic mail or a portal.
        Electronic => "electronic",
        /// Passed on by another body.
        OtherBody => "other_body",
    }
}

choices! {
    /// What a complaint is against (p. 13).
    pub enum Challenged {
        /// A decision.
        Decision => "decision",
        /// An action.
        Action => "action",
        /// An inaction.
        Inaction => "inaction",
    }
}

choices! {
    /// In whose name a complaint is written (p. 13).
    pub enum Addressee {
        /// The provider's head, who answers it.
        Provider => "provider",
        /// The body that reviews complaints.
        ReviewingBody => "reviewing_body",
    }
}

choices! {
    /// How far a complaint was satisfied.
    pub enum Satisfied {
        /// All it asks for.
        Fully => "fully",
        /// Some of it.
        Partly => "partly",
        /// None of it.
        No => "no",
    }
}

/// What a complaint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintFacts {
    /// The day it came.
    pub received_on: NaiveDate,
    /// From whom.
    pub from: String,
    /// Address and telephone to answer to; may be empty.
    pub contact: String,
    /// How it came.
    pub channel: ComplaintChannel,
    /// Whether it is against a decision, an action or an inaction.
    pub against: Challenged,
    /// Which one and whose, in words.
    pub what: String,
    /// What it says, in short.
    pub subject: String,
    /// In whose name it is.
    pub addressed_to: Addressee,
    /// The case it is about.
    pub case: Option<CaseId>,
}

/// Where a complaint was forwarded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarding {
    /// The reviewing body.
    pub to: String,
    /// Number of the covering letter; may be empty.
    pub letter: String,
}

/// The provider's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintAnswer {
    /// How far the complaint was satisfied.
    pub satisfied: Satisfied,
    /// What was found and decided.
    pub words: String,
}

/// What the reviewing body found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewOutcome {
    /// How far the complaint was satisfied.
    pub satisfied: Satisfied,
    /// Number of its decision; may be empty.
    pub decision_number: String,
    /// Its date.
    pub decided_on: NaiveDate,
    /// What it says, in short.
    pub words: String,
}

/// An appeal to a court.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourtAppeal {
    /// The court.
    pub court: String,
    /// The day the claim was brought.
    pub applied_on: NaiveDate,
    /// What the court ruled, once it has.
    pub ruling: Option<CourtRuling>,
}

/// A court's ruling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourtRuling {
    /// Its number.
    pub decision_number: String,
    /// Its date.
    pub decided_on: NaiveDate,
    /// Whether it cancels what the complaint is against; a cancelled refusal reopens its case.
    pub cancels: bool,
    /// What it says, in short; may be empty.
    pub words: String,
}

/// Something that happened to a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComplaintEvent {
    /// It was registered, on the act's own day.
    Registered {
        /// From [`Journal::Complaints`](crate::number::Journal).
        number: Number,
        /// What it says.
        facts: ComplaintFacts,
    },
    /// Facts were corrected before it was answered.
    Corrected {
        /// What it says.
        facts: ComplaintFacts,
        /// Why.
        reason: String,
    },
    /// It was forwarded to the reviewing body (p. 13).
    Forwarded(Forwarding),
    /// The provider answered, or satisfied it in full.
    Answered(ComplaintAnswer),
    /// The reviewing body's outcome became known.
    Reviewed(ReviewOutcome),
    /// An appeal to a court, or its ruling, became known (p. 13–14).
    InCourt(CourtAppeal),
}

impl ComplaintEvent {
    /// Code of its kind, as the journal stores it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Registered { .. } => "complaint_registered",
            Self::Corrected { .. } => "complaint_corrected",
            Self::Forwarded(_) => "complaint_forwarded",
            Self::Answered(_) => "complaint_answered",
            Self::Reviewed(_) => "complaint_reviewed",
            Self::InCourt(_) => "complaint_in_court",
        }
    }
}

/// Something and the day it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub what: T,
}

/// A complaint as its events tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Identity.
    pub id: ComplaintId,
    /// Number of events so far; an act must name it.
    pub revision: u32,
    /// Its number.
    pub number: Number,
    /// The day it was registered.
    pub registered_on: NaiveDate,
    /// Who registered it.
    pub registered_by: PersonId,
    /// What it says now.
    pub facts: ComplaintFacts,
    /// Where it was forwarded.
    pub forwarded: Option<Dated<Forwarding>>,
    /// The provider's answer.
    pub answered: Option<Dated<ComplaintAnswer>>,
    /// The reviewing body's outcome.
    pub reviewed: Option<Dated<ReviewOutcome>>,
    /// The appeal to a court.
    pub court: Option<Dated<CourtAppeal>>,
    /// The registration was taken back: the number stays, void.
    pub annulled: bool,
    /// Day of the last act that stands.
    pub last_on: NaiveDate,
    /// Place in the journal of the last act that stands.
    pub last_act: u64,
}

/// Complaints with what each was before every act that stands, so that taking one back restores it exactly.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Complaints(Vec<(Complaint, Vec<Complaint>)>);

impl Complaints {
    /// Every complaint, in the order of registration.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Complaint> {
        self.0.iter().map(|(complaint, _)| complaint)
    }

    /// Lets an event stand. It trusts what was decided; an event of no complaint changes nothing.
    pub(crate) fn stand<E>(
        &mut self,
        id: ComplaintId,
        entry: &Recorded<E>,
        event: &ComplaintEvent,
    ) {
        if let ComplaintEvent::Registered { number, facts } = event {
            self.0.push((
                Complaint {
                    id,
                    revision: 1,
                    number: number.clone(),
                    registered_on: entry.times.on,
                    registered_by: entry.person,
                    facts: facts.clone(),
                    forwarded: None,
                    answered: None,
                    reviewed: None,
                    court: None,
                    annulled: false,
                    last_on: entry.times.on,
                    last_act: entry.seq,
                },
                Vec::new(),
            ));
            return;
        }
        let Some((complaint, before)) = self.0.iter_mut().find(|(known, _)| known.id == id) else {
            return;
        };
        before.push(complaint.clone());
        let on = entry.times.on;
        match event {
            ComplaintEvent::Registered { .. } => {}
            ComplaintEvent::Corrected { facts, .. } => complaint.facts = facts.clone(),
            ComplaintEvent::Forwarded(what) => complaint.forwarded = Some(dated(on, what)),
            ComplaintEvent::Answered(what) => complaint.answered = Some(dated(on, what)),
            ComplaintEvent::Reviewed(what) => complaint.reviewed = Some(dated(on, what)),
            ComplaintEvent::InCourt(what) => complaint.court = Some(dated(on, what)),
        }
        complaint.revision += 1;
        complaint.last_on = on;
        complaint.last_act = entry.seq;
    }

    /// Takes an act back, if it is a complaint's last.
    pub(crate) fn take_back(&mut self, act: u64) {
        let Some((complaint, before)) = self.0.iter_mut().find(|(known, _)| known.last_act == act)
        else {
            return;
        };
        let revision = complaint.revision + 1;
        match before.pop() {
            Some(former) => *complaint = former,
            None => complaint.annulled = true,
        }
        complaint.revision = revision;
    }
}

fn dated<T: Clone>(on: NaiveDate, what: &T) -> Dated<T> {
    let what = what.clone();
    Dated { on, what }
}
