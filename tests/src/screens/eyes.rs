//! What is looked at on every screen: axe-core's audit, text that is cut, and pictures for people's own eyes. It
//! knows the bar's two switches, and nothing else of what stands on a screen.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::json;

use crate::page::Page;
use crate::tree;

const WEAR: &str = include_str!("wear.js");
const AUDIT: &str = include_str!("audit.js");
const CUT: &str = include_str!("cut.js");

/// The window's languages.
pub(super) const LANGUAGES: [&str; 2] = ["ru", "kk"];

/// Its colours. The last is the one a page is left in.
pub(super) const THEMES: [&str; 2] = ["dark", "light"];

/// Rules that find something to look at on any screen; an audit without them has not taken place.
const ALWAYS: [&str; 2] = ["color-contrast", "button-name"];

/// One way a screen can look.
pub(super) struct Look<'a> {
    /// Name of the screen.
    pub(super) screen: &'a str,
    pub(super) language: &'a str,
    pub(super) theme: &'a str,
    /// Empty for the ordinary one, else what is told of it.
    pub(super) size: &'a str,
}

impl Look<'_> {
    fn name(&self) -> String {
        let Self {
            screen,
            language,
            theme,
            size,
        } = self;
        let size = if size.is_empty() {
            String::new()
        } else {
            format!("-{size}")
        };
        format!("{screen}-{language}-{theme}{size}")
    }
}

/// Makes a page look so.
pub(super) fn wear(page: &impl Page, look: &Look) {
    let wanted = [look.language, look.theme];
    let worn: [String; 2] = page.on_page(async |page| {
        page.execute_async(WEAR, vec![json!(look.language), json!(look.theme)])
            .await?
            .convert()
    });
    assert_eq!(worn, wanted, "{}: the bar's switches", look.name());
}

/// Everything axe-core has against a screen as it looks now.
pub(super) fn violations(page: &impl Page, look: &Look) -> Vec<String> {
    let (mut found, passed): (Vec<String>, Vec<String>) = page.on_page(async |page| {
        let there = page
            .execute("return typeof axe === 'object'", vec![])
            .await?;
        if !there.convert::<bool>()? {
            page.execute(axe(), vec![]).await?;
        }
        page.execute_async(AUDIT, vec![]).await?.convert()
    });
    let unseen: Vec<String> = ALWAYS
        .iter()
        .filter(|&&rule| !passed.iter().any(|passed| passed == rule))
        .filter(|&&rule| !found.iter().any(|violation| violation.starts_with(rule)))
        .map(|rule| format!("axe-core held nothing against its rule {rule}: was it there?"))
        .collect();
    found.extend(unseen);
    told(&found, look)
}

/// Everything that can't be read where it stands.
pub(super) fn cuts(page: &impl Page, look: &Look) -> Vec<String> {
    let found: Vec<String> = page.on_page(async |page| page.execute(CUT, vec![]).await?.convert());
    told(&found, look)
}

/// Keeps a picture where `RUQSAT_PICTURES` names a folder: for eyes, not for the test.
pub(super) fn picture(page: &impl Page, look: &Look) {
    if let Some(folder) = std::env::var_os("RUQSAT_PICTURES") {
        let file = PathBuf::from(folder).join(format!("{}.png", look.name()));
        page.on_page(async |page| page.screenshot(&file).await);
    }
}

fn told(found: &[String], look: &Look) -> Vec<String> {
    found
        .iter()
        .map(|found| format!("{}: {found}", look.name()))
        .collect()
}

/// axe-core's own script, as npm keeps it.
fn axe() -> &'static str {
    static READ: OnceLock<String> = OnceLock::new();
    READ.get_or_init(|| {
        let file = tree::top().join("ui/node_modules/axe-core/axe.min.js");
        fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!(
                "{}: {error}; `cargo xtask test` installs it",
                file.display()
            )
        })
    })
}
