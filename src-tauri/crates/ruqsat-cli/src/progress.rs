//! How far a command is that takes its time: one line of a terminal, written over until the answer comes. Where
//! standard error is no terminal nothing is said, because only errors belong there.

use std::io::{IsTerminal, Write};

use transfer::{Progress, Work};

/// Tells a terminal how far the work is.
pub(crate) fn to_terminal() -> Work<'static> {
    let mut shown = String::new();
    let terminal = std::io::stderr().is_terminal();
    Work::telling(move |progress| {
        if terminal {
            let line = line(progress);
            if line != shown {
                // A terminal that is gone need not be told.
                let _ = write!(std::io::stderr(), "\r{line}\u{1b}[K");
                shown = line;
            }
            if progress.of > 0 && progress.done == progress.of {
                let _ = write!(std::io::stderr(), "\r\u{1b}[K");
                shown.clear();
            }
        }
    })
}

fn line(Progress { step, done, of }: Progress) -> String {
    match (done * 100).checked_div(of) {
        Some(percent) => format!("{} {percent} %", step.code()),
        None => format!("{} …", step.code()),
    }
}

#[cfg(test)]
mod tests {
    use transfer::Step;

    use super::*;

    #[test]
    fn a_line_says_how_much_is_done_where_that_is_known() {
        let at = |done, of| {
            line(Progress {
                step: Step::Checking,
                done,
                of,
            })
        };
        assert_eq!(at(64, 200), "checking 32 %");
        assert_eq!(at(64, 0), "checking …");
    }
}
