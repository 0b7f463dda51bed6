//! What the papers of the negative path give to a blank: ground, decision, hearing, refusal.

use chrono::{NaiveDateTime, NaiveTime, Timelike};
use kazakh::dates::{self, DateForm};
use kazakh::numbers;
use kazakh::suffixes::Case;
use statutes::{Condition, Field};

use super::{Facts, More};
use crate::papers::{Appointment, Attendance, HeldHearing, NoticeOf, PreliminaryRefusal};

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

    fn hearing(&self) -> Option<&HeldHearing<'a>> {
        match &self.more {
            More::Protocol(protocol) => Some(&protocol.hearing),
            More::Refusal(refusal) => Some(&refusal.hearing),
            _ => None,
        }
    }

    fn appointment(&self) -> Option<&Appointment<'a>> {
        match &self.more {
            More::Notice(notice) => Some(&notice.appointment),
            _ => None,
        }
    }

    /// When and where a hearing was to be, and why it was put off.
    fn postponed(&self) -> Option<(&Appointment<'a>, &'a str)> {
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

    fn objection(&self) -> Option<&'a str> {
        match &self.more {
            More::Protocol(protocol) => protocol.objection,
            _ => None,
        }
    }

    /// What fills a blank of these papers.
    pub(super) fn hearing_words(&self, field: Field) -> Option<String> {
        let hearing = self.hearing();
        let attendance = hearing.map(|hearing| hearing.attendance);
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
                (Some(appointment), _) => Some(appointment.place.to_owned()),
                (None, hearing) => hearing.map(|hearing| hearing.place.to_owned()),
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
            Field::HearingChair => hearing.map(|hearing| hearing.chair.to_owned()),
            Field::HearingSecretary => hearing.map(|hearing| hearing.secretary.to_owned()),
            Field::HearingParticipants => match attendance? {
                Attendance::Attended { participants, .. } => Some(participants.join("; ")),
                _ => None,
            },
            Field::HearingExplanations => match attendance? {
                Attendance::Attended { explanations, .. } => Some(explanations.to_owned()),
                _ => None,
            },
            Field::HearingRequests => match attendance? {
                Attendance::Attended { requests, .. } => Some(requests.to_owned()),
                _ => None,
            },
            Field::HearingHowTold => match attendance? {
                Attendance::NobodyCame { how_told } => Some(how_told.to_owned()),
                _ => None,
            },
            Field::HearingWaiver => match attendance? {
                Attendance::Waived { paper } => Some(paper.to_owned()),
                _ => None,
            },
            Field::ObjectionWords => self.objection().map(str::to_owned),
            Field::ProtocolNumber => hearing?.protocol.map(ToString::to_string),
            Field::RefusalReasons => match &self.more {
                More::Refusal(refusal) => Some(refusal.reasons.to_owned()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a condition of these papers holds.
    pub(super) fn hearing_holds(&self, condition: Condition) -> bool {
        let attendance = self.hearing().map(|hearing| hearing.attendance);
        let says = |given: fn(&Attendance<'_>) -> Option<bool>| attendance.as_ref().and_then(given);
        let explained = || says(|it| attended(it).map(|(words, _)| !words.trim().is_empty()));
        let requested = || says(|it| attended(it).map(|(_, words)| !words.trim().is_empty()));
        match condition {
            Condition::DecisionInNotice => {
                matches!(&self.more, More::Notice(notice) if matches!(notice.of, NoticeOf::Decision))
            }
            Condition::DecisionApart => {
                matches!(&self.more, More::Notice(notice) if matches!(notice.of, NoticeOf::HearingAlone))
            }
            Condition::HearingPostponed => self.postponed().is_some(),
            Condition::HearingAttended => says(|it| Some(attended(it).is_some())) == Some(true),
            Condition::HearingUnattended => {
                matches!(attendance, Some(Attendance::NobodyCame { .. }))
            }
            Condition::HearingWaived => matches!(attendance, Some(Attendance::Waived { .. })),
            Condition::ExplanationsGiven => explained() == Some(true),
            Condition::NoExplanations => explained() == Some(false),
            Condition::RequestsMade => requested() == Some(true),
            Condition::NoRequests => requested() == Some(false),
            Condition::ObjectionMade => self
                .objection()
                .is_some_and(|words| !words.trim().is_empty()),
            _ => false,
        }
    }

    /// Who took part.
    pub(super) fn participants(&self) -> &'a [String] {
        match self.hearing().map(|hearing| hearing.attendance) {
            Some(Attendance::Attended { participants, .. }) => participants,
            _ => &[],
        }
    }

    fn hearing_day(&self) -> Option<chrono::NaiveDate> {
        let appointed = self.appointment().map(|appointment| appointment.at.date());
        appointed.or(self.hearing().map(|hearing| hearing.on))
    }
}

/// Explanations and requests of those who came.
fn attended<'a>(attendance: &Attendance<'a>) -> Option<(&'a str, &'a str)> {
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
