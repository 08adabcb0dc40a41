import { TextInput } from '@mantine/core'
import type { EffectState, ResolutionDetail, RestingRow } from '@shared/contract/meeting-resolutions'
import type { Resolution } from '@shared/contract/resolutions'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { KeyButton } from '../../ui/key-button'
import { MoneyInput } from '../../ui/money-input'
import { Note } from '../../ui/note'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'
import { asksMore, carryOut, type CarryOutMore } from './carry-out'
import classes from './resolutions.module.css'

const TONES = { open: 'amber', doing: 'amber', done: 'green' } as const

type Props = { resolution: Resolution; detail: ResolutionDetail; blocked: string | null }

/** What a resolution causes: each with its state, one button to carry it out, and what it led to. */
export function EffectList({ resolution, detail, blocked }: Props) {
  const say = useText().after.causes
  if (detail.effects.length === 0) return <p className={classes.quiet}>{say.none}</p>
  return (
    <ul className={classes.effects} aria-label={say.title}>
      {/* What is only said in words stands among the tasks. */}
      {detail.effects
        .filter(({ effect }) => effect.kind !== 'other')
        .map((one) => (
          <EffectLine key={one.ordinal} resolution={resolution} one={one} blocked={blocked} />
        ))}
    </ul>
  )
}

type LineProps = { resolution: Resolution; one: EffectState; blocked: string | null }

function EffectLine({ resolution, one, blocked }: LineProps) {
  const text = useText()
  const say = text.after.causes
  const today = useToday()
  const [more, setMore] = useState<CarryOutMore>({
    date: today,
    account: '1111',
    bank: null,
    valuation: '',
    votes: null,
  })
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const { effect, state, said, resting } = one
  const go = async () => {
    setBusy(true)
    setError(null)
    try {
      await carryOut(resolution, one, more)
      showDone(say.done)
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const open = state === 'open' && effect.kind !== 'other' && resolution.voidNote === null
  return (
    <li className={classes.effect}>
      <div className={classes.effectHead}>
        <span>{said}</span>
        <Tag tone={TONES[state]}>{say.state[state]}</Tag>
      </div>
      {open && asksMore(effect.kind) ? (
        <MoreFields effect={effect} more={more} elsewhere={resolution.origin === 'elsewhere'} onChange={setMore} />
      ) : null}
      {open ? (
        <KeyButton label={say.carryOut} size="sm" blocked={blocked} loading={busy} onPress={() => void go()} />
      ) : null}
      {state === 'doing' && resting[0]?.kind === 'deal' ? (
        <>
          {effect.kind === 'sellIndivisibleAsset' ? <p className={classes.quiet}>{say.dealWay}</p> : null}
          <FinishDeal dealId={resting[0].key} today={today} />
        </>
      ) : null}
      <RestingRows rows={resting} />
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
    </li>
  )
}

type MoreProps = {
  effect: EffectState['effect']
  more: CarryOutMore
  elsewhere: boolean
  onChange: (more: CarryOutMore) => void
}

function MoreFields({ effect, more, elsewhere, onChange }: MoreProps) {
  const say = useText().after.causes
  const today = useToday()
  const votes = more.votes ?? { for: 0, base: 0 }
  const deal = effect.kind !== 'refundCapital'
  return (
    <div className={classes.more}>
      <DateInput
        label={say.date}
        value={more.date}
        today={today}
        onChange={(date) => onChange({ ...more, date: date ?? more.date })}
      />
      {deal ? (
        <TextInput
          label={say.valuation}
          value={more.valuation}
          maxLength={300}
          onChange={(event) => onChange({ ...more, valuation: event.currentTarget.value })}
        />
      ) : (
        <>
          <TextInput
            label={say.account}
            value={more.account}
            maxLength={20}
            onChange={(event) => onChange({ ...more, account: event.currentTarget.value })}
          />
          <TextInput
            label={say.bank}
            value={more.bank ?? ''}
            maxLength={50}
            onChange={(event) => onChange({ ...more, bank: event.currentTarget.value || null })}
          />
        </>
      )}
      {deal && elsewhere ? (
        <>
          <MoneyInput
            label={say.votesFor}
            value={votes.for}
            onChange={(value) => onChange({ ...more, votes: { ...votes, for: value ?? 0 } })}
          />
          <MoneyInput
            label={say.votesBase}
            value={votes.base}
            onChange={(value) => onChange({ ...more, votes: { ...votes, base: value ?? 0 } })}
          />
        </>
      ) : null}
    </div>
  )
}

function FinishDeal({ dealId, today }: { dealId: string; today: string }) {
  const say = useText().after.causes
  const command = useCommand(core.resolutions.finishDeal)
  return (
    <KeyButton
      label={say.finishDeal}
      size="sm"
      loading={command.busy}
      onPress={() => void command.run({ dealId, date: today })}
    />
  )
}

/** Rows of the book that rest on the resolution, each with a way to its voucher. */
export function RestingRows({ rows }: { rows: readonly RestingRow[] }) {
  const say = useText().after.causes
  const [, navigate] = useLocation()
  return rows.map(({ kind, key, date, text, voucher }, at) => (
    <p key={`${kind} ${key} ${at}`} className={classes.quiet}>
      {formatCivilDate(date)}: {text}{' '}
      {voucher === null ? null : (
        <button type="button" className={classes.link} onClick={() => navigate(`/vouchers/${voucher.voucherId}`)}>
          {say.voucher(voucher.number)}
        </button>
      )}
    </p>
  ))
}
