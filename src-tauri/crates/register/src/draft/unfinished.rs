//! Forms of acts that somebody has begun and not finished. They lie among the drafts as a text with a tag
//! that says which form it is; what was typed is the caller's text inside it.

use cases::case::CaseId;
use cases::office::PersonId;
use chrono::{DateTime, FixedOffset};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::{Draft, draft};
use crate::error::RegisterError;
use crate::transaction::{Reading, Writing};

/// Which form; there is one of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfinishedForm {
    /// The case it is about; none for a form of the office.
    pub case: Option<CaseId>,
    /// Which act, in the caller's own code.
    pub what: String,
}

/// The text in the table.
#[derive(Serialize, Deserialize)]
struct Tagged {
    unfinished: Tag,
    typed: String,
}

#[derive(Serialize, Deserialize)]
struct Tag {
    case: Option<u64>,
    what: String,
}

impl Writing<'_> {
    /// Saves what was typed into a form, over what was saved of it before.
    pub fn save_unfinished(
        &mut self,
        form: &UnfinishedForm,
        typed: &str,
        person: PersonId,
        saved_at: DateTime<FixedOffset>,
    ) -> Result<(), RegisterError> {
        let tagged = Tagged {
            unfinished: Tag {
                case: form.case.map(|case| case.0),
                what: form.what.clone(),
            },
            typed: typed.to_owned(),
        };
        let content = serde_json::json!(tagged).to_string();
        let known = self.row_of(form)?.map(|row| row.id);
        self.save_draft(known, &content, person, saved_at)?;
        Ok(())
    }

    /// Throws a form away; one that is gone already is no fault.
    pub fn forget_unfinished(&mut self, form: &UnfinishedForm) -> Result<(), RegisterError> {
        if let Some(row) = self.row_of(form)? {
            self.delete_draft(row.id)?;
        }
        Ok(())
    }
}

impl Reading<'_> {
    /// What was typed into a form, as the draft's content; `None` where nothing was saved.
    pub fn unfinished(&self, form: &UnfinishedForm) -> Result<Option<Draft>, RegisterError> {
        let row = self.row_of(form)?;
        let typed = row.map(|row| {
            let tagged: Tagged = serde_json::from_str(&row.content)
                .map_err(|error| RegisterError::Damaged(format!("draft {}: {error}", row.id.0)))?;
            Ok(Draft {
                content: tagged.typed,
                ..row
            })
        });
        typed.transpose()
    }

    fn row_of(&self, form: &UnfinishedForm) -> Result<Option<Draft>, RegisterError> {
        let mut statement = self
            .connection
            .prepare_cached(include_str!("of_form.sql"))?;
        let values = named_params! {
            ":what": form.what,
            ":case": form.case.map(|case| case.0),
        };
        Ok(statement.query_row(values, draft).optional()?)
    }
}
