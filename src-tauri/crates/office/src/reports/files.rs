//! The files of a month's register: made of what is known now and marked as a draft, or as they were issued.

use std::path::PathBuf;

use documents::report::{
    MONTH_REGISTER, MonthRegister, ReportError, month_register_csv, month_register_pdf,
    month_register_xlsx,
};
use paper::Fonts;

use super::building::month_register;
use super::issued::{Issued, IssuedRegister};
use super::month::Month;
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::pictures::{Picture, pictures};
use crate::printing;

/// What a file of a register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// To print and to bind.
    Pdf,
    /// A workbook.
    Xlsx,
    /// Plain rows.
    Csv,
}

/// Which register of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterVersion {
    /// As it would be now.
    Draft,
    /// As it was issued.
    Issued(u32),
}

/// A file with a name that tells nothing of anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterFile {
    /// `register-2026-11.xlsx`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl FileFormat {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Xlsx, Self::Csv];

    /// Its code and the ending of its files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// The format of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// The code a file has among the papers.
pub(super) fn form(format: FileFormat, masked: bool) -> String {
    let masked = if masked { "-masked" } else { "" };
    format!("{MONTH_REGISTER}{masked}.{}", format.code())
}

/// What a paper's code says of a file of a register: its format, and whether it is masked.
pub fn file_of_form(form: &str) -> Option<(FileFormat, bool)> {
    FileFormat::ALL
        .into_iter()
        .flat_map(|format| [(format, false), (format, true)])
        .find(|(format, masked)| self::form(*format, *masked) == form)
}

/// A register as a file.
pub(super) fn made(
    register: &MonthRegister,
    format: FileFormat,
    fonts: &Fonts,
) -> Result<Vec<u8>, ReportError> {
    match format {
        FileFormat::Pdf => Ok(month_register_pdf(register, fonts)?.bytes),
        FileFormat::Xlsx => month_register_xlsx(register),
        FileFormat::Csv => month_register_csv(register),
    }
}

/// A file of a month's register.
pub fn month_register_file(
    desk: &Desk,
    session: Option<Session>,
    moment: Moment,
    month: &str,
    version: RegisterVersion,
    format: FileFormat,
    masked: bool,
) -> Result<RegisterFile, OfficeError> {
    let bytes = match version {
        RegisterVersion::Draft => {
            let preview = month_register(desk, session, moment, month, masked)?;
            made(&preview.register, format, &desk.shelf.fonts)?
        }
        RegisterVersion::Issued(number) => {
            let sha256 = issued_file(desk, month, number, format, masked)?;
            desk.register.read(|reading| reading.paper(&sha256))?
        }
    };
    Ok(RegisterFile {
        name: name(Month::read(month)?, version, format, masked),
        bytes,
    })
}

/// The name of a file of a register.
pub(super) fn name(
    month: Month,
    version: RegisterVersion,
    format: FileFormat,
    masked: bool,
) -> String {
    let mark = match version {
        RegisterVersion::Draft => "-draft".to_owned(),
        RegisterVersion::Issued(1) => String::new(),
        RegisterVersion::Issued(number) => format!("-v{number}"),
    };
    let masked = if masked { "-masked" } else { "" };
    format!("register-{month}{mark}{masked}.{}", format.code())
}

/// The pages of a month's register, so many pixels wide.
pub fn month_register_pages(
    desk: &Desk,
    session: Option<Session>,
    moment: Moment,
    month: &str,
    version: RegisterVersion,
    masked: bool,
    width: u32,
) -> Result<Vec<Picture>, OfficeError> {
    let pdf = FileFormat::Pdf;
    let file = month_register_file(desk, session, moment, month, version, pdf, masked)?;
    pictures(file.bytes, width)
}

/// A print copy of a month's register: of an issued one it is journalled like any other, of a draft it is not.
pub fn print_month_register(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    month: &str,
    version: RegisterVersion,
    masked: bool,
) -> Result<Vec<PathBuf>, OfficeError> {
    match version {
        RegisterVersion::Issued(number) => {
            let sha256 = issued_file(desk, month, number, FileFormat::Pdf, masked)?;
            printing::print(desk, session, moment, &[sha256])
        }
        RegisterVersion::Draft => {
            let pdf = FileFormat::Pdf;
            let session = Some(session);
            let file = month_register_file(desk, session, moment, month, version, pdf, masked)?;
            Ok(vec![printing::print_unissued(desk, &file.bytes)?])
        }
    }
}

fn issued_file(
    desk: &Desk,
    month: &str,
    version: u32,
    format: FileFormat,
    masked: bool,
) -> Result<[u8; 32], OfficeError> {
    let month = Month::read(month)?;
    let issued = desk.register.read(|reading| Issued::read(reading))?;
    let mut versions = issued.of(month).iter();
    let version = versions.find(|issued| issued.issued.version == version);
    file_of(version.ok_or(OfficeError::UnknownRegister)?, format, masked)
}

/// The fingerprint of one of the files of an issued version.
pub(super) fn file_of(
    version: &IssuedRegister,
    format: FileFormat,
    masked: bool,
) -> Result<[u8; 32], OfficeError> {
    let form = form(format, masked);
    let file = version.files.iter().find(|file| file.form == form);
    file.map(|file| file.sha256)
        .ok_or(OfficeError::UnknownRegister)
}
