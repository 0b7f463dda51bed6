//! What stands in the table of the sample's cases: who asks for what, and what was done about it when. It plays
//! nothing.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The people of the table, by their places in it.
pub(super) const CLERK: u32 = 1;
pub(super) const EXECUTOR: u32 = 2;
pub(super) const HEAD: u32 = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) office: Value,
    pub(super) people: Value,
    pub(super) set_up: Hour,
    pub(super) draft: TypedDraft,
    pub(super) cases: Vec<Row>,
}

/// A moment: so many working days before today, at an hour; a hearing may lie so many after it.
#[derive(Deserialize, Clone, Copy)]
pub(super) struct Hour {
    pub(super) day: i32,
    #[serde(deserialize_with = "hour")]
    pub(super) at: NaiveTime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypedDraft {
    pub(super) day: i32,
    #[serde(deserialize_with = "hour")]
    pub(super) at: NaiveTime,
    pub(super) application: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// What the case is there to show; for the reader of the table.
    #[serde(rename = "about")]
    _about: String,
    pub(super) applicant: Value,
    #[serde(default)]
    pub(super) representative: Option<Value>,
    #[serde(default)]
    pub(super) corporation: Option<Corporation>,
    pub(super) children: Vec<Child>,
    /// First and last day asked for, in days after the day of the application.
    pub(super) period: [u64; 2],
    /// Documents that were not brought.
    #[serde(default)]
    pub(super) missing: Vec<String>,
    /// Documents that had run out.
    #[serde(default)]
    pub(super) expired: Vec<String>,
    /// The applicant's surname as it was mistyped at first.
    #[serde(default)]
    pub(super) slip: Option<String>,
    #[serde(default = "yes")]
    pub(super) consent: bool,
    pub(super) acts: Vec<Act>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Corporation {
    pub(super) day: i32,
    pub(super) section: String,
    pub(super) address: String,
    pub(super) worker: String,
}

#[derive(Deserialize)]
pub(super) struct Child {
    /// Full years at the end of this year.
    pub(super) age: i32,
    /// `MM-DD`.
    pub(super) birthday: String,
    pub(super) placement: String,
    #[serde(flatten)]
    pub(super) typed: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(super) struct Act {
    #[serde(rename = "act")]
    pub(super) kind: Kind,
    #[serde(flatten)]
    pub(super) when: Hour,
    #[serde(default)]
    pub(super) reason: String,
    /// First and last day granted, as in `period`.
    #[serde(default)]
    pub(super) narrowed: Option<[u64; 2]>,
    #[serde(default)]
    pub(super) identity_document: String,
    #[serde(default)]
    pub(super) by_representative: bool,
    /// The hearing that a notice calls to.
    #[serde(default)]
    pub(super) hearing: Option<Hour>,
    /// What else is typed, as the command takes it.
    #[serde(default)]
    pub(super) with: Map<String, Value>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Register,
    RefuseAtIntake,
    Assign,
    Check,
    RefuseAcceptance,
    FindGround,
    MakePreliminaryRefusal,
    RecordNoticeDelivery,
    RecordObjection,
    RecordHearing,
    MakeRefusal,
    SignRefusal,
    MakePermit,
    SignPermit,
    HandOver,
    SendToCorporation,
    RecordReturn,
    Withdraw,
    Correct,
    TakeBack,
    /// A complaint about the case, which is a record of its own.
    Complain,
    /// A technical failure that touched the case.
    Fail,
}

impl Kind {
    /// The command, and who of the office gives it.
    pub(super) fn command(self) -> (&'static str, u32) {
        match self {
            Self::Register => ("register_application", CLERK),
            Self::RefuseAtIntake => ("refuse_at_intake", CLERK),
            Self::Assign => ("assign_executor", HEAD),
            Self::Check => ("check_documents", EXECUTOR),
            Self::RefuseAcceptance => ("refuse_acceptance", EXECUTOR),
            Self::FindGround => ("find_ground", EXECUTOR),
            Self::MakePreliminaryRefusal => ("make_preliminary_refusal", EXECUTOR),
            Self::RecordNoticeDelivery => ("record_notice_delivery", CLERK),
            Self::RecordObjection => ("record_objection", CLERK),
            Self::RecordHearing => ("record_hearing", EXECUTOR),
            Self::MakeRefusal => ("make_refusal", EXECUTOR),
            Self::SignRefusal => ("sign_refusal", HEAD),
            Self::MakePermit => ("make_permit", EXECUTOR),
            Self::SignPermit => ("sign_permit", HEAD),
            Self::HandOver => ("hand_over", CLERK),
            Self::SendToCorporation => ("send_to_corporation", CLERK),
            Self::RecordReturn => ("record_return", CLERK),
            Self::Withdraw => ("withdraw", CLERK),
            Self::Correct => ("correct_application", CLERK),
            Self::TakeBack => ("take_back", CLERK),
            Self::Complain => ("register_complaint", CLERK),
            Self::Fail => ("record_technical_failure", CLERK),
        }
    }
}

fn yes() -> bool {
    true
}

fn hour<'d, D: serde::Deserializer<'d>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
}
