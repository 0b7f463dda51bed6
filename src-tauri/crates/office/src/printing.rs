//! Print copies (decision 28): stored bytes written into the register's folder for the system's viewer, and
//! removed when the program starts and ends. A copy's name bears no person's name.

use std::fs;
use std::path::{Path, PathBuf};

use cases::office::OfficeEvent;

use crate::act::{When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

const FOLDER: &str = "print";

/// Writes print copies of issued papers, in order; each is journalled, so that prints are counted.
#[allow(clippy::disallowed_methods)]
pub fn print(
    desk: &mut Desk,
    session: &Session,
    moment: Moment,
    papers: &[[u8; 32]],
) -> Result<Vec<PathBuf>, OfficeError> {
    let folder = desk.folder().join(FOLDER);
    let refused = |cause| OfficeError::NoPrintCopy { folder: folder.clone(), cause };
    acting(desk, session, moment, &When::default(), |acting| {
        fs::create_dir_all(&folder).map_err(refused)?;
        let mut files = Vec::new();
        for sha256 in papers {
            let bytes = acting.writing.paper(sha256)?;
            let file = folder.join(format!("{}.pdf", &hash_text(sha256)[..16]));
            fs::write(&file, bytes).map_err(refused)?;
            files.push(file);
            let event = OfficeEvent::Reprinted { sha256: *sha256 };
            acting.writing.append_office(&event, acting.session.person, &acting.times)?;
        }
        Ok(files)
    })
}

/// Removes print copies; one that a viewer still holds open stays until the next time.
#[allow(clippy::disallowed_methods)]
pub fn remove_print_copies(register_folder: &Path) {
    let _ = fs::remove_dir_all(register_folder.join(FOLDER));
}

/// A SHA-256 in hexadecimal.
pub fn hash_text(sha256: &[u8; 32]) -> String {
    sha256.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a SHA-256 in hexadecimal.
pub fn read_hash(text: &str) -> Option<[u8; 32]> {
    let text = text.trim();
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut hash = [0; 32];
    for (index, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(hash)
}
