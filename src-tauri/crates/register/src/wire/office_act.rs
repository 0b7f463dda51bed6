//! The acts of the office that draw numbers or issue papers, as they are written down.

use cases::case::CaseId;
use cases::number::Number;
use cases::office::{HandOverList, MonthRegisterIssued};
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::number::NumberV1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HandOverListMadeV1 {
    number: NumberV1,
    cases: Vec<u64>,
    section: String,
    address: String,
    courier: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MonthRegisterIssuedV1 {
    year: i32,
    month: u32,
    version: u32,
    reason: Option<String>,
    closes_seq: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakenBackV1 {
    pub(super) act: u64,
    pub(super) reason: String,
}

impl From<&HandOverList> for HandOverListMadeV1 {
    fn from(list: &HandOverList) -> Self {
        Self {
            number: NumberV1::from(&list.number),
            cases: list.cases.iter().map(|case| case.0).collect(),
            section: list.section.clone(),
            address: list.address.clone(),
            courier: list.courier.clone(),
        }
    }
}

impl TryFrom<HandOverListMadeV1> for HandOverList {
    type Error = LiftError;

    fn try_from(list: HandOverListMadeV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: Number::try_from(list.number)?,
            cases: list.cases.into_iter().map(CaseId).collect(),
            section: list.section,
            address: list.address,
            courier: list.courier,
        })
    }
}

impl From<&MonthRegisterIssued> for MonthRegisterIssuedV1 {
    fn from(issued: &MonthRegisterIssued) -> Self {
        Self {
            year: issued.year,
            month: issued.month,
            version: issued.version,
            reason: issued.reason.clone(),
            closes_seq: issued.closes_seq,
        }
    }
}

impl From<MonthRegisterIssuedV1> for MonthRegisterIssued {
    fn from(issued: MonthRegisterIssuedV1) -> Self {
        Self {
            year: issued.year,
            month: issued.month,
            version: issued.version,
            reason: issued.reason,
            closes_seq: issued.closes_seq,
        }
    }
}
