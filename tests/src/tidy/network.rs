//! No network in the product: what the two programs are built from, on Linux and on Windows, feature by
//! feature. `deny.toml` says the same of names; it cannot leave out what only the tests switch on.

use std::process::Command;

use super::none;
use crate::tree;

/// HTTP clients, TLS, event loops over sockets, and what would bring them.
const BANNED: [&str; 18] = [
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "mio",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "surf",
    "tungstenite",
    "ureq",
    "zbus",
];

#[test]
fn the_programs_are_built_without_network_crates() {
    let mut offences = Vec::new();
    for target in [
        "x86_64-unknown-linux-gnu",
        "x86_64-pc-windows-gnu",
        "x86_64-pc-windows-msvc",
    ] {
        for program in ["ruqsat", "ruqsat-cli"] {
            let tree = built_from(program, target);
            assert!(
                tree.lines().count() > 20,
                "cargo tree said next to nothing of {program}:\n{tree}"
            );
            for line in tree.lines() {
                let (name, features) = name_and_features(line);
                if BANNED.contains(&name) || (name == "tokio" && features.contains(&"net")) {
                    offences.push(format!("{program} for {target}: {line}"));
                }
            }
        }
    }
    none("network crates in the product", &offences);
}

fn built_from(program: &str, target: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--locked",
            "--package",
            program,
            "--target",
            target,
            "--edges",
            "normal",
        ])
        .args(["--prefix", "none", "--format", "{p}|{f}"])
        .current_dir(tree::top())
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "cargo tree: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// `tokio v1.54.1|bytes,sync (*)` → `tokio` and its features.
fn name_and_features(line: &str) -> (&str, Vec<&str>) {
    let (package, features) = line.split_once('|').unwrap_or((line, ""));
    let features = features.trim_end_matches(" (*)");
    (
        package.split(' ').next().unwrap_or_default(),
        features.split(',').collect(),
    )
}
