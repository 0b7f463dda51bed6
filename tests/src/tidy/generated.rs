//! The register of generated files: what is committed but made from something else, and what makes it.
//!
//! Each generator has a test that makes the file anew and compares; this one sees to it that no generated
//! file lives outside the register and no row outlives its file.

use super::none;
use crate::tree;

/// A file (or everything in a folder, where the path ends with a slash), and what makes it.
struct Made {
    path: &'static str,
    by: &'static str,
}

const MADE: &[Made] = &[
    Made {
        path: "Cargo.lock",
        by: "cargo",
    },
    Made {
        path: "ui/package-lock.json",
        by: "npm",
    },
    Made {
        path: "ui/src/lib/backend/generated/",
        by: "cargo xtask assets, by the transfer crate's tests, which also compare",
    },
    Made {
        path: "assets/fonts/RuqsatSerif-Regular.ttf",
        by: "assets/fonts/build.py",
    },
    Made {
        path: "assets/fonts/RuqsatSerif-Bold.ttf",
        by: "assets/fonts/build.py",
    },
    Made {
        path: "assets/fonts/RuqsatSerif-Italic.ttf",
        by: "assets/fonts/build.py",
    },
    Made {
        path: "assets/icons/32x32.png",
        by: "cargo xtask assets, from icon.svg",
    },
    Made {
        path: "assets/icons/128x128.png",
        by: "cargo xtask assets, from icon.svg",
    },
    Made {
        path: "assets/icons/icon.ico",
        by: "cargo xtask assets, from icon.svg",
    },
];

/// Whether a file, by its path from the top, is in the register.
pub(super) fn is_generated(path: &str) -> bool {
    MADE.iter().any(|made| made.covers(path))
}

impl Made {
    fn covers(&self, path: &str) -> bool {
        if self.path.ends_with('/') {
            path.starts_with(self.path)
        } else {
            path == self.path
        }
    }
}

#[test]
fn the_register_of_generated_files_is_true() {
    let files = tree::files();
    let gone = MADE
        .iter()
        .filter(|made| !files.iter().any(|file| made.covers(file)))
        .map(|made| format!("{} (made by {}) is not there", made.path, made.by));
    let marks = [
        concat!("@gener", "ated"),
        concat!("gener", "ated from"),
        concat!("DO NOT ", "EDIT"),
    ];
    let unlisted = tree::sources(&[".rs", ".ts", ".svelte", ".toml", ".md", ".sql", ".css"])
        .into_iter()
        .filter(|source| !is_generated(&source.path))
        .filter(|source| {
            marks
                .iter()
                .any(|mark| source.text.lines().take(5).any(|line| line.contains(mark)))
        })
        .map(|source| {
            format!(
                "{} calls itself generated and is not in the register",
                source.path
            )
        });
    none("generated files", &gone.chain(unlisted).collect::<Vec<_>>());
}
