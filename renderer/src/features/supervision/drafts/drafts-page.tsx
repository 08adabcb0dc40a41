import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { OpenDrafts } from './open-drafts'
import { ChangeDraftsPassword, SetDraftsPassword, StartDraftsAgain, UnlockDrafts } from './password-forms'

const PANEL = 400

type Doing = 'password' | 'changing' | 'starting'

/** A supervisor's own drafts: closed until their password opens them, and nobody else's to see. */
export function DraftsPage() {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  const state = useQuery(api.supervisorDrafts.state.queryOptions({ input: {} }))
  const [doing, setDoing] = useState<Doing>('password')
  const { data } = state
  if (data === undefined)
    return state.error === null ? (
      <ProgressBar what={text.supervision.reading} done={0} total={0} />
    ) : (
      <FailureNote error={state.error} />
    )
  if (!data.mine)
    return (
      <Sheet label={say.list} fill>
        <EmptyState icon="lock" title={say.notMine}>
          {say.notMineWay}
        </EmptyState>
      </Sheet>
    )
  const back = () => setDoing('password')
  if (data.open && doing === 'password') return <OpenDrafts onChange={() => setDoing('changing')} />
  const isSet = data.passwordSetAt !== null
  return (
    <>
      <LockedBar doing={doing} isSet={isSet} onDoing={setDoing} />
      <Split side={PANEL}>
        <Sheet label={say.list} fill>
          <EmptyState icon="lock" title={isSet ? say.locked : say.none}>
            {isSet ? say.lockedWay(formatDong(data.count)) : say.noneWay}
          </EmptyState>
        </Sheet>
        {doing === 'changing' ? (
          <ChangeDraftsPassword onDone={back} onCancel={back} />
        ) : doing === 'starting' ? (
          <StartDraftsAgain count={data.count} onDone={back} onCancel={back} />
        ) : isSet ? (
          <UnlockDrafts onDone={back} onCancel={back} />
        ) : (
          <SetDraftsPassword onDone={back} onCancel={back} />
        )}
      </Split>
    </>
  )
}

/** What else can be done while the drafts are closed. */
function LockedBar({ doing, isSet, onDoing }: { doing: Doing; isSet: boolean; onDoing: (doing: Doing) => void }) {
  const say = useText().supervisionPrivate.drafts
  const place = 'supervision'
  const change: Action = {
    id: 'drafts.password',
    place,
    label: say.change,
    blocked: () => (isSet ? null : say.none),
    perform: () => onDoing('changing'),
  }
  const start: Action = {
    id: 'drafts.startAgain',
    place,
    label: say.forgotten,
    blocked: () => (isSet ? null : say.none),
    perform: () => onDoing('starting'),
  }
  useActions([change, start])
  if (!isSet || doing !== 'password') return null
  return (
    <div className={classes.bar}>
      <div className={classes.end}>
        <ActionButton action={change} />
        <ActionButton action={start} />
      </div>
    </div>
  )
}
