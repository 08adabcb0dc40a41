import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { resourcesFolder } from '../resources-folder'
import { readLawFile } from './load-law'

const RulesFile = z.strictObject({
  source: z.string().min(1),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^R\d\d$/),
      statement: z.string().min(1),
      article: z.string().min(1),
      level: z.string().min(1),
    }),
  ),
})

const { rules } = readLawFile(join(resourcesFolder(), 'law'), 'rules.json', RulesFile)

const ROOT = join(import.meta.dirname, '../../..')
const TITLE = /\b(?:describe|test|it)(?:\.each\([\s\S]*?\))?\(\s*(?:'([^\n]*?)',|"([^\n]*?)",|`([^`]*?)`,)/g

/** What every describe and test of the project is called. */
function titles(): string[] {
  return globSync(['electron/**/*.test.ts', 'shared/**/*.test.ts'], { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return [...text.matchAll(TITLE)].map(([, single, double, back]) => single ?? double ?? back ?? '')
  })
}

const ARTICLE = '\\d+(?:\\.[\\dđa-z]+)*'
const CITED = new RegExp(`\\barticles? (${ARTICLE}(?:(?:, | and | or | to )${ARTICLE})*)`, 'gu')

/** The articles a title cites: 'articles 74.1 and 78.4' gives both. */
function citedIn(title: string): string[] {
  return [...title.matchAll(CITED)].flatMap(([, list = '']) => list.match(new RegExp(ARTICLE, 'gu')) ?? [])
}

/** The rule an article belongs to: the one whose own article is it or stands over it most nearly ('30.1.a' is under 30, '30.3' a rule of its own). */
function ruleOf(cited: string): string | null {
  const over = rules.flatMap(({ id, article }) =>
    (article.split(';')[0]?.match(new RegExp(ARTICLE, 'gu')) ?? [])
      .filter((own) => cited === own || cited.startsWith(`${own}.`))
      .map((own) => ({ id, own })),
  )
  return over.toSorted((x, y) => y.own.length - x.own.length)[0]?.id ?? null
}

/** The rules a title names, by id or by article. */
function rulesIn(title: string): string[] {
  return [...(title.match(/\bR\d\d\b/g) ?? []), ...citedIn(title).flatMap((cited) => ruleOf(cited) ?? [])]
}

test('the 40 rules are there, each once', () => {
  expect(rules.map(({ id }) => id)).toEqual(
    Array.from({ length: 40 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
  )
})

test.each([
  ['the cap (R06)', ['R06']],
  ['Law 17/2023/QH15 article 74.1: at most 30 %', ['R06']],
  ['Law 17/2023/QH15 articles 15.1 and 75.2.a', ['R11', 'R10']],
  ['article 30.1.a: 18 years', ['R03']],
  ['article 30.3: the application', ['R04']],
  ['Circular 42/2015/TT-BLĐTBXH articles 25.1.a and 27.3', ['R39', 'R40']],
  ['article 7, and 74.1 of something', []],
  ['R066', []],
])('%s names %o', (title, named) => {
  expect(rulesIn(title)).toEqual(named)
})

test('every rule has a test named after it or its article', () => {
  const tested = new Set(titles().flatMap(rulesIn))
  const missing = rules.filter(({ id }) => !tested.has(id))
  expect(missing.map(({ id, article, statement }) => `${id} ${article}: ${statement}`)).toEqual([])
})
