//! A case as it crosses: its facts, dates, papers, what can be done now and why not the rest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::application::TypedApplication;
use crate::dto::case_procedure::{
    ArchivedDto, DuplicateDto, FoundGroundDto, GroundDto, HearingDto, InternalClockDto,
    MonitoringDto, PreliminaryRefusalDto, RefusalDto, ReturnedDto, RevokedDto, SentDto, StageDto,
    VoidedDto, WithdrawnDto,
};
use crate::dto::import::TakenOverDto;
use crate::dto::list::DueDto;
use crate::dto::office::NamedCode;
use crate::dto::paper::PaperRefDto;
use crate::dto::review::{ReadBackDto, SamePersonDto};
use crate::errors::ErrorDto;

/// Which case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseInput {
    /// Identity of the case.
    pub(crate) case: u64,
}

/// A case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseDto {
    /// Identity.
    pub(crate) id: u64,
    /// Revision to name in the next act.
    pub(crate) revision: u32,
    /// Code of its state.
    pub(crate) state: String,
    /// Registration number.
    pub(crate) number: String,
    /// D0.
    pub(crate) received_on: String,
    /// Last day of the term as promised on the receipt.
    pub(crate) promised: String,
    /// The facts, as they would be typed.
    pub(crate) application: TypedApplication,
    /// Who examines it.
    pub(crate) executor: Option<u32>,
    /// Full name of who examines it; empty while nobody is named.
    pub(crate) executor_name: String,
    /// Whether the service still has something to do.
    pub(crate) open: bool,
    /// Code of the act it waits for, as in the day's list; empty once it has ended.
    pub(crate) next: String,
    /// The law's name of the service.
    pub(crate) service: String,
    /// Id of the case's own edition.
    pub(crate) edition: String,
    /// `on` of the check that found the set complete; empty before it.
    pub(crate) checked_on: String,
    /// The permit, made or signed.
    pub(crate) permit: Option<PermitDto>,
    /// `on` of the signature; empty before it.
    pub(crate) signed_on: String,
    /// The refusal to accept the documents.
    pub(crate) not_accepted: Option<NotAcceptedDto>,
    /// The handing over of the permit.
    pub(crate) handed_over: Option<HandedOverDto>,
    /// How far it had got in the paper journal, for a case that began there.
    pub(crate) taken_over: Option<TakenOverDto>,
    /// How the term was kept, once the case has ended.
    pub(crate) closing: Option<ClosingDto>,
    /// Grounds of refusal of the case's own edition, in the law's order.
    pub(crate) grounds: Vec<GroundDto>,
    /// The ground that was found.
    pub(crate) ground: Option<FoundGroundDto>,
    /// The preliminary decision with its notice.
    pub(crate) preliminary_refusal: Option<PreliminaryRefusalDto>,
    /// The hearing, held or not.
    pub(crate) hearing: Option<HearingDto>,
    /// The reasoned refusal, made or signed.
    pub(crate) refusal: Option<RefusalDto>,
    /// The result's last sending to the State Corporation.
    pub(crate) sent: Option<SentDto>,
    /// The State Corporation gave it back.
    pub(crate) returned: Option<ReturnedDto>,
    /// The applicant took the application back.
    pub(crate) withdrawn: Option<WithdrawnDto>,
    /// The permit was revoked.
    pub(crate) revoked: Option<RevokedDto>,
    /// Duplicates of the result that stands.
    pub(crate) duplicates: Vec<DuplicateDto>,
    /// 1, and one more each time a court's decision reopened the case.
    pub(crate) stage: u32,
    /// Stages that a court's decision ended, in order.
    pub(crate) former_stages: Vec<StageDto>,
    /// Entries into the monitoring system, in order.
    pub(crate) monitoring: Vec<MonitoringDto>,
    /// Stages that happened and are not entered yet.
    pub(crate) monitoring_due: Vec<String>,
    /// Where the case lies in the archive.
    pub(crate) archived: Option<ArchivedDto>,
    /// Results that no longer hold, in order.
    pub(crate) voided: Vec<VoidedDto>,
    /// The period of the permit that stands is over.
    pub(crate) meeting_over: bool,
    /// The head's words by which the executor was named; empty where there are none.
    pub(crate) resolution: String,
    /// Clocks of the office's own control dates, of the steps that have begun.
    pub(crate) internal: Vec<InternalClockDto>,
    /// Dates to keep; none once the case has ended.
    pub(crate) due: Vec<DueDto>,
    /// Papers, the latest first.
    pub(crate) papers: Vec<CasePaperDto>,
    /// The journal of the case.
    pub(crate) timeline: Vec<EntryDto>,
    /// Every act, and why not where it can't be done now.
    pub(crate) acts: Vec<PossibleActDto>,
    /// What to look at.
    pub(crate) warnings: Vec<ErrorDto>,
    /// Documents to bring by the case's own edition, in the law's order.
    pub(crate) documents: Vec<NamedCode>,
    /// Placement categories by the case's own edition, in the form's order.
    pub(crate) placements: Vec<NamedCode>,
    /// Ages to read back.
    pub(crate) read_back: Vec<ReadBackDto>,
    /// The same people in other cases, open cases and running permits first.
    pub(crate) same_people: Vec<SamePersonDto>,
}

/// The permit of a case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PermitDto {
    /// Its number.
    pub(crate) number: String,
    /// Its date.
    pub(crate) dated: String,
    /// 1 for the first version.
    pub(crate) version: u32,
    /// First day granted.
    pub(crate) from: String,
    /// Last day granted.
    pub(crate) until: String,
    /// Why it is narrower than asked for; empty where it is not.
    pub(crate) narrowed_because: String,
    /// Facts were corrected after it was made: a new version comes before its signature.
    pub(crate) outdated: bool,
}

/// A refusal to accept documents.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct NotAcceptedDto {
    /// Number of the receipt.
    pub(crate) number: String,
    /// Its date.
    pub(crate) on: String,
    /// The documents it names.
    pub(crate) unmet: Vec<UnmetDto>,
}

/// A document that a receipt of refusal names.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct UnmetDto {
    /// Code of the document.
    pub(crate) document: String,
    /// Its last day, which had passed; empty where the document was missing.
    pub(crate) valid_until: String,
}

/// The handing over of a permit.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct HandedOverDto {
    /// Date.
    pub(crate) on: String,
    /// Full name of who took it.
    pub(crate) to: String,
    /// Number of the identity document shown.
    pub(crate) identity_document: String,
    /// Whether a representative took it.
    pub(crate) representative: bool,
    /// `№ 12, 01.11.2026, notary`; empty where the applicant took it.
    pub(crate) power_of_attorney: String,
}

/// How the term of a case that has ended was kept.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ClosingDto {
    /// Last day of the whole term.
    pub(crate) term_end: String,
    /// Working days after it; 0 in time.
    pub(crate) working_days_late: u32,
}

/// A paper of a case.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CasePaperDto {
    /// What it is.
    pub(crate) paper: PaperRefDto,
    /// `live`, `replaced` or `void`.
    pub(crate) status: String,
    /// Why it is void.
    pub(crate) reason: String,
    /// How often it was printed.
    pub(crate) printed: u32,
    /// `on` of the entry that issued it.
    pub(crate) issued_on: String,
    /// Place of that entry in the journal.
    pub(crate) seq: u64,
}

/// An entry of the journal.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct EntryDto {
    /// Place in the journal.
    pub(crate) seq: u64,
    /// Code of its kind.
    pub(crate) kind: String,
    /// Who.
    pub(crate) person: String,
    /// When it happened.
    pub(crate) on: String,
    /// When it was entered, RFC 3339.
    pub(crate) entered_at: String,
    /// Why it was entered late.
    pub(crate) entered_late_because: String,
    /// Reason given, number drawn or name, where the kind has one.
    pub(crate) detail: String,
    /// Whether it was taken back later.
    pub(crate) taken_back: bool,
}

/// An act and whether it can be done now.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PossibleActDto {
    /// Code of the act.
    pub(crate) act: String,
    /// Empty where it can be done.
    pub(crate) against: Vec<ErrorDto>,
}

/// Where a verified copy goes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct CopyInput {
    /// The file; one that does not exist yet unless it may be replaced.
    pub(crate) to: String,
    /// Put the copy in the place of a file that is there already.
    #[serde(default)]
    pub(crate) replace: bool,
}

/// What the copy holds.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CopyDto {
    /// The file.
    pub(crate) file: String,
    /// Entries in its journal.
    pub(crate) entries: u64,
    /// Head of its chain in hexadecimal.
    pub(crate) head: String,
}

/// What to check the register against.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CheckInput {
    /// Head of the chain as kept elsewhere, in hexadecimal.
    pub(crate) head: Option<String>,
}

/// What the check found.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CheckDto {
    /// Entries looked at.
    pub(crate) entries: u64,
    /// Cases looked at.
    pub(crate) cases: u64,
    /// Papers looked at.
    pub(crate) papers: u64,
    /// Head of the chain in hexadecimal.
    pub(crate) head: String,
    /// What is wrong; empty for a sound register.
    pub(crate) findings: Vec<ErrorDto>,
}
