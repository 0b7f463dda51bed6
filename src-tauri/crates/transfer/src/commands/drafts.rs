//! Drafts, and what registering one would say.

use office as acts;
use serde_json::json;

use super::cases::{due, row, warning};
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::case::{ApplicationInput, DraftDto, DraftInput, ReviewDto, SaveDraftInput};
use crate::errors::{ErrorDto, Errors, LATIN_IN_CYRILLIC};

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

pub(crate) fn review_application(
    call: &mut Call<'_>,
    input: ApplicationInput,
) -> Result<ReviewDto, Errors> {
    let review = acts::review(call.desk, call.moment, &input.application.into())?;
    let mixed = review.mixed.into_iter().map(|(field, word)| ErrorDto {
        code: LATIN_IN_CYRILLIC.to_owned(),
        args: [
            ("word".to_owned(), word.word),
            ("corrected".to_owned(), word.corrected.unwrap_or_default()),
        ]
        .into(),
        field,
        hint: String::new(),
    });
    Ok(ReviewDto {
        faults: acts::of_refusals(&review.faults)
            .into_iter()
            .map(Into::into)
            .collect(),
        warnings: review.warnings.iter().map(warning).chain(mixed).collect(),
        received_on: review
            .received_on
            .map(|date| date.to_string())
            .unwrap_or_default(),
        due: review.due.as_ref().map(due).unwrap_or_default(),
        same_people: review.same_people.iter().map(row).collect(),
        unmet: review
            .unmet
            .into_iter()
            .map(|unmet| unmet.document.0)
            .collect(),
        applicant_born: review
            .applicant_born
            .map(|date| date.to_string())
            .unwrap_or_default(),
    })
}
