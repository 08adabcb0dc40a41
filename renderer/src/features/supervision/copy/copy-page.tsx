import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { ChangesSheet } from './changes-sheet'
import { CopyForm } from './copy-form'
import { CopyList } from './copy-list'
import { OpenedMembers } from './opened-members'

const PANEL = 340

/** What changed since a fingerprint, in the office or at home; in the office a copy is made, in a copy it says what it is. */
export function CopyPage() {
  const text = useText()
  const say = text.supervisionPrivate.copy
  const opened = useQuery(api.supervisorCopies.opened.queryOptions({ input: {} }))
  const [making, setMaking] = useState(false)
  const isCopy = opened.data !== undefined && opened.data !== null
  const make: Action = {
    id: 'supervisorCopies.make',
    place: 'supervision',
    label: say.make,
    keys: 'Alt N',
    icon: 'file',
    when: () => !isCopy,
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: () => setMaking(true),
  }
  useActions([make])
  if (opened.data === undefined)
    return opened.error === null ? (
      <ProgressBar what={text.supervision.reading} done={0} total={0} />
    ) : (
      <FailureNote error={opened.error} />
    )
  const copy = opened.data
  return (
    <>
      {copy === null ? (
        <div className={classes.bar}>
          <div className={classes.end}>
            <ActionButton action={make} />
          </div>
        </div>
      ) : (
        <Note tone="plain" icon="lock">
          {say.isCopy(momentText(copy.info.madeAt), copy.info.fingerprint)}
        </Note>
      )}
      <Split side={PANEL}>
        <ChangesSheet copy={copy !== null} />
        {copy !== null ? (
          <OpenedMembers info={copy.info} members={copy.members} />
        ) : making ? (
          <CopyForm onDone={() => setMaking(false)} />
        ) : (
          <CopyList />
        )}
      </Split>
    </>
  )
}
