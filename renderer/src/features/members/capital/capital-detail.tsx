import { capArticles } from '@shared/text/capital-articles'
import type { Certificate, CapBar, CapitalEvent, MemberCapital } from '@shared/contract/capital'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import { type Text, useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import classes from './capital.module.css'
import { PaidBar, ShareBar } from './capital-bars'

/** Paid of pledged, the share with its bound, where the payment stands, and the certificate. */
export function CapitalFigures(props: {
  capital: MemberCapital
  caps: readonly CapBar[]
  certificates: readonly Certificate[]
}) {
  const { capital, caps, certificates } = props
  const say = useText().memberCapital
  const own = caps.find(({ member }) => member === capital.code)
  const group =
    capital.type === 'contributing' ? caps.find(({ article }) => article === capArticles.contributing) : undefined
  const foreign = capital.foreign ? caps.find(({ article }) => article === capArticles.foreign) : undefined
  return (
    <div className={classes.bars}>
      <PaidBar paid={capital.paid} pledged={capital.pledged} />
      {own === undefined ? null : <ShareBar cap={own} label={say.bar.share} />}
      {group === undefined ? null : <ShareBar cap={group} label={say.bar.associates} />}
      {foreign === undefined ? null : <ShareBar cap={foreign} label={say.bar.foreign} />}
      <StateTag capital={capital} />
      <Certificates certificates={certificates} />
    </div>
  )
}

/** Where the payment of the pledge stands; nothing once it is paid. */
export function StateTag({ capital }: { capital: Pick<MemberCapital, 'state' | 'dueOn'> }) {
  const say = useText().memberCapital.state
  const { state, dueOn } = capital
  if (state === 'none' || state === 'paid') return null
  const tone = { open: 'plain', endMembership: 'red', reRegister: 'amber', reRegisterLate: 'red' } as const
  return (
    <span>
      <Tag tone={tone[state]}>{say[state](dueOn)}</Tag>
    </span>
  )
}

function Certificates({ certificates }: { certificates: readonly Certificate[] }) {
  const say = useText().memberCapital.certificate
  if (certificates.length === 0)
    return (
      <p className={classes.certificate}>
        <Icon name="file" small /> {say.none}
      </p>
    )
  return certificates.toReversed().map((one) => (
    <p key={one.certificateId} className={`${classes.certificate} ${one.endedOn === null ? '' : classes.old}`}>
      <Icon name="file" small />
      <span>
        {say.line} <b>{say.number(one.number)}</b>
      </span>
      <span>{formatCivilDate(one.issuedOn)}</span>
      {one.outdated ? <Tag tone="amber">{say.outdated}</Tag> : null}
      {one.endedOn === null || one.endCause === null ? null : <span>{say.ended[one.endCause](one.endedOn)}</span>}
    </p>
  ))
}

/** Changes of the pledge and movements of 4111, the newest first; a voucher's number opens it. */
export function CapitalEvents(props: { events: readonly CapitalEvent[]; onHandover: (changeId: number) => void }) {
  const { events, onHandover } = props
  const text = useText()
  const say = text.memberCapital
  const [, navigate] = useLocation()
  if (events.length === 0) return null
  return (
    <ol className={classes.events} aria-label={say.history}>
      {events.toReversed().map((event, place) => (
        <li key={`${events.length - place} ${event.date} ${event.kind}`}>
          <span className={classes.date}>{event.date === '' ? '' : formatCivilDate(event.date)}</span>
          <span>
            {event.kind === 'posting' ? event.text : say.event[event.kind]}{' '}
            {event.voucherId === null ? null : (
              <button
                type="button"
                className={classes.link}
                aria-label={say.openVoucher(event.number ?? '')}
                onClick={() => navigate(`/vouchers/${event.voucherId}`)}
              >
                {event.number}
              </button>
            )}{' '}
            {event.handoverId === null ? null : (
              <button type="button" className={classes.link} onClick={() => onHandover(event.handoverId ?? 0)}>
                {say.handover}
              </button>
            )}
          </span>
          <span>{amountWords(event, say)}</span>
        </li>
      ))}
    </ol>
  )
}

function amountWords({ pledged, paid }: CapitalEvent, say: Text['memberCapital']): string {
  return paid === 0 ? say.pledgedBy(pledged) : formatDong(paid)
}
