import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Voucher, VoucherRow } from '@shared/contract/vouchers'
import { formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { SidePanel } from '../../ui/side-panel'
import type { BookFacts } from './book-facts'
import { VoucherAmount, VoucherFacts, VoucherHistory, VoucherState } from './voucher-facts'
import classes from './list.module.css'

/** How long the selection must rest before its voucher is read, in ms. */
const REST = 80
const MOST_LINES = 8

export type VoucherDetailProps = {
  row: VoucherRow | undefined
  facts: BookFacts | null
  /** Its actions, at the foot. */
  foot: ReactNode
  /** A question about it, above everything else. */
  question: ReactNode
}

/** The voucher one stands at, beside the list. */
export function VoucherDetail({ row, facts, foot, question }: VoucherDetailProps) {
  const text = useText()
  const say = text.vouchers.detail
  const [rested] = useDebouncedValue(row?.voucherId, REST)
  const voucher = useQuery({
    ...api.vouchers.get.queryOptions({ input: { voucherId: rested ?? 0 } }),
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
  })
  if (row === undefined) {
    return (
      <SidePanel title={say.label}>
        <p className={classes.quiet}>{say.nothing}</p>
      </SidePanel>
    )
  }
  const kind = facts?.kind(row.kind)?.name ?? row.kind
  return (
    <SidePanel title={row.number} tags={<VoucherState voucher={row} />} aside={kind} foot={foot}>
      <div className={classes.detail}>
        {question}
        {voucher.error === null ? null : <Note tone="red">{failureWords(voucher.error, text.failure).join(' ')}</Note>}
        {voucher.data === undefined ? null : (
          <>
            <VoucherAmount voucher={voucher.data} />
            <VoucherFacts voucher={voucher.data} facts={facts} />
            <Lines voucher={voucher.data} facts={facts} />
            <VoucherHistory voucher={voucher.data} />
          </>
        )}
      </div>
    </SidePanel>
  )
}

/** The postings, one under another; the amounts only where there are several. */
function Lines({ voucher, facts }: { voucher: Voucher; facts: BookFacts | null }) {
  const say = useText().vouchers.detail
  const several = voucher.postings.length > 1
  return (
    <div>
      {voucher.postings.slice(0, MOST_LINES).map((posting) => (
        <dl key={posting.line} className={classes.posting}>
          {(['debit', 'credit'] as const).map((side) => {
            const code = posting[side]
            if (code === null) return null
            return (
              <div key={side}>
                <dt>
                  {say[side]} <b>{code}</b>
                </dt>
                <dd>{facts?.account(code)?.name}</dd>
              </div>
            )
          })}
          {several ? <div className={classes.postingAmount}>{formatDong(posting.amount)}</div> : null}
        </dl>
      ))}
      {voucher.postings.length > MOST_LINES ? (
        <p className={classes.quiet}>{say.moreLines(voucher.postings.length - MOST_LINES)}</p>
      ) : null}
    </div>
  )
}
