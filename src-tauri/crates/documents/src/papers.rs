//! The papers there are, and the facts each of them asks for.

use cases::application::{Application, Period};
use cases::event::UnmetDocument;
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::office::{OfficePerson, OfficeSettings};
use chrono::NaiveDate;
use paper::{Fonts, Meta, Page, PaperError};
use statutes::{Edition, Field};

use crate::compose::sheets;
use crate::error::DocumentError;
use crate::facts::{Facts, Value};
use crate::stamp::{identifier, stamp};

/// Code of form 1.
pub const APPLICATION: &str = "application";
/// Code of the receipt of accepted documents.
pub const ACCEPTED_DOCUMENTS_RECEIPT: &str = "accepted-documents-receipt";
/// Code of form 3.
pub const NOT_ACCEPTED_RECEIPT: &str = "not-accepted-receipt";
/// Code of form 4.
pub const PERMIT: &str = "permit";

/// The language papers are written in.
const LANGUAGE: &str = "kk-KZ";

/// A finished paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Code of its form.
    pub form: &'static str,
    /// What it is called; also the title its file gives itself.
    pub title: String,
    /// Its pages as they were laid out, all copies together.
    pub pages: Vec<Page>,
    /// PDF/A-2b. Same facts, same bytes.
    pub bytes: Vec<u8>,
}

/// With what a paper is made.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// Whose forms; of a case its own edition.
    pub edition: &'a Edition,
    /// Settings of the paper's day (decision 27).
    pub settings: &'a OfficeSettings,
    /// The faces.
    pub fonts: &'a Fonts,
    /// A word across every page.
    pub mark: Option<Mark>,
}

/// A word across every page of a paper that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// ЖОБА: a preview before the act; a number not drawn yet is left blank (decision 26).
    Draft,
    /// ҮЛГІ: a paper of a sample register.
    Sample,
    /// ҮЛГІ on a preview in a sample register: a number not drawn yet is left blank.
    SampleDraft,
}

impl Mark {
    /// What a paper bears: every paper of a sample register says that it is one.
    pub fn of(sample: bool, preview: bool) -> Option<Self> {
        match (sample, preview) {
            (false, false) => None,
            (false, true) => Some(Self::Draft),
            (true, false) => Some(Self::Sample),
            (true, true) => Some(Self::SampleDraft),
        }
    }

    /// Whether a number not drawn yet may be left blank.
    fn is_of_preview(self) -> bool {
        matches!(self, Self::Draft | Self::SampleDraft)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Draft => "ЖОБА",
            Self::Sample | Self::SampleDraft => "ҮЛГІ",
        }
    }
}

/// What the receipt of accepted documents says.
#[derive(Debug, Clone, Copy)]
pub struct AcceptedDocuments<'a> {
    /// The application.
    pub application: &'a Application,
    /// Registration number; `None` only in a preview.
    pub registration: Option<&'a Number>,
    /// D0.
    pub received_on: NaiveDate,
    /// Last day of the term.
    pub promised: NaiveDate,
    /// Who took the documents.
    pub receiver: &'a OfficePerson,
    /// The paper's date.
    pub on: NaiveDate,
}

/// What form 3 says.
#[derive(Debug, Clone, Copy)]
pub struct NotAccepted<'a> {
    /// The application; its channel decides the form's words (decision 23).
    pub application: &'a Application,
    /// Registration number; `None` only in a preview.
    pub registration: Option<&'a Number>,
    /// The receipt's own number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// The unmet lines of the checklist; at least one.
    pub unmet: &'a [UnmetDocument],
    /// Who examined the set.
    pub executor: &'a PersonName,
    /// The paper's date.
    pub on: NaiveDate,
}

/// What form 4 says.
#[derive(Debug, Clone, Copy)]
pub struct Permit<'a> {
    /// The application.
    pub application: &'a Application,
    /// The permit's number; `None` only in a preview.
    pub number: Option<&'a Number>,
    /// The period granted.
    pub period: Period,
    /// The paper's date.
    pub on: NaiveDate,
}

/// Form 1 filled, for the applicant's signature; its date is the application's.
pub fn application_form(application: &Application, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(
        &Facts {
            application: Some(application),
            ..by.facts(APPLICATION, application.written_on)
        },
        by,
    )
}

/// Form 1 empty but for the office's name; `on` is when it is printed, which the paper itself does not say.
pub fn blank_application(on: NaiveDate, by: Making<'_>) -> Result<Paper, DocumentError> {
    make(&by.facts(APPLICATION, on), by)
}

/// The receipt of accepted documents (p. 4; the law approves no form of it).
pub fn accepted_documents_receipt(
    facts: &AcceptedDocuments<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let form = ACCEPTED_DOCUMENTS_RECEIPT;
    let facts = Facts {
        application: Some(facts.application),
        registration: drawn_from(Journal::Applications, facts.registration, form)?,
        received_on: Some(facts.received_on),
        promised: Some(facts.promised),
        receiver: Some(facts.receiver),
        ..by.facts(form, facts.on)
    };
    make(&facts, by)
}

/// The receipt of refusal to accept documents (form 3): both copies in one file.
pub fn not_accepted_receipt(
    facts: &NotAccepted<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let form = NOT_ACCEPTED_RECEIPT;
    let facts = Facts {
        application: Some(facts.application),
        registration: drawn_from(Journal::Applications, facts.registration, form)?,
        number: drawn_from(Journal::NotAccepted, facts.number, form)?,
        unmet: facts.unmet,
        executor: Some(facts.executor),
        ..by.facts(form, facts.on)
    };
    make(&facts, by)
}

/// The permit (form 4), for the head's signature.
pub fn permit(facts: &Permit<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let facts = Facts {
        application: Some(facts.application),
        number: drawn_from(Journal::Permits, facts.number, PERMIT)?,
        period: Some(facts.period),
        ..by.facts(PERMIT, facts.on)
    };
    make(&facts, by)
}

impl<'a> Making<'a> {
    fn facts(self, form: &'static str, on: NaiveDate) -> Facts<'a> {
        Facts {
            form,
            edition: self.edition,
            settings: self.settings,
            application: None,
            on,
            number: None,
            registration: None,
            preview: self.mark.is_some_and(Mark::is_of_preview),
            received_on: None,
            promised: None,
            period: None,
            receiver: None,
            executor: None,
            unmet: &[],
        }
    }
}

/// A paper never bears another journal's number.
fn drawn_from<'a>(
    journal: Journal,
    number: Option<&'a Number>,
    form: &'static str,
) -> Result<Option<&'a Number>, DocumentError> {
    match number {
        Some(number) if number.journal != journal => Err(DocumentError::WrongJournal {
            form,
            found: number.journal,
        }),
        number => Ok(number),
    }
}

fn make(facts: &Facts<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let no_form = || DocumentError::NoSuchForm {
        edition: by.edition.id.clone(),
        form: facts.form,
    };
    let form = by.edition.form(facts.form).ok_or_else(no_form)?;
    let mark = by.mark.map(Mark::word);
    need_numbers(facts)?;
    let sheets = sheets(form, facts, mark)?;
    let refused = |cause| DocumentError::from_paper(facts.form, cause);
    let mut pages = Vec::new();
    for sheet in &sheets {
        pages.extend(paper::lay_out(sheet, by.fonts).map_err(refused)?);
    }
    let created =
        stamp(facts.on).ok_or_else(|| refused(PaperError::BadStamp(facts.on.to_string())))?;
    let meta = Meta {
        title: form.title.clone(),
        lang: LANGUAGE.to_owned(),
        created,
        id: identity(facts, mark, by.edition),
    };
    let bytes = paper::pdf::write_pages(&pages, &meta, by.fonts).map_err(refused)?;
    Ok(Paper {
        form: facts.form,
        title: form.title.clone(),
        pages,
        bytes,
    })
}

/// A paper that has a number of its own is not made without it, even where the settings leave it unprinted.
fn need_numbers(facts: &Facts<'_>) -> Result<(), DocumentError> {
    let needed: &[Field] = match facts.form {
        PERMIT => &[Field::PaperNumber],
        NOT_ACCEPTED_RECEIPT => &[Field::PaperNumber, Field::RegistrationNumber],
        ACCEPTED_DOCUMENTS_RECEIPT => &[Field::RegistrationNumber],
        _ => &[],
    };
    needed
        .iter()
        .try_for_each(|field| facts.value(*field, None).map(|_| ()))
}

/// Drawn from every fact there is, printed or not, so that two papers never share it.
fn identity(facts: &Facts<'_>, mark: Option<&str>, edition: &Edition) -> [u8; 16] {
    let mut parts: Vec<Vec<u8>> = vec![
        edition.hash.to_vec(),
        facts.form.into(),
        mark.unwrap_or_default().into(),
        facts.on.to_string().into(),
        vec![u8::from(facts.settings.print_outside_block)],
    ];
    let mut note = |field: Field, value: Result<Value, DocumentError>| {
        if let Ok(Value::Words(words)) = value {
            parts.extend([field.name().into(), words.into()]);
        }
    };
    for field in Field::ALL {
        match field.scope() {
            None => note(*field, facts.value(*field, None)),
            Some(of) => facts
                .items(of)
                .into_iter()
                .for_each(|item| note(*field, facts.value(*field, Some(item)))),
        }
    }
    identifier(parts.iter().map(Vec::as_slice))
}
