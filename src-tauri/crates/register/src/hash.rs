//! SHA-256 as the journal uses it. It knows no tables.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub type Hash = [u8; 32];

/// SHA-256 of bytes, which is what a paper is known by.
pub fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// SHA-256 over fields, each after its length as eight big-endian bytes, so that no two lists of fields
/// give the same bytes.
pub(crate) fn of_fields(fields: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(field);
    }
    hasher.finalize().into()
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing into a String never fails.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Reads 64 hexadecimal digits in lower case, the only way [`hex`] writes them.
pub fn read_hex(text: &str) -> Option<Hash> {
    let digits = text.as_bytes();
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let mut hash = [0; 32];
    if digits.len() != 64 {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? * 16 + value(pair[1])?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_read_back_and_nothing_else_is() {
        let hash = sha256(b"abc");
        assert_eq!(
            hex(&hash),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(read_hex(&hex(&hash)), Some(hash));
        assert_eq!(read_hex(&hex(&hash).to_uppercase()), None);
        assert_eq!(read_hex("00"), None);
        assert_eq!(read_hex(&"ж".repeat(32)), None);
    }

    #[test]
    fn a_byte_moved_between_fields_changes_the_hash() {
        assert_ne!(of_fields(&[b"ab", b"c"]), of_fields(&[b"a", b"bc"]));
        assert_ne!(of_fields(&[b"ab"]), of_fields(&[b"ab", b""]));
    }
}
