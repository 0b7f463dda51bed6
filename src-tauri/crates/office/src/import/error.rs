//! Why a file is no journal that can be read, and why an import is not made or taken back.

use std::path::PathBuf;

use cases::number::Number;

use crate::fault::Fault;

/// What is wrong with a file.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    /// It could not be read from the disk.
    #[error("{}: {cause}", .path.display())]
    Unread {
        /// Where it lies.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// It is larger than a journal can be.
    #[error("larger than {most} MiB")]
    TooLarge {
        /// The most, in MiB.
        most: u64,
    },
    /// It has more rows than a journal can have.
    #[error("more than {most} rows")]
    TooManyRows {
        /// The most.
        most: usize,
    },
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is locked with a password.
    #[error("locked with a password")]
    Password,
    /// Plain text under the name of a spreadsheet.
    #[error("plain text under the name .{ending}")]
    TextUnderOtherName {
        /// The ending of its name.
        ending: String,
    },
    /// Text in an encoding that has no Kazakh letters.
    #[error("not UTF-8")]
    NotUtf8,
    /// No spreadsheet at all, or a damaged one.
    #[error("no spreadsheet")]
    NotATable,
    /// There is no such sheet in it.
    #[error("no sheet {sheet:?}")]
    NoSuchSheet {
        /// Its name.
        sheet: String,
    },
    /// It is no longer the file that was looked into.
    #[error("another file than was looked into")]
    Changed,
}

/// Why an import is not made, or not taken back.
#[derive(Debug, thiserror::Error)]
pub enum ImportFault {
    /// Rows are wrong, and nothing is imported by halves.
    #[error("{wrong} rows are wrong")]
    WrongRows {
        /// How many.
        wrong: usize,
    },
    /// There is no row of data in it.
    #[error("no rows")]
    NoRows,
    /// There is no such import.
    #[error("no import {0}")]
    Unknown(u32),
    /// It was taken back already.
    #[error("taken back already")]
    TakenBackAlready,
    /// Something has been done with a case of it since.
    #[error("case {number} has moved on")]
    MovedOn {
        /// Its number.
        number: Number,
    },
}

impl FileFault {
    /// As a code with its arguments.
    pub(crate) fn told(&self) -> Fault {
        use FileFault as F;
        match self {
            F::Unread { path, cause } => Fault::of("journal_file_unread")
                .with("path", &path.display())
                .with("detail", &cause),
            F::TooLarge { most } => Fault::of("journal_file_too_large").with("most", &most),
            F::TooManyRows { most } => Fault::of("journal_file_too_long").with("most", &most),
            F::Empty => Fault::of("journal_file_empty"),
            F::Password => Fault::of("journal_file_locked").hint("save_without_password"),
            F::TextUnderOtherName { ending } => Fault::of("journal_file_is_text")
                .with("ending", &ending)
                .hint("save_as_spreadsheet"),
            F::NotUtf8 => Fault::of("journal_file_not_utf8").hint("save_as_spreadsheet"),
            F::NotATable => Fault::of("journal_file_no_table").hint("save_as_spreadsheet"),
            F::NoSuchSheet { sheet } => Fault::of("journal_file_no_sheet").with("sheet", &sheet),
            F::Changed => Fault::of("journal_file_changed").hint("look_into_it_again"),
        }
    }
}

impl ImportFault {
    /// As a code with its arguments.
    pub(crate) fn told(&self) -> Fault {
        use ImportFault as F;
        match self {
            F::WrongRows { wrong } => Fault::of("import_has_wrong_rows")
                .with("wrong", &wrong)
                .hint("mend_the_rows"),
            F::NoRows => Fault::of("import_has_no_rows"),
            F::Unknown(import) => Fault::of("import_unknown").with("import", &import),
            F::TakenBackAlready => Fault::of("import_taken_back_already"),
            F::MovedOn { number } => Fault::of("import_moved_on").with("number", &number),
        }
    }
}
