//! The editions that cases rest on, file by file, as they were when first used. It does not read them.

use rusqlite::{Connection, params};

use crate::error::RegisterError;
use crate::hash::{Hash, of_fields};
use crate::transaction::{Reading, Writing};

/// One file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionFile {
    /// Its name within the edition's folder, such as `forms/permit.toml`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Writing<'_> {
    /// Keeps an edition's files under the hash of the edition; `false` where it is kept already.
    /// That it was taken is an event of its own, appended after this.
    pub fn keep_edition<'f>(
        &mut self,
        hash: &Hash,
        service: &str,
        edition: &str,
        files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
    ) -> Result<bool, RegisterError> {
        self.step(|connection| {
            if is_kept(connection, hash)? {
                return Ok(false);
            }
            connection
                .prepare_cached("INSERT INTO edition (hash, service, edition) VALUES (?1, ?2, ?3)")?
                .execute(params![hash, service, edition])?;
            let mut insert = connection.prepare_cached(
                "INSERT INTO edition_file (hash, name, bytes) VALUES (?1, ?2, ?3)",
            )?;
            for (name, bytes) in files {
                insert.execute(params![hash, name, bytes])?;
            }
            Ok(true)
        })
    }
}

impl Reading<'_> {
    /// The files of an edition in the order of their names.
    pub fn edition_by_hash(&self, hash: &Hash) -> Result<Vec<EditionFile>, RegisterError> {
        require(self.connection, hash)?;
        files(self.connection, hash)
    }
}

/// Our own hash over the files of a kept edition: its journal entry carries it, so that an altered file shows
/// without anybody here reading editions.
pub(crate) fn files_hash(connection: &Connection, hash: &Hash) -> Result<Hash, RegisterError> {
    require(connection, hash)?;
    let files = files(connection, hash)?;
    let fields: Vec<&[u8]> = std::iter::once(b"ruqsat edition files 1".as_slice())
        .chain(
            files
                .iter()
                .flat_map(|file| [file.name.as_bytes(), file.bytes.as_slice()]),
        )
        .collect();
    Ok(of_fields(&fields))
}

/// Refuses an edition whose files are not kept.
pub(crate) fn require(connection: &Connection, hash: &Hash) -> Result<(), RegisterError> {
    if is_kept(connection, hash)? {
        Ok(())
    } else {
        Err(RegisterError::UnknownEdition(*hash))
    }
}

fn is_kept(connection: &Connection, hash: &Hash) -> Result<bool, RegisterError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM edition WHERE hash = ?1")?
        .exists([hash])?)
}

fn files(connection: &Connection, hash: &Hash) -> Result<Vec<EditionFile>, RegisterError> {
    let mut statement = connection
        .prepare_cached("SELECT name, bytes FROM edition_file WHERE hash = ?1 ORDER BY name")?;
    let files = statement
        .query_map([hash], |row| {
            Ok(EditionFile {
                name: row.get(0)?,
                bytes: row.get(1)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(files)
}
