//! The register of complaints (p. 13–14): acts on them, each read → decide → paper → write, and their list with
//! what is due.

use cases::case::{CaseId, ResultKind};
use cases::complaint::{
    Complaint, ComplaintAct, ComplaintClock, ComplaintEvent, ComplaintId, ComplaintState,
    ComplaintStep, judge, judge_registering, standing,
};
use cases::due::{Counting, DueDate};
use cases::event::Recorded;
use cases::intake::{
    TypedComplaint, TypedCourt, TypedReview, read_answer, read_complaint, read_court,
    read_forwarding, read_line, read_review,
};
use cases::number::{Journal, Number};
use cases::office::{Office, OfficeEvent};
use cases::refusal::Refusal;
use cases::state::ActKind;
use chrono::{Datelike, NaiveDate};
use register::{PaperRow, Reading};

use crate::act::{Acting, SERVICE, When, acting};
use crate::desk::{Desk, Moment, Session, Shelf};
use crate::error::OfficeError;
use crate::papers;
use crate::records::RecordDone;

/// The complaint an act is meant for, as the person saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnComplaint {
    /// Which.
    pub complaint: ComplaintId,
    /// The revision the person decided on.
    pub revision: u32,
    /// When it happened.
    pub when: When,
}

/// A complaint and everything a person wants to see of it.
#[derive(Debug)]
pub struct ComplaintView {
    /// The complaint.
    pub complaint: Complaint,
    /// Where it stands.
    pub state: ComplaintState,
    /// Its clocks.
    pub clocks: Vec<ComplaintClock>,
    /// The case it is about: its number and applicant.
    pub case: Option<(CaseId, Number, String)>,
    /// Every act, and what speaks against it now.
    pub acts: Vec<(ComplaintAct, Option<Refusal>)>,
    /// Its papers in the order they were issued.
    pub papers: Vec<PaperRow>,
    /// Its journal.
    pub entries: Vec<Recorded<OfficeEvent>>,
    /// A court cancelled the refusal of its case, which has not been reopened since.
    pub reopening_waits: bool,
    /// The office, for the names of its people.
    pub office: Office,
}

impl ComplaintView {
    /// The clock that runs out first among those that run.
    pub fn next(&self) -> Option<(ComplaintStep, DueDate)> {
        let running = self.clocks.iter().filter(|clock| clock.done_on.is_none());
        let first = running.min_by_key(|clock| clock.due.on);
        first.map(|clock| (clock.step, clock.due))
    }
}

/// Registers a complaint under a number of its own; gives it.
pub fn register_complaint(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    typed: &TypedComplaint,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let facts = acting.read_complaint(typed)?;
        let number = acting.draw(Journal::Complaints, acting.times.on.year())?;
        judge_registering(&number, &facts, &acting.times, acting.moment.today())?;
        let last = acting.office.complaints().map(|known| known.id.0).max();
        let id = ComplaintId(last.unwrap_or(0) + 1);
        let event = ComplaintEvent::Registered {
            number: number.clone(),
            facts,
        };
        let papers = acting.append_office(&OfficeEvent::Complaint(id, Box::new(event)), &[])?;
        Ok(RecordDone {
            id: id.0,
            number,
            revision: 1,
            papers,
        })
    })
}

/// Corrects what a complaint says, before it is answered.
pub fn correct_complaint(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    typed: &TypedComplaint,
    reason: &str,
) -> Result<RecordDone, OfficeError> {
    act_on(desk, session, moment, target, |acting, complaint| {
        let mut typed = typed.clone();
        if typed.received_on.trim().is_empty() {
            typed.received_on = complaint.facts.received_on.to_string();
        }
        Ok(ComplaintEvent::Corrected {
            facts: acting.read_complaint(&typed)?,
            reason: reason.trim().to_owned(),
        })
    })
}

/// Records that a complaint was forwarded to the reviewing body (p. 13).
pub fn forward_complaint(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    to: &str,
    letter: &str,
) -> Result<RecordDone, OfficeError> {
    act_on(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(ComplaintEvent::Forwarded(read_forwarding(
            to, letter, &prints,
        )?))
    })
}

/// Answers a complaint, or satisfies it in full, with the reply to it.
pub fn answer_complaint(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    satisfied: &str,
    words: &str,
) -> Result<RecordDone, OfficeError> {
    act_on(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(ComplaintEvent::Answered(read_answer(
            satisfied, words, &prints,
        )?))
    })
}

/// Records what the reviewing body found.
pub fn record_review(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    typed: &TypedReview,
) -> Result<RecordDone, OfficeError> {
    act_on(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(ComplaintEvent::Reviewed(read_review(typed, &prints)?))
    })
}

/// Records an appeal to a court, or its ruling. A ruling that cancels a refusal reopens its case by an act of the
/// case itself.
pub fn record_court(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    typed: &TypedCourt,
) -> Result<RecordDone, OfficeError> {
    act_on(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        Ok(ComplaintEvent::InCourt(read_court(typed, &prints)?))
    })
}

/// Takes a complaint's last act back; its registration leaves the number void for ever.
pub fn take_back_complaint(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    reason: &str,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let complaint = acting.complaint_as_seen(target)?;
        let prints = |character| acting.shelf.prints(character);
        let reason = read_line("reason", reason, cases::intake::LONGEST_LINE, &prints)?;
        let forward_by = acting.forward_by(&complaint)?;
        let today = acting.moment.today();
        judge(&complaint, None, &acting.times, today, forward_by)?;
        let event = OfficeEvent::TakenBack {
            act: complaint.last_act,
            reason,
        };
        acting.append_office(&event, &[])?;
        Ok(RecordDone {
            id: complaint.id.0,
            number: complaint.number,
            revision: complaint.revision + 1,
            papers: Vec::new(),
        })
    })
}

/// Every complaint, the latest first.
pub fn complaints(desk: &Desk, moment: Moment) -> Result<Vec<ComplaintView>, OfficeError> {
    desk.register.read(|reading| {
        let told = Told::read(&desk.shelf, reading, moment)?;
        let views = told.office.complaints().map(|known| told.view(known));
        let mut views = views.collect::<Result<Vec<_>, _>>()?;
        views.reverse();
        Ok(views)
    })
}

/// One complaint.
pub fn complaint(
    desk: &Desk,
    moment: Moment,
    id: ComplaintId,
) -> Result<ComplaintView, OfficeError> {
    desk.register.read(|reading| {
        let told = Told::read(&desk.shelf, reading, moment)?;
        let known = told.office.complaints().find(|known| known.id == id);
        told.view(known.ok_or(OfficeError::UnknownRecord)?)
    })
}

fn act_on(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnComplaint,
    event: impl FnOnce(&Acting<'_, '_>, &Complaint) -> Result<ComplaintEvent, OfficeError>,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let complaint = acting.complaint_as_seen(target)?;
        let event = event(acting, &complaint)?;
        let forward_by = acting.forward_by(&complaint)?;
        let today = acting.moment.today();
        judge(&complaint, Some(&event), &acting.times, today, forward_by)?;
        let papers = papers::of_complaint(acting, &complaint, &event)?;
        let event = OfficeEvent::Complaint(complaint.id, Box::new(event));
        let papers = acting.append_office(&event, &papers)?;
        Ok(RecordDone {
            id: complaint.id.0,
            number: complaint.number,
            revision: complaint.revision + 1,
            papers,
        })
    })
}

impl Acting<'_, '_> {
    fn complaint_as_seen(&self, target: &OnComplaint) -> Result<Complaint, OfficeError> {
        let id = target.complaint;
        let known = self.office.complaints().find(|known| known.id == id);
        let complaint = known.ok_or(OfficeError::UnknownRecord)?;
        if complaint.revision == target.revision {
            return Ok(complaint.clone());
        }
        let concerns =
            |event: &OfficeEvent| matches!(event, OfficeEvent::Complaint(known, _) if *known == id);
        Err(self.record_moved_on(concerns)?)
    }

    /// Reads a complaint; the case it is about must be there.
    fn read_complaint(
        &self,
        typed: &TypedComplaint,
    ) -> Result<cases::complaint::ComplaintFacts, OfficeError> {
        let prints = |character| self.shelf.prints(character);
        let facts = read_complaint(typed, self.times.on, &prints)?;
        if let Some(case) = facts.case {
            self.writing.case_entries(case)?;
        }
        Ok(facts)
    }

    fn forward_by(&self, complaint: &Complaint) -> Result<NaiveDate, OfficeError> {
        forward_by(self.shelf, &self.office, complaint)
    }
}

/// The last day on which full satisfaction spares the forwarding.
fn forward_by(
    shelf: &Shelf,
    office: &Office,
    complaint: &Complaint,
) -> Result<NaiveDate, OfficeError> {
    let calendar = shelf.calendar_of(office);
    let counting = counting(shelf, office, &calendar, complaint.registered_on)?;
    let (received, registered) = (complaint.facts.received_on, complaint.registered_on);
    let dates = counting.of_complaint(received, registered, registered)?;
    Ok(dates.forward_by.on)
}

/// Complaints are counted by the edition in force when they are registered.
fn counting<'a>(
    shelf: &'a Shelf,
    office: &Office,
    calendar: &'a calendar::WorkCalendar,
    registered_on: NaiveDate,
) -> Result<Counting<'a>, OfficeError> {
    let settings = office.settings_on(registered_on);
    Ok(Counting {
        edition: shelf.statutes.in_force(SERVICE, registered_on)?,
        calendar,
        count_start_day: settings.ok_or(OfficeError::NotSetUp)?.count_start_day,
    })
}

/// What views of complaints are put together from, read once.
struct Told<'a, 'r> {
    shelf: &'a Shelf,
    reading: &'a Reading<'r>,
    moment: Moment,
    office: Office,
    entries: Vec<Recorded<OfficeEvent>>,
    papers: Vec<PaperRow>,
}

impl<'a, 'r> Told<'a, 'r> {
    fn read(
        shelf: &'a Shelf,
        reading: &'a Reading<'r>,
        moment: Moment,
    ) -> Result<Self, OfficeError> {
        let entries = reading.office_entries()?;
        Ok(Self {
            shelf,
            reading,
            moment,
            office: Office::replay(&entries),
            entries,
            papers: reading.office_papers()?,
        })
    }

    fn view(&self, complaint: &Complaint) -> Result<ComplaintView, OfficeError> {
        let office = &self.office;
        let calendar = self.shelf.calendar_of(office);
        let counting = counting(self.shelf, office, &calendar, complaint.registered_on)?;
        let forward_by = forward_by(self.shelf, office, complaint)?;
        let cancelled = complaint
            .court
            .as_ref()
            .and_then(|court| court.what.ruling.as_ref())
            .is_some_and(|ruling| ruling.cancels);
        let mut reopening_waits = false;
        let case = match complaint.facts.case {
            None => None,
            Some(id) => {
                let case = self.reading.case(id)?;
                reopening_waits = cancelled
                    && case.allows(ActKind::Reopen)
                    && case.result() == Some(ResultKind::Refusal);
                let applicant = case.application.applicant.name.full();
                Some((id, case.registered.number, applicant))
            }
        };
        let mut own: Vec<u64> = Vec::new();
        let entries = self.entries.iter().filter(|entry| match &entry.event {
            OfficeEvent::Complaint(id, _) if *id == complaint.id => {
                own.push(entry.seq);
                true
            }
            OfficeEvent::TakenBack { act, .. } => own.contains(act),
            _ => false,
        });
        let entries = entries.cloned().collect();
        let papers = self.papers.iter().filter(|paper| own.contains(&paper.seq));
        let acts = ComplaintAct::ALL.iter().copied();
        Ok(ComplaintView {
            state: complaint.state(forward_by),
            clocks: complaint.clocks(counting, self.moment.today())?,
            case,
            acts: acts
                .map(|act| (act, standing(complaint, act, forward_by)))
                .collect(),
            papers: papers.cloned().collect(),
            entries,
            reopening_waits,
            office: office.clone(),
            complaint: complaint.clone(),
        })
    }
}
