//! Print copies (decision 28): stored bytes written into the register's folder for the system's viewer, and
//! removed when the program starts and ends. A copy's name bears no person's name.

use std::fs;
use std::path::{Path, PathBuf};

use cases::intake::TypedApplication;
use cases::office::OfficeEvent;
use register::hex;

use crate::act::{When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::drafts::{application_form, blank_application_form};
use crate::error::OfficeError;

const FOLDER: &str = "print";

/// Writes print copies of issued papers, in order; each is journalled, so that prints are counted.
#[allow(clippy::disallowed_methods)]
pub fn print(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    papers: &[[u8; 32]],
) -> Result<Vec<PathBuf>, OfficeError> {
    let folder = desk.folder().join(FOLDER);
    let refused = |cause| OfficeError::NoPrintCopy {
        folder: folder.clone(),
        cause,
    };
    acting(desk, session, moment, &When::default(), |acting| {
        fs::create_dir_all(&folder).map_err(refused)?;
        let mut files = Vec::new();
        for sha256 in papers {
            let bytes = acting.writing.paper(sha256)?;
            let file = folder.join(format!("{}.pdf", &hex(sha256)[..16]));
            fs::write(&file, bytes).map_err(refused)?;
            files.push(file);
            let event = OfficeEvent::Printed { sha256: *sha256 };
            acting
                .writing
                .append_office(&event, acting.session.person, &acting.times, &[])?;
        }
        Ok(files)
    })
}

/// Writes form 1 among the print copies, filled in or blank for `None`. It is no issued paper, so nothing is
/// journalled.
pub fn print_application_form(
    desk: &Desk,
    moment: Moment,
    typed: Option<&TypedApplication>,
) -> Result<PathBuf, OfficeError> {
    let bytes = match typed {
        Some(typed) => application_form(desk, moment, typed)?,
        None => blank_application_form(desk, moment)?,
    };
    print_unissued(desk, &bytes)
}

/// Writes the bytes of a paper that was not issued among the print copies; nothing is journalled.
#[allow(clippy::disallowed_methods)]
pub(crate) fn print_unissued(desk: &Desk, bytes: &[u8]) -> Result<PathBuf, OfficeError> {
    let folder = desk.folder().join(FOLDER);
    let file = folder.join(format!("{}.pdf", &hex(&register::sha256(bytes))[..16]));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, bytes))
        .map_err(|cause| OfficeError::NoPrintCopy { folder, cause })?;
    Ok(file)
}

/// Removes print copies; one that a viewer still holds open stays until the next time.
#[allow(clippy::disallowed_methods)]
pub fn remove_print_copies(register_folder: &Path) {
    let _ = fs::remove_dir_all(register_folder.join(FOLDER));
}
