//! What is typed at the acts of the whole procedure, each fault at its field.

use cases::event::{Attendance, Delivery, MonitoringStage};
use cases::intake::{
    TypedAppointment, TypedHearing, read_appointment, read_court_decision, read_delivery,
    read_filing, read_ground, read_hearing, read_monitoring_stage, read_optional_words,
    read_revocation, read_withdrawal, read_words,
};
use cases::number::Journal;
use cases::refusal::Refusals;

use crate::world::{at, codes, number, on};

fn prints(character: char) -> bool {
    character != '☺'
}

fn refused<T: std::fmt::Debug>(read: Result<T, Refusals>) -> Refusals {
    read.expect_err("it is at fault")
}

#[test]
fn a_ground_is_a_number_with_facts() {
    let read = read_ground(" 2 ", "  мөр   жоқ\n көшірмеде ", &prints);
    assert_eq!(
        read,
        Ok((2, "мөр жоқ\nкөшірмеде".to_owned())),
        "lines stay lines"
    );
    let nothing = refused(read_ground("", " ", &prints));
    assert_eq!(
        codes(&nothing),
        [("ground", "missing"), ("facts", "missing")]
    );
    for typed in ["екі", "-1", "300", "1.5"] {
        let against = refused(read_ground(typed, "жоқ", &prints));
        assert_eq!(codes(&against), [("ground", "not_a_choice")], "{typed}");
    }
    let smiling = refused(read_ground("1", "жоқ ☺", &prints));
    assert_eq!(codes(&smiling), [("facts", "character_not_printable")]);
    let long = "ұ".repeat(4001);
    assert_eq!(
        codes(&refused(read_ground("1", &long, &prints))),
        [("facts", "too_long")]
    );
}

#[test]
fn an_appointment_is_a_day_an_hour_and_a_place() {
    let typed = |on: &str, time: &str, place: &str| TypedAppointment {
        on: on.to_owned(),
        time: time.to_owned(),
        place: place.to_owned(),
    };
    let read = read_appointment(&typed("25.11.2026", "9.30", "3-кабинет"), &prints);
    assert_eq!(read.expect("it is whole").at, at(on(25, 11, 2026), 9, 30));
    let nothing = refused(read_appointment(&TypedAppointment::default(), &prints));
    let expected = [
        ("hearing.on", "missing"),
        ("hearing.time", "missing"),
        ("hearing.place", "missing"),
    ];
    assert_eq!(codes(&nothing), expected);
    let wrong = refused(read_appointment(
        &typed("31.11.2026", "таңертең", "3"),
        &prints,
    ));
    assert_eq!(
        codes(&wrong),
        [
            ("hearing.on", "no_such_day"),
            ("hearing.time", "not_a_time")
        ]
    );
}

#[test]
fn choices_are_codes() {
    for means in Delivery::ALL {
        assert_eq!(read_delivery(means.code()), Ok(means));
    }
    assert_eq!(codes(&refused(read_delivery(""))), [("means", "missing")]);
    assert_eq!(
        codes(&refused(read_delivery("pigeon"))),
        [("means", "not_a_choice")]
    );
    for stage in MonitoringStage::ALL {
        assert_eq!(read_monitoring_stage(stage.code()), Ok(stage));
    }
    assert_eq!(
        codes(&refused(read_monitoring_stage("end"))),
        [("stage", "not_a_choice")]
    );
}

fn typed_hearing(attendance: &str) -> TypedHearing {
    TypedHearing {
        attendance: attendance.to_owned(),
        started: "10:00".to_owned(),
        ended: "1030".to_owned(),
        place: "3-кабинет".to_owned(),
        chair: "Үлгі Б.".to_owned(),
        secretary: "Үлгі М.".to_owned(),
        participants: vec!["  Үлгі А. ".to_owned(), String::new()],
        explanations: "келіспейді".to_owned(),
        requests: String::new(),
        how_told: "телефонмен".to_owned(),
        waiver: "өтініші".to_owned(),
    }
}

#[test]
fn a_hearing_is_read_by_how_it_went() {
    let drawn = || number(Journal::Protocols, 3, on(25, 11, 2026));
    let read = |typed: &TypedHearing| read_hearing(typed, drawn(), &prints);
    for code in Attendance::CODES {
        let hearing = read(&typed_hearing(code)).expect("it is whole");
        assert_eq!((hearing.attendance.code(), hearing.number), (code, drawn()));
    }
    let Attendance::Attended { participants, .. } = read(&typed_hearing("attended"))
        .expect("it is whole")
        .attendance
    else {
        panic!("somebody came");
    };
    assert_eq!(participants, ["Үлгі А."]);
    // What the other ways would say is not asked.
    let mut nobody = typed_hearing("nobody_came");
    nobody.participants.clear();
    nobody.explanations.clear();
    assert!(read(&nobody).is_ok());
    nobody.how_told.clear();
    assert_eq!(codes(&refused(read(&nobody))), [("how_told", "missing")]);
    let mut alone = typed_hearing("attended");
    alone.participants = vec![" ".to_owned()];
    assert_eq!(
        codes(&refused(read(&alone))),
        [("participants", "no_participants")]
    );
    let nothing = refused(read(&TypedHearing::default()));
    let expected: Vec<_> = [
        "attendance",
        "started",
        "ended",
        "place",
        "chair",
        "secretary",
    ]
    .map(|field| (field, "missing"))
    .into();
    assert_eq!(codes(&nothing), expected);
    let mut odd = typed_hearing("maybe");
    odd.ended = "25:00".to_owned();
    assert_eq!(
        codes(&refused(read(&odd))),
        [("attendance", "not_a_choice"), ("ended", "not_a_time")]
    );
}

#[test]
fn papers_from_elsewhere_have_their_dates_and_numbers() {
    let withdrawal = read_withdrawal("24.11.2026", " өз еркіммен ", &prints).expect("it is whole");
    assert_eq!(
        (withdrawal.requested_on, withdrawal.words.as_str()),
        (on(24, 11, 2026), "өз еркіммен")
    );
    let against = refused(read_withdrawal("", "", &prints));
    assert_eq!(
        codes(&against),
        [("requested_on", "missing"), ("words", "missing")]
    );
    let against = refused(read_revocation("", "", "24.13.2026", &prints));
    assert_eq!(
        codes(&against),
        [
            ("basis", "missing"),
            ("order_number", "missing"),
            ("order_on", "no_such_day")
        ]
    );
    assert!(read_revocation("негіз", "12-н", "24.11.2026", &prints).is_ok());
    let against = refused(read_court_decision("", "", "", &prints));
    let expected = [
        ("court", "missing"),
        ("decision_number", "missing"),
        ("decided_on", "missing"),
    ];
    assert_eq!(codes(&against), expected);
    assert!(read_court_decision("сот", "2-117/2027", "01.02.2027", &prints).is_ok());
}

#[test]
fn a_file_has_an_index_and_sheets() {
    let filing = read_filing("05-12", "", " 14 ", &prints).expect("it is whole");
    assert_eq!((filing.volume.as_str(), filing.sheets), ("", 14));
    let nothing = refused(read_filing(" ", "", "", &prints));
    assert_eq!(
        codes(&nothing),
        [("file_index", "missing"), ("sheets", "missing")]
    );
    let odd = refused(read_filing("05-12", "", "он", &prints));
    assert_eq!(codes(&odd), [("sheets", "not_a_number")]);
    let many = refused(read_filing("05-12", "", "70000", &prints));
    assert_eq!(codes(&many), [("sheets", "number_too_large")]);
}

#[test]
fn words_are_needed_or_not() {
    assert_eq!(
        read_words("words", " келіспеймін ", &prints),
        Ok("келіспеймін".to_owned())
    );
    assert_eq!(
        codes(&refused(read_words("words", "\n", &prints))),
        [("words", "missing")]
    );
    assert_eq!(read_optional_words("late_because", " ", &prints), Ok(None));
    let read = read_optional_words("late_because", " ауру ", &prints);
    assert_eq!(read, Ok(Some("ауру".to_owned())));
}
