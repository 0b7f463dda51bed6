//! What the acts of the whole procedure are given: the way to a refusal, the State Corporation, what comes after a
//! result.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::act::{OnCaseDto, TypedRecipient, WhenDto};
use crate::dto::list::DueDto;

/// Day, hour and place of a hearing, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedAppointment {
    /// Day.
    pub(crate) on: String,
    /// Hour.
    pub(crate) time: String,
    /// Place.
    pub(crate) place: String,
}

/// Finding a ground of refusal.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct FindGroundInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// Its number in the edition's list.
    pub(crate) ground: u32,
    /// The facts, in the office's words.
    pub(crate) facts: String,
}

/// An act that needs nothing but a reason.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReasonedActInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// Why.
    pub(crate) reason: String,
}

/// Making the preliminary decision and the notice of the hearing.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PreliminaryRefusalInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// The hearing it calls to.
    pub(crate) hearing: TypedAppointment,
    /// Why it is made later than the law allows; needed exactly then.
    #[serde(default)]
    pub(crate) late_because: String,
}

/// Which case's preliminary decision as it would be, and how wide.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewPreliminaryRefusalInput {
    /// Identity of the case.
    pub(crate) case: u64,
    /// The hearing it calls to.
    pub(crate) hearing: TypedAppointment,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// Recording that the notice was given.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeDeliveryInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// `in_person`, `post`, `messenger`, `telephone` or `message`.
    pub(crate) means: String,
    /// To whom.
    pub(crate) to: String,
}

/// An act that needs nothing but words.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct WordsInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// In the office's words.
    pub(crate) words: String,
}

/// Putting the hearing off.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PostponeHearingInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// When and where it is then.
    pub(crate) hearing: TypedAppointment,
    /// Why.
    pub(crate) reason: String,
}

/// Recording the hearing, or that it was not held.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordHearingInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// `attended`, `nobody_came` or `waived`.
    pub(crate) attendance: String,
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
    /// Who took part, where somebody came.
    #[serde(default)]
    pub(crate) participants: Vec<String>,
    /// What was explained, asked and answered.
    #[serde(default)]
    pub(crate) explanations: String,
    /// What was asked to be taken into the protocol.
    #[serde(default)]
    pub(crate) requests: String,
    /// How the applicant had been told, where nobody came.
    #[serde(default)]
    pub(crate) how_told: String,
    /// The paper by which the applicant gave up the right to be heard.
    #[serde(default)]
    pub(crate) waiver: String,
}

/// A hearing as it would be recorded, and how wide its protocol is drawn.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewHearingInput {
    /// What would be sent to record it; the revision does not matter here.
    pub(crate) hearing: RecordHearingInput,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// Making the reasoned refusal.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MakeRefusalInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// Why, in the office's words.
    pub(crate) reasons: String,
}

/// Which case's refusal as it would be, and how wide.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewRefusalInput {
    /// Identity of the case.
    pub(crate) case: u64,
    /// Why, in the office's words.
    pub(crate) reasons: String,
    /// Pixels across; 0 for 900.
    #[serde(default)]
    pub(crate) width: u32,
}

/// A case at the revision that was seen.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseSeenDto {
    /// Which case.
    pub(crate) case: u64,
    /// The revision that was seen.
    pub(crate) revision: u32,
}

/// Sending results of several cases to one section of the State Corporation.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct SendToCorporationInput {
    /// The cases, in the list's order.
    pub(crate) cases: Vec<CaseSeenDto>,
    /// When it happened.
    #[serde(default)]
    pub(crate) when: WhenDto,
    /// Who carries them; may be empty.
    #[serde(default)]
    pub(crate) courier: String,
}

/// Recording that a returned result was asked for.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CollectionRequestInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// By whom.
    pub(crate) by: String,
}

/// Giving a marked duplicate.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct IssueDuplicateInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// To whom.
    pub(crate) to: TypedRecipient,
    /// Why.
    pub(crate) reason: String,
}

/// Letting the applicant take the application back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct WithdrawInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// The date of the request.
    pub(crate) requested_on: String,
    /// What it says, in short.
    pub(crate) words: String,
}

/// Revoking the permit.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RevokeInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// What it rests on.
    pub(crate) basis: String,
    /// Number of the office's order.
    pub(crate) order_number: String,
    /// Its date.
    pub(crate) order_on: String,
}

/// Reopening a case whose refusal a court cancelled.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReopenInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// The court.
    pub(crate) court: String,
    /// Number of its decision.
    pub(crate) decision_number: String,
    /// Its date.
    pub(crate) decided_on: String,
}

/// Recording an entry into the monitoring system.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct EnterMonitoringInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// `reception`, `decision` or `delivery`.
    pub(crate) stage: String,
    /// By whom.
    pub(crate) by: String,
}

/// Giving the case to the archive.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ArchiveInput {
    /// On which case.
    pub(crate) target: OnCaseDto,
    /// Index of the file in the office's nomenclature.
    pub(crate) file_index: String,
    /// Volume; may be empty.
    #[serde(default)]
    pub(crate) volume: String,
    /// Sheets in it, as typed.
    pub(crate) sheets: String,
}

/// A result that waits for a hand-over list.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ToHandOverDto {
    /// Which case.
    pub(crate) case: u64,
    /// Its revision, to name in the act.
    pub(crate) revision: u32,
    /// Its registration number.
    pub(crate) number: String,
    /// Full name of the applicant.
    pub(crate) applicant: String,
    /// `permit` or `refusal`.
    pub(crate) kind: String,
    /// Number of the result.
    pub(crate) result: String,
    /// The section that took the application.
    pub(crate) section: String,
    /// Its address.
    pub(crate) address: String,
    /// It came back and was asked for.
    pub(crate) asked_again: bool,
    /// By when.
    pub(crate) due: Option<DueDto>,
}

/// A case with stages that are still to be entered into the monitoring system.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct MonitoringToEnterDto {
    /// Which case.
    pub(crate) case: u64,
    /// Its revision, to name in the act.
    pub(crate) revision: u32,
    /// Its registration number.
    pub(crate) number: String,
    /// Full name of the applicant.
    pub(crate) applicant: String,
    /// Code of its state.
    pub(crate) state: String,
    /// The stages, in order: `reception`, `decision`, `delivery`.
    pub(crate) stages: Vec<String>,
}
