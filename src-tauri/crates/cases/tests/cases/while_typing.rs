//! What is read of an application that is still being typed.

use cases::application::Channel;
use cases::intake::{
    Born, PersonSoFar, TypedApplication, TypedChild, people_so_far, receipt_so_far,
};
use chrono::NaiveDate;

use crate::world::{application, at, on, through_state_corporation};

fn child(surname: &str, iin: &str, birth_date: &str) -> TypedChild {
    TypedChild {
        surname: surname.to_owned(),
        iin: iin.to_owned(),
        birth_date: birth_date.to_owned(),
        ..TypedChild::default()
    }
}

fn known(person: &PersonSoFar) -> (bool, bool, Option<(NaiveDate, bool)>) {
    let born = person.born.map(|Born { on, by_iin }| (on, by_iin));
    (person.name.is_some(), person.iin.is_some(), born)
}

#[test]
fn people_are_read_one_by_one_whatever_the_rest_is() {
    // In 1900 an IIN of these tests names a living person.
    let today = on(1, 6, 1900);
    let mut typed = TypedApplication::default();
    typed.applicant.iin = "850618 100003".to_owned();
    typed.period_from = "ертең".to_owned();
    typed.children = vec![
        // Nothing but a name; a wrong digit in the IIN; a digit in the name; half a date.
        child("Үлгі", "", ""),
        child("Үлгі", "850618100004", "02.09.1895"),
        child("Үлг1", "850618100003", "02091895"),
        child("", "850618100003", "02.09"),
        child("Үлгі", "", "02.09.1901"),
    ];
    let people = people_so_far(&typed, today);
    let fields: Vec<&str> = people.iter().map(|person| &*person.field).collect();
    assert_eq!(fields[..3], ["applicant", "children[0]", "children[1]"]);
    let hint = on(18, 6, 1885);
    let born = on(2, 9, 1895);
    let known: Vec<_> = people.iter().map(known).collect();
    assert_eq!(
        known,
        [
            (false, true, Some((hint, true))),
            (true, false, None),
            (true, false, Some((born, false))),
            (false, true, Some((born, false))),
            // A date that is being typed is not guessed over.
            (false, true, None),
            (true, false, None),
        ]
    );
}

#[test]
fn when_it_came_is_read_without_the_rest() {
    let today = on(23, 11, 2026);
    let now = at(today, 12, 0);
    let nothing = TypedApplication::default();
    let receipt = receipt_so_far(&nothing, now, today).expect("now, at the office");
    assert_eq!(
        (receipt.received_at, receipt.channel),
        (now, Channel::Office)
    );

    let mut typed = TypedApplication::from(&through_state_corporation());
    typed.channel.section.clear();
    let receipt = receipt_so_far(&typed, now, today).expect("the day of acceptance is there");
    let Channel::StateCorporation(corporation) = receipt.channel else {
        panic!("it was handed in at the State Corporation");
    };
    assert_eq!(corporation.accepted_on, on(21, 11, 2026));
    typed.channel.accepted_on = "21.1".to_owned();
    assert_eq!(receipt_so_far(&typed, now, today), None);

    let mut typed = TypedApplication::from(&application());
    typed.received_on = "31.02.2026".to_owned();
    assert_eq!(receipt_so_far(&typed, now, today), None);
}
