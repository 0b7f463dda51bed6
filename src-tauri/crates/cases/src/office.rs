//! The office itself as its stream of events tells it: settings by date, people, calendar, editions.

use std::collections::BTreeMap;

use calendar::OfficeDay;
use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::case::CaseId;
use crate::complaint::{Complaint, ComplaintEvent, ComplaintId, Complaints};
use crate::event::Recorded;
use crate::failure::{Failure, FailureEvent, FailureId, Failures};
use crate::imports::{Import, ImportMade, ImportTakenBack};
use crate::internal::InternalTerms;
use crate::name::PersonName;
use crate::number::{Journal, Number};

/// One of the office's people; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub u32);

/// Somebody who works in the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficePerson {
    /// Identity within this register.
    pub id: PersonId,
    /// Name.
    pub name: PersonName,
    /// Лауазымы, e.g. "бас маман".
    pub post: String,
    /// What they do in the program.
    pub role: Role,
    /// No longer at work; past acts keep the name.
    pub left: bool,
}

/// What a person does in the program (decision 7; accounts come later).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Кеңсе қызметкері.
    Clerk,
    /// Жауапты орындаушы.
    Executor,
    /// Басшы.
    Head,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Clerk, Self::Executor, Self::Head];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Executor => "executor",
            Self::Head => "head",
        }
    }

    /// The role of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Settings that a paper takes as they were on its day (decision 27).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeSettings {
    /// Name in the nominative, as form 4 prints it.
    pub name: String,
    /// Name in the genitive, as form 1 prints it before "басшысына".
    pub name_genitive: String,
    /// Address.
    pub address: String,
    /// Telephone, as typed.
    pub phone: String,
    /// Who signs.
    pub head: Head,
    /// Index of each journal, e.g. "05-12"; a missing one is empty.
    pub indexes: BTreeMap<Journal, String>,
    /// Whether the day of receipt counts in a term; off by default (`domain.md` C.3).
    pub count_start_day: bool,
    /// Whether number, signatory's name and post are printed outside the approved block; on by default.
    pub print_outside_block: bool,
    /// Whether the preliminary decision and the notice of its hearing are two papers; one by default.
    pub notice_in_two_papers: bool,
    /// The office's own control dates.
    pub internal: InternalTerms,
}

/// The signatory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Name.
    pub name: PersonName,
    /// Post, e.g. "Бөлім басшысы".
    pub post: String,
    /// Acting: "м.а." is printed after the post.
    pub acting: bool,
}

/// An event of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfficeEvent {
    /// The register was opened for an office.
    SetUp {
        /// Settings from that day on.
        settings: Box<OfficeSettings>,
        /// People, the one who sets up first.
        people: Vec<OfficePerson>,
        /// First number of each journal for the year given, where it is not 1 (decision 25).
        first_numbers: Vec<FirstNumber>,
        /// A register to try things in: every paper of it bears the sample mark.
        sample: bool,
    },
    /// Settings changed from a day on.
    SettingsChanged {
        /// First day they hold.
        from: NaiveDate,
        /// All of them.
        settings: Box<OfficeSettings>,
    },
    /// Somebody came, changed post, or left (same id).
    PersonSet(OfficePerson),
    /// A day of the calendar was set by the office.
    CalendarDaySet(OfficeDay),
    /// The office found a year's religious days and moved days off to be final.
    CalendarYearConfirmed {
        /// Which year.
        year: i32,
        /// The act it rests on.
        source: String,
    },
    /// An edition's bytes were taken into the register.
    EditionTaken {
        /// Service code.
        service: String,
        /// Edition id.
        edition: String,
        /// SHA-256 of its bytes.
        hash: [u8; 32],
    },
    /// The PC's clock stood before the last entry and a person confirmed today's date (decision 3).
    ClockConfirmed {
        /// What the clock said.
        clock: DateTime<FixedOffset>,
        /// The last entry's time.
        last_entry: DateTime<FixedOffset>,
        /// In the person's words.
        reason: String,
    },
    /// Many cases of the paper journal were taken over at once.
    ImportMade(Box<ImportMade>),
    /// They were all taken back.
    ImportTakenBack {
        /// Which import.
        id: ImportId,
        /// In the person's words.
        reason: String,
    },
    /// A paper was printed from its stored bytes. Every print copy is journalled, the first one too.
    Printed {
        /// SHA-256 of the bytes.
        sha256: [u8; 32],
    },
    /// Results went to the State Corporation by one list of several cases (p. 9); each case says so, too.
    HandOverListMade(Box<HandOverList>),
    /// A month's register was issued: the month is closed, and its files lie among the papers of this entry.
    MonthRegisterIssued(Box<MonthRegisterIssued>),
    /// Something happened to a complaint.
    Complaint(ComplaintId, Box<ComplaintEvent>),
    /// Something happened to the record of a technical failure.
    Failure(FailureId, Box<FailureEvent>),
    /// An act of this stream was taken back: what it left is void, its number stays drawn.
    TakenBack {
        /// Its place in the journal.
        act: u64,
        /// In the person's words.
        reason: String,
    },
}

/// A list by which results are handed to a section of the State Corporation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOverList {
    /// From [`Journal::HandOverLists`].
    pub number: Number,
    /// The cases in the list's order.
    pub cases: Vec<CaseId>,
    /// Number or name of the section that took the applications.
    pub section: String,
    /// Where it is.
    pub address: String,
    /// Who carries it; may be empty.
    pub courier: String,
}

/// A month's register as it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthRegisterIssued {
    /// Its year.
    pub year: i32,
    /// Its month, 1 to 12.
    pub month: u32,
    /// 1 for the first; each later one stands in the place of the one before.
    pub version: u32,
    /// Why it was issued anew; present exactly from the second version on.
    pub reason: Option<String>,
    /// The last entry of the journal that it knows of.
    pub closes_seq: u64,
}

/// Identity of an import within this register; counts from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ImportId(pub u32);

/// A list that was made, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeList {
    /// Its place in the journal.
    pub seq: u64,
    /// The day it was made.
    pub on: NaiveDate,
    /// The list.
    pub list: HandOverList,
    /// Why it was taken back.
    pub taken_back: Option<String>,
}

/// Where a journal's count starts in its first year here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstNumber {
    /// Which journal.
    pub journal: Journal,
    /// Which year.
    pub year: i32,
    /// First serial to be drawn.
    pub serial: u32,
}

/// The office as its events tell it; empty before it is set up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Office {
    settings: Vec<(NaiveDate, OfficeSettings)>,
    people: Vec<OfficePerson>,
    days: Vec<OfficeDay>,
    confirmed_years: Vec<i32>,
    first_numbers: Vec<FirstNumber>,
    imports: Vec<Import>,
    sample: bool,
    complaints: Complaints,
    failures: Failures,
    lists: Vec<MadeList>,
}

impl Office {
    /// Folds the office's stream.
    pub fn replay<'a>(entries: impl IntoIterator<Item = &'a Recorded<OfficeEvent>>) -> Self {
        let mut office = Self::default();
        for entry in entries {
            office.apply(entry);
        }
        office
    }

    fn apply(&mut self, entry: &Recorded<OfficeEvent>) {
        match &entry.event {
            OfficeEvent::SetUp {
                settings,
                people,
                first_numbers,
                sample,
            } => {
                self.settings = vec![(entry.times.on, (**settings).clone())];
                self.people.clone_from(people);
                self.first_numbers.clone_from(first_numbers);
                self.sample = *sample;
            }
            OfficeEvent::SettingsChanged { from, settings } => {
                self.settings.push((*from, (**settings).clone()));
            }
            OfficeEvent::PersonSet(person) => {
                match self.people.iter_mut().find(|known| known.id == person.id) {
                    Some(known) => *known = person.clone(),
                    None => self.people.push(person.clone()),
                }
            }
            OfficeEvent::CalendarDaySet(day) => {
                self.days.retain(|known| known.date != day.date);
                self.days.push(day.clone());
            }
            OfficeEvent::CalendarYearConfirmed { year, .. } => self.confirmed_years.push(*year),
            OfficeEvent::ImportMade(made) => self.imports.push(Import {
                made: (**made).clone(),
                on: entry.times.on,
                person: entry.person,
                taken_back: None,
            }),
            OfficeEvent::ImportTakenBack { id, reason } => {
                let import = self.imports.iter_mut().find(|known| known.made.id == *id);
                if let Some(import) = import {
                    import.taken_back = Some(ImportTakenBack {
                        on: entry.times.on,
                        reason: reason.clone(),
                    });
                }
            }
            OfficeEvent::EditionTaken { .. }
            | OfficeEvent::ClockConfirmed { .. }
            | OfficeEvent::Printed { .. }
            | OfficeEvent::MonthRegisterIssued(_) => {}
            OfficeEvent::HandOverListMade(list) => self.lists.push(MadeList {
                seq: entry.seq,
                on: entry.times.on,
                list: (**list).clone(),
                taken_back: None,
            }),
            OfficeEvent::Complaint(id, event) => self.complaints.stand(*id, entry, event),
            OfficeEvent::Failure(id, event) => self.failures.stand(*id, entry, event),
            OfficeEvent::TakenBack { act, reason } => {
                self.complaints.take_back(*act);
                self.failures.take_back(*act);
                if let Some(made) = self.lists.iter_mut().find(|made| made.seq == *act) {
                    made.taken_back = Some(reason.clone());
                }
            }
        }
    }

    /// Whether the office has been set up.
    pub fn is_set_up(&self) -> bool {
        !self.settings.is_empty()
    }

    /// Settings that hold on a day; before the first of them, the first.
    pub fn settings_on(&self, day: NaiveDate) -> Option<&OfficeSettings> {
        // Among changes for the same day `max_by_key` gives the later entry.
        self.settings
            .iter()
            .filter(|(from, _)| *from <= day)
            .max_by_key(|(from, _)| *from)
            .or(self.settings.first())
            .map(|(_, settings)| settings)
    }

    /// Settings by the first day they hold, in the order they were made.
    pub fn settings_history(&self) -> &[(NaiveDate, OfficeSettings)] {
        &self.settings
    }

    /// Whether this is a register to try things in.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// Everybody who ever worked here, in the order they came.
    pub fn people(&self) -> &[OfficePerson] {
        &self.people
    }

    /// One of them.
    pub fn person(&self, id: PersonId) -> Option<&OfficePerson> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The office's own calendar days.
    pub fn days(&self) -> &[OfficeDay] {
        &self.days
    }

    /// The years whose calendar the office confirmed.
    pub fn confirmed_years(&self) -> &[i32] {
        &self.confirmed_years
    }

    /// Imports of the paper journal, those taken back too, in the order they were made.
    pub fn imports(&self) -> &[Import] {
        &self.imports
    }

    /// Every complaint, in the order of registration.
    pub fn complaints(&self) -> impl Iterator<Item = &Complaint> {
        self.complaints.all()
    }

    /// Every technical failure, in the order of their records.
    pub fn failures(&self) -> impl Iterator<Item = &Failure> {
        self.failures.all()
    }

    /// Every list made for the State Corporation.
    pub fn hand_over_lists(&self) -> &[MadeList] {
        &self.lists
    }

    /// First serials that are not 1.
    pub fn first_numbers(&self) -> &[FirstNumber] {
        &self.first_numbers
    }
}
