//! A desk: an open register, and the shelf beside it with the law, the calendar and the typefaces.

use std::borrow::Cow;
use std::path::Path;

use assets::services::{EDITIONS, EditionFolder};
use calendar::{DataFile, WorkCalendar};
use cases::office::{Office, PersonId, Role};
use chrono::{DateTime, FixedOffset, NaiveDate};
use paper::{Fonts, Supplies};
use register::{Key, Reading, Register};
use statutes::{Edition, Statutes};

use crate::error::OfficeError;

/// Who acts (decision 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// One of the office's people.
    pub person: PersonId,
    /// What they do in the program.
    pub role: Role,
}

/// The PC's wall clock with its UTC offset; the civil date is the wall clock's (decision 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub DateTime<FixedOffset>);

impl Moment {
    /// The civil date of the wall clock.
    pub fn today(self) -> NaiveDate {
        self.0.date_naive()
    }

    /// Reads RFC 3339 with its offset.
    pub fn read(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(Self)
    }
}

/// An open register and everything an act needs beside it.
pub struct Desk {
    pub(crate) register: Register,
    pub(crate) shelf: Shelf,
}

/// The law, the calendar and the typefaces as shipped with the program.
pub(crate) struct Shelf {
    pub(crate) statutes: Statutes,
    /// Where each edition's bytes lie, by their hash.
    folders: Vec<([u8; 32], &'static EditionFolder)>,
    pub(crate) calendar: WorkCalendar,
    pub(crate) fonts: Fonts,
}

impl Desk {
    /// Opens the register in a folder; makes the folder and an empty register where there never was any.
    pub fn open_or_create(dir: &Path, key: Option<Key>) -> Result<Self, OfficeError> {
        let register = if dir.exists() {
            Register::open(dir, key)
        } else {
            Register::create(dir, key)
        }?;
        Ok(Self {
            register,
            shelf: Shelf::shipped()?,
        })
    }

    /// Opens a register that is there, and makes nothing.
    pub fn open_existing(dir: &Path, key: Option<Key>) -> Result<Self, OfficeError> {
        Ok(Self {
            register: Register::open_existing(dir, key)?,
            shelf: Shelf::shipped()?,
        })
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        let file = self.register.path();
        file.parent().unwrap_or(file)
    }
}

impl Shelf {
    fn shipped() -> Result<Self, OfficeError> {
        let editions = EDITIONS
            .iter()
            .map(|folder| Edition::read(&folder.names_and_bytes()))
            .collect::<Result<Vec<_>, _>>()?;
        let folders = editions
            .iter()
            .map(|edition| edition.hash)
            .zip(EDITIONS)
            .collect();
        let file = |file: &assets::calendar::CalendarFile| DataFile {
            name: file.name,
            text: file.text,
        };
        let years: Vec<_> = assets::calendar::YEARS.iter().map(file).collect();
        Ok(Self {
            statutes: Statutes::new(editions),
            folders,
            calendar: WorkCalendar::load(file(&assets::calendar::LAW), &years)?,
            fonts: Fonts::new(&Supplies {
                regular: assets::fonts::REGULAR,
                bold: assets::fonts::BOLD,
                italic: assets::fonts::ITALIC,
                srgb: assets::icc::SRGB,
            })
            .map_err(OfficeError::Typefaces)?,
        })
    }

    /// The working days as shipped, with the office's own days and confirmations over them.
    pub(crate) fn calendar_of(&self, office: &Office) -> Cow<'_, WorkCalendar> {
        match (office.days(), office.confirmed_years()) {
            ([], []) => Cow::Borrowed(&self.calendar),
            (days, years) => Cow::Owned(
                self.calendar
                    .with_office_days(days)
                    .with_confirmed_years(years),
            ),
        }
    }

    /// Whether the papers' typeface has a character.
    pub(crate) fn prints(&self, character: char) -> bool {
        self.fonts
            .covers(character.encode_utf8(&mut [0; 4]))
            .is_ok()
    }

    /// An edition by the hash of its bytes: the shipped one, else the one the register kept.
    pub(crate) fn edition(
        &self,
        reading: &Reading<'_>,
        hash: &[u8; 32],
    ) -> Result<Cow<'_, Edition>, OfficeError> {
        if let Some(edition) = self.statutes.by_hash(hash) {
            return Ok(Cow::Borrowed(edition));
        }
        let kept = reading.edition_by_hash(hash)?;
        let files: Vec<(&str, &[u8])> = kept
            .iter()
            .map(|file| (file.name.as_str(), file.bytes.as_slice()))
            .collect();
        Ok(Cow::Owned(Edition::read(&files)?))
    }

    /// The files of a shipped edition, for the register to keep.
    pub(crate) fn files_of(&self, edition: &Edition) -> Vec<(&'static str, &'static [u8])> {
        let folder = self.folders.iter().find(|(hash, _)| *hash == edition.hash);
        folder
            .map(|(_, folder)| folder.names_and_bytes())
            .unwrap_or_default()
    }
}
