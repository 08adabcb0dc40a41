import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type AccountCode, isUnder } from '@shared/domain/account-code'
import { accountsNamed, type Formula, linesNamed } from './formula/formula'
import { parseFormula } from './formula/parse-formula'
import type { Regime, RegimeAccount, Statement, StatementLine } from './regime'
import {
  AccountsFile,
  BooksFile,
  ClosingRules,
  RegimeFile,
  type StatementForm,
  type StatementLineText,
  StatementsFile,
  VoucherKindsFile,
} from './regime-files'

type AccountMap = ReadonlyMap<AccountCode, RegimeAccount>

/**
 * Reads a regime from its folder (`resources/regimes/tt71-2024`), checks it and parses every formula once.
 *
 * Throws an Error that names file, line and account: a file missing or of another shape, an account without its parent, a
 * formula that cannot be read, an account or line in it that does not exist, lines that refer to each other in a circle.
 * A regime that cannot be read whole is not read at all.
 */
export function loadRegime(folder: string): Regime {
  const head = readRegimeFile(folder, 'regime.json', RegimeFile)
  const { accounts } = readRegimeFile(folder, 'accounts.json', AccountsFile)
  const { kinds } = readRegimeFile(folder, 'voucher-kinds.json', VoucherKindsFile)
  const { statements } = readRegimeFile(folder, 'statements.json', StatementsFile)
  const { books } = readRegimeFile(folder, 'books.json', BooksFile)
  const closing = readRegimeFile(folder, 'closing.json', ClosingRules)

  const chart = chartOf(accounts)
  const known = (file: string, where: string) => (account: AccountCode | null) =>
    requireAccount(account, chart, `${file}, ${where}`)
  kinds.forEach(({ code, debit, credit }) => [debit, credit].forEach(known('voucher-kinds.json', code)))
  head.grossByLeaf.accounts.forEach(known('regime.json', 'grossByLeaf'))
  ;[...head.settledBeforeClosing.debitOnly, ...head.settledBeforeClosing.creditOnly].forEach(
    known('regime.json', 'settledBeforeClosing'),
  )
  checkClosing(closing, chart)

  return {
    id: head.id,
    name: head.nameVi,
    legalBasis: head.legalBasis,
    effectiveFrom: head.effectiveFrom,
    currency: head.currency,
    sources: head.sources,
    accounts,
    accountByCode: chart,
    voucherKinds: kinds.toSorted((a, b) => a.order - b.order),
    statements: {
      'B01-HTX': parsed('statements.json', 'B01-HTX', statements, chart),
      'B02-HTX': parsed('statements.json', 'B02-HTX', statements, chart),
      'F01-HTX': parsed('statements.json', 'F01-HTX', statements, chart),
    },
    books: {
      'S03a-HTX': withId('books.json', 'S03a-HTX', books),
      'S03b-HTX': withId('books.json', 'S03b-HTX', books),
      'S04a-HTX': withId('books.json', 'S04a-HTX', books),
      'S12-HTX': withId('books.json', 'S12-HTX', books),
      'S23-HTX': withId('books.json', 'S23-HTX', books),
      'S31-HTX': withId('books.json', 'S31-HTX', books),
      'S33-HTX': withId('books.json', 'S33-HTX', books),
    },
    grossByLeaf: head.grossByLeaf.accounts,
    settledBeforeClosing: head.settledBeforeClosing,
    closing,
  }
}

function readRegimeFile<T extends z.ZodType>(folder: string, file: string, shape: T): z.infer<T> {
  try {
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return shape.parse(content)
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new Error(`${file}: ${reason}`, { cause })
  }
}

/** The chart by code, each account once, below its parent, one level deeper and with a code that continues the parent's. */
function chartOf(accounts: readonly RegimeAccount[]): AccountMap {
  const chart = new Map<AccountCode, RegimeAccount>()
  for (const account of accounts) {
    const { code, parent, level } = account
    const above = parent === null ? undefined : chart.get(parent)
    const fits =
      parent === null ? level === 1 : above !== undefined && above.level + 1 === level && isUnder(code, above.code)
    if (chart.has(code)) throw new Error(`accounts.json, account ${code}: it stands there twice`)
    if (!fits)
      throw new Error(`accounts.json, account ${code}: it does not follow its parent ${parent ?? 'of level 1'}`)
    chart.set(code, account)
  }
  return chart
}

function withId<T extends { id: string }>(file: string, id: T['id'], forms: readonly T[]): T {
  const found = forms.filter((form) => form.id === id)
  const [form] = found
  if (form === undefined || found.length > 1)
    throw new Error(`${file}: ${id} must stand there once, not ${found.length} times`)
  return form
}

function parsed(file: string, id: StatementForm['id'], forms: readonly StatementForm[], chart: AccountMap): Statement {
  const form = withId(file, id, forms)
  const lines = form.lines.map((line) => parsedLine(`${file}, ${id} line ${line.code ?? line.nameVi}`, line, chart))
  checkLines(`${file}, ${id}`, lines)
  return { ...form, lines }
}

function parsedLine(where: string, line: StatementLineText, chart: AccountMap): StatementLine {
  if ((line.code === null) !== (line.formula === null))
    throw new Error(`${where}: a heading has neither code nor formula, a line has both`)
  line.drill?.accounts.forEach((account) => requireAccount(account, chart, where))
  return {
    code: line.code,
    name: line.nameVi,
    level: line.level,
    bold: line.bold,
    note: line.note,
    printed: line.printed ?? '',
    formula: line.formula === null ? null : readFormula(where, line.formula, chart),
    ofWhich: line.ofWhich ?? null,
    watch: (line.watch ?? []).map(({ formula, message }) => ({ formula: readFormula(where, formula, chart), message })),
    drill: line.drill ?? null,
  }
}

function readFormula(where: string, text: string, chart: AccountMap): Formula {
  let formula: Formula
  try {
    formula = parseFormula(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${where}: "${text}", ${reason}`, { cause })
  }
  for (const account of accountsNamed(formula)) {
    // One digit is a whole class; class 0 is in no statement (reading 34).
    if (!/^[1-9]$/.test(account)) requireAccount(account, chart, `${where}: "${text}"`)
  }
  return formula
}

/** Refers every [line] to a line that exists, and lets no line wait for itself. */
function checkLines(where: string, lines: readonly StatementLine[]): void {
  const byCode = new Map<string, StatementLine>()
  for (const line of lines) {
    if (line.code === null) continue
    if (byCode.has(line.code)) throw new Error(`${where} line ${line.code}: it stands there twice`)
    byCode.set(line.code, line)
  }
  const visit = (code: string, from: readonly string[]): void => {
    const line = byCode.get(code)
    if (line === undefined) throw new Error(`${where} line ${from.at(-1)}: line [${code}] does not exist`)
    if (from.includes(code))
      throw new Error(`${where} line ${code}: it is worked out from itself (${[...from, code].join(', ')})`)
    if (line.ofWhich !== null && !byCode.has(line.ofWhich))
      throw new Error(`${where} line ${code}: line [${line.ofWhich}] does not exist`)
    if (line.formula !== null) linesNamed(line.formula).forEach((next) => visit(next, [...from, code]))
    const watched = line.watch.flatMap(({ formula }) => linesNamed(formula))
    const lost = watched.find((next) => !byCode.has(next))
    if (lost !== undefined) throw new Error(`${where} line ${code}: line [${lost}] does not exist`)
  }
  for (const code of byCode.keys()) visit(code, [])
}

function checkClosing({ deductions, steps, open }: ClosingRules, chart: AccountMap): void {
  const sides = [deductions.external, deductions.internal].flatMap(({ to, movedTo }) => [to, ...movedTo])
  const moves = steps.flatMap(({ accounts: from, except, to, internalTo }) => [
    from,
    ...(except ?? []),
    to,
    internalTo ?? to,
  ])
  const listed = open.flatMap(({ debit, credit, doneByCreditOf }) => [...debit, ...credit, doneByCreditOf])
  const accounts = [deductions.account, ...sides, ...moves, ...listed]
  accounts.forEach((account) => requireAccount(account, chart, 'closing.json'))
  for (const { accounts: from, split, internalTo } of steps) {
    if ((split === undefined) !== (internalTo === undefined))
      throw new Error(`closing.json, ${from}: a split needs "internalTo", and only a split`)
  }
}

function requireAccount(account: AccountCode | null, chart: AccountMap, where: string): void {
  if (account !== null && !chart.has(account)) throw new Error(`${where}: account ${account} is not in the chart`)
}
