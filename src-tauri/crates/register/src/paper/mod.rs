//! The papers that were issued: their bytes for ever, and what became of each. It does not know what
//! stands on them.

mod fate;

use cases::case::CaseId;
use cases::event::PaperRef;
use cases::number::Number;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::RegisterError;
use crate::hash::{Hash, sha256};
use crate::transaction::Reading;

/// A paper that an act issues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPaper {
    /// Form code, e.g. `permit`.
    pub form: String,
    /// Its own number, where it has one.
    pub number: Option<Number>,
    /// 1 for the first version.
    pub version: u32,
    /// The finished file.
    pub bytes: Vec<u8>,
}

impl NewPaper {
    /// How the event names it.
    pub fn reference(&self) -> PaperRef {
        PaperRef {
            form: self.form.clone(),
            number: self.number.clone(),
            version: self.version,
            sha256: sha256(&self.bytes),
        }
    }
}

/// A paper of a case and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// Form code.
    pub form: String,
    /// Its own number, where it has one.
    pub number: Option<Number>,
    /// 1 for the first version.
    pub version: u32,
    /// What became of it.
    pub status: PaperStatus,
    /// SHA-256 of its bytes.
    pub sha256: Hash,
    /// The entry that issued it.
    pub seq: u64,
    /// How often print copies of its stored bytes were made.
    pub printings: u32,
}

/// What became of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperStatus {
    /// It stands.
    Live,
    /// A newer version of the same paper stands in its place.
    Replaced,
    /// The act that issued it was taken back, or a later one made void what it says.
    Void {
        /// Why, in the clerk's words.
        reason: String,
    },
}

impl Reading<'_> {
    /// The bytes that were issued. Bytes that are not those any more are refused.
    pub fn paper(&self, sha256: &Hash) -> Result<Vec<u8>, RegisterError> {
        let bytes: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT bytes FROM paper WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?;
        match bytes {
            None => Err(RegisterError::UnknownPaper(*sha256)),
            Some(bytes) if crate::hash::sha256(&bytes) == *sha256 => Ok(bytes),
            Some(_) => Err(RegisterError::PaperAltered(*sha256)),
        }
    }

    /// The papers of a case in the order they were issued.
    pub fn papers_of(&self, case: CaseId) -> Result<Vec<PaperRow>, RegisterError> {
        let papers = fate::papers_of(&self.case_entries(case)?, &fate::OF_CASE);
        self.with_printings(papers)
    }

    /// The office's own papers, those of no case, in the order they were issued.
    pub fn office_papers(&self) -> Result<Vec<PaperRow>, RegisterError> {
        let papers = fate::papers_of(&self.office_entries()?, &fate::OF_OFFICE);
        self.with_printings(papers)
    }

    fn with_printings(&self, mut papers: Vec<PaperRow>) -> Result<Vec<PaperRow>, RegisterError> {
        let mut printings = self
            .connection
            .prepare_cached("SELECT count(*) FROM printing WHERE sha256 = ?1")?;
        for paper in &mut papers {
            paper.printings = printings.query_row([paper.sha256], |row| row.get(0))?;
        }
        Ok(papers)
    }

    /// The cases that a paper was issued in: one, unless identical bytes were issued twice, or none for a
    /// paper of the office's own.
    pub fn cases_of_paper(&self, sha256: &Hash) -> Result<Vec<CaseId>, RegisterError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT case_id FROM paper_issue WHERE sha256 = ?1 AND case_id > 0 ORDER BY case_id",
        )?;
        Ok(statement
            .query_map([sha256], |row| row.get(0).map(CaseId))?
            .collect::<Result<_, _>>()?)
    }
}

/// Keeps a paper's bytes under their hash, once.
pub(crate) fn keep(
    connection: &Connection,
    sha256: &Hash,
    bytes: &[u8],
) -> Result<(), RegisterError> {
    let kept = connection
        .prepare_cached("SELECT 1 FROM paper WHERE sha256 = ?1")?
        .exists([sha256])?;
    if !kept {
        connection
            .prepare_cached("INSERT INTO paper (sha256, bytes) VALUES (?1, ?2)")?
            .execute(params![sha256, bytes])?;
    }
    Ok(())
}
