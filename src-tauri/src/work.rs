//! Commands that take their time, run aside: on a thread and a desk of their own, so that everything else goes on.
//! One at a time; how far it is can be asked, and it can be stopped.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tauri::State;
use transfer::{Errors, Moment, Place, Progress, Work};

use crate::clock;
use crate::commands::off_the_window;
use crate::desk::Desk;

/// The work that runs aside, if there is any.
#[derive(Default)]
pub(crate) struct Aside(Mutex<Option<Arc<Running>>>);

/// How far it is, and whether it is to stop.
#[derive(Default)]
struct Running {
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl Running {
    fn tell(&self, progress: Progress) {
        self.done.store(progress.done, Ordering::Relaxed);
        self.total.store(progress.of, Ordering::Relaxed);
    }
}

impl Aside {
    /// Begins work, unless other work runs.
    fn begin(&self) -> Result<Arc<Running>, Errors> {
        let mut running = self.running();
        if running.is_some() {
            return Err(Errors::of("busy", json!({})));
        }
        Ok(Arc::clone(running.insert(Arc::default())))
    }

    fn end(&self) {
        *self.running() = None;
    }

    /// Stops what runs; of what it has begun nothing stays.
    pub(crate) fn stop(&self) {
        if let Some(running) = self.running().as_ref() {
            running.stop.store(true, Ordering::Relaxed);
        }
    }

    /// How far it is; nothing of nothing where none runs.
    fn progress(&self) -> Value {
        let running = self.running();
        let count = |counter: fn(&Running) -> &AtomicU64| {
            let running = running.as_ref().map(|running| counter(running));
            running.map_or(0, |counter| counter.load(Ordering::Relaxed))
        };
        json!({ "done": count(|running| &running.done), "total": count(|running| &running.total) })
    }

    fn running(&self) -> MutexGuard<'_, Option<Arc<Running>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes room for other work, however this one ends.
struct Ends(Arc<Aside>);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// Runs a command of the table aside, and answers what it answers.
#[tauri::command]
pub(crate) async fn begin_work(
    desk: State<'_, Arc<Desk>>,
    aside: State<'_, Arc<Aside>>,
    person: Option<u32>,
    command: String,
    input: Value,
) -> Result<Value, Value> {
    let (desk, aside) = (Arc::clone(&desk), Arc::clone(&aside));
    off_the_window(move || {
        let running = aside.begin()?;
        let _ends = Ends(aside);
        let mut place = Place::open_existing(&desk.folder()?)?;
        let work = Work::new(&running.stop, |progress| running.tell(progress));
        place.call_telling(Moment(clock::now()), person, &command, input, work)
    })
    .await
}

/// How far the work is that runs aside.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives its state by value"
)]
pub(crate) fn work_progress(aside: State<'_, Arc<Aside>>) -> Value {
    aside.progress()
}

/// Stops the work that runs aside; it then ends with that as its reason.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives its state by value"
)]
pub(crate) fn stop_work(aside: State<'_, Arc<Aside>>) {
    aside.stop();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_work_runs_at_a_time_and_says_how_far_it_is() {
        let aside = Arc::new(Aside::default());
        assert_eq!(aside.progress(), json!({ "done": 0, "total": 0 }));
        let running = aside.begin().expect("nothing runs");
        let other = aside.begin().err().expect("one runs");
        assert_eq!(other.0[0].code, "busy");
        running.tell(Progress {
            step: transfer::Step::Checking,
            done: 64,
            of: 20_000,
        });
        assert_eq!(aside.progress(), json!({ "done": 64, "total": 20_000 }));
        aside.stop();
        assert!(running.stop.load(Ordering::Relaxed));
        drop(Ends(Arc::clone(&aside)));
        assert!(aside.begin().is_ok(), "the next one has its turn");
    }
}
