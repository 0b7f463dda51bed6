//! Typed input, good and bad: every fault at its field, all of them at once.

use cases::application::{Application, Channel};
use cases::identifier::Identifier;
use cases::intake::{
    TypedApplication, TypedPeriod, TypedPowerOfAttorney, TypedRecipient, TypedRepresentative, read,
    read_narrowed, read_recipient,
};
use cases::refusal::Refusals;

use crate::world::{World, application, at, codes, on};

/// What the papers' typeface has, as far as these tests go: no emoji, no Chinese letters.
fn printable(character: char) -> bool {
    (' '..='\u{52f}').contains(&character) || "–’ʼ№«»".contains(character)
}

/// The story's application as typed.
fn typed() -> TypedApplication {
    TypedApplication::from(&application())
}

fn reading(typed: &TypedApplication) -> Result<Application, Refusals> {
    let world = World::new();
    let today = on(20, 11, 2026);
    read(typed, &world.edition, at(today, 17, 0), today, &printable)
}

pub(crate) fn refused(change: impl Fn(&mut TypedApplication)) -> Vec<(String, &'static str)> {
    let mut typed = typed();
    change(&mut typed);
    match reading(&typed) {
        Ok(_) => Vec::new(),
        Err(refusals) => codes(&refusals)
            .into_iter()
            .map(|(field, code)| (field.to_owned(), code))
            .collect(),
    }
}

pub(crate) type Change = fn(&mut TypedApplication);

#[test]
fn all_faults_come_at_once() {
    let nothing = TypedApplication::default();
    let refusals = reading(&nothing).expect_err("nothing is typed");
    let refusals = codes(&refusals);
    for expected in [
        ("applicant.surname", "name_missing"),
        ("applicant.iin", "iin_or_reason"),
        ("applicant.address", "missing"),
        ("children", "no_children"),
        ("period_from", "missing"),
        ("period_until", "missing"),
        ("written_on", "missing"),
        ("documents", "document_not_listed"),
    ] {
        assert!(refusals.contains(&expected), "{expected:?} in {refusals:?}");
    }
}

#[test]
fn names_as_people_have_them() {
    let long = format!("{}-{}", "Ә".repeat(60), "Ү".repeat(59));
    for (surname, given) in [
        ("Үлгі", ""),
        ("", "Үлгі"),
        ("Үлгі-Мысал", "Ана ’Мысал"),
        ("O'Nil", "Anna-Maria"),
        ("D’Ülgi", "Žofie Š."),
        ("ʼҮлгі", "Ёлка"),
        (long.as_str(), "Үлгі"),
    ] {
        let mut typed = typed();
        typed.applicant.surname = surname.to_owned();
        typed.applicant.given = given.to_owned();
        let read =
            reading(&typed).unwrap_or_else(|refusals| panic!("{surname} {given}: {refusals:?}"));
        assert_eq!(read.applicant.name.surname, surname);
        assert_eq!(read.applicant.name.given, given);
    }
}

#[test]
fn text_is_tidied_and_its_letters_left() {
    let mut typed = typed();
    typed.applicant.surname = "  үЛГІ\u{a0}  и\u{306} ".to_owned();
    typed.applicant.address = "Үлгі ауылы,\n 1-үй".to_owned();
    let read = reading(&typed).expect("nothing is at fault");
    assert_eq!(read.applicant.name.surname, "үЛГІ й");
    assert_eq!(read.applicant.address, "Үлгі ауылы, 1-үй");
}

#[test]
fn a_character_without_a_glyph_is_shown_with_its_place() {
    let mut typed = typed();
    typed.children[0].given = "Бір😀".to_owned();
    let refusals = reading(&typed).expect_err("no paper can print it");
    assert_eq!(
        refusals.0[0].reason.arguments(),
        [("character", "😀".to_owned()), ("place", "4".to_owned())]
    );
}

#[test]
fn nothing_typed_for_the_receipt_is_now() {
    let mut typed = typed();
    typed.received_on.clear();
    typed.received_time.clear();
    let read = reading(&typed).expect("nothing is at fault");
    assert_eq!(read.received_at, at(on(20, 11, 2026), 17, 0));
    typed.received_time = "9:05".to_owned();
    let read = reading(&typed).expect("nothing is at fault");
    assert_eq!(read.received_at, at(on(20, 11, 2026), 9, 5));
}

#[test]
fn no_iin_with_a_reason() {
    let mut typed = typed();
    typed.children[0].iin.clear();
    typed.children[0].no_iin_reason = " шетелде туған ".to_owned();
    let read = reading(&typed).expect("nothing is at fault");
    let reason = "шетелде туған".to_owned();
    assert_eq!(read.children[0].identifier, Identifier::None { reason });
}

#[test]
fn the_checklist_comes_in_the_editions_order() {
    let mut typed = typed();
    typed.documents.reverse();
    typed.documents[3].brought = false;
    typed.documents[3].valid_until = "what a document not brought says is not read".to_owned();
    let read = reading(&typed).expect("nothing is at fault");
    let order: Vec<_> = read
        .documents
        .iter()
        .map(|line| line.document.0.as_str())
        .collect();
    assert_eq!(
        order,
        [
            "application",
            "identity",
            "court-decision",
            "police-characteristic"
        ]
    );
    assert!(!read.documents[0].brought);
    assert_eq!(read.documents[0].sheets, 0);
}

#[test]
fn the_state_corporations_side() {
    let corporation = |t: &mut TypedApplication| {
        t.channel.kind = "state_corporation".to_owned();
        t.channel.accepted_on = "19.11.2026".to_owned();
        t.channel.section = "1".to_owned();
        t.channel.address = "Үлгі ауылы".to_owned();
        t.written_on = "19.11.2026".to_owned();
    };
    assert_eq!(refused(corporation), []);
    let fault = |field: &str, code| [(format!("channel.{field}"), code)];
    let changed = |change: Change| {
        refused(|typed| {
            corporation(typed);
            change(typed);
        })
    };
    assert_eq!(
        changed(|t| t.channel.accepted_on.clear()),
        fault("accepted_on", "missing")
    );
    assert_eq!(
        changed(|t| t.channel.section.clear()),
        fault("section", "missing")
    );
    assert_eq!(
        changed(|t| t.channel.address.clear()),
        fault("address", "missing")
    );
    assert_eq!(
        changed(|t| t.channel.accepted_on = "21.11.2026".into()),
        fault("accepted_on", "accepted_after_received")
    );
    let written = changed(|t| t.written_on = "20.11.2026".into());
    assert_eq!(
        written,
        [("written_on".to_owned(), "written_after_received")]
    );
    let mut typed = typed();
    corporation(&mut typed);
    let read = reading(&typed).expect("nothing is at fault");
    assert!(matches!(read.channel, Channel::StateCorporation(_)));
}

#[test]
fn a_representative_brings_a_valid_power_of_attorney() {
    let power = |issued_on: &str, valid_until: &str| {
        let power_of_attorney = TypedPowerOfAttorney {
            number: "12".to_owned(),
            issued_on: issued_on.to_owned(),
            notary: "Үлгі Н.".to_owned(),
            valid_until: valid_until.to_owned(),
        };
        refused(|typed| {
            typed.representative = Some(TypedRepresentative {
                surname: "Өкіл".to_owned(),
                iin: "850618100003".to_owned(),
                power_of_attorney: power_of_attorney.clone(),
                ..TypedRepresentative::default()
            });
        })
    };
    let fault = |field: &str, code| [(format!("representative.power_of_attorney.{field}"), code)];
    assert_eq!(power("01.01.2026", "20.11.2026"), []);
    assert_eq!(
        power("01.01.2026", "19.11.2026"),
        fault("valid_until", "power_of_attorney_expired")
    );
    assert_eq!(
        power("21.11.2026", "01.01.2027"),
        fault("issued_on", "power_of_attorney_from_future")
    );
    assert_eq!(power("", "01.01.2027"), fault("issued_on", "missing"));
    let same = refused(|typed| {
        typed.representative = Some(TypedRepresentative {
            surname: "Өкіл".to_owned(),
            iin: "500101100000".to_owned(),
            power_of_attorney: TypedPowerOfAttorney {
                number: "12".to_owned(),
                issued_on: "01.01.2026".to_owned(),
                notary: "Үлгі Н.".to_owned(),
                valid_until: "01.01.2027".to_owned(),
            },
            ..TypedRepresentative::default()
        });
    });
    assert_eq!(
        same,
        [("representative.iin".to_owned(), "iin_of_applicant")]
    );
}

#[test]
fn who_takes_the_permit() {
    let applicant = TypedRecipient {
        identity_document: "000000001".to_owned(),
        ..TypedRecipient::default()
    };
    assert!(read_recipient(&applicant, &printable).is_ok());
    let nobody = TypedRecipient {
        representative: true,
        ..TypedRecipient::default()
    };
    let refused = read_recipient(&nobody, &printable).expect_err("nothing is typed");
    assert_eq!(
        codes(&refused),
        [
            ("to.identity_document", "missing"),
            ("to.surname", "name_missing"),
            ("to.power_of_attorney.number", "missing"),
            ("to.power_of_attorney.issued_on", "missing"),
            ("to.power_of_attorney.notary", "missing"),
            ("to.power_of_attorney.valid_until", "missing"),
        ]
    );
}

#[test]
fn a_narrower_period() {
    let period = TypedPeriod {
        from: "1.12.2026".to_owned(),
        until: "31.01.2027".to_owned(),
        reason: "себебі".to_owned(),
    };
    let narrowed = read_narrowed(&period).expect("nothing is at fault");
    assert_eq!(narrowed.period.until, on(31, 1, 2027));
    let refused = read_narrowed(&TypedPeriod::default()).expect_err("nothing is typed");
    let fields = ["narrowed.from", "narrowed.until", "narrowed.reason"];
    assert_eq!(codes(&refused), fields.map(|field| (field, "missing")));
}
