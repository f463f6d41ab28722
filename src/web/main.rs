//! The program around the library: it draws the page and knows the browser.

mod app;
mod browser;
mod view;

#[cfg(test)]
mod tests;

fn main() {
    if let Some(root) = browser::page::root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
