import { useDebouncedValue } from '@mantine/hooks'
import type { Drill } from '@shared/contract/report'
import { isUnder } from '@shared/domain/account-code'
import { formatDong } from '@shared/domain/money'
import { type Ref, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { usePostings } from '../../client/use-postings'
import { useText } from '../../text/text'
import { PostingGrid } from '../../ui/posting-grid'
import { postingLines } from '../../ui/posting-lines'
import { type PartLine, postingsOf } from './drill-levels'
import classes from './reports.module.css'

export type DrillPostingsProps = {
  drill: Drill
  line: PartLine
  name: string
  /** The posting one stands at by the address; null while the list has the focus. */
  posting: number | null
  /** Called before going to a voucher, so that coming back finds the same posting. */
  onLeave: (posting: number) => void
  ref?: Ref<HTMLDivElement>
}

/** The pause before the postings follow the marked line, in ms: holding an arrow key asks only for where it stops. */
const PAUSE = 80

/** The postings of one account, or of one party on it, the last ones in view where they make up a balance. */
export function DrillPostings({ drill, line, name, posting, onLeave, ref }: DrillPostingsProps) {
  const say = useText().reports.drill
  const [, navigate] = useLocation()
  const [asked] = useDebouncedValue(line, PAUSE)
  const behind = useMemo(() => postingsOf(drill, asked), [drill, asked])
  const { rows, count, debit, credit, readMore } = usePostings(behind)
  const side = drill.balances?.find(({ account }) => isUnder(line.account, account))?.side
  const lines = useMemo(() => postingLines(rows, { ...asked, side: side ?? 'debit' }), [rows, asked, side])
  const whole = count !== null && rows.length === count
  const [chosen, setChosen] = useState<number | null>(posting !== null && posting > 0 ? posting : null)
  const start = side !== undefined && whole ? count - 1 : 0
  return (
    <>
      <div className={classes.postingsHead}>
        <h2>{name}</h2>
        {count === null ? null : <span>{say.postingCount(formatDong(count))}</span>}
      </div>
      <PostingGrid
        ref={ref}
        id="drill-postings"
        label={say.postingsOf(name)}
        lines={lines}
        count={count ?? 0}
        onMoreNeeded={readMore}
        last={side ?? 'description'}
        active={chosen ?? start}
        onActive={setChosen}
        onOpen={({ voucherId }, place) => {
          onLeave(place)
          navigate(`/vouchers/${voucherId}`)
        }}
        totals={{ label: say.sumOf, debit, credit }}
      />
    </>
  )
}
