//! The program.
use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <p>{ "Capquake" }</p> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
