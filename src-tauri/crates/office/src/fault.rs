//! Every way an act can fail, as a code with named arguments, the field at fault and a hint. The window and
//! the command line make sentences of them; nothing matches on text.

use calendar::CalendarError;
use documents::DocumentError;
use documents::report::{MONTH_REGISTER, ReportError};
use register::{Disk, Finding, RegisterError};

use crate::error::OfficeError;

/// One thing wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Stable code.
    pub code: &'static str,
    /// Values for the sentence; dates as `YYYY-MM-DD`.
    pub arguments: Vec<(&'static str, String)>,
    /// Path of the field at fault; empty for the act as a whole.
    pub field: String,
    /// Code of what can be done, where something can.
    pub hint: Option<&'static str>,
}

/// Every code of this module, beside those of `cases` that [`all_codes`] adds.
const OWN_CODES: &[&str] = &[
    "not_set_up",
    "already_set_up",
    "person_unknown",
    "case_moved_on",
    "record_unknown",
    "record_moved_on",
    "one_of_cases_moved_on",
    "clock_went_back",
    "clock_is_fine",
    "no_print_copy",
    "stopped",
    "journal_file_unread",
    "journal_file_too_large",
    "journal_file_too_long",
    "journal_file_empty",
    "journal_file_locked",
    "journal_file_is_text",
    "journal_file_not_utf8",
    "journal_file_no_table",
    "journal_file_no_sheet",
    "journal_file_changed",
    "import_has_wrong_rows",
    "import_has_no_rows",
    "import_unknown",
    "import_taken_back_already",
    "import_moved_on",
    "typefaces_unreadable",
    "edition_unreadable",
    "not_in_force",
    "calendar_missing_year",
    "calendar_unreadable",
    "journal_unreadable",
    "paper_form_missing",
    "paper_value_missing",
    "paper_glyph_missing",
    "paper_failed",
    "figures_do_not_add_up",
    "month_register_unknown",
    "no_picture",
    "folder_gone",
    "not_a_folder",
    "read_only",
    "on_network",
    "no_register",
    "register_gone",
    "register_there_already",
    "not_a_database",
    "file_empty",
    "not_a_register",
    "key_needed",
    "key_wrong",
    "not_encrypted",
    "newer_version",
    "damaged",
    "in_use",
    "busy",
    "disk_full",
    "disk_failed",
    "target_exists",
    "target_is_register",
    "copy_unsound",
    "migration_failed",
    "case_unknown",
    "draft_unknown",
    "paper_unknown",
    "edition_unknown",
    "number_out_of_turn",
    "number_taken",
    "numbers_used_up",
    "entry_altered",
    "paper_altered",
    "database_failed",
];

/// Codes of what can be done about the register, beside those of `cases`.
const OWN_HINTS: &[&str] = &[
    "set_up_first",
    "read_the_case_again",
    "read_it_again",
    "confirm_the_date",
    "free_some_space",
    "close_the_other_program",
    "try_again",
    "restore_a_copy",
    "choose_another_folder",
    "choose_another_name",
    "update_the_program",
    "save_without_password",
    "save_as_spreadsheet",
    "look_into_it_again",
    "mend_the_rows",
];

/// Every code a [`Fault`] can have, so that a build can demand a message for each in every language.
pub fn all_codes() -> impl Iterator<Item = &'static str> {
    OWN_CODES.iter().chain(cases::refusal::ALL_CODES).copied()
}

/// Every code a hint can have.
pub fn all_hints() -> impl Iterator<Item = &'static str> {
    OWN_HINTS.iter().chain(cases::refusal::ALL_HINTS).copied()
}

/// Every code of a [`Warning`](crate::Warning).
pub fn notice_codes() -> impl Iterator<Item = &'static str> {
    let of_rows = cases::imports::RowNotice::ALL_CODES;
    let notices = cases::warning::Notice::ALL_CODES;
    notices.iter().chain(of_rows).copied()
}

/// Every code that the check of a register can find.
pub fn finding_codes() -> impl Iterator<Item = &'static str> {
    Finding::ALL_CODES.iter().copied()
}

impl Fault {
    pub(crate) fn of(code: &'static str) -> Self {
        Self {
            code,
            arguments: Vec::new(),
            field: String::new(),
            hint: None,
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    pub(crate) fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl OfficeError {
    /// Everything wrong; never empty.
    pub fn faults(&self) -> Vec<Fault> {
        let one = match self {
            Self::Refused(refusals) => return of_refusals(refusals),
            Self::Register(error) => of_register(error),
            Self::Paper(error) => of_paper(error),
            Self::Calendar(error) => of_calendar(error),
            Self::Report(error) => of_report(error),
            Self::UnknownRegister => Fault::of("month_register_unknown"),
            Self::NoPicture(error) => Fault::of("no_picture").with("detail", &error),
            Self::Typefaces(error) => Fault::of("typefaces_unreadable").with("detail", &error),
            Self::Edition(error) => Fault::of("edition_unreadable").with("detail", &error),
            Self::NotInForce(error) => Fault::of("not_in_force").with("detail", &error),
            Self::Replay(error) => Fault::of("journal_unreadable")
                .with("detail", &error)
                .hint("restore_a_copy"),
            Self::NotSetUp => Fault::of("not_set_up").hint("set_up_first"),
            Self::AlreadySetUp => Fault::of("already_set_up"),
            Self::UnknownPerson(person) => Fault::of("person_unknown").with("person", &person.0),
            Self::CaseMovedOn { by, act, at } => Fault::of("case_moved_on")
                .with("by", &by)
                .with("act", &act)
                .with("when", &at.to_rfc3339())
                .hint("read_the_case_again"),
            Self::UnknownRecord => Fault::of("record_unknown"),
            Self::RecordMovedOn { by, act, at } => Fault::of("record_moved_on")
                .with("by", &by)
                .with("act", &act)
                .with("when", &at.to_rfc3339())
                .hint("read_it_again"),
            Self::OneOfCasesMovedOn {
                number,
                by,
                act,
                at,
            } => Fault::of("one_of_cases_moved_on")
                .with("number", &number)
                .with("by", &by)
                .with("act", &act)
                .with("when", &at.to_rfc3339())
                .hint("read_it_again"),
            Self::ClockWentBack { clock, last_entry } => Fault::of("clock_went_back")
                .with("clock", &clock.to_rfc3339())
                .with("last_entry", &last_entry.to_rfc3339())
                .hint("confirm_the_date"),
            Self::ClockIsFine => Fault::of("clock_is_fine"),
            Self::JournalFile(fault) => fault.told(),
            Self::Import(fault) => fault.told(),
            Self::Stopped => Fault::of("stopped"),
            Self::NoPrintCopy { folder, cause } => Fault::of("no_print_copy")
                .with("path", &folder.display())
                .with("detail", &cause),
        };
        vec![one]
    }
}

/// Refusals as faults.
pub fn of_refusals(refusals: &cases::refusal::Refusals) -> Vec<Fault> {
    let fault = |refusal: &cases::refusal::Refusal| Fault {
        code: refusal.reason.code(),
        arguments: refusal.reason.arguments(),
        field: refusal.field.clone(),
        hint: refusal.reason.hint(),
    };
    refusals.0.iter().map(fault).collect()
}

/// What the check of a register found, as faults of their own codes.
pub fn findings(findings: &[Finding]) -> Vec<Fault> {
    findings
        .iter()
        .map(|finding| Fault::of(finding.code()).with("detail", &finding))
        .collect()
}

fn of_calendar(error: &CalendarError) -> Fault {
    match error {
        CalendarError::MissingYear { year } => {
            Fault::of("calendar_missing_year").with("year", &year)
        }
        other => Fault::of("calendar_unreadable").with("detail", &other),
    }
}

fn of_report(error: &ReportError) -> Fault {
    match error {
        ReportError::Sums(error) => Fault::of("figures_do_not_add_up").with("detail", &error),
        ReportError::MissingGlyph { character, text } => Fault::of("paper_glyph_missing")
            .with("form", MONTH_REGISTER)
            .with("blank", "")
            .with("character", &character)
            .with("text", &text),
        other => Fault::of("paper_failed").with("detail", &other),
    }
}

fn of_paper(error: &DocumentError) -> Fault {
    match error {
        DocumentError::NoSuchForm { form, .. } => {
            Fault::of("paper_form_missing").with("form", &form)
        }
        DocumentError::MissingValue { form, field } => Fault::of("paper_value_missing")
            .with("form", &form)
            .with("blank", &field.name()),
        DocumentError::MissingGlyph {
            form,
            field,
            character,
            text,
        } => Fault::of("paper_glyph_missing")
            .with("form", &form)
            .with(
                "blank",
                &field.map(statutes::Field::name).unwrap_or_default(),
            )
            .with("character", &character)
            .with("text", &text),
        other => Fault::of("paper_failed").with("detail", &other),
    }
}

fn of_register(error: &RegisterError) -> Fault {
    use RegisterError as E;
    match error {
        E::FolderGone(path) => Fault::of("folder_gone")
            .with("path", &path.display())
            .hint("choose_another_folder"),
        E::NotAFolder(path) => Fault::of("not_a_folder")
            .with("path", &path.display())
            .hint("choose_another_folder"),
        E::ReadOnly(path) => Fault::of("read_only")
            .with("path", &path.display())
            .hint("choose_another_folder"),
        E::OnNetwork { folder, kind } => Fault::of("on_network")
            .with("path", &folder.display())
            .with("kind", &kind)
            .hint("choose_another_folder"),
        E::RegisterGone { folder, trace } if trace.is_empty() => Fault::of("no_register")
            .with("path", &folder.display())
            .hint("set_up_first"),
        E::RegisterGone { folder, trace } => Fault::of("register_gone")
            .with("path", &folder.display())
            .with("trace", &trace)
            .hint("restore_a_copy"),
        E::AlreadyThere(path) => Fault::of("register_there_already").with("path", &path.display()),
        E::NotADatabase(path) => Fault::of("not_a_database")
            .with("path", &path.display())
            .hint("restore_a_copy"),
        E::EmptyFile(path) => Fault::of("file_empty")
            .with("path", &path.display())
            .hint("restore_a_copy"),
        E::NotARegister(path) => Fault::of("not_a_register")
            .with("path", &path.display())
            .hint("restore_a_copy"),
        E::KeyNeeded(path) => Fault::of("key_needed").with("path", &path.display()),
        E::WrongKey(path) => Fault::of("key_wrong").with("path", &path.display()),
        E::NotEncrypted(path) => Fault::of("not_encrypted").with("path", &path.display()),
        E::NewerVersion {
            found,
            known,
            found_program,
            own_program,
        } => Fault::of("newer_version")
            .with("found", &found)
            .with("known", &known)
            .with("found_program", &found_program)
            .with("own_program", &own_program)
            .hint("update_the_program"),
        E::Damaged(detail) => Fault::of("damaged")
            .with("detail", &detail)
            .hint("restore_a_copy"),
        E::InUse(path) => Fault::of("in_use")
            .with("path", &path.display())
            .hint("close_the_other_program"),
        E::Busy => Fault::of("busy").hint("try_again"),
        E::DiskFull => Fault::of("disk_full").hint("free_some_space"),
        E::Disk(Disk::File { path, source }) => Fault::of("disk_failed")
            .with("path", &path.display())
            .with("detail", &source),
        E::Disk(Disk::Sqlite(source)) => Fault::of("disk_failed")
            .with("path", &"")
            .with("detail", &source),
        E::TargetExists(path) => Fault::of("target_exists")
            .with("path", &path.display())
            .hint("choose_another_name"),
        E::TargetIsRegister(path) => Fault::of("target_is_register")
            .with("path", &path.display())
            .hint("choose_another_name"),
        E::CopyUnsound(found) => Fault::of("copy_unsound").with("findings", &found.len()),
        E::Migration(version, cause) => Fault::of("migration_failed")
            .with("version", &version)
            .with("detail", &cause),
        E::UnknownCase(case) => Fault::of("case_unknown").with("case", &case.0),
        E::UnknownDraft(draft) => Fault::of("draft_unknown").with("draft", &draft.0),
        E::UnknownPaper(_) => Fault::of("paper_unknown"),
        E::UnknownEdition(_) => Fault::of("edition_unknown"),
        E::NumberOutOfTurn { found, expected } => Fault::of("number_out_of_turn")
            .with("found", &found)
            .with("expected", &expected),
        E::NumberTaken(number) => Fault::of("number_taken").with("number", &number),
        E::NumbersUsedUp(journal) => Fault::of("numbers_used_up").with("journal", &journal),
        E::Stopped => Fault::of("stopped"),
        E::Unreadable { .. } | E::NotFaithful(_) | E::Replay(_) => Fault::of("journal_unreadable")
            .with("detail", &error)
            .hint("restore_a_copy"),
        E::EntryAltered(seq) => Fault::of("entry_altered")
            .with("seq", &seq)
            .hint("restore_a_copy"),
        E::PaperAltered(_) => Fault::of("paper_altered").hint("restore_a_copy"),
        other => Fault::of("database_failed")
            .with("detail", &other)
            .hint("try_again"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[test]
    fn no_code_means_two_things() {
        let mut seen = HashSet::new();
        assert!(super::all_codes().all(|code| seen.insert(code)));
        let mut seen = HashSet::new();
        assert!(super::all_hints().all(|hint| seen.insert(hint)));
    }

    #[test]
    fn every_code_used_here_is_listed() {
        let source = include_str!("fault.rs");
        let listed: HashSet<&str> = super::OWN_CODES
            .iter()
            .chain(super::OWN_HINTS)
            .copied()
            .collect();
        let used = source
            .split("Fault::of(\"")
            .skip(1)
            .chain(source.split(".hint(\"").skip(1))
            .filter_map(|rest| rest.split('"').next())
            .filter(|code| {
                code.chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '_')
            });
        let unlisted: Vec<&str> = used
            .filter(|code| !code.is_empty() && !listed.contains(code))
            .collect();
        assert!(unlisted.is_empty(), "{unlisted:?}");
    }
}
