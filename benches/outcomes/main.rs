//! The arithmetic of the library and nothing else, natively and in the browser, to be timed
//! against others: `cargo xtask bench`.

mod work;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    print!("{}", native::answer(std::env::args().nth(1).as_deref()));
}

#[cfg(target_arch = "wasm32")]
fn main() {}
