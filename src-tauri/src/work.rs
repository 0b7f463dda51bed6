//! Commands that take their time, run aside: on a thread and a desk of their own, so that everything else goes on.
//! One at a time; how far it is can be asked, and it can be stopped.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tauri::State;
use transfer::{Errors, Moment, Place, Progress, Work};

use crate::clock;
use crate::commands::off_the_window;
use crate::desk::Desk;

/// How long a program that ends waits for what it has stopped.
const PATIENCE: Duration = Duration::from_secs(3);

/// The work that runs aside, if there is any.
#[derive(Default)]
pub(crate) struct Aside {
    running: Mutex<Option<Arc<Running>>>,
    ended: Condvar,
}

/// How far it is, and whether it is to stop.
#[derive(Default)]
pub(crate) struct Running {
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl Running {
    /// What a command of the table is told to be this work by; its steps are counted as `counted` says.
    pub(crate) fn work(&self, counted: impl Fn(Progress) -> Progress + 'static) -> Work<'_> {
        Work::new(&self.stop, move |progress| self.tell(counted(progress)))
    }

    fn tell(&self, progress: Progress) {
        self.done.store(progress.done, Ordering::Relaxed);
        self.total.store(progress.of, Ordering::Relaxed);
        told_to_wait(progress, &self.stop);
    }
}

/// A build for tests holds work that has done so much as `RUQSAT_WORK_WAITS` says until it is stopped.
#[cfg(feature = "test-seams")]
fn told_to_wait(progress: Progress, stop: &AtomicBool) {
    let told = std::env::var("RUQSAT_WORK_WAITS").ok();
    if let Some(told) = told.and_then(|told| told.parse::<u64>().ok())
        && progress.done >= told
    {
        while !stop.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[cfg(not(feature = "test-seams"))]
fn told_to_wait(_: Progress, _: &AtomicBool) {}

impl Aside {
    /// Does work, unless other work runs.
    pub(crate) fn run<Answer>(
        self: &Arc<Self>,
        work: impl FnOnce(&Running) -> Result<Answer, Errors>,
    ) -> Result<Answer, Errors> {
        let running = self.begin()?;
        let _ends = Ends(Arc::clone(self));
        work(&running)
    }

    fn begin(&self) -> Result<Arc<Running>, Errors> {
        let mut running = self.running();
        if running.is_some() {
            return Err(Errors::of("busy", json!({})));
        }
        Ok(Arc::clone(running.insert(Arc::default())))
    }

    fn end(&self) {
        *self.running() = None;
        self.ended.notify_all();
    }

    /// Stops what runs; of what it has begun nothing stays.
    fn stop(&self) {
        if let Some(running) = self.running().as_ref() {
            running.stop.store(true, Ordering::Relaxed);
        }
    }

    /// The program ends: what runs is stopped, and gets a moment to clear away what it has begun.
    pub(crate) fn stop_for_good(&self) {
        self.stop();
        let waited = |running: &mut Option<Arc<Running>>| running.is_some();
        let running = self.running();
        let _ = self.ended.wait_timeout_while(running, PATIENCE, waited);
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
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
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
        aside.run(|running| {
            let mut place = Place::open_existing(&desk.folder()?)?;
            let work = running.work(|progress| progress);
            place.call_telling(Moment(clock::now()), person, &command, input, work)
        })
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

    #[test]
    fn a_program_that_ends_waits_until_its_work_has_cleared_away() {
        let aside = Arc::new(Aside::default());
        aside.stop_for_good();
        let (begun, begins) = std::sync::mpsc::channel();
        let cleared = Arc::new(AtomicBool::new(false));
        let (own, clears) = (Arc::clone(&aside), Arc::clone(&cleared));
        let work = std::thread::spawn(move || {
            own.run(|running| {
                begun.send(()).expect("somebody waits");
                while !running.stop.load(Ordering::Relaxed) {
                    std::thread::yield_now();
                }
                clears.store(true, Ordering::Relaxed);
                Ok(())
            })
        });
        begins.recv().expect("it has begun");
        aside.stop_for_good();
        assert!(cleared.load(Ordering::Relaxed));
        assert_eq!(work.join().expect("nothing was refused"), Ok(()));
    }
}
