//! Registers to measure on: an opening that every measurement starts from, and a book of acts played on it
//! with the rows that each of them left.
//!
//! The files lie in Cargo's target folder, on a disk and not in memory.

use std::fs;

use cases::case::{Case, CaseId};
use cases::event::{CaseEvent, Recorded};
use cases::office::Office;
use office::{Desk, TypedFirstNumbers, When};
use register::{NewPaper, REGISTER_FILE, Register, RegisterError};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::plain::{self, Rows};
use crate::story;

/// How many acts a register takes before it is begun anew.
pub(crate) const ACTS: usize = 300;

/// A register with an office set up and one application registered, so that the first act measured finds
/// the edition kept and every table begun.
pub(crate) struct Opening {
    folder: TempDir,
}

/// An act as it was committed.
pub(crate) struct Act {
    pub(crate) recorded: Recorded<CaseEvent>,
    pub(crate) papers: Vec<NewPaper>,
    pub(crate) rows: Rows,
}

impl Opening {
    pub(crate) fn new() -> Self {
        let folder = empty_folder();
        let mut desk = Desk::open_or_create(folder.path(), None).expect("an empty folder");
        let none = TypedFirstNumbers::default();
        office::set_up(
            &mut desk,
            story::moment(),
            &story::office(),
            &story::people(),
            &none,
            false,
        )
        .expect("the story's office is sound");
        register(&mut desk);
        drop(desk);
        Self { folder }
    }

    /// A register of its own that stands where the opening stands.
    pub(crate) fn begin(&self) -> TempDir {
        let begun = empty_folder();
        for entry in fs::read_dir(self.folder.path()).expect("the opening's folder") {
            let entry = entry.expect("the opening's folder");
            if entry.file_type().is_ok_and(|kind| kind.is_file()) {
                fs::copy(entry.path(), begun.path().join(entry.file_name()))
                    .expect("the opening is copied");
            }
        }
        begun
    }

    pub(crate) fn office_and_case(&self) -> (Office, Case) {
        let register = Register::open_existing(self.folder.path(), None).expect("the opening");
        register
            .read(|reading| Ok::<_, RegisterError>((reading.office()?, reading.case(CaseId(1))?)))
            .expect("the opening's first case")
    }

    /// Plays the acts that a register takes, and keeps what each left. The plain side is seen to commit the
    /// same rows: a file filled by it ends with exactly those of the register.
    pub(crate) fn play(&self) -> Vec<Act> {
        let folder = self.begin();
        let mut desk = Desk::open_existing(folder.path(), None).expect("a begun register");
        for _ in 0..ACTS {
            register(&mut desk);
        }
        drop(desk);
        let register = Register::open_existing(folder.path(), None).expect("the played register");
        let rows = Connection::open(folder.path().join(REGISTER_FILE)).expect("its file");
        let acts: Vec<Act> = (2..)
            .take(ACTS)
            .map(|case| act(&register, &rows, case))
            .collect();
        let mut other = plain::begin(self.begin());
        for act in &acts {
            plain::commit(&mut other.connection, &act.rows);
        }
        assert!(
            plain::everything(&rows) == plain::everything(&other.connection),
            "both sides leave the same rows"
        );
        acts
    }
}

/// One application registered with its receipt.
pub(crate) fn register(desk: &mut Desk) {
    let typed = story::application();
    office::register(
        desk,
        story::CLERK,
        story::moment(),
        &When::default(),
        &typed,
        None,
    )
    .expect("the story's application is sound");
}

fn act(register: &Register, rows: &Connection, case: u64) -> Act {
    let (recorded, papers) = register
        .read(|reading| {
            let mut entries = reading.case_entries(CaseId(case))?;
            let recorded = entries.pop().expect("a case has its registration");
            let papers = recorded
                .papers
                .iter()
                .map(|paper| {
                    Ok(NewPaper {
                        form: paper.form.clone(),
                        number: paper.number.clone(),
                        version: paper.version,
                        bytes: reading.paper(&paper.sha256)?,
                    })
                })
                .collect::<Result<_, RegisterError>>()?;
            Ok::<_, RegisterError>((recorded, papers))
        })
        .expect("the played case reads");
    Act {
        recorded,
        papers,
        rows: plain::rows_of_case(rows, case),
    }
}

fn empty_folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("Cargo's folder for temporary files")
}
