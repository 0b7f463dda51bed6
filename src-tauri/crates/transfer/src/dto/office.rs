//! The office and the service as they cross.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::case_procedure::GroundDto;

/// The office as typed at the first start or in its settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedOffice {
    /// Name in the nominative.
    pub(crate) name: String,
    /// Name in the genitive; suggested from the ending where it is empty.
    pub(crate) name_genitive: String,
    /// Address.
    pub(crate) address: String,
    /// Telephone.
    pub(crate) phone: String,
    /// Who signs.
    pub(crate) head: TypedHead,
    /// Index of the applications' journal.
    pub(crate) index_applications: String,
    /// Index of the journal of receipts of refusal.
    pub(crate) index_not_accepted: String,
    /// Index of the permits' journal.
    pub(crate) index_permits: String,
    /// Index of the journal of preliminary decisions.
    pub(crate) index_preliminary_refusals: String,
    /// Index of the journal of protocols of hearings.
    pub(crate) index_protocols: String,
    /// Index of the journal of reasoned refusals.
    pub(crate) index_refusals: String,
    /// Index of the journal of lists for the State Corporation.
    pub(crate) index_hand_over_lists: String,
    /// Index of the journal of complaints.
    pub(crate) index_complaints: String,
    /// Index of the journal of protocols of technical problems.
    pub(crate) index_technical_protocols: String,
    /// Whether the day of receipt counts in a term.
    pub(crate) count_start_day: bool,
    /// Leave number, signatory's name and post off the papers.
    pub(crate) print_bare_form: bool,
    /// Make the preliminary decision and the notice of its hearing two papers.
    pub(crate) notice_in_two_papers: bool,
    /// The office's own control dates.
    pub(crate) internal: TypedInternal,
}

/// The office's own control dates as typed; one that is empty is as long as in the repealed regulation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedInternal {
    /// The clerk registers, in working minutes.
    pub(crate) registering_minutes: String,
    /// The head names the executor, in working hours.
    pub(crate) resolving_hours: String,
    /// The executor makes a result, in working days.
    pub(crate) executing_days: String,
    /// The head signs, in working hours.
    pub(crate) signing_hours: String,
    /// The result is handed over, in working minutes.
    pub(crate) handing_over_minutes: String,
}

/// The signatory as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedHead {
    /// Тегі.
    pub(crate) surname: String,
    /// Аты.
    pub(crate) given: String,
    /// Әкесінің аты.
    pub(crate) patronymic: String,
    /// Лауазымы.
    pub(crate) post: String,
    /// Acting: "м.а.".
    pub(crate) acting: bool,
}

/// One of the office's people as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedPerson {
    /// Identity; empty for somebody new.
    pub(crate) id: Option<u32>,
    /// Тегі.
    pub(crate) surname: String,
    /// Аты.
    pub(crate) given: String,
    /// Әкесінің аты.
    pub(crate) patronymic: String,
    /// Лауазымы.
    pub(crate) post: String,
    /// `clerk`, `executor` or `head`.
    pub(crate) role: String,
    /// No longer at work.
    pub(crate) left: bool,
}

/// First number of a journal as typed, for an office that starts in the middle of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedFirstNumbers {
    /// Of applications; empty for 1.
    pub(crate) applications: String,
    /// Of receipts of refusal; empty for 1.
    pub(crate) not_accepted: String,
    /// Of permits; empty for 1.
    pub(crate) permits: String,
    /// Of preliminary decisions; empty for 1.
    pub(crate) preliminary_refusals: String,
    /// Of protocols of hearings; empty for 1.
    pub(crate) protocols: String,
    /// Of reasoned refusals; empty for 1.
    pub(crate) refusals: String,
    /// Of lists for the State Corporation; empty for 1.
    pub(crate) hand_over_lists: String,
    /// Of complaints; empty for 1.
    pub(crate) complaints: String,
    /// Of protocols of technical problems; empty for 1.
    pub(crate) technical_protocols: String,
}

/// Setting the office up.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct SetUpInput {
    /// The office.
    pub(crate) office: TypedOffice,
    /// Its people, the one who sets up first.
    pub(crate) people: Vec<TypedPerson>,
    /// First numbers.
    #[serde(default)]
    pub(crate) first_numbers: TypedFirstNumbers,
    /// A register to try things in: every paper of it bears the sample mark.
    #[serde(default)]
    pub(crate) sample: bool,
}

/// Changing the settings from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeSettingsInput {
    /// First day they hold, as typed; empty for today.
    #[serde(default)]
    pub(crate) from: String,
    /// All of them.
    pub(crate) office: TypedOffice,
}

/// A body's name.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct GenitiveInput {
    /// In the nominative.
    pub(crate) name: String,
}

/// A body's name declined.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct GenitiveDto {
    /// In the genitive; empty where no ending is known.
    pub(crate) genitive: String,
}

/// Settings from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DatedSettingsDto {
    /// First day they hold.
    pub(crate) from: String,
    /// All of them.
    pub(crate) office: TypedOffice,
}

/// The reason of a confirmation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReasonInput {
    /// In the person's words.
    pub(crate) reason: String,
}

/// The office as it is today.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct OfficeDto {
    /// Today, `YYYY-MM-DD`.
    pub(crate) today: String,
    /// Settings of today; none before the office is set up.
    pub(crate) settings: Option<TypedOffice>,
    /// Everybody who ever worked here.
    pub(crate) people: Vec<TypedPerson>,
    /// Whether the calendar of this year and the next is confirmed.
    pub(crate) calendar: Vec<CalendarYearDto>,
    /// Set where the clock stands before the last entry.
    pub(crate) clock_went_back: Option<ClockDto>,
    /// Whether the clock's offset is other than +05:00.
    pub(crate) foreign_offset: bool,
    /// Whether this is a register to try things in.
    pub(crate) sample: bool,
    /// Folder of the register.
    pub(crate) folder: String,
    /// Version of the program.
    pub(crate) version: String,
    /// Settings by the first day they hold, the latest first.
    pub(crate) history: Vec<DatedSettingsDto>,
}

/// A year of the calendar.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CalendarYearDto {
    /// Which.
    pub(crate) year: i32,
    /// `confirmed`, `provisional` or `missing`.
    pub(crate) status: String,
}

/// Two dates that do not fit.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ClockDto {
    /// What the clock says.
    pub(crate) clock: String,
    /// When the last entry was made.
    pub(crate) last_entry: String,
}

/// The service by the edition in force today.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ServiceDto {
    /// Its code.
    pub(crate) code: String,
    /// The name to print always so.
    pub(crate) name: String,
    /// Edition id.
    pub(crate) edition: String,
    /// Documents to bring, in the law's order.
    pub(crate) documents: Vec<NamedCode>,
    /// Placement categories, in the form's order.
    pub(crate) placements: Vec<NamedCode>,
    /// Grounds to refuse, in the law's order.
    pub(crate) grounds: Vec<GroundDto>,
}

/// A code and the law's words for it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct NamedCode {
    /// Code.
    pub(crate) code: String,
    /// Words.
    pub(crate) name: String,
}
