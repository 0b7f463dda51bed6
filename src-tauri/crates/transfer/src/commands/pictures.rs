//! Papers as pictures for the window's own page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use office as acts;

use super::papers::sha256;
use crate::command::Call;
use crate::dto::picture::{PageDto, PagesDto, PagesInput, PreviewInput};
use crate::errors::Errors;

pub(crate) fn paper_pages(call: &mut Call<'_>, input: PagesInput) -> Result<PagesDto, Errors> {
    let pages = acts::paper_pages(call.desk, &sha256(&input.sha256)?, input.width)?;
    Ok(answer(pages))
}

pub(crate) fn preview_pages(call: &mut Call<'_>, input: PreviewInput) -> Result<PagesDto, Errors> {
    let pages = acts::preview_pages(
        call.desk,
        call.moment,
        acts::CaseId(input.case),
        input.narrowed.map(Into::into).as_ref(),
        input.width,
    )?;
    Ok(answer(pages))
}

/// The pages of papers, one after the other.
pub(super) fn pages_of(papers: Vec<Vec<u8>>, width: u32) -> Result<PagesDto, Errors> {
    Ok(answer(acts::pages_of(papers, width)?))
}

pub(super) fn answer(pages: Vec<acts::Picture>) -> PagesDto {
    let page = |picture: acts::Picture| PageDto {
        png: STANDARD.encode(picture.png),
        width: picture.width,
        height: picture.height,
    };
    PagesDto {
        pages: pages.into_iter().map(page).collect(),
    }
}
