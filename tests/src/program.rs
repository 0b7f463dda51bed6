//! The command line as it is built: started as a process with a clock that stands where the test says. It knows
//! arguments, exit codes and JSON.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::{counter, facts, tree};

/// The hour of the tests' processes, a Monday morning.
pub(crate) const CLOCK: &str = "2026-11-23T10:15:00+05:00";

/// The program, with its clock set to [`CLOCK`]; it must be the one built for tests.
pub(crate) fn cli() -> Command {
    static CHECKED: OnceLock<()> = OnceLock::new();
    CHECKED.get_or_init(|| {
        // A clock that is no moment is seen before anything else, by a program that looks there.
        let output = at_clock("no moment").args(["call", "office", "--data", "nowhere"]).output();
        let output = output.expect("the command line starts");
        assert_eq!(
            code(&output),
            "moment_unreadable",
            "ruqsat-cli was built without its feature `fixed-clock`; `cargo xtask test` builds it right"
        );
    });
    at_clock(CLOCK)
}

/// The program at another hour.
pub(crate) fn cli_at(clock: &str) -> Command {
    let mut command = cli();
    command.env("RUQSAT_CLOCK", clock);
    command
}

fn at_clock(clock: &str) -> Command {
    let mut command = Command::new(tree::program("ruqsat-cli"));
    command.env("RUQSAT_CLOCK", clock);
    command
}

/// `call <command> -` on a register, its input to be written to standard input; the clerk acts.
pub(crate) fn call_of(cli: Command, data: &Path, command: &str) -> Command {
    call_by("1", cli, data, command)
}

/// The same by somebody else.
fn call_by(person: &str, mut cli: Command, data: &Path, command: &str) -> Command {
    cli.args(["call", command, "-", "--data"]).arg(data);
    if command != "set_up_office" {
        cli.args(["--person", person]);
    }
    cli.stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    cli
}

/// Runs a command to its end with this input.
pub(crate) fn run(mut command: Command, input: &Value) -> Output {
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input was asked for");
    // A program that ended without reading its input says so by its answer.
    let _ = stdin.write_all(input.to_string().as_bytes());
    drop(stdin);
    child.wait_with_output().expect("the program ends")
}

/// Calls a command on a register.
pub(crate) fn call(data: &Path, command: &str, input: &Value) -> Output {
    run(call_of(cli(), data, command), input)
}

/// Calls a command that must be done.
pub(crate) fn done(data: &Path, command: &str, input: &Value) -> Value {
    answer(&call(data, command, input))
}

/// Calls a command that must be done, as the executor.
pub(crate) fn done_by_executor(data: &Path, command: &str, input: &Value) -> Value {
    done_by_executor_at(data, CLOCK, command, input)
}

/// The same at another hour.
pub(crate) fn done_by_executor_at(data: &Path, clock: &str, command: &str, input: &Value) -> Value {
    answer(&run(call_by("2", cli_at(clock), data, command), input))
}

/// Registers an application that the State Corporation accepted on the Friday before, and takes it to a signed permit.
pub(crate) fn signed_for_the_corporation(data: &Path, surname: &str) {
    let mut application = facts::application("20.11.2026");
    application["applicant"]["surname"] = json!(surname);
    let application = facts::at_the_corporation(application, "20.11.2026");
    let input = json!({ "application": application });
    let mut last = done(data, "register_application", &input);
    for command in ["check_documents", "make_permit", "sign_permit"] {
        last = done(data, command, &counter::on(&last, &json!({})));
    }
}

/// Runs the program with arguments and nothing on standard input.
pub(crate) fn with<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Output {
    cli()
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

/// What a program that did its work answered; it must have said nothing else.
pub(crate) fn answer(output: &Output) -> Value {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    assert_eq!(errors, "");
    serde_json::from_slice(&output.stdout).expect("an answer is JSON")
}

/// The first error of a program that was refused: on standard error, with exit code 1 and no answer.
pub(crate) fn error(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(output.stdout, b"");
    let errors: Value = serde_json::from_slice(&output.stderr).expect("errors are JSON");
    errors["errors"][0].clone()
}

/// Its code.
pub(crate) fn code(output: &Output) -> String {
    error(output)["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The findings of `check`, in which an unsound register ends with exit code 1 and its report.
pub(crate) fn findings(data: &Path, head: Option<&str>) -> Vec<String> {
    let mut command = cli();
    command.arg("check").arg("--data").arg(data);
    if let Some(head) = head {
        command.args(["--head", head]);
    }
    let output = command.output().expect("the program starts");
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("check gives no report ({error}): {output:?}"));
    let findings = report["findings"]
        .as_array()
        .expect("a report has findings");
    assert_eq!(output.status.code(), Some(i32::from(!findings.is_empty())));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    findings
        .iter()
        .map(|finding| {
            format!(
                "{}: {}",
                text(&finding["code"]),
                text(&finding["args"]["detail"])
            )
        })
        .collect()
}

/// The head of a register's chain, in hexadecimal.
pub(crate) fn head(data: &Path) -> String {
    let report = done(data, "check_register", &json!({}));
    report["head"].as_str().expect("a head").to_owned()
}

/// Sets an office up in a folder.
pub(crate) fn set_up(data: &Path) {
    let input = json!({ "office": facts::office(), "people": facts::people() });
    done(data, "set_up_office", &input);
}

/// Registers the application of [`facts::application`].
pub(crate) fn register(data: &Path) -> Value {
    done(data, "register_application", &registration())
}

/// Its input.
pub(crate) fn registration() -> Value {
    json!({ "application": facts::application("20.11.2026") })
}

/// The story of `demo` in a folder.
pub(crate) fn demo(folder: &Path) -> Value {
    answer(
        &cli()
            .arg("demo")
            .arg(folder)
            .output()
            .expect("the program starts"),
    )
}
