//! The only place that prints.

use serde_json::Value;
use transfer::Errors;

/// The answer as JSON on standard output. A reader that went away is no fault of ours.
pub(crate) fn answer(value: &Value) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{value:#}");
}

/// Help or version on standard output.
pub(crate) fn text(text: &str) {
    use std::io::Write;
    let _ = write!(std::io::stdout(), "{text}");
}

/// The errors as JSON on standard error.
pub(crate) fn errors(errors: &Errors) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{:#}", errors.to_json());
}
