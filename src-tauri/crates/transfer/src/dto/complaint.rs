//! Complaints as they cross: what is typed of them and of the acts on them, and what is told.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::act::WhenDto;
use crate::dto::case::{CasePaperDto, EntryDto, PossibleActDto};
use crate::dto::list::DueDto;
use crate::dto::paper::PaperRefDto;

/// Which complaint.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ComplaintInput {
    /// Identity of the complaint.
    pub(crate) complaint: u32,
}

/// The complaint an act is meant for, as the person saw it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct OnComplaintDto {
    /// Identity of the complaint.
    pub(crate) complaint: u32,
    /// The revision the person decided on.
    pub(crate) revision: u32,
    /// When it happened.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// A complaint as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedComplaint {
    /// The day it came; empty for the act's own day.
    pub(crate) received_on: String,
    /// From whom.
    pub(crate) from: String,
    /// Address and telephone to answer to.
    pub(crate) contact: String,
    /// `in_person`, `post`, `electronic` or `other_body`.
    pub(crate) channel: String,
    /// `decision`, `action` or `inaction`.
    pub(crate) against: String,
    /// Which one and whose, in words.
    pub(crate) what: String,
    /// What it says, in short.
    pub(crate) subject: String,
    /// `provider` or `reviewing_body`.
    pub(crate) addressed_to: String,
    /// The case it is about.
    pub(crate) case: Option<u64>,
}

/// Registering a complaint.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterComplaintInput {
    /// As typed.
    pub(crate) complaint: TypedComplaint,
    /// When it was registered.
    #[serde(default)]
    pub(crate) when: WhenDto,
}

/// Correcting what a complaint says.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CorrectComplaintInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// As it should be.
    pub(crate) complaint: TypedComplaint,
    /// Why.
    pub(crate) reason: String,
}

/// Forwarding a complaint.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ForwardComplaintInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// The reviewing body.
    pub(crate) to: String,
    /// Number of the covering letter; may be empty.
    #[serde(default)]
    pub(crate) letter: String,
}

/// Answering a complaint.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerComplaintInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// `fully`, `partly` or `no`.
    pub(crate) satisfied: String,
    /// What was found and decided.
    pub(crate) words: String,
}

/// The reviewing body's outcome.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewComplaintInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// `fully`, `partly` or `no`.
    pub(crate) satisfied: String,
    /// Number of its decision; may be empty.
    #[serde(default)]
    pub(crate) decision_number: String,
    /// Its date.
    pub(crate) decided_on: String,
    /// What it says, in short.
    pub(crate) words: String,
}

/// An appeal to a court.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CourtInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// The court.
    pub(crate) court: String,
    /// The day the claim was brought.
    pub(crate) applied_on: String,
    /// The ruling, once there is one.
    #[serde(default)]
    pub(crate) ruling: Option<TypedRuling>,
}

/// A court's ruling as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedRuling {
    /// Its number.
    pub(crate) decision_number: String,
    /// Its date.
    pub(crate) decided_on: String,
    /// Whether it cancels what the complaint is against.
    pub(crate) cancels: bool,
    /// What it says, in short; may be empty.
    pub(crate) words: String,
}

/// Taking a complaint's last act back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeBackComplaintInput {
    /// On which complaint.
    pub(crate) target: OnComplaintDto,
    /// Why.
    pub(crate) reason: String,
}

/// What an act on a complaint, a failure or a list left.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RecordDoneDto {
    /// Identity of the record among its kind.
    pub(crate) id: u32,
    /// Its number.
    pub(crate) number: String,
    /// Its revision now.
    pub(crate) revision: u32,
    /// Papers the act issued, in the order to print them.
    pub(crate) papers: Vec<PaperRefDto>,
}

/// A case that a record is about.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseNamedDto {
    /// Identity.
    pub(crate) id: u64,
    /// Registration number.
    pub(crate) number: String,
    /// Full name of the applicant.
    pub(crate) applicant: String,
}

/// A complaint.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ComplaintDto {
    /// Identity.
    pub(crate) id: u32,
    /// Revision to name in the next act.
    pub(crate) revision: u32,
    /// Its number.
    pub(crate) number: String,
    /// `registered`, `satisfied`, `answered`, `forwarded`, `reviewed`, `in_court`, `ruled` or `annulled`.
    pub(crate) state: String,
    /// The day it was registered.
    pub(crate) registered_on: String,
    /// What it says, as it would be typed.
    pub(crate) complaint: TypedComplaint,
    /// The case it is about.
    pub(crate) case: Option<CaseNamedDto>,
    /// Its clocks: `forward`, `answer`, `review`; of one that is kept, the day and the days left then.
    pub(crate) due: Vec<DueDto>,
    /// The clock that runs out first.
    pub(crate) next: Option<DueDto>,
    /// Where it was forwarded.
    pub(crate) forwarded: Option<ForwardedDto>,
    /// The provider's answer.
    pub(crate) answered: Option<AnsweredDto>,
    /// The reviewing body's outcome.
    pub(crate) reviewed: Option<ReviewedDto>,
    /// The appeal to a court.
    pub(crate) court: Option<CourtDto>,
    /// Every act (`forward`, `answer`, `review`, `court`, `correct`, `take_back`), and why not where it can't be done.
    pub(crate) acts: Vec<PossibleActDto>,
    /// Its papers, the latest first.
    pub(crate) papers: Vec<CasePaperDto>,
    /// Its journal.
    pub(crate) timeline: Vec<EntryDto>,
}

/// Where a complaint was forwarded.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ForwardedDto {
    /// When.
    pub(crate) on: String,
    /// The reviewing body.
    pub(crate) to: String,
    /// Number of the covering letter; may be empty.
    pub(crate) letter: String,
}

/// The provider's answer.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct AnsweredDto {
    /// When.
    pub(crate) on: String,
    /// `fully`, `partly` or `no`.
    pub(crate) satisfied: String,
    /// What was found and decided.
    pub(crate) words: String,
}

/// The reviewing body's outcome.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReviewedDto {
    /// When it became known.
    pub(crate) on: String,
    /// `fully`, `partly` or `no`.
    pub(crate) satisfied: String,
    /// Number of the decision; may be empty.
    pub(crate) decision_number: String,
    /// Its date.
    pub(crate) decided_on: String,
    /// What it says, in short.
    pub(crate) words: String,
}

/// An appeal to a court.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CourtDto {
    /// When it became known.
    pub(crate) on: String,
    /// The court.
    pub(crate) court: String,
    /// The day the claim was brought.
    pub(crate) applied_on: String,
    /// The ruling, dates as `YYYY-MM-DD`.
    pub(crate) ruling: Option<TypedRuling>,
    /// The ruling cancels a refusal whose case has not been reopened since.
    pub(crate) reopening_waits: bool,
}
