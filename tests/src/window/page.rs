//! The page as a person sees it: sections by their headings, fields by their labels, buttons by their words.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::Window;

impl Window {
    /// Types into a field of a section, after clearing what stood there.
    pub(super) fn fill(&self, section: &str, label: &str, text: &str) {
        let labelled = format!("{}//label[{}]", within(section), reads(label));
        self.on_page(async |page| {
            let label = page
                .query(By::XPath(&labelled))
                .desc(&labelled)
                .first()
                .await?;
            let id = label.attr("for").await?.unwrap_or_default();
            write_into(&page.find(By::Id(id)).await?, text).await
        });
    }

    /// Types into a field that has its name from its table's column and row.
    pub(super) fn fill_cell(&self, name: &str, text: &str) {
        let cell = format!("//input[@aria-label={}]", quoted(name));
        self.on_page(async |page| {
            write_into(
                &page.query(By::XPath(&cell)).desc(&cell).first().await?,
                text,
            )
            .await
        });
    }

    /// Chooses from a list of a section.
    pub(super) fn choose(&self, section: &str, label: &str, option: &str) {
        let labelled = format!("{}//label[{}]", within(section), reads(label));
        let option = format!("./option[{}]", reads(option));
        self.on_page(async |page| {
            let label = page
                .query(By::XPath(&labelled))
                .desc(&labelled)
                .first()
                .await?;
            let id = label.attr("for").await?.unwrap_or_default();
            let list = page.find(By::Id(id)).await?;
            list.scroll_into_view().await?;
            list.find(By::XPath(&option)).await?.click().await
        });
    }

    /// Ticks a box by the words beside it.
    pub(super) fn tick(&self, words: &str) {
        self.click(&format!("//label[span[{}]]/input", reads(words)));
    }

    /// Presses a button by its words.
    pub(super) fn press(&self, words: &str) {
        self.click(&format!("//button[{}]", reads(words)));
    }

    /// Waits until some words can be read somewhere on the page.
    pub(super) fn sees(&self, words: &str) {
        let anywhere = format!(
            "//body//*[text()[contains(normalize-space(), {})]]",
            quoted(words)
        );
        self.on_page(async |page| {
            page.query(By::XPath(&anywhere))
                .desc(words)
                .and_displayed()
                .first()
                .await
                .map(|_| ())
        });
    }

    /// What is said beneath a field.
    pub(super) fn said_at(&self, section: &str, label: &str) -> String {
        let labelled = format!(
            "{}//label[{}]/parent::*//*[@class='fault-text']",
            within(section),
            reads(label)
        );
        self.text_of(&labelled)
    }

    /// The text of the first element an expression finds.
    pub(super) fn text_of(&self, expression: &str) -> String {
        self.on_page(async |page| {
            page.query(By::XPath(expression))
                .desc(expression)
                .first()
                .await?
                .text()
                .await
        })
    }

    /// Waits until a field of a section holds a value.
    pub(super) fn holds(&self, section: &str, label: &str, value: &str) {
        let labelled = format!("{}//label[{}]", within(section), reads(label));
        self.on_page(async |page| {
            let label = page
                .query(By::XPath(&labelled))
                .desc(&labelled)
                .first()
                .await?;
            let id = label.attr("for").await?.unwrap_or_default();
            page.query(By::Id(id))
                .desc(value)
                .with_property("value", value.to_owned())
                .first()
                .await
                .map(|_| ())
        });
    }

    /// Asks the shell as the page does, and answers what it answers or why it refuses.
    pub(super) fn asks(&self, command: &str, input: &Value) -> Value {
        self.on_page(async |page| {
            let ask = "const [command, input, done] = arguments;
                window.__TAURI_INTERNALS__.invoke(command, input).then(done, done)";
            let answer = page
                .execute_async(ask, vec![json!(command), input.clone()])
                .await?;
            Ok::<_, WebDriverError>(answer.json().clone())
        })
    }

    fn click(&self, expression: &str) {
        self.on_page(async |page| {
            let found = page
                .query(By::XPath(expression))
                .desc(expression)
                .first()
                .await?;
            found.scroll_into_view().await?;
            found.click().await
        });
    }
}

async fn write_into(field: &WebElement, text: &str) -> WebDriverResult<()> {
    field.clear().await?;
    field.send_keys(text).await
}

/// Everything inside the section with this heading.
fn within(section: &str) -> String {
    format!("//fieldset[legend[{}]]", reads(section))
}

/// An element reads exactly so, but for a remark in brackets at its end.
fn reads(words: &str) -> String {
    format!(
        "normalize-space()={words} or starts-with(normalize-space(), concat({words}, ' ('))",
        words = quoted(words)
    )
}

/// XPath knows no escapes: words with one kind of quotes stand in the other.
fn quoted(words: &str) -> String {
    if words.contains('\'') {
        format!("\"{words}\"")
    } else {
        format!("'{words}'")
    }
}
