//! What is typed of every case alike.

use serde_json::{Value, json};

use super::story::{CLERK, EXECUTOR, Step, act, begins};

/// Every document of the law's list, the court's decision with its sheets and the police reference with its last day.
pub(super) fn documents(decision_sheets: &str, reference_until: &str) -> Value {
    json!([
        { "code": "application", "brought": true, "sheets": "1" },
        { "code": "identity", "brought": true, "sheets": "1" },
        { "code": "court-decision", "brought": true, "sheets": decision_sheets },
        { "code": "police-characteristic", "brought": true, "sheets": "1", "valid_until": reference_until },
    ])
}

/// Day, hour and place of a hearing.
pub(super) fn hearing(on: &str, time: &str) -> Value {
    json!({ "on": on, "time": time, "place": "Бөлімнің мәжіліс залы, 4-кабинет" })
}

/// The applicant takes the result and shows an identity document.
pub(super) fn taken_on(identity_document: &str) -> Value {
    json!({ "to": { "identity_document": identity_document } })
}

/// An application is registered.
pub(super) fn registered(at: &'static str, of: &'static str, application: &Value) -> Step {
    let input = json!({ "application": application });
    begins(at, of, "register_application", input)
}

/// The executor is named.
pub(super) fn assigned(at: &'static str, of: &'static str) -> Step {
    let input = json!({ "executor": EXECUTOR });
    act(at, CLERK, of, "assign_executor", input)
}
