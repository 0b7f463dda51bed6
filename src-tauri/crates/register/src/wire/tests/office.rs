//! Every kind of event of the office, with the file of its fixture.

use super::*;

/// A register to try things in.
fn set_up_sample() -> OfficeEvent {
    let mut event = set_up(Vec::new());
    if let OfficeEvent::SetUp { sample, .. } = &mut event {
        *sample = true;
    }
    event
}

#[expect(clippy::too_many_lines, reason = "one line a kind")]
pub(super) fn events() -> Vec<(&'static str, OfficeEvent)> {
    let first = FirstNumber {
        journal: Journal::Applications,
        year: 2026,
        serial: 241,
    };
    vec![
        ("office/set_up.1.json", set_up(vec![first])),
        ("office/set_up.1.sample.json", set_up_sample()),
        (
            "office/settings_changed.1.json",
            OfficeEvent::SettingsChanged {
                from: date("2027-01-01"),
                settings: Box::new(settings()),
            },
        ),
        (
            "office/settings_changed.1.internal.json",
            OfficeEvent::SettingsChanged {
                from: date("2027-01-01"),
                settings: Box::new(OfficeSettings {
                    internal: InternalTerms {
                        resolving_hours: 2,
                        ..InternalTerms::default()
                    },
                    ..settings()
                }),
            },
        ),
        (
            "office/person_set.1.json",
            OfficeEvent::PersonSet(person(2)),
        ),
        (
            "office/calendar_day_set.1.json",
            OfficeEvent::CalendarDaySet(calendar::OfficeDay {
                date: date("2027-05-16"),
                kind: calendar::OfficeDayKind::DayOff,
                name: "Құрбан айт".to_owned(),
                source: "ҚМДБ хабарламасы".to_owned(),
            }),
        ),
        (
            "office/calendar_year_confirmed.1.json",
            OfficeEvent::CalendarYearConfirmed {
                year: 2027,
                source: "ҚМДБ хабарламасы".to_owned(),
            },
        ),
        (
            "office/edition_taken.1.json",
            OfficeEvent::EditionTaken {
                service: "meeting-permit".to_owned(),
                edition: "2023-04-12-95".to_owned(),
                hash: EDITION,
            },
        ),
        (
            "office/clock_confirmed.1.json",
            OfficeEvent::ClockConfirmed {
                clock: instant("2026-11-23T09:00:00+05:00"),
                last_entry: instant("2026-11-24T17:59:59.5+05:00"),
                reason: "батарея ауыстырылды".to_owned(),
            },
        ),
        (
            "office/import_made.1.json",
            OfficeEvent::ImportMade(Box::new(ImportMade {
                id: ImportId(1),
                file: "Журнал 2026.xlsx".to_owned(),
                sha256: [7; 32],
                cases: 240,
                first: CaseId(1),
                columns: vec![ImportedColumn {
                    title: "Өтініш берушінің тегі, аты, әкесінің аты".to_owned(),
                    fact: "applicant".to_owned(),
                }],
            })),
        ),
        (
            "office/import_taken_back.1.json",
            OfficeEvent::ImportTakenBack {
                id: ImportId(1),
                reason: "бағандар шатасқан".to_owned(),
            },
        ),
        (
            "office/printed.1.json",
            OfficeEvent::Printed { sha256: [3; 32] },
        ),
        (
            "office/hand_over_list_made.1.json",
            hand_over_list(17, &[CaseId(2), CaseId(5)]),
        ),
        (
            "office/month_register_issued.1.json",
            month_register_issued(1),
        ),
        (
            "office/month_register_issued.1.again.json",
            month_register_issued(2),
        ),
        (
            "office/complaint_registered.1.json",
            complaint(registered_complaint(17)),
        ),
        (
            "office/complaint_registered.1.bare.json",
            complaint(ComplaintEvent::Registered {
                number: number(Journal::Complaints, 17, 2026),
                facts: bare_complaint(),
            }),
        ),
        (
            "office/complaint_corrected.1.json",
            complaint(ComplaintEvent::Corrected {
                facts: complaint_facts(),
                reason: "қате басылды".to_owned(),
            }),
        ),
        (
            "office/complaint_forwarded.1.json",
            complaint(ComplaintEvent::Forwarded(Forwarding {
                to: "Облыстық білім басқармасы".to_owned(),
                letter: "12-7".to_owned(),
            })),
        ),
        (
            "office/complaint_answered.1.json",
            complaint(ComplaintEvent::Answered(ComplaintAnswer {
                satisfied: Satisfied::Partly,
                words: "Мерзімі сақталмаған.".to_owned(),
            })),
        ),
        (
            "office/complaint_reviewed.1.json",
            complaint(ComplaintEvent::Reviewed(ReviewOutcome {
                satisfied: Satisfied::No,
                decision_number: "44".to_owned(),
                decided_on: date("2026-12-10"),
                words: "Бас тарту заңды.".to_owned(),
            })),
        ),
        ("office/complaint_in_court.1.json", in_court(None)),
        (
            "office/complaint_in_court.1.ruled.json",
            in_court(Some(CourtRuling {
                decision_number: "2-417".to_owned(),
                decided_on: date("2027-01-20"),
                cancels: true,
                words: "Бас тартудың күші жойылды.".to_owned(),
            })),
        ),
        ("office/failure_recorded.1.json", recorded_failure(17)),
        (
            "office/failure_amended.1.json",
            OfficeEvent::Failure(
                FailureId(1),
                Box::new(FailureEvent::Amended {
                    facts: FailureFacts {
                        until: Some(moment("2026-11-23T12:00:00")),
                        measures: "Сервер қайта қосылды.".to_owned(),
                        ..failure_facts()
                    },
                }),
            ),
        ),
        (
            "office/taken_back.1.json",
            OfficeEvent::TakenBack {
                act: 6,
                reason: "қате басылды".to_owned(),
            },
        ),
    ]
}

fn complaint(event: ComplaintEvent) -> OfficeEvent {
    OfficeEvent::Complaint(ComplaintId(3), Box::new(event))
}

/// A complaint in the reviewing body's name with nothing that may be left out.
fn bare_complaint() -> ComplaintFacts {
    ComplaintFacts {
        contact: String::new(),
        channel: ComplaintChannel::OtherBody,
        against: Challenged::Inaction,
        addressed_to: Addressee::ReviewingBody,
        case: None,
        ..complaint_facts()
    }
}

fn in_court(ruling: Option<CourtRuling>) -> OfficeEvent {
    complaint(ComplaintEvent::InCourt(CourtAppeal {
        court: "Ақжар аудандық соты".to_owned(),
        applied_on: date("2026-12-15"),
        ruling,
    }))
}
