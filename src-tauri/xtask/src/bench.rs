//! `cargo xtask bench`: the benchmarks, in one run side by side with what lies beneath them, as ratios; and how much
//! memory the biggest papers take.
//!
//! The figures are read back from the files that criterion leaves. A missed aim is said and is no failure:
//! how fast a machine is proves nothing about the code. It does not know what is measured, only its names.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{Failure, cargo, run as run_program};
use crate::tree;

/// What measures memory, among the names of benchmarks.
const MEMORY: &str = "memory";

/// What measures the taking over of a journal.
const IMPORT: &str = "import";

/// What is compared with what.
struct Comparison {
    /// Criterion's name of the group.
    group: &'static str,
    ours: &'static str,
    beneath: &'static str,
    /// What is not to be exceeded.
    aim: Aim,
    /// How often the benchmark measures both sides in turn.
    rounds: u32,
    /// Further figures of the group: the name and what it says.
    parts: &'static [(&'static str, &'static str)],
}

/// What is not to be exceeded.
#[derive(Clone, Copy)]
enum Aim {
    /// The ratio to what lies beneath.
    Ratio(f64),
    /// Our own time, in milliseconds.
    Time(f64),
}

impl Aim {
    /// The aim and whether it is kept.
    fn judged(self, ours: f64, ratio: f64) -> String {
        let (aim, kept) = match self {
            Self::Ratio(aim) => (format!("{aim:.1}"), ratio <= aim),
            Self::Time(aim) => (format!("{aim:.0} ms"), ours <= aim * 1e6),
        };
        format!("aim {aim} {}", if kept { "kept" } else { "missed" })
    }
}

const COMPARISONS: [Comparison; 4] = [
    Comparison {
        group: "permit",
        ours: "a permit, from facts to file",
        beneath: "bare printpdf",
        aim: Aim::Ratio(1.2),
        rounds: 9,
        parts: &[(
            "uncompressed",
            "bare printpdf that compresses nothing, for comparison",
        )],
    },
    Comparison {
        group: "act",
        ours: "an act committed with its paper",
        beneath: "the same rows by plain rusqlite",
        aim: Aim::Ratio(1.3),
        rounds: 9,
        parts: &[
            ("paper", "of which the paper alone"),
            ("register", "of which the register alone, the paper given"),
        ],
    },
    Comparison {
        group: "register-paper",
        ours: "10,000 applications as a paper",
        beneath: "bare printpdf",
        aim: Aim::Time(600.0),
        rounds: 3,
        parts: &[],
    },
    Comparison {
        group: "register-workbook",
        ours: "10,000 applications as a workbook",
        beneath: "bare rust_xlsxwriter",
        aim: Aim::Ratio(1.2),
        rounds: 3,
        parts: &[],
    },
];

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    if let [one @ (MEMORY | IMPORT)] = rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return by_itself(one);
    }
    let chosen = chosen(rest)?;
    let figures = tree::target().join("bench");
    // Figures of an earlier run are never taken for those of this one.
    if figures.exists() {
        fs::remove_dir_all(&figures)
            .map_err(|error| Failure::new(format!("{}: {error}", figures.display())))?;
    }
    let mut bench = of("ratios");
    bench.args(["--", "--noplot"]);
    if let [only] = chosen.as_slice() {
        bench.arg(format!("^{}/", only.group));
    }
    bench.env("CRITERION_HOME", &figures);
    run_program(&mut bench)?;

    println!();
    for comparison in &chosen {
        for line in lines(comparison, &figures.join(comparison.group))? {
            println!("{line}");
        }
    }
    if rest.is_empty() {
        println!();
        by_itself(IMPORT)?;
        by_itself(MEMORY)?;
    }
    Ok(())
}

/// What a benchmark says itself.
fn by_itself(name: &str) -> Result<(), Failure> {
    run_program(&mut of(name))
}

/// One of the benchmarks, to be run.
fn of(name: &str) -> Command {
    let mut bench = cargo();
    bench
        .args(["bench", "--package", "acceptance", "--bench", name])
        .current_dir(tree::top());
    bench
}

/// Every comparison, or the one that was named.
fn chosen(rest: &[String]) -> Result<Vec<&'static Comparison>, Failure> {
    let Some((name, more)) = rest.split_first() else {
        return Ok(COMPARISONS.iter().collect());
    };
    super::no_arguments(more)?;
    match COMPARISONS.iter().find(|known| known.group == name) {
        Some(comparison) => Ok(vec![comparison]),
        None => Err(Failure::new(format!(
            "no benchmark is called {name}; there are {}",
            COMPARISONS
                .map(|known| known.group)
                .into_iter()
                .chain([MEMORY, IMPORT])
                .collect::<Vec<_>>()
                .join(", ")
        ))),
    }
}

/// The ratio on one line, with the middle half of the rounds' ratios, and beneath it what else was measured.
fn lines(comparison: &Comparison, figures: &Path) -> Result<Vec<String>, Failure> {
    let figure = |name: &str| {
        (1..=comparison.rounds)
            .map(|round| read(&figures.join(format!("{name}-{round}/new/estimates.json"))))
            .collect::<Result<Vec<f64>, Failure>>()
    };
    let (ours, beneath) = (figure("ours")?, figure("beneath")?);
    let ratios = ratios(&ours, &beneath);
    let (least, ratio, most) = (
        quantile(&ratios, 1),
        quantile(&ratios, 2),
        quantile(&ratios, 3),
    );
    let Comparison {
        ours: what,
        beneath: against,
        aim,
        ..
    } = comparison;
    let ours = quantile(&sorted(ours), 2);
    let mut lines = vec![format!(
        "{what} {}, {against} {}: ratio {ratio:.2} ({least:.2} to {most:.2}), {}",
        time(ours),
        time(quantile(&sorted(beneath.clone()), 2)),
        aim.judged(ours, ratio)
    )];
    for (name, says) in comparison.parts {
        let part = figure(name)?;
        let ratio = quantile(&self::ratios(&part, &beneath), 2);
        let part = time(quantile(&sorted(part), 2));
        lines.push(format!("    {says} {part}: ratio {ratio:.2}"));
    }
    Ok(lines)
}

/// Each round's ratio to what lies beneath, sorted.
fn ratios(figures: &[f64], beneath: &[f64]) -> Vec<f64> {
    let pairs = figures.iter().zip(beneath);
    sorted(pairs.map(|(figure, beneath)| figure / beneath).collect())
}

fn sorted(mut figures: Vec<f64>) -> Vec<f64> {
    figures.sort_by(f64::total_cmp);
    figures
}

/// So many quarters into sorted figures, of which there is one a round.
fn quantile(sorted: &[f64], quarters: usize) -> f64 {
    sorted[(sorted.len() - 1) * quarters / 4]
}

/// The median of one of criterion's estimates, in nanoseconds.
fn read(file: &Path) -> Result<f64, Failure> {
    let text = fs::read_to_string(file)
        .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    median(&text).ok_or_else(|| Failure::new(format!("{} names no median", file.display())))
}

/// The first `point_estimate` after `median`: the file is flat enough to need no JSON library, and this
/// program has no dependencies.
fn median(estimates: &str) -> Option<f64> {
    let (_, after) = estimates.split_once("\"median\":")?;
    let (_, after) = after.split_once("\"point_estimate\":")?;
    let end = after.find([',', '}'])?;
    after[..end].trim().parse().ok()
}

fn time(nanoseconds: f64) -> String {
    if nanoseconds < 1e6 {
        format!("{:.0} µs", nanoseconds / 1e3)
    } else {
        format!("{:.2} ms", nanoseconds / 1e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ESTIMATES: &str = r#"{"mean":{"confidence_interval":{"confidence_level":0.95,
        "lower_bound":1.0,"upper_bound":2.0},"point_estimate":1.5,"standard_error":0.1},
        "median":{"confidence_interval":{"confidence_level":0.95,"lower_bound":2.0,"upper_bound":3.0},
        "point_estimate":2500000.25,"standard_error":0.2},"slope":null}"#;

    #[test]
    fn the_median_is_read_and_not_the_mean() {
        assert_eq!(median(ESTIMATES), Some(2_500_000.25));
        assert_eq!(median("{\"mean\":{\"point_estimate\":1.5}}"), None);
        assert_eq!(median("{\"median\":{\"point_estimate\":null}}"), None);
    }

    #[test]
    fn the_middle_of_the_rounds_is_the_ratio() {
        let folder = std::env::temp_dir().join(format!("ruqsat-bench-{}", std::process::id()));
        let estimate = |name: &str, median: f64| {
            let folder = folder.join(name).join("new");
            fs::create_dir_all(&folder).expect("a folder for temporary files");
            let text = format!("{{\"median\":{{\"point_estimate\":{median}}}}}");
            fs::write(folder.join("estimates.json"), text).expect("it can be written to");
        };
        let of = |aim| Comparison {
            group: "",
            ours: "ours",
            beneath: "beneath",
            aim,
            rounds: 9,
            parts: &[("part", "part")],
        };
        // One round was disturbed on each side: neither is the ratio.
        let ours = [9.0, 2.2, 2.4, 2.6, 2.5, 2.5, 2.6, 2.4, 2.8];
        let beneath = [2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 9.0, 2.0];
        for ((round, ours), beneath) in (1..=9).zip(ours).zip(beneath) {
            estimate(&format!("ours-{round}"), ours * 1e6);
            estimate(&format!("beneath-{round}"), beneath * 1e6);
        }
        assert!(
            lines(&of(Aim::Ratio(1.3)), &folder).is_err(),
            "a part is missing"
        );
        for round in 1..=9 {
            estimate(&format!("part-{round}"), 5e5);
        }
        let said = |aim| lines(&of(aim), &folder).map_err(|failure| failure.to_string());
        let (kept, missed) = (said(Aim::Ratio(1.3)), said(Aim::Ratio(1.2)));
        let (in_time, too_long) = (said(Aim::Time(3.0)), said(Aim::Time(2.0)));
        fs::remove_dir_all(&folder).expect("it was made here");
        let line = "ours 2.50 ms, beneath 2.00 ms: ratio 1.25 (1.20 to 1.30), aim";
        let part = "    part 500 µs: ratio 0.25".to_owned();
        assert_eq!(kept, Ok(vec![format!("{line} 1.3 kept"), part.clone()]));
        assert_eq!(missed, Ok(vec![format!("{line} 1.2 missed"), part.clone()]));
        assert_eq!(in_time, Ok(vec![format!("{line} 3 ms kept"), part.clone()]));
        assert_eq!(too_long, Ok(vec![format!("{line} 2 ms missed"), part]));
    }

    #[test]
    fn a_benchmark_that_does_not_exist_is_named() {
        let names = |names: &[&str]| {
            let rest: Vec<String> = names.iter().map(ToString::to_string).collect();
            chosen(&rest).map(|chosen| chosen.iter().map(|one| one.group).collect::<Vec<_>>())
        };
        let all = vec!["permit", "act", "register-paper", "register-workbook"];
        assert_eq!(names(&[]).ok(), Some(all));
        assert_eq!(names(&["act"]).ok(), Some(vec!["act"]));
        assert!(names(&["acts"]).is_err_and(|failure| failure.to_string().contains("acts")));
        assert!(names(&["act", "permit"]).is_err());
    }
}
