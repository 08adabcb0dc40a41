import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { api } from '../../client/client'
import { usePostings } from '../../client/use-postings'
import { type Text, useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { PostingGrid } from '../../ui/posting-grid'
import { postingLines } from '../../ui/posting-lines'
import { FactList } from '../../ui/side-panel'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { useWorkPeriod } from '../../ui/work-period'
import type { TreeRow } from './account-tree'
import classes from './accounts.module.css'

/** One account: what it is, where it goes in the statements, what it holds, and its postings of the period. */
export function AccountDetail({ row, actions }: { row: TreeRow; actions: readonly Action[] }) {
  const text = useText()
  const say = text.accounts
  const { account, kind } = row
  const general = kind === 'general'
  return (
    <Sheet
      fill
      title={`${account.code} ${general ? say.generalOf(account.name) : account.name}`}
      aside={
        <>
          <Gap />
          <Tag tone={account.own ? 'green' : 'line'}>{account.own ? say.detail.own : say.detail.official}</Tag>
        </>
      }
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} size="sm" />
      ))}
    >
      <div className={classes.facts}>
        <FactList facts={factsOf(row, text)} />
        {account.needsParty ? <GrossBalances code={account.code} /> : null}
        {account.note === '' ? null : <p className={classes.note}>{account.note}</p>}
      </div>
      <AccountPostings code={account.code} exact={general || account.leaf} />
    </Sheet>
  )
}

function factsOf({ account, balance }: TreeRow, text: Text) {
  const say = text.accounts.detail
  return [
    { name: say.nature, value: say.natureOf[account.nature] },
    { name: say.leaf, value: account.leaf ? say.takes : say.takesNot },
    { name: say.party, value: account.needsParty ? say.partyNeeded : say.partyFree },
    { name: say.lines, value: account.statementLines.length === 0 ? say.noLines : account.statementLines.join(', ') },
    ...(account.nameEn === '' ? [] : [{ name: say.english, value: account.nameEn }]),
    { name: balance < 0 ? say.balanceCredit : say.balanceDebit, value: <b>{formatDong(Math.abs(balance))}</b> },
  ]
}

/** What the parties owe and are owed, never netted: the two figures the balance sheet takes (reading 34). */
function GrossBalances({ code }: { code: string }) {
  const say = useText().accounts.detail
  const { period } = useWorkPeriod()
  const input = (side: 'debit' | 'credit') => ({
    accounts: [code],
    to: period.to,
    balances: [{ account: code, except: [], side, gross: true, sign: 1 as const }],
  })
  const debit = useQuery(api.vouchers.parts.queryOptions({ input: input('debit') })).data
  const credit = useQuery(api.vouchers.parts.queryOptions({ input: input('credit') })).data
  if (debit === undefined || credit === undefined) return null
  const words = (parts: { total: number; parts: readonly unknown[] }) =>
    say.grossOf(formatDong(parts.total), parts.parts.length)
  return (
    <FactList
      facts={[
        { name: say.grossDebit, value: words(debit) },
        { name: say.grossCredit, value: words(credit) },
      ]}
    />
  )
}

function AccountPostings({ code, exact }: { code: string; exact: boolean }) {
  const say = useText().accounts.detail
  const [, navigate] = useLocation()
  const { period } = useWorkPeriod()
  const drill = useMemo(() => ({ accounts: [code], ...(exact ? { exact } : {}), ...period }), [code, exact, period])
  const { rows, count, debit, credit, readMore } = usePostings(drill)
  const lines = useMemo(
    () => postingLines(rows, { account: code, party: null, side: 'debit', below: !exact }),
    [rows, code, exact],
  )
  return (
    <>
      <h3 className={classes.postings}>
        {count === null ? '' : count === 0 ? say.noPostings : say.postings(formatDong(count))}
      </h3>
      {count === null || count === 0 ? (
        <EmptyState title={count === null ? '' : say.noPostingsWay} />
      ) : (
        <PostingGrid
          id="account-postings"
          label={say.postings(formatDong(count))}
          lines={lines}
          count={count}
          onMoreNeeded={readMore}
          last="none"
          onOpen={({ voucherId }) => {
            navigate(`/accounts/${code}`, { replace: true })
            navigate(`/vouchers/${voucherId}`)
          }}
          totals={{ label: '', debit, credit }}
        />
      )}
    </>
  )
}
