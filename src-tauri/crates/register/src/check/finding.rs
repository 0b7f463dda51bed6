//! What a check can find, each naming the table and the row.

use crate::hash::{Hash, hex};

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Finding {
    /// SQLite finds its own structure damaged, or a value against its column's rules.
    #[error("SQLite: {0}")]
    Sqlite(String),
    /// A table could not be read to its end.
    #[error("{table}: can't be read: {why}")]
    TableUnreadable {
        /// Which table.
        table: &'static str,
        /// What SQLite said.
        why: String,
    },
    /// A row names another that is not there.
    #[error("{table}: row {row} names a row of {parent} that is not there")]
    ForeignKey {
        /// Which table.
        table: String,
        /// SQLite's number of the row.
        row: i64,
        /// The table it points into.
        parent: String,
    },
    /// A table, index or trigger is not as this program made it.
    #[error("schema: {object}: {fault}")]
    Schema {
        /// Its name.
        object: String,
        /// What is wrong with it.
        fault: RowFault,
    },
    /// A row of `meta` is not there or says something else.
    #[error("meta: {0}")]
    Meta(&'static str),
    /// A sequence number is missing or doubled.
    #[error("entry: seq {found} where {expected} should be")]
    SeqGap {
        /// What should be there.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// An entry is not what was sealed by its hash.
    #[error("entry: {0} was altered")]
    EntryAltered(u64),
    /// An entry does not follow the one before it.
    #[error("entry: {0} does not follow the entry before it")]
    ChainBroken(u64),
    /// An entry's payload is gone.
    #[error("entry_payload: {0} is missing")]
    PayloadMissing(u64),
    /// An entry's payload is not what was hashed.
    #[error("entry_payload: {0} was altered")]
    PayloadAltered(u64),
    /// A payload of no entry.
    #[error("entry_payload: {0} belongs to no entry")]
    PayloadExtra(u64),
    /// An entry can't be read.
    #[error("entry: {seq} can't be read: {why}")]
    EntryUnreadable {
        /// Its place in the journal.
        seq: u64,
        /// Why.
        why: String,
    },
    /// A case's entries do not follow from each other.
    #[error("entry: case {case} can't be replayed: {why}")]
    CaseUnreadable {
        /// Which case.
        case: u64,
        /// Why.
        why: String,
    },
    /// The head kept elsewhere is in no entry: the tail was cut or the journal rebuilt.
    #[error("entry: no entry has the hash {}", hex(.0))]
    HeadMissing(Hash),
    /// A paper that an entry names is gone.
    #[error("paper: {} of entry {seq} is missing", hex(.sha256))]
    PaperMissing {
        /// Its hash.
        sha256: Hash,
        /// The entry that issued it.
        seq: u64,
    },
    /// A paper's bytes are not those of its hash.
    #[error("paper: {} was altered", hex(.0))]
    PaperAltered(Hash),
    /// A paper that no entry names.
    #[error("paper: {} was issued by no entry", hex(.0))]
    PaperExtra(Hash),
    /// An edition that an entry names is gone.
    #[error("edition: {} of entry {seq} is missing", hex(.hash))]
    EditionMissing {
        /// Its hash.
        hash: Hash,
        /// The entry that names it.
        seq: u64,
    },
    /// An edition's name or files are not those that were taken.
    #[error("edition: {} was altered", hex(.0))]
    EditionAltered(Hash),
    /// An edition that no entry took.
    #[error("edition: {} was taken by no entry", hex(.0))]
    EditionExtra(Hash),
    /// A serial that was skipped.
    #[error("numbers: {journal} {serial}/{year} was never drawn")]
    NumberHole {
        /// Code of the journal.
        journal: &'static str,
        /// Its year.
        year: i32,
        /// The serial.
        serial: u32,
    },
    /// A serial that was drawn for two cases; 0 stands for the office itself.
    #[error("numbers: {journal} {serial}/{year} was drawn for cases {cases:?}")]
    NumberDouble {
        /// Code of the journal.
        journal: &'static str,
        /// Its year.
        year: i32,
        /// The serial.
        serial: u32,
        /// The cases.
        cases: Vec<u64>,
    },
    /// A row of a derived table is not what the journal gives.
    #[error("{table}: {row}: {fault}")]
    Derived {
        /// Which table.
        table: &'static str,
        /// The row's key.
        row: String,
        /// What is wrong with it.
        fault: RowFault,
    },
}

/// How a row differs from what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFault {
    /// It should be there.
    Missing,
    /// It should not be there.
    Extra,
    /// It says something else.
    Altered,
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Altered => "altered",
        })
    }
}

impl Finding {
    /// Every code there is.
    pub const ALL_CODES: &'static [&'static str] = &[
        "sqlite",
        "table_unreadable",
        "foreign_key",
        "schema",
        "meta",
        "seq_gap",
        "entry_altered",
        "chain_broken",
        "payload_missing",
        "payload_altered",
        "payload_extra",
        "entry_unreadable",
        "case_unreadable",
        "head_missing",
        "paper_missing",
        "paper_altered",
        "paper_extra",
        "edition_missing",
        "edition_altered",
        "edition_extra",
        "number_hole",
        "number_double",
        "derived",
    ];

    /// Stable code of its kind, e.g. `paper_altered`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "sqlite",
            Self::TableUnreadable { .. } => "table_unreadable",
            Self::ForeignKey { .. } => "foreign_key",
            Self::Schema { .. } => "schema",
            Self::Meta(_) => "meta",
            Self::SeqGap { .. } => "seq_gap",
            Self::EntryAltered(_) => "entry_altered",
            Self::ChainBroken(_) => "chain_broken",
            Self::PayloadMissing(_) => "payload_missing",
            Self::PayloadAltered(_) => "payload_altered",
            Self::PayloadExtra(_) => "payload_extra",
            Self::EntryUnreadable { .. } => "entry_unreadable",
            Self::CaseUnreadable { .. } => "case_unreadable",
            Self::HeadMissing(_) => "head_missing",
            Self::PaperMissing { .. } => "paper_missing",
            Self::PaperAltered(_) => "paper_altered",
            Self::PaperExtra(_) => "paper_extra",
            Self::EditionMissing { .. } => "edition_missing",
            Self::EditionAltered(_) => "edition_altered",
            Self::EditionExtra(_) => "edition_extra",
            Self::NumberHole { .. } => "number_hole",
            Self::NumberDouble { .. } => "number_double",
            Self::Derived { .. } => "derived",
        }
    }
}
