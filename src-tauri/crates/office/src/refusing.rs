//! The acts on the way to a refusal, or to the permit after all (p. 9): ground, preliminary decision and notice,
//! hearing, reasoned refusal; and the papers of it as they would be.

use cases::act::Act;
use cases::case::{Case, CaseId, HeldHearing, State};
use cases::intake::{
    TypedAppointment, TypedHearing, read_appointment, read_delivery, read_ground, read_hearing,
    read_line, read_optional_words, read_words,
};
use cases::number::{Journal, Number};
use cases::office::{Office, OfficePerson, OfficeSettings};
use cases::refusal::Reason;
use chrono::Datelike;
use documents::{Making, Mark, Paper};
use register::Reading;
use statutes::Edition;

use crate::act::{Done, OnCase, act_on_case};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::papers;

/// Finds a ground of refusal of the edition's list (row 9), or another in its place.
pub fn find_ground(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    ground: &str,
    facts: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let (ground, facts) = read_ground(ground, facts, &|it| acting.shelf.prints(it))?;
        Ok(Act::FindGround { ground, facts })
    })
}

/// Drops the ground that was found.
pub fn drop_ground(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    reason: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let reason = read_words("reason", reason, &|it| acting.shelf.prints(it))?;
        Ok(Act::DropGround { reason })
    })
}

/// Makes the preliminary decision and the notice of the hearing (B.2 row 9).
pub fn make_preliminary_refusal(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    hearing: &TypedAppointment,
    late_because: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        let hearing = read_appointment(hearing, &prints)?;
        let late_because = read_optional_words("late_because", late_because, &prints)?;
        let year = acting.times.on.year();
        Ok(Act::MakePreliminaryRefusal {
            number: acting.draw(Journal::PreliminaryRefusals, year)?,
            hearing,
            late_because,
        })
    })
}

/// Records that the notice was given to the applicant.
pub fn record_notice_delivery(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    means: &str,
    to: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let longest = cases::intake::LONGEST_LINE;
        let means = read_delivery(means)?;
        let to = read_line("to", to, longest, &|it| acting.shelf.prints(it))?;
        Ok(Act::RecordNoticeDelivery { means, to })
    })
}

/// Records the applicant's objection.
pub fn record_objection(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    words: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let words = read_words("words", words, &|it| acting.shelf.prints(it))?;
        Ok(Act::RecordObjection { words })
    })
}

/// Puts the hearing off: a new notice.
pub fn postpone_hearing(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    hearing: &TypedAppointment,
    reason: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        let to = read_appointment(hearing, &prints)?;
        let reason = read_words("reason", reason, &prints)?;
        Ok(Act::PostponeHearing { to, reason })
    })
}

/// Records the hearing, or that it was not held, with its protocol (B.2 row 10).
pub fn record_hearing(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    typed: &TypedHearing,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let year = acting.times.on.year();
        let number = acting.draw(Journal::Protocols, year)?;
        let hearing = read_hearing(typed, number, &|it| acting.shelf.prints(it))?;
        let hearing = Box::new(hearing);
        Ok(Act::RecordHearing { hearing })
    })
}

/// Makes the reasoned refusal for signature, or a new version of it before it is signed, which keeps its number.
pub fn make_refusal(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    reasons: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, case| {
        let reasons = read_words("reasons", reasons, &|it| acting.shelf.prints(it))?;
        let year = acting.times.on.year();
        let number = match case.state {
            State::RefusalMade => None,
            _ => Some(acting.draw(Journal::Refusals, year)?),
        };
        Ok(Act::MakeRefusal { number, reasons })
    })
}

/// Records that the head signed the refusal.
pub fn sign_refusal(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |_, _| Ok(Act::SignRefusal))
}

/// The preliminary decision and the notice as they would be made today, in one paper or two; marked ЖОБА and without
/// a number.
pub fn preview_preliminary_refusal(
    desk: &Desk,
    moment: Moment,
    id: CaseId,
    hearing: &TypedAppointment,
) -> Result<Vec<Vec<u8>>, OfficeError> {
    let to = read_appointment(hearing, &|it| desk.shelf.prints(it))?;
    preview(desk, moment, id, |case, executor, by| {
        if case.ground.is_none() {
            return Err(OfficeError::at("", Reason::NoGround));
        }
        let on = moment.today();
        papers::preview_preliminary_refusal(case, executor, &to, on, by)
    })
}

/// The protocol of a hearing as it would be made today; marked ЖОБА and without a number.
pub fn preview_hearing(
    desk: &Desk,
    moment: Moment,
    id: CaseId,
    typed: &TypedHearing,
) -> Result<Vec<Vec<u8>>, OfficeError> {
    let on = moment.today();
    // The number is drawn with the act; nothing of a preview shows it.
    let undrawn = Number {
        journal: Journal::Protocols,
        index: String::new(),
        serial: 0,
        year: on.year(),
    };
    let hearing = read_hearing(typed, undrawn, &|it| desk.shelf.prints(it))?;
    let held = HeldHearing { on, hearing };
    preview(desk, moment, id, |case, executor, by| {
        let paper = papers::preview_hearing(case, executor, &held, by)?;
        let paper = paper.ok_or_else(|| OfficeError::at("", Reason::NoGround))?;
        Ok(vec![paper])
    })
}

/// The reasoned refusal as it would be made today; marked ЖОБА and without a number.
pub fn preview_refusal(
    desk: &Desk,
    moment: Moment,
    id: CaseId,
    reasons: &str,
) -> Result<Vec<Vec<u8>>, OfficeError> {
    let reasons = read_words("reasons", reasons, &|it| desk.shelf.prints(it))?;
    preview(desk, moment, id, |case, executor, by| {
        let paper = papers::preview_refusal(case, executor, &reasons, moment.today(), by)?;
        let paper = paper.ok_or_else(|| OfficeError::at("", Reason::NotHeard))?;
        Ok(vec![paper])
    })
}

fn preview(
    desk: &Desk,
    moment: Moment,
    id: CaseId,
    make: impl FnOnce(&Case, &OfficePerson, Making<'_>) -> Result<Vec<Paper>, OfficeError>,
) -> Result<Vec<Vec<u8>>, OfficeError> {
    desk.register.read(|reading: &Reading<'_>| {
        let case = reading.case(id)?;
        let edition = desk.shelf.edition(reading, &case.registered.edition_hash)?;
        let office = reading.office()?;
        let by = making(desk, &office, &edition, moment)?;
        let nobody = nobody(by.settings);
        let executor = case.executor.and_then(|executor| office.person(executor));
        let papers = make(&case, executor.unwrap_or(&nobody), by)?;
        Ok(papers.into_iter().map(|paper| paper.bytes).collect())
    })
}

fn making<'m>(
    desk: &'m Desk,
    office: &'m Office,
    edition: &'m Edition,
    moment: Moment,
) -> Result<Making<'m>, OfficeError> {
    Ok(Making {
        edition,
        own_forms: desk.shelf.statutes.own_forms(edition),
        settings: office
            .settings_on(moment.today())
            .ok_or(OfficeError::NotSetUp)?,
        fonts: &desk.shelf.fonts,
        mark: Mark::of(office.is_sample(), true),
    })
}

/// Stands in a preview for whoever will act, where no executor is named: the office's head.
fn nobody(settings: &OfficeSettings) -> OfficePerson {
    OfficePerson {
        id: cases::office::PersonId(0),
        name: settings.head.name.clone(),
        post: settings.head.post.clone(),
        role: cases::office::Role::Head,
        left: false,
    }
}
