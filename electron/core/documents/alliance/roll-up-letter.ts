import type { RollUpTable } from '@shared/contract/hub/roll-ups'
import type { CivilDate } from '@shared/domain/civil-date'
import { decimalText } from '@shared/domain/percent'
import { groupingNames } from '@shared/text/hub/groups'
import { rollUpPaper as words, unitNames } from '@shared/text/hub/roll-up-words'
import type { Letter } from '../letter'
import { type LetterColumn, type LetterPart, letterParagraph, letterSection, letterTable } from '../letter-parts'
import type { AllianceIssuer } from './receipt-letter'
import { changePercent, pageFigure } from './roll-up-lines'

/** What a group's line has room for on a page. */
const KEY_FIGURES = ['members.total', 'labour.total', 'results.revenue', 'results.profitBeforeTax'] as const
const SMALL = { size: 9, narrow: true }

/** The table of an alliance as a page with the official head: every indicator of all, then a few of each group. */
export function rollUpLetter(
  table: RollUpTable,
  { issuer, numberSign, date }: { issuer: AllianceIssuer; numberSign: string; date: CivilDate },
): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> {
  const { by, total } = table
  return {
    issuer: { name: issuer.name, body: '' },
    number: words.numberSign(numberSign),
    place: issuer.place,
    date,
    title: words.title,
    subject: words.subject(table.periodKey),
    addressee: '',
    body: [
      letterParagraph(words.coverage(total.expected, total.reported)),
      letterSection(words.all),
      wholeTable(table),
      ...(by === 'none' ? [] : [letterSection(words.byGroup(groupingNames[by])), groupTable(table)]),
      letterParagraph(words.draft),
    ],
    receivers: words.receivers,
    signatures: [
      { titles: [words.maker], note: words.signNote, name: '' },
      {
        titles: [issuer.post === '' ? words.signer : issuer.post.toLocaleUpperCase('vi')],
        note: words.sealNote,
        name: issuer.representative,
      },
    ],
    pageNumbers: 'top',
  }
}

const right = (title: string, width: LetterColumn['width']): LetterColumn => ({ title, width, align: 'right' })

function wholeTable({ columns, total }: RollUpTable): LetterPart {
  const isCompared = total.previous.length > 0
  return letterTable(
    [
      { title: words.number, width: 24, align: 'center' },
      { title: words.indicator, width: '*', align: 'left' },
      { title: words.unit, width: 44, align: 'center' },
      right(words.now, 80),
      ...(isCompared ? [right(words.previous, 80), right(words.change, 42)] : []),
      right(words.reporters, 42),
    ],
    columns.map(({ name, unit }, at) => {
      const [value, previous] = [total.values[at], total.previous[at]]
      const change = changePercent(value, previous)
      return [
        String(at + 1),
        name,
        unitNames[unit],
        pageFigure(value, unit),
        ...(isCompared ? [pageFigure(previous, unit), change === null ? '–' : decimalText(change)] : []),
        String(total.counts[at] ?? 0),
      ]
    }),
    null,
    SMALL,
  )
}

function groupTable({ by, columns, rows, total }: RollUpTable): LetterPart {
  const wanted = KEY_FIGURES.map((code) => columns.findIndex((column) => column.code === code)).filter((at) => at >= 0)
  const shown = wanted.length > 0 ? wanted : [...columns.keys()].slice(0, KEY_FIGURES.length)
  const lineOf = (row: (typeof rows)[number]) => [
    `${row.reported}/${row.expected}`,
    ...shown.map((at) => pageFigure(row.values[at], columns[at]?.unit ?? 'count')),
  ]
  return letterTable(
    [
      { title: groupingNames[by], width: '*', align: 'left' },
      { title: words.reported, width: 44, align: 'center' },
      ...shown.map((at) => {
        const { name = '', unit = 'count' } = columns[at] ?? {}
        return right(`${name} (${unitNames[unit]})`, unit === 'dong' ? 80 : 54)
      }),
    ],
    rows.map((row) => [row.name, ...lineOf(row)]),
    [words.total, ...lineOf(total)],
    SMALL,
  )
}
