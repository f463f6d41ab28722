//! Running other programs.

use anyhow::{Context, Result, bail};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs a program to its end and shows what it prints; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = spelled(command);
    let status = command
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}

/// Runs a program to its end and keeps what it prints; anything but success is an error.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let name = spelled(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !output.status.success() {
        bail!("`{name}` failed ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Becomes another program that runs until it is interrupted: whoever ends us ends it.
#[cfg(unix)]
pub(crate) fn run_for_good(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(error).with_context(|| format!("`{}` could not be started", spelled(command)))
}

/// Runs another program until it is interrupted.
#[cfg(not(unix))]
pub(crate) fn run_for_good(command: &mut Command) -> Result<()> {
    run(command)
}

/// The first line that a program prints, or nothing if it is not there or fails.
pub(crate) fn ask(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stderr(Stdio::null());
    let output = command.output().ok()?;
    if !output.status.success() {
        return None;
    }
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.lines().next().unwrap_or_default().trim().to_owned())
}

/// The version in a line such as `trunk 0.21.14` or `v20.20.2`.
pub(crate) fn version_in(line: &str) -> Option<&str> {
    line.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// Where a program is on `PATH`.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|candidate| candidate.is_file())
}

/// `PATH` with some folders before all others.
pub(crate) fn path_beginning_with(folders: Vec<PathBuf>) -> Result<OsString> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().chain(std::env::split_paths(&rest));
    std::env::join_paths(all).context("a folder's name cannot stand in PATH")
}

/// Cargo as the one that runs us, in the project's folder.
pub(crate) fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(crate::files::root());
    command
}

/// This very program, for others to call.
pub(crate) fn ourselves() -> Result<PathBuf> {
    let path = std::env::current_exe().context("the build tool cannot find itself")?;
    // A rebuild may replace the file while it runs; the new one is at the same place.
    let text = path.to_string_lossy();
    Ok(match text.strip_suffix(" (deleted)") {
        Some(place) => PathBuf::from(place),
        None => path,
    })
}

fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args().take(3))
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_tools_print() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("v20.20.2"), Some("20.20.2"));
        assert_eq!(
            version_in("wasm-opt version 132 (version_132)"),
            Some("132")
        );
        assert_eq!(version_in("no number"), None);
    }

    #[test]
    fn a_missing_program_is_nothing_not_an_error() {
        assert_eq!(ask("capquake-no-such-program", &[]), None);
        assert_eq!(find("capquake-no-such-program"), None);
    }
}
