import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCommandLine, ownFolder, runHtx } from './command-line'

const { folder, remove } = ownFolder()
const root = join(import.meta.dirname, '../..')

beforeAll(buildCommandLine, 120_000)
afterAll(remove)

test('a command that makes no document starts without what writes documents', () => {
  const book = join(folder, 'a.htx')
  runHtx(['new', book, '--name', 'HTX Thử', '--year', '2025'], { home: folder })
  const witness = join(folder, 'witness.cjs')
  writeFileSync(
    witness,
    `const Module = require('node:module'); const load = Module._load;
Module._load = function (name, ...rest) { process.stderr.write('loads ' + name + '\\n'); return load.call(this, name, ...rest) }`,
  )
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-r', witness, join(root, 'out/core/entry-cli.cjs'), 'call', 'book.info', '--book', book],
    { encoding: 'utf8', env: { ...process.env, HOME: folder } },
  )
  expect(status).toBe(0)
  const loaded = [...stderr.matchAll(/^loads (.+)$/gm)].map(([, name = '']) => name)
  expect(loaded.length).toBeGreaterThan(20)
  // Written letters, spreadsheets and pages, by the names the build gives their parts.
  expect(
    loaded.filter((name) => /excel|pdfmake(?!-file)|pdfkit|docx|write-letter|write-report|fill-template/.test(name)),
  ).toEqual([])
})
