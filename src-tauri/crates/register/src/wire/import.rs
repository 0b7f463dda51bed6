//! Imports of a paper journal as they are written down.

use cases::case::CaseId;
use cases::imports::{ImportMade, ImportedColumn};
use cases::office::ImportId;
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::number::HashV1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImportMadeV1 {
    id: u32,
    file: String,
    sha256: HashV1,
    cases: u32,
    first: u64,
    columns: Vec<ImportedColumnV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportedColumnV1 {
    title: String,
    fact: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImportTakenBackV1 {
    pub(super) id: u32,
    pub(super) reason: String,
}

impl From<&ImportMade> for ImportMadeV1 {
    fn from(made: &ImportMade) -> Self {
        let columns = made.columns.iter().map(|column| ImportedColumnV1 {
            title: column.title.clone(),
            fact: column.fact.clone(),
        });
        Self {
            id: made.id.0,
            file: made.file.clone(),
            sha256: (&made.sha256).into(),
            cases: made.cases,
            first: made.first.0,
            columns: columns.collect(),
        }
    }
}

impl TryFrom<ImportMadeV1> for ImportMade {
    type Error = LiftError;

    fn try_from(made: ImportMadeV1) -> Result<Self, LiftError> {
        let columns = made.columns.into_iter().map(|column| ImportedColumn {
            title: column.title,
            fact: column.fact,
        });
        Ok(Self {
            id: ImportId(made.id),
            file: made.file,
            sha256: made.sha256.try_into()?,
            cases: made.cases,
            first: CaseId(made.first),
            columns: columns.collect(),
        })
    }
}
