import type { HallRules } from '@shared/domain/hall/state'
import { type Text, useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import type { HallControl } from './hall-control'
import { countText, shareText } from './hall-figures'
import classes from './hall.module.css'

/** The quorum of this call, live: how many there are, of how many, how many are needed, as a bar and in words. */
export function QuorumBar({ control }: { control: HallControl }) {
  const text = useText()
  const say = text.hall.quorum
  const { view, state } = control
  const { counted, base, needed, met } = state.quorum
  const { inPerson, online, proxy, votes } = state.turnout
  const kind = view.meeting.body === 'board' ? 'board' : view.meeting.form
  const title = kind === 'board' ? say.board : say.title(String(view.meeting.callNumber))
  const percent = (count: number) => `${base === 0 ? 0 : Math.min(100, (count * 100) / base)}%`
  const parts = [
    say.inPerson(countText(inPerson)),
    online > 0 ? say.online(countText(online)) : '',
    proxy > 0 ? say.proxy(countText(proxy)) : '',
    votes === state.turnout.heads ? '' : say.votes(countText(votes)),
  ]
  return (
    <section className={classes.quorum} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className={classes.count}>
          <b>{countText(counted)}</b>
          <span>{say.of[kind](countText(base))}</span>
        </p>
        <p className={classes.muted}>{parts.filter(Boolean).join(', ')}</p>
      </div>
      <div>
        <div className={classes.qbar} aria-hidden="true">
          <i style={{ width: percent(inPerson + online) }} />
          <i data-part="proxy" style={{ width: percent(counted - inPerson - online) }} />
          {needed === null ? null : <u style={{ left: percent(needed) }} />}
        </div>
        <p className={classes.qlab}>
          {needed === null ? null : (
            <span style={{ left: percent(needed) }} data-edge={needed * 4 < base ? 'left' : undefined}>
              {say.need} <b>{countText(needed)}</b>, {quorumWords(view.rules, text)}
            </span>
          )}
        </p>
      </div>
      <p className={classes.verdict} data-met={met} role="status">
        <Icon name={met ? 'check' : 'warn'} />
        {met ? say.met : needed === null ? say.never : say.notMet(countText(Math.max(0, needed - counted)))}
      </p>
    </section>
  )
}

function quorumWords({ quorum }: HallRules, text: Text): string {
  const say = text.hall.quorum.share
  if (quorum === 'anyone' || quorum === 'never') return say.anyone
  const { numerator, denominator, strict } = quorum
  if (denominator === 3 && numerator === 2) return say.thirds
  if (strict) return say.above(shareText(quorum))
  return numerator * 2 === denominator ? say.half : say.percent(shareText(quorum))
}
