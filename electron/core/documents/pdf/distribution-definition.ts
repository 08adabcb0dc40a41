import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDong } from '@shared/domain/money'
import { distributionPaperWords as words } from '@shared/text/distribution-words'
import type { DistributionPaper } from '../distribution-paper'
import type { Letter } from '../letter'
import { letterDefinition } from './letter-definition'
import {
  letterGrounds,
  letterHeading,
  letterPage,
  letterParagraph,
  letterTable,
  type LetterColumn,
  type LetterPart,
} from '../letter-parts'
import { mm } from './page-items'

/** Rows of members on one page, with the sums carried over and brought forward beside them. */
export const MEMBER_ROWS = 40

const STEP_SIZE = 10
const LIST_SIZE = 8
/** Points of a figure of a bold sum, and of a sign of a code, at that size. */
const FIGURE = 4.3
const CODE_SIGN = 4.9
const dash = (amount: number) => (amount === 0 ? '–' : formatDong(amount))

/**
 * The whole proposal as it is put to the general meeting (Law 17/2023/QH15 article 64.2): every step with how it was computed, then every
 * member's part, with sums carried from page to page.
 */
export function proposalDefinition(paper: DistributionPaper): TDocumentDefinitions {
  return letterDefinition(proposalLetter(paper))
}

/** The same as a letter, for tests of its words. */
export function proposalLetter(paper: DistributionPaper): Letter {
  const { facts, name, signers } = paper
  const [preparer = '', accountant = '', representative = ''] = words.signatures
  return {
    issuer: { name: paper.unitName, body: '' },
    number: null,
    place: paper.place,
    date: paper.date,
    title: words.proposalTitle,
    subject: words.yearSubject(facts.year, name),
    addressee: '',
    body: [
      ...letterGrounds(words.grounds(facts.closing, facts.year)),
      letterHeading(words.stepsHeading),
      stepsTable(paper),
      letterParagraph(words.rounding),
      ...memberPages(paper),
    ],
    receivers: [],
    signatures: [
      { titles: [preparer], note: '', name: signers.preparer },
      { titles: [accountant], note: '', name: signers.chiefAccountant },
      { titles: [representative], note: '', name: signers.representative },
    ],
    marks: paper.marks,
    fingerprint: paper.fingerprint,
    printedAt: paper.printedAt,
    ...(paper.signerNote === undefined ? {} : { signerNote: paper.signerNote }),
  }
}

const SUBTOTALS: ReadonlySet<string> = new Set(['base', 'left', 'members', 'whole'])

function stepsTable({ result }: DistributionPaper): LetterPart {
  const [step = '', internal = '', external = '', total = ''] = words.stepColumns
  const columns: LetterColumn[] = [
    { title: step, width: '*', align: 'left' },
    { title: internal, width: mm(25), align: 'right' },
    { title: external, width: mm(25), align: 'right' },
    { title: total, width: mm(26), align: 'right' },
  ]
  const rows = result.steps
    .filter(({ key, total: amount }) => amount !== 0 || SUBTOTALS.has(key))
    .map(({ key, name, formula, ...sides }) => {
      const bold = SUBTOTALS.has(key)
      const amount = (value: number) => ({ text: dash(value), bold })
      return [{ text: name, bold, note: formula }, amount(sides.internal), amount(sides.external), amount(sides.total)]
    })
  return letterTable(columns, rows, null, { size: STEP_SIZE })
}

type Sums = readonly number[]
type Line = { cells: string[]; amounts: Sums }

/** Columns in which somebody has something, each as wide as its longest figure; the name takes what is left. */
function listColumns(lines: readonly Line[], sums: Sums): { columns: LetterColumn[]; shown: number[] } {
  const shown = sums.flatMap((sum, at) => (sum === 0 ? [] : [at]))
  const [number = '', code = '', name = '', ...titles] = words.memberColumns
  const longestCode = Math.max(4, ...lines.map(({ cells }) => cells[1]?.length ?? 0))
  const columns: LetterColumn[] = [
    { title: number, width: mm(7), align: 'center' },
    { title: code, width: longestCode * CODE_SIGN, align: 'left' },
    { title: name, width: '*', align: 'left' },
    ...shown.map((at): LetterColumn => ({
      title: titles[at] ?? '',
      width: Math.max(mm(11), formatDong(sums[at] ?? 0).length * FIGURE),
      align: 'right',
    })),
  ]
  return { columns, shown }
}

/** The list of members in pages of their own, so that each page ends with its sum and the next begins with it. */
function memberPages({ facts, result }: DistributionPaper): LetterPart[] {
  const names = new Map(facts.members.map(({ code, name }) => [code, name]))
  const rows = result.members.map((share, at): Line => {
    const { use, labour, capitalInternal, capitalExternal, total, withheld } = share
    const amounts = [use, labour, capitalInternal, capitalExternal, total, withheld, total - withheld]
    return { cells: [String(at + 1), share.code, names.get(share.code) ?? ''], amounts }
  })
  const zero = rows[0]?.amounts.map(() => 0) ?? []
  const whole = rows.reduce<Sums>(added, zero)
  const { columns, shown } = listColumns(rows, whole)
  const visible = (amounts: Sums) => shown.map((at) => dash(amounts[at] ?? 0))
  const pages: LetterPart[] = []
  let carried: Sums = zero
  for (let start = 0; start < rows.length; start += MEMBER_ROWS) {
    const page = rows.slice(start, start + MEMBER_ROWS)
    const forward = start === 0 ? [] : [['', '', words.broughtForward, ...visible(carried)]]
    carried = page.reduce(added, carried)
    const label = start + MEMBER_ROWS >= rows.length ? words.total : words.carriedOver
    const lines = page.map(({ cells, amounts }) => [...cells, ...visible(amounts)])
    const look = { size: LIST_SIZE, narrow: true }
    const table = letterTable(columns, [...forward, ...lines], ['', '', label, ...visible(carried)], look)
    const heading = start === 0 ? [letterHeading(words.membersHeading(formatDong(rows.length)))] : []
    pages.push(letterPage([...heading, table]))
  }
  return pages
}

function added(sums: Sums, { amounts }: Line): Sums {
  return sums.map((sum, at) => sum + (amounts[at] ?? 0))
}
