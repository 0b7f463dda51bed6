//! Through the State Corporation: sent back there, returned after a month, asked for later and collected within a
//! working day (p. 6, p. 11).

use serde_json::json;

use super::story::{CLERK, EXECUTOR, Step, act, step};
use super::typed::{assigned, documents, registered, taken_on};

/// One case.
pub(super) fn steps() -> Vec<Step> {
    let of = "corporation";
    let application = json!({
        "applicant": {
            "surname": "Қабдрахманов", "given": "Олжас", "patronymic": "Маратұлы", "iin": "880714106565",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Айсары ауылы, Орталық көшесі, 2-үй",
            "phone": "8 775 777 88 99",
        },
        "children": [
            { "surname": "Қабдрахманова", "given": "Мадина", "patronymic": "Олжасқызы", "iin": "160111206632",
              "birth_date": "11.01.2016", "placement_category": "custody", "place": "апасы Қабдрахманова Сәуле" },
        ],
        "channel": {
            "kind": "state_corporation", "accepted_on": "20.11.2026", "section": "7",
            "address": "Талшық ауылы, Целинный көшесі, 15-үй", "worker": "Досова Жанар",
        },
        "period_from": "01.12.2026", "period_until": "31.05.2027",
        "consent": true,
        "documents": documents("3", "28.02.2027"),
        "written_on": "20.11.2026",
    });
    vec![
        registered("2026-11-23T09:40", of, &application),
        assigned("2026-11-23T11:10", of),
        act(
            "2026-11-24T10:20",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act("2026-11-26T09:20", EXECUTOR, of, "make_permit", json!({})),
        act("2026-11-26T09:55", CLERK, of, "sign_permit", json!({})),
        step("2026-11-27T09:40", move |story, at| {
            let input = json!({ "cases": [story.target(of)], "courier": "Досова Жанар" });
            story.act(at, CLERK, of, "send_to_corporation", input)
        }),
        // A month after 27 November is a Sunday.
        act("2026-12-28T10:00", CLERK, of, "record_return", json!({})),
        act(
            "2027-01-12T10:00",
            CLERK,
            of,
            "record_collection_request",
            json!({ "by": "Қабдрахманов Олжас Маратұлы" }),
        ),
        act(
            "2027-01-13T10:30",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000003"),
        ),
    ]
}
