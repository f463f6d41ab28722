//! Both parts together do what the whole did, in a real engine.

use super::division::{MODULE, divide, functions, parse};
use super::with_import;
use crate::{files, process};
use std::process::Command;
use walrus::ir::{BinaryOp, Value};
use walrus::{ConstExpr, ElementItems, ElementKind, FunctionBuilder, Module, RefType, ValType};

/// `now(x)` is `x + 1`; `later(x)` is `now(x) * total` after adding `x` to the global `total`. The
/// export `run` adds what both answer, `later` by way of the table if `x` is even.
#[allow(clippy::too_many_lines)] // One after another, as it is read.
fn program() -> Vec<u8> {
    let mut module = Module::default();
    let number = ValType::I32;
    let table = module.tables.add_local(false, 1, Some(1), RefType::FUNCREF);
    let hundred = ConstExpr::Value(Value::I32(100));
    let total = module.globals.add_local(number, true, false, hundred);
    module.memories.add_local(false, false, 1, None, None);

    let x = module.locals.add(number);
    let mut now = FunctionBuilder::new(&mut module.types, &[number], &[number]);
    now.func_body()
        .local_get(x)
        .i32_const(1)
        .binop(BinaryOp::I32Add);
    let now = now.finish(vec![x], &mut module.funcs);

    let x = module.locals.add(number);
    let mut later = FunctionBuilder::new(&mut module.types, &[number], &[number]);
    let mut body = later.func_body();
    body.global_get(total)
        .local_get(x)
        .binop(BinaryOp::I32Add)
        .global_set(total);
    body.local_get(x)
        .call(now)
        .global_get(total)
        .binop(BinaryOp::I32Mul);
    let later = later.finish(vec![x], &mut module.funcs);

    let listed = ElementItems::Functions(vec![later]);
    let offset = ConstExpr::Value(Value::I32(0));
    let element = module
        .elements
        .add(ElementKind::Active { table, offset }, listed);
    module.tables.get_mut(table).elem_segments.insert(element);

    let x = module.locals.add(number);
    let kind = module.types.add(&[number], &[number]);
    let mut run = FunctionBuilder::new(&mut module.types, &[number], &[number]);
    let mut body = run.func_body();
    body.local_get(x).i32_const(2).binop(BinaryOp::I32RemU);
    body.if_else(
        number,
        |odd| {
            odd.local_get(x).call(later);
        },
        |even| {
            even.local_get(x).i32_const(0).call_indirect(kind, table);
        },
    );
    body.local_get(x).call(now).binop(BinaryOp::I32Add);
    let run = run.finish(vec![x], &mut module.funcs);
    module.exports.add("run", run);
    module.exports.add("now", now);
    module.emit_wasm()
}

/// Runs both parts, and notes when the second is asked for.
const SCRIPT: &str = "
    const [first, rest] = process.argv.slice(1).map((file) => new WebAssembly.Module(require('fs').readFileSync(file)));
    const said = [];
    const { exports } = new WebAssembly.Instance(first, { a: { bringRest() {
        said.push('asked');
        new WebAssembly.Instance(rest, { a: exports });
    } } });
    for (const answer of [() => exports.now(1), () => exports.run(2), () => exports.run(3)]) said.push(answer());
    console.log(said.join(' '));";

#[test]
fn the_rest_is_asked_for_once_and_when_it_is_called() {
    let program = program();
    let now = functions(&parse(&program).unwrap());
    let parts = divide(&program, &[].into()).unwrap();
    let folder = std::env::temp_dir().join(format!("capquake-parts-{}", std::process::id()));
    let files = ["first.wasm", "rest.wasm"].map(|name| folder.join(name));
    for (file, part) in files.iter().zip(&parts) {
        files::write(file, part).unwrap();
    }
    let mut node = Command::new("node");
    let said = process::output(node.args(["-e", SCRIPT]).args(&files)).unwrap();
    // 3·102 + 3, then 4·105 + 4.
    assert_eq!(said.trim(), "2 asked 309 424");
    std::fs::remove_dir_all(folder).unwrap();
    let [first, rest] = parts.map(|part| parse(&part).unwrap());
    assert_eq!(now.len(), 3);
    assert_eq!(
        functions(&first).len(),
        4,
        "two of its own, a door and its hinge"
    );
    assert!(first.imports.iter().all(|import| import.module == MODULE));
    assert_eq!(
        functions(&rest).len(),
        2,
        "what is behind it, and what says that it is there"
    );
}

#[test]
fn the_glue_hands_over_one_function_more() {
    let glue = "const import0 = { a: f };";
    let with = with_import(glue, "rest", "() => {}").unwrap();
    assert_eq!(with, "const import0 = {\n        rest: () => {}, a: f };");
    assert!(with_import("", "rest", "() => {}").is_err());
}
