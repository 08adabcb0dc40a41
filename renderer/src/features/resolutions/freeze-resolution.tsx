import { useQuery } from '@tanstack/react-query'
import type { Resolution } from '@shared/contract/resolutions'
import type { Scan } from '@shared/contract/scans'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { FreezePaper } from '../../ui/freeze-paper'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'
import classes from './resolutions.module.css'

/** Freezes a resolution that was made of a meeting, with its signed paper; nothing for one that has no text here. */
export function FreezeResolution({ resolution, scans }: { resolution: Resolution; scans: readonly Scan[] }) {
  const text = useText()
  const say = text.after
  const { resolutionId } = resolution
  const on = useToday()
  const { data } = useQuery(api.resolutions.detail.queryOptions({ input: { resolutionId, on } }))
  const [asking, setAsking] = useState(false)
  const command = useCommand(core.resolutions.freeze)
  const textHash = data?.textHash ?? null
  const signed = textHash !== null && data?.frozenAt === null && resolution.voidNote === null
  const hasScan = scans.some(({ removedAt }) => removedAt === null)
  const ask: Action = {
    id: 'resolutions.freeze',
    place: 'resolutions',
    label: say.minutes.freeze,
    keys: 'Alt K',
    when: () => signed,
    blocked: ({ whyNot }) => (hasScan ? whyNot('meeting.sign') : say.minutes.noScan),
    perform: () => setAsking(true),
  }
  useActions([ask])
  const freeze = async (scanId: string) => {
    if (textHash === null || (await command.run({ resolutionId, textHash, scanId })) === null) return
    setAsking(false)
    showDone(say.causes.frozenDone)
  }
  if (textHash === null) return null
  return (
    <>
      {data?.frozenAt == null ? null : <Note tone="green">{say.causes.frozen}</Note>}
      <p className={classes.quiet}>
        {say.minutes.hash}: {textHash}
      </p>
      {asking && signed ? (
        <FreezePaper
          words={say.causes.freezeWords}
          scans={scans}
          busy={command.busy}
          error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
          onFreeze={(scanId) => void freeze(scanId)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className={classes.effectHead}>
          <ActionButton action={ask} size="sm" />
        </div>
      )}
    </>
  )
}
