import { type Text, useText } from '../../text/text'
import { formatDong } from '@shared/domain/money'
import { formatCivilDate } from '@shared/domain/civil-date'
import { failureWords } from '../../client/failure-words'
import { Icon } from '../../ui/icon'
import { KeyButton } from '../../ui/key-button'
import { KeyHint } from '../../ui/key-hint'
import { Gap, Sheet } from '../../ui/sheet'
import { AccountPanel } from './account-panel'
import { lackWords } from './lack-words'
import type { Lack } from './missing'
import { type ShownEffect, shownEffects } from './posting-effect'
import type { Entry } from './use-entry'
import classes from './side.module.css'

/** How many lacks and balances are shown; the rest is counted. */
const MOST_LACKS = 6
const MOST_EFFECTS = 4

/** Beside an entry: what is missing, what posting would change, the last time, the account one stands at. */
export function EntrySide({ entry }: { entry: Entry }) {
  return (
    <aside className={classes.side} aria-label={useText().vouchers.side.label}>
      <MissingPanel entry={entry} />
      <EffectsPanel entry={entry} />
      <LastTimePanel entry={entry} />
      <AccountPanel code={entry.shownAccount} facts={entry.facts} date={entry.draft.date} />
    </aside>
  )
}

function MissingPanel({ entry }: { entry: Entry }) {
  const text = useText()
  const say = text.vouchers.side
  const { lacks, checking, error } = entry
  const head = (
    <>
      <Gap />
      <KeyHint keys="F8" />
    </>
  )
  return (
    <Sheet title={say.missing} aside={head}>
      <ul className={classes.lacks} aria-live="polite">
        {lacks.slice(0, MOST_LACKS).map((lack) => (
          <LackLine key={`${lack.key} ${lack.field} ${lack.message}`} lack={lack} entry={entry} text={text} />
        ))}
        {lacks.length > MOST_LACKS ? (
          <li className={classes.quiet}>{say.moreLacks(lacks.length - MOST_LACKS)}</li>
        ) : null}
        {lacks.length === 0 ? <li className={classes.quiet}>{checking ? say.checking : say.nothingMissing}</li> : null}
        {error === null ? null : (
          <li className={classes.quiet} role="alert">
            {failureWords(error, text.failure).join(' ')}
          </li>
        )}
      </ul>
    </Sheet>
  )
}

function LackLine({ lack, entry, text }: { lack: Lack; entry: Entry; text: Text }) {
  return (
    <li>
      <button type="button" className={classes.lack} data-tone={lack.tone} onClick={() => entry.go(lack)}>
        <Icon name="warn" small />
        <span>
          {lackWords(lack, entry.draft, text)}
          {lack.message === null ? null : <small>{lack.message}</small>}
        </span>
      </button>
    </li>
  )
}

/** What a balance is called. */
function effectName({ kind, account, name }: ShownEffect, say: Text['vouchers']['side']): string {
  if (kind === 'cash') return say.cash
  return kind === 'other' ? say.other(account, name) : say[kind](name)
}

function EffectsPanel({ entry }: { entry: Entry }) {
  const say = useText().vouchers.side
  const effects = shownEffects(entry.effects)
  return (
    <Sheet title={say.after} padded>
      {effects.length === 0 ? <p className={classes.quiet}>{say.afterNothing}</p> : null}
      {effects.slice(0, MOST_EFFECTS).map((effect) => (
        <div key={`${effect.account} ${effect.name}`} className={classes.effect} data-short={effect.short || undefined}>
          <h3>{effectName(effect, say)}</h3>
          <p>
            <span>{formatDong(effect.before)}</span>
            <Icon name="right" small />
            <b>{formatDong(effect.after)}</b>
          </p>
          {effect.short ? <p role="alert">{say.short}</p> : null}
        </div>
      ))}
      {effects.length > MOST_EFFECTS ? (
        <p className={classes.quiet}>{say.afterMore(effects.length - MOST_EFFECTS)}</p>
      ) : null}
    </Sheet>
  )
}

function LastTimePanel({ entry }: { entry: Entry }) {
  const say = useText().vouchers.side
  const { lastTime, takeLast } = entry
  if (lastTime === null) return null
  return (
    <Sheet title={say.last} padded>
      <div className={classes.last}>
        <p>
          <b>{lastTime.number}</b>
          <span>{formatCivilDate(lastTime.date)}</span>
          <Gap />
          <b>{lastTime.amount === null ? '' : formatDong(lastTime.amount)}</b>
        </p>
        <p>{lastTime.description}</p>
        <p>
          {say.transfer(lastTime.debit ?? '–', lastTime.credit ?? '–')} · {say.timesUsed(lastTime.timesUsed)}
        </p>
        <KeyButton label={say.takeIt} keys="Ctrl ." size="sm" onPress={takeLast} />
      </div>
    </Sheet>
  )
}
