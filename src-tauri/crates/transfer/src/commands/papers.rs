//! Papers: form 1 for signature, previews, stored bytes and print copies.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use office as acts;
use office::PaperRef;
use serde_json::json;

use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::case::CaseInput;
use crate::dto::paper::{PaperInput, PaperRefDto, PdfDto, PrintCopiesDto, PrintInput};
use crate::dto::picture::FormInput;
use crate::dto::review::ApplicationInput;
use crate::errors::Errors;

pub(crate) fn blank_application_form(call: &mut Call<'_>, _: Nothing) -> Result<PdfDto, Errors> {
    Ok(pdf(&acts::blank_application_form(call.desk, call.moment)?))
}

pub(crate) fn application_form(
    call: &mut Call<'_>,
    input: ApplicationInput,
) -> Result<PdfDto, Errors> {
    Ok(pdf(&acts::application_form(
        call.desk,
        call.moment,
        &input.application.into(),
    )?))
}

pub(crate) fn preview_permit(call: &mut Call<'_>, input: CaseInput) -> Result<PdfDto, Errors> {
    Ok(pdf(&acts::preview_permit(
        call.desk,
        call.moment,
        acts::CaseId(input.case),
        None,
    )?))
}

pub(crate) fn paper(call: &mut Call<'_>, input: PaperInput) -> Result<PdfDto, Errors> {
    Ok(pdf(&acts::paper(call.desk, &sha256(&input.sha256)?)?))
}

pub(crate) fn print_copies(
    call: &mut Call<'_>,
    input: PrintInput,
) -> Result<PrintCopiesDto, Errors> {
    let session = call.session()?;
    let papers = input
        .papers
        .iter()
        .map(|hash| sha256(hash))
        .collect::<Result<Vec<_>, _>>()?;
    let files = acts::print(call.desk, session, call.moment, &papers)?;
    Ok(PrintCopiesDto::of(&files))
}

/// A signed form is the applicant's, so nothing of it is journalled.
pub(crate) fn print_application_form(
    call: &mut Call<'_>,
    input: FormInput,
) -> Result<PrintCopiesDto, Errors> {
    let typed = input.application.map(Into::into);
    let file = acts::print_application_form(call.desk, call.moment, typed.as_ref())?;
    Ok(PrintCopiesDto::of(&[file]))
}

pub(super) fn pdf(bytes: &[u8]) -> PdfDto {
    PdfDto {
        pdf: STANDARD.encode(bytes),
    }
}

/// The bytes of a [`PdfDto`] that a command answered.
pub fn pdf_bytes(answer: &serde_json::Value) -> Result<Vec<u8>, Errors> {
    bytes_of(&answer["pdf"])
}

/// The name and the bytes of a [`FileDto`](crate::dto::report::FileDto) that a command answered.
pub fn named_file(answer: &serde_json::Value) -> Result<(String, Vec<u8>), Errors> {
    let name = answer["name"].as_str().unwrap_or_default().to_owned();
    Ok((name, bytes_of(&answer["file"])?))
}

/// The same of every file that a command answered.
pub fn named_files(answer: &serde_json::Value) -> Result<Vec<(String, Vec<u8>)>, Errors> {
    let files = answer["files"].as_array().map(Vec::as_slice);
    files.unwrap_or_default().iter().map(named_file).collect()
}

fn bytes_of(base64: &serde_json::Value) -> Result<Vec<u8>, Errors> {
    let text = base64.as_str().unwrap_or_default();
    STANDARD
        .decode(text)
        .map_err(|error| Errors::of("answer_unreadable", json!({ "detail": error.to_string() })))
}

/// Reads a SHA-256 in hexadecimal.
pub(crate) fn sha256(hexadecimal: &str) -> Result<[u8; 32], Errors> {
    acts::read_hex(hexadecimal.trim())
        .ok_or_else(|| Errors::of("hash_unreadable", json!({ "hash": hexadecimal })))
}

impl PrintCopiesDto {
    pub(super) fn of(files: &[PathBuf]) -> Self {
        Self {
            files: files
                .iter()
                .map(|file| file.display().to_string())
                .collect(),
        }
    }
}

impl From<&PaperRef> for PaperRefDto {
    fn from(paper: &PaperRef) -> Self {
        Self {
            form: paper.form.clone(),
            number: paper
                .number
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            version: paper.version,
            sha256: acts::hex(&paper.sha256),
        }
    }
}
