import { formatCivilDate } from '@shared/domain/civil-date'
import { HealthGroup, type HealthLine, type HealthSheet } from '@shared/contract/law-health'
import { healthGroupWords, healthPaperWords as words, healthStateWords } from '@shared/text/law-health/paper'
import type { Letter } from './letter'
import {
  type LetterCell,
  type LetterColumn,
  type LetterPart,
  letterParagraph,
  letterSection,
  letterTable,
} from './letter-parts'

const ORDINALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const

const column = (key: keyof typeof words.column, width: LetterColumn['width'], align: 'left' | 'center' = 'left') => ({
  title: words.column[key],
  width,
  align,
})
const STATE_WIDTH = 58
const urgentColumns: readonly LetterColumn[] = [
  column('rule', 30, 'center'),
  column('found', '*'),
  column('toDo', '36%'),
  column('dueOn', 62, 'center'),
]
const columns: readonly LetterColumn[] = [
  column('rule', 30, 'center'),
  column('title', '34%'),
  column('state', STATE_WIDTH, 'center'),
  column('found', '*'),
]

/** The law-health sheet as a paper that a director takes to a meeting: the counts, then the 40 rules by group with what to do. */
export function healthLetter(
  sheet: HealthSheet,
  frame: Pick<Letter, 'place' | 'marks' | 'fingerprint' | 'printedAt'> & { representative: string },
): Letter {
  const { representative, ...rest } = frame
  return {
    ...rest,
    issuer: { name: sheet.unitName, body: '' },
    number: '/BC-HTX',
    date: sheet.on,
    title: words.title,
    subject: words.subject(sheet.on),
    addressee: '',
    body: [
      letterParagraph(words.counts(sheet.counts)),
      letterSection(words.urgent),
      ...urgentParts(sheet),
      letterSection(words.all),
      ...HealthGroup.options.flatMap((group, at) => groupParts(sheet, group, ORDINALS[at] ?? '')),
      letterParagraph(words.note),
    ],
    receivers: words.receivers,
    signatures: [
      { titles: [words.signs.maker], note: words.signs.note, name: '' },
      { titles: [words.signs.head], note: words.signs.note, name: representative },
    ],
    pageNumbers: 'top',
  }
}

/** What is broken, then what is to be done: each with the way out and its day. */
function urgentParts({ lines }: HealthSheet): LetterPart[] {
  const urgent = (['red', 'amber'] as const).flatMap((wanted) =>
    lines.flatMap(({ rule, findings }) =>
      findings.filter(({ state }) => state === wanted).map((one) => ({ rule, ...one })),
    ),
  )
  if (urgent.length === 0) return [letterParagraph(words.nothingUrgent)]
  const rows = urgent.map(({ rule, state, found, toDo, dueOn }) => [
    { text: rule, bold: state === 'red' },
    { text: found, bold: state === 'red' },
    toDo,
    dueOn === null ? '' : formatCivilDate(dueOn),
  ])
  return [letterTable(urgentColumns, rows, null, { size: 10 })]
}

function groupParts({ lines }: HealthSheet, group: HealthGroup, ordinal: string): LetterPart[] {
  const rows = lines.filter((line) => line.group === group).map(rowOf)
  return [
    letterSection(words.section(ordinal, healthGroupWords[group])),
    letterTable(columns, rows, null, { size: 10 }),
  ]
}

function rowOf({ rule, title, article, state, findings }: HealthLine): LetterCell[] {
  return [
    rule,
    { text: title, note: article },
    { text: healthStateWords[state], bold: state === 'red' || state === 'amber' },
    findings.map(({ found }) => found).join(' '),
  ]
}
