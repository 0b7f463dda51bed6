//! An application as typed: every value is the text of its field, so that nothing typed is ever lost. It
//! does not know whether the text makes sense.

/// `kind` of the office's own channel; an empty one means it too.
pub(super) const OFFICE: &str = "office";

/// `kind` of the State Corporation's channel.
pub const STATE_CORPORATION: &str = "state_corporation";

/// An application for a meeting permit as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedApplication {
    /// The parent who asks.
    pub applicant: TypedApplicant,
    /// Who acts for the applicant, if anybody.
    pub representative: Option<TypedRepresentative>,
    /// The children.
    pub children: Vec<TypedChild>,
    /// First day asked for.
    pub period_from: String,
    /// Last day asked for.
    pub period_until: String,
    /// Consent of form 1.
    pub consent: bool,
    /// The checklist: a line for each document of the edition.
    pub documents: Vec<TypedDocument>,
    /// Date under form 1.
    pub written_on: String,
    /// Where it was handed in.
    pub channel: TypedChannel,
    /// Day it came; empty for the day given to `read`.
    pub received_on: String,
    /// Hour it came; empty for the hour given to `read`, on that day only.
    pub received_time: String,
    /// The chancery's own number; may be empty.
    pub chancery_number: String,
}

/// The applicant as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedApplicant {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН; empty where there is none.
    pub iin: String,
    /// Why there is none.
    pub no_iin_reason: String,
    /// Birth date; needed only without an IIN.
    pub birth_date: String,
    /// Place of residence.
    pub address: String,
    /// Telephone, or two; may be empty.
    pub phone: String,
}

/// A representative as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedRepresentative {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН; empty where there is none.
    pub iin: String,
    /// Why there is none.
    pub no_iin_reason: String,
    /// The notarised power of attorney.
    pub power_of_attorney: TypedPowerOfAttorney,
}

/// A power of attorney as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedPowerOfAttorney {
    /// Number in the notary's register.
    pub number: String,
    /// Its date.
    pub issued_on: String,
    /// Notary's name.
    pub notary: String,
    /// Last day it is valid.
    pub valid_until: String,
}

/// A child as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedChild {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// ЖСН; empty where there is none.
    pub iin: String,
    /// Why there is none.
    pub no_iin_reason: String,
    /// Birth date.
    pub birth_date: String,
    /// Code of a placement category of the edition.
    pub placement_category: String,
    /// Name of the organisation or of the guardian; may be empty.
    pub place: String,
}

/// A line of the checklist as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedDocument {
    /// Code of a document of the edition.
    pub code: String,
    /// Ticked.
    pub brought: bool,
    /// Sheets; empty where not counted.
    pub sheets: String,
    /// Last day it is valid; empty where it says none.
    pub valid_until: String,
}

/// The channel as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedChannel {
    /// `office` or empty, or [`STATE_CORPORATION`].
    pub kind: String,
    /// Day the State Corporation accepted the documents.
    pub accepted_on: String,
    /// Number of its section.
    pub section: String,
    /// Address of that section.
    pub address: String,
    /// Its worker; may be empty.
    pub worker: String,
}
