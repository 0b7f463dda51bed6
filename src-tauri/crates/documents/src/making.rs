//! With what a paper is made, and how: form, facts and faces become pages and bytes.

use cases::office::OfficeSettings;
use chrono::NaiveDate;
use paper::{Block, Fonts, Group, Meta, Page, PaperError, Sheet};
use statutes::form::{Form, Standing};
use statutes::{Edition, Field};

use crate::compose::{letter, sheets};
use crate::error::DocumentError;
use crate::facts::{Facts, More, Value};
use crate::papers::{
    ACCEPTED_DOCUMENTS_RECEIPT, APPLICATION, DUPLICATE, INNER_LIST, NOT_ACCEPTED_RECEIPT, OfCase,
    WITHDRAWAL_NOTE,
};
use crate::stamp::{identifier, stamp};

/// The language papers are written in.
pub(crate) const LANGUAGE: &str = "kk-KZ";

/// The word across every page of a duplicate.
const DUPLICATE_MARK: &str = "ТЕЛНҰСҚА";

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
    /// Where the office's own forms are taken from that this edition lacks: the shipped revision of it, so that a
    /// case registered under an older revision still gets every paper.
    pub own_forms: &'a Edition,
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

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Draft => "ЖОБА",
            Self::Sample | Self::SampleDraft => "ҮЛГІ",
        }
    }
}

impl<'a> Making<'a> {
    /// Facts of a paper that has no case.
    pub(crate) fn facts(self, form: &'static str, on: NaiveDate) -> Facts<'a> {
        Facts {
            form,
            edition: self.edition,
            own_forms: self.own_forms,
            settings: self.settings,
            on,
            blank: false,
            preview: self.mark.is_some_and(Mark::is_of_preview),
            application: None,
            number: None,
            registration: None,
            received_on: None,
            promised: None,
            period: None,
            receiver: None,
            executor: None,
            person: None,
            unmet: &[],
            more: More::Nothing,
        }
    }

    /// Facts of a paper of a case.
    pub(crate) fn facts_of_case(
        self,
        form: &'static str,
        case: OfCase<'a>,
        on: NaiveDate,
    ) -> Facts<'a> {
        Facts {
            application: Some(case.application),
            registration: Some(case.registration),
            received_on: Some(case.received_on),
            ..self.facts(form, on)
        }
    }

    /// The form with a code. Only the office's own are taken from elsewhere: what the law approved is never
    /// swapped for another edition's.
    fn form(self, code: &'static str) -> Result<&'a Form, DocumentError> {
        let own = |form: &&Form| matches!(form.standing, Standing::Own { .. });
        let form = self.edition.form(code);
        form.or_else(|| self.own_forms.form(code).filter(own))
            .ok_or_else(|| DocumentError::NoSuchForm {
                edition: self.edition.id.clone(),
                form: code,
            })
    }
}

/// Makes a paper of these facts.
pub(crate) fn make(facts: &Facts<'_>, by: Making<'_>) -> Result<Paper, DocumentError> {
    let form = by.form(facts.form)?;
    let mark = by.mark.map(Mark::word);
    need_numbers(facts)?;
    let sheets = sheets(form, facts, mark)?;
    finish(form, &sheets, facts, identity(&[facts], mark), by)
}

/// Makes a paper again with what a duplicate says above, below and across it. Of a sample register it bears the
/// sample's mark across the page, like all its papers, and says that it is a duplicate in words.
pub(crate) fn make_duplicate(
    original: &Facts<'_>,
    duplicate: &Facts<'_>,
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let mark = by.mark.map_or(DUPLICATE_MARK, Mark::word);
    need_numbers(original)?;
    let form = by.form(duplicate.form)?;
    let mut sheet: Sheet = letter(by.form(original.form)?, original, Some(mark))?;
    let said = letter(form, duplicate, None)?;
    sheet.running_head.splice(0..0, said.running_head);
    sheet.running_foot.extend(said.running_foot);
    sheet.blocks.push(Block::Space(sheet.type_size));
    sheet.blocks.push(Group::together(said.blocks).into());
    let id = identity(&[original, duplicate], Some(mark));
    finish(form, &[sheet], duplicate, id, by)
}

/// Lays the sheets out and writes them.
fn finish(
    form: &Form,
    sheets: &[Sheet],
    facts: &Facts<'_>,
    id: [u8; 16],
    by: Making<'_>,
) -> Result<Paper, DocumentError> {
    let refused = |cause| DocumentError::from_paper(facts.form, cause);
    let mut pages = Vec::new();
    for sheet in sheets {
        pages.extend(paper::lay_out(sheet, by.fonts).map_err(refused)?);
    }
    let created =
        stamp(facts.on).ok_or_else(|| refused(PaperError::BadStamp(facts.on.to_string())))?;
    let meta = Meta {
        title: form.title.clone(),
        lang: LANGUAGE.to_owned(),
        created,
        id,
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
        APPLICATION | DUPLICATE => &[],
        ACCEPTED_DOCUMENTS_RECEIPT | WITHDRAWAL_NOTE | INNER_LIST => &[Field::RegistrationNumber],
        NOT_ACCEPTED_RECEIPT => &[Field::PaperNumber, Field::RegistrationNumber],
        _ => &[Field::PaperNumber],
    };
    needed
        .iter()
        .try_for_each(|field| facts.value(*field, None).map(|_| ()))
}

/// Drawn from every fact there is, printed or not, so that two papers never share it.
fn identity(papers: &[&Facts<'_>], mark: Option<&str>) -> [u8; 16] {
    let mut parts: Vec<Vec<u8>> = vec![mark.unwrap_or_default().into()];
    for facts in papers {
        parts.extend([
            facts.edition.hash.to_vec(),
            facts.own_forms.hash.to_vec(),
            facts.form.into(),
            facts.on.to_string().into(),
            vec![u8::from(facts.settings.print_outside_block)],
        ]);
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
    }
    identifier(parts.iter().map(Vec::as_slice))
}
