//! The command line: the window's commands over the same transfer types, the demonstration, the check and
//! the copy. It does not know the window and needs no display. Answers are JSON on standard output; errors
//! are JSON on standard error with exit code 1.

mod clock;
mod demo;
mod output;
mod progress;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use transfer::{Errors, Place};

/// Ruqsat on the command line.
#[derive(Parser)]
#[command(name = "ruqsat-cli", version)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Run one command with JSON and print its answer as JSON.
    Call {
        /// Name of the command.
        #[arg(required_unless_present = "list")]
        command: Option<String>,
        /// Its input as JSON; `-` reads it from standard input.
        #[arg(default_value = "{}")]
        input: String,
        /// Folder of the register.
        #[arg(long, required_unless_present = "list")]
        data: Option<PathBuf>,
        /// Who acts: the number of one of the office's people; needed where more than one works here.
        #[arg(long)]
        person: Option<u32>,
        /// Print every command with the JSON schemas of its input and output.
        #[arg(long)]
        list: bool,
    },
    /// Play a story of three months with fixed dates: `papers/`, `reports/` of its months and `register/`.
    Demo {
        /// A folder that does not exist yet or is empty.
        dir: PathBuf,
    },
    /// Make a register to try things in: an invented office with its cases up to today, every paper marked.
    Sample {
        /// A folder that does not exist yet or is empty.
        #[arg(long)]
        data: PathBuf,
    },
    /// Verify chain, derived tables, papers and the database itself.
    Check {
        /// Folder of the register.
        #[arg(long)]
        data: PathBuf,
        /// Head of the journal's chain as kept elsewhere, in hexadecimal.
        #[arg(long)]
        head: Option<String>,
    },
    /// Save a verified copy of the register to a file that does not exist yet.
    Copy {
        /// Folder of the register.
        #[arg(long)]
        data: PathBuf,
        /// The copy.
        to: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help and version are no faults.
        Err(said) if !said.use_stderr() => {
            output::text(&said.to_string());
            return ExitCode::SUCCESS;
        }
        Err(fault) => {
            let detail = fault.to_string();
            output::errors(&Errors::of(
                "arguments_unknown",
                json!({ "argument": detail.trim() }),
            ));
            return ExitCode::FAILURE;
        }
    };
    match run(arguments.what) {
        Ok(answer) => {
            output::answer(&answer.value);
            if answer.good {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(errors) => {
            output::errors(&errors);
            ExitCode::FAILURE
        }
    }
}

/// What is printed, and whether it is good news.
struct Answer {
    value: Value,
    good: bool,
}

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Self { value, good: true }
    }
}

fn run(what: What) -> Result<Answer, Errors> {
    match what {
        What::Call { list: true, .. } => Ok(transfer::list().into()),
        What::Call {
            command,
            input,
            data,
            person,
            ..
        } => {
            let (Some(command), Some(data)) = (command, data) else {
                return Err(Errors::of("arguments_missing", json!({})));
            };
            call(&data, &command, read_input(&input)?, person).map(Into::into)
        }
        What::Demo { dir } => demo::play(&dir).map(Into::into),
        What::Sample { data } => sample(&data).map(Into::into),
        What::Check { data, head } => {
            let value = call(&data, "check_register", json!({ "head": head }), None)?;
            let good = value["findings"].as_array().is_some_and(Vec::is_empty);
            Ok(Answer { value, good })
        }
        What::Copy { data, to } => {
            call(&data, "copy_register", json!({ "to": to }), None).map(Into::into)
        }
    }
}

fn call(data: &Path, command: &str, input: Value, person: Option<u32>) -> Result<Value, Errors> {
    let moment = clock::now()?;
    // Only setting an office up makes a register; any other command on a mistyped folder would leave an empty one.
    let mut place = if command == "set_up_office" {
        Place::open(data)
    } else {
        Place::open_existing(data)
    }?;
    place.call_telling(moment, person, command, input, progress::to_terminal())
}

fn sample(data: &Path) -> Result<Value, Errors> {
    demo::refuse_used_folder(data)?;
    let now = clock::now()?;
    transfer::fill_sample(&mut Place::open(data)?, now)?;
    Ok(json!({ "folder": data.display().to_string() }))
}

fn read_input(argument: &str) -> Result<Value, Errors> {
    let text = if argument == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| {
                Errors::of("input_unreadable", json!({ "detail": error.to_string() }))
            })?;
        text
    } else {
        argument.to_owned()
    };
    serde_json::from_str(&text)
        .map_err(|error| Errors::of("input_not_json", json!({ "detail": error.to_string() })))
}
