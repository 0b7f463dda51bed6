//! Reads the files of an edition: `edition.toml` and `forms/<code>.toml`, and nothing else.
//!
//! Files come in as names and bytes; this module opens none.

mod blocks;
mod edition;
mod form;
mod source;

use sha2::{Digest, Sha256};

use crate::edition::Edition;
use crate::error::EditionError;
use source::Source;

/// The file every edition has.
const EDITION: &str = "edition.toml";

impl Edition {
    /// Reads an edition from its files, each named relative to the edition's folder (`forms/permit.toml`).
    pub fn read(files: &[(&str, &[u8])]) -> Result<Self, EditionError> {
        let mut files = files.to_vec();
        files.sort_unstable_by_key(|(name, _)| *name);
        let mut about = None;
        let mut forms = Vec::new();
        for (index, (name, bytes)) in files.iter().enumerate() {
            let unexpected = || EditionError::UnexpectedFile {
                file: (*name).to_owned(),
            };
            if index > 0 && files[index - 1].0 == *name {
                return Err(unexpected());
            }
            let source = Source::new(name, bytes)?;
            if *name == EDITION {
                about = Some(source);
            } else {
                let code = name
                    .strip_prefix("forms/")
                    .and_then(|name| name.strip_suffix(".toml"))
                    .filter(|code| !code.is_empty() && !code.contains('/'))
                    .ok_or_else(unexpected)?;
                forms.push(form::read(code, &source)?);
            }
        }
        let about = about.ok_or_else(|| EditionError::MissingFile {
            file: EDITION.to_owned(),
        })?;
        edition::read(&about, forms, hash(&files))
    }
}

/// SHA-256 over the sorted names and bytes, each with its length before it, so that no two sets of files
/// run together into the same bytes.
fn hash(sorted: &[(&str, &[u8])]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for (name, bytes) in sorted {
        for part in [name.as_bytes(), bytes] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().into()
}
