//! What was never written as an event is not read as one.

use super::text;
use crate::wire::{LiftError, lift_case, lift_office};

#[test]
fn what_is_not_an_event_is_refused_with_its_reason() {
    let checked = text("case/checked.1.json");
    let unknown = lift_case("checked", 2, &checked);
    assert!(
        matches!(unknown, Err(LiftError::UnknownKind { v: 2, .. })),
        "{unknown:?}"
    );
    let foreign = lift_office("checked", 1, &checked);
    assert!(
        matches!(foreign, Err(LiftError::UnknownKind { .. })),
        "{foreign:?}"
    );
    let more = lift_case(
        "checked",
        1,
        &checked.replace("\"event\":{}", "\"event\":{\"more\":1}"),
    );
    assert!(matches!(more, Err(LiftError::Json(_))), "{more:?}");
    let registered = text("case/registered.1.json");
    for (field, from, to) in [
        ("iin", "500101100000", "500101100001"),
        ("iin", "500101100000", "5001-0110-0000"),
        (
            "journal",
            "\"journal\":\"applications\"",
            "\"journal\":\"letters\"",
        ),
        ("hash", "\"edition_hash\":\"0707", "\"edition_hash\":\"07"),
    ] {
        assert!(registered.contains(from), "{from}");
        let lifted = lift_case("registered", 1, &registered.replace(from, to));
        let named =
            matches!(&lifted, Err(LiftError::Value { field: found, .. }) if *found == field);
        assert!(named, "{to}: {lifted:?}");
    }
}
