//! Bad input, one fault at a time: the change, the field, the code.

use crate::intake::{Change, refused};

/// One fault each: the change, the field, the code. The first of them are the issue's own list.
const FAULTS: &[(Change, &str, &str)] = &[
    (
        |t| t.applicant.iin = "50010110000".into(),
        "applicant.iin",
        "iin_length",
    ),
    (
        |t| t.applicant.iin = "500101100001".into(),
        "applicant.iin",
        "iin_check_digit",
    ),
    (
        |t| t.children[0].iin = "99123150000О".into(),
        "children[0].iin",
        "iin_not_a_digit",
    ),
    (
        |t| t.children[0].birth_date = "21.11.2026".into(),
        "children[0].birth_date",
        "birth_date_in_future",
    ),
    (
        |t| t.children[0].birth_date = "31.02.2015".into(),
        "children[0].birth_date",
        "no_such_day",
    ),
    (
        |t| t.period_until = "30.11.2026".into(),
        "period_until",
        "period_ends_before_start",
    ),
    (
        |t| t.children[1].birth_date = "20.11.2008".into(),
        "children[1].birth_date",
        "child_of_age",
    ),
    (
        |t| t.children[0].given = "Бірінші 😀".into(),
        "children[0].given",
        "character_not_printable",
    ),
    (
        |t| t.applicant.surname = "王".into(),
        "applicant.surname",
        "character_not_printable",
    ),
    (
        |t| t.applicant.given = "ә".repeat(121),
        "applicant.given",
        "too_long",
    ),
    // Names.
    (
        |t| t.applicant.given = "Ата4".into(),
        "applicant.given",
        "character_not_in_name",
    ),
    (
        |t| t.applicant.given = "Ата, ана".into(),
        "applicant.given",
        "character_not_in_name",
    ),
    (
        |t| t.applicant.patronymic = "-".into(),
        "applicant.patronymic",
        "name_without_letters",
    ),
    (
        |t| (t.applicant.surname, t.applicant.given) = (" ".into(), String::new()),
        "applicant.surname",
        "name_missing",
    ),
    // Identifiers.
    (
        |t| t.applicant.iin.clear(),
        "applicant.iin",
        "iin_or_reason",
    ),
    (
        |t| t.applicant.no_iin_reason = "шетелде туған".into(),
        "applicant.no_iin_reason",
        "iin_and_reason",
    ),
    (
        |t| {
            t.applicant.iin.clear();
            t.applicant.no_iin_reason = "шетелдік".into();
            t.applicant.birth_date.clear();
        },
        "applicant.birth_date",
        "birth_date_needed",
    ),
    (
        |t| t.children[0].iin = "500101100000".into(),
        "children[0].iin",
        "iin_of_applicant",
    ),
    (
        |t| t.children[1].iin = "991231500006".into(),
        "children[1]",
        "duplicate_child",
    ),
    (
        |t| {
            t.children[1].given = "БІРІНШІ".into();
            t.children[1].birth_date = "10.5.2015".into();
        },
        "children[1]",
        "duplicate_child",
    ),
    (
        |t| t.applicant.birth_date = "19.11.1906".into(),
        "applicant.birth_date",
        "birth_date_too_early",
    ),
    (
        |t| t.children[0].birth_date.clear(),
        "children[0].birth_date",
        "missing",
    ),
    // Place, address, telephone.
    (|t| t.children.clear(), "children", "no_children"),
    (
        |t| t.children[0].placement_category.clear(),
        "children[0].placement_category",
        "missing",
    ),
    (
        |t| t.children[0].placement_category = "adoption".into(),
        "children[0].placement_category",
        "placement_unknown",
    ),
    (
        |t| t.children[0].place = "Үй 🏠".into(),
        "children[0].place",
        "character_not_printable",
    ),
    (
        |t| t.applicant.address = "  ".into(),
        "applicant.address",
        "missing",
    ),
    (
        |t| t.applicant.address = "ү".repeat(401),
        "applicant.address",
        "too_long",
    ),
    (
        |t| t.applicant.phone = "2-16-84".into(),
        "applicant.phone",
        "phone_not_dialable",
    ),
    // Dates and hours.
    (|t| t.period_from.clear(), "period_from", "missing"),
    (
        |t| t.period_from = "желтоқсан".into(),
        "period_from",
        "not_a_date",
    ),
    (
        |t| t.period_from = "1.12.26".into(),
        "period_from",
        "two_digit_year",
    ),
    (
        |t| t.written_on = "21.11.2026".into(),
        "written_on",
        "written_after_received",
    ),
    (
        |t| t.received_on = "21.11.2026".into(),
        "received_on",
        "received_in_future",
    ),
    (
        |t| t.received_time = "17:01".into(),
        "received_time",
        "received_in_future",
    ),
    (
        |t| t.received_time = "25:00".into(),
        "received_time",
        "not_a_time",
    ),
    (
        |t| {
            (t.received_on, t.received_time, t.written_on) =
                ("19.11.2026".into(), String::new(), "19.11.2026".into());
        },
        "received_time",
        "missing",
    ),
    // The checklist.
    (
        |t| t.documents[0].sheets = "екі".into(),
        "documents[0].sheets",
        "not_a_number",
    ),
    (
        |t| t.documents[0].sheets = "-1".into(),
        "documents[0].sheets",
        "not_a_number",
    ),
    (
        |t| t.documents[0].sheets = "65536".into(),
        "documents[0].sheets",
        "number_too_large",
    ),
    (
        |t| t.documents[0].valid_until = "32.01.2027".into(),
        "documents[0].valid_until",
        "no_such_day",
    ),
    (
        |t| t.documents[1].code = "passport".into(),
        "documents[1].code",
        "document_unknown",
    ),
    // The channel.
    (
        |t| t.channel.kind = "portal".into(),
        "channel.kind",
        "not_a_choice",
    ),
    (
        |t| t.chancery_number = "№".repeat(201),
        "chancery_number",
        "too_long",
    ),
];

#[test]
fn each_fault_is_named_at_its_field() {
    assert_eq!(refused(|_| {}), []);
    for (change, field, code) in FAULTS {
        let refused = refused(change);
        assert_eq!(
            refused.first(),
            Some(&((*field).to_owned(), *code)),
            "{refused:?}"
        );
        // A document's line that names nothing known leaves that document without a line.
        let alone = refused
            .iter()
            .all(|(_, other)| other == code || *other == "document_not_listed");
        assert!(alone, "{refused:?}");
    }
}
