//! A case as its recorded events tell it; `replay` does the telling.

use chrono::NaiveDate;

use crate::application::Application;
use crate::event::{
    CaseEvent, Closing, PermitMade, Recipient, Recorded, Registered, UnmetDocument,
};
use crate::number::Number;
use crate::office::{ImportId, PersonId};
use crate::taken_over::Past;

pub use crate::replay::ReplayError;

/// Identity of a case within this register; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseId(pub u64);

/// Where a case stands (`domain.md` B.1). A draft is no case yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Тіркелді.
    Registered,
    /// Толықтығы тексерілді.
    Checked,
    /// Қабылдаудан бас тартылды; final.
    NotAccepted,
    /// Рұқсат дайындалды: form 4 waits for signature.
    PermitMade,
    /// Қол қойылды: the permit waits to be handed over.
    PermitSigned,
    /// Берілді; final for the service.
    HandedOver,
    /// Тіркеу кері алынды: the registration itself was taken back; the number stays, void; final.
    Annulled,
}

/// A case folded from its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its identity.
    pub id: CaseId,
    /// How many acts it has seen; an act names the revision it was decided on (decision 6).
    pub revision: u32,
    /// Where it stands.
    pub state: State,
    /// As registered, but for `application`, which corrections change.
    pub registered: Registered,
    /// The application as it is now.
    pub application: Application,
    /// Who examines it, once named.
    pub executor: Option<PersonId>,
    /// `on` of the check that found the set complete.
    pub checked_on: Option<NaiveDate>,
    /// The current permit, made or signed.
    pub permit: Option<PermitMade>,
    /// Facts were corrected after that permit was made: a new version comes before its signature.
    pub permit_outdated: bool,
    /// `on` of the head's signature.
    pub signed_on: Option<NaiveDate>,
    /// The refusal to accept, once given.
    pub not_accepted: Option<NotAcceptedReceipt>,
    /// Who took the permit and when.
    pub handed_over: Option<HandedOver>,
    /// How far it had got in the paper journal, for a case that began there.
    pub taken_over: Option<Past>,
    /// The import it came with, if it came with one.
    pub import: Option<ImportId>,
    /// `on` of the last act that stands.
    pub last_on: NaiveDate,
    /// The act that can be taken back now.
    pub last_act: LastAct,
}

/// The receipt of refusal to accept documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAcceptedReceipt {
    /// Its number.
    pub number: Number,
    /// Its date.
    pub on: NaiveDate,
    /// What was unmet.
    pub unmet: Vec<UnmetDocument>,
    /// How the term was kept.
    pub closing: Closing,
}

/// The handing over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// Date.
    pub on: NaiveDate,
    /// To whom.
    pub to: Recipient,
    /// How the term was kept.
    pub closing: Closing,
}

/// The last act that stands: what a stale revision is told, and what can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAct {
    /// Its place in the journal.
    pub seq: u64,
    /// Who.
    pub person: PersonId,
    /// When it happened.
    pub on: NaiveDate,
    /// Code of its kind, e.g. `registered`.
    pub kind: &'static str,
}

impl LastAct {
    /// An entry, as what was done last.
    pub fn of(entry: &Recorded<CaseEvent>) -> Self {
        Self {
            seq: entry.seq,
            person: entry.person,
            on: entry.times.on,
            kind: entry.event.kind(),
        }
    }
}

impl CaseEvent {
    /// Code of the event's kind, as the journal stores it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Registered(_) => "registered",
            Self::TakenOver(_) => "taken_over",
            Self::ExecutorAssigned { .. } => "executor_assigned",
            Self::Checked => "checked",
            Self::NotAccepted { .. } => "not_accepted",
            Self::PermitMade(_) => "permit_made",
            Self::PermitSigned => "permit_signed",
            Self::HandedOver { .. } => "handed_over",
            Self::Corrected { .. } => "corrected",
            Self::TakenBack { .. } => "taken_back",
        }
    }
}
