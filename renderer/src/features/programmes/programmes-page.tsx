import { useQuery } from '@tanstack/react-query'
import type { ProgrammeRow } from '@shared/contract/programmes'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef, useState } from 'react'
import { ActionButton } from '../../actions/action-button'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { ProgrammeGrid } from './programme-grid'
import { type ProgrammeDoing, ProgrammeSide } from './programme-side'
import { useProgrammeActions } from './use-programme-actions'

const PANEL = 576

/** The programmes of the school, and beside them the one that is written, read, copied or retired. */
export function ProgrammesPage() {
  const text = useText()
  const say = text.programmes
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<ProgrammeDoing | null>(null)
  const { data, error } = useQuery(api.programmes.list.queryOptions({ input: {} }))
  const rows: readonly ProgrammeRow[] = data?.programmes ?? []
  const isRead = data !== undefined
  const actions = useProgrammeActions({ programme: rows[place], onDo: setDoing })
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead])
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={isRead ? say.count(formatDong(rows.length)) : undefined}
        actions={
          <>
            {actions.ofRow.map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
            <ActionButton action={actions.add} primary />
          </>
        }
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {isRead ? (
        <Split side={doing === null ? null : PANEL}>
          <Sheet label={say.title} fill>
            <ProgrammeGrid
              grid={grid}
              rows={rows}
              active={place}
              add={actions.add}
              onActive={setPlace}
              onOpen={({ programmeId }) => setDoing({ kind: 'open', programmeId })}
            />
          </Sheet>
          {doing === null ? null : <ProgrammeSide key={JSON.stringify(doing)} doing={doing} onBack={back} />}
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}
