//! What is typed in the tests: an office, its people, a parent's application. The people are invented; their
//! IINs have a century no living person has.

use serde_json::{Value, json};

/// The office as set up.
pub(crate) fn office() -> Value {
    json!({
        "name": "Көктерек аудандық білім бөлімі",
        "address": "Көктерек ауылы, Достық көшесі, 1-үй",
        "phone": "8 (71546) 2-00-00",
        "head": {
            "surname": "Сүлейменов", "given": "Марат", "patronymic": "Әлиұлы", "post": "Бөлім басшысы",
        },
        "index_applications": "Ө",
        "index_not_accepted": "Б",
        "index_permits": "Р",
    })
}

/// A clerk and an executor.
pub(crate) fn people() -> Value {
    json!([
        { "surname": "Қайратова", "given": "Динара", "post": "кеңсе қызметкері", "role": "clerk" },
        { "surname": "Ысқақов", "given": "Талғат", "post": "бас маман", "role": "executor" },
    ])
}

/// An application with everything it needs: one child with a guardian, a full set of documents.
pub(crate) fn application(written_on: &str) -> Value {
    json!({
        "applicant": {
            "surname": "Өтегенова", "given": "Әсем", "patronymic": "Ғалымқызы", "iin": "500101200007",
            "address": "Көктерек ауылы, Мектеп көшесі, 5-үй", "phone": "8 701 000 00 00",
        },
        "children": [{
            "surname": "Өтегенов", "given": "Іңкәр", "patronymic": "", "iin": "991231500707",
            "birth_date": "02.09.2015", "placement_category": "guardianship", "place": "",
        }],
        "period_from": "01.12.2026", "period_until": "28.02.2027",
        "consent": true,
        "documents": documents(),
        "written_on": written_on,
    })
}

/// Every document, brought.
pub(crate) fn documents() -> Value {
    json!([
        { "code": "application", "brought": true, "sheets": "1" },
        { "code": "identity", "brought": true, "sheets": "1" },
        { "code": "court-decision", "brought": true, "sheets": "3" },
        { "code": "police-characteristic", "brought": true, "sheets": "1" },
    ])
}

/// The same application with a document left at home.
pub(crate) fn without(mut application: Value, document: &str) -> Value {
    let line = application["documents"]
        .as_array_mut()
        .and_then(|lines| lines.iter_mut().find(|line| line["code"] == document))
        .expect("the checklist has the document");
    *line = json!({ "code": document, "brought": false });
    application
}

/// Handed in at the State Corporation.
pub(crate) fn at_the_corporation(mut application: Value, accepted_on: &str) -> Value {
    application["channel"] = json!({
        "kind": "state_corporation", "accepted_on": accepted_on, "section": "7",
        "address": "Көктерек ауылы, Абай көшесі, 2-үй", "worker": "Досова Жанар",
    });
    application
}

/// A power of attorney that runs to the end of 2027.
pub(crate) fn power_of_attorney() -> Value {
    json!({
        "number": "1-245", "issued_on": "02.11.2026", "notary": "Серікова Ләззат",
        "valid_until": "31.12.2027",
    })
}
