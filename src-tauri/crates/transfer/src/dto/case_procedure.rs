//! What a case tells of the whole procedure: the way to a refusal, what became of the result, stages, clocks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A ground of refusal of the case's edition.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct GroundDto {
    /// Its number in the law's list.
    pub(crate) number: u8,
    /// The law's words.
    pub(crate) words: String,
}

/// The ground that was found.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FoundGroundDto {
    /// Its number in the law's list.
    pub(crate) number: u8,
    /// The law's words.
    pub(crate) words: String,
    /// The facts, in the office's words.
    pub(crate) facts: String,
    /// When it was found.
    pub(crate) on: String,
}

/// When and where a hearing is to be.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct AppointmentDto {
    /// Day.
    pub(crate) on: String,
    /// Hour.
    pub(crate) time: String,
    /// Place.
    pub(crate) place: String,
}

/// A notice given to the applicant.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DeliveredDto {
    /// When.
    pub(crate) on: String,
    /// Code of how.
    pub(crate) means: String,
    /// To whom.
    pub(crate) to: String,
}

/// An objection to the preliminary decision.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ObjectionDto {
    /// When it came.
    pub(crate) on: String,
    /// What was objected.
    pub(crate) words: String,
    /// It came after its term.
    pub(crate) late: bool,
}

/// A hearing that was put off.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PostponedDto {
    /// When.
    pub(crate) on: String,
    /// When and where it was to be.
    pub(crate) was: AppointmentDto,
    /// Why.
    pub(crate) reason: String,
}

/// The preliminary decision with its notice.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PreliminaryRefusalDto {
    /// Its number.
    pub(crate) number: String,
    /// Its date.
    pub(crate) dated: String,
    /// 1 for the first notice.
    pub(crate) version: u32,
    /// Number of the ground.
    pub(crate) ground: u8,
    /// The facts it rests on.
    pub(crate) facts: String,
    /// The hearing as it is appointed now.
    pub(crate) hearing: AppointmentDto,
    /// The last day the law allows for it; empty in a former stage.
    pub(crate) due: String,
    /// Working days after it; 0 in time.
    pub(crate) working_days_late: u32,
    /// Why it was late; empty where it was not.
    pub(crate) late_because: String,
    /// The last delivery of the notice that holds.
    pub(crate) delivered: Option<DeliveredDto>,
    /// Objections, in order.
    pub(crate) objections: Vec<ObjectionDto>,
    /// Hearings that were put off, in order.
    pub(crate) postponed: Vec<PostponedDto>,
}

/// The hearing, held or not.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct HearingDto {
    /// Number of the protocol.
    pub(crate) number: String,
    /// Day.
    pub(crate) on: String,
    /// When it began.
    pub(crate) started: String,
    /// When it ended.
    pub(crate) ended: String,
    /// Where.
    pub(crate) place: String,
    /// Who held it.
    pub(crate) chair: String,
    /// Who wrote the protocol.
    pub(crate) secretary: String,
    /// `attended`, `nobody_came` or `waived`.
    pub(crate) attendance: String,
    /// Who took part.
    pub(crate) participants: Vec<String>,
    /// What was explained, asked and answered.
    pub(crate) explanations: String,
    /// What was asked to be taken into the protocol.
    pub(crate) requests: String,
    /// How the applicant had been told.
    pub(crate) how_told: String,
    /// The paper by which the applicant gave up the right to be heard.
    pub(crate) waiver: String,
}

/// The reasoned refusal.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RefusalDto {
    /// Its number.
    pub(crate) number: String,
    /// Its date.
    pub(crate) dated: String,
    /// 1 for the first.
    pub(crate) version: u32,
    /// Number of the ground.
    pub(crate) ground: u8,
    /// Why, in the office's words.
    pub(crate) reasons: String,
    /// When it was signed; empty before.
    pub(crate) signed_on: String,
    /// Facts were corrected after it was made.
    pub(crate) outdated: bool,
}

/// A stage that a court's decision ended.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct StageDto {
    /// 1 for the first.
    pub(crate) stage: u32,
    /// The ground of its refusal.
    pub(crate) ground: Option<FoundGroundDto>,
    /// The preliminary decision.
    pub(crate) preliminary_refusal: Option<PreliminaryRefusalDto>,
    /// The hearing.
    pub(crate) hearing: Option<HearingDto>,
    /// The refusal that the court cancelled.
    pub(crate) refusal: Option<RefusalDto>,
    /// The court.
    pub(crate) court: String,
    /// Number of its decision.
    pub(crate) decision_number: String,
    /// Its date.
    pub(crate) decided_on: String,
    /// The day the decision came.
    pub(crate) reopened_on: String,
}

/// A sending to the State Corporation.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SentDto {
    /// When.
    pub(crate) on: String,
    /// Number of the hand-over list.
    pub(crate) list: String,
}

/// A returned result was asked for.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RequestedDto {
    /// When.
    pub(crate) on: String,
    /// By whom.
    pub(crate) by: String,
}

/// The State Corporation gave the result back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReturnedDto {
    /// When.
    pub(crate) on: String,
    /// It was asked for.
    pub(crate) requested: Option<RequestedDto>,
}

/// The applicant took the application back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WithdrawnDto {
    /// When.
    pub(crate) on: String,
    /// The date of the request.
    pub(crate) requested_on: String,
    /// What it says.
    pub(crate) words: String,
}

/// The permit was revoked.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RevokedDto {
    /// When.
    pub(crate) on: String,
    /// What it rests on.
    pub(crate) basis: String,
    /// Number of the order.
    pub(crate) order_number: String,
    /// Its date.
    pub(crate) order_on: String,
}

/// A duplicate that was given.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DuplicateDto {
    /// 1 for the first.
    pub(crate) copy: u32,
    /// When.
    pub(crate) on: String,
    /// Full name of who took it.
    pub(crate) to: String,
    /// Why.
    pub(crate) reason: String,
}

/// An entry into the monitoring system.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct MonitoringDto {
    /// `reception`, `decision` or `delivery`.
    pub(crate) stage: String,
    /// When.
    pub(crate) on: String,
    /// By whom.
    pub(crate) by: String,
}

/// Where the case lies in the archive.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ArchivedDto {
    /// Since when.
    pub(crate) on: String,
    /// Index of the file.
    pub(crate) file_index: String,
    /// Volume; may be empty.
    pub(crate) volume: String,
    /// Sheets in it.
    pub(crate) sheets: u32,
}

/// A result that no longer holds.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct VoidedDto {
    /// `permit` or `refusal`.
    pub(crate) kind: String,
    /// Its number.
    pub(crate) number: String,
    /// Its date.
    pub(crate) dated: String,
    /// Why it is void.
    pub(crate) reason: String,
    /// Since when.
    pub(crate) on: String,
}

/// A clock of the office's own control dates.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct InternalClockDto {
    /// `registering`, `resolving`, `executing`, `signing` or `handing_over`.
    pub(crate) step: String,
    /// When it is to be done, `YYYY-MM-DDTHH:MM`.
    pub(crate) due: String,
    /// When it was done; empty while it was not.
    pub(crate) kept_at: String,
    /// It was done later, or its time is over.
    pub(crate) late: bool,
}
