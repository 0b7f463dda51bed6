//! A case as its recorded events tell it; `replay` does the telling.

mod negative;
mod result;

use chrono::NaiveDate;

use crate::application::Application;
use crate::event::{
    CaseEvent, Closing, PermitMade, Recipient, Recorded, RefusalMade, Registered, UnmetDocument,
};
use crate::number::Number;
use crate::office::{ImportId, PersonId};
use crate::taken_over::Past;

pub use crate::replay::{ReplayError, standing};
pub use negative::{Delivered, Ground, HeldHearing, Objection, PreliminaryRefusal};
pub use result::{
    Archived, CollectionRequest, Duplicate, FormerStage, MonitoringEntry, Reopened, ResultKind,
    Returned, Revoked, Sent, VoidedResult, Withdrawn,
};

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
    /// Алдын ала шешім: the notice of the hearing was made.
    PreliminaryRefusal,
    /// Тыңдау өткізілді, or its not being held recorded.
    Heard,
    /// Бас тарту дайындалды: the reasoned refusal waits for signature.
    RefusalMade,
    /// Қол қойылды: the refusal waits to be handed over.
    RefusalSigned,
    /// Мемлекеттік корпорацияға жіберілді.
    SentToCorporation,
    /// Мемлекеттік корпорациядан қайтарылды: nobody came for it, the office keeps it.
    Returned,
    /// Берілді; final for the service.
    HandedOver,
    /// Өтініш кері қайтарып алынды; final.
    Withdrawn,
    /// Рұқсаттың күші жойылды; final.
    Revoked,
    /// Мұрағатқа берілді; final.
    Archived,
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
    /// The head's words by which the executor was named.
    pub resolution: Option<String>,
    /// 1, and one more each time a court's decision reopened the case.
    pub stage: u32,
    /// What reopened it, in the stage that runs.
    pub reopened: Option<Reopened>,
    /// Stages that a court's decision ended, in order.
    pub former_stages: Vec<FormerStage>,
    /// `on` of the check that found the set complete.
    pub checked_on: Option<NaiveDate>,
    /// The current permit, made or signed.
    pub permit: Option<PermitMade>,
    /// Facts were corrected after that permit was made: a new version comes before its signature.
    pub permit_outdated: bool,
    /// The ground of refusal that stands.
    pub ground: Option<Ground>,
    /// The preliminary decision, its notice and what became of it.
    pub preliminary_refusal: Option<PreliminaryRefusal>,
    /// The hearing, held or not.
    pub hearing: Option<HeldHearing>,
    /// The current reasoned refusal, made or signed.
    pub refusal: Option<RefusalMade>,
    /// Facts were corrected after that refusal was made: a new version comes before its signature.
    pub refusal_outdated: bool,
    /// `on` of the head's signature under the result.
    pub signed_on: Option<NaiveDate>,
    /// The refusal to accept, once given.
    pub not_accepted: Option<NotAcceptedReceipt>,
    /// The result's last sending to the State Corporation.
    pub sent: Option<Sent>,
    /// The State Corporation gave it back.
    pub returned: Option<Returned>,
    /// A returned result was asked for.
    pub collection_requested: Option<CollectionRequest>,
    /// Who took the result and when.
    pub handed_over: Option<HandedOver>,
    /// How far it had got in the paper journal, for a case that began there.
    pub taken_over: Option<Past>,
    /// The import it came with, if it came with one.
    pub import: Option<ImportId>,
    /// Duplicates of the result that stands.
    pub duplicates: Vec<Duplicate>,
    /// Results that a correction or a withdrawal made void, in order; their numbers stay.
    pub voided_results: Vec<VoidedResult>,
    /// The applicant took the application back.
    pub withdrawn: Option<Withdrawn>,
    /// The permit was revoked.
    pub revoked: Option<Revoked>,
    /// Entries into the monitoring system, in order.
    pub monitoring: Vec<MonitoringEntry>,
    /// The case lies in the archive.
    pub archived: Option<Archived>,
    /// How the term of the running stage was kept, settled by the act that ended the service; later acts
    /// of the stage don't move it.
    pub closing: Option<Closing>,
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
            Self::GroundFound { .. } => "ground_found",
            Self::GroundDropped { .. } => "ground_dropped",
            Self::PreliminaryRefusalMade(_) => "preliminary_refusal_made",
            Self::NoticeDelivered { .. } => "notice_delivered",
            Self::ObjectionReceived { .. } => "objection_received",
            Self::HearingPostponed { .. } => "hearing_postponed",
            Self::Heard(_) => "heard",
            Self::PermitMade(_) => "permit_made",
            Self::PermitSigned => "permit_signed",
            Self::RefusalMade(_) => "refusal_made",
            Self::RefusalSigned => "refusal_signed",
            Self::SentToCorporation { .. } => "sent_to_corporation",
            Self::HandedOver { .. } => "handed_over",
            Self::ReturnedByCorporation => "returned_by_corporation",
            Self::CollectionRequested { .. } => "collection_requested",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Revoked { .. } => "revoked",
            Self::DuplicateIssued { .. } => "duplicate_issued",
            Self::Reopened { .. } => "reopened",
            Self::MonitoringEntered { .. } => "monitoring_entered",
            Self::Archived { .. } => "archived",
            Self::Corrected { .. } => "corrected",
            Self::TakenBack { .. } => "taken_back",
        }
    }
}
