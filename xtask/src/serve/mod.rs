//! A small server for the site: what a good static host does, and no more.

pub(crate) mod answer;
mod place;
pub(crate) mod rules;

use crate::files;
use anyhow::{Context, Result, anyhow, bail};
use rules::Rules;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tiny_http::Server;

const THREADS: usize = 4;

/// A folder and the headers that go with its files.
struct Site {
    folder: PathBuf,
    rules: Rules,
}

/// Serves a site on this machine alone until it is interrupted.
pub(crate) fn run(port: u16, folder: PathBuf) -> Result<()> {
    let site = Site::of(folder)?;
    let server = server(port)?;
    println!("Capquake is at http://{}", server.server_addr());
    let address = server.server_addr().to_ip();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| answer_all(&server, &site));
        }
        scope.spawn(move || address.map(keep_awake));
    });
    Ok(())
}

/// Of two connections that come at once, `tiny_http` may give the second to a thread that has just taken the first, and
/// it then waits until a browser lets go of another one, which takes many seconds. Any later connection finds it: so
/// there is always a later one.
fn keep_awake(address: SocketAddr) {
    loop {
        thread::sleep(Duration::from_millis(100));
        drop(TcpStream::connect(address));
    }
}

/// Serves a folder as `dist/` is served, headers and all, as long as the program runs.
pub(crate) fn beside_dist(folder: PathBuf) -> Result<SocketAddr> {
    let site = Site {
        folder,
        ..Site::of(files::dist())?
    };
    let server = server(0)?;
    let address = server.server_addr().to_ip();
    let address = address.context("the server has no address")?;
    let (server, site) = (Arc::new(server), Arc::new(site));
    for _ in 0..THREADS {
        let (server, site) = (Arc::clone(&server), Arc::clone(&site));
        thread::spawn(move || answer_all(&server, &site));
    }
    thread::spawn(move || keep_awake(address));
    Ok(address)
}

impl Site {
    fn of(folder: PathBuf) -> Result<Self> {
        if !folder.join("index.html").is_file() {
            bail!("there is no site to serve: run `cargo xtask build`");
        }
        let rules = Rules::parse(&files::read_text(&folder.join("_headers"))?)?;
        Ok(Self { folder, rules })
    }
}

fn server(port: u16) -> Result<Server> {
    Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("port {port} cannot be had, --port N takes another"))
}

fn answer_all(server: &Server, site: &Site) {
    for request in server.incoming_requests() {
        let answer = answer::to(&request, site);
        // The reader may have gone away, which is nobody's fault.
        drop(request.respond(answer));
    }
}
