//! The page as a person sees it: sections by their headings, fields by their labels, buttons by their words.

use thirtyfour::prelude::*;

/// Where a thing needs no section to be told from others.
pub(crate) const PAGE: &str = "";

/// A page under a driver, whichever web view shows it.
pub(crate) trait Page {
    /// Does something on the page, as often as it takes while the page is still moving under it.
    fn on_page<Answer>(&self, work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>) -> Answer;

    /// Types into a field of a section, after clearing what stood there.
    fn fill(&self, section: &str, label: &str, text: &str) {
        self.on_page(async |page| write_into(&field(page, section, label).await?, text).await);
    }

    /// Types after what stands in a field already.
    fn add_to(&self, section: &str, label: &str, text: &str) {
        self.on_page(async |page| field(page, section, label).await?.send_keys(text).await);
    }

    /// Types into a field that has its name from its table's column and row, or the beginning of one.
    fn fill_cell(&self, name: &str, text: &str) {
        let cell = format!("//input[starts-with(@aria-label, {})]", quoted(name));
        self.on_page(async |page| write_into(&first(page, &cell).await?, text).await);
    }

    /// Clicks into a field that has its name so.
    fn enter_cell(&self, name: &str) {
        self.click(&format!(
            "//input[starts-with(@aria-label, {})]",
            quoted(name)
        ));
    }

    /// Chooses from a list of a section.
    fn choose(&self, section: &str, label: &str, option: &str) {
        let option = format!("./option[{}]", reads(option));
        self.on_page(async |page| {
            let list = field(page, section, label).await?;
            list.scroll_into_view().await?;
            list.find(By::XPath(&option)).await?.click().await
        });
    }

    /// Chooses from a list that tells its name to those who do not see where it stands.
    fn choose_named(&self, name: &str, option: &str) {
        let list = format!("//select[@aria-label={}]", quoted(name));
        let option = format!("./option[{}]", reads(option));
        self.on_page(async |page| {
            let list = first(page, &list).await?;
            list.scroll_into_view().await?;
            list.find(By::XPath(&option)).await?.click().await
        });
    }

    /// Whether a section with this heading is there now.
    fn shows(&self, section: &str) -> bool {
        let section = within(section);
        self.on_page(async |page| Ok(!page.find_all(By::XPath(&section)).await?.is_empty()))
    }

    /// Ticks a box, or chooses one of a few, by the words beside it.
    fn tick(&self, words: &str) {
        self.tick_in(PAGE, words);
    }

    /// Ticks a box of a section.
    fn tick_in(&self, section: &str, words: &str) {
        let ticked = format!("{}//label[span[{}]]/input", within(section), reads(words));
        self.click(&ticked);
    }

    /// Presses a button by its words.
    fn press(&self, words: &str) {
        self.press_in(PAGE, words);
    }

    /// Presses a button of a section or a sheet.
    fn press_in(&self, section: &str, words: &str) {
        self.click(&format!("{}//button[{}]", within(section), reads(words)));
    }

    /// Presses a button by the beginning of its words.
    fn press_beginning(&self, words: &str) {
        let words = quoted(words);
        self.click(&format!(
            "//button[starts-with(normalize-space(), {words})]"
        ));
    }

    /// Presses a button by the name it tells those who do not see where it stands.
    fn press_named(&self, name: &str) {
        self.click(&format!("//button[@aria-label={}]", quoted(name)));
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
        self.choose(PAGE, label, option);
    }

    /// Types into a field that stands in no section, after clearing what stood there.
    fn write(&self, label: &str, text: &str) {
        self.fill(PAGE, label, text);
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
        self.sees_in(PAGE, words);
    }

    /// Waits until some words can be read in a section or a sheet.
    fn sees_in(&self, section: &str, words: &str) {
        let there = format!(
            "{}//*[text()[contains(normalize-space(), {})]]",
            within(section),
            quoted(words)
        );
        self.awaits(&there, words);
    }

    /// Waits until words can be read as the title of the screen.
    fn is_at(&self, title: &str) {
        self.awaits(&format!("//h1[{}]", reads(title)), title);
    }

    /// Waits until a button with these words is there.
    fn has_button(&self, words: &str) {
        self.awaits(&format!("//button[{}]", reads(words)), words);
    }

    /// Waits until a picture is shown, by the words for those who cannot see it.
    fn sees_picture(&self, words: &str) {
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
    fn is_gone(&self, words: &str) {
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
    fn said_at(&self, section: &str, label: &str) -> String {
        self.text_of(&format!(
            "{}//label[{}]/parent::*//*[contains(@class, 'fault-text')]",
            within(section),
            reads(label)
        ))
    }

    /// The text of the first element an expression finds.
    fn text_of(&self, expression: &str) -> String {
        self.on_page(async |page| first(page, expression).await?.text().await)
    }

    /// Waits until a field of a section holds a value.
    fn holds(&self, section: &str, label: &str, value: &str) {
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

    /// Waits until what an expression finds is shown.
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
    // The driver takes a field for out of reach when the page was scrolled away from it.
    field.scroll_into_view().await?;
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
fn quoted(words: &str) -> String {
    if words.contains('\'') {
        format!("\"{words}\"")
    } else {
        format!("'{words}'")
    }
}
