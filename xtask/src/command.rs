//! What was asked on the command line.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// What `cargo xtask` without a command says.
pub(crate) const HELP: &str = "\
cargo xtask <command>

  serve    build the release site and serve it at http://127.0.0.1:8080
           --port N     another port; 0 takes any free one
           --no-build   serve dist/ as it is
           --folder F   serve another folder than dist/, as it is
  test     check everything: format, Clippy, tests, site, browser journeys
  build    build the release site into dist/
  bench    measure the site beside its peers and write docs/performance.md
  dev      serve a development build, rebuilt and reloaded on save (--port N)
  doctor   show which tools are wanted, which are there, and what to do

serve, test and build install what is missing. With --plain they build the program
without the unstable options that make it smaller.";

const DEFAULT_PORT: u16 = 8080;

/// One thing that `cargo xtask` can do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Build what changed, then serve it.
    Serve { port: u16, plain: bool },
    /// Serve a folder, `dist/` if none is named, without looking whether it is fresh.
    ServeAsBuilt { port: u16, folder: Option<PathBuf> },
    /// Build what changed.
    Build { plain: bool },
    /// Serve a development build that follows the sources.
    Dev { port: u16 },
    /// Check everything.
    Test { plain: bool },
    /// Measure.
    Bench,
    /// Show the state of the tools.
    Doctor,
    /// Trunk's hook: turn its output into the site.
    Finish,
    /// For a test: give a copy of the site the files that go with its address.
    AddOembed { folder: PathBuf },
    /// Say what there is.
    Help,
}

#[derive(Default)]
struct Options {
    port: Option<u16>,
    no_build: bool,
    folder: Option<PathBuf>,
    plain: bool,
}

/// Reads the words after `cargo xtask`.
pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let Some(name) = words.next() else {
        return Ok(Command::Help);
    };
    let options = Options::parse(words, accepted(&name)).with_context(|| name.clone())?;
    let port = options.port.unwrap_or(DEFAULT_PORT);
    let plain = options.plain;
    Ok(match name.as_str() {
        "serve" if options.no_build || options.folder.is_some() => Command::ServeAsBuilt {
            port,
            folder: options.folder,
        },
        "serve" => Command::Serve { port, plain },
        "build" => Command::Build { plain },
        "dev" => Command::Dev { port },
        "test" => Command::Test { plain },
        "bench" => Command::Bench,
        "doctor" => Command::Doctor,
        "finish" => Command::Finish,
        "oembed" => Command::AddOembed {
            folder: options.folder.context("oembed wants --folder")?,
        },
        "help" | "-h" | "--help" => Command::Help,
        _ => bail!("there is no command `{name}`: `cargo xtask` alone lists them"),
    })
}

fn accepted(command: &str) -> &'static [&'static str] {
    match command {
        "serve" => &["--port", "--no-build", "--folder", "--plain"],
        "build" | "test" => &["--plain"],
        "dev" => &["--port"],
        "oembed" => &["--folder"],
        _ => &[],
    }
}

impl Options {
    fn parse(mut words: impl Iterator<Item = String>, accepted: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            match word.as_str() {
                other if !accepted.contains(&other) => bail!("there is no option `{other}`"),
                "--no-build" => options.no_build = true,
                "--plain" => options.plain = true,
                "--folder" => {
                    let folder = words.next().context("--folder wants a name")?;
                    options.folder = Some(PathBuf::from(folder));
                }
                _ => options.port = Some(port(words.next())?),
            }
        }
        Ok(options)
    }
}

fn port(word: Option<String>) -> Result<u16> {
    let text = word.context("--port wants a number")?;
    let port = text.parse().ok();
    port.with_context(|| format!("`{text}` is no port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_are_read_with_their_options() {
        let serve = Command::Serve {
            port: 8080,
            plain: false,
        };
        assert_eq!(parsed("serve").unwrap(), serve);
        let as_built = |folder| Command::ServeAsBuilt { port: 0, folder };
        let line = "serve --no-build --port 0";
        assert_eq!(parsed(line).unwrap(), as_built(None));
        let line = "serve --folder site --port 0";
        assert_eq!(parsed(line).unwrap(), as_built(Some("site".into())));
        assert_eq!(
            parsed("test --plain").unwrap(),
            Command::Test { plain: true }
        );
        assert_eq!(parsed("").unwrap(), Command::Help);
    }

    #[test]
    fn what_has_no_meaning_is_refused() {
        for line in [
            "surf",
            "serve --fast",
            "build --port 1",
            "serve --port x",
            "serve --folder",
            "dev --plain",
            "oembed",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
