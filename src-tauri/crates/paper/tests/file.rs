//! The file, read back by programs that did not write it.

mod common;

use std::path::PathBuf;
use std::process::Command;

use paper::pdf;

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the build's own folder is writable");
    path
}

#[test]
fn specimen() {
    let fonts = common::fonts();
    let bytes = pdf::write(
        &[common::permit(), common::specimen()],
        &common::meta(),
        &fonts,
    )
    .expect("the specimen is printable");
    let path = file("specimen.pdf", &bytes);
    let out = Command::new("qpdf")
        .arg("--check")
        .arg(&path)
        .output()
        .expect("qpdf is installed");
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
}
