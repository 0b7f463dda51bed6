//! Who may know whom: the table of `src-tauri/ARCHITECTURE.md` against what cargo says the crates depend on.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use super::none;
use crate::tree;

/// Libraries that are one crate's affair. Tests may look into files with the same eyes.
const KEPT_TO: [(&str, &str); 7] = [
    ("rusqlite", "register"),
    ("printpdf", "paper"),
    ("lopdf", "paper"),
    ("hayro", "paper"),
    ("rust_xlsxwriter", "documents"),
    ("calamine", "office"),
    ("tauri", "ruqsat"),
];

#[test]
fn crates_know_only_whom_the_table_allows() {
    let table = table();
    let metadata = metadata();
    let ours: BTreeSet<&str> = metadata
        .packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    let mut offences = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let Some(allowed) = table.get(name) else {
            offences.push(format!("{name} has no row in the table"));
            continue;
        };
        for dependency in &package.dependencies {
            let known = dependency.name.as_str();
            // A crate's own tests may count with the shipped data.
            let in_tests = dependency.kind == DependencyKind::Development && known == "assets";
            if ours.contains(known) && !in_tests && !allowed.allows(known) {
                offences.push(format!("{name} knows {known}"));
            }
        }
    }
    for row in table.keys().filter(|row| !ours.contains(row.as_str())) {
        offences.push(format!("the table has a row for {row}, which is no crate"));
    }
    none(
        "dependencies that the table of src-tauri/ARCHITECTURE.md does not allow",
        &offences,
    );
}

#[test]
fn some_libraries_are_one_crates_affair() {
    let mut offences = Vec::new();
    for package in &metadata().packages {
        for (library, owner) in KEPT_TO {
            let uses = package.dependencies.iter().any(|dependency| {
                dependency.name == library && dependency.kind != DependencyKind::Development
            });
            if uses && package.name.as_str() != owner && package.name.as_str() != "acceptance" {
                offences.push(format!(
                    "{} uses {library}, which is {owner}'s",
                    package.name
                ));
            }
        }
    }
    none("libraries outside the crate they are kept to", &offences);
}

#[test]
fn every_crate_takes_the_workspaces_lints_and_licence() {
    let mut offences = Vec::new();
    for package in &metadata().packages {
        let manifest = package.manifest_path.as_std_path();
        let text = std::fs::read_to_string(manifest).expect("a manifest cargo has read");
        for line in [
            "[lints]\nworkspace = true",
            "license.workspace = true",
            "publish.workspace = true",
        ] {
            if !text.contains(line) {
                offences.push(format!(
                    "{}: without `{}`",
                    package.name,
                    line.replace('\n', " ")
                ));
            }
        }
    }
    none(
        "manifests that do not take what the workspace says",
        &offences,
    );
}

/// What one row of the table allows.
enum Allowed {
    Anything,
    These(BTreeSet<String>),
}

impl Allowed {
    fn allows(&self, name: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::These(names) => names.contains(name),
        }
    }
}

/// Reads the rows `| crate, crate | what they may use |` under the heading `Who may know whom`.
fn table() -> BTreeMap<String, Allowed> {
    let path = tree::top().join("src-tauri/ARCHITECTURE.md");
    let text =
        std::fs::read_to_string(path).expect("src-tauri/ARCHITECTURE.md is part of the tree");
    let (_, section) = text
        .split_once("## Who may know whom")
        .expect("the section of the table");
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut rows = BTreeMap::new();
    for line in section
        .lines()
        .filter(|line| line.starts_with('|') && !line.starts_with("|--"))
    {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [crates, uses, ..] = cells[..] else {
            panic!("a row of the table with one cell: {line}")
        };
        if crates == "crate" {
            continue;
        }
        for name in crates.split(',').map(str::trim) {
            let allowed = match uses {
                "–" => Allowed::These(BTreeSet::new()),
                words if words.starts_with("anything") => Allowed::Anything,
                names => Allowed::These(
                    names
                        .split(',')
                        .map(|used| used.trim().to_owned())
                        .collect(),
                ),
            };
            rows.insert(name.to_owned(), allowed);
        }
    }
    rows
}

fn metadata() -> Metadata {
    let mut command = MetadataCommand::new();
    command
        .manifest_path(tree::top().join("Cargo.toml"))
        .no_deps();
    command.exec().expect("cargo can read the workspace")
}
