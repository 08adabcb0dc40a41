import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatDong } from '@shared/domain/money'
import { memberFractions, type ShareFraction, shareSums } from '@shared/domain/share-fractions'
import { percentText } from '@shared/domain/percent'
import { distributionPaperWords as words } from '@shared/text/distribution-words'
import type { DistributionPaper } from '../distribution-paper'
import type { Letter } from '../letter'
import {
  letterDrawn,
  letterFieldRow,
  letterHeading,
  letterParagraph,
  type LetterPart,
  letterTable,
} from '../letter-parts'
import { letterContent, letterDefinition } from './letter-definition'
import { mm } from './page-items'
import { BARE } from './voucher-parts'

/** The pages of the given members, one each, each counted as a paper of its own. */
export function memberPagesDefinition(paper: DistributionPaper, codes: readonly string[]): TDocumentDefinitions {
  const sums = shareSums(paper.facts.members)
  const letters = codes.map((code) => memberLetter(paper, code, sums))
  const [first, ...others] = letters
  if (first === undefined) throw new RangeError('There is no member to print a page for.')
  const definition = letterDefinition(first)
  const { footer } = definition
  return {
    ...definition,
    footer: typeof footer === 'function' ? (_page, _pages, size) => footer(1, 1, size) : footer,
    content: [
      letterContent(first),
      ...others.map((letter): Content => ({ stack: [letterContent(letter)], pageBreak: 'before' })),
    ],
  }
}

/** "How your amount was computed": every part of what one member gets, as a fraction of what is shared. */
export function memberLetter(paper: DistributionPaper, code: string, sums = shareSums(paper.facts.members)): Letter {
  const { facts, result, plan, signers } = paper
  const member = facts.members.find((one) => one.code === code)
  const share = result.members.find((one) => one.code === code)
  if (!member || !share) throw new RangeError(`${code} is no member of this distribution.`)
  const fractions = memberFractions(facts, result, code, sums)
  const parts = fractionParts.flatMap(({ key, title }) => {
    const fraction = fractions[key]
    return fraction === undefined ? [] : [fractionPart(title, fraction, explained(key, fraction, facts))]
  })
  const net = share.total - share.withheld
  return {
    issuer: { name: paper.unitName, body: '' },
    number: null,
    place: paper.place,
    date: paper.date,
    title: words.memberTitle,
    subject: words.yearSubject(facts.year, paper.name),
    addressee: '',
    body: [
      letterFieldRow([
        [words.memberField, member.name, 50],
        [words.codeField, `${member.code}, ${words.types[member.type]}`, 50],
      ]),
      letterHeading(words.potsHeading),
      potsTable(paper),
      letterHeading(words.shareHeading),
      ...(parts.length === 0 ? [letterParagraph(`${words.nothing}.`)] : parts),
      sumLines([
        [words.sum, share.total],
        ...(share.withheld > 0
          ? [[words.withheld(percentText(plan.withholdingPercent)), -share.withheld] as const]
          : []),
        [words.net, net],
      ]),
      letterParagraph(words.netInWords(amountInWords(net))),
    ],
    receivers: [],
    signatures: [{ titles: [words.signatures[2]], note: '', name: signers.representative }],
    marks: paper.marks,
    fingerprint: paper.fingerprint,
    printedAt: paper.printedAt,
    ...(paper.signerNote === undefined ? {} : { signerNote: paper.signerNote }),
  }
}

const fractionParts = [
  { key: 'use', title: words.byUse },
  { key: 'labour', title: words.byLabour },
  { key: 'capitalInternal', title: words.byCapitalInternal },
  { key: 'capitalExternal', title: words.byCapitalExternal },
] as const

function explained(
  key: (typeof fractionParts)[number]['key'],
  { own, all, days }: ShareFraction,
  facts: DistributionPaper['facts'],
): string {
  const [part, whole] = [formatDong(own), formatDong(all)]
  if (key === 'use') return words.useExplained(part, whole)
  if (key === 'labour') return words.labourExplained(part, whole)
  if (days) return words.capitalDaysExplained(millionDays(own), millionDays(all), facts.days)
  return words.capitalExplained(part, whole, formatCivilDate(facts.to))
}

/** Đồng-days in millions with every figure that is not zero: 1.095,5. */
function millionDays(amount: number): string {
  const [whole, rest] = [Math.floor(amount / 1_000_000), amount % 1_000_000]
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(6, '0').replace(/0+$/, '')}`
  return `${formatDong(whole)}${decimals}`
}

/** 149.541.521 × 24.596.000 / 1.352.294.000 = 2.719.914, the fraction drawn as one where it can be. */
function fractionPart(title: string, fraction: ShareFraction, explanation: string): LetterPart {
  const { pot, own, all, amount, days } = fraction
  const number = (value: number) => (days ? words.millionDays(millionDays(value)) : formatDong(value))
  const said = `${formatDong(pot)} × ${number(own)} / ${number(all)} = **${formatDong(amount)}**`
  const otherwise = [letterParagraph(`**${title}**`), letterParagraph(said), letterParagraph(explanation)]
  return letterDrawn({ stack: drawnFraction(title, fraction, explanation, number) }, otherwise)
}

function drawnFraction(
  title: string,
  { pot, own, all, amount }: ShareFraction,
  explanation: string,
  number: (value: number) => string,
): Content[] {
  const line = (text: string): Column => ({ width: 'auto', text, margin: [0, 8, 0, 0] })
  const drawn: Column = {
    width: 'auto',
    table: {
      body: [
        [{ text: number(own), alignment: 'center', border: [false, false, false, true] }],
        [{ text: number(all), alignment: 'center', border: [false, false, false, false] }],
      ],
    },
    layout: { ...BARE, hLineWidth: (row) => (row === 1 ? 0.7 : 0), paddingLeft: () => 4, paddingRight: () => 4 },
  }
  const amountCell: Column = {
    width: '*',
    text: formatDong(amount),
    alignment: 'right',
    bold: true,
    margin: [0, 8, 0, 0],
  }
  return [
    { text: title, bold: true, margin: [0, mm(1), 0, mm(0.5)] },
    { columns: [line(formatDong(pot)), line('×'), drawn, line('='), amountCell], columnGap: 6 },
    { text: explanation, fontSize: 10.5, italics: true, margin: [0, mm(0.5), 0, mm(2)] },
  ]
}

/** What the parts add up to, the tax taken from it, and what is paid out under a rule. */
function sumLines(lines: readonly (readonly [label: string, amount: number])[]): LetterPart {
  const otherwise = lines.map(([label, amount]) => letterParagraph(`${label}: **${formatDong(amount)}**`))
  return letterDrawn(
    {
      table: {
        widths: ['*', 'auto'],
        body: lines.map(([label, amount], at) => {
          const bold = at === lines.length - 1
          return [
            { text: label, bold },
            { text: formatDong(amount), alignment: 'right', bold },
          ]
        }),
      },
      layout: {
        ...BARE,
        hLineWidth: (row) => (row === 0 || row === lines.length - 1 ? 0.7 : 0),
        defaultBorder: true,
        paddingTop: () => 3,
        paddingBottom: () => 3,
      },
      margin: [0, mm(1), 0, mm(2)],
    },
    otherwise,
  )
}

function potsTable({ result }: DistributionPaper): LetterPart {
  const [step = '', internal = '', external = '', total = ''] = words.stepColumns
  const shown = new Set(['base', 'left', 'useAndLabour'])
  const dash = (amount: number) => (amount === 0 ? '–' : formatDong(amount))
  return letterTable(
    [
      { title: step, width: '*', align: 'left' },
      { title: internal, width: mm(27), align: 'right' },
      { title: external, width: mm(27), align: 'right' },
      { title: total, width: mm(28), align: 'right' },
    ],
    result.steps
      .filter(({ key, total: amount }) => shown.has(key) && amount > 0)
      .map((one) => [one.name, dash(one.internal), dash(one.external), dash(one.total)]),
    null,
    { size: 10 },
  )
}
