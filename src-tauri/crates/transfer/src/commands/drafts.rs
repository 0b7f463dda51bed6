//! Drafts, and the forms of acts that were begun and not finished.

use office as acts;
use office::UnfinishedForm;
use serde_json::{Value, json};

use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::draft::{
    DraftDto, DraftInput, SaveDraftInput, SaveUnfinishedInput, UnfinishedDto, UnfinishedInput,
};
use crate::errors::Errors;

pub(crate) fn save_draft(call: &mut Call<'_>, input: SaveDraftInput) -> Result<DraftInput, Errors> {
    let session = call.session()?;
    let text = json!(input.application).to_string();
    let draft = acts::save_draft(
        call.desk,
        session,
        call.moment,
        input.draft.map(acts::DraftId),
        &text,
    )?;
    Ok(DraftInput { draft: draft.0 })
}

/// A draft that can't be read any more is shown empty rather than hidden.
pub(crate) fn drafts(call: &mut Call<'_>, _: Nothing) -> Result<Vec<DraftDto>, Errors> {
    let draft = |draft: acts::Draft| DraftDto {
        draft: draft.id.0,
        saved_at: draft.saved_at.to_rfc3339(),
        application: serde_json::from_str(&draft.content).unwrap_or_default(),
    };
    Ok(acts::drafts(call.desk)?.into_iter().map(draft).collect())
}

pub(crate) fn delete_draft(call: &mut Call<'_>, input: DraftInput) -> Result<Nothing, Errors> {
    acts::delete_draft(call.desk, acts::DraftId(input.draft))?;
    Ok(Nothing {})
}

pub(crate) fn save_unfinished(
    call: &mut Call<'_>,
    input: SaveUnfinishedInput,
) -> Result<Nothing, Errors> {
    let session = call.session()?;
    let form = form(input.case, input.what);
    let typed = input.typed.to_string();
    acts::save_unfinished(call.desk, session, call.moment, &form, &typed)?;
    Ok(Nothing {})
}

pub(crate) fn unfinished(
    call: &mut Call<'_>,
    input: UnfinishedInput,
) -> Result<UnfinishedDto, Errors> {
    let saved = acts::unfinished(call.desk, &form(input.case, input.what))?;
    Ok(match saved {
        // As with drafts: what can't be read any more is shown empty.
        Some(saved) => UnfinishedDto {
            typed: serde_json::from_str(&saved.content).unwrap_or_default(),
            saved_at: saved.saved_at.to_rfc3339(),
        },
        None => UnfinishedDto {
            typed: Value::Null,
            saved_at: String::new(),
        },
    })
}

pub(crate) fn forget_unfinished(
    call: &mut Call<'_>,
    input: UnfinishedInput,
) -> Result<Nothing, Errors> {
    acts::forget_unfinished(call.desk, &form(input.case, input.what))?;
    Ok(Nothing {})
}

fn form(case: Option<u64>, what: String) -> UnfinishedForm {
    UnfinishedForm {
        case: case.map(acts::CaseId),
        what,
    }
}
