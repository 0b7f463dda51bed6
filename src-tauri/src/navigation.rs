//! The page stays the page: the content policy does not stop a link or a change of address, this does.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// Lets the window go to the program's own pages alone.
pub(crate) fn guard<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("navigation")
        .on_navigation(|_, url| is_own(url))
        .build()
}

fn is_own(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        // On Windows the web view knows no schemes of its own and gives the program a host.
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_are_gone_to() {
        let own = |text| is_own(&Url::parse(text).expect("an address"));
        assert!(own("tauri://localhost/"));
        assert!(own("tauri://localhost/index.html#x"));
        assert_eq!(own("http://tauri.localhost/"), cfg!(windows));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "http://tauri.localhost.example.org/",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
