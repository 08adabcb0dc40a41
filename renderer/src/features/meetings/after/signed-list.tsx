import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { FreezePaper } from '../../../ui/freeze-paper'
import { KeyButton } from '../../../ui/key-button'
import { ScanList } from '../../../ui/scan-list'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { showDone } from '../../../ui/toast'
import classes from './after.module.css'

type Signed = Awaited<ReturnType<typeof core.resolutions.ofMeeting>>['signed'][number]

/** The resolutions signed of a meeting; one that waits for its signed paper is frozen with it here. */
export function SignedList({ signed: all }: { signed: readonly Signed[] }) {
  const text = useText()
  const say = text.after.resolutions
  const [, navigate] = useLocation()
  const [freezing, setFreezing] = useState<string | null>(null)
  const waiting = all.filter((one) => !one.void && one.frozenAt === null)
  const freeze: Action = {
    id: 'meetings.resolutions.freeze',
    place: 'meetings',
    label: say.freeze,
    keys: 'Alt K',
    blocked: ({ whyNot }) => (waiting.length === 0 ? say.freezeNone : whyNot('meeting.sign')),
    perform: () => setFreezing(waiting[0]?.resolutionId ?? null),
  }
  useActions([freeze])
  const open = waiting.find(({ resolutionId }) => resolutionId === freezing)
  return (
    <Sheet title={say.signed} padded foot={all.length === 0 ? undefined : <ActionButton action={freeze} size="sm" />}>
      {all.length === 0 ? <p className={classes.quiet}>{say.signedNone}</p> : null}
      <div className={classes.stack}>
        {all.map((signed) => (
          <div key={signed.resolutionId} className={classes.row}>
            <b>{signed.number}</b>
            <span>{formatCivilDate(signed.date)}</span>
            <span>{signed.summary}</span>
            {signed.void ? <Tag tone="red">{say.void}</Tag> : null}
            {signed.frozenAt === null ? null : <Tag tone="green">{text.after.state.frozen}</Tag>}
            <KeyButton
              label={say.open}
              size="sm"
              onPress={() => navigate(`/resolutions/${encodeURIComponent(signed.resolutionId)}`)}
            />
          </div>
        ))}
        {open === undefined ? null : (
          <FreezeSigned key={open.resolutionId} signed={open} onDone={() => setFreezing(null)} />
        )}
      </div>
    </Sheet>
  )
}

/** The signed paper of one resolution, and freezing it. */
function FreezeSigned({ signed, onDone }: { signed: Signed; onDone: () => void }) {
  const text = useText()
  const say = text.after.resolutions
  const { context } = useActionHost()
  const { resolutionId, number, textHash } = signed
  const scans = useScans('resolution', resolutionId)
  const command = useCommand(core.resolutions.freeze)
  const freeze = async (scanId: string) => {
    if ((await command.run({ resolutionId, textHash, scanId })) === null) return
    showDone(say.frozenDone(number))
    onDone()
  }
  return (
    <section className={classes.stack} aria-label={say.freezing(number)}>
      <h3>{say.freezing(number)}</h3>
      <p className={classes.quiet}>{say.freezeWay}</p>
      <ScanList {...scans} blocked={context.whyNot('resolution.record')} />
      <FreezePaper
        words={text.after.causes.freezeWords}
        scans={scans.scans}
        busy={command.busy}
        error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
        onFreeze={(scanId) => void freeze(scanId)}
        onCancel={onDone}
      />
    </section>
  )
}
