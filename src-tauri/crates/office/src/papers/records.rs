//! The papers of the office's own records: replies to complaints, protocols of technical problems, lists for the
//! State Corporation.

use cases::case::Case;
use cases::complaint::{Complaint, ComplaintEvent};
use cases::failure::FailureFacts;
use cases::number::Number;
use documents::{
    ComplaintReply, HandOverList, ListedCase, ListedResult, Making, OfCase, TechnicalFailure,
    complaint_reply, hand_over_list,
};
use register::{NewPaper, PaperRow};
use statutes::Edition;

use super::{issued, making, person};
use crate::act::{Acting, SERVICE};
use crate::error::OfficeError;

/// The papers of an event on a complaint: an answer has its reply.
pub(crate) fn of_complaint(
    acting: &Acting<'_, '_>,
    complaint: &Complaint,
    event: &ComplaintEvent,
) -> Result<Vec<NewPaper>, OfficeError> {
    let ComplaintEvent::Answered(answer) = event else {
        return Ok(Vec::new());
    };
    let facts = &complaint.facts;
    let case = facts.case.map(|id| acting.writing.case(id)).transpose()?;
    let reply = ComplaintReply {
        number: Some(&complaint.number),
        received_on: facts.received_on,
        from: &facts.from,
        address: &facts.contact,
        against: &facts.what,
        subject: &facts.subject,
        case: case.as_ref().map(of_case),
        satisfied: answer.satisfied,
        words: &answer.words,
        executor: person(acting, acting.session.person)?,
        on: acting.times.on,
    };
    let version = next_version(&acting.writing.office_papers()?, &complaint.number);
    let paper = complaint_reply(&reply, of_the_office(acting)?)?;
    Ok(vec![issued(paper, Some(&complaint.number), version)])
}

/// The protocol of a technical problem as it is known now.
pub(crate) fn technical_protocol(
    acting: &Acting<'_, '_>,
    number: &Number,
    facts: &FailureFacts,
) -> Result<NewPaper, OfficeError> {
    let cases = acting.writing.cases_told(&facts.cases)?;
    let listed: Vec<ListedCase<'_>> = cases.iter().map(listed).collect();
    let protocol = TechnicalFailure {
        number: Some(number),
        found_at: facts.found_at,
        what: &facts.what,
        since: facts.since,
        until: facts.until,
        told_to: &facts.told_to,
        told_at: facts.told_at,
        measures: &facts.measures,
        ict_employee: &facts.ict_employee,
        cases: &listed,
        on: acting.times.on,
    };
    let version = next_version(&acting.writing.office_papers()?, number);
    let paper = documents::technical_protocol(&protocol, of_the_office(acting)?)?;
    Ok(issued(paper, Some(number), version))
}

/// The list by which results of cases go to a section of the State Corporation.
pub(crate) fn corporation_list(
    acting: &Acting<'_, '_>,
    list: &cases::office::HandOverList,
    results: &[ListedResult<'_>],
) -> Result<NewPaper, OfficeError> {
    let facts = HandOverList {
        number: Some(&list.number),
        section: &list.section,
        address: &list.address,
        courier: &list.courier,
        results,
        giver: person(acting, acting.session.person)?,
        on: acting.times.on,
    };
    let paper = hand_over_list(&facts, of_the_office(acting)?)?;
    Ok(issued(paper, Some(&list.number), 1))
}

/// A case as lists name it.
pub(crate) fn listed(case: &Case) -> ListedCase<'_> {
    ListedCase {
        registration: &case.registered.number,
        applicant: &case.application.applicant.name,
    }
}

/// What every paper of a case says of it.
pub(crate) fn of_case(case: &Case) -> OfCase<'_> {
    OfCase {
        application: &case.application,
        registration: &case.registered.number,
        received_on: case.registered.received_on,
    }
}

/// One more than the last version of a numbered paper, void ones counted.
fn next_version(papers: &[PaperRow], number: &Number) -> u32 {
    let own = papers
        .iter()
        .filter(|paper| paper.number.as_ref() == Some(number));
    own.map(|paper| paper.version).max().unwrap_or(0) + 1
}

/// Papers of no case are made by the edition in force on their day.
fn of_the_office<'m>(acting: &'m Acting<'_, '_>) -> Result<Making<'m>, OfficeError> {
    let edition: &Edition = acting.shelf.statutes.in_force(SERVICE, acting.times.on)?;
    Ok(making(acting, edition))
}
