//! How the program is compiled: the plain way, or one that makes it smaller.

use crate::process;
use crate::setup::rust;
use std::process::Command;

const FLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// A way to compile the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recipe {
    /// As stable Rust does.
    Plain,
    /// With a standard library built for size, and panics that end the program without a message.
    Smallest,
}

impl Recipe {
    /// The smallest, unless the plain one is asked for or nothing else works here.
    pub(crate) fn choose(plain: bool) -> Self {
        if plain || !rust::source().fits || !compiler_knows_flags() {
            Self::Plain
        } else {
            Self::Smallest
        }
    }

    /// Its name, for the reader and for the fingerprint.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain recipe",
            Self::Smallest => "smallest recipe",
        }
    }

    /// Tells the finishing step how the program was compiled.
    pub(crate) const VARIABLE: &str = "CAPQUAKE_RECIPE";

    /// What it says to Cargo, which Trunk hands on.
    pub(crate) fn apply(self, command: &mut Command) {
        // Flags from outside would make another program than the fingerprint says.
        command
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env(Self::VARIABLE, self.name());
        if self == Self::Smallest {
            command
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS);
        }
    }
}

/// The flags are unstable: another compiler may not know them any more.
fn compiler_knows_flags() -> bool {
    let rustc = process::find("rustc").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .args(FLAGS.split(' '))
        .args(["--target", rust::TARGET, "--print", "cfg"]);
    command.output().is_ok_and(|output| output.status.success())
}
