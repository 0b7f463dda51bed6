//! Through a hearing that the applicant came to: refused, and granted after all.

use std::path::Path;

use serde_json::{Value, json};

use super::{CLERK, Closed, EXECUTOR, case, played, registered};
use crate::counter::{entries, papers};
use crate::program;

/// And to a hearing that the applicant came to.
fn heard(data: &Path) -> Value {
    let ground = json!({ "ground": 2, "facts": "Сот шешімінде кездесуге тыйым салынған." });
    let hearing =
        json!({ "hearing": { "on": "26.11.2026", "time": "10:00", "place": "4-кабинет" } });
    let held = json!({
        "attendance": "attended", "started": "10:00", "ended": "10:40", "place": "4-кабинет",
        "chair": "Сүлейменов М. Ә.", "secretary": "Ысқақов Т.",
        "participants": ["Өтегенова Әсем Ғалымқызы"], "explanations": "Сот шешімі өзгерді деді.",
    });
    let delivered = json!({ "means": "in_person", "to": "Өтегенова Әсем" });
    let objection = json!({ "words": "Шешім 2024 жылы өзгерген." });
    let first = registered(data);
    played(
        data,
        first,
        [
            ("2026-11-23T11:00", EXECUTOR, "find_ground", ground),
            (
                "2026-11-23T15:00",
                EXECUTOR,
                "make_preliminary_refusal",
                hearing,
            ),
            (
                "2026-11-23T16:00",
                CLERK,
                "record_notice_delivery",
                delivered,
            ),
            ("2026-11-24T09:30", CLERK, "record_objection", objection),
            ("2026-11-26T11:00", EXECUTOR, "record_hearing", held),
        ],
    )
}

#[test]
fn refused_after_a_hearing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path();
    let heard = heard(data);
    let reasons = json!({ "reasons": "Сот шешімі күшінде." });
    let taken = json!({ "to": { "identity_document": "№ 000000001" } });
    let handed = played(
        data,
        heard,
        [
            ("2026-11-26T16:00", EXECUTOR, "make_refusal", reasons),
            ("2026-11-26T17:00", CLERK, "sign_refusal", json!({})),
            ("2026-11-27T10:00", CLERK, "hand_over", taken),
        ],
    );
    let case = case(data, "2026-11-27T10:05", &handed);
    assert_eq!(
        (&case["state"], &case["open"]),
        (&json!("handed_over"), &json!(false))
    );
    assert_eq!(case["refusal"]["number"], "1/2026");
    assert_eq!(case["permit"], Value::Null);
    assert_eq!(
        case["preliminary_refusal"]["objections"][0]["words"],
        "Шешім 2024 жылы өзгерген."
    );
    assert_eq!(
        entries(&case)[3..],
        [
            "ground_found",
            "preliminary_refusal_made",
            "notice_delivered",
            "objection_received",
            "heard",
            "refusal_made",
            "refusal_signed",
            "handed_over",
        ]
    );
    let forms: Vec<String> = papers(&case).into_iter().map(|(form, ..)| form).collect();
    assert_eq!(
        forms,
        [
            "refusal",
            "hearing-protocol",
            "hearing-notice",
            "accepted-documents-receipt"
        ]
    );

    let november = Closed::at(data, "2026-12-01T09:30", "2026-11");
    assert_eq!(november.row(16), "23.11.2026");
    assert_eq!(november.row(17), "26.11.2026, 1/2026");
    assert_eq!((november.row(18), november.row(19)), ("бас тарту", "2"));
    assert_eq!(november.row(24), "мерзімінде");
    assert_eq!(november.sums(), ["0", "1", "1", "0"]);
    let lines = [
        "бас тартылды",
        "оның ішінде 2-негіз бойынша",
        "Өткізілген тыңдаулар",
    ];
    assert_eq!(november.figures(lines), ["1", "1", "1"]);
    assert_eq!(program::findings(data, None), Vec::<String>::new());
}

#[test]
fn granted_after_a_hearing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path();
    let heard = heard(data);
    let taken = json!({ "to": { "identity_document": "№ 000000001" } });
    let handed = played(
        data,
        heard,
        [
            ("2026-11-26T15:00", EXECUTOR, "make_permit", json!({})),
            ("2026-11-26T16:00", CLERK, "sign_permit", json!({})),
            ("2026-11-27T10:00", CLERK, "hand_over", taken),
        ],
    );
    let case = case(data, "2026-11-27T10:05", &handed);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["permit"]["number"], "Р-1/2026");
    assert_eq!(case["refusal"], Value::Null);
    assert_eq!(case["hearing"]["attendance"], "attended");

    let november = Closed::at(data, "2026-12-01T09:30", "2026-11");
    assert_eq!(november.row(17), "26.11.2026, 1/2026");
    // The ground that was found and did not hold is none of the register's.
    assert_eq!((november.row(18), november.row(19)), ("рұқсат", ""));
    assert_eq!(november.row(20), "Р-1/2026, 26.11.2026");
    assert_eq!(november.sums(), ["0", "1", "1", "0"]);
    let lines = ["рұқсат берілді", "бас тартылды", "Өткізілген тыңдаулар"];
    assert_eq!(november.figures(lines), ["1", "0", "1"]);
}
