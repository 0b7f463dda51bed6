//! Sheets of a report become its file. It does not know what stands on them.

use chrono::NaiveDate;
use paper::{Fonts, Frame, Meta, PaperError, Sheet};

use super::error::ReportError;
use crate::making::{LANGUAGE, Paper};
use crate::stamp::{identifier, stamp};

/// The file of these sheets; its identifier is drawn from every word on them.
pub(super) fn finish(
    form: &'static str,
    title: String,
    sheets: &[Sheet],
    on: NaiveDate,
    fonts: &Fonts,
) -> Result<Paper, ReportError> {
    let mut pages = Vec::new();
    for sheet in sheets {
        pages.extend(paper::lay_out(sheet, fonts)?);
    }
    let frames = pages.iter().flat_map(|page| &page.frames);
    let words = frames.filter_map(|frame| match frame {
        Frame::Text { text, .. } | Frame::Mark { text, .. } => Some(text.as_bytes()),
        _ => None,
    });
    let created = stamp(on).ok_or_else(|| PaperError::BadStamp(on.to_string()))?;
    let meta = Meta {
        id: identifier([form.as_bytes()].into_iter().chain(words)),
        title: title.clone(),
        lang: LANGUAGE.to_owned(),
        created,
    };
    let bytes = paper::pdf::write_pages(&pages, &meta, fonts)?;
    Ok(Paper {
        form,
        title,
        pages,
        bytes,
    })
}
