//! Why an edition's files are refused. Every error names its file, and the line where there is one.

/// A fault in an edition's files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditionError {
    /// A file every edition has is not there.
    #[error("{file}: not there")]
    MissingFile {
        /// Its name.
        file: String,
    },
    /// A file no edition has, or the same name twice.
    #[error("{file}: not a file of an edition, or given twice")]
    UnexpectedFile {
        /// Its name.
        file: String,
    },
    /// Bytes that are no text.
    #[error("{file}: not UTF-8")]
    NotText {
        /// Its name.
        file: String,
    },
    /// Not TOML, an unknown or missing key, or a value of the wrong kind.
    #[error("{file}:{line}: {message}")]
    Syntax {
        /// File.
        file: String,
        /// Line, from 1.
        line: usize,
        /// In the reader's words; names the key.
        message: String,
    },
    /// A blank that names no fact.
    #[error("{file}:{line}: no such field: {field:?}")]
    UnknownField {
        /// File.
        file: String,
        /// Line, from 1.
        line: usize,
        /// The name found.
        field: String,
    },
    /// A field or condition of a list's items outside that list.
    #[error("{file}:{line}: {name} belongs to the items of another list")]
    OutOfPlace {
        /// File.
        file: String,
        /// Line, from 1.
        line: usize,
        /// The name found.
        name: String,
    },
    /// A condition or a list nobody knows.
    #[error("{file}:{line}: unknown name {name:?}")]
    UnknownName {
        /// File.
        file: String,
        /// Line, from 1.
        line: usize,
        /// The name found.
        name: String,
    },
    /// Braces of the markup that do not match.
    #[error("{file}:{line}: cannot be read as a blank: {text:?}")]
    Markup {
        /// File.
        file: String,
        /// Line, from 1.
        line: usize,
        /// From the brace on.
        text: String,
    },
    /// A key that this kind of block does not have.
    #[error("{file}:{line}: a block of kind {kind:?} has no {key:?}")]
    UnusedKey {
        /// File.
        file: String,
        /// Line of the block, from 1.
        line: usize,
        /// Kind of the block.
        kind: &'static str,
        /// The key.
        key: &'static str,
    },
    /// A key that this kind of block needs.
    #[error("{file}:{line}: a block of kind {kind:?} needs {key:?}")]
    MissingKey {
        /// File.
        file: String,
        /// Line of the block, from 1.
        line: usize,
        /// Kind of the block.
        kind: &'static str,
        /// The key.
        key: &'static str,
    },
    /// A value that must say something and is empty, or is not what it must be.
    #[error("{file}: {key}: {message}")]
    Value {
        /// File.
        file: String,
        /// The key.
        key: String,
        /// What is wrong.
        message: String,
    },
    /// The same code or number twice.
    #[error("{file}: {what} {code:?} twice")]
    Twice {
        /// File.
        file: String,
        /// What it is.
        what: &'static str,
        /// The code.
        code: String,
    },
}
