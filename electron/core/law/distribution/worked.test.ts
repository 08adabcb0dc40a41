import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DistributionMember } from '@shared/contract/distribution'
import { computeDistribution } from './compute'
import { lawFloors, plan } from './test-plan'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/worked-distribution.md'), 'utf8')

/** The rows of the table whose heading begins with a word, as cells. */
function table(first: string): string[][] {
  const lines = page.split('\n')
  const head = lines.findIndex((line) => line.startsWith(`| ${first} |`))
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  return lines.slice(head + 2, end).map(cells)
}

/** The table of members that has this many columns: what is given, or who gets what. */
const membersTable = (columns: number) => {
  const at = page.split('\n').filter((line) => line.startsWith('| member |'))
  expect(at).toHaveLength(2)
  return page
    .split('\n')
    .filter((line) => /^\| [A-E] \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === columns)
}

test('the worked example of docs/worked-distribution.md, to the đồng', () => {
  const given = Object.fromEntries(
    table('given').map(([name = '', internal, external]) => [
      name,
      { internal: Number(internal), external: Number(external) },
    ]),
  )
  const none = { internal: NaN, external: NaN }
  const members = membersTable(5).map(([code = '', type, capital, use, labour]): DistributionMember => ({
    code,
    type: type === 'official' || type === 'contributing' ? type : 'nonContributing',
    capital: Number(capital),
    use: Number(use),
    labour: Number(labour),
  }))
  const { result } = computeDistribution(
    plan({
      afterTax: given['result after tax'] ?? none,
      losses: given['loss carried'] ?? none,
      fundPercent: given['indivisible fund, percent'] ?? none,
      otherFunds: [{ name: 'Quỹ phúc lợi', amount: 1000, account: '3532' }],
      internalByUseAndLabourPercent: 51,
      useWeight: 60,
      labourWeight: 40,
      withholdingPercent: 5,
      members,
    }),
    lawFloors,
  )
  expect(members).toHaveLength(5)
  expect(
    result?.members.map(({ code, use, labour, capitalInternal, capitalExternal, total, withheld }) =>
      [code, use, labour, capitalInternal, capitalExternal, total, withheld].map(String),
    ),
  ).toEqual(membersTable(7))
  expect(result?.postings.map(({ debit, credit, amount }) => [debit, credit, String(amount)])).toEqual(table('debit'))
})
