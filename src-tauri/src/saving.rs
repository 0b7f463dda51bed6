//! Files that people keep: issued papers and a copy of the register, where they say.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::{Errors, pdf_bytes};

use crate::clock;
use crate::commands::off_the_window;
use crate::desk::Desk;
use crate::dialogs::{ask_for_file, ask_for_folder};
use crate::file_names::{ending_in, safe};
use crate::staged_file::{IfPresent, write};

pub(crate) const PDF: (&str, &str) = ("PDF", "pdf");
const REGISTER: (&str, &str) = ("SQLite", "sqlite3");

/// An issued paper and the name the page suggests for its file, without an ending.
#[derive(Debug, Deserialize)]
pub(crate) struct NamedPaper {
    sha256: String,
    name: String,
}

/// Keeps papers: one where the person says, several in the folder that the person says. Answers where they
/// lie, or null if the person thinks better of it.
#[tauri::command]
pub(crate) async fn save_paper<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    papers: Vec<NamedPaper>,
    folder: String,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let papers = papers
            .iter()
            .map(|paper| {
                let answer = desk.call(person, "paper", json!({ "sha256": paper.sha256 }))?;
                Ok((file_name(paper), pdf_bytes(&answer)?))
            })
            .collect::<Result<Vec<_>, Errors>>()?;
        let places = match &papers[..] {
            [] => return Ok(Value::Null),
            [(name, _)] => ask_for_file(&window, &folder, name, PDF).map(|chosen| vec![chosen]),
            _ => ask_for_folder(&window, &folder)
                .map(|chosen| papers.iter().map(|(name, _)| chosen.join(name)).collect()),
        };
        let Some(places) = places else {
            return Ok(Value::Null);
        };
        let bytes: Vec<&[u8]> = papers.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        // Only the dialog of one file has asked about that very file.
        let asked = papers.len() == 1;
        let files = keep(&places, &bytes, asked)?;
        Ok(json!({
            "files": files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>(),
            "folder": folder_of(&places[0]),
        }))
    })
    .await
}

/// Keeps a verified copy of the register where the person says.
#[tauri::command]
pub(crate) async fn save_copy<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    folder: String,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        desk.folder()?;
        let name = format!("ruqsat-{}.sqlite3", clock::now().format("%Y-%m-%d"));
        let Some(chosen) = ask_for_file(&window, &folder, &name, REGISTER) else {
            return Ok(Value::Null);
        };
        let to = ending_in(chosen.clone(), REGISTER.1);
        let text = to.to_str().ok_or_else(|| {
            Errors::of("not_a_folder", json!({ "path": to.display().to_string() }))
        })?;
        let input = json!({ "to": text, "replace": to == chosen });
        let copy = desk.call(person, "copy_register", input)?;
        Ok(json!({ "copy": copy, "folder": folder_of(&to) }))
    })
    .await
}

/// Writes every file or, if one cannot be, none: the person is told that nothing was written.
#[allow(clippy::disallowed_methods)]
fn keep(places: &[PathBuf], papers: &[&[u8]], asked: bool) -> Result<Vec<PathBuf>, Errors> {
    let mut kept = Vec::new();
    for (chosen, bytes) in places.iter().zip(papers) {
        let written = if asked {
            keep_one(chosen, bytes, PDF.1)
        } else {
            write(&ending_in(chosen.clone(), PDF.1), bytes, IfPresent::Number)
        };
        match written {
            Ok(file) => kept.push(file),
            Err(errors) => {
                for file in &kept {
                    // On a disk that is gone, so is the file.
                    let _ = std::fs::remove_file(file);
                }
                return Err(errors);
            }
        }
    }
    Ok(kept)
}

/// Writes one file where the dialog has asked about it.
pub(crate) fn keep_one(chosen: &Path, bytes: &[u8], ending: &str) -> Result<PathBuf, Errors> {
    let place = ending_in(chosen.to_path_buf(), ending);
    // With an ending added it is another file than the one the dialog has asked about.
    let if_present = if place == chosen {
        IfPresent::Replace
    } else {
        IfPresent::Number
    };
    write(&place, bytes, if_present)
}

fn file_name(paper: &NamedPaper) -> String {
    let mut name = safe(&paper.name);
    if name.is_empty() {
        name = safe(paper.sha256.get(..12).unwrap_or_default());
    }
    format!("{name}.{}", PDF.1)
}

pub(crate) fn folder_of(file: &Path) -> String {
    file.parent()
        .map(|folder| folder.display().to_string())
        .unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_as_the_page_suggests_and_else_by_its_fingerprint() {
        let named = |name: &str| {
            file_name(&NamedPaper {
                sha256: "0123456789abcdef".to_owned(),
                name: name.to_owned(),
            })
        };
        assert_eq!(named("Рұқсат 12/2026"), "Рұқсат 12-2026.pdf");
        assert_eq!(named(".."), "0123456789ab.pdf");
    }

    #[test]
    fn several_are_kept_all_or_none_and_nothing_is_replaced() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a.pdf"), "old").expect("a file");
        let places = [at("a.pdf"), at("b.pdf"), at("b.pdf")];
        let kept = keep(&places, &[b"1", b"2", b"3"], false).expect("room enough");
        assert_eq!(kept, [at("a (2).pdf"), at("b.pdf"), at("b (2).pdf")]);
        assert_eq!(
            std::fs::read(at("a.pdf")).ok().as_deref(),
            Some(&b"old"[..])
        );

        let places = [at("c.pdf"), at("gone").join("d.pdf")];
        let refused = keep(&places, &[b"1", b"2"], false).expect_err("the second has no folder");
        assert_eq!(refused.0[0].code, "folder_gone");
        assert!(!at("c.pdf").exists(), "the first is taken back");
    }

    #[test]
    fn the_dialogs_yes_counts_for_the_file_it_has_asked_about() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a.pdf"), "old").expect("a file");
        let without_ending = keep(&[at("a")], &[b"new"], true).expect("room enough");
        assert_eq!(without_ending, [at("a (2).pdf")]);
        let asked = keep(&[at("a.pdf")], &[b"new"], true).expect("room enough");
        assert_eq!(asked, [at("a.pdf")]);
        assert_eq!(
            std::fs::read(at("a.pdf")).ok().as_deref(),
            Some(&b"new"[..])
        );
    }
}
