//! What a reader sees of a paper: poppler's `pdftotext`, independent of what wrote it.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of a PDF, its layout kept, a form feed after every page.
pub(crate) fn text(pdf: &[u8]) -> String {
    read(pdf, "-layout")
}

fn read(pdf: &[u8], order: &str) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("a temporary file takes bytes");
    let output = Command::new("pdftotext")
        .args([order, "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext (Debian: poppler-utils) can be started");
    assert!(output.status.success(), "pdftotext can't read the paper");
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}

/// Its letters in the order they were drawn, so that words across the page are read whole.
pub(crate) fn raw(pdf: &[u8]) -> String {
    let words: String = read(pdf, "-raw").split_whitespace().collect();
    words
}

/// Its words alone, a space between any two, wherever lines were broken.
pub(crate) fn words(pdf: &[u8]) -> String {
    let text = text(pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
