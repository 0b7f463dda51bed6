//! Papers as pictures for the screen: the stored bytes of an issued one, or the permit as it would be.

use cases::case::CaseId;
use cases::intake::TypedPeriod;

use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::look;

pub use paper::picture::Picture;

/// The pages of an issued paper, so many pixels wide.
pub fn paper_pages(
    desk: &Desk,
    sha256: &[u8; 32],
    width: u32,
) -> Result<Vec<Picture>, OfficeError> {
    pictures(look::paper(desk, sha256)?, width)
}

/// The pages of the permit as it would be made today, so many pixels wide.
pub fn preview_pages(
    desk: &Desk,
    moment: Moment,
    case: CaseId,
    narrowed: Option<&TypedPeriod>,
    width: u32,
) -> Result<Vec<Picture>, OfficeError> {
    pictures(look::preview_permit(desk, moment, case, narrowed)?, width)
}

/// The pages of several papers, one after the other.
pub fn pages_of(papers: Vec<Vec<u8>>, width: u32) -> Result<Vec<Picture>, OfficeError> {
    let mut pages = Vec::new();
    for paper in papers {
        pages.extend(pictures(paper, width)?);
    }
    Ok(pages)
}

/// The pages of a PDF, so many pixels wide.
pub(crate) fn pictures(pdf: Vec<u8>, width: u32) -> Result<Vec<Picture>, OfficeError> {
    paper::picture::of_pages(pdf, width).map_err(OfficeError::NoPicture)
}
