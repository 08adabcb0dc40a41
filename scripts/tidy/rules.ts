import ts from 'typescript'
import { lengthOf, linesMatching, linesWhere, type Source } from './source'

/**
 * A house rule. `instead` names what to do; `bad` is a file that breaks it and proves that the rule can fail.
 * `find` gives the lines that break it, [] for a file it does not concern.
 */
export type Rule = {
  name: string
  instead: string
  bad: { path: string; text: string }
  find: (source: Source) => number[]
}

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 70
/** Tables that only the ledger writes: what is posted, what is kept in step with it, and who did it. */
const LEDGER_TABLES = 'command|voucher|posting|balance|partyBalance|numbering|periodLock|yearClosing'
/** Words that are not in the places for words: main's own few, and those that are recognised in a file, not shown. */
const WORDS_ELSEWHERE = [
  'electron/main/text.ts',
  'electron/core/importing/reading/columns.ts',
  'electron/core/importing/reading/learner-columns.ts',
  'electron/core/importing/reading/cooperative-columns.ts',
  'electron/core/importing/reading/commune-columns.ts',
  'electron/core/importing/reading/choices.ts',
]
const VIETNAMESE = /[ăâđêôơưà-ãè-éì-íò-õù-úýĩũạ-ỹ]/i

const isTest = (source: Source) => /(\.(test|spec)|\/test-[^/]+)\.tsx?$/.test(source.path)
const isText = (source: Source) => /^(shared|renderer\/src)\/text\//.test(source.path)
const inside = (source: Source, ...folders: string[]) => folders.some((folder) => source.path.startsWith(folder))

/** A rule's `find` for the files that are not tests. */
const inProduct =
  (find: Rule['find']): Rule['find'] =>
  (source) =>
    isTest(source) ? [] : find(source)

const isCall = (node: ts.Node, object: string, method: RegExp): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && method.test(node.name.text)

/** The address of a rule, '68.4.đ' or 'đ': its letter is no word. */
const ARTICLE = /^(\d+\.)*(\d+|\p{L})$/u

const isWords = (node: ts.Node): boolean =>
  (ts.isStringLiteral(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)) &&
  VIETNAMESE.test(node.text.normalize('NFC')) &&
  !ARTICLE.test(node.text.normalize('NFC'))

const isUnknownCast = (node: ts.Node): boolean =>
  ts.isAsExpression(node) &&
  ts.isAsExpression(node.expression) &&
  node.expression.type.kind === ts.SyntaxKind.UnknownKeyword

const isReExport = (node: ts.Node): boolean => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword))

const hasDocstring = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0

const isExported = (node: ts.FunctionDeclaration): boolean =>
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)

/** The house rules, in the order CONTRIBUTING.md tells them. */
export const rules: Rule[] = [
  {
    name: `a file has at most ${LONGEST_FILE} lines`,
    instead: 'cut it where it does two things, and name each file after the thing inside',
    bad: { path: 'shared/domain/long.ts', text: '\n'.repeat(LONGEST_FILE + 1) },
    find: inProduct((source) => {
      const lines =
        source.text.trimEnd() === '' ? source.text.split('\n').length : source.text.trimEnd().split('\n').length
      return lines > LONGEST_FILE && !isText(source) ? [lines] : []
    }),
  },
  {
    name: `a function has at most ${LONGEST_FUNCTION} lines`,
    instead: 'give its steps names of their own',
    bad: { path: 'shared/domain/long.ts', text: `export function f() {${'\n'.repeat(LONGEST_FUNCTION)}}` },
    find: inProduct((source) =>
      linesWhere(
        source,
        (node) => ts.isFunctionLike(node) && 'body' in node && lengthOf(source, node) > LONGEST_FUNCTION,
      ),
    ),
  },
  {
    name: 'an exported function says what it does',
    instead: 'write a docstring: shapes, units, errors, and the article a rule comes from',
    bad: { path: 'shared/domain/bare.ts', text: 'export function f() {}' },
    find: inProduct((source) =>
      linesWhere(source, (node) => ts.isFunctionDeclaration(node) && isExported(node) && !hasDocstring(node)),
    ),
  },
  {
    name: 'no any',
    instead: 'take unknown and parse it with the contract, or name the type',
    bad: { path: 'electron/core/db/x.ts', text: 'let x: any' },
    find: (source) => linesWhere(source, (node) => node.kind === ts.SyntaxKind.AnyKeyword),
  },
  {
    name: 'no cast through unknown',
    instead: 'use satisfies, a type guard or a Zod schema',
    bad: { path: 'electron/core/db/x.ts', text: 'const y = x as unknown as string' },
    find: (source) => linesWhere(source, isUnknownCast),
  },
  {
    name: 'domain and ledger do not look at the clock',
    instead: 'take the moment from the caller; keep dates as YYYY-MM-DD text (shared/domain/civil-date)',
    bad: { path: 'electron/core/ledger/x.ts', text: 'const now = new Date()' },
    find: inProduct((source) =>
      inside(source, 'shared/domain/', 'electron/core/ledger/')
        ? linesWhere(
            source,
            (node) =>
              (ts.isNewExpression(node) && node.expression.getText() === 'Date') ||
              isCall(node, 'Date', /^(now|parse)$/),
          )
        : [],
    ),
  },
  {
    name: 'the core does not print',
    instead: 'return it, or log one line through the context; only entry files own a terminal',
    bad: { path: 'electron/core/ledger/x.ts', text: 'console.log(1)' },
    find: inProduct((source) =>
      inside(source, 'electron/core/') && !inside(source, 'electron/core/entry-cli')
        ? linesWhere(source, (node) => isCall(node, 'console', /./))
        : [],
    ),
  },
  {
    name: 'every test runs',
    instead: 'make it run or delete it',
    bad: { path: 'shared/domain/x.test.ts', text: "test.skip('x', () => {})" },
    find: (source) =>
      isTest(source)
        ? linesWhere(source, (node) =>
            ['test', 'it', 'describe'].some((name) => isCall(node, name, /^(skip|only|todo|fixme|fails)$/)),
          )
        : [],
  },
  {
    name: 'nothing is left for later',
    instead: 'do it now, or open an issue and say in a sentence what is so',
    bad: { path: 'shared/domain/x.ts', text: '// TODO' },
    find: (source) => (inside(source, 'scripts/tidy') ? [] : linesMatching(source, /\b(TODO|FIXME|XXX|HACK)\b/)),
  },
  {
    name: 'visible words stand in one place',
    instead: 'move the words to renderer/src/text, and those of refusals and prints to shared/text',
    bad: { path: 'renderer/src/features/x/view.tsx', text: "const title = 'Chứng từ'" },
    find: inProduct((source) =>
      inside(source, 'renderer/', 'electron/') &&
      !isText(source) &&
      !inside(source, 'electron/core/documents/', ...WORDS_ELSEWHERE)
        ? linesWhere(source, isWords)
        : [],
    ),
  },
  {
    name: 'no barrels',
    instead: 'import from the file that has it',
    bad: { path: 'shared/domain/index.ts', text: "export * from './money'" },
    find: (source) => (source.path === 'shared/contract/index.ts' ? [] : linesWhere(source, isReExport)),
  },
  {
    name: 'no default exports',
    instead: 'export it by its name',
    bad: { path: 'shared/domain/x.ts', text: 'export default 1' },
    find: (source) => linesWhere(source, isDefaultExport),
  },
  {
    name: 'only the ledger writes its tables',
    instead: 'call the ledger (electron/core/ledger), the one door that keeps balances, numbers and chain in step',
    bad: { path: 'electron/core/modules/x/store.ts', text: "run('INSERT INTO voucher VALUES (1)')" },
    find: inProduct((source) =>
      inside(source, 'electron/core/') && !inside(source, 'electron/core/ledger/', 'electron/core/db/migrations/')
        ? [
            ...linesMatching(source, new RegExp(`(INTO|UPDATE|DELETE\\s+FROM)\\s+"?(${LEDGER_TABLES})\\b`, 'i')),
            ...linesMatching(
              source,
              new RegExp(`\\.(insertInto|replaceInto|updateTable|deleteFrom)\\(\\s*['"](${LEDGER_TABLES})['"]`),
            ),
          ]
        : [],
    ),
  },
  {
    name: 'a file is named after the thing inside, in kebab case',
    instead: 'find the noun or the verb: no utils, helpers, manager or service',
    bad: { path: 'shared/domain/dateUtils.ts', text: '' },
    find: (source) => {
      const name = source.path.split('/').at(-1) ?? ''
      const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name)
      return isKebab && !/\b(utils?|helpers|manager|service)\b/.test(name) ? [] : [1]
    },
  },
]
