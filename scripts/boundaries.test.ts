import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** A right house in small, one file a room; each test plants one wrong import in it. */
const HOUSE: Record<string, string> = {
  'shared/contract/procedure.ts': "import '@orpc/contract'\nexport const command = 1",
  'shared/domain/money.ts': "import 'zod'\nexport const money = 1",
  'electron/core/db/open.ts': "import 'better-sqlite3'\nimport '@shared/domain/money'\nexport const open = 1",
  'electron/core/ledger/post.ts': "import '../db/open'\nexport const post = 1",
  'electron/core/regime/chart.ts': 'export const chart = 1',
  'electron/core/law/caps.ts': 'export const caps = 1',
  'electron/core/membership/register.ts': "import '../ledger/post'\nimport '../law/caps'\nexport const register = 1",
  'electron/core/documents/pdf.ts': "import 'pdfkit'\nexport const pdf = 1",
  'electron/core/modules/vouchers/handlers.ts': "import '../../ledger/post'\nexport const vouchers = 1",
  'electron/core/modules/parties/handlers.ts': 'export const parties = 1',
  'electron/core/router.ts': "import '@orpc/server'\nimport './modules/vouchers/handlers'\nexport const router = 1",
  'electron/core/entry-cli.ts': "import './router'",
  'electron/core/packet/key-pair.ts': 'export const key = 1',
  'electron/core/cli/run.ts': "import '../../hub/cli/init'\nexport const run = 1",
  'electron/hub/store/hub-store.ts': "import 'better-sqlite3'\nimport 'pg'\nexport const store = 1",
  'electron/hub/cli/init.ts': "import '../store/hub-store'\nimport '../../core/packet/key-pair'\nexport const init = 1",
  'electron/hub/router.ts': "import '@orpc/server'\nexport const router = 1",
  'electron/main/index.ts': "import 'electron'\nimport '@shared/domain/money'",
  'electron/preload/index.ts': "import 'electron'",
  'renderer/src/client/client.ts': "import '@orpc/client'\nexport const client = 1",
  'renderer/src/ui/grid.ts': 'export const grid = 1',
  'renderer/src/features/vouchers/view.ts':
    "import '../../client/client'\nimport '../../ui/grid'\nexport const view = 1",
  'renderer/src/features/parties/view.ts': 'export const view = 1',
  'renderer/src/app/routes.ts': "import '../features/vouchers/view'\nimport '../frame/frame'",
  'renderer/src/frame/frame.ts': "import '../ui/grid'\nexport const frame = 1",
  'renderer/src/client/hub-client.ts': "import '@orpc/client'\nexport const hub = 1",
  'renderer/src/client/use-papers.ts': "import './client'\nexport const papers = 1",
  'renderer/src/hub/features/board/view.ts': "import '../../../client/hub-client'\nexport const view = 1",
  'renderer/src/hub/features/intake/view.ts': 'export const view = 1',
  'renderer/src/hub/app/routes.ts': "import '../features/board/view'\nimport '../../frame/frame'",
}

/** Where an import is planted, what it names, and the rule that must answer. */
const PLANTED: [string, string, string][] = [
  ['shared/domain/money.ts', 'node:fs', 'shared-pure'],
  ['shared/domain/money.ts', '../../electron/core/db/open', 'shared-pure'],
  ['shared/domain/money.ts', '@orpc/contract', 'orpc-known-by-four'],
  ['electron/core/ledger/post.ts', 'electron', 'core-without-screen'],
  ['electron/core/ledger/post.ts', '../../../renderer/src/ui/grid', 'core-without-screen'],
  ['electron/core/ledger/post.ts', '../modules/vouchers/handlers', 'below-modules'],
  ['electron/core/db/open.ts', '../ledger/post', 'db-at-the-bottom'],
  ['electron/core/regime/chart.ts', '../ledger/post', 'regime-direction'],
  ['electron/core/law/caps.ts', '../db/open', 'law-pure'],
  ['electron/core/law/caps.ts', '../ledger/post', 'law-pure'],
  ['electron/core/law/caps.ts', '../membership/register', 'law-pure'],
  ['electron/core/law/caps.ts', '../modules/parties/handlers', 'below-modules'],
  ['electron/core/membership/register.ts', '../documents/pdf', 'membership-direction'],
  ['electron/core/membership/register.ts', '../modules/parties/handlers', 'below-modules'],
  ['electron/core/ledger/post.ts', '../membership/register', 'membership-above'],
  ['electron/core/db/open.ts', '../law/caps', 'db-at-the-bottom'],
  ['electron/core/documents/pdf.ts', '../ledger/post', 'documents-direction'],
  ['electron/core/modules/vouchers/handlers.ts', '../parties/handlers', 'module-alone'],
  ['electron/core/modules/parties/handlers.ts', '../../router', 'router-on-top'],
  ['electron/core/modules/parties/handlers.ts', '@orpc/server', 'orpc-known-by-four'],
  ['electron/core/modules/parties/handlers.ts', 'exceljs', 'file-makers'],
  ['electron/core/modules/parties/handlers.ts', 'read-excel-file/node', 'file-readers'],
  ['electron/core/modules/parties/handlers.ts', 'better-sqlite3', 'sqlite-in-db'],
  ['electron/core/router.ts', './entry-cli', 'nothing-imports-entries'],
  ['electron/core/ledger/post.ts', '../../hub/store/hub-store', 'core-without-hub'],
  ['electron/core/modules/parties/handlers.ts', 'pg', 'postgres-in-store'],
  ['electron/hub/cli/init.ts', '../../core/ledger/post', 'hub-without-ledger'],
  ['electron/hub/cli/init.ts', '../../core/db/open', 'hub-without-ledger'],
  ['electron/hub/cli/init.ts', 'better-sqlite3', 'sqlite-in-db'],
  ['electron/hub/cli/init.ts', '@orpc/server', 'orpc-known-by-four'],
  ['electron/hub/cli/init.ts', '../../../renderer/src/ui/grid', 'hub-without-screen'],
  ['electron/main/index.ts', '../hub/store/hub-store', 'hub-alone'],
  ['electron/main/index.ts', '../core/db/open', 'main-knows-shared'],
  ['electron/preload/index.ts', '@shared/domain/money', 'preload-types-only'],
  ['electron/preload/index.ts', '../main/index', 'preload-from-shared'],
  ['renderer/src/ui/grid.ts', '../client/client', 'ui-is-dumb'],
  ['renderer/src/ui/grid.ts', '../features/parties/view', 'parts-below-features'],
  ['renderer/src/features/vouchers/view.ts', '../parties/view', 'feature-alone'],
  ['renderer/src/features/vouchers/view.ts', '../../app/routes', 'app-on-top'],
  ['renderer/src/features/vouchers/view.ts', '../../hub/features/board/view', 'pages-apart'],
  ['renderer/src/app/routes.ts', '../client/hub-client', 'pages-apart'],
  ['renderer/src/hub/app/routes.ts', '../../features/vouchers/view', 'hub-page-apart'],
  ['renderer/src/hub/features/board/view.ts', '../intake/view', 'hub-feature-alone'],
  ['renderer/src/hub/features/board/view.ts', '../../app/routes', 'hub-feature-alone'],
  ['renderer/src/hub/features/board/view.ts', '../../../client/use-papers', 'one-line-a-page'],
  ['renderer/src/ui/grid.ts', '../hub/features/board/view', 'parts-below-features'],
  ['renderer/src/ui/grid.ts', '../frame/frame', 'frame-below-app'],
  ['renderer/src/features/vouchers/view.ts', '@orpc/client', 'orpc-known-by-four'],
  ['renderer/src/features/vouchers/view.ts', 'node:path', 'page-without-builtins'],
  ['renderer/src/features/vouchers/view.ts', '../../../../electron/core/db/open', 'page-without-node'],
  ['shared/domain/money.ts', './nowhere', 'resolves'],
]

const project = dirname(import.meta.dirname)
let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'so-htx-house-'))
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'))
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) copyFileSync(join(project, file), join(house, file))
})

afterEach(() => rmSync(house, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), `${text}\n`)
  }
}

function check(script: string, args: string[]): { code: number | null; said: string } {
  const run = spawnSync(process.execPath, [join(project, script), ...args], { cwd: house, encoding: 'utf8' })
  return { code: run.status, said: run.stdout + run.stderr }
}

const checkBoundaries = () => check('scripts/boundaries.mjs', [house])
const checkLint = () => check('node_modules/oxlint/bin/oxlint', ['shared', 'electron', 'renderer'])

test('a right house passes both checks', () => {
  write(HOUSE)
  expect(checkBoundaries()).toMatchObject({ code: 0, said: expect.stringContaining('0 wrong imports') })
  expect(checkLint().said).not.toContain('no-restricted-imports')
})

test('a check that saw no file fails', () => {
  write({ 'shared/read-me.txt': '', 'scripts/tool.ts': '' })
  expect(checkBoundaries()).toMatchObject({ code: 1, said: expect.stringContaining('nothing was checked') })
})

test('every planted import is named with the rule it breaks', () => {
  write(HOUSE)
  const planted = PLANTED.map(([path, target], n) => [path.replace(/\.ts$/, `-planted-${n}.ts`), `import '${target}'`])
  write(Object.fromEntries(planted))
  const { code, said } = checkBoundaries()
  expect(code).toBe(1)
  for (const [n, [path, target, rule]] of PLANTED.entries()) {
    const file = path.replace(/\.ts$/, `-planted-${n}.ts`)
    const answers = said
      .split('\n')
      .flatMap((line, at, lines) => (line.startsWith(`${file} ->`) ? [lines[at + 1]] : []))
    expect(answers, `${path} imports ${target}`).toContainEqual(expect.stringContaining(`${rule}:`))
  }
})

test.each(
  PLANTED.filter(([, , rule]) => ['core-without-screen', 'main-knows-shared', 'orpc-known-by-four'].includes(rule)),
)('the linter too refuses %s importing %s', (path, target) => {
  write({ ...HOUSE, [path]: `import '${target}'` })
  expect(checkLint()).toMatchObject({ code: 1, said: expect.stringContaining('no-restricted-imports') })
})
