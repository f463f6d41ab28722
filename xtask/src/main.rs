//! `cargo xtask …`: sets up, builds, serves and checks Capquake.

mod apart;
mod bench;
mod check;
mod command;
mod doctor;
mod files;
mod fingerprint;
mod finish;
mod module;
mod pins;
mod prerender;
mod process;
mod qr;
mod recipe;
mod serve;
mod setup;
mod site;
mod step;

use anyhow::Result;
use command::Command;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    match command::parse(std::env::args().skip(1))? {
        Command::Serve { port, plain } => {
            site::build(plain)?;
            serve::run(port, files::dist())
        }
        Command::ServeAsBuilt { port, folder } => {
            serve::run(port, folder.unwrap_or_else(files::dist))
        }
        Command::Build { plain } => site::build(plain),
        Command::Dev { port } => site::develop(port),
        Command::Bench => bench::run(),
        Command::Test { plain } => check::run(plain),
        Command::Doctor => doctor::run(),
        Command::Finish => finish::run(),
        Command::AddOembed { folder } => finish::add_oembed(&folder),
        Command::Help => {
            println!("{}", command::HELP);
            Ok(())
        }
    }
}
