//! IINs against the shared vectors, and the date an IIN may encode.

use cases::identifier::{Iin, IinFault};
use cases::refusal::Reason;

use crate::world::on;

fn vectors(of: &str) -> Vec<String> {
    let vectors: serde_json::Value = serde_json::from_str(include_str!("../data/testvectors.json"))
        .expect("the vectors are JSON");
    let list = vectors["iin"][of]
        .as_array()
        .expect("a list of IINs")
        .iter();
    list.map(|iin| iin.as_str().expect("an IIN is text").to_owned())
        .collect()
}

#[test]
fn the_shared_vectors() {
    let valid = vectors("valid_format_unissuable");
    assert_eq!(valid.len(), 6);
    for digits in valid {
        assert_eq!(
            Iin::read(&digits).map(|iin| iin.digits().to_owned()),
            Ok(digits)
        );
    }
    let faults: Vec<_> = vectors("invalid")
        .iter()
        .map(|digits| Iin::read(digits))
        .collect();
    assert_eq!(
        faults,
        [
            Err(IinFault::CheckDigit),
            Err(IinFault::Length { digits: 11 }),
            Err(IinFault::Length { digits: 13 }),
            Err(IinFault::NotADigit {
                found: 'A',
                place: 12
            }),
        ]
    );
}

#[test]
fn both_passes_give_ten_and_no_digit_fits() {
    for last in 0..=9 {
        assert_eq!(
            Iin::read(&format!("99123150077{last}")),
            Err(IinFault::CheckDigit)
        );
    }
}

#[test]
fn spaces_and_dashes_are_dropped() {
    for typed in [
        "500101 100000",
        "500101-100000",
        " 5001 0110 0000 ",
        "500101–100000",
    ] {
        assert!(Iin::read(typed).is_ok(), "{typed}");
    }
}

#[test]
fn a_letter_in_the_place_of_a_digit_is_named() {
    let fault = Iin::read("50О101100000").expect_err("the third is a letter");
    let reason = Reason::from(fault);
    assert_eq!(reason.code(), "iin_not_a_digit");
    assert_eq!(
        reason.arguments(),
        [
            ("character", "О".to_owned()),
            ("place", "3".to_owned()),
            ("looks_like", "0".to_owned()),
        ]
    );
    assert_eq!(reason.hint(), Some("letter_for_digit"));
    let strange = Reason::from(Iin::read("50#101100000").expect_err("no digit"));
    assert_eq!(strange.hint(), Some("compare_with_document"));
}

#[test]
fn an_encoded_date_is_a_hint_only_within_a_lifetime() {
    let iin = Iin::read("850618100003").expect("one of the vectors");
    assert_eq!(iin.birth_date_hint(on(1, 1, 1950)), Some(on(18, 6, 1885)));
    assert_eq!(iin.birth_date_hint(on(18, 6, 2005)), Some(on(18, 6, 1885)));
    assert_eq!(iin.birth_date_hint(on(19, 6, 2005)), None);
    assert_eq!(iin.birth_date_hint(on(1, 1, 1885)), None);
    let future = Iin::read("991231500006").expect("one of the vectors");
    assert_eq!(future.birth_date_hint(on(21, 11, 2026)), None);
}
