//! Through the State Corporation: sent there, returned after a month, collected late.

use serde_json::json;

use super::{CLERK, Closed, EXECUTOR, at, called, case, played, set_up};
use crate::counter::{due, entries, on};
use crate::{facts, program};

#[test]
fn returned_by_the_state_corporation_after_a_month_and_collected_late() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path();
    set_up(data);
    let application = facts::at_the_corporation(facts::application("20.11.2026"), "20.11.2026");
    let application = json!({ "application": application });
    let command = "register_application";
    let first = at(data, "2026-11-23T10:15", CLERK, command, &application);
    let signed = played(
        data,
        first,
        [
            ("2026-11-23T12:00", EXECUTOR, "check_documents", json!({})),
            ("2026-11-26T10:00", EXECUTOR, "make_permit", json!({})),
            ("2026-11-26T11:00", CLERK, "sign_permit", json!({})),
        ],
    );
    let list = json!({
        "cases": [{ "case": signed["case"], "revision": signed["revision"] }], "courier": "Досова Жанар",
    });
    let sent = at(
        data,
        "2026-11-27T10:00",
        CLERK,
        "send_to_corporation",
        &list,
    );
    assert_eq!(sent["papers"][0]["form"], "hand-over-list");

    let november = Closed::at(data, "2026-12-01T09:30", "2026-11");
    assert_eq!(
        (november.row(5), november.row(18)),
        ("20.11.2026", "рұқсат")
    );
    assert_eq!(november.row(24), "мерзімінде", "kept by the sending");
    assert_eq!(november.sums(), ["0", "1", "1", "0"]);

    // A month after 27 November is a Sunday.
    let back = on(&sent, &json!({}));
    let early = called(data, "2026-12-27T10:00", CLERK, "record_return", &back);
    assert_eq!(program::code(&early), "return_too_early");
    let by = json!({ "by": "Өтегенова Әсем" });
    let asked = played(
        data,
        sent,
        [
            ("2026-12-28T10:00", CLERK, "record_return", json!({})),
            ("2027-01-12T10:00", CLERK, "record_collection_request", by),
        ],
    );
    let waiting = case(data, "2027-01-12T10:05", &asked);
    assert_eq!(due(&waiting, "later_request"), "2027-01-13");
    let taken = json!({ "to": { "identity_document": "№ 000000001" } });
    let handed = played(
        data,
        asked,
        [("2027-01-13T10:00", CLERK, "hand_over", taken)],
    );
    let case = case(data, "2027-01-13T10:05", &handed);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["closing"]["working_days_late"], 0);
    assert_eq!(
        entries(&case)[4..],
        [
            "sent_to_corporation",
            "returned_by_corporation",
            "collection_requested",
            "handed_over"
        ]
    );

    // The service ended with the sending; what came back is told by the month it came back in.
    let month = json!({ "month": "2026-12" });
    let clock = "2027-02-01T09:30";
    let december = at(data, clock, CLERK, "issue_month_register", &month);
    assert_eq!(december["version"], 1);
    let register = at(data, clock, CLERK, "month_register", &month);
    assert_eq!(register["rows"], json!([]));
    let december = Closed { register };
    assert_eq!(
        december.figures(["Талап етілмей қайтарылған нәтижелер"]),
        ["1"]
    );
    assert_eq!(december.sums(), ["0", "0", "0", "0"]);
}
