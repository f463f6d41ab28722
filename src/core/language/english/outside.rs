use crate::language::outside::Outside;

pub(in crate::language) static OUTSIDE: Outside = Outside {
    name: "Capquake: market-cap loss calculator",
    description: "How much market value a fall in share prices wipes out, company by company and in total.",
    without_scripts: "JavaScript is turned off in this browser: these figures can be read, not changed.",
    not_running: "The calculator is not running in this browser: what stands here can be read, not changed.",
    try_again: "Try again with the same figures",
    new_version: "There is a new version of the calculator.",
    use_new_version: "Use it now",
    later: "Later",
    ready_offline: "Ready offline",
    version: "version",
    on_this_device: "works only on this device",
    install: "Install",
    on_a_phone: "The answer on a phone",
    on_a_desk: "The companies and the answer beside them",
};
