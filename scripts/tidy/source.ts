import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One source file as the rules see it; `path` is relative to the project, with forward slashes. */
export type Source = { path: string; text: string; tree: ts.SourceFile }

const ROOMS = ['shared', 'electron', 'renderer', 'e2e', 'bench', 'scripts']

/** Parses `text` as the file `path`. */
export function parseSource(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

/** Every TypeScript file of the project at `root`, parsed; fixtures and what is built or installed are left out. */
export function readSources(root: string): Source[] {
  return ROOMS.filter((room) => existsSync(join(root, room)))
    .flatMap((room) => filesIn(root, room))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['fixtures', 'node_modules'].includes(entry.name) ? [] : filesIn(root, path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

/** The 1-based line on which a node begins, without the comment before it. */
export function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1
}

/** The number of lines of a node, without the comment before it. */
export function lengthOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(source, node)
}

/** The lines of all nodes for which `matches` is true. */
export function linesWhere(source: Source, matches: (node: ts.Node) => boolean): number[] {
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (matches(node)) lines.push(lineOf(source, node))
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return lines
}

/** The lines on which a pattern begins. */
export function linesMatching(source: Source, pattern: RegExp): number[] {
  return [...source.text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(
    (match) => source.text.slice(0, match.index).split('\n').length,
  )
}
