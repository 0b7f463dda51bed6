//! What the papers of the negative path give to a blank: ground, decision, hearing, refusal.

use cases::case::Objection;
use cases::event::{Attendance, Hearing, HearingAppointment};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use kazakh::dates::{self, DateForm};
use kazakh::numbers;
use kazakh::suffixes::Case;
use statutes::{Condition, Field};

use super::{Facts, More};
use crate::papers::{NoticeOf, PreliminaryRefusal};

impl<'a> Facts<'a> {
    /// The preliminary decision the paper is, goes with, or follows.
    fn decision(&self) -> Option<&PreliminaryRefusal<'a>> {
        match &self.more {
            More::Decision(decision) => Some(decision),
            More::Notice(notice) => Some(&notice.decision),
            More::Protocol(protocol) => Some(&protocol.decision),
            More::Refusal(refusal) => Some(&refusal.decision),
            _ => None,
        }
    }

    /// The hearing that was held, and its day.
    fn hearing(&self) -> Option<(NaiveDate, &'a Hearing)> {
        let held = match &self.more {
            More::Protocol(protocol) => protocol.hearing,
            More::Refusal(refusal) => refusal.hearing,
            _ => return None,
        };
        Some((held.on, &held.hearing))
    }

    fn appointment(&self) -> Option<&'a HearingAppointment> {
        match &self.more {
            More::Notice(notice) => Some(notice.appointment),
            _ => None,
        }
    }

    /// When and where a hearing was to be, and why it was put off.
    fn postponed(&self) -> Option<(&'a HearingAppointment, &'a str)> {
        match &self.more {
            More::Notice(notice) => match &notice.of {
                NoticeOf::Postponement { former, because } => Some((former, because)),
                NoticeOf::Decision | NoticeOf::HearingAlone => None,
            },
            _ => None,
        }
    }

    fn ground(&self) -> Option<u8> {
        match &self.more {
            More::Refusal(refusal) => Some(refusal.ground),
            _ => self.decision().map(|decision| decision.ground.number),
        }
    }

    /// Each objection with the day it came, on a line of its own.
    fn objections(&self) -> Option<String> {
        let More::Protocol(protocol) = &self.more else {
            return None;
        };
        let said =
            |objection: &Objection| format!("{}: {}", dates::long(objection.on), objection.words);
        let lines: Vec<_> = protocol.objections.iter().map(said).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// What fills a blank of these papers.
    pub(super) fn hearing_words(&self, field: Field) -> Option<String> {
        let hearing = self.hearing().map(|(_, hearing)| hearing);
        let attendance = hearing.map(|hearing| &hearing.attendance);
        match field {
            Field::GroundNumber => self.ground().map(|number| number.to_string()),
            Field::GroundWords => self
                .ground()
                .and_then(|number| self.edition.ground(number))
                .map(|ground| ground.words.clone()),
            Field::GroundFacts => self
                .decision()
                .map(|decision| decision.ground.facts.to_owned()),
            Field::PreliminaryNumber => self.decision()?.number.map(ToString::to_string),
            Field::PreliminaryDateAttributive => {
                self.decision().map(|it| dates::attributive(it.on))
            }
            Field::HearingDate => self
                .hearing_day()
                .map(|day| format!("{}, {}", dates::long(day), dates::weekday(day))),
            Field::HearingDateLocative => self.hearing_day().map(dates::locative),
            Field::HearingTime => self.appointment().map(|it| clock(it.at.time())),
            Field::HearingPlace => match (self.appointment(), hearing) {
                (Some(appointment), _) => Some(appointment.place.clone()),
                (None, hearing) => hearing.map(|hearing| hearing.place.clone()),
            },
            Field::HearingStarted => hearing.map(|it| numbers::time(it.started, Case::Ablative)),
            Field::HearingEnded => hearing.map(|it| numbers::time(it.ended, Case::Dative)),
            Field::FormerHearingDate => self
                .postponed()
                .map(|(former, _)| dates::in_form(former.at.date(), DateForm::Dative)),
            Field::FormerHearingTime => self
                .postponed()
                .map(|(former, _)| numbers::time(former.at.time(), Case::Dative)),
            Field::PostponedBecause => self.postponed().map(|(_, because)| because.to_owned()),
            Field::HearingChair => hearing.map(|hearing| hearing.chair.clone()),
            Field::HearingSecretary => hearing.map(|hearing| hearing.secretary.clone()),
            Field::HearingParticipants => match attendance? {
                Attendance::Attended { participants, .. } => Some(participants.join("; ")),
                _ => None,
            },
            Field::HearingExplanations => match attendance? {
                Attendance::Attended { explanations, .. } => Some(explanations.clone()),
                _ => None,
            },
            Field::HearingRequests => match attendance? {
                Attendance::Attended { requests, .. } => Some(requests.clone()),
                _ => None,
            },
            Field::HearingHowTold => match attendance? {
                Attendance::NobodyCame { how_told } => Some(how_told.clone()),
                _ => None,
            },
            Field::HearingWaiver => match attendance? {
                Attendance::Waived { paper } => Some(paper.clone()),
                _ => None,
            },
            Field::ObjectionWords => self.objections(),
            Field::ProtocolNumber => hearing.map(|hearing| hearing.number.to_string()),
            Field::RefusalReasons => match &self.more {
                More::Refusal(refusal) => Some(refusal.reasons.to_owned()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a condition of these papers holds.
    pub(super) fn hearing_holds(&self, condition: Condition) -> bool {
        let attendance = self.hearing().map(|(_, hearing)| &hearing.attendance);
        let came = attendance.and_then(attended);
        let said = |words: &str| !words.trim().is_empty();
        match condition {
            Condition::DecisionInNotice => {
                matches!(&self.more, More::Notice(notice) if matches!(notice.of, NoticeOf::Decision))
            }
            Condition::DecisionApart => {
                matches!(&self.more, More::Notice(notice) if matches!(notice.of, NoticeOf::HearingAlone))
            }
            Condition::HearingPostponed => self.postponed().is_some(),
            Condition::HearingAttended => came.is_some(),
            Condition::HearingUnattended => {
                matches!(attendance, Some(Attendance::NobodyCame { .. }))
            }
            Condition::HearingWaived => matches!(attendance, Some(Attendance::Waived { .. })),
            Condition::ExplanationsGiven => came.is_some_and(|(words, _)| said(words)),
            Condition::NoExplanations => came.is_some_and(|(words, _)| !said(words)),
            Condition::RequestsMade => came.is_some_and(|(_, words)| said(words)),
            Condition::NoRequests => came.is_some_and(|(_, words)| !said(words)),
            Condition::ObjectionMade => self.objections().is_some(),
            _ => false,
        }
    }

    /// Who took part.
    pub(super) fn participants(&self) -> &'a [String] {
        match self.hearing().map(|(_, hearing)| &hearing.attendance) {
            Some(Attendance::Attended { participants, .. }) => participants,
            _ => &[],
        }
    }

    fn hearing_day(&self) -> Option<NaiveDate> {
        let appointed = self.appointment().map(|appointment| appointment.at.date());
        appointed.or(self.hearing().map(|(on, _)| on))
    }
}

/// Explanations and requests of those who came.
fn attended(attendance: &Attendance) -> Option<(&str, &str)> {
    match attendance {
        Attendance::Attended {
            explanations,
            requests,
            ..
        } => Some((explanations, requests)),
        _ => None,
    }
}

/// "9.05".
pub(super) fn clock(time: NaiveTime) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// "2026 жылғы 21 қараша, сағат 9.05".
pub(super) fn moment(at: NaiveDateTime) -> String {
    format!("{}, сағат {}", dates::long(at.date()), clock(at.time()))
}
