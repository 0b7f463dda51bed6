//! The page as a person sees it: sections by their headings, fields by their labels, buttons by their words.

use thirtyfour::prelude::*;

/// A page under a driver, whichever web view shows it.
pub(crate) trait Page {
    /// Does something on the page, as often as it takes while the page is still moving under it.
    fn on_page<Answer>(&self, work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>) -> Answer;

    /// Types into a field of a section, after clearing what stood there.
    fn fill(&self, section: &str, label: &str, text: &str) {
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
    fn fill_cell(&self, name: &str, text: &str) {
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
    fn choose(&self, section: &str, label: &str, option: &str) {
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
    fn tick(&self, words: &str) {
        self.click(&format!("//label[span[{}]]/input", reads(words)));
    }

    /// Presses a button by its words.
    fn press(&self, words: &str) {
        self.click(&format!("//button[{}]", reads(words)));
    }

    /// Presses a button by some of its words.
    fn press_on(&self, words: &str) {
        self.click(&format!(
            "//button[contains(normalize-space(), {})]",
            quoted(words)
        ));
    }

    /// Chooses from a list that stands in no section.
    fn pick(&self, label: &str, option: &str) {
        let labelled = format!("//label[{}]", reads(label));
        let option = format!("./option[{}]", reads(option));
        self.on_page(async |page| {
            let label = page
                .query(By::XPath(&labelled))
                .desc(&labelled)
                .and_displayed()
                .first()
                .await?;
            let id = label.attr("for").await?.unwrap_or_default();
            let list = page.find(By::Id(id)).await?;
            list.find(By::XPath(&option)).await?.click().await
        });
    }

    /// Presses a button of the part of the page under this heading.
    fn press_within(&self, heading: &str, words: &str) {
        self.click(&format!(
            "//section[h2[{}]]//button[{}]",
            reads(heading),
            reads(words)
        ));
    }

    /// Types into a field that stands in no section, after clearing what stood there.
    fn write(&self, label: &str, text: &str) {
        let labelled = format!("//label[{}]", reads(label));
        self.on_page(async |page| {
            let label = page
                .query(By::XPath(&labelled))
                .desc(&labelled)
                .and_displayed()
                .first()
                .await?;
            let id = label.attr("for").await?.unwrap_or_default();
            write_into(&page.find(By::Id(id)).await?, text).await
        });
    }

    /// Opens what is folded away behind some words.
    fn unfold(&self, words: &str) {
        self.click(&format!(
            "//summary[contains(normalize-space(), {})]",
            quoted(words)
        ));
    }

    /// Opens what stands behind some words if it is folded away, as it may be in a narrow window.
    fn unfold_if_folded(&self, words: &str) {
        let folded = format!(
            "//details[not(@open)]/summary[contains(normalize-space(), {})]",
            quoted(words)
        );
        self.on_page(async |page| {
            for summary in page.find_all(By::XPath(&folded)).await? {
                summary.click().await?;
            }
            Ok(())
        });
    }

    /// Waits until a paper's first page has been drawn.
    fn sees_paper(&self) {
        self.on_page(async |page| {
            page.query(By::Css(".paper-pages img"))
                .and_displayed()
                .first()
                .await
                .map(|_| ())
        });
    }

    /// Acts by Ctrl+Enter, as from the middle of a form.
    fn act(&self) {
        self.on_page(async |page| {
            let keys = page.action_chain().key_down(Key::Control);
            keys.send_keys(Key::Enter)
                .key_up(Key::Control)
                .perform()
                .await
        });
    }

    /// Presses a key, wherever the page has its attention.
    fn key(&self, key: Key) {
        self.on_page(async |page| page.action_chain().send_keys(key.clone()).perform().await);
    }

    /// Waits until some words can be read somewhere on the page.
    fn sees(&self, words: &str) {
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
    fn said_at(&self, section: &str, label: &str) -> String {
        let labelled = format!(
            "{}//label[{}]/parent::*//*[@class='fault-text']",
            within(section),
            reads(label)
        );
        self.text_of(&labelled)
    }

    /// The text of the first element an expression finds.
    fn text_of(&self, expression: &str) -> String {
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
    fn holds(&self, section: &str, label: &str, value: &str) {
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
