import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TimelineKind, TimelineRow } from '@shared/contract/member-parts'
import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { Chip } from '../../../ui/chip'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './timeline.module.css'

const kinds = ['capital', 'service', 'loan', 'register'] as const satisfies readonly TimelineKind[]

/** What happened with a member, newest first: vouchers that name them, steps of the membership, changes of the register. */
export function TimelinePanel({ member }: { member: MemberDetail }) {
  const say = useText().members.page
  const [kind, setKind] = useState<TimelineKind | null>(null)
  const { data } = useQuery({
    ...api.members.timeline.queryOptions({ input: { code: member.code, kind } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Sheet
      title={say.timeline}
      aside={
        <>
          <span className={classes.kinds} role="group" aria-label={say.timelineKinds}>
            {kind === null ? (
              <Chip name="" value={say.kind.all} />
            ) : (
              <Chip name={say.kind.all} onSwitch={() => setKind(null)} />
            )}
            {kinds.map((one) =>
              one === kind ? (
                <Chip key={one} name="" value={say.kind[one]} onRemove={() => setKind(null)} />
              ) : (
                <Chip key={one} name={say.kind[one]} onSwitch={() => setKind(one)} />
              ),
            )}
          </span>
          <Gap />
          <span className={classes.hint}>{say.newestFirst}</span>
        </>
      }
    >
      {data === undefined ? null : data.rows.length === 0 ? (
        <p className={classes.nothing}>{say.noTimeline}</p>
      ) : (
        <ol className={classes.timeline}>
          {data.rows.map((row, place) => (
            <Moment key={`${row.date} ${row.voucherId} ${row.kind} ${place}`} row={row} />
          ))}
        </ol>
      )}
    </Sheet>
  )
}

function Moment({ row }: { row: TimelineRow }) {
  const say = useText().members.page
  const [, navigate] = useLocation()
  const { voucherId, number, amount } = row
  return (
    <li>
      <time dateTime={row.date}>{row.date === '' ? '' : formatCivilDate(row.date)}</time>
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.text}>{row.text}</span>
      {voucherId === null || number === null ? (
        <span />
      ) : (
        <button
          type="button"
          className={classes.number}
          aria-label={say.openVoucher(number)}
          onClick={() => navigate(`/vouchers/${voucherId}`)}
        >
          {number}
        </button>
      )}
      <span className={classes.amount}>{amount === null ? '' : formatDong(amount)}</span>
    </li>
  )
}
