//! A text file of the site, fetched while the page is used.

use gloo::events::EventListener;
use web_sys::XmlHttpRequest;

/// Fetches the file and calls back with its text, or with nothing where it cannot be had.
pub(crate) fn fetch(address: &str, callback: impl Fn(Option<String>) + 'static) {
    let Some(request) = sent(address) else {
        callback(None);
        return;
    };
    let answered = request.clone();
    EventListener::new(&request, "loadend", move |_| {
        let is_there = answered.status() == Ok(200);
        let text = answered.response_text().unwrap_or_default();
        callback(text.filter(|_| is_there));
    })
    .forget();
}

fn sent(address: &str) -> Option<XmlHttpRequest> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", address).ok()?;
    request.send().ok()?;
    Some(request)
}
