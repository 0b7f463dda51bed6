//! The page as a person sees it: sections by their headings, fields by their labels, buttons by their words.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::Window;

/// Where a thing needs no section to be told from others.
pub(super) const PAGE: &str = "";

impl Window {
    /// Types into a field of a section, after clearing what stood there.
    pub(super) fn fill(&self, section: &str, label: &str, text: &str) {
        self.on_page(async |page| write_into(&field(page, section, label).await?, text).await);
    }

    /// Types after what stands in a field already.
    pub(super) fn add_to(&self, section: &str, label: &str, text: &str) {
        self.on_page(async |page| field(page, section, label).await?.send_keys(text).await);
    }

    /// Types into a field that has its name from its table's column and row, or the beginning of one.
    pub(super) fn fill_cell(&self, name: &str, text: &str) {
        let cell = format!("//input[starts-with(@aria-label, {})]", quoted(name));
        self.on_page(async |page| write_into(&first(page, &cell).await?, text).await);
    }

    /// Clicks into a field that has its name so.
    pub(super) fn enter_cell(&self, name: &str) {
        self.click(&format!(
            "//input[starts-with(@aria-label, {})]",
            quoted(name)
        ));
    }

    /// Chooses from a list of a section.
    pub(super) fn choose(&self, section: &str, label: &str, option: &str) {
        let option = format!("./option[{}]", reads(option));
        self.on_page(async |page| {
            let list = field(page, section, label).await?;
            list.scroll_into_view().await?;
            list.find(By::XPath(&option)).await?.click().await
        });
    }

    /// Ticks a box, or chooses one of a few, by the words beside it.
    pub(super) fn tick(&self, words: &str) {
        self.tick_in(PAGE, words);
    }

    /// Ticks a box of a section.
    pub(super) fn tick_in(&self, section: &str, words: &str) {
        let ticked = format!("{}//label[span[{}]]/input", within(section), reads(words));
        self.click(&ticked);
    }

    /// Presses a button by its words.
    pub(super) fn press(&self, words: &str) {
        self.press_in(PAGE, words);
    }

    /// Presses a button of a section or a sheet.
    pub(super) fn press_in(&self, section: &str, words: &str) {
        self.click(&format!("{}//button[{}]", within(section), reads(words)));
    }

    /// Presses a button by the beginning of its words.
    pub(super) fn press_beginning(&self, words: &str) {
        let words = quoted(words);
        self.click(&format!(
            "//button[starts-with(normalize-space(), {words})]"
        ));
    }

    /// Presses a button by the name it tells those who do not see where it stands.
    pub(super) fn press_named(&self, name: &str) {
        self.click(&format!("//button[@aria-label={}]", quoted(name)));
    }

    /// Waits until some words can be read somewhere on the page.
    pub(super) fn sees(&self, words: &str) {
        self.sees_in(PAGE, words);
    }

    /// Waits until some words can be read in a section or a sheet.
    pub(super) fn sees_in(&self, section: &str, words: &str) {
        let there = format!(
            "{}//*[text()[contains(normalize-space(), {})]]",
            within(section),
            quoted(words)
        );
        self.awaits(&there, words);
    }

    /// Waits until words can be read as the title of the screen.
    pub(super) fn is_at(&self, title: &str) {
        self.awaits(&format!("//h1[{}]", reads(title)), title);
    }

    /// Waits until a button with these words is there.
    pub(super) fn has_button(&self, words: &str) {
        self.awaits(&format!("//button[{}]", reads(words)), words);
    }

    /// Waits until a picture is shown, by the words for those who cannot see it.
    pub(super) fn sees_picture(&self, words: &str) {
        let picture = format!("//img[@alt={}]", quoted(words));
        self.awaits(&picture, words);
        let (width, height): (u32, u32) = self.on_page(async |page| {
            let drawn = "const [picture, done] = arguments;
                picture.decode().then(() => done([picture.naturalWidth, picture.naturalHeight]), done)";
            let picture = first(page, &picture).await?.to_json()?;
            page.execute_async(drawn, vec![picture]).await?.convert()
        });
        assert!(
            height > width && width >= 600,
            "{words}: a page of {width} × {height}"
        );
    }

    /// Waits until no element with these words is shown any more.
    pub(super) fn is_gone(&self, words: &str) {
        let anywhere = format!(
            "//body//*[text()[contains(normalize-space(), {})]]",
            quoted(words)
        );
        self.on_page(async |page| {
            let gone = page.query(By::XPath(&anywhere)).and_displayed();
            assert!(gone.not_exists().await?, "«{words}» is still shown");
            Ok(())
        });
    }

    /// What is said beneath a field.
    pub(super) fn said_at(&self, section: &str, label: &str) -> String {
        self.text_of(&format!(
            "{}//label[{}]/parent::*//*[contains(@class, 'fault-text')]",
            within(section),
            reads(label)
        ))
    }

    /// The text of the first element an expression finds.
    pub(super) fn text_of(&self, expression: &str) -> String {
        self.on_page(async |page| first(page, expression).await?.text().await)
    }

    /// Waits until a field of a section holds a value.
    pub(super) fn holds(&self, section: &str, label: &str, value: &str) {
        self.on_page(async |page| {
            let id = id_of(page, section, label).await?;
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

    fn awaits(&self, expression: &str, words: &str) {
        self.on_page(async |page| {
            let shown = page.query(By::XPath(expression)).desc(words);
            shown.and_displayed().first().await.map(|_| ())
        });
    }

    fn click(&self, expression: &str) {
        self.on_page(async |page| {
            let found = first(page, expression).await?;
            found.scroll_into_view().await?;
            found.click().await
        });
    }
}

async fn first(page: &WebDriver, expression: &str) -> WebDriverResult<WebElement> {
    let query = page.query(By::XPath(expression)).desc(expression);
    query.first().await
}

async fn id_of(page: &WebDriver, section: &str, label: &str) -> WebDriverResult<String> {
    let label = format!("{}//label[{}]", within(section), reads(label));
    let id = first(page, &label).await?.attr("for").await?;
    Ok(id.unwrap_or_default())
}

async fn field(page: &WebDriver, section: &str, label: &str) -> WebDriverResult<WebElement> {
    let id = id_of(page, section, label).await?;
    page.find(By::Id(id)).await
}

async fn write_into(field: &WebElement, text: &str) -> WebDriverResult<()> {
    field.clear().await?;
    // The driver takes no empty text for typing nothing.
    if text.is_empty() {
        return Ok(());
    }
    field.send_keys(text).await
}

/// Everything inside the part of the page with this heading.
fn within(section: &str) -> String {
    if section == PAGE {
        return "//body".to_owned();
    }
    format!(
        "//*[self::fieldset/legend[{0}] or self::dialog/header/h2[{0}] or self::section/h2[{0}]]",
        reads(section)
    )
}

/// An element reads exactly so, but for a remark in brackets or a key at its end.
fn reads(words: &str) -> String {
    format!(
        "normalize-space()={words} or starts-with(normalize-space(), concat({words}, ' ('))
            or kbd and starts-with(normalize-space(), concat({words}, ' '))",
        words = quoted(words)
    )
}

/// XPath knows no escapes: words with one kind of quotes stand in the other.
pub(super) fn quoted(words: &str) -> String {
    if words.contains('\'') {
        format!("\"{words}\"")
    } else {
        format!("'{words}'")
    }
}
