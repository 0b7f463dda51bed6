//! Events of the whole procedure: the way to a refusal, and what becomes of a result.

use cases::event::{
    Attendance, CaseEvent, CourtDecision, Delivery, Filing, Hearing, HearingAppointment,
    MonitoringStage, PreliminaryRefusalMade, Recipient, RefusalMade, Revocation, Withdrawal,
};
use cases::number::{Journal, Number};
use chrono::{NaiveDateTime, NaiveTime};

use crate::fixtures::*;

fn at(text: &str) -> NaiveDateTime {
    text.parse().expect("a time")
}

fn hour(text: &str) -> NaiveTime {
    text.parse().expect("an hour")
}

pub(crate) fn ground_found(ground: u8) -> CaseEvent {
    CaseEvent::GroundFound {
        ground,
        facts: "көшірмеде мөр жоқ".to_owned(),
    }
}

pub(crate) fn preliminary_refusal(number: Number, late_because: Option<&str>) -> CaseEvent {
    CaseEvent::PreliminaryRefusalMade(Box::new(PreliminaryRefusalMade {
        number,
        dated: date("2026-11-25"),
        ground: 2,
        facts: "көшірмеде мөр жоқ".to_owned(),
        hearing: appointment(),
        late_because: late_because.map(str::to_owned),
    }))
}

fn appointment() -> HearingAppointment {
    HearingAppointment {
        at: at("2026-11-27T10:00:00"),
        place: "3-кабинет".to_owned(),
    }
}

pub(crate) fn notice_delivered(means: Delivery) -> CaseEvent {
    CaseEvent::NoticeDelivered {
        means,
        to: "өзіне".to_owned(),
    }
}

pub(crate) fn attended() -> Attendance {
    Attendance::Attended {
        participants: vec!["Қасымов Н. Е.".to_owned(), "Ахметова Д.".to_owned()],
        explanations: "мөрі бар көшірмені әкеледі".to_owned(),
        requests: String::new(),
    }
}

pub(crate) fn heard(number: Number, attendance: Attendance) -> CaseEvent {
    CaseEvent::Heard(Box::new(Hearing {
        number,
        started: hour("10:00:00"),
        ended: hour("10:40:00"),
        place: "3-кабинет".to_owned(),
        chair: "Оспанов Е.".to_owned(),
        secretary: "Сейтқали А. Б.".to_owned(),
        attendance,
    }))
}

pub(crate) fn refusal(number: Number, version: u32) -> CaseEvent {
    CaseEvent::RefusalMade(Box::new(RefusalMade {
        number,
        dated: date("2026-11-25"),
        version,
        ground: 2,
        reasons: "көшірме әкелінбеді".to_owned(),
    }))
}

pub(crate) fn sent() -> CaseEvent {
    CaseEvent::SentToCorporation {
        list: number(Journal::HandOverLists, 3, 2026),
        closing: closing(),
    }
}

pub(crate) fn withdrawn() -> CaseEvent {
    CaseEvent::Withdrawn {
        withdrawal: Withdrawal {
            requested_on: date("2026-11-24"),
            words: "өз еркіммен қайтарып аламын".to_owned(),
        },
        closing: closing(),
    }
}

pub(crate) fn revoked() -> CaseEvent {
    CaseEvent::Revoked {
        revocation: Revocation {
            basis: "ата-ана құқықтары қалпына келтірілді".to_owned(),
            order_number: "12-н".to_owned(),
            order_on: date("2026-11-25"),
        },
        closing: closing(),
    }
}

pub(crate) fn duplicate(copy: u32) -> CaseEvent {
    CaseEvent::DuplicateIssued {
        copy,
        to: Recipient::Applicant {
            identity_document: "№ 000000001".to_owned(),
        },
        reason: "жоғалтып алды".to_owned(),
    }
}

pub(crate) fn duplicate_to_representative(copy: u32) -> CaseEvent {
    let CaseEvent::HandedOver { to, .. } = handed_to_representative() else {
        panic!("it is a handing over");
    };
    CaseEvent::DuplicateIssued {
        copy,
        to,
        reason: "жоғалтып алды".to_owned(),
    }
}

pub(crate) fn reopened() -> CaseEvent {
    CaseEvent::Reopened {
        decision: CourtDecision {
            court: "Ақбұлақ аудандық соты".to_owned(),
            decision_number: "2-117/2026".to_owned(),
            decided_on: date("2026-11-25"),
        },
    }
}

pub(crate) fn archived() -> CaseEvent {
    CaseEvent::Archived {
        filing: Filing {
            file_index: "05-12".to_owned(),
            volume: "1".to_owned(),
            sheets: 14,
        },
    }
}

pub(crate) fn voided(application: cases::application::Application) -> CaseEvent {
    CaseEvent::Corrected {
        application: Box::new(application),
        reason: "мекенжайы қате".to_owned(),
        voids_result: true,
    }
}

/// Every kind, with the file of its fixture.
pub(crate) fn events() -> Vec<(&'static str, CaseEvent)> {
    [towards_refusal(), after_result(), with_more_facts()].concat()
}

/// Kinds that an earlier fixture has without a fact that came later.
fn with_more_facts() -> Vec<(&'static str, CaseEvent)> {
    vec![
        (
            "case/executor_assigned.1.resolution.json",
            CaseEvent::ExecutorAssigned {
                executor: CLERK,
                resolution: Some("қарап, заңда белгіленген мерзімде орындасын".to_owned()),
            },
        ),
        ("case/corrected.1.voids_result.json", voided(kasymov())),
    ]
}

fn towards_refusal() -> Vec<(&'static str, CaseEvent)> {
    let number = |journal| number(journal, 17, 2026);
    let protocol = || number(Journal::Protocols);
    let how_told = "телефонмен 24.11.2026".to_owned();
    let paper = "өтініші 24.11.2026".to_owned();
    let preliminary = || number(Journal::PreliminaryRefusals);
    vec![
        ("case/ground_found.1.json", ground_found(2)),
        (
            "case/ground_dropped.1.json",
            CaseEvent::GroundDropped {
                reason: "мөр бар екен".to_owned(),
            },
        ),
        (
            "case/preliminary_refusal_made.1.json",
            preliminary_refusal(preliminary(), None),
        ),
        (
            "case/preliminary_refusal_made.1.late.json",
            preliminary_refusal(preliminary(), Some("маман ауырып қалды")),
        ),
        (
            "case/notice_delivered.1.in_person.json",
            notice_delivered(Delivery::InPerson),
        ),
        (
            "case/notice_delivered.1.post.json",
            notice_delivered(Delivery::Post),
        ),
        (
            "case/notice_delivered.1.messenger.json",
            notice_delivered(Delivery::Messenger),
        ),
        (
            "case/notice_delivered.1.telephone.json",
            notice_delivered(Delivery::Telephone),
        ),
        (
            "case/notice_delivered.1.message.json",
            notice_delivered(Delivery::Message),
        ),
        (
            "case/objection_received.1.json",
            CaseEvent::ObjectionReceived {
                words: "келіспеймін".to_owned(),
            },
        ),
        (
            "case/hearing_postponed.1.json",
            CaseEvent::HearingPostponed {
                to: appointment(),
                reason: "ауырып қалды".to_owned(),
            },
        ),
        ("case/heard.1.json", heard(protocol(), attended())),
        (
            "case/heard.1.nobody_came.json",
            heard(protocol(), Attendance::NobodyCame { how_told }),
        ),
        (
            "case/heard.1.waived.json",
            heard(protocol(), Attendance::Waived { paper }),
        ),
        (
            "case/refusal_made.1.json",
            refusal(number(Journal::Refusals), 2),
        ),
        ("case/refusal_signed.1.json", CaseEvent::RefusalSigned),
    ]
}

fn after_result() -> Vec<(&'static str, CaseEvent)> {
    vec![
        ("case/sent_to_corporation.1.json", sent()),
        (
            "case/returned_by_corporation.1.json",
            CaseEvent::ReturnedByCorporation,
        ),
        (
            "case/collection_requested.1.json",
            CaseEvent::CollectionRequested {
                by: "Мемлекеттік корпорация, 2-бөлім".to_owned(),
            },
        ),
        ("case/withdrawn.1.json", withdrawn()),
        ("case/revoked.1.json", revoked()),
        ("case/duplicate_issued.1.json", duplicate(2)),
        (
            "case/duplicate_issued.1.representative.json",
            duplicate_to_representative(1),
        ),
        ("case/reopened.1.json", reopened()),
        (
            "case/monitoring_entered.1.json",
            entered(MonitoringStage::Reception),
        ),
        (
            "case/monitoring_entered.1.decision.json",
            entered(MonitoringStage::Decision),
        ),
        (
            "case/monitoring_entered.1.delivery.json",
            entered(MonitoringStage::Delivery),
        ),
        ("case/archived.1.json", archived()),
    ]
}

pub(crate) fn entered(stage: MonitoringStage) -> CaseEvent {
    CaseEvent::MonitoringEntered {
        stage,
        by: "Сейтқали А. Б.".to_owned(),
    }
}
