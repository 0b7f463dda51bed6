//! Starting: a folder that another window has, a folder that cannot be, and the other language.

use serde_json::json;

use super::driver::{Opening, Window};
use crate::page::Page;

#[test]
fn a_second_window_on_a_folder_says_so_and_opens_when_the_first_is_gone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let first = Window::open(folder.path());
    first.sees("Жаңа тізілім");
    let second = Window::open(folder.path());
    second.sees("Бұл тізілім басқа терезеде ашық тұр");
    second.picture("open-already");
    first.close();
    second.press("Қайта көру");
    second.sees("Жаңа тізілім");
}

#[test]
fn a_folder_that_cannot_be_is_named_in_the_window() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("файл");
    std::fs::write(&file, "").expect("a file where the folder should be");
    let window = Window::open(&file);
    window.sees("Жұмысты бастау мүмкін емес");
    window.sees(&file.display().to_string());
}

#[test]
fn the_window_speaks_russian_where_it_is_asked_to() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open(folder.path());
    window.sees("Жаңа тізілім");
    window.press("Русский");
    window.sees("Новый реестр");
    window.picture("russian");
}

#[test]
fn a_window_is_as_dark_as_wide_and_as_fine_as_it_is_asked_to_be() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening {
        dark: true,
        scale: 2,
        size: Some((800, 600)),
        ..Opening::on(folder.path())
    });
    window.sees("Жаңа тізілім");
    let seen = window.on_page(async |page| {
        let screen = "return [matchMedia('(prefers-color-scheme: dark)').matches, devicePixelRatio, innerWidth]";
        Ok(page.execute(screen, vec![]).await?.json().clone())
    });
    assert_eq!(seen, json!([true, 2, 800]));
    window.picture("dark");
}
