//! Codes are a promise to the messages of both languages: each once, in snake case, none forgotten.

use std::collections::BTreeSet;

use cases::case::State;
use cases::decide::Notice;
use cases::refusal::{ALL_CODES, ALL_HINTS};
use cases::state::ActKind;

#[test]
fn every_code_is_snake_case_and_its_own() {
    let states: Vec<_> = State::ALL.map(State::code).into();
    let acts: Vec<_> = ActKind::ON_A_CASE.map(ActKind::code).into();
    for codes in [ALL_CODES, ALL_HINTS, Notice::ALL_CODES, &states, &acts] {
        let unique: BTreeSet<_> = codes.iter().collect();
        assert_eq!(unique.len(), codes.len());
        assert!(!codes.is_empty());
        for code in codes {
            let sound = code
                .bytes()
                .all(|letter| letter.is_ascii_lowercase() || letter == b'_');
            assert!(sound && !code.is_empty(), "{code}");
        }
    }
}

#[test]
fn arguments_are_named_as_the_fields_and_dates_stay_civil() {
    let notice = Notice::CourierLate {
        due: crate::world::on(3, 2, 2026),
    };
    assert_eq!(notice.code(), "courier_late");
    assert_eq!(notice.arguments(), [("due", "2026-02-03".to_owned())]);
}
