//! Drafts: applications as they are being typed, outside the journal. Their content is the caller's text.
//! The forms of `unfinished` lie in the same table and are no drafts here.

mod unfinished;

use cases::office::PersonId;
use chrono::{DateTime, FixedOffset};
use rusqlite::{OptionalExtension, Row, params};

use crate::error::RegisterError;
use crate::journal::entry::{read_instant, write_instant};
use crate::transaction::{Reading, Writing};

pub use unfinished::UnfinishedForm;

/// Identity of a draft; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId(pub u64);

/// A draft as it was last saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its identity.
    pub id: DraftId,
    /// The caller's own text.
    pub content: String,
    /// Who saved it last.
    pub person: PersonId,
    /// When.
    pub saved_at: DateTime<FixedOffset>,
}

impl Writing<'_> {
    /// Saves a draft anew or over its earlier text.
    pub fn save_draft(
        &mut self,
        id: Option<DraftId>,
        content: &str,
        person: PersonId,
        saved_at: DateTime<FixedOffset>,
    ) -> Result<DraftId, RegisterError> {
        self.step(|connection| {
            let saved_at = write_instant(saved_at);
            let Some(id) = id else {
                connection
                    .prepare_cached(
                        "INSERT INTO draft (content, person, saved_at) VALUES (?1, ?2, ?3)",
                    )?
                    .execute(params![content, person.0, saved_at])?;
                return connection
                    .query_row("SELECT last_insert_rowid()", [], |row| {
                        row.get(0).map(DraftId)
                    })
                    .map_err(RegisterError::from);
            };
            let saved = connection
                .prepare_cached(
                    "UPDATE draft SET content = ?2, person = ?3, saved_at = ?4 WHERE id = ?1",
                )?
                .execute(params![id.0, content, person.0, saved_at])?;
            if saved == 1 {
                Ok(id)
            } else {
                Err(RegisterError::UnknownDraft(id))
            }
        })
    }

    /// Throws a draft away; `false` where it was gone already.
    pub fn delete_draft(&mut self, id: DraftId) -> Result<bool, RegisterError> {
        self.step(|connection| {
            let deleted = connection
                .prepare_cached("DELETE FROM draft WHERE id = ?1")?
                .execute([id.0])?;
            Ok(deleted == 1)
        })
    }
}

impl Reading<'_> {
    /// Every draft, the one saved last first.
    pub fn drafts(&self) -> Result<Vec<Draft>, RegisterError> {
        let mut statement = self
            .connection
            .prepare_cached(include_str!("applications.sql"))?;
        let mut drafts: Vec<Draft> = statement.query_map([], draft)?.collect::<Result<_, _>>()?;
        // By the instant: texts with different offsets do not sort by time.
        drafts.sort_by_key(|draft| std::cmp::Reverse((draft.saved_at, draft.id)));
        Ok(drafts)
    }

    /// One draft.
    pub fn draft(&self, id: DraftId) -> Result<Draft, RegisterError> {
        self.connection
            .prepare_cached("SELECT id, content, person, saved_at FROM draft WHERE id = ?1")?
            .query_row([id.0], draft)
            .optional()?
            .ok_or(RegisterError::UnknownDraft(id))
    }
}

fn draft(row: &Row<'_>) -> rusqlite::Result<Draft> {
    let saved_at: String = row.get(3)?;
    Ok(Draft {
        id: DraftId(row.get(0)?),
        content: row.get(1)?,
        person: PersonId(row.get(2)?),
        saved_at: read_instant(&saved_at, 3)?,
    })
}
