//! One WebAssembly module as two that share a memory and a table of functions.
//!
//! In the first, each function of the rest that something still refers to is a door: it brings the
//! rest if it is not there, and calls through the table, where the rest puts its functions. So
//! every call means what it meant, whenever it comes.

use super::shared::Shared;
use anyhow::{Context, Result};
use std::collections::HashSet;
use walrus::ir::{self, UnaryOp, Value, Visitor};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalId, Module, ModuleConfig, TableId, ValType, passes,
};

/// The module that a part imports from: `xtask finish` gives all the same name.
pub(crate) const MODULE: &str = "a";

/// The import by which the first part asks for the rest.
pub(crate) const BRING_REST: &str = "bringRest";

/// Reads a program, without names for people.
pub(crate) fn parse(program: &[u8]) -> Result<Module> {
    let mut options = ModuleConfig::new();
    options
        .generate_name_section(false)
        .generate_producers_section(false);
    options.parse(program).context("reading the program")
}

/// The functions of a program that are not imported, in their order.
pub(crate) fn functions(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter_local().map(|(id, _)| id).collect()
}

/// The first part, with the functions at these places, and the rest.
pub(crate) fn divide(program: &[u8], first_view: &HashSet<usize>) -> Result<[Vec<u8>; 2]> {
    let (mut first, mut rest) = (parse(program)?, parse(program)?);
    // What is exported the glue calls at any time.
    let exported: HashSet<_> = exported(&first).collect();
    let (mut now, mut later): (Vec<Pair>, Vec<Pair>) = Default::default();
    let all = functions(&first).into_iter();
    for (place, pair) in all.zip(functions(&rest)).enumerate() {
        let is_now = first_view.contains(&place) || exported.contains(&pair.0);
        if is_now { &mut now } else { &mut later }.push(pair);
    }
    let mut reached = referred_to(&first, now.iter().map(|pair| pair.0));
    reached.extend(in_tables(&first).chain(first.start));
    let doors = later.iter().filter(|pair| reached.contains(&pair.0));
    let doors: Vec<Pair> = doors.copied().collect();
    let used = referred_to(&rest, later.iter().map(|pair| pair.1));

    let (is_there, slot) = put_doors(&mut first, &doors)?;
    empty(&mut rest);
    let mut shared = Shared::between(&mut first, &mut rest);
    shared.functions(&now, &used)?;
    shared.everything_else();
    let mark = shared.mark(is_there);
    fill_slots(&mut rest, slot, &doors, mark)?;
    passes::gc::run(&mut first);
    passes::gc::run(&mut rest);
    Ok([first, rest].map(|mut part| part.emit_wasm()))
}

/// The same function, in the first part and in the rest.
pub(crate) type Pair = (FunctionId, FunctionId);

fn exported(module: &Module) -> impl Iterator<Item = FunctionId> {
    module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        })
}

fn in_tables(module: &Module) -> impl Iterator<Item = FunctionId> {
    let lists = module
        .elements
        .iter()
        .filter_map(|element| match &element.items {
            ElementItems::Functions(functions) => Some(functions),
            ElementItems::Expressions(..) => None,
        });
    lists.flatten().copied()
}

fn referred_to(
    module: &Module,
    functions: impl Iterator<Item = FunctionId>,
) -> HashSet<FunctionId> {
    struct Found(HashSet<FunctionId>);
    impl Visitor<'_> for Found {
        fn visit_function_id(&mut self, function: &FunctionId) {
            self.0.insert(*function);
        }
    }
    let mut found = Found(HashSet::new());
    for id in functions {
        let function = module.funcs.get(id).kind.unwrap_local();
        ir::dfs_in_order(&mut found, function, function.entry_block());
    }
    found.0
}

/// Makes doors of functions; all hang on one hinge, which brings the rest. Tells what says whether the rest is there, and the first door's
/// place in the table.
fn put_doors(first: &mut Module, doors: &[Pair]) -> Result<(GlobalId, u32)> {
    let table = function_table(first)?;
    let nothing = ConstExpr::Value(Value::I32(0));
    let is_there = first.globals.add_local(ValType::I32, true, false, nothing);
    let no_answer = first.types.add(&[], &[]);
    let (bring, _) = first.add_import_func(MODULE, BRING_REST, no_answer);
    let mut hinge = FunctionBuilder::new(&mut first.types, &[], &[]);
    let mut body = hinge.func_body();
    body.global_get(is_there).unop(UnaryOp::I32Eqz);
    body.if_else(
        None,
        |absent| {
            absent.call(bring);
        },
        |_| (),
    );
    let hinge = hinge.finish(Vec::new(), &mut first.funcs);
    let slots = u32::try_from(first.tables.get(table).initial)?;
    for (slot, &(door, _)) in (slots..).zip(doors) {
        let kind = first.funcs.get(door).ty();
        let (parameters, results) = first.types.params_results(kind);
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut builder = FunctionBuilder::new(&mut first.types, &parameters, &results);
        let arguments: Vec<_> = parameters.iter().map(|&it| first.locals.add(it)).collect();
        let mut body = builder.func_body();
        body.call(hinge);
        for &argument in &arguments {
            body.local_get(argument);
        }
        body.const_(Value::I32(slot.cast_signed()));
        body.call_indirect(kind, table);
        first.funcs.get_mut(door).kind = FunctionKind::Local(builder.local_func(arguments));
    }
    let table = first.tables.get_mut(table);
    table.initial += doors.len() as u64;
    table.maximum = table.maximum.map(|maximum| maximum.max(table.initial));
    Ok((is_there, slots))
}

fn function_table(module: &Module) -> Result<TableId> {
    let table = module.tables.main_function_table()?;
    table.context("the program has no table of functions")
}

/// Takes away what the first part does and what it shows to others.
fn empty(rest: &mut Module) {
    rest.start = None;
    let exports: Vec<_> = rest.exports.iter().map(walrus::Export::id).collect();
    for export in exports {
        rest.exports.delete(export);
    }
    for memory in rest.memories.iter_mut() {
        memory.data_segments.clear();
    }
    for table in rest.tables.iter_mut() {
        table.elem_segments.clear();
    }
    let elements: Vec<_> = rest.elements.iter().map(walrus::Element::id).collect();
    for element in elements {
        rest.elements.delete(element);
    }
    let texts: Vec<_> = rest.data.iter().map(walrus::Data::id).collect();
    for text in texts {
        rest.data.delete(text);
    }
}

/// Puts the functions behind the doors into the table, and says that they are there.
fn fill_slots(rest: &mut Module, slot: u32, doors: &[Pair], mark: GlobalId) -> Result<()> {
    let table = function_table(rest)?;
    let offset = ConstExpr::Value(Value::I32(slot.cast_signed()));
    let functions = doors.iter().map(|pair| pair.1).collect();
    let active = ElementKind::Active { table, offset };
    let element = rest
        .elements
        .add(active, ElementItems::Functions(functions));
    rest.tables.get_mut(table).elem_segments.insert(element);
    let mut start = FunctionBuilder::new(&mut rest.types, &[], &[]);
    start.func_body().i32_const(1).global_set(mark);
    rest.start = Some(start.finish(Vec::new(), &mut rest.funcs));
    Ok(())
}
