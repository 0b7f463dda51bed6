//! What a clerk types, and which cases come.

use cases::case::State;
use cases::event::CaseEvent;
use cases::identifier::Identifier;
use cases::number::Journal;
use cases::phone::Phone;
use register::{CaseFilter, Register};
use tempfile::{TempDir, tempdir};

use crate::fixtures::*;

/// 1 Қасымов (permit 1), 2 Касымов, 3 Әбенова with a chancery number, 4 Müller-Ким without an IIN. The child
/// of 1, 3 and 4 is Қасымов Әли Нұрланұлы.
fn office() -> (TempDir, Register) {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let first = register_case(&mut register, kasymov());
    append(&mut register, first, &CaseEvent::Checked);
    append(
        &mut register,
        first,
        &permit(number(Journal::Permits, 1, 2026), 1),
    );
    let mut second = application(name("Касымов", "Иван", ""), iin("500101200007"));
    second.applicant.phone = Phone {
        typed: "(71455) 2-16-84".to_owned(),
        normalised: vec!["+77145521684".to_owned()],
    };
    second.children[0].name = name("Касымов", "Пётр", "");
    register_case(&mut register, second);
    let mut third = application(name("Әбенова", "Гүлнар", "Сейтқызы"), iin("850618100003"));
    third.chancery_number = Some("ЗТ-2026-00417".to_owned());
    third.applicant.phone = Phone::default();
    register_case(&mut register, third);
    let none = Identifier::None {
        reason: "шетелде туған".to_owned(),
    };
    let mut fourth = application(name("Müller-Ким", "Анна-Мария", ""), none);
    fourth.children[0].identifier = iin("991231600002");
    register_case(&mut register, fourth);
    (dir, register)
}

#[test]
fn what_is_typed_finds_the_cases() {
    let (_dir, register) = office();
    let table: [(&str, &[u64]); 33] = [
        ("", &[]),
        ("   ", &[]),
        // Spelt as typed comes first, then the last registered.
        ("Қасым", &[4, 3, 1, 2]),
        ("касым", &[2, 4, 3, 1]),
        ("КАСЫМОВ иван", &[2]),
        ("иван касымов", &[2]),
        ("қасымов нұрлан", &[4, 3, 1]),
        ("нурлан ерлан", &[1]),
        ("абен", &[3]),
        ("гулнар сейт", &[3]),
        ("Петр", &[2]),
        ("ким", &[4]),
        ("muller", &[4]),
        ("müller-ким", &[4]),
        ("анна мария", &[4]),
        ("анна-мария", &[4]),
        ("мария-анна", &[4]),
        // A Latin a and c in a Cyrillic word; the wrong keyboard layout.
        ("кacым", &[4, 3, 2, 1]),
        ("fnty", &[]),
        ("f,ty", &[3]),
        ("асқар", &[]),
        ("касымов абенова", &[3]),
        // Numbers, with and without index; the chancery's.
        ("05-12-3/2026", &[3]),
        ("3/2026", &[3]),
        ("зт-2026", &[3]),
        ("ЗТ-2026-00417", &[3]),
        // An IIN, its beginning and its end; parted by spaces.
        ("850618100003", &[3]),
        ("850618", &[3]),
        ("200007", &[2]),
        ("8506 1810 0003", &[3]),
        // A phone as people write it.
        ("8 (71455) 2-16-84", &[2]),
        ("+7 714 552 16 84", &[2]),
        ("1684", &[2]),
    ];
    for (typed, expected) in table {
        let (rows, _) = register
            .read(|reading| reading.search(typed, &CaseFilter::default(), 50))
            .expect("a search");
        let ids: Vec<u64> = rows.iter().map(|row| row.id.0).collect();
        assert_eq!(ids, expected, "{typed:?}");
    }
}

#[test]
fn a_whole_number_comes_before_its_beginning() {
    let (_dir, register) = office();
    let ids = |typed| {
        let (rows, _) = register
            .read(|reading| reading.search(typed, &CaseFilter::default(), 50))
            .expect("a search");
        rows.iter().map(|row| row.id.0).collect::<Vec<_>>()
    };
    // The application and the permit of case 1 have serial 1.
    assert_eq!(ids("1"), [1]);
    assert_eq!(ids("1/2026"), [1]);
    assert_eq!(ids("2"), [2]);
}

#[test]
fn a_search_gives_no_more_than_was_asked() {
    let (_dir, register) = office();
    let (rows, total) = register
        .read(|reading| reading.search("Қасым", &CaseFilter::default(), 2))
        .expect("a search");
    let ids: Vec<u64> = rows.iter().map(|row| row.id.0).collect();
    assert_eq!((ids, total), (vec![4, 3], 4));
}

#[test]
fn a_search_keeps_to_the_filter() {
    let (_dir, register) = office();
    let found = |filter: &CaseFilter, limit| {
        let (rows, total) = register
            .read(|reading| reading.search("Қасым", filter, limit))
            .expect("a search");
        let ids: Vec<u64> = rows.iter().map(|row| row.id.0).collect();
        (ids, total)
    };
    let registered = CaseFilter {
        states: vec![State::Registered],
        ..CaseFilter::default()
    };
    assert_eq!(found(&registered, 50), (vec![4, 3, 2], 3));
    assert_eq!(found(&registered, 1), (vec![4], 3));
    let made = CaseFilter {
        states: vec![State::PermitMade],
        service: Some("meeting-permit".to_owned()),
        ..CaseFilter::default()
    };
    assert_eq!(found(&made, 50), (vec![1], 1));
    let other = CaseFilter {
        service: Some("guardianship".to_owned()),
        ..CaseFilter::default()
    };
    assert_eq!(found(&other, 50), (vec![], 0));
}
