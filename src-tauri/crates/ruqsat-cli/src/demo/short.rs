//! Applications that came to no decision: withdrawn, and not accepted at the counter.

use serde_json::json;

use super::story::{CLERK, Step, act, begins};
use super::typed::{assigned, documents, registered};

/// Two cases.
pub(super) fn steps() -> Vec<Step> {
    let mut steps = withdrawn();
    steps.extend(not_accepted());
    steps
}

fn withdrawn() -> Vec<Step> {
    let of = "withdrawn";
    let application = json!({
        "applicant": {
            "surname": "Жақанова", "given": "Бота", "patronymic": "Қайратқызы", "iin": "861120206711",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Мир көшесі, 33-үй",
            "phone": "8 702 888 99 00",
        },
        "children": [
            { "surname": "Жақанов", "given": "Мирас", "patronymic": "Дәулетұлы", "iin": "130402106771",
              "birth_date": "02.04.2013", "placement_category": "organisation", "place": "Облыстық балалар үйі" },
        ],
        "period_from": "14.12.2026", "period_until": "14.03.2027",
        "consent": true,
        "documents": documents("4", "15.02.2027"),
        "written_on": "25.11.2026",
    });
    vec![
        registered("2026-11-25T09:50", of, &application),
        assigned("2026-11-25T10:30", of),
        act(
            "2026-11-27T10:15",
            CLERK,
            of,
            "withdraw",
            json!({ "requested_on": "27.11.2026", "words": "Отбасы жағдайына байланысты өтінішін қайтарып алады." }),
        ),
    ]
}

/// The police reference has run out and the court's decision was not brought; the case is filed.
fn not_accepted() -> Vec<Step> {
    let of = "not_accepted";
    let application = json!({
        "applicant": {
            "surname": "Ким", "given": "Светлана", "patronymic": "",
            "iin": "500101200007",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Дауылкөл ауылы, Мектеп көшесі, 7-үй",
            "phone": "+7 747 222 33 44",
        },
        "children": [
            { "surname": "Ким", "given": "Артём", "patronymic": "Олегович", "no_iin_reason": "шетелде туған, куәлігі ескі үлгіде",
              "birth_date": "30.05.2018", "placement_category": "foster-family", "place": "" },
        ],
        "period_from": "01.12.2026", "period_until": "31.05.2027",
        "consent": true,
        "documents": [
            { "code": "application", "brought": true, "sheets": "1" },
            { "code": "identity", "brought": true, "sheets": "1" },
            { "code": "court-decision", "brought": false },
            { "code": "police-characteristic", "brought": true, "sheets": "1", "valid_until": "31.10.2026" },
        ],
        "written_on": "26.11.2026",
    });
    vec![
        begins(
            "2026-11-26T16:30",
            of,
            "refuse_at_intake",
            json!({ "application": application }),
        ),
        act(
            "2026-11-30T16:00",
            CLERK,
            of,
            "archive",
            json!({ "file_index": "03-12", "volume": "1", "sheets": "4" }),
        ),
    ]
}
