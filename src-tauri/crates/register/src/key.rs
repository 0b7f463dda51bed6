//! The key of an encrypted register. The program gives none yet; everything that opens a register takes
//! one, so that encryption later changes no signature (decision 7).

use rusqlite::Connection;

use crate::hash::hex;

/// Opens an encrypted register. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Secret);

#[derive(Clone, PartialEq, Eq)]
enum Secret {
    Passphrase(String),
    Raw([u8; 32]),
}

impl Key {
    /// A passphrase; SQLCipher stretches it, which takes a good part of a second at each opening.
    pub fn passphrase(words: impl Into<String>) -> Self {
        Self(Secret::Passphrase(words.into()))
    }

    /// The 256-bit key itself, as an outer key store hands it over.
    pub fn raw(bytes: [u8; 32]) -> Self {
        Self(Secret::Raw(bytes))
    }

    /// Must be the first statement on a connection.
    pub(crate) fn apply(&self, connection: &Connection) -> rusqlite::Result<()> {
        // Else SQLCipher writes about wrong keys to the process's standard error.
        connection.pragma_update(None, "cipher_log_level", "NONE")?;
        match &self.0 {
            Secret::Passphrase(words) => connection.pragma_update(None, "key", words),
            // SQLCipher takes a text of this shape as the key itself.
            Secret::Raw(bytes) => {
                connection.pragma_update(None, "key", format!("x'{}'", hex(bytes)))
            }
        }
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}
