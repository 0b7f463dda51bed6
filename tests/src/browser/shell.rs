//! What the shell would answer: the table of commands through the command line, on a register's folder; the shell's
//! own commands as if nothing stood in their way. It keeps no state but which place is open.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::{program, tree};

/// The stand-in for a shell that works on one register.
pub(crate) struct Shell {
    register: PathBuf,
    /// The kind of the place that is open, if one is.
    open: Mutex<Option<String>>,
}

impl Shell {
    /// A shell with a register open.
    pub(crate) fn on(register: PathBuf) -> Self {
        Self {
            register,
            open: Mutex::new(Some("own".to_owned())),
        }
    }

    /// A shell on a PC that has no register yet; whatever place is chosen, this will be its folder.
    pub(crate) fn first_start(register: PathBuf) -> Self {
        Self {
            register,
            open: Mutex::new(None),
        }
    }

    /// Answers a call of the page, or says what it is refused with.
    pub(crate) fn invoke(&self, command: &str, input: &Value) -> Result<Value, Value> {
        match command {
            // Nobody waits here for work that runs aside: it is done when it answers.
            "call" | "begin_work" => self.call(input),
            "places" => Ok(self.places()),
            "open_place" => {
                *self.open() = input["kind"].as_str().map(str::to_owned);
                Ok(Value::Null)
            }
            "save_paper" => {
                let names = input["papers"]
                    .as_array()
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                let files: Vec<String> = names
                    .iter()
                    .map(|paper| {
                        format!(
                            "D:\\Құжаттар\\{}.pdf",
                            paper["name"].as_str().unwrap_or_default()
                        )
                    })
                    .collect();
                Ok(json!({ "files": files, "folder": "D:\\Құжаттар" }))
            }
            "save_copy" => Ok(json!({
                "copy": { "file": "D:\\Көшірмелер\\register-2026-11-23.sqlite3", "entries": 42, "head": "5e".repeat(32) },
                "folder": "D:\\Көшірмелер",
            })),
            "save_month_register" | "save_statistics" | "save_wrong_rows" => Ok(json!({
                "files": ["D:\\Есептер\\register-2026-09-v2-masked.xlsx"],
                "folder": "D:\\Есептер",
            })),
            "save_year" => Ok(json!({
                "files": ["D:\\Есептер\\ruqsat-2026"],
                "folder": "D:\\Есептер",
            })),
            "choose_journal_file" => Ok(json!({
                "path": tree::top().join("tests/journals/journal-with-faults.xlsx").display().to_string(),
                "folder": "D:\\Есептер",
            })),
            "work_progress" => Ok(json!({ "done": 0, "total": 0 })),
            "open_month_register" | "open_statistics" | "stop_work" => Ok(Value::Null),
            "open_paper" | "open_form" | "open_folder" | "window_ready" | "close_window" => {
                Ok(Value::Null)
            }
            other => Err(json!(format!("the bridge does not know {other}"))),
        }
    }

    fn call(&self, input: &Value) -> Result<Value, Value> {
        let mut cli = program::cli();
        cli.args([
            "call",
            input["command"].as_str().unwrap_or_default(),
            "-",
            "--data",
        ])
        .arg(&self.register);
        if let Some(person) = input["person"].as_u64() {
            cli.args(["--person", &person.to_string()]);
        }
        cli.stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let output = program::run(cli, &input["input"]);
        let (said, good) = if output.status.success() {
            (&output.stdout, true)
        } else {
            (&output.stderr, false)
        };
        let said: Value = serde_json::from_slice(said)
            .map_err(|_| json!(format!("the command line ended with {output:?}")))?;
        if good { Ok(said) } else { Err(said) }
    }

    fn places(&self) -> Value {
        let open = self.open().clone();
        let home = "C:\\Пайдаланушылар\\Гүлнар\\AppData\\Local\\Ruqsat";
        json!({
            "places": [
                { "kind": "own", "folder": format!("{home}\\register"), "found": open.is_some() },
                { "kind": "shared", "folder": "C:\\ProgramData\\Ruqsat\\register", "found": false },
                { "kind": "sample", "folder": format!("{home}\\sample"), "found": false },
            ],
            "open": open,
        })
    }

    fn open(&self) -> std::sync::MutexGuard<'_, Option<String>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
