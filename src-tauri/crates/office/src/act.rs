//! How every act runs: one transaction in which the clock and the revision are looked at, the case is
//! read, the act decided, its papers laid out and everything written (decision 1).

use std::borrow::Cow;

use calendar::WorkCalendar;
use cases::act::Act;
use cases::case::{Case, CaseId, State};
use cases::decide::{Circumstances, decide};
use cases::event::{ActTimes, CaseEvent, PaperRef, Recorded};
use cases::number::{Journal, Number};
use cases::office::{Office, OfficeEvent, OfficeSettings};
use chrono::NaiveDate;
use register::{DraftId, NewPaper, Writing};
use statutes::Edition;

use crate::clock;
use crate::desk::{Desk, Moment, Session, Shelf};
use crate::error::OfficeError;
use crate::papers;

/// Code of the service this office gives.
pub(crate) const SERVICE: &str = "meeting-permit";

/// When an act happened, as the person says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    /// Today unless said.
    pub on: Option<NaiveDate>,
    /// Needed where `on` is earlier than today.
    pub entered_late_because: Option<String>,
}

impl When {
    /// Reads a date as typed, empty for today, and the reason beside it.
    pub fn read(on: &str, because: &str) -> Result<Self, OfficeError> {
        let on = match on.trim() {
            "" => None,
            typed => Some(
                calendar::read_typed_date(typed)
                    .map_err(|fault| OfficeError::at("when.on", fault.into()))?,
            ),
        };
        let because = because.trim();
        Ok(Self {
            on,
            entered_late_because: (!because.is_empty()).then(|| because.to_owned()),
        })
    }

    fn times(&self, moment: Moment) -> ActTimes {
        ActTimes {
            on: self.on.unwrap_or_else(|| moment.today()),
            entered_at: moment.0,
            entered_late_because: self.entered_late_because.clone(),
        }
    }
}

/// The case an act is meant for, as the person saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnCase {
    /// Which case.
    pub case: CaseId,
    /// The revision the person decided on (decision 6).
    pub revision: u32,
    /// When it happened.
    pub when: When,
}

/// What an act left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Which case.
    pub case: CaseId,
    /// Its registration number.
    pub number: Number,
    /// Its revision now.
    pub revision: u32,
    /// Where it stands now.
    pub state: State,
    /// Last day of the term as promised.
    pub promised: NaiveDate,
    /// Papers the act issued, in the order to print them.
    pub papers: Vec<PaperRef>,
    /// The draft that a registration taken back left.
    pub draft: Option<DraftId>,
}

/// An act under way inside its transaction.
pub(crate) struct Acting<'a, 'w> {
    pub(crate) writing: &'a mut Writing<'w>,
    pub(crate) shelf: &'a Shelf,
    pub(crate) session: Session,
    pub(crate) moment: Moment,
    pub(crate) times: ActTimes,
    pub(crate) office: Office,
    pub(crate) settings: OfficeSettings,
    pub(crate) calendar: Cow<'a, WorkCalendar>,
}

/// Runs an act of a set-up office in one transaction; nothing is written when it fails.
pub(crate) fn acting<T>(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    act: impl FnOnce(&mut Acting<'_, '_>) -> Result<T, OfficeError>,
) -> Result<T, OfficeError> {
    let Desk { register, shelf } = desk;
    register.act(|writing| {
        clock::refuse_if_back(writing, moment)?;
        let office = writing.office()?;
        let times = when.times(moment);
        let settings = office
            .settings_on(times.on)
            .ok_or(OfficeError::NotSetUp)?
            .clone();
        if office
            .person(session.person)
            .is_none_or(|person| person.left)
        {
            return Err(OfficeError::UnknownPerson(session.person));
        }
        let calendar = shelf.calendar_of(&office);
        act(&mut Acting {
            writing,
            shelf,
            session,
            moment,
            times,
            office,
            settings,
            calendar,
        })
    })
}

/// Runs one act on a case the person has seen.
pub(crate) fn act_on_case(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    act: impl FnOnce(&mut Acting<'_, '_>, &Case) -> Result<Act, OfficeError>,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let case = acting.case_as_seen(target)?;
        let act = act(acting, &case)?;
        acting.step(Some(&case), &act)
    })
}

impl<'a> Acting<'a, '_> {
    /// The case, if nobody moved it on since the person saw it.
    pub(crate) fn case_as_seen(&self, target: &OnCase) -> Result<Case, OfficeError> {
        let case = self.writing.case(target.case)?;
        if case.revision == target.revision {
            return Ok(case);
        }
        let entries = self.writing.case_entries(target.case)?;
        let last = entries
            .last()
            .ok_or(cases::case::ReplayError::NotRegistered(case.id))?;
        Err(OfficeError::CaseMovedOn {
            by: self
                .office
                .person(last.person)
                .map_or_else(String::new, |person| person.name.full()),
            act: last.event.kind(),
            at: last.times.entered_at,
        })
    }

    /// Draws the next number of a journal; it is used or the whole act is undone.
    pub(crate) fn draw(&mut self, journal: Journal, year: i32) -> Result<Number, OfficeError> {
        let serial = self.writing.next_serial(journal, year)?;
        let index = self
            .settings
            .indexes
            .get(&journal)
            .cloned()
            .unwrap_or_default();
        Ok(Number {
            journal,
            index,
            serial,
            year,
        })
    }

    /// Decides one act on a case (`None` registers one), lays out its papers and writes both.
    pub(crate) fn step(&mut self, case: Option<&Case>, act: &Act) -> Result<Done, OfficeError> {
        let edition = self.edition_for(case)?;
        let event = decide(case, act, &self.times, self.circumstances(&edition))?;
        let after = self.foresee(case, &event)?;
        let papers = papers::of_event(self, &edition, &after, &event)?;
        self.write(case, &event, &papers)
    }

    /// Says everything that speaks against an act on a case, and does nothing.
    pub(crate) fn judge(&mut self, case: &Case, act: &Act) -> Result<(), OfficeError> {
        let edition = self.edition_for(Some(case))?;
        decide(Some(case), act, &self.times, self.circumstances(&edition))?;
        Ok(())
    }

    /// Decides and writes an act whose paper another act of the same transaction takes the place of.
    pub(crate) fn step_without_paper(
        &mut self,
        case: Option<&Case>,
        act: &Act,
    ) -> Result<Done, OfficeError> {
        let edition = self.edition_for(case)?;
        let event = decide(case, act, &self.times, self.circumstances(&edition))?;
        self.write(case, &event, &[])
    }

    pub(crate) fn write(
        &mut self,
        case: Option<&Case>,
        event: &CaseEvent,
        papers: &[NewPaper],
    ) -> Result<Done, OfficeError> {
        let id = case.map(|case| case.id);
        let (id, _) =
            self.writing
                .append_case(id, event, self.session.person, &self.times, papers)?;
        let mut entries = self.writing.case_entries(id)?;
        let case = Case::replay(id, &entries)?;
        Ok(Done {
            case: id,
            number: case.registered.number,
            revision: case.revision,
            state: case.state,
            promised: case.registered.promised,
            papers: entries.pop().map_or_else(Vec::new, |entry| entry.papers),
            draft: None,
        })
    }

    /// What this act is judged by.
    pub(crate) fn circumstances<'c>(&'c self, edition: &'c Edition) -> Circumstances<'c> {
        Circumstances {
            edition,
            calendar: &self.calendar,
            settings: &self.settings,
            office: &self.office,
            today: self.moment.today(),
        }
    }

    /// A case keeps its own edition; a new one takes the edition in force on the act's day, whose bytes
    /// the register keeps from its first use on (decision 20).
    pub(crate) fn edition_for(
        &mut self,
        case: Option<&Case>,
    ) -> Result<Cow<'a, Edition>, OfficeError> {
        if let Some(case) = case {
            return self
                .shelf
                .edition(self.writing, &case.registered.edition_hash);
        }
        let edition = self.shelf.statutes.in_force(SERVICE, self.times.on)?;
        self.keep(edition)?;
        Ok(Cow::Borrowed(edition))
    }

    /// Has the register keep an edition's bytes, if it does not yet.
    pub(crate) fn keep(&mut self, edition: &Edition) -> Result<(), OfficeError> {
        let files = self.shelf.files_of(edition);
        if self
            .writing
            .keep_edition(&edition.hash, &edition.service, &edition.id, files)?
        {
            let taken = OfficeEvent::EditionTaken {
                service: edition.service.clone(),
                edition: edition.id.clone(),
                hash: edition.hash,
            };
            self.writing
                .append_office(&taken, self.session.person, &self.times, &[])?;
        }
        Ok(())
    }

    /// The case as the event will leave it: papers are laid out from it before anything is written.
    fn foresee(&self, case: Option<&Case>, event: &CaseEvent) -> Result<Case, OfficeError> {
        let (id, mut history) = match case {
            Some(case) => (case.id, self.writing.case_entries(case.id)?),
            None => (CaseId(0), Vec::new()),
        };
        history.push(Recorded {
            seq: self.writing.last_entry()?.map_or(0, |entry| entry.seq) + 1,
            person: self.session.person,
            times: self.times.clone(),
            event: event.clone(),
            papers: Vec::new(),
        });
        Ok(Case::replay(id, &history)?)
    }
}
