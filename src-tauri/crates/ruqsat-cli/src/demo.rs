//! The demonstration: an office in Ақжар from November 2026 to January 2027, with fixed dates and invented people whose
//! IINs can belong to nobody living. Its cases end in every way the registers of these months know. Same dates, same
//! papers to the byte; a month's register tells the end of the journal's chain, which is never the same twice.

mod corporation;
mod granted;
mod heard;
mod office;
mod short;
mod story;
mod typed;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use transfer::Errors;

use story::{Step, Story};

/// Plays the story into an empty folder and says which papers and reports it left.
pub(crate) fn play(dir: &Path) -> Result<Value, Errors> {
    refuse_used_folder(dir)?;
    let mut story = Story::begin(dir)?;
    for step in steps() {
        step.play(&mut story)?;
    }
    Ok(story.told())
}

/// Everything that is done, case by case, in the order of the clock: an act is never entered before another that is in
/// the journal already.
fn steps() -> Vec<Step> {
    let mut steps = office::steps();
    steps.extend(granted::steps());
    steps.extend(heard::steps());
    steps.extend(corporation::steps());
    steps.extend(short::steps());
    steps.sort_by_key(Step::at);
    steps
}

/// A folder with anything in it is somebody's.
#[allow(clippy::disallowed_methods)]
pub(crate) fn refuse_used_folder(dir: &Path) -> Result<(), Errors> {
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Errors::of(
            "folder_not_empty",
            json!({ "path": dir.display().to_string() }),
        ));
    }
    Ok(())
}
