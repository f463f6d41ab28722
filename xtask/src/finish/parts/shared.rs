//! What the first part exports for the rest, and the rest imports.

use super::division::{MODULE, Pair};
use anyhow::Result;
use std::collections::HashSet;
use walrus::{
    ExportItem, FunctionId, FunctionKind, GlobalId, GlobalKind, ImportId, ImportKind,
    ImportedFunction, MemoryId, Module, TableId, ValType,
};

/// Two parts, and the names that the first one has given away.
pub(crate) struct Shared<'m> {
    first: &'m mut Module,
    rest: &'m mut Module,
    taken: HashSet<String>,
    next: u32,
}

impl<'m> Shared<'m> {
    pub(crate) fn between(first: &'m mut Module, rest: &'m mut Module) -> Self {
        let taken = first.exports.iter().map(|export| export.name.clone());
        let taken = taken.collect();
        Self {
            first,
            rest,
            taken,
            next: 0,
        }
    }

    fn share(&mut self, from: impl Into<ExportItem>, to: impl Into<ImportKind>) -> ImportId {
        let name = self.name();
        self.first.exports.add(&name, from);
        self.rest.imports.add(MODULE, &name, to)
    }

    /// As short as it can be.
    fn name(&mut self) -> String {
        loop {
            let name = letters(self.next);
            self.next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    /// The functions of the first part that the rest calls, those of the browser among them.
    pub(crate) fn functions(&mut self, now: &[Pair], used: &HashSet<FunctionId>) -> Result<()> {
        let foreign: Vec<_> = self.rest.imports.iter().cloned().collect();
        for import in foreign {
            if let ImportKind::Function(function) = import.kind
                && used.contains(&function)
            {
                let ours = self.first.imports.get_func(&import.module, &import.name)?;
                let name = self.name();
                self.first.exports.add(&name, ours);
                self.rest.imports.get_mut(import.id()).name = name;
            }
        }
        for &(ours, theirs) in now.iter().filter(|pair| used.contains(&pair.1)) {
            let ty = self.rest.funcs.get(theirs).ty();
            let import = self.share(ours, theirs);
            self.rest.funcs.get_mut(theirs).kind =
                FunctionKind::Import(ImportedFunction { import, ty });
        }
        Ok(())
    }

    /// Memories, tables and globals: what is not used is dropped later.
    pub(crate) fn everything_else(&mut self) {
        let memories = |module: &Module| {
            module
                .memories
                .iter()
                .map(walrus::Memory::id)
                .collect::<Vec<MemoryId>>()
        };
        for (ours, theirs) in memories(self.first).into_iter().zip(memories(self.rest)) {
            self.rest.memories.get_mut(theirs).import = Some(self.share(ours, theirs));
        }
        let tables = |module: &Module| {
            module
                .tables
                .iter()
                .map(walrus::Table::id)
                .collect::<Vec<TableId>>()
        };
        for (ours, theirs) in tables(self.first).into_iter().zip(tables(self.rest)) {
            let import = self.share(ours, theirs);
            let table = self.rest.tables.get_mut(theirs);
            table.import = Some(import);
            // Doors made that of the first part longer.
            table.maximum = None;
        }
        let globals = |module: &Module| {
            module
                .globals
                .iter()
                .map(walrus::Global::id)
                .collect::<Vec<GlobalId>>()
        };
        for (ours, theirs) in globals(self.first).into_iter().zip(globals(self.rest)) {
            self.rest.globals.get_mut(theirs).kind = GlobalKind::Import(self.share(ours, theirs));
        }
    }

    /// The rest's name for what says that it is there.
    pub(crate) fn mark(&mut self, is_there: GlobalId) -> GlobalId {
        let name = self.name();
        self.first.exports.add(&name, is_there);
        let (mark, _) = self
            .rest
            .add_import_global(MODULE, &name, ValType::I32, true, false);
        mark
    }
}

/// The words of letters, one by one.
fn letters(mut number: u32) -> String {
    let mut name = String::new();
    loop {
        name.extend(char::from_digit(number % 26 + 10, 36));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}
