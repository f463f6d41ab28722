//! In a real browser, the whole program: one keystroke touches one row.

use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, Window};
use yew::AppHandle;
use yew::platform::time::sleep;
use yew::scheduler::flush;

use capquake::model::shown::{AT_ONCE, IN_FIRST_GO};

use crate::app::App;
use crate::view::company_row::counter;

wasm_bindgen_test_configure!(run_in_browser);

const ROWS: usize = 1_000;

/// The program with a table of this size, taken away again at the end.
struct Page {
    app: Option<AppHandle<App>>,
    root: Element,
}

impl Page {
    async fn open(rows: usize) -> Self {
        let rows = (1..=rows).map(|number| {
            let price = 5_000 - number;
            format!("&row=own-{number}~Company {number}~USD~pb:{price}~pa:9~n:1000000000")
        });
        let link = format!("v=1{}", rows.collect::<String>());
        browser().location().set_hash(&link).unwrap();
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        counter::take();
        let app = yew::Renderer::<App>::with_root(root.clone()).render();
        flush().await;
        let app = Some(app);
        let page = Self { app, root };
        assert_eq!(counter::take(), IN_FIRST_GO, "at first some rows are drawn, once");
        page.shows(AT_ONCE).await;
        page
    }

    /// Waits until so many rows are drawn.
    async fn shows(&self, rows: usize) {
        let shown = || self.root.query_selector_all("[data-row]").unwrap().length() as usize;
        while shown() != rows {
            sleep(Duration::from_millis(1)).await;
        }
    }

    fn field(&self, row: usize, name: &str) -> HtmlInputElement {
        let place = format!("[data-row='own-{row}'] [data-field='{name}']");
        self.find(&place).unchecked_into()
    }

    fn find(&self, place: &str) -> Element {
        let found = self.root.query_selector(place).unwrap();
        found.unwrap_or_else(|| panic!("there is no {place}"))
    }

    async fn more(&self) {
        self.find("[data-rows-shown] button").unchecked_into::<HtmlElement>().click();
        self.shows(2 * AT_ONCE).await;
    }

    fn total(&self) -> String {
        let total = self.find("[data-figure='total-loss']");
        total.get_attribute("value").unwrap()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

fn browser() -> Window {
    web_sys::js_sys::global().unchecked_into()
}

fn document() -> Document {
    browser().document().unwrap()
}

async fn typed(field: &HtmlInputElement, text: &str) {
    field.set_value(text);
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    let event = Event::new_with_event_init_dict("input", &bubbles).unwrap();
    field.dispatch_event(&event).unwrap();
    flush().await;
}

#[wasm_bindgen_test]
async fn one_keystroke_draws_one_row_of_a_thousand() {
    let page = Page::open(ROWS).await;
    assert_eq!(counter::take(), AT_ONCE - IN_FIRST_GO, "then others, and none again");
    page.more().await;
    assert_eq!(counter::take(), AT_ONCE, "then those that were asked for");
    let total = page.total();

    let field = page.field(50, "price-after");
    for text in ["9.", "9.5", "9.5x", "9.5"] {
        typed(&field, text).await;
        assert_eq!(counter::take(), 1, "after {text}");
    }
    assert_ne!(page.total(), total, "the answer follows");
    assert_eq!(page.field(50, "loss").value(), "4,940.50");
    assert_eq!(field.value(), "9.5", "the text is as typed");
}

#[wasm_bindgen_test]
async fn entering_and_leaving_a_field_draws_its_row_alone() {
    let page = Page::open(ROWS).await;
    counter::take();
    let field = page.field(3, "price-after");

    field.focus().unwrap();
    flush().await;
    assert_eq!(counter::take(), 1, "its keys appear");

    typed(&field, "1").await;
    counter::take();
    field.blur().unwrap();
    flush().await;
    assert_eq!(counter::take(), 1, "its keys go, though the rows change places");
}

#[wasm_bindgen_test]
async fn what_concerns_no_row_draws_none() {
    let page = Page::open(ROWS).await;
    counter::take();
    let said = || page.find(".supposition").text_content().unwrap();
    let before = said();
    let what_if: HtmlInputElement = page.find("[data-what-if]").unchecked_into();
    typed(&what_if, "30").await;
    assert_ne!(said(), before, "the what-if answers");
    assert_eq!(counter::take(), 0);
}
